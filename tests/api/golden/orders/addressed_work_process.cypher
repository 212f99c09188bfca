MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['archiefbeheercomponent']

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})-[l:ADDRESSES]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.nameEn], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.certainty], [l.certainty]] AS item ORDER BY l.certainty ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['archiefbeheercomponent']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})-[l:ADDRESSES]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.nameEn], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.certainty], [toString(CASE WHEN l.validFrom <> $p2 THEN l.validFrom END)]] AS item ORDER BY CASE WHEN l.validFrom <> $p2 THEN l.validFrom END IS NULL, CASE WHEN l.validFrom <> $p2 THEN l.validFrom END DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['archiefbeheercomponent']
// $p2 = datetime.date(1, 1, 1)
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})-[l:ADDRESSES]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.nameEn], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.certainty], [toString(CASE WHEN l.validUntil <> $p2 THEN l.validUntil END)]] AS item ORDER BY CASE WHEN l.validUntil <> $p2 THEN l.validUntil END ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['archiefbeheercomponent']
// $p2 = datetime.date(9999, 12, 31)
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})-[l:ADDRESSES]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.nameEn], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.certainty], [v.nameEnFolded]] AS item ORDER BY v.nameEnFolded ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['archiefbeheercomponent']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})-[l:ADDRESSES]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.nameEn], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.certainty], [v.nameFolded]] AS item ORDER BY v.nameFolded DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['archiefbeheercomponent']
// $limit = 4
