CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['SharedService']
// $day = datetime.date(2019, 1, 1)
// $words = +de* +bedrijfsvoeringspartner*
// $asked = ['de', 'bedrijfsvoeringspartner']
// $whole = de bedrijfsvoeringspartner
// $code = debedrijfsvoeringspartner

CALL () { CALL db.index.fulltext.queryNodes('term_words', $words) YIELD node RETURN node AS t UNION MATCH (t:Term {code: $code}) RETURN t } MATCH (n:Node)-[:HAS_TERM]->(t) WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place, CASE WHEN t.code IS NOT NULL THEN 0 WHEN t.words = $whole THEN 0 WHEN t.words STARTS WITH $whole THEN 1 WHEN all(word IN $asked WHERE word IN split(t.words, ' ')) THEN 2 ELSE 3 END AS fit WHERE place IS NOT NULL ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name', t.words, n.key, t.since DESC, t.text, t.property RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil), t.property, t.text, t.words, t.code, toString(t.since), toString(t.until), fit]) AS results;
// $kinds = ['SharedService']
// $day = datetime.date(2026, 5, 1)
// $words = +bar* +organisatie*
// $asked = ['bar', 'organisatie']
// $whole = bar organisatie
// $code = barorganisatie

MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2019, 1, 1)
// $keys = ['roo-22938625']

MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-22938625']
