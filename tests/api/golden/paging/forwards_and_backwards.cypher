MATCH (v:MunicipalityVersion) WHERE (v.population < $p1 OR v.population IS NULL OR v.population = $p1 AND (v.key > $p2)) AND (v.population >= $p3 AND (v.population > $p3 OR v.key < $p4)) AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, [v.population]] AS item ORDER BY v.population IS NULL, v.population DESC, v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = 569468
// $p2 = GM0518
// $p3 = 244427
// $p4 = GM0014
// $limit = 6

MATCH (v:MunicipalityVersion) WHERE (v.population < $p1 OR v.population IS NULL OR v.population = $p1 AND (v.key > $p2)) AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, [v.population]] AS item ORDER BY v.population IS NULL, v.population DESC, v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = 569468
// $p2 = GM0518
// $limit = 4

MATCH (v:MunicipalityVersion) WHERE (v.population >= $p1 AND (v.population > $p1 OR v.key < $p2)) AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, [v.population]] AS item ORDER BY v.population IS NOT NULL, v.population ASC, v.key DESC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = 244427
// $p2 = GM0014
// $limit = 3

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, [v.population]] AS item ORDER BY v.population IS NOT NULL, v.population ASC, v.key DESC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 3

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website], null, [v.population]] AS item ORDER BY v.population IS NULL, v.population DESC, v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 4
