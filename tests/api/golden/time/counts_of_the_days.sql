SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."legal_form" AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND v."kind" = $p1) GROUP BY k0));
-- $day = 2026-05-01
-- $p1 = JOINT_ARRANGEMENT

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND v."kind" = $p1) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2016-03-17
-- $p1 = JOINT_ARRANGEMENT
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND v."kind" = $p1) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2020-01-01
-- $p1 = JOINT_ARRANGEMENT
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND v."kind" = $p1) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = JOINT_ARRANGEMENT
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND v."kind" = $p1)));
-- $day = 2016-03-17
-- $p1 = JOINT_ARRANGEMENT

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND v."kind" = $p1)));
-- $day = 2020-01-01
-- $p1 = JOINT_ARRANGEMENT

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND v."kind" = $p1)));
-- $day = 2026-05-01
-- $p1 = JOINT_ARRANGEMENT

SELECT 0, (SELECT json_group_array(json_array(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10)) FROM (SELECT count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2, count(x3) AS m3, sum(x4) AS m4, min(x5) AS m5, max(x6) AS m6, count(x7) AS m7, sum(x8) AS m8, min(x9) AS m9, max(x10) AS m10 FROM (SELECT 1 AS x0, n.id AS x1, l.tail_id AS x2, w."population" AS x3, w."population" AS x4, w."population" AS x5, w."population" AS x6, w."area" AS x7, w."area" AS x8, w."area" AS x9, w."area" AS x10 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id CROSS JOIN municipality w ON w.node_id = l.tail_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until AND w.version_from <= $day AND $day < w.version_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE v0."kind" = $p1 AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until))));
-- $day = 2016-03-17
-- $p1 = JOINT_ARRANGEMENT

SELECT 0, (SELECT json_group_array(json_array(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10)) FROM (SELECT count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2, count(x3) AS m3, sum(x4) AS m4, min(x5) AS m5, max(x6) AS m6, count(x7) AS m7, sum(x8) AS m8, min(x9) AS m9, max(x10) AS m10 FROM (SELECT 1 AS x0, n.id AS x1, l.tail_id AS x2, w."population" AS x3, w."population" AS x4, w."population" AS x5, w."population" AS x6, w."area" AS x7, w."area" AS x8, w."area" AS x9, w."area" AS x10 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id CROSS JOIN municipality w ON w.node_id = l.tail_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until AND w.version_from <= $day AND $day < w.version_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE v0."kind" = $p1 AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until))));
-- $day = 2020-01-01
-- $p1 = JOINT_ARRANGEMENT

SELECT 0, (SELECT json_group_array(json_array(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10)) FROM (SELECT count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2, count(x3) AS m3, sum(x4) AS m4, min(x5) AS m5, max(x6) AS m6, count(x7) AS m7, sum(x8) AS m8, min(x9) AS m9, max(x10) AS m10 FROM (SELECT 1 AS x0, n.id AS x1, l.tail_id AS x2, w."population" AS x3, w."population" AS x4, w."population" AS x5, w."population" AS x6, w."area" AS x7, w."area" AS x8, w."area" AS x9, w."area" AS x10 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id CROSS JOIN municipality w ON w.node_id = l.tail_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until AND w.version_from <= $day AND $day < w.version_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE v0."kind" = $p1 AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until))));
-- $day = 2026-05-01
-- $p1 = JOINT_ARRANGEMENT
