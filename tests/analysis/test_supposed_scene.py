"""Gaps after changes that are only supposed, on the made-up country of advice."""

from graph_api.analysis.advice_results import Gap
from graph_api.analysis.advice_tasks import find_gaps, find_supposed_gaps
from graph_api.analysis.supposing import Join, Leave, Merge, Start, Supposition
from tests.analysis.test_advice import made

OPEN = {("a", "tax"), ("d", "waste")}
"""The gaps that there are."""


def gaps(*suppositions: Supposition) -> list[Gap]:
    return list(find_supposed_gaps(made(), suppositions, "WASTE"))


def pairs(*suppositions: Supposition) -> set[tuple[str, str]]:
    return {(gap.member, gap.service) for gap in gaps(*suppositions)}


def test_without_changes_gaps_are_those_of_the_day() -> None:
    assert gaps() == list(find_gaps(made()))
    assert pairs() == OPEN


def test_joining_closes_a_gap_and_leaving_opens_one() -> None:
    joined = Join("d", "SharedService:waste")
    assert pairs(joined) == OPEN - {("d", "waste")}
    assert pairs(joined, Leave("a", "SharedService:waste")) == OPEN - {("d", "waste")} | {("a", "waste")}


def test_a_service_that_starts_is_a_gap_for_the_one_of_its_region_that_stays_out() -> None:
    assert pairs(Start("Supposed:0", ("a", "b", "c"), "ICT")) == OPEN | {("d", "Supposed:0")}


def test_who_is_merged_has_gaps_no_more_and_a_region_that_is_too_small_then_makes_none() -> None:
    assert pairs(Merge(("c", "d"), "c")) == set()


def test_what_is_not_in_the_scene_changes_nothing() -> None:
    assert pairs(Join("a", "Pilot:some"), Leave("z", "SharedService:waste")) == pairs()


def test_the_scene_that_there_is_stays_as_it_was() -> None:
    scene = made()
    find_supposed_gaps(scene, (Join("d", "SharedService:waste"),), "WASTE")
    assert find_gaps(scene) == find_gaps(made())
