SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Region' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."division" AS c9 FROM region v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0537"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0576"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND (NOT (EXISTS (SELECT 1 FROM follow_up l0 WHERE EXISTS (SELECT 1 FROM pilot v1 JOIN node n2 ON n2.id = v1.node_id WHERE v1."started_on" <= $p1 AND v1.node_id = l0.head_id AND v1.version_from <= max($day, n2.valid_from) AND ($day < v1.version_until OR v1.version_until = n2.valid_until)) AND l0.tail_id = n.id AND (SELECT kind FROM node WHERE id = l0.head_id) IN ('Pilot'))) AND NOT (EXISTS (SELECT 1 FROM resulted_in l3 WHERE NOT ((l3."happened_on" IS NOT NULL AND l3."happened_on" > $p2)) AND l3.tail_id = n.id AND (SELECT kind FROM node WHERE id = l3.head_id) IN ('Pilot', 'SharedService'))))) ORDER BY key ASC, kind ASC LIMIT $p3));
-- $day = 2026-05-01
-- $p1 = 2026-05-01
-- $p2 = 2026-05-01
-- $p3 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE n.kind = 'SharedService' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["dimpact"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = -1

SELECT e.key, n.key, l.source FROM adopted l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until;
-- $day = 2026-05-01

SELECT e.key, n.key, l.source FROM in_region l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM region v0 WHERE v0."division" IN (SELECT value FROM json_each($p1)) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-05-01
-- $p1 = ["PROVINCE","PART_OF_COUNTRY","SAFETY_REGION","PUBLIC_HEALTH_REGION","YOUTH_CARE_REGION","LABOUR_MARKET_REGION","LABOUR_MARKET_REGION_PLUS","ENERGY_REGION","ENE... (483 characters)

SELECT e.key, n.key, l.source FROM in_region l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM region v0 WHERE v0."division" IN (SELECT value FROM json_each($p1)) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-05-01
-- $p1 = ["PROVINCE","SAFETY_REGION","PUBLIC_HEALTH_REGION","YOUTH_CARE_REGION","LABOUR_MARKET_REGION","ENERGY_REGION","SAFE_HOME_REGION","TRANSITION_POINT_REGION","CARE_OFFICE_REGION"]

SELECT e.key, n.key, l.source FROM participates_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE ((v0."basis" IN (SELECT value FROM json_each($p1)) AND NOT (EXISTS (SELECT 1 FROM succeeded_by l2 WHERE (l2."kind" IN (SELECT value FROM json_each($p2)) AND l2."happened_on" <= $p3) AND l2.tail_id = v0.node_id))) AND (v0."kind" IN (SELECT value FROM json_each($p4)) AND (v0."function" = $p5 OR EXISTS (SELECT 1 FROM json_each(v0."secondary_functions") WHERE value = $p6)))) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-05-01
-- $p1 = ["FORMAL","USE"]
-- $p2 = ["MERGED","ABSORBED","RENAMED"]
-- $p3 = 2026-05-01
-- $p4 = ["JOINT_ARRANGEMENT","SHARED_SERVICE_CENTRE","COOPERATIVE"]
-- $p5 = TAX
-- $p6 = TAX

SELECT e.key, n.key, l.source FROM participates_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE ((v0."basis" IN (SELECT value FROM json_each($p1)) AND NOT (EXISTS (SELECT 1 FROM succeeded_by l2 WHERE (l2."kind" IN (SELECT value FROM json_each($p2)) AND l2."happened_on" <= $p3) AND l2.tail_id = v0.node_id))) AND NOT ((v0."kind" IS NOT NULL AND v0."kind" = $p4))) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-05-01
-- $p1 = ["FORMAL","USE"]
-- $p2 = ["MERGED","ABSORBED","RENAMED"]
-- $p3 = 2026-05-01
-- $p4 = JOINT_ARRANGEMENT

SELECT e.key, n.key, l.source FROM participates_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE ((v0."basis" IN (SELECT value FROM json_each($p1)) AND NOT (EXISTS (SELECT 1 FROM succeeded_by l2 WHERE (l2."kind" IN (SELECT value FROM json_each($p2)) AND l2."happened_on" <= $p3) AND l2.tail_id = v0.node_id))) AND v0."kind" IN (SELECT value FROM json_each($p4))) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-05-01
-- $p1 = ["FORMAL","USE"]
-- $p2 = ["MERGED","ABSORBED","RENAMED"]
-- $p3 = 2026-05-01
-- $p4 = ["JOINT_ARRANGEMENT","SHARED_SERVICE_CENTRE","COOPERATIVE"]

SELECT e.key, n.key, l.source FROM participates_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM shared_service v0 WHERE (v0."basis" IN (SELECT value FROM json_each($p1)) AND NOT (EXISTS (SELECT 1 FROM succeeded_by l2 WHERE (l2."kind" IN (SELECT value FROM json_each($p2)) AND l2."happened_on" <= $p3) AND l2.tail_id = v0.node_id))) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-05-01
-- $p1 = ["FORMAL","USE"]
-- $p2 = ["MERGED","ABSORBED","RENAMED"]
-- $p3 = 2026-05-01

SELECT e.key, n.key, l.source FROM takes_part_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND EXISTS (SELECT 1 FROM pilot v0 WHERE v0."basis" IN (SELECT value FROM json_each($p1)) AND v0.node_id = l.head_id AND v0.version_from <= $day AND $day < v0.version_until);
-- $day = 2026-05-01
-- $p1 = ["FORMAL","USE"]

SELECT e.key, n.kind, n.key, l.valid_from, l.valid_until, l.source, l.reference, l."basis" FROM in_region l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality';

SELECT e.key, n.kind, n.key, l.valid_from, l.valid_until, l.source, l.reference, l."happened_on", l."primary", l."kind", l."certainty" FROM succeeded_by l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality';

SELECT e.key, n.kind, n.key, l.valid_from, l.valid_until, l.source, l.reference, l."happened_on", l."primary", l."kind", l."certainty" FROM succeeded_by l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'SharedService';

SELECT e.key, n.kind, n.key, l.valid_from, l.valid_until, l.source, l.reference, l."role", l."joined_on", l."joined_on_precision" FROM participates_in l JOIN node e ON e.id = l.tail_id JOIN node n ON n.id = l.head_id WHERE e.kind = 'Municipality';

SELECT p.key, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.id = e.id) ORDER BY c3 ASC LIMIT $p2)) FROM json_each($keys) p LEFT JOIN node e ON e.kind = 'Municipality' AND e.key = p.value;
-- $day = 0001-01-01
-- $keys = ["GM0003","GM0005","GM0007","GM0009","GM0010","GM0014","GM0015","GM0017","GM0018","GM0022","GM0024","GM0025","GM0034","GM0037","GM0040","GM0047","GM0048","GM005... (3727 characters)
-- $p2 = -1

SELECT p.key, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE n.id = e.id) ORDER BY c3 ASC LIMIT $p2)) FROM json_each($keys) p LEFT JOIN node e ON e.kind = 'SharedService' AND e.key = p.value;
-- $day = 0001-01-01
-- $keys = ["archiefbeheercomponent","cbs-urban-data-center","dashboard-deelmobiliteit","dego-vleermuizen","dimpact","don-oss-register","equalit","ggm-bor-meld","gpp-woo",... (8337 characters)
-- $p2 = -1
