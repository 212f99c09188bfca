MATCH (e:Municipality)-[l:IN_REGION]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND v.division IN $p1 WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['SAFETY_REGION', 'PROVINCE']

MATCH (e:Municipality)-[l:PARTICIPATES_IN]->(n)-[:HAS_VERSION]->(v) WHERE l.validFrom <= $day AND l.validUntil > $day AND v.versionFrom <= $day AND v.versionUntil > $day AND (v.basis IN $p1 AND NOT (EXISTS { MATCH (n)-[l0:SUCCEEDED_BY]->(n0) WHERE (l0.kind IN $p2 AND l0.happenedOn <= $p3) })) WITH e, collect(DISTINCT n.key) AS far, collect(DISTINCT l.source) AS sources RETURN collect([e.key, far, sources]) AS results;
// $day = datetime.date(2026, 5, 1)
// $p1 = ['FORMAL', 'USE']
// $p2 = ['MERGED', 'ABSORBED', 'RENAMED']
// $p3 = datetime.date(2026, 5, 1)

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0363', 'GM0376']

MATCH (n:Municipality)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['GM0376', 'GM0363', 'GM0402', 'GM0406', 'GM1696', 'GM1942']

MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND (v.versionFrom <= $day OR v.versionFrom = v.validFrom) AND (v.versionUntil > $day OR v.versionUntil = v.validUntil) WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['roo-28067656', 'dimpact', 'ibd', 'roo-23807655', 'roo-24962177', 'roo-24962239', 'roo-24966497', 'roo-28969265', 'roo-30089958', 'roo-30572665', 'roo-30432201', 'roo-24221387', 'roo-28969306']

MATCH (n:SharedService)-[:HAS_VERSION]->(v) WHERE n.key IN $keys AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.rooId, p.slug, p.kind, p.scope, p.purpose, p.legalForm, p.policyAreas, p.function, p.secondaryFunctions, p.aspects, p.pillars, p.statutory, p.division, p.basis, p.certainty, p.reportedParticipants, p.reportedMunicipalities, p.participantsComplete, p.bridged, p.body, p.website]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
// $keys = ['archiefbeheercomponent', 'cbs-urban-data-center', 'dego-vleermuizen', 'dimpact', 'equalit', 'ggm-bor-meld', 'gpp-woo', 'gt-mobiel-1', 'haal-centraal-g5', 'ibd... (7193 characters)

MATCH (v:MunicipalityVersion) WHERE v.key IS NOT NULL AND v.versionFrom <= $day AND v.versionUntil > $day WITH [0, head([p IN [properties(v)] | [p.key, toString(p.validFrom), toString(p.validUntil), toString(p.versionFrom), toString(p.versionUntil), p.source, p.reference, p.name, p.code, p.population, p.urbanity, p.addressDensity, p.area, p.latitude, p.longitude, p.tooi, p.oin, p.wikidata, p.rooId, p.website, p.otherNames]]), null, []] AS item ORDER BY v.key ASC WITH [[null, collect(item)]] AS results RETURN [results, []];
// $day = datetime.date(2026, 5, 1)
