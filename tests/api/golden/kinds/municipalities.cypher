MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 4

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
