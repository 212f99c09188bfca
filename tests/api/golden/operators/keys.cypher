MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v), (e)-[:HAS_VERSION]->(w) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND w.versionFrom <= $day AND w.versionUntil > $day AND (w.key = $p1 AND v.key = $p2) WITH count(*) AS m0, count(DISTINCT n) AS m1, count(DISTINCT e) AS m2, count(w.population) AS m3, CASE WHEN count(w.population) > 0 THEN sum(w.population) END AS m4, min(w.population) AS m5, max(w.population) AS m6, count(w.area) AS m7, CASE WHEN count(w.area) > 0 THEN sum(w.area) END AS m8, min(w.area) AS m9, max(w.area) AS m10 WITH [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = GM0772
// $p2 = algoritmeregister-algoritmes-overheid-nl

MATCH (v:AmbitionVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.nameEn]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = one-efficient-government
// $limit = 51

MATCH (v:AmbitionVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IN $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.nameEn]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['one-efficient-government', 'open-and-transparent']
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = GM0363
// $limit = 51

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IN $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['GM0363', 'GM0772']
// $limit = 51

MATCH (v:OrganisationVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.code, p.rooId]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = PV20
// $limit = 51

MATCH (v:OrganisationVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IN $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.code, p.rooId]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['PV20', 'MNRE1109']
// $limit = 51

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:RESPONDS_TO]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.key IN $p1 } WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['blockchain']
// $limit = 51

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = bezorgen-reisdocumenten
// $limit = 51

MATCH (v:PilotVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IN $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.summary, p.kind, p.theme, p.aspects, p.pillars, p.basis, p.certainty, p.participantsComplete, toString(p.startedOn), p.startedOnPrecision, toString(p.endedOn), p.endedOnPrecision, p.phase]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['bezorgen-reisdocumenten', 'bling']
// $limit = 51

MATCH (v:PilotVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND EXISTS { MATCH (v)<-[:HAS_VERSION]-()-[l0:RESPONDS_TO]->(n0)-[:HAS_VERSION]->(v0) WHERE l0.validFrom <= $day AND l0.validUntil > $day AND v0.versionFrom <= $day AND v0.versionUntil > $day AND v0.key IN $p1 } WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['blockchain']

MATCH (v:RegionVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = PROVINCE-PV20
// $limit = 51

MATCH (v:RegionVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IN $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.division]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['PROVINCE-PV20', 'PROVINCE-PV21']
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = algoritmeregister-algoritmes-overheid-nl
// $limit = 51

MATCH (v:SharedServiceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IN $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['algoritmeregister-algoritmes-overheid-nl', 'archiefbeheercomponent']
// $limit = 51

MATCH (v:SourceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.publisher, p.licence, toString(p.publishedOn), p.address, p.ownClassification]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = agenda
// $limit = 51

MATCH (v:SourceVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IN $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.publisher, p.licence, toString(p.publishedOn), p.address, p.ownClassification]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['agenda', 'cbs-2016']
// $limit = 51

MATCH (v:StandardVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.adoptedBy, toString(p.adoptedOn), p.adoptedOnPrecision]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = algorithm-register-metadata
// $limit = 51

MATCH (v:StandardVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IN $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.kind, p.adoptedBy, toString(p.adoptedOn), p.adoptedOnPrecision]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['algorithm-register-metadata', 'nobody']
// $limit = 51

MATCH (v:TrendVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND NOT ((v.key IS NOT NULL AND v.key = $p1)) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.nameEn, p.aspects]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = blockchain
// $limit = 51

MATCH (v:TrendVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.nameEn, p.aspects]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = blockchain
// $limit = 51

MATCH (v:TrendVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IN $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.nameEn, p.aspects]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['blockchain', 'artificial-intelligence']
// $limit = 51

MATCH (v:TrendVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IS NOT NULL WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.nameEn, p.aspects]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $limit = 51

MATCH (v:TrendVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IS NULL WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.nameEn, p.aspects]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $limit = 51

MATCH (v:TrendVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND NOT ((v.key IS NOT NULL AND v.key = $p1)) WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)
// $p1 = blockchain

MATCH (v:TrendVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.key IS NOT NULL WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:TrendVersion) WHERE v.versionFrom <= $day AND v.versionUntil > $day AND v.key IS NULL WITH count(*) AS m0 WITH [m0] AS item WITH [[null, collect(item)]] AS results RETURN results;
// $day = datetime.date(2026, 5, 1)

MATCH (v:WorkProcessVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key = $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.nameEn]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = archiving
// $limit = 51

MATCH (v:WorkProcessVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day AND v.key IN $p1 WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.nameEn]]), null, []] AS item ORDER BY v.key ASC LIMIT $limit WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $p1 = ['archiving', 'base-registers']
// $limit = 51
