MATCH (e:Municipality)-[l:ADOPTED]->(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)

MATCH (e:Municipality)-[l:IN_REGION]->(n) RETURN collect([e.key, 'Region', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.basis]])]) AS results;

MATCH (e:Municipality)-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND v.division IN $p1 WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['PROVINCE', 'PART_OF_COUNTRY', 'SAFETY_REGION', 'PUBLIC_HEALTH_REGION', 'YOUTH_CARE_REGION', 'LABOUR_MARKET_REGION', 'LABOUR_MARKET_REGION_PLUS', 'ENERGY_REGIO... (510 characters)

MATCH (e:Municipality)-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND v.division IN $p1 WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['PROVINCE', 'SAFETY_REGION', 'PUBLIC_HEALTH_REGION', 'YOUTH_CARE_REGION', 'LABOUR_MARKET_REGION', 'ENERGY_REGION', 'SAFE_HOME_REGION', 'TRANSITION_POINT_REGION', 'CARE_OFFICE_REGION']

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n) RETURN collect([e.key, 'SharedService', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.role, toString(p.joinedOn), p.joinedOnPrecision]])]) AS results;

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND ((v.basis IN $p1 AND NOT (EXISTS { MATCH (n)-[l0:SUCCEEDED_BY]->(n0) WHERE (l0.kind IN $p2 AND l0.happenedOn <= $p3) })) AND (v.kind IN $p4 AND (v.function = $p5 OR $p6 IN v.secondaryFunctions))) WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['FORMAL', 'USE']
// $p2 = ['MERGED', 'ABSORBED', 'RENAMED']
// $p3 = datetime.date(2026, 5, 1)
// $p4 = ['JOINT_ARRANGEMENT', 'SHARED_SERVICE_CENTRE', 'COOPERATIVE']
// $p5 = TAX
// $p6 = TAX

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND ((v.basis IN $p1 AND NOT (EXISTS { MATCH (n)-[l0:SUCCEEDED_BY]->(n0) WHERE (l0.kind IN $p2 AND l0.happenedOn <= $p3) })) AND NOT ((v.kind IS NOT NULL AND v.kind = $p4))) WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['FORMAL', 'USE']
// $p2 = ['MERGED', 'ABSORBED', 'RENAMED']
// $p3 = datetime.date(2026, 5, 1)
// $p4 = JOINT_ARRANGEMENT

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND ((v.basis IN $p1 AND NOT (EXISTS { MATCH (n)-[l0:SUCCEEDED_BY]->(n0) WHERE (l0.kind IN $p2 AND l0.happenedOn <= $p3) })) AND v.kind IN $p4) WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['FORMAL', 'USE']
// $p2 = ['MERGED', 'ABSORBED', 'RENAMED']
// $p3 = datetime.date(2026, 5, 1)
// $p4 = ['JOINT_ARRANGEMENT', 'SHARED_SERVICE_CENTRE', 'COOPERATIVE']

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.basis IN $p1 AND NOT (EXISTS { MATCH (n)-[l0:SUCCEEDED_BY]->(n0) WHERE (l0.kind IN $p2 AND l0.happenedOn <= $p3) })) WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['FORMAL', 'USE']
// $p2 = ['MERGED', 'ABSORBED', 'RENAMED']
// $p3 = datetime.date(2026, 5, 1)

MATCH (e:Municipality)-[l:SUCCEEDED_BY]->(n) RETURN collect([e.key, 'Municipality', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, toString(p.happenedOn), p.primary, p.kind, p.certainty]])]) AS results;

MATCH (e:Municipality)-[l:TAKES_PART_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND v.basis IN $p1 WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['FORMAL', 'USE']

MATCH (e:SharedService)-[l:SUCCEEDED_BY]->(n) RETURN collect([e.key, 'SharedService', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, toString(p.happenedOn), p.primary, p.kind, p.certainty]])]) AS results;

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0537']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0576']

MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['dimpact']

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:FOLLOW_UP]->(n0:Pilot)-[:HAS_VERSION]->(v0) WHERE (v0.versionFrom <= $day OR v0.versionFrom = v0.validFrom) AND (v0.versionUntil > $day OR v0.versionUntil = v0.validUntil) AND v0.startedOn <= $p1 }) AND NOT (EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l1:RESULTED_IN]->(n1:Pilot|SharedService) WHERE NOT ((l1.happenedOn IS NOT NULL AND l1.happenedOn > $p2)) })) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = datetime.date(2026, 5, 1)
// $p2 = datetime.date(2026, 5, 1)

MATCH (v:RegionVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)

UNWIND $keys AS key CALL (key) { MATCH (:Municipality {key: key})-[:HAS_VERSION]->(v) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.versionFrom ASC RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN [results, []];
// $day = datetime.date(1, 1, 1)
// $keys = ['GM0003', 'GM0005', 'GM0007', 'GM0009', 'GM0010', 'GM0014', 'GM0015', 'GM0017', 'GM0018', 'GM0022', 'GM0024', 'GM0025', 'GM0034', 'GM0037', 'GM0040', 'GM0047',... (4140 characters)

UNWIND $keys AS key CALL (key) { MATCH (:SharedService {key: key})-[:HAS_VERSION]->(v) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.versionFrom ASC RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN [results, []];
// $day = datetime.date(1, 1, 1)
// $keys = ['archiefbeheercomponent', 'cbs-urban-data-center', 'dashboard-deelmobiliteit', 'dego-vleermuizen', 'dimpact', 'don-oss-register', 'equalit', 'ggm-bor-meld', 'g... (8889 characters)
