MATCH (v:OrganisationVersion) WHERE v.kind IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.code, p.rooId]]), null, [v.kind]] AS item ORDER BY v.kind DESC, v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $limit = 4

MATCH (v:OrganisationVersion) WHERE v.nameFolded IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.code, p.rooId]]), null, [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $limit = 4

MATCH (v:OrganisationVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.code, p.rooId]]), null, [v.code]] AS item ORDER BY v.code ASC, v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $limit = 4

MATCH (v:OrganisationVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH v, COUNT { MATCH (v)<-[:HAS_VERSION]-()-[l0:PARTICIPATES_IN]->(n0) WHERE l0.validFrom <= $day AND l0.validUntil > $day } AS o0 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.code, p.rooId]]), null, [o0]] AS item ORDER BY o0 DESC, v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $limit = 4
