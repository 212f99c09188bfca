SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12)) FROM (SELECT * FROM (SELECT 'Source' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."publisher" AS c8, v."licence" AS c9, v."published_on" AS c10, v."address" AS c11, v."own_classification" AS c12 FROM source v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Source' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["agenda","initiatieven","roo"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0772"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0858","GM1658","GM1771"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE n.kind = 'SharedService' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["roo-24965300","roo-28160929","roo-24965356","roo-24961951","roo-25143080","roo-25250109","roo-26639015"]
-- $p2 = -1

SELECT e.key, n.key, l.source FROM participates_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE (v0."basis" IN (SELECT value FROM json_each($p1)) AND NOT (EXISTS (SELECT 1 FROM succeeded_by l2 WHERE (l2."kind" IN (SELECT value FROM json_each($p2)) AND l2."happened_on" <= $p3) AND l2.tail_id = v0.node_id))) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-05-01
-- $p1 = ["FORMAL","USE"]
-- $p2 = ["MERGED","ABSORBED","RENAMED"]
-- $p3 = 2026-05-01
