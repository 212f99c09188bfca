SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12)) FROM (SELECT * FROM (SELECT 'Source' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."publisher" AS c8, v."licence" AS c9, v."published_on" AS c10, v."address" AS c11, v."own_classification" AS c12 FROM source v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Source' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["samen"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE n.kind = 'SharedService' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["archiefbeheercomponent"]
-- $p2 = -1

SELECT p.key, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, l0, l1, l2, l3, l4)) FROM (SELECT * FROM (SELECT 'WorkProcess' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8, l.valid_from AS l0, l.valid_until AS l1, l.source AS l2, l.reference AS l3, l."certainty" AS l4 FROM addresses l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN work_process v ON v.node_id = n.id WHERE l.tail_id = e.id AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p2)) FROM json_each($keys) p LEFT JOIN node e ON e.kind = 'SharedService' AND e.key = p.value;
-- $day = 2026-05-01
-- $keys = ["archiefbeheercomponent"]
-- $p2 = 4

SELECT p.key, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM addresses l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN work_process v ON v.node_id = n.id WHERE l.tail_id = e.id AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until))) FROM json_each($keys) p LEFT JOIN node e ON e.kind = 'SharedService' AND e.key = p.value;
-- $day = 2026-05-01
-- $keys = ["archiefbeheercomponent"]
