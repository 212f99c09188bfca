MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:ADOPTED]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.kind, v.adoptedBy, toString(v.adoptedOn), v.adoptedOnPrecision], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.adoptedOn), l.adoptedOnPrecision], [toString(CASE WHEN l.validFrom <> $p2 THEN l.validFrom END)]] AS item ORDER BY CASE WHEN l.validFrom <> $p2 THEN l.validFrom END IS NULL, CASE WHEN l.validFrom <> $p2 THEN l.validFrom END DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $p2 = datetime.date(1, 1, 1)
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:ADOPTED]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.kind, v.adoptedBy, toString(v.adoptedOn), v.adoptedOnPrecision], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.adoptedOn), l.adoptedOnPrecision], [toString(CASE WHEN l.validUntil <> $p2 THEN l.validUntil END)]] AS item ORDER BY CASE WHEN l.validUntil <> $p2 THEN l.validUntil END ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $p2 = datetime.date(9999, 12, 31)
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:ADOPTED]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.kind, v.adoptedBy, toString(v.adoptedOn), v.adoptedOnPrecision], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.adoptedOn), l.adoptedOnPrecision], [toString(l.adoptedOn)]] AS item ORDER BY l.adoptedOn ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:ADOPTED]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.kind, v.adoptedBy, toString(v.adoptedOn), v.adoptedOnPrecision], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.adoptedOn), l.adoptedOnPrecision], [toString(v.adoptedOn)]] AS item ORDER BY v.adoptedOn ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:ADOPTED]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.kind, v.adoptedBy, toString(v.adoptedOn), v.adoptedOnPrecision], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.adoptedOn), l.adoptedOnPrecision], [v.adoptedByFolded]] AS item ORDER BY v.adoptedByFolded IS NULL, v.adoptedByFolded DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:ADOPTED]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.kind, v.adoptedBy, toString(v.adoptedOn), v.adoptedOnPrecision], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.adoptedOn), l.adoptedOnPrecision], [v.kind]] AS item ORDER BY v.kind ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:ADOPTED]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.kind, v.adoptedBy, toString(v.adoptedOn), v.adoptedOnPrecision], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.adoptedOn), l.adoptedOnPrecision], [v.nameFolded]] AS item ORDER BY v.nameFolded DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4
