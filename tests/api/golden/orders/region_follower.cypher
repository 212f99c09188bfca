MATCH (n:Region)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.code, v.division], null, []] AS item ORDER BY v.key ASC RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ENERGY_REGION-ES29']

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:FOLLOWS_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference], [toString(CASE WHEN l.validFrom <> $p2 THEN l.validFrom END)]] AS item ORDER BY CASE WHEN l.validFrom <> $p2 THEN l.validFrom END ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ENERGY_REGION-ES29']
// $p2 = datetime.date(1, 1, 1)
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:FOLLOWS_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference], [toString(CASE WHEN l.validUntil <> $p2 THEN l.validUntil END)]] AS item ORDER BY CASE WHEN l.validUntil <> $p2 THEN l.validUntil END IS NULL, CASE WHEN l.validUntil <> $p2 THEN l.validUntil END DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ENERGY_REGION-ES29']
// $p2 = datetime.date(9999, 12, 31)
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:FOLLOWS_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference], [v.function]] AS item ORDER BY v.function IS NULL, v.function DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ENERGY_REGION-ES29']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:FOLLOWS_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference], [v.kind]] AS item ORDER BY v.kind DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ENERGY_REGION-ES29']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:FOLLOWS_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference], [v.legalForm]] AS item ORDER BY v.legalForm ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ENERGY_REGION-ES29']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:FOLLOWS_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference], [v.nameFolded]] AS item ORDER BY v.nameFolded ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ENERGY_REGION-ES29']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:FOLLOWS_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference], [v.reportedMunicipalities]] AS item ORDER BY v.reportedMunicipalities IS NULL, v.reportedMunicipalities DESC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ENERGY_REGION-ES29']
// $limit = 4

UNWIND $keys AS key CALL (key) { MATCH (e:Region {key: key})<-[l:FOLLOWS_REGION]-(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], [toString(l.validFrom), toString(l.validUntil), l.source, l.reference], [v.reportedParticipants]] AS item ORDER BY v.reportedParticipants ASC, v.key ASC LIMIT $limit RETURN collect(item) AS items } RETURN collect([key, items]) AS results;
// $day = datetime.date(2026, 5, 1)
// $keys = ['ENERGY_REGION-ES29']
// $limit = 4
