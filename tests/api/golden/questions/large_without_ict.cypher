MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND ((v.population > $p1) AND NOT EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:PARTICIPATES_IN]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND ((((v0.function = $p2) OR ($p3 IN v0.secondaryFunctions)) AND (v0.kind = $p4))) }) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, [v.population]] AS item ORDER BY v.population IS NULL, v.population DESC, v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = 100000
// $p2 = ICT
// $p3 = ICT
// $p4 = JOINT_ARRANGEMENT
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND ((v.population > $p1) AND NOT EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:PARTICIPATES_IN]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND ((((v0.function = $p2) OR ($p3 IN v0.secondaryFunctions)) AND (v0.kind = $p4))) }) WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = 100000
// $p2 = ICT
// $p3 = ICT
// $p4 = JOINT_ARRANGEMENT
