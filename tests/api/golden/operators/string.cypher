MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.code = $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = GM0363
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.code IN $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['GM0363', 'GM0772', 'none']
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.oin IS NOT NULL WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.oin IS NULL WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.oin IS NOT NULL WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.oin IS NULL WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
