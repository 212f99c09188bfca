SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8)) FROM (SELECT * FROM (SELECT 'Ambition' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8 FROM ambition v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Ambition' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["one-efficient-government","open-and-transparent"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8)) FROM (SELECT * FROM (SELECT 'Ambition' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8 FROM ambition v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Ambition' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["one-efficient-government"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8)) FROM (SELECT * FROM (SELECT 'WorkProcess' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8 FROM work_process v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'WorkProcess' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["archiving","base-registers"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8)) FROM (SELECT * FROM (SELECT 'WorkProcess' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8 FROM work_process v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'WorkProcess' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["archiving"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Region' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."division" AS c9 FROM region v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Region' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["PROVINCE-PV20","PROVINCE-PV21"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Region' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."division" AS c9 FROM region v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Region' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["PROVINCE-PV20"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Trend' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8, v."aspects" AS c9 FROM trend v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND 0) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Trend' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8, v."aspects" AS c9 FROM trend v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND 1) ORDER BY key ASC, kind ASC LIMIT $p1));
-- $day = 2026-05-01
-- $p1 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Trend' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8, v."aspects" AS c9 FROM trend v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND NOT (n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Trend' AND k.key = value))) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["blockchain"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Trend' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8, v."aspects" AS c9 FROM trend v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Trend' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["blockchain","artificial-intelligence"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Trend' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8, v."aspects" AS c9 FROM trend v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Trend' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["blockchain"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10)) FROM (SELECT * FROM (SELECT 'Organisation' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."code" AS c9, v."roo_id" AS c10 FROM organisation v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Organisation' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["PV20","MNRE1109"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10)) FROM (SELECT * FROM (SELECT 'Organisation' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."code" AS c9, v."roo_id" AS c10 FROM organisation v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Organisation' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["PV20"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11)) FROM (SELECT * FROM (SELECT 'Standard' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."adopted_by" AS c9, v."adopted_on" AS c10, v."adopted_on_precision" AS c11 FROM standard v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Standard' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["algorithm-register-metadata","nobody"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11)) FROM (SELECT * FROM (SELECT 'Standard' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."adopted_by" AS c9, v."adopted_on" AS c10, v."adopted_on_precision" AS c11 FROM standard v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Standard' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["algorithm-register-metadata"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12)) FROM (SELECT * FROM (SELECT 'Source' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."publisher" AS c8, v."licence" AS c9, v."published_on" AS c10, v."address" AS c11, v."own_classification" AS c12 FROM source v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Source' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["agenda","cbs-2016"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12)) FROM (SELECT * FROM (SELECT 'Source' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."publisher" AS c8, v."licence" AS c9, v."published_on" AS c10, v."address" AS c11, v."own_classification" AS c12 FROM source v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Source' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["agenda"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Municipality' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["GM0363","GM0772"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Municipality' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["GM0363"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND EXISTS (SELECT 1 FROM responds_to l0 WHERE EXISTS (SELECT 1 FROM trend v1 WHERE v1.node_id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Trend' AND k.key = value) AND v1.node_id = l0.head_id AND v1.version_from <= $day AND $day < v1.version_until) AND l0.tail_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["blockchain"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Pilot' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["bezorgen-reisdocumenten","bling"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Pilot' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["bezorgen-reisdocumenten"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'SharedService' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["algoritmeregister-algoritmes-overheid-nl","archiefbeheercomponent"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'SharedService' AND k.key = value)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ["algoritmeregister-algoritmes-overheid-nl"]
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND EXISTS (SELECT 1 FROM responds_to l0 WHERE EXISTS (SELECT 1 FROM trend v1 WHERE v1.node_id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Trend' AND k.key = value) AND v1.node_id = l0.head_id AND v1.version_from <= $day AND $day < v1.version_until) AND l0.tail_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until))));
-- $day = 2026-05-01
-- $p1 = ["blockchain"]

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM trend v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND 0)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM trend v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND 1)));
-- $day = 2026-05-01

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM trend v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND NOT (n.id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Trend' AND k.key = value)))));
-- $day = 2026-05-01
-- $p1 = ["blockchain"]

SELECT 0, (SELECT json_group_array(json_array(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10)) FROM (SELECT count(x0) AS m0, count(DISTINCT x1) AS m1, count(DISTINCT x2) AS m2, count(x3) AS m3, sum(x4) AS m4, min(x5) AS m5, max(x6) AS m6, count(x7) AS m7, sum(x8) AS m8, min(x9) AS m9, max(x10) AS m10 FROM (SELECT 1 AS x0, n.id AS x1, l.tail_id AS x2, w."population" AS x3, w."population" AS x4, w."population" AS x5, w."population" AS x6, w."area" AS x7, w."area" AS x8, w."area" AS x9, w."area" AS x10 FROM participates_in l CROSS JOIN node n ON n.id = l.head_id CROSS JOIN shared_service v ON v.node_id = n.id CROSS JOIN node e ON e.id = l.tail_id CROSS JOIN municipality w ON w.node_id = l.tail_id WHERE e.kind = 'Municipality' AND l.valid_from <= $day AND $day < l.valid_until AND v.version_from <= $day AND $day < v.version_until AND w.version_from <= $day AND $day < w.version_until AND (EXISTS (SELECT 1 FROM municipality v0 WHERE v0.node_id IN (SELECT k.id FROM json_each($p1) JOIN node k ON k.kind = 'Municipality' AND k.key = value) AND v0.node_id = l.tail_id AND v0.version_from <= $day AND $day < v0.version_until) AND EXISTS (SELECT 1 FROM shared_service v2 WHERE v2.node_id IN (SELECT k.id FROM json_each($p2) JOIN node k ON k.kind = 'SharedService' AND k.key = value) AND v2.node_id = l.head_id AND v2.version_from <= $day AND $day < v2.version_until)))));
-- $day = 2026-05-01
-- $p1 = ["GM0772"]
-- $p2 = ["algoritmeregister-algoritmes-overheid-nl"]
