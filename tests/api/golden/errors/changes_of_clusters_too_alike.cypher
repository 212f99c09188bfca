MATCH (e:Municipality)-[l:ADOPTED]->(n) RETURN collect([e.key, 'Standard', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, toString(p.adoptedOn), p.adoptedOnPrecision]])]) AS results;

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.basis IN $p1 AND NOT (EXISTS { MATCH (n)-[l0:SUCCEEDED_BY]->(n0) WHERE (l0.kind IN $p2 AND l0.happenedOn <= $p3) })) WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2021, 1, 1)
// $p1 = ['FORMAL', 'USE']
// $p2 = ['MERGED', 'ABSORBED', 'RENAMED']
// $p3 = datetime.date(2021, 1, 1)

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.basis IN $p1 AND NOT (EXISTS { MATCH (n)-[l0:SUCCEEDED_BY]->(n0) WHERE (l0.kind IN $p2 AND l0.happenedOn <= $p3) })) WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2022, 1, 1)
// $p1 = ['FORMAL', 'USE']
// $p2 = ['MERGED', 'ABSORBED', 'RENAMED']
// $p3 = datetime.date(2022, 1, 1)

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.basis IN $p1 AND NOT (EXISTS { MATCH (n)-[l0:SUCCEEDED_BY]->(n0) WHERE (l0.kind IN $p2 AND l0.happenedOn <= $p3) })) WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 1, 1)
// $p1 = ['FORMAL', 'USE']
// $p2 = ['MERGED', 'ABSORBED', 'RENAMED']
// $p3 = datetime.date(2026, 1, 1)

MATCH (e:Municipality)-[l:SUCCEEDED_BY]->(n) RETURN collect([e.key, 'Municipality', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, toString(p.happenedOn), p.primary, p.kind, p.certainty]])]) AS results;

MATCH (e:Municipality)-[l:TAKES_PART_IN]->(n) RETURN collect([e.key, 'Pilot', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.role, toString(p.joinedOn), p.joinedOnPrecision]])]) AS results;

MATCH (e:SharedService)-[l:SUCCEEDED_BY]->(n) RETURN collect([e.key, 'SharedService', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, toString(p.happenedOn), p.primary, p.kind, p.certainty]])]) AS results;

MATCH (e:SharedService)<-[l:PARTICIPATES_IN]-(n) RETURN collect([e.key, CASE WHEN n:Municipality THEN 'Municipality' WHEN n:Organisation THEN 'Organisation' END, n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.role, toString(p.joinedOn), p.joinedOnPrecision]])]) AS results;

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2021, 1, 1)

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2022, 1, 1)

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 1, 1)

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(9999, 12, 30)

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(9999, 12, 30)

UNWIND $keys AS key CALL (key) { MATCH (:Municipality {key: key})-[:HAS_VERSION]->(v) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.versionFrom ASC RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN [results, []];
// $day = datetime.date(9999, 12, 30)
// $keys = ['GM0003', 'GM0005', 'GM0007', 'GM0009', 'GM0010', 'GM0014', 'GM0015', 'GM0017', 'GM0018', 'GM0022', 'GM0024', 'GM0025', 'GM0034', 'GM0037', 'GM0040', 'GM0047',... (4140 characters)

UNWIND $keys AS key CALL (key) { MATCH (:Pilot {key: key})-[:HAS_VERSION]->(v) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.versionFrom ASC RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN [results, []];
// $day = datetime.date(9999, 12, 30)
// $keys = ['bezorgen-reisdocumenten', 'bling', 'blockchain-ijsselgemeenten', 'buurtbudget-rijnpark', 'cd-binnensteden', 'cd-cleantech', 'cd-deelmobiliteit', 'cd-eurolab',... (3290 characters)

UNWIND $keys AS key CALL (key) { MATCH (:SharedService {key: key})-[:HAS_VERSION]->(v) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.versionFrom ASC RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN [results, []];
// $day = datetime.date(9999, 12, 30)
// $keys = ['algoritmeregister-algoritmes-overheid-nl', 'archiefbeheercomponent', 'cbs-urban-data-center', 'dashboard-deelmobiliteit', 'dego-vleermuizen', 'dimpact', 'don-... (9812 characters)

UNWIND $keys AS key CALL (key) { MATCH (:Standard {key: key})-[:HAS_VERSION]->(v) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.adoptedBy, toString(p.adoptedOn), p.adoptedOnPrecision]]), null, []] AS item ORDER BY v.versionFrom ASC RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN [results, []];
// $day = datetime.date(9999, 12, 30)
// $keys = ['ggm', 'gibit', 'nl-design-system', 'zgw-apis']
