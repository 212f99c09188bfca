MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:IN_REGION]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND (v0.nameFolded CONTAINS $p1 AND v0.division = $p2) } WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = brabant-zuidoost
// $p2 = SAFETY_REGION
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:PARTICIPATES_IN]->(n0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND l0.joinedOn >= $p1 } WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = datetime.date(2026, 1, 1)
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:PARTICIPATES_IN]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND (l0.role = $p1 AND v0.function = $p2) } WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = INITIATOR
// $p2 = ICT
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:PARTICIPATES_IN]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.nameFolded CONTAINS $p1 } WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ict nml

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:IN_REGION]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND (v0.nameFolded CONTAINS $p1 AND v0.division = $p2) } WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = brabant-zuidoost
// $p2 = SAFETY_REGION

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()<-[l0:TAKES_PART_IN]-(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.key IN $p1 } WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['GM0743', 'GM0847', 'GM0946', 'GM0957', 'GM0983', 'GM0988', 'GM1640']
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.kind = $p1 AND NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()<-[l0:PARTICIPATES_IN]-(n0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND l0.role = $p2 })) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = COLLECTIVE_TENDER
// $p2 = INITIATOR
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()<-[l0:PARTICIPATES_IN]-(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.nameFolded = $p1 } WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = waterschap limburg
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (v.kind = $p1 AND NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()<-[l0:PARTICIPATES_IN]-(n0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND l0.role = $p2 })) WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = COLLECTIVE_TENDER
// $p2 = INITIATOR
