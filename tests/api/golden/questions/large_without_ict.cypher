MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (v.population > $p1 AND NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:PARTICIPATES_IN]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND ((v0.function = $p2 OR $p3 IN v0.secondaryFunctions) AND v0.kind = $p4) })) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, [v.population]] AS item ORDER BY v.population IS NULL, v.population DESC, v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = 100000
// $p2 = ICT
// $p3 = ICT
// $p4 = JOINT_ARRANGEMENT
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (v.population > $p1 AND NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:PARTICIPATES_IN]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND ((v0.function = $p2 OR $p3 IN v0.secondaryFunctions) AND v0.kind = $p4) })) WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = 100000
// $p2 = ICT
// $p3 = ICT
// $p4 = JOINT_ARRANGEMENT
