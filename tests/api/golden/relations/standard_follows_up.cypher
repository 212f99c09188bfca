MATCH (n:Source)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.publisher, v.licence, toString(v.publishedOn), v.address, v.ownClassification], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['samen']

MATCH (n:Standard)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.kind, v.adoptedBy, toString(v.adoptedOn), v.adoptedOnPrecision], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['zgw-apis']

UNWIND $keys AS key CALL (key) { MATCH (e:Standard {key: key})<-[l:FOLLOW_UP]-(n) WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['zgw-apis']

UNWIND $keys AS key CALL (key) { MATCH (e:Standard {key: key})<-[l:FOLLOW_UP]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [CASE WHEN n:Pilot THEN 0 WHEN n:SharedService THEN 1 WHEN n:Standard THEN 2 END, CASE WHEN n:Pilot THEN [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.summary, v.kind, v.theme, v.aspects, v.pillars, v.basis, v.certainty, v.participantsComplete, toString(v.startedOn), v.startedOnPrecision, toString(v.endedOn), v.endedOnPrecision, v.phase] WHEN n:SharedService THEN [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website] WHEN n:Standard THEN [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.kind, v.adoptedBy, toString(v.adoptedOn), v.adoptedOnPrecision] END, [toString(l.validFrom), toString(l.validUntil), l.source, l.reference], []] AS item ORDER BY v.key ASC, CASE WHEN n:Pilot THEN 'Pilot' WHEN n:SharedService THEN 'SharedService' WHEN n:Standard THEN 'Standard' END ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['zgw-apis']
// $limit = 4
