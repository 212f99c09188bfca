MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND ((v.basis IN $p1 AND NOT (EXISTS { MATCH (n)-[l0:SUCCEEDED_BY]->(n0) WHERE (l0.kind IN $p2 AND l0.happenedOn <= $p3) })) AND NOT ((v.kind IS NOT NULL AND v.kind = $p4))) WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2021, 3, 1)
// $p1 = ['FORMAL', 'USE']
// $p2 = ['MERGED', 'ABSORBED', 'RENAMED']
// $p3 = datetime.date(2021, 3, 1)
// $p4 = JOINT_ARRANGEMENT

MATCH (e:Municipality)-[l:TAKES_PART_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND v.basis IN $p1 WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2021, 3, 1)
// $p1 = ['FORMAL', 'USE']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2021, 3, 1)
// $keys = ['GM0056']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2021, 3, 1)
// $keys = ['GM0637']

MATCH (n:Pilot)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2021, 3, 1)
// $keys = ['ibdo-2021-digital-twin-riolering', 'cd-lopen', 'ibdo-2020-sensorenregister']

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2021, 3, 1)

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:FOLLOW_UP]->(n0:Pilot)-[:HAS_VERSION]->(v0) WHERE (v0.versionFrom <= $day OR v0.versionFrom = v0.validFrom) AND (v0.versionUntil > $day OR v0.versionUntil = v0.validUntil) AND v0.startedOn <= $p1 }) AND NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l1:RESULTED_IN]->(n1:Pilot|SharedService) WHERE NOT ((l1.happenedOn IS NOT NULL AND l1.happenedOn > $p2)) })) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2021, 3, 1)
// $p1 = datetime.date(2021, 3, 1)
// $p2 = datetime.date(2021, 3, 1)

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:FOLLOW_UP]->(n0:Pilot)-[:HAS_VERSION]->(v0) WHERE (v0.versionFrom <= $day OR v0.versionFrom = v0.validFrom) AND (v0.versionUntil > $day OR v0.versionUntil = v0.validUntil) AND v0.startedOn <= $p1 }) AND NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l1:RESULTED_IN]->(n1:Pilot|SharedService) WHERE NOT ((l1.happenedOn IS NOT NULL AND l1.happenedOn > $p2)) })) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2021, 3, 1)
// $p1 = datetime.date(2021, 3, 1)
// $p2 = datetime.date(2021, 3, 1)

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:FOLLOW_UP]->(n0:Pilot)-[:HAS_VERSION]->(v0) WHERE (v0.versionFrom <= $day OR v0.versionFrom = v0.validFrom) AND (v0.versionUntil > $day OR v0.versionUntil = v0.validUntil) AND v0.startedOn <= $p1 }) AND NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l1:RESULTED_IN]->(n1:Pilot|SharedService) WHERE NOT ((l1.happenedOn IS NOT NULL AND l1.happenedOn > $p2)) })) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2021, 3, 1)
// $p1 = datetime.date(2021, 3, 1)
// $p2 = datetime.date(2021, 3, 1)
