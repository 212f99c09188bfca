SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9)) FROM (SELECT * FROM (SELECT 'Region' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."division" AS c9 FROM region v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Region' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["CARE_OFFICE_REGION-ZK09","ENERGY_REGION-ES01","ENERGY_SUBREGION-ET0101","LABOUR_MARKET_REGION-AM01","LABOUR_MARKET_REGION_PLUS-RA0101","NUTS2-NL11","PROVINCE-... (236 characters)
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11)) FROM (SELECT * FROM (SELECT 'Standard' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."kind" AS c8, v."adopted_by" AS c9, v."adopted_on" AS c10, v."adopted_on_precision" AS c11 FROM standard v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Standard' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["digitale-aangifte-van-overlijden-werkwijze-van-de-pilot-landelijk-toegestaan-per"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12)) FROM (SELECT * FROM (SELECT 'Source' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."publisher" AS c8, v."licence" AS c9, v."published_on" AS c10, v."address" AS c11, v."own_classification" AS c12 FROM source v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Source' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["agenda"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."roo_id" AS c18, v."website" AS c19, v."other_names" AS c20 FROM municipality v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Municipality' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["GM0014","GM1952"]
-- $p2 = -1

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE n.kind = 'Pilot' AND n.key IN (SELECT value FROM json_each($keys)) AND v.version_from <= max($day, n.valid_from) AND ($day < v.version_until OR v.version_until = n.valid_until)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $keys = ["digitale-aangifte-overlijden","digitale-geboorteaangifte","ibdo-2019-digitale-identiteitskaarten","ibdo-2020-digitale-democratie","ibdo-2020-geboorteaangifte","ibdo-2023-wallet-woondiscriminatie"]
-- $p2 = -1

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source') ORDER BY fit, CASE n.kind WHEN 'Municipality' THEN 0 WHEN 'Region' THEN 1 WHEN 'SharedService' THEN 2 WHEN 'Pilot' THEN 3 WHEN 'WorkProcess' THEN 4 WHEN 'Trend' THEN 5 WHEN 'Ambition' THEN 6 WHEN 'Standard' THEN 7 WHEN 'Organisation' THEN 8 WHEN 'Source' THEN 9 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "groningen"*
-- $whole = groningen
-- $word0 =  groningen 
-- $code = groningen

SELECT n.kind, n.key, n.valid_from, n.valid_until, t.property, t.text, t.words, t.code, t.since, t.until, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN substr(t.words, 1, length($whole)) = $whole THEN 1 WHEN instr(' ' || t.words || ' ', $word0) THEN 2 ELSE 3 END AS fit FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN (SELECT rowid FROM term_words WHERE term_words MATCH $words UNION ALL SELECT id FROM term WHERE code = $code) AND n.kind IN ('Pilot', 'Ambition', 'Standard', 'Source') ORDER BY fit, CASE n.kind WHEN 'Pilot' THEN 0 WHEN 'Ambition' THEN 1 WHEN 'Standard' THEN 2 WHEN 'Source' THEN 3 END, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property;
-- $day = 2026-05-01
-- $words = "digitale"*
-- $whole = digitale
-- $word0 =  digitale 
-- $code = digitale
