MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()<-[l0:TAKES_PART_IN]-(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND EXISTS { MATCH (n0)-[l1:IN_REGION]->(n1)-[:HAS_VERSION]->(v1) WHERE l1.validFrom <= $day AND l1.validUntil > $day AND v1.versionFrom <= $day AND v1.versionUntil > $day AND (v1.nameFolded = $p1 AND v1.division = $p2) } } UNWIND CASE WHEN size(v.aspects) = 0 THEN [null] ELSE v.aspects END AS k0 WITH k0 AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = noord-brabant
// $p2 = PROVINCE

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()<-[l0:TAKES_PART_IN]-(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND EXISTS { MATCH (n0)-[l1:IN_REGION]->(n1)-[:HAS_VERSION]->(v1) WHERE l1.validFrom <= $day AND l1.validUntil > $day AND v1.versionFrom <= $day AND v1.versionUntil > $day AND (v1.nameFolded = $p1 AND v1.division = $p2) } } UNWIND CASE WHEN size(v.pillars) = 0 THEN [null] ELSE v.pillars END AS k0 WITH k0 AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = noord-brabant
// $p2 = PROVINCE
