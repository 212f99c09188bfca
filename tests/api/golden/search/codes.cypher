CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([label IN labels(n) WHERE label IN $kinds]) AS kind WHERE kind IS NOT NULL RETURN collect([kind, n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until)]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $words = +00000001001902763000*
// $code = 00000001001902763000

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([label IN labels(n) WHERE label IN $kinds]) AS kind WHERE kind IS NOT NULL RETURN collect([kind, n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until)]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $words = +28467793*
// $code = 28467793

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([label IN labels(n) WHERE label IN $kinds]) AS kind WHERE kind IS NOT NULL RETURN collect([kind, n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until)]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $words = +gm* +0363*
// $code = gm0363

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([label IN labels(n) WHERE label IN $kinds]) AS kind WHERE kind IS NOT NULL RETURN collect([kind, n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until)]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $words = +gm0381*
// $code = gm0381

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([label IN labels(n) WHERE label IN $kinds]) AS kind WHERE kind IS NOT NULL RETURN collect([kind, n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until)]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $words = +https* +identifier* +overheid* +nl* +tooi* +id* +gemeente* +gm0772*
// $code = httpsidentifieroverheidnltooiidgemeentegm0772

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([label IN labels(n) WHERE label IN $kinds]) AS kind WHERE kind IS NOT NULL RETURN collect([kind, n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until)]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $words = +pv20*
// $code = pv20

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([label IN labels(n) WHERE label IN $kinds]) AS kind WHERE kind IS NOT NULL RETURN collect([kind, n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until)]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $words = +q9832*
// $code = q9832

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([label IN labels(n) WHERE label IN $kinds]) AS kind WHERE kind IS NOT NULL RETURN collect([kind, n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until)]) AS results;
// $kinds = ['SharedService']
// $words = +wigo4it*
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
