MATCH (n:Region)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.division], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], [l.basis]] AS item ORDER BY l.basis ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], [toString(CASE WHEN l.validFrom <> $p2 THEN l.validFrom END)]] AS item ORDER BY CASE WHEN l.validFrom <> $p2 THEN l.validFrom END IS NULL, CASE WHEN l.validFrom <> $p2 THEN l.validFrom END DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']
// $p2 = datetime.date(1, 1, 1)
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], [toString(CASE WHEN l.validUntil <> $p2 THEN l.validUntil END)]] AS item ORDER BY CASE WHEN l.validUntil <> $p2 THEN l.validUntil END ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']
// $p2 = datetime.date(9999, 12, 31)
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], [v.addressDensity]] AS item ORDER BY v.addressDensity IS NULL, v.addressDensity DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], [v.area]] AS item ORDER BY v.area ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], [v.code]] AS item ORDER BY v.code ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], [v.nameFolded]] AS item ORDER BY v.nameFolded DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], [v.population]] AS item ORDER BY v.population IS NULL, v.population DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.basis], [v.urbanity]] AS item ORDER BY v.urbanity ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']
// $limit = 4
