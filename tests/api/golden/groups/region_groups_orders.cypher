RETURN [[null, COLLECT { MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v.division AS k0, count(*) AS m0 RETURN [k0, m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v.division AS k0, count(*) AS m0 RETURN [k0, m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)
