MATCH (n:Region)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']

MATCH (n:Source)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.publisher, p.licence, toString(p.publishedOn), p.address, p.ownClassification]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['cbs-2026']

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:IN_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.basis]]), []] AS item ORDER BY v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2026, 5, 1)
// $keys = ['AGRICULTURAL_AREA-LB2002']
// $limit = 4
