CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Municipality', 'Region', 'SharedService', 'Pilot', 'WorkProcess', 'Trend', 'Ambition', 'Standard', 'Organisation', 'Source']
// $day = datetime.date(2026, 5, 1)
// $words = +groningen*
// $asked = ['groningen']
// $whole = groningen
// $code = groningen

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['Pilot', 'Ambition', 'Standard', 'Source']
// $day = datetime.date(2026, 5, 1)
// $words = +digitale*
// $asked = ['digitale']
// $whole = digitale
// $code = digitale

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014', 'GM1952']

MATCH (n:Pilot)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['digitale-aangifte-overlijden', 'digitale-geboorteaangifte', 'ibdo-2019-digitale-identiteitskaarten', 'ibdo-2020-digitale-democratie', 'ibdo-2020-geboorteaangi... (203 characters)

MATCH (n:Region)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['CARE_OFFICE_REGION-ZK09', 'ENERGY_REGION-ES01', 'ENERGY_SUBREGION-ET0101', 'LABOUR_MARKET_REGION-AM01', 'LABOUR_MARKET_REGION_PLUS-RA0101', 'NUTS2-NL11', 'PRO... (245 characters)

MATCH (n:Source)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.publisher, p.licence, toString(p.publishedOn), p.address, p.ownClassification]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['agenda']

MATCH (n:Standard)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.adoptedBy, toString(p.adoptedOn), p.adoptedOnPrecision]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['digitale-aangifte-van-overlijden-werkwijze-van-de-pilot-landelijk-toegestaan-per']
