SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."code" AS k0, 1 AS x0 FROM region v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."division" AS k0, 1 AS x0 FROM region v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."name" AS k0, 1 AS x0 FROM region v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT v."name" AS k0, 1 AS x0 FROM region v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) GROUP BY k0));
-- $day = 2026-05-01
