MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v.code AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v.division AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v.name AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v.name AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
