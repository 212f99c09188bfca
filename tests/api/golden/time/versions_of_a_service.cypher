MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.nameFolded CONTAINS $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ict nml
// $limit = 51

UNWIND $keys AS key CALL (key) { MATCH (:SharedService {key: key})-[:HAS_VERSION]->(v) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], null, []] AS item ORDER BY v.versionFrom ASC RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-27807637']
