CALL () { MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality']
// $day = datetime.date(2026, 5, 1)
// $code = 00000001001902763000

CALL () { MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality']
// $day = datetime.date(2026, 5, 1)
// $code = 24194

CALL () { MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality']
// $day = datetime.date(2026, 5, 1)
// $code = httpsidentifieroverheidnltooiidgemeentegm0772

CALL () { MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality']
// $day = datetime.date(2026, 5, 1)
// $code = q106363816

CALL () { MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality']
// $day = datetime.date(2026, 5, 1)
// $code = q9832

CALL () { MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Organisation']
// $day = datetime.date(2026, 5, 1)
// $code = 0

CALL () { MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Organisation']
// $day = datetime.date(2026, 5, 1)
// $code = pv20

CALL () { MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Region']
// $day = datetime.date(2026, 5, 1)
// $code = pv20

CALL () { MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['SharedService']
// $day = datetime.date(2026, 5, 1)
// $code = 28467793

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']

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

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.nameFolded = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = kindpakket op blockchain
// $limit = 3
