SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Trend' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."name_en" AS c8, v."aspects" AS c9 FROM trend v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Trend' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["blockchain"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0164"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0518"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0796"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."roo_id" AS c8, v."slug" AS c9, v."kind" AS c10, v."scope" AS c11, v."purpose" AS c12, v."legal_form" AS c13, v."policy_areas" AS c14, v."function" AS c15, v."secondary_functions" AS c16, v."aspects" AS c17, v."pillars" AS c18, v."statutory" AS c19, v."division" AS c20, v."basis" AS c21, v."certainty" AS c22, v."reported_participants" AS c23, v."reported_municipalities" AS c24, v."participants_complete" AS c25, v."bridged" AS c26, v."body" AS c27, v."website" AS c28 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE n.kind = 'SharedService' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["roo-22938625"]
-- $p2 = -1

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) AND instr(' ' || t.words || ' ', $word1) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "den"* "bosch"*
-- $whole = den bosch
-- $word0 =  den 
-- $word1 =  bosch 
-- $code = denbosch

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) AND instr(' ' || t.words || ' ', $word1) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "den"* "haag"*
-- $whole = den haag
-- $word0 =  den 
-- $word1 =  haag 
-- $code = denhaag

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) AND instr(' ' || t.words || ' ', $word1) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 WHEN 'Region' THEN 1 WHEN 'SharedService' THEN 2 WHEN 'Pilot' THEN 3 WHEN 'WorkProcess' THEN 4 WHEN 'Trend' THEN 5 WHEN 'Ambition' THEN 6 WHEN 'Standard' THEN 7 WHEN 'Organisation' THEN 8 WHEN 'Source' THEN 9 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "de"* "bedrijfsvoeringspartner"*
-- $whole = de bedrijfsvoeringspartner
-- $word0 =  de 
-- $word1 =  bedrijfsvoeringspartner 
-- $code = debedrijfsvoeringspartner

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "hengelo"*
-- $whole = hengelo
-- $word0 =  hengelo 
-- $code = hengelo

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('WorkProcess', 'Trend', 'Ambition') ORDER BY fit, CASE n.kind WHEN 'WorkProcess' THEN 0 WHEN 'Trend' THEN 1 WHEN 'Ambition' THEN 2 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "blockchain"*
-- $whole = blockchain
-- $word0 =  blockchain 
-- $code = blockchain
