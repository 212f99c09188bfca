SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT j0.value AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id LEFT JOIN json_each(v."aspects") j0 ON 1 WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT j0.value AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id LEFT JOIN json_each(v."pillars") j0 ON 1 WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."basis" AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."certainty" AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."kind" AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."kind" AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."participants_complete" AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."phase" AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."theme" AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01
