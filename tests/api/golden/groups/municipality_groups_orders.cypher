MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v.urbanity AS k0, count(*) AS m0, count(v.population) AS m1, CASE WHEN count(v.population) > 0 THEN sum(v.population) END AS m2, min(v.population) AS m3, max(v.population) AS m4, count(v.area) AS m5, CASE WHEN count(v.area) > 0 THEN sum(v.area) END AS m6, min(v.area) AS m7, max(v.area) AS m8 WITH [k0, m0, m1, m2, m3, m4, m5, m6, m7, m8] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v.urbanity AS k0, count(*) AS m0, count(v.population) AS m1, CASE WHEN count(v.population) > 0 THEN sum(v.population) END AS m2, min(v.population) AS m3, max(v.population) AS m4, count(v.area) AS m5, CASE WHEN count(v.area) > 0 THEN sum(v.area) END AS m6, min(v.area) AS m7, max(v.area) AS m8 WITH [k0, m0, m1, m2, m3, m4, m5, m6, m7, m8] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v.urbanity AS k0, count(*) AS m0, count(v.population) AS m1, CASE WHEN count(v.population) > 0 THEN sum(v.population) END AS m2, min(v.population) AS m3, max(v.population) AS m4, count(v.area) AS m5, CASE WHEN count(v.area) > 0 THEN sum(v.area) END AS m6, min(v.area) AS m7, max(v.area) AS m8 WITH [k0, m0, m1, m2, m3, m4, m5, m6, m7, m8] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v.urbanity AS k0, count(*) AS m0, count(v.population) AS m1, CASE WHEN count(v.population) > 0 THEN sum(v.population) END AS m2, min(v.population) AS m3, max(v.population) AS m4, count(v.area) AS m5, CASE WHEN count(v.area) > 0 THEN sum(v.area) END AS m6, min(v.area) AS m7, max(v.area) AS m8 WITH [k0, m0, m1, m2, m3, m4, m5, m6, m7, m8] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
