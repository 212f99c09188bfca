MATCH (v:RegionVersion) WHERE v.code IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, [v.code]] AS item ORDER BY v.code DESC, v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $limit = 4

MATCH (v:RegionVersion) WHERE v.division IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, [v.division]] AS item ORDER BY v.division ASC, v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $limit = 4

MATCH (v:RegionVersion) WHERE v.nameFolded IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $limit = 4

MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v, COUNT { MATCH (v)<-[:HAS_VERSION]-()<-[l0:IN_REGION]-(n0) WHERE l0.validFrom <= $day AND l0.validUntil > $day } AS o0 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, [o0]] AS item ORDER BY o0 DESC, v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $limit = 4
