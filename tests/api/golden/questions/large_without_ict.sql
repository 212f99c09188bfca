SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, o0)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20, v."population" AS o0 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND (v."population" > $p1 AND NOT (EXISTS (SELECT 1 FROM participates_in l0 WHERE EXISTS (SELECT 1 FROM shared_service v1 WHERE ((v1."function" = $p2 OR EXISTS (SELECT 1 FROM json_each(v1."secondary_functions") WHERE value = $p3)) AND v1."kind" = $p4) AND v1.node_id = l0.head_id AND v1.version_from <= $day AND $day < v1.version_until) AND l0.tail_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until)))) ORDER BY o0 DESC NULLS LAST, key ASC, kind ASC LIMIT $p5));
-- $day = 2026-05-01
-- $p1 = 100000
-- $p2 = ICT
-- $p3 = ICT
-- $p4 = JOINT_ARRANGEMENT
-- $p5 = 51

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND (v."population" > $p1 AND NOT (EXISTS (SELECT 1 FROM participates_in l0 WHERE EXISTS (SELECT 1 FROM shared_service v1 WHERE ((v1."function" = $p2 OR EXISTS (SELECT 1 FROM json_each(v1."secondary_functions") WHERE value = $p3)) AND v1."kind" = $p4) AND v1.node_id = l0.head_id AND v1.version_from <= $day AND $day < v1.version_until) AND l0.tail_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until))))));
-- $day = 2026-05-01
-- $p1 = 100000
-- $p2 = ICT
-- $p3 = ICT
-- $p4 = JOINT_ARRANGEMENT
