CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $day = datetime.date(2026, 5, 1)
// $words = +00000001001902763000*
// $asked = ['00000001001902763000']
// $whole = 00000001001902763000
// $code = 00000001001902763000

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $day = datetime.date(2026, 5, 1)
// $words = +28467793*
// $asked = ['28467793']
// $whole = 28467793
// $code = 28467793

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $day = datetime.date(2026, 5, 1)
// $words = +gm* +0363*
// $asked = ['gm', '0363']
// $whole = gm 0363
// $code = gm0363

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $day = datetime.date(2026, 5, 1)
// $words = +gm0381*
// $asked = ['gm0381']
// $whole = gm0381
// $code = gm0381

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $day = datetime.date(2026, 5, 1)
// $words = +https* +identifier* +overheid* +nl* +tooi* +id* +gemeente* +gm0772*
// $asked = ['https', 'identifier', 'overheid', 'nl', 'tooi', 'id', 'gemeente', 'gm0772']
// $whole = https identifier overheid nl tooi id gemeente gm0772
// $code = httpsidentifieroverheidnltooiidgemeentegm0772

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $day = datetime.date(2026, 5, 1)
// $words = +pv20*
// $asked = ['pv20']
// $whole = pv20
// $code = pv20

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $day = datetime.date(2026, 5, 1)
// $words = +q9832*
// $asked = ['q9832']
// $whole = q9832
// $code = q9832

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['SharedService']
// $day = datetime.date(2026, 5, 1)
// $words = +wigo4it*
// $asked = ['wigo4it']
// $whole = wigo4it
// $code = wigo4it

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0363']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0381']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']

MATCH (n:Organisation)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.code, p.rooId]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['PV20']

MATCH (n:Region)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['PROVINCE-PV20']

MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-22938625']

MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['wigo4it']
