MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH l.role AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH l.role AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH l.role AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH l.role AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n), (e)-[:HAS_VERSION]->(w) WHERE l.validFrom <= $day AND l.validUntil > $day AND w.versionFrom <= $day AND w.versionUntil > $day WITH w.kind AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day UNWIND CASE WHEN size(v.aspects) = 0 THEN [null] ELSE v.aspects END AS k0 WITH k0 AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day UNWIND CASE WHEN size(v.pillars) = 0 THEN [null] ELSE v.pillars END AS k0 WITH k0 AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day UNWIND CASE WHEN size(v.policyAreas) = 0 THEN [null] ELSE v.policyAreas END AS k0 WITH k0 AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day UNWIND CASE WHEN size(v.secondaryFunctions) = 0 THEN [null] ELSE v.secondaryFunctions END AS k0 WITH k0 AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH v.basis AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH v.certainty AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH v.division AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH v.function AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH v.kind AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH v.legalForm AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH v.participantsComplete AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH v.scope AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Organisation)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH v.statutory AS k0, count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2 WITH [k0, m0, m1, m2] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
