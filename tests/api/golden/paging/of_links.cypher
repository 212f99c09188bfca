MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.function = $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ICT
// $limit = 4

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (v.function = $p1) WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ICT

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE (CASE WHEN l.validFrom <> $p2 THEN l.validFrom END < $p3 OR CASE WHEN l.validFrom <> $p2 THEN l.validFrom END IS NULL OR CASE WHEN l.validFrom <> $p2 THEN l.validFrom END = $p3 AND (v.key > $p4)) AND l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.role, toString(l.joinedOn), l.joinedOnPrecision], [toString(CASE WHEN l.validFrom <> $p2 THEN l.validFrom END)]] AS item ORDER BY CASE WHEN l.validFrom <> $p2 THEN l.validFrom END IS NULL, CASE WHEN l.validFrom <> $p2 THEN l.validFrom END DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']
// $p2 = datetime.date(1, 1, 1)
// $p3 = datetime.date(2019, 11, 19)
// $p4 = roo-28160929
// $limit = 3

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-24961467', 'roo-24966643', 'roo-24967183']

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.role, toString(l.joinedOn), l.joinedOnPrecision], [toString(CASE WHEN l.validFrom <> $p2 THEN l.validFrom END), v.nameFolded]] AS item ORDER BY CASE WHEN l.validFrom <> $p2 THEN l.validFrom END ASC, v.nameFolded ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-24961467', 'roo-24966643', 'roo-24967183']
// $p2 = datetime.date(1, 1, 1)
// $limit = 3
