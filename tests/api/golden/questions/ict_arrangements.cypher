MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND ((v.function = $p1 OR $p2 IN v.secondaryFunctions) AND v.kind = $p3) WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ICT
// $p2 = ICT
// $p3 = JOINT_ARRANGEMENT

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND ((v.function = $p1 OR $p2 IN v.secondaryFunctions) AND v.kind = $p3) WITH v, COUNT { MATCH (v)<-[:HAS_VERSION]-()<-[l0:PARTICIPATES_IN]-(n0) WHERE l0.validFrom <= $day AND l0.validUntil > $day } AS o0 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, [o0, v.nameFolded]] AS item ORDER BY o0 DESC, v.nameFolded ASC, v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ICT
// $p2 = ICT
// $p3 = JOINT_ARRANGEMENT
// $limit = 51

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-27192062', 'roo-30092751', 'roo-25657823', 'roo-27807637', 'roo-24966643', 'roo-28117711', 'roo-25178361', 'roo-28223922', 'roo-24967183', 'roo-30099000',... (592 characters)

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, CASE WHEN n:Municipality THEN 0 WHEN n:Organisation THEN 1 END, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.role, toString(p.joinedOn), p.joinedOnPrecision]]), [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC, CASE WHEN n:Municipality THEN 'Municipality' WHEN n:Organisation THEN 'Organisation' END ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]) WHEN 1 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.code, p.rooId]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-27192062', 'roo-30092751', 'roo-25657823', 'roo-27807637', 'roo-24966643', 'roo-28117711', 'roo-25178361', 'roo-28223922', 'roo-24967183', 'roo-30099000',... (592 characters)
// $limit = 51
