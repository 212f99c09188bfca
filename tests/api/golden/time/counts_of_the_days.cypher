MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v), (e)-[:HAS_VERSION]->(w) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND w.versionFrom <= $day AND w.versionUntil > $day AND v.kind = $p1 WITH count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2, count(w.population) AS m3, CASE WHEN count(w.population) > 0 THEN sum(w.population) END AS m4, min(w.population) AS m5, max(w.population) AS m6, count(w.area) AS m7, CASE WHEN count(w.area) > 0 THEN sum(w.area) END AS m8, min(w.area) AS m9, max(w.area) AS m10 WITH [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)
// $p1 = JOINT_ARRANGEMENT

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v), (e)-[:HAS_VERSION]->(w) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND w.versionFrom <= $day AND w.versionUntil > $day AND v.kind = $p1 WITH count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2, count(w.population) AS m3, CASE WHEN count(w.population) > 0 THEN sum(w.population) END AS m4, min(w.population) AS m5, max(w.population) AS m6, count(w.area) AS m7, CASE WHEN count(w.area) > 0 THEN sum(w.area) END AS m8, min(w.area) AS m9, max(w.area) AS m10 WITH [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2020, 1, 1)
// $p1 = JOINT_ARRANGEMENT

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v), (e)-[:HAS_VERSION]->(w) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND w.versionFrom <= $day AND w.versionUntil > $day AND v.kind = $p1 WITH count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2, count(w.population) AS m3, CASE WHEN count(w.population) > 0 THEN sum(w.population) END AS m4, min(w.population) AS m5, max(w.population) AS m6, count(w.area) AS m7, CASE WHEN count(w.area) > 0 THEN sum(w.area) END AS m8, min(w.area) AS m9, max(w.area) AS m10 WITH [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = JOINT_ARRANGEMENT

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.kind = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2016, 3, 17)
// $p1 = JOINT_ARRANGEMENT
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.kind = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2020, 1, 1)
// $p1 = JOINT_ARRANGEMENT
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.kind = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = JOINT_ARRANGEMENT
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.kind = $p1 WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2016, 3, 17)
// $p1 = JOINT_ARRANGEMENT

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.kind = $p1 WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2020, 1, 1)
// $p1 = JOINT_ARRANGEMENT

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.kind = $p1 WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = JOINT_ARRANGEMENT

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.kind = $p1 WITH v.legalForm AS k0, count(*) AS m0 WITH [k0, m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = JOINT_ARRANGEMENT
