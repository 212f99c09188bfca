RETURN [[null, COLLECT { MATCH (v:SourceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day RETURN [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.publisher, v.licence, toString(v.publishedOn), v.address, v.ownClassification], null, [toString(v.publishedOn)]] AS item ORDER BY v.publishedOn IS NULL, v.publishedOn DESC, v.key ASC LIMIT $limit }]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 2

RETURN [[null, COLLECT { MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2016, 3, 17)

RETURN [[null, COLLECT { MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2016, 3, 17)

RETURN [[null, COLLECT { MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2016, 3, 17)

RETURN [[null, COLLECT { MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2016, 3, 17)

RETURN [[null, COLLECT { MATCH (v:WorkProcessVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:WorkProcessVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2016, 3, 17)

RETURN [[null, COLLECT { MATCH (v:TrendVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:TrendVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2016, 3, 17)

RETURN [[null, COLLECT { MATCH (v:AmbitionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:AmbitionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2016, 3, 17)

RETURN [[null, COLLECT { MATCH (v:StandardVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:StandardVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2016, 3, 17)

RETURN [[null, COLLECT { MATCH (v:OrganisationVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:OrganisationVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2016, 3, 17)

RETURN [[null, COLLECT { MATCH (v:SourceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2026, 5, 1)

RETURN [[null, COLLECT { MATCH (v:SourceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 RETURN [m0] AS item }]] AS results;
// $day = datetime.date(2016, 3, 17)
