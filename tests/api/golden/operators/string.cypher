RETURN [[null, COLLECT { MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.code = $p1) RETURN [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit }]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = GM0363
// $limit = 51

RETURN [[null, COLLECT { MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.code IN $p1) RETURN [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit }]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['GM0363', 'GM0772', 'none']
// $limit = 51

RETURN [[null, COLLECT { MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.oin IS NULL RETURN [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit }]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 51

RETURN [[null, COLLECT { MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.oin IS NOT NULL RETURN [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit }]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 51

RETURN [[null, COLLECT { MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.oin IS NULL WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.oin IS NOT NULL WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)
