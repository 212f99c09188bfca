RETURN [[null, COLLECT { MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.nameFolded CONTAINS $p1) RETURN [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit }]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ict nml
// $limit = 51

UNWIND $keys AS key WITH key, COLLECT { MATCH (:SharedService {key: key})-[:HAS_VERSION]->(v) RETURN [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], null, []] AS item ORDER BY v.versionFrom ASC } AS items RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-27807637']
