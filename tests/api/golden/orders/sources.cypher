MATCH (v:SourceVersion) WHERE v.licenceFolded IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.publisher, v.licence, toString(v.publishedOn), v.address, v.ownClassification], null, [v.licenceFolded]] AS item ORDER BY v.licenceFolded ASC, v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 4

MATCH (v:SourceVersion) WHERE v.nameFolded IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.publisher, v.licence, toString(v.publishedOn), v.address, v.ownClassification], null, [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 4

MATCH (v:SourceVersion) WHERE v.publisherFolded IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.publisher, v.licence, toString(v.publishedOn), v.address, v.ownClassification], null, [v.publisherFolded]] AS item ORDER BY v.publisherFolded DESC, v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 4

MATCH (v:SourceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.publisher, v.licence, toString(v.publishedOn), v.address, v.ownClassification], null, [toString(v.publishedOn)]] AS item ORDER BY v.publishedOn IS NULL, v.publishedOn DESC, v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 4
