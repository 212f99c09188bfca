SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Region' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."division" AS c9 FROM region v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Region' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["PROVINCE-PV20"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10)) FROM (SELECT * FROM (SELECT 'Organisation' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."code" AS c9, v."roo_id" AS c10 FROM organisation v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Organisation' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["PV20"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0014"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0381"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0772"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0772"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0772"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND v."name_folded" = $p1) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = kindpakket op blockchain
-- $p2 = 3

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE n.kind = 'SharedService' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["roo-22938625"]
-- $p2 = -1

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $code = 00000001001902763000

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $code = 24194

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $code = httpsidentifieroverheidnltooiidgemeentegm0772

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $code = q106363816

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $code = q9832

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT id FROM term WHERE code = $code) AND n.kind IN ('Organisation') ORDER BY fit, CASE n.kind WHEN 'Organisation' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $code = 0

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT id FROM term WHERE code = $code) AND n.kind IN ('Organisation') ORDER BY fit, CASE n.kind WHEN 'Organisation' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $code = pv20

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT id FROM term WHERE code = $code) AND n.kind IN ('Region') ORDER BY fit, CASE n.kind WHEN 'Region' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $code = pv20

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT id FROM term WHERE code = $code) AND n.kind IN ('SharedService') ORDER BY fit, CASE n.kind WHEN 'SharedService' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $code = 28467793
