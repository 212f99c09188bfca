MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.kind = $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = COLLECTIVE_TENDER
// $limit = 3

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.legalForm IN $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['BVO', 'GO']
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.legalForm IS NULL WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.slug, v.kind, v.scope, v.purpose, v.legalForm, v.policyAreas, v.function, v.secondaryFunctions, v.aspects, v.pillars, v.statutory, v.division, v.basis, v.certainty, v.reportedParticipants, v.reportedMunicipalities, v.participantsComplete, v.bridged, v.body, v.website], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (v.kind = $p1) WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = COLLECTIVE_TENDER

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (v.legalForm IN $p1) WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['BVO', 'GO']

MATCH (v:SharedServiceVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.legalForm IS NULL WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
