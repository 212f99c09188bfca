MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.function = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ICT
// $limit = 4

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.function = $p1 WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ICT

UNWIND $keys AS key CALL (key) { MATCH (e:Municipality {key: key})-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE (CASE WHEN l.validFrom <> $p2 THEN l.validFrom END < $p3 OR CASE WHEN l.validFrom <> $p2 THEN l.validFrom END IS NULL OR CASE WHEN l.validFrom <> $p2 THEN l.validFrom END = $p3 AND (v.key > $p4)) AND l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.role, toString(p.joinedOn), p.joinedOnPrecision]]), [toString(CASE WHEN l.validFrom <> $p2 THEN l.validFrom END)]] AS item ORDER BY CASE WHEN l.validFrom <> $p2 THEN l.validFrom END IS NULL, CASE WHEN l.validFrom <> $p2 THEN l.validFrom END DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0772']
// $p2 = datetime.date(1, 1, 1)
// $p3 = datetime.date(2019, 11, 19)
// $p4 = roo-28160929
// $limit = 3

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } WITH collect([key, items]) AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-24961467', 'roo-24966643', 'roo-24967183']

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n:Municipality)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [v, 0, v.key, head([p IN [properties(l)] | [toString(p.validFrom), toString(p.validUntil), p.source, p.reference, p.role, toString(p.joinedOn), p.joinedOnPrecision]]), [toString(CASE WHEN l.validFrom <> $p2 THEN l.validFrom END), v.nameFolded]] AS item ORDER BY CASE WHEN l.validFrom <> $p2 THEN l.validFrom END ASC, v.nameFolded ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } WITH collect([key, items]) AS results CALL (results) { UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind RETURN collect([kind, CASE kind WHEN 0 THEN head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]) END]) AS nodes } RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes];
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-24961467', 'roo-24966643', 'roo-24967183']
// $p2 = datetime.date(1, 1, 1)
// $limit = 3
