MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.basis IN $p1 AND NOT (EXISTS { MATCH (n)-[l0:SUCCEEDED_BY]->(n0) WHERE (l0.kind IN $p2 AND l0.happenedOn <= $p3) })) WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['FORMAL', 'USE']
// $p2 = ['MERGED', 'ABSORBED', 'RENAMED']
// $p3 = datetime.date(2026, 5, 1)

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0858', 'GM1658', 'GM1771']

MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-24965300', 'roo-28160929', 'roo-24965356', 'roo-24961951', 'roo-25143080', 'roo-25250109', 'roo-26639015']

MATCH (n:Source)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.publisher, p.licence, toString(p.publishedOn), p.address, p.ownClassification]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['agenda', 'initiatieven', 'roo']

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
