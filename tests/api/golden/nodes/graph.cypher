MATCH (v:AmbitionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)

MATCH (v:AmbitionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)

MATCH (v:MunicipalityVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:OrganisationVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)

MATCH (v:OrganisationVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)

MATCH (v:RegionVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:SourceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.publisher, p.licence, toString(p.publishedOn), p.address, p.ownClassification]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)

MATCH (v:SourceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)

MATCH (v:SourceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:StandardVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)

MATCH (v:StandardVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:TrendVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)

MATCH (v:TrendVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:WorkProcessVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)

MATCH (v:WorkProcessVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
