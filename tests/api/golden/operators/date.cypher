MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.startedOn < $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.summary, v.kind, v.theme, v.aspects, v.pillars, v.basis, v.certainty, v.participantsComplete, toString(v.startedOn), v.startedOnPrecision, toString(v.endedOn), v.endedOnPrecision, v.phase], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = datetime.date(2012, 1, 1)
// $limit = 51

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.startedOn <= $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.summary, v.kind, v.theme, v.aspects, v.pillars, v.basis, v.certainty, v.participantsComplete, toString(v.startedOn), v.startedOnPrecision, toString(v.endedOn), v.endedOnPrecision, v.phase], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = datetime.date(2012, 1, 1)
// $limit = 51

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.startedOn = $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.summary, v.kind, v.theme, v.aspects, v.pillars, v.basis, v.certainty, v.participantsComplete, toString(v.startedOn), v.startedOnPrecision, toString(v.endedOn), v.endedOnPrecision, v.phase], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = datetime.date(2018, 1, 1)
// $limit = 51

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.startedOn > $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.summary, v.kind, v.theme, v.aspects, v.pillars, v.basis, v.certainty, v.participantsComplete, toString(v.startedOn), v.startedOnPrecision, toString(v.endedOn), v.endedOnPrecision, v.phase], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = datetime.date(2024, 12, 31)
// $limit = 51

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.startedOn >= $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.summary, v.kind, v.theme, v.aspects, v.pillars, v.basis, v.certainty, v.participantsComplete, toString(v.startedOn), v.startedOnPrecision, toString(v.endedOn), v.endedOnPrecision, v.phase], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = datetime.date(2025, 1, 1)
// $limit = 51

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.startedOn IN $p1) WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.summary, v.kind, v.theme, v.aspects, v.pillars, v.basis, v.certainty, v.participantsComplete, toString(v.startedOn), v.startedOnPrecision, toString(v.endedOn), v.endedOnPrecision, v.phase], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = [datetime.date(2018, 1, 1), datetime.date(2019, 1, 1)]
// $limit = 51

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.startedOn IS NULL WITH [0, [v.key, toString(v.validFrom), toString(v.validUntil), toString(v.versionFrom), toString(v.versionUntil), v.source, v.reference, v.name, v.summary, v.kind, v.theme, v.aspects, v.pillars, v.basis, v.certainty, v.participantsComplete, toString(v.startedOn), v.startedOnPrecision, toString(v.endedOn), v.endedOnPrecision, v.phase], null, []] AS item ORDER BY v.key ASC LIMIT $limit RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $limit = 51

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (v.startedOn <= $p1) WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = datetime.date(2012, 1, 1)

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (v.startedOn = $p1) WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = datetime.date(2018, 1, 1)

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (v.startedOn >= $p1) WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = datetime.date(2025, 1, 1)

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND (v.startedOn IN $p1) WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = [datetime.date(2018, 1, 1), datetime.date(2019, 1, 1)]

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.startedOn IS NULL WITH count(*) AS m0 WITH [m0] AS item RETURN [[null, collect(item)]] AS results;
// $day = datetime.date(2026, 5, 1)
