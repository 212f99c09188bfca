SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."website" AS c18 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND EXISTS (SELECT 1 FROM in_region l0 WHERE l0.tail_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until AND (EXISTS (SELECT 1 FROM region v1 WHERE v1.node_id = l0.head_id AND v1.version_from <= $day AND $day < v1.version_until AND (instr(v1."name_folded", $p1) > 0 AND v1."division" = $p2))))) ORDER BY key ASC, kind ASC LIMIT $p3));
-- $day = 2026-05-01
-- $p1 = brabant-zuidoost
-- $p2 = SAFETY_REGION
-- $p3 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."website" AS c18 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND EXISTS (SELECT 1 FROM participates_in l0 WHERE l0.tail_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until AND (l0."role" = $p1 AND (EXISTS (SELECT 1 FROM shared_service v1 WHERE v1.node_id = l0.head_id AND v1.version_from <= $day AND $day < v1.version_until AND v1."function" = $p2))))) ORDER BY key ASC, kind ASC LIMIT $p3));
-- $day = 2026-05-01
-- $p1 = INITIATOR
-- $p2 = ICT
-- $p3 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18)) FROM (SELECT * FROM (SELECT 'Municipality' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."code" AS c8, v."population" AS c9, v."urbanity" AS c10, v."address_density" AS c11, v."area" AS c12, CAST(v."latitude" AS TEXT) AS c13, CAST(v."longitude" AS TEXT) AS c14, v."tooi" AS c15, v."oin" AS c16, v."wikidata" AS c17, v."website" AS c18 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND EXISTS (SELECT 1 FROM participates_in l0 WHERE l0.tail_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until AND l0."joined_on" >= $p1)) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = 2026-01-01
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20)) FROM (SELECT * FROM (SELECT 'Pilot' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."summary" AS c8, v."kind" AS c9, v."theme" AS c10, v."aspects" AS c11, v."pillars" AS c12, v."basis" AS c13, v."certainty" AS c14, v."participants_complete" AS c15, v."started_on" AS c16, v."started_on_precision" AS c17, v."ended_on" AS c18, v."ended_on_precision" AS c19, v."phase" AS c20 FROM pilot v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND EXISTS (SELECT 1 FROM takes_part_in l0 WHERE l0.head_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until AND (EXISTS (SELECT 1 FROM municipality v1 WHERE v1.node_id = l0.tail_id AND v1.version_from <= $day AND $day < v1.version_until AND EXISTS (SELECT 1 FROM participates_in l3 WHERE l3.tail_id = v1.node_id AND l3.valid_from <= $day AND $day < l3.valid_until AND (EXISTS (SELECT 1 FROM shared_service v4 WHERE v4.node_id = l3.head_id AND v4.version_from <= $day AND $day < v4.version_until AND instr(v4."name_folded", $p1) > 0))))))) ORDER BY key ASC, kind ASC LIMIT $p2));
-- $day = 2026-05-01
-- $p1 = ict nml
-- $p2 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."slug" AS c8, v."kind" AS c9, v."scope" AS c10, v."purpose" AS c11, v."legal_form" AS c12, v."policy_areas" AS c13, v."function" AS c14, v."secondary_functions" AS c15, v."aspects" AS c16, v."pillars" AS c17, v."statutory" AS c18, v."division" AS c19, v."basis" AS c20, v."certainty" AS c21, v."reported_participants" AS c22, v."reported_municipalities" AS c23, v."participants_complete" AS c24, v."bridged" AS c25, v."body" AS c26, v."website" AS c27 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND (v."kind" = $p1 AND NOT (EXISTS (SELECT 1 FROM participates_in l0 WHERE l0.head_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until AND l0."role" = $p2)))) ORDER BY key ASC, kind ASC LIMIT $p3));
-- $day = 2026-05-01
-- $p1 = COLLECTIVE_TENDER
-- $p2 = INITIATOR
-- $p3 = 51

SELECT 0, (SELECT json_group_array(json_array(kind, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27)) FROM (SELECT * FROM (SELECT 'SharedService' AS kind, n.key AS key, n.key AS c0, n.valid_from AS c1, n.valid_until AS c2, v.version_from AS c3, v.version_until AS c4, v.source AS c5, v.reference AS c6, v."name" AS c7, v."slug" AS c8, v."kind" AS c9, v."scope" AS c10, v."purpose" AS c11, v."legal_form" AS c12, v."policy_areas" AS c13, v."function" AS c14, v."secondary_functions" AS c15, v."aspects" AS c16, v."pillars" AS c17, v."statutory" AS c18, v."division" AS c19, v."basis" AS c20, v."certainty" AS c21, v."reported_participants" AS c22, v."reported_municipalities" AS c23, v."participants_complete" AS c24, v."bridged" AS c25, v."body" AS c26, v."website" AS c27 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND EXISTS (SELECT 1 FROM participates_in l0 WHERE l0.head_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until AND (EXISTS (SELECT 1 FROM municipality v1 WHERE v1.node_id = l0.tail_id AND v1.version_from <= $day AND $day < v1.version_until AND v1."name_folded" = $p1) OR EXISTS (SELECT 1 FROM organisation v3 WHERE v3.node_id = l0.tail_id AND v3.version_from <= $day AND $day < v3.version_until AND v3."name_folded" = $p2)))) ORDER BY key ASC, kind ASC LIMIT $p3));
-- $day = 2026-05-01
-- $p1 = waterschap limburg
-- $p2 = waterschap limburg
-- $p3 = 51

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM municipality v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND EXISTS (SELECT 1 FROM in_region l0 WHERE l0.tail_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until AND (EXISTS (SELECT 1 FROM region v1 WHERE v1.node_id = l0.head_id AND v1.version_from <= $day AND $day < v1.version_until AND (instr(v1."name_folded", $p1) > 0 AND v1."division" = $p2)))))));
-- $day = 2026-05-01
-- $p1 = brabant-zuidoost
-- $p2 = SAFETY_REGION

SELECT 0, (SELECT json_group_array(json_array(m0)) FROM (SELECT count(x0) AS m0 FROM (SELECT 1 AS x0 FROM shared_service v JOIN node n ON n.id = v.node_id WHERE v.version_from <= $day AND $day < v.version_until AND (v."kind" = $p1 AND NOT (EXISTS (SELECT 1 FROM participates_in l0 WHERE l0.head_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until AND l0."role" = $p2))))));
-- $day = 2026-05-01
-- $p1 = COLLECTIVE_TENDER
-- $p2 = INITIATOR
