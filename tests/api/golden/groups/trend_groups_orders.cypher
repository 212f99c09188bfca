MATCH (v:TrendVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day UNWIND CASE WHEN size(v.aspects) = 0 THEN [null] ELSE v.aspects END AS k0 WITH k0 AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:TrendVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day UNWIND CASE WHEN size(v.aspects) = 0 THEN [null] ELSE v.aspects END AS k0 WITH k0 AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
