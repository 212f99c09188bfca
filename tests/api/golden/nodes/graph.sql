SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12)) FROM (SELECT * FROM (SELECT 'Source' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."publisher" AS c8, v."licence" AS c9, v."published_on" AS c10, v."address" AS c11, v."own_classification" AS c12 FROM source v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM ambition v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2016-03-17

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM ambition v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2016-03-17

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM organisation v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2016-03-17

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM organisation v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2016-03-17

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM region v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2016-03-17

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM region v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2016-03-17

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM source v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2016-03-17

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM source v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM standard v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2016-03-17

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM standard v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM trend v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2016-03-17

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM trend v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM work_process v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2016-03-17

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM work_process v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until)));
-- $day = 2026-05-01
