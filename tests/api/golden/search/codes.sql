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
-- $keys = ["GM0363"]
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

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE n.kind = 'SharedService' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["roo-22938625"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE n.kind = 'SharedService' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["wigo4it"]
-- $p2 = -1

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) AND instr(' ' || t.words || ' ', $word1) AND instr(' ' || t.words || ' ', $word2) AND instr(' ' || t.words || ' ', $word3) AND instr(' ' || t.words || ' ', $word4) AND instr(' ' || t.words || ' ', $word5) AND instr(' ' || t.words || ' ', $word6) AND instr(' ' || t.words || ' ', $word7) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 WHEN 'Region' THEN 1 WHEN 'SharedService' THEN 2 WHEN 'Pilot' THEN 3 WHEN 'WorkProcess' THEN 4 WHEN 'Trend' THEN 5 WHEN 'Ambition' THEN 6 WHEN 'Standard' THEN 7 WHEN 'Organisation' THEN 8 WHEN 'Source' THEN 9 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "https"* "identifier"* "overheid"* "nl"* "tooi"* "id"* "gemeente"* "gm0772"*
-- $whole = https identifier overheid nl tooi id gemeente gm0772
-- $word0 =  https 
-- $word1 =  identifier 
-- $word2 =  overheid 
-- $word3 =  nl 
-- $word4 =  tooi 
-- $word5 =  id 
-- $word6 =  gemeente 
-- $word7 =  gm0772 
-- $code = httpsidentifieroverheidnltooiidgemeentegm0772

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) AND instr(' ' || t.words || ' ', $word1) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 WHEN 'Region' THEN 1 WHEN 'SharedService' THEN 2 WHEN 'Pilot' THEN 3 WHEN 'WorkProcess' THEN 4 WHEN 'Trend' THEN 5 WHEN 'Ambition' THEN 6 WHEN 'Standard' THEN 7 WHEN 'Organisation' THEN 8 WHEN 'Source' THEN 9 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "gm"* "0363"*
-- $whole = gm 0363
-- $word0 =  gm 
-- $word1 =  0363 
-- $code = gm0363

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 WHEN 'Region' THEN 1 WHEN 'SharedService' THEN 2 WHEN 'Pilot' THEN 3 WHEN 'WorkProcess' THEN 4 WHEN 'Trend' THEN 5 WHEN 'Ambition' THEN 6 WHEN 'Standard' THEN 7 WHEN 'Organisation' THEN 8 WHEN 'Source' THEN 9 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "00000001001902763000"*
-- $whole = 00000001001902763000
-- $word0 =  00000001001902763000 
-- $code = 00000001001902763000

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 WHEN 'Region' THEN 1 WHEN 'SharedService' THEN 2 WHEN 'Pilot' THEN 3 WHEN 'WorkProcess' THEN 4 WHEN 'Trend' THEN 5 WHEN 'Ambition' THEN 6 WHEN 'Standard' THEN 7 WHEN 'Organisation' THEN 8 WHEN 'Source' THEN 9 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "28467793"*
-- $whole = 28467793
-- $word0 =  28467793 
-- $code = 28467793

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 WHEN 'Region' THEN 1 WHEN 'SharedService' THEN 2 WHEN 'Pilot' THEN 3 WHEN 'WorkProcess' THEN 4 WHEN 'Trend' THEN 5 WHEN 'Ambition' THEN 6 WHEN 'Standard' THEN 7 WHEN 'Organisation' THEN 8 WHEN 'Source' THEN 9 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "gm0381"*
-- $whole = gm0381
-- $word0 =  gm0381 
-- $code = gm0381

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 WHEN 'Region' THEN 1 WHEN 'SharedService' THEN 2 WHEN 'Pilot' THEN 3 WHEN 'WorkProcess' THEN 4 WHEN 'Trend' THEN 5 WHEN 'Ambition' THEN 6 WHEN 'Standard' THEN 7 WHEN 'Organisation' THEN 8 WHEN 'Source' THEN 9 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "pv20"*
-- $whole = pv20
-- $word0 =  pv20 
-- $code = pv20

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 WHEN 'Region' THEN 1 WHEN 'SharedService' THEN 2 WHEN 'Pilot' THEN 3 WHEN 'WorkProcess' THEN 4 WHEN 'Trend' THEN 5 WHEN 'Ambition' THEN 6 WHEN 'Standard' THEN 7 WHEN 'Organisation' THEN 8 WHEN 'Source' THEN 9 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "q9832"*
-- $whole = q9832
-- $word0 =  q9832 
-- $code = q9832

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('SharedService') ORDER BY fit, CASE n.kind WHEN 'SharedService' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "wigo4it"*
-- $whole = wigo4it
-- $word0 =  wigo4it 
-- $code = wigo4it
