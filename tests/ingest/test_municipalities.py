"""Municipalities and regions: lives, versions, memberships."""

from collections import Counter
from datetime import date

import pytest

from graph_api.ingest.other_names import IN_USE
from graph_api.model.enums import RegionBasis, RegionDivision, SuccessionKind
from graph_api.model.nodes import Municipality, Region
from graph_api.model.relations import InRegion, SucceededBy
from tests.ingest.graph import Graph

ARTICLE, NEWEST = date(2016, 3, 17), date(2026, 5, 1)


@pytest.mark.parametrize(
    ("day", "count"),
    [(date(2015, 1, 1), 393), (ARTICLE, 390), (date(2020, 1, 1), 355), (date(2026, 1, 1), 342), (NEWEST, 342)],
)
def test_municipalities_that_exist(graph: Graph, day: date, count: int) -> None:
    assert len(graph.on(Municipality, day)) == count


def test_a_change_of_spelling_is_no_new_version(graph: Graph) -> None:
    assert {row.name for row in graph.versions(Municipality, "GM0164")} == {"Hengelo (O.)"}


def test_figures_hold_from_the_day_of_their_file(graph: Graph) -> None:
    eindhoven = graph.versions(Municipality, "GM0772")
    assert [(row.version_from, row.source) for row in eindhoven] == [
        (None, "herindelingen"),
        (date(2016, 1, 1), "cbs-2016"),
        (date(2026, 1, 1), "cbs-2026"),
    ]
    before, then, now = (row.population for row in eindhoven)
    assert before is None
    assert then is not None
    assert now is not None
    assert 200_000 < then < now


def test_a_municipality_born_between_the_files_has_figures_from_the_later_on(graph: Graph) -> None:
    altena = graph.versions(Municipality, "GM1959")
    assert [(row.version_from, row.population is None) for row in altena] == [
        (date(2019, 1, 1), True),
        (date(2026, 1, 1), False),
    ]


def test_the_area_of_today_is_not_claimed_for_before_a_municipality_grew(graph: Graph) -> None:
    groningen = {row.version_from: row.area for row in graph.versions(Municipality, "GM0014")}
    assert groningen == {None: None, date(2016, 1, 1): None, date(2026, 1, 1): 18607}
    assert len({row.area for row in graph.versions(Municipality, "GM0034")}) == 1


def test_what_became_of_groesbeek(graph: Graph) -> None:
    ((_, link, head),) = graph.links(SucceededBy, tail="GM0241")
    assert (head.key, link.happened_on, link.kind) == ("GM1945", date(2016, 1, 1), SuccessionKind.RENAMED)


def test_three_municipalities_were_divided(graph: Graph) -> None:
    divided = Counter(tail.key for tail, link, _ in graph.links(SucceededBy) if link.kind is SuccessionKind.DIVIDED)
    assert divided == {"GM0140": 3, "GM0053": 2, "GM0788": 4}
    primary = Counter(
        tail.key for tail, link, _ in graph.links(SucceededBy) if link.kind is SuccessionKind.DIVIDED and link.primary
    )
    assert set(primary.values()) == {1}


@pytest.mark.parametrize(
    "day", [date(2016, 1, 1), ARTICLE, date(2019, 6, 1), date(2022, 2, 1), date(2026, 1, 1), NEWEST]
)
def test_each_municipality_lies_in_exactly_one_of_25_safety_regions(graph: Graph, day: date) -> None:
    found = [
        (tail.key, head.key) for tail, _, head in graph.links(InRegion, day) if head.key.startswith("SAFETY_REGION-")
    ]
    assert sorted(code for code, _ in found) == sorted(row.code for row in graph.on(Municipality, day))
    assert len({region for _, region in found}) == 25


def test_memberships_are_registered_in_the_years_of_the_files_and_carried_over_between(graph: Graph) -> None:
    def bases(day: date) -> set[RegionBasis]:
        return {link.basis for _, link, _ in graph.links(InRegion, day)}

    assert bases(ARTICLE) == bases(NEWEST) == {RegionBasis.REGISTERED}
    assert bases(date(2017, 1, 1)) == bases(date(2025, 12, 31)) == {RegionBasis.CARRIED_OVER}
    assert bases(date(2015, 12, 31)) == set()


def test_all_memberships_of_both_files_are_there(graph: Graph) -> None:
    assert len(list(graph.links(InRegion, date(2016, 1, 1)))) == 8580
    assert len(list(graph.links(InRegion, date(2026, 1, 1)))) == 7524


def test_a_division_of_one_file_is_not_carried_beyond_the_other(graph: Graph) -> None:
    def divisions(day: date) -> set[str]:
        return {head.key.split("-")[0] for _, _, head in graph.links(InRegion, day)}

    assert len(divisions(date(2025, 12, 31))) == len(divisions(date(2026, 1, 1))) == 22
    assert divisions(date(2025, 12, 31)) - divisions(date(2026, 1, 1)) == {
        "NUTS1",
        "NUTS2",
        "NUTS3",
        "POLICE_UNIT",
        "RPA_AREA",
        "WGR_AREA",
    }


def test_a_municipality_born_between_the_files_has_the_regions_of_the_later_from_birth(graph: Graph) -> None:
    (link,) = (
        link for _, link, head in graph.links(InRegion, date(2019, 1, 1), tail="GM1959") if head.key == "PROVINCE-PV30"
    )
    assert (link.valid_from, link.basis, link.source) == (date(2019, 1, 1), RegionBasis.CARRIED_OVER, "cbs-2026")


def test_regions_have_a_key_of_division_and_code(graph: Graph) -> None:
    (utrecht,) = graph.versions(Region, "PROVINCE-PV26")
    assert (utrecht.name, utrecht.code, utrecht.division) == ("Utrecht", "PV26", RegionDivision.PROVINCE)


def test_a_municipality_of_today_has_a_point_and_its_names_elsewhere(graph: Graph) -> None:
    for row in graph.on(Municipality, NEWEST):
        assert row.latitude is not None
        assert row.longitude is not None
        assert 50.7 < row.latitude < 53.6
        assert 3.3 < row.longitude < 7.3
        assert row.tooi == f"https://identifier.overheid.nl/tooi/id/gemeente/{row.code.lower()}"
        assert row.oin
        assert row.website


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("GM0518", ("Den Haag",)),
        ("GM0796", ("Den Bosch",)),
        ("GM0164", ("Hengelo",)),
        ("GM0373", ()),
        ("GM0772", ()),
    ],
)
def test_other_names_are_those_of_the_register_and_of_our_own_list(
    graph: Graph, code: str, names: tuple[str, ...]
) -> None:
    """ "Bergen (NH)" in the register is "Bergen (NH.)" of CBS."""
    assert {row.other_names for row in graph.versions(Municipality, code)} == {names}


def test_every_municipality_of_our_own_list_of_names_is_there(graph: Graph) -> None:
    for code, names in IN_USE.items():
        assert {*names} <= {*graph.versions(Municipality, code)[-1].other_names}
