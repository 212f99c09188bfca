MATCH (e:Municipality)-[l:IN_REGION]->(n) RETURN collect([e.key, 'Region', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.basis]])]) AS results;

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n) RETURN collect([e.key, 'SharedService', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.role, toString(p.joinedOn), p.joinedOnPrecision]])]) AS results;

MATCH (e:Municipality)-[l:SUCCEEDED_BY]->(n) RETURN collect([e.key, 'Municipality', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, toString(p.happenedOn), p.primary, p.kind, p.certainty]])]) AS results;

MATCH (e:SharedService)-[l:SUCCEEDED_BY]->(n) RETURN collect([e.key, 'SharedService', n.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, toString(p.happenedOn), p.primary, p.kind, p.certainty]])]) AS results;

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0537']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0579', 'GM0626', 'GM0534', 'GM0553', 'GM0575', 'GM1525']

MATCH (n:Region)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['COROP-CR25']

MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-24966397', 'roo-29546214', 'roo-24963766', 'roo-24963694']

MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-29546214', 'roo-24963694', 'roo-30210780']

MATCH (n:Source)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.publisher, p.licence, toString(p.publishedOn), p.address, p.ownClassification]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['cbs-2016', 'cbs-2026', 'herindelingen', 'roo', 'samen']

MATCH (v:RegionVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)

UNWIND $keys AS key CALL (key) { MATCH (:Municipality {key: key})-[:HAS_VERSION]->(v) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.versionFrom ASC RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN [results, []];
// $day = datetime.date(1, 1, 1)
// $keys = ['GM0003', 'GM0005', 'GM0007', 'GM0009', 'GM0010', 'GM0014', 'GM0015', 'GM0017', 'GM0018', 'GM0022', 'GM0024', 'GM0025', 'GM0034', 'GM0037', 'GM0040', 'GM0047',... (4140 characters)

UNWIND $keys AS key CALL (key) { MATCH (:SharedService {key: key})-[:HAS_VERSION]->(v) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.versionFrom ASC RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN [results, []];
// $day = datetime.date(1, 1, 1)
// $keys = ['archiefbeheercomponent', 'cbs-urban-data-center', 'dashboard-deelmobiliteit', 'dego-vleermuizen', 'dimpact', 'don-oss-register', 'equalit', 'ggm-bor-meld', 'g... (8889 characters)
