SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12)) FROM (SELECT * FROM (SELECT 'Source' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."publisher" AS c8, v."licence" AS c9, v."published_on" AS c10, v."address" AS c11, v."own_classification" AS c12 FROM source v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Source' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["agenda","cbs-2026","initiatieven"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0518","GM0796","GM0080","GM0153","GM0193","GM0505","GM0268","GM0344","GM0599"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND v."code" IN (SELECT value FROM json_each($p1))) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["GM0772","GM0085"]
-- $p2 = 3

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Pilot' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["cd-slim-maatwerk","ibdo-2025-tot-uw-dienst","ibdo-2025-klantbeeld"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Pilot' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["cd-slim-maatwerk","ibdo-2025-tot-uw-dienst","ibdo-2025-klantbeeld"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND (NOT (EXISTS (SELECT 1 FROM follow_up l0 WHERE EXISTS (SELECT 1 FROM pilot v1 JOIN node n2 ON n2.id = v1.node_id WHERE v1."started_on" <= $p1 AND v1.node_id = l0.head_id AND v1.version_from <= max($day, n2.valid_from) AND ($day < v1.version_until OR v1.version_until = n2.valid_until)) AND l0.tail_id = n.id AND (SELECT kind FROM node WHERE id = l0.head_id) IN ('Pilot'))) AND NOT (EXISTS (SELECT 1 FROM resulted_in l3 WHERE NOT ((l3."happened_on" IS NOT NULL AND l3."happened_on" > $p2)) AND l3.tail_id = n.id AND (SELECT kind FROM node WHERE id = l3.head_id) IN ('Pilot', 'SharedService'))))) ORDER BY key ASC, kind ASC LIMIT $p3));
-- $day = 2026-05-01
-- $p1 = 2026-05-01
-- $p2 = 2026-05-01
-- $p3 = -1

SELECT e.key, n.key, l.source FROM participates_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE ((v0."basis" IN (SELECT value FROM json_each($p1)) AND NOT (EXISTS (SELECT 1 FROM succeeded_by l2 WHERE (l2."kind" IN (SELECT value FROM json_each($p2)) AND l2."happened_on" <= $p3) AND l2.tail_id = v0.node_id))) AND NOT ((v0."kind" IS NOT NULL AND v0."kind" = $p4))) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-05-01
-- $p1 = ["FORMAL","USE"]
-- $p2 = ["MERGED","ABSORBED","RENAMED"]
-- $p3 = 2026-05-01
-- $p4 = JOINT_ARRANGEMENT

SELECT e.key, n.key, l.source FROM takes_part_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM pilot v0 WHERE v0."basis" IN (SELECT value FROM json_each($p1)) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-05-01
-- $p1 = ["FORMAL","USE"]
