SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2021-01-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2022-01-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-01-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 9999-12-30
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 9999-12-30
-- $p1 = -1

SELECT e.key, n.key, l.source FROM participates_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE (v0."basis" IN (SELECT value FROM json_each($p1)) AND NOT (EXISTS (SELECT 1 FROM succeeded_by l2 WHERE (l2."kind" IN (SELECT value FROM json_each($p2)) AND l2."happened_on" <= $p3) AND l2.tail_id = v0.node_id))) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2021-01-01
-- $p1 = ["FORMAL","USE"]
-- $p2 = ["MERGED","ABSORBED","RENAMED"]
-- $p3 = 2021-01-01

SELECT e.key, n.key, l.source FROM participates_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE (v0."basis" IN (SELECT value FROM json_each($p1)) AND NOT (EXISTS (SELECT 1 FROM succeeded_by l2 WHERE (l2."kind" IN (SELECT value FROM json_each($p2)) AND l2."happened_on" <= $p3) AND l2.tail_id = v0.node_id))) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2022-01-01
-- $p1 = ["FORMAL","USE"]
-- $p2 = ["MERGED","ABSORBED","RENAMED"]
-- $p3 = 2022-01-01

SELECT e.key, n.key, l.source FROM participates_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE (v0."basis" IN (SELECT value FROM json_each($p1)) AND NOT (EXISTS (SELECT 1 FROM succeeded_by l2 WHERE (l2."kind" IN (SELECT value FROM json_each($p2)) AND l2."happened_on" <= $p3) AND l2.tail_id = v0.node_id))) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-01-01
-- $p1 = ["FORMAL","USE"]
-- $p2 = ["MERGED","ABSORBED","RENAMED"]
-- $p3 = 2026-01-01

SELECT e.key, n.kind, n.key, l.valid_from, l.valid_until, l.source, l.reference, l."adopted_on", l."adopted_on_precision" FROM adopted l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality';

SELECT e.key, n.kind, n.key, l.valid_from, l.valid_until, l.source, l.reference, l."happened_on", l."primary", l."kind", l."certainty" FROM succeeded_by l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality';

SELECT e.key, n.kind, n.key, l.valid_from, l.valid_until, l.source, l.reference, l."happened_on", l."primary", l."kind", l."certainty" FROM succeeded_by l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'SharedService';

SELECT e.key, n.kind, n.key, l.valid_from, l.valid_until, l.source, l.reference, l."role", l."joined_on", l."joined_on_precision" FROM participates_in l JOIN node e ON e.id = l.head_id JOIN node n ON n.id = l.tail_id WHERE e.kind = 'SharedService';

SELECT e.key, n.kind, n.key, l.valid_from, l.valid_until, l.source, l.reference, l."role", l."joined_on", l."joined_on_precision" FROM takes_part_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality';

SELECT p.key, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11)) FROM (SELECT * FROM (SELECT 'Standard' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."adopted_by" AS c9, v."adopted_on" AS c10, v."adopted_on_precision" AS c11 FROM standard v JOIN node n ON n.id = v.node_id WHERE n.id = e.id) ORDER BY c3 ASC LIMIT $p2)) FROM json_each($keys) p LEFT JOIN node e ON e.kind = 'Standard' AND e.key = p.value;
-- $day = 9999-12-30
-- $keys = ["ggm","gibit","nl-design-system","zgw-apis"]
-- $p2 = -1

SELECT p.key, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.id = e.id) ORDER BY c3 ASC LIMIT $p2)) FROM json_each($keys) p LEFT JOIN node e ON e.kind = 'Municipality' AND e.key = p.value;
-- $day = 9999-12-30
-- $keys = ["GM0003","GM0005","GM0007","GM0009","GM0010","GM0014","GM0015","GM0017","GM0018","GM0022","GM0024","GM0025","GM0034","GM0037","GM0040","GM0047","GM0048","GM005... (3727 characters)
-- $p2 = -1

SELECT p.key, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE n.id = e.id) ORDER BY c3 ASC LIMIT $p2)) FROM json_each($keys) p LEFT JOIN node e ON e.kind = 'Pilot' AND e.key = p.value;
-- $day = 9999-12-30
-- $keys = ["bezorgen-reisdocumenten","bling","blockchain-ijsselgemeenten","buurtbudget-rijnpark","cd-binnensteden","cd-cleantech","cd-deelmobiliteit","cd-eurolab","cd-gel... (3166 characters)
-- $p2 = -1

SELECT p.key, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE n.id = e.id) ORDER BY c3 ASC LIMIT $p2)) FROM json_each($keys) p LEFT JOIN node e ON e.kind = 'SharedService' AND e.key = p.value;
-- $day = 9999-12-30
-- $keys = ["algoritmeregister-algoritmes-overheid-nl","archiefbeheercomponent","cbs-urban-data-center","dashboard-deelmobiliteit","dego-vleermuizen","dimpact","don-oss-re... (9229 characters)
-- $p2 = -1
