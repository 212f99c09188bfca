MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2016, 3, 17)
// $keys = ['GM0762']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0762']

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND ((v.division IN $p2)) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.division], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], []] AS item ORDER BY v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2016, 3, 17)
// $keys = ['GM0762']
// $p2 = ['PROVINCE', 'SAFETY_REGION']
// $limit = 51

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND ((v.division IN $p2)) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.division], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], []] AS item ORDER BY v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0762']
// $p2 = ['PROVINCE', 'SAFETY_REGION']
// $limit = 51

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:PARTICIPATES_IN]->(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2016, 3, 17)
// $keys = ['GM0762']

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:PARTICIPATES_IN]->(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0762']

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.role, toString(l.joinedOn), l.joinedOnPrecision], []] AS item ORDER BY v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2016, 3, 17)
// $keys = ['GM0762']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.role, toString(l.joinedOn), l.joinedOnPrecision], []] AS item ORDER BY v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0762']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2016, 3, 17)
// $keys = ['ibd', 'roo-24966835', 'roo-26639015']

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ibd', 'open-raadsinformatie', 'roo-23018159']

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.role, toString(l.joinedOn), l.joinedOnPrecision], []] AS item ORDER BY v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2016, 3, 17)
// $keys = ['ibd', 'roo-24966835', 'roo-26639015']
// $limit = 2

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.role, toString(l.joinedOn), l.joinedOnPrecision], []] AS item ORDER BY v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ibd', 'open-raadsinformatie', 'roo-23018159']
// $limit = 2
