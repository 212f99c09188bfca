MATCH (e:Municipality)-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND v.division IN $p1 WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['SAFETY_REGION', 'YOUTH_CARE_REGION', 'TRANSITION_POINT_REGION']

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0758', 'GM0766', 'GM0809', 'GM0826', 'GM0851', 'GM0744', 'GM0779', 'GM1719', 'GM1723', 'GM1959', 'GM0784', 'GM0785', 'GM0798', 'GM0824', 'GM0855', 'GM0867']

MATCH (n:Region)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['YOUTH_CARE_REGION-JZ36', 'TRANSITION_POINT_REGION-MC34', 'SAFETY_REGION-VR20']

MATCH (n:Source)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.publisher, p.licence, toString(p.publishedOn), p.address, p.ownClassification]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['agenda', 'cbs-2026', 'initiatieven', 'roo', 'stemlokaal']

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.nameFolded CONTAINS $p1 AND v.function = $p2) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = west-brabant
// $p2 = TAX
// $limit = 51
