MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0241']

MATCH (n:Source)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.publisher, v.licence, toString(v.publishedOn), v.address, v.ownClassification], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['herindelingen']

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:SUCCEEDED_BY]->(n) WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0241']

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:SUCCEEDED_BY]->(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], []] AS item ORDER BY v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0241']
// $limit = 4
