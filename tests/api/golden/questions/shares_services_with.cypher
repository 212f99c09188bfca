MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND (((v.kind = $p2) AND (v.basis IN $p3))) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.role, toString(l.joinedOn), l.joinedOnPrecision], [toString(CASE WHEN l.validFrom <> $p4 THEN l.validFrom END)]] AS item ORDER BY CASE WHEN l.validFrom <> $p4 THEN l.validFrom END ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']
// $p2 = JOINT_ARRANGEMENT
// $p3 = ['FORMAL', 'USE']
// $p4 = datetime.date(1, 1, 1)
// $limit = 51

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND (((v.kind = $p2) AND (v.basis IN $p3))) WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']
// $p2 = JOINT_ARRANGEMENT
// $p3 = ['FORMAL', 'USE']

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND (NOT (v.code IS NOT NULL AND v.code = $p2)) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.role, toString(l.joinedOn), l.joinedOnPrecision], [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-24965300', 'roo-26639015', 'roo-24961951', 'roo-25250109', 'roo-25143080', 'roo-24965356', 'roo-28160929']
// $p2 = GM0772
// $limit = 51

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND (NOT (v.code IS NOT NULL AND v.code = $p2)) WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-24965300', 'roo-26639015', 'roo-24961951', 'roo-25250109', 'roo-25143080', 'roo-24965356', 'roo-28160929']
// $p2 = GM0772
