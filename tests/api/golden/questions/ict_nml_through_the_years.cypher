MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.nameFolded CONTAINS $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2018, 7, 1)
// $p1 = ict nml
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.nameFolded CONTAINS $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2021, 7, 1)
// $p1 = ict nml
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.nameFolded CONTAINS $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2024, 7, 1)
// $p1 = ict nml
// $limit = 51

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN results;
// $day = datetime.date(2018, 7, 1)
// $keys = ['roo-27807637']

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN results;
// $day = datetime.date(2021, 7, 1)
// $keys = ['roo-27807637']

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN results;
// $day = datetime.date(2024, 7, 1)
// $keys = ['roo-27807637']

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.role, toString(p.joinedOn), p.joinedOnPrecision]]), [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2018, 7, 1)
// $keys = ['roo-27807637']
// $limit = 51

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.role, toString(p.joinedOn), p.joinedOnPrecision]]), [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2021, 7, 1)
// $keys = ['roo-27807637']
// $limit = 51

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.role, toString(p.joinedOn), p.joinedOnPrecision]]), [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2024, 7, 1)
// $keys = ['roo-27807637']
// $limit = 51
