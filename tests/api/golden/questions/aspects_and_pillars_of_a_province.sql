SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT j0.value AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id LEFT JOIN json_each(v."aspects") j0 ON 1 WHERE v.version_from <= $day AND $day < v.version_until AND EXISTS (SELECT 1 FROM takes_part_in l0 WHERE EXISTS (SELECT 1 FROM municipality v1 WHERE EXISTS (SELECT 1 FROM in_region l3 WHERE EXISTS (SELECT 1 FROM region v4 WHERE (v4."name_folded" = $p1 AND v4."division" = $p2) AND v4.node_id = l3.head_id AND v4.version_from <= $day AND $day < v4.version_until) AND l3.tail_id = v1.node_id AND l3.valid_from <= $day AND $day < l3.valid_until) AND v1.node_id = l0.tail_id AND v1.version_from <= $day AND $day < v1.version_until) AND l0.head_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until)) GROUP BY k0));
-- $day = 2026-05-01
-- $p1 = noord-brabant
-- $p2 = PROVINCE

SELECT 0, (SELECT json_group_array(json_array(k0, m0)) FROM (SELECT k0, count(x0) AS m0 FROM (SELECT j0.value AS k0, 1 AS x0 FROM pilot v JOIN node n ON n.id = v.node_id LEFT JOIN json_each(v."pillars") j0 ON 1 WHERE v.version_from <= $day AND $day < v.version_until AND EXISTS (SELECT 1 FROM takes_part_in l0 WHERE EXISTS (SELECT 1 FROM municipality v1 WHERE EXISTS (SELECT 1 FROM in_region l3 WHERE EXISTS (SELECT 1 FROM region v4 WHERE (v4."name_folded" = $p1 AND v4."division" = $p2) AND v4.node_id = l3.head_id AND v4.version_from <= $day AND $day < v4.version_until) AND l3.tail_id = v1.node_id AND l3.valid_from <= $day AND $day < l3.valid_until) AND v1.node_id = l0.tail_id AND v1.version_from <= $day AND $day < v1.version_until) AND l0.head_id = n.id AND l0.valid_from <= $day AND $day < l0.valid_until)) GROUP BY k0));
-- $day = 2026-05-01
-- $p1 = noord-brabant
-- $p2 = PROVINCE
