SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT j0.value AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id LEFT JOIN json_each(v."aspects") j0 ON 1 WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT j0.value AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id LEFT JOIN json_each(v."pillars") j0 ON 1 WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT j0.value AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id LEFT JOIN json_each(v."policy_areas") j0 ON 1 WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT j0.value AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id LEFT JOIN json_each(v."secondary_functions") j0 ON 1 WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT l."role" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT l."role" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT l."role" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT l."role" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT v."basis" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT v."certainty" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT v."division" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT v."function" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT v."kind" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT v."legal_form" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT v."participants_complete" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT v."scope" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT v."statutory" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0, m1, m2)) FROM (SELECT k0, count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2 FROM (SELECT w."kind" AS k0, 1 AS x0, n.id AS x1, l.tail_id AS x2 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id CROSS JOIN organisation w ON w.node_id = l.tail_id WHERE e.kind = 'Organisation' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until AND w.version_from <= $day AND $day < w.version_until) GROUP BY k0));
-- $day = 2026-05-01
