MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.basis]]), [l.basis]] AS item ORDER BY l.basis ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.basis]]), [toString(CASE WHEN l.validFrom <> $p2 THEN l.validFrom END)]] AS item ORDER BY CASE WHEN l.validFrom <> $p2 THEN l.validFrom END IS NULL, CASE WHEN l.validFrom <> $p2 THEN l.validFrom END DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $p2 = datetime.date(1, 1, 1)
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.basis]]), [toString(CASE WHEN l.validUntil <> $p2 THEN l.validUntil END)]] AS item ORDER BY CASE WHEN l.validUntil <> $p2 THEN l.validUntil END ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $p2 = datetime.date(9999, 12, 31)
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.basis]]), [v.code]] AS item ORDER BY v.code ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.basis]]), [v.division]] AS item ORDER BY v.division DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.basis]]), [v.nameFolded]] AS item ORDER BY v.nameFolded DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4
