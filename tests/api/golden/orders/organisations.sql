SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, o0)) FROM (SELECT * FROM (SELECT 'Organisation' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."code" AS c9, v."roo_id" AS c10, (SELECT count(*) FROM participates_in l0 WHERE l0.tail_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until) AS o0 FROM organisation v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY o0 DESC, key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = 4

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, o0)) FROM (SELECT * FROM (SELECT 'Organisation' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."code" AS c9, v."roo_id" AS c10, v."code" AS o0 FROM organisation v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY o0 ASC NULLS LAST, key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = 4

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, o0)) FROM (SELECT * FROM (SELECT 'Organisation' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."code" AS c9, v."roo_id" AS c10, v."kind" AS o0 FROM organisation v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY o0 DESC, key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = 4

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, o0)) FROM (SELECT * FROM (SELECT 'Organisation' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."code" AS c9, v."roo_id" AS c10, v."name_folded" AS o0 FROM organisation v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY o0 ASC, key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = 4
