MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (((v.function = $p1) OR ($p2 IN v.secondaryFunctions)) AND (v.kind = $p3)) WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ICT
// $p2 = ICT
// $p3 = JOINT_ARRANGEMENT

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (((v.function = $p1) OR ($p2 IN v.secondaryFunctions)) AND (v.kind = $p3)) WITH v, COUNT { MATCH (v)<-[:HAS_VERSION]-()<-[l0:PARTICIPATES_IN]-(n0) WHERE l0.validFrom <= $day AND l0.validUntil > $day } AS o0 WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], null, [o0, v.nameFolded]] AS item ORDER BY o0 DESC, v.nameFolded ASC, v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ICT
// $p2 = ICT
// $p3 = JOINT_ARRANGEMENT
// $limit = 51

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n) WHERE l.validFrom <= $day AND l.validUntil > $day WITH count(*) AS m0 WITH [m0] AS item RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-27192062', 'roo-30092751', 'roo-25657823', 'roo-27807637', 'roo-24966643', 'roo-28117711', 'roo-25178361', 'roo-28223922', 'roo-24967183', 'roo-30099000',... (592 characters)

UNWIND $keys AS key CALL (key) { MATCH (e:SharedService {key: key})<-[l:PARTICIPATES_IN]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [CASE WHEN n:Municipality THEN 0 WHEN n:Organisation THEN 1 END, CASE WHEN n:Municipality THEN [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.population, v.urbanity, v.addressDensity, v.area, v.latitude, v.longitude, v.tooi, v.oin, v.wikidata, v.website] WHEN n:Organisation THEN [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.kind, v.code] END, [toString(l.validFrom), toString(l.validUntil), l.source, l.reference, l.role, toString(l.joinedOn), l.joinedOnPrecision], [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC, CASE WHEN n:Municipality THEN 'Municipality' WHEN n:Organisation THEN 'Organisation' END ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-27192062', 'roo-30092751', 'roo-25657823', 'roo-27807637', 'roo-24966643', 'roo-28117711', 'roo-25178361', 'roo-28223922', 'roo-24967183', 'roo-30099000',... (592 characters)
// $limit = 51
