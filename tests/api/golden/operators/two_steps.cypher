MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:PARTICIPATES_IN]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.key IN $p1 } WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['roo-25196023']
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:PARTICIPATES_IN]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.key IN $p1 } WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['roo-25196023']

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.function = $p1 AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()<-[l0:PARTICIPATES_IN]-(n0:Municipality)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.nameFolded = $p2 }) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ENVIRONMENT_PERMITS
// $p2 = groningen

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.function = $p1 AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()<-[l0:PARTICIPATES_IN]-(n0:Municipality)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.nameFolded = $p2 }) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ENVIRONMENT_PERMITS
// $p2 = groningen
