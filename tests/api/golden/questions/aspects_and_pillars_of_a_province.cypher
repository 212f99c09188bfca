MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:IN_REGION]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND (v0.nameFolded = $p1 AND v0.division = $p2) } WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = noord-brabant
// $p2 = PROVINCE

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:IN_REGION]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND (v0.nameFolded = $p1 AND v0.division = $p2) } WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = noord-brabant
// $p2 = PROVINCE

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()<-[l0:TAKES_PART_IN]-(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.key IN $p1 } UNWIND CASE WHEN size(v.aspects) = 0 THEN [null] ELSE v.aspects END AS k0 WITH k0 AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['GM0743', 'GM0744', 'GM0748', 'GM0753', 'GM0755', 'GM0757', 'GM0758', 'GM0762', 'GM0766', 'GM0770', 'GM0772', 'GM0777', 'GM0779', 'GM0784', 'GM0785', 'GM0794',... (560 characters)

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()<-[l0:TAKES_PART_IN]-(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.key IN $p1 } UNWIND CASE WHEN size(v.pillars) = 0 THEN [null] ELSE v.pillars END AS k0 WITH k0 AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['GM0743', 'GM0744', 'GM0748', 'GM0753', 'GM0755', 'GM0757', 'GM0758', 'GM0762', 'GM0766', 'GM0770', 'GM0772', 'GM0777', 'GM0779', 'GM0784', 'GM0785', 'GM0794',... (560 characters)
