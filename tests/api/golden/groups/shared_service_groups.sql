SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT j0.value AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id LEFT JOIN json_each(v."aspects") j0 ON 1 WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT j0.value AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id LEFT JOIN json_each(v."pillars") j0 ON 1 WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT j0.value AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id LEFT JOIN json_each(v."policy_areas") j0 ON 1 WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT j0.value AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id LEFT JOIN json_each(v."secondary_functions") j0 ON 1 WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."basis" AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."certainty" AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."division" AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."function" AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."kind" AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."legal_form" AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."participants_complete" AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."scope" AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."statutory" AS k0, 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01
