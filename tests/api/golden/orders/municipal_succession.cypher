MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})<-[l:SUCCEEDED_BY]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], [l.certainty]] AS item ORDER BY l.certainty DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})<-[l:SUCCEEDED_BY]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], [l.kind]] AS item ORDER BY l.kind ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})<-[l:SUCCEEDED_BY]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], [l.primary]] AS item ORDER BY l.primary DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})<-[l:SUCCEEDED_BY]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], [toString(l.happenedOn)]] AS item ORDER BY l.happenedOn ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})<-[l:SUCCEEDED_BY]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], [v.addressDensity]] AS item ORDER BY v.addressDensity ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})<-[l:SUCCEEDED_BY]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], [v.area]] AS item ORDER BY v.area IS NULL, v.area DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})<-[l:SUCCEEDED_BY]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], [v.code]] AS item ORDER BY v.code DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})<-[l:SUCCEEDED_BY]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})<-[l:SUCCEEDED_BY]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], [v.population]] AS item ORDER BY v.population ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})<-[l:SUCCEEDED_BY]-(n)-[:HAS_VERSION]->(v) WHERE (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, toString(l.happenedOn), l.primary, l.kind, l.certainty], [v.urbanity]] AS item ORDER BY v.urbanity IS NULL, v.urbanity DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0014']
// $limit = 4
