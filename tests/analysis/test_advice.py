"""Advice on a made-up country: what is told of each pair, and that ranks and exclusions are those of the score."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from graph_api.analysis.advice import appraise, members_for, services_for
from graph_api.analysis.advice_results import Advice, Evidence, ReasonKind, ScoreGroup, Span
from graph_api.analysis.gaps import gaps
from graph_api.analysis.opportunities import candidates, excluded, features
from graph_api.analysis.scene import NOT_KNOWN, Scene
from graph_api.analysis.state import State, Traits
from graph_api.backtest.kept import kept

MEMBERS = ("a", "b", "c", "d", "e", "f")
SERVICES = ("ict", "safety north", "safety south", "tax", "waste")
JOINED = [
    # ict, safety north, safety south, tax, waste
    [1, 1, 0, 0, 1],
    [1, 1, 0, 1, 1],
    [0, 1, 0, 1, 1],
    [0, 1, 0, 1, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
]
ALL = np.ones(len(SERVICES), dtype=np.bool_)


def made(population: tuple[int, ...] = (10, 20, 30, 100, 5, 6), **others: Any) -> Scene:
    """Members on a line, a degree of latitude apart: the first four in one region, the others in another."""
    joined = np.array(JOINED, dtype=np.bool_)
    region = np.array([0, 0, 0, 0, 1, 1], dtype=np.intp)
    function = np.array([0, 1, 1, 2, 3], dtype=np.intp)
    statutory = function == 1
    member, service = np.nonzero(joined)
    state = State(
        day=1000,
        member=member,
        service=service,
        here=np.ones(6, dtype=np.bool_),
        active=np.ones(5, dtype=np.bool_),
        traits=Traits(
            functions=("ICT", "SAFETY", "TAX", "WASTE"),
            function=function,
            covers=np.arange(4) == function[:, None],
            statutory=statutory,
            regional=statutory,
            division=(None, "SAFETY_REGION", "SAFETY_REGION", None, None),
            single=np.array([False, True, False, False]),
            single_always=np.array([False, False, True, False]),
            domain={"SAFETY_REGION": np.array([False, True, False, False])},
            general=("PROVINCE",),
        ),
        region={"PROVINCE": region, "SAFETY_REGION": region},
        points=np.column_stack([np.arange(6, dtype=np.float64), np.full(6, 5.0)]),
        came=np.array([1.0, 0.0, 0.0, 2.0]),
        lasted=np.full(4, 10.0),
    )
    keys = ("north", "south")
    past: dict[str, Any] = {"joined_lately": frozenset({(2, 4)}), "left": {}, **others}
    return Scene(
        state=state,
        members=MEMBERS,
        services=SERVICES,
        regions={"PROVINCE": keys, "SAFETY_REGION": keys},
        population=np.array(population, dtype=np.intp),
        **past,
    )


def freely_safe(scene: Scene) -> Scene:
    """As if one could be in any number of safety regions, and in those of others."""
    traits, none = scene.state.traits, np.zeros(5, dtype=np.bool_)
    free = replace(traits, single=none[:4], regional=none, statutory=none)
    return replace(scene, state=replace(scene.state, traits=free))


def told(scene: Scene, member: str, service: str) -> Mapping[ReasonKind, Evidence]:
    (advised,) = services_for(scene, kept(), np.array([MEMBERS.index(member)]), ALL, Span(50))
    (one,) = [advice for advice in advised.advice if advice.service == service]
    return {evidence.kind: evidence for evidence in one.evidence}


def test_the_score_is_that_of_the_backtest_in_four_parts() -> None:
    scene = made()
    found = appraise(scene, kept(), np.arange(6))
    score = kept().score(features(scene.state))
    assert found.parts.sum(axis=-1) == pytest.approx(found.score)
    assert (found.score - score) == pytest.approx(np.full(score.shape, (found.score - score)[0, 0]))


def test_a_part_of_the_members_is_appraised_as_all_are() -> None:
    scene = made()
    whole, part = appraise(scene, kept(), np.arange(6)), appraise(scene, kept(), np.array([4, 1]))
    assert part.score == pytest.approx(whole.score[[4, 1]])
    assert np.array_equal(part.open, whole.open[[4, 1]])


def test_only_what_is_open_is_advised_and_both_sides_agree() -> None:
    scene = made()
    opened = candidates(scene.state) & ~np.logical_or.reduce(list(excluded(scene.state).values()))
    by_member = services_for(scene, kept(), np.arange(6), ALL, Span(50))
    by_service = members_for(scene, kept(), np.arange(5), Span(50))

    def pairs(pages: Any) -> dict[tuple[str, str], float]:
        return {(one.member, one.service): one.score for page in pages for one in page.advice}

    expected = {(MEMBERS[row], SERVICES[column]) for row, column in np.argwhere(opened).tolist()}
    assert pairs(by_member) == pairs(by_service)
    assert set(pairs(by_member)) == expected
    assert ("e", "safety north") not in expected  # it has its own, and that one is of another region


def test_ranks_run_from_the_highest_score_and_a_filter_does_not_change_them() -> None:
    scene = made()
    (everything,) = services_for(scene, kept(), np.array([5]), ALL, Span(50))
    scores = [one.score for one in everything.advice]
    assert scores == sorted(scores, reverse=True)
    assert [one.rank for one in everything.advice] == list(range(1, everything.total + 1))
    last = everything.advice[-1]
    (only,) = services_for(scene, kept(), np.array([5]), np.array(SERVICES) == last.service, Span(50))
    assert [(one.service, one.rank) for one in only.advice] == [(last.service, last.rank)]


def test_pages_follow_each_other() -> None:
    scene = made()
    (everything,) = services_for(scene, kept(), np.array([5]), ALL, Span(50))
    read: list[Advice] = []
    more = True
    while more:
        (page,) = services_for(scene, kept(), np.array([5]), ALL, Span(1, read[-1].rank if read else 0))
        read += page.advice
        more = page.more
    assert read == list(everything.advice)


def test_every_reason_is_counted_by_hand() -> None:
    reasons = told(made(), "d", "waste")
    # d shares safety north (4 members: 1/3 each) with a, b and c, and tax (3 members: 1/2 each) with b and c.
    assert reasons[ReasonKind.CLOSEST_PARTNERS] == Evidence(
        ReasonKind.CLOSEST_PARTNERS, ScoreGroup.PARTNERS, count=3, total=3, members=("b", "c", "a")
    )
    # Cosine of waste (a b c): with safety north 3/sqrt(3 x 4) = .87, with tax 2/3.
    assert reasons[ReasonKind.SIMILAR_SERVICE].services == ("safety north",)
    assert (reasons[ReasonKind.SIMILAR_SERVICE].count, reasons[ReasonKind.SIMILAR_SERVICE].total) == (3, 3)
    assert reasons[ReasonKind.NEAREST_PARTICIPANT].members == ("c",)
    assert reasons[ReasonKind.NEAREST_PARTICIPANT].value == pytest.approx(111.2, abs=0.1)
    assert (reasons[ReasonKind.REGION].count, reasons[ReasonKind.REGION].total) == (3, 3)
    assert reasons[ReasonKind.REGION].regions == ("north",)
    assert ReasonKind.NEW_FUNCTION in reasons
    assert reasons[ReasonKind.JOINED_LATELY].members == ("c",)
    assert reasons[ReasonKind.LARGER_THAN_ALL].count == 100
    assert reasons[ReasonKind.LARGER_THAN_ALL].total == 60


def test_how_open_a_function_is_is_told_in_counts_of_those_that_joined_its_other_services() -> None:
    scene = made(joined_lately=frozenset({(4, 2), (5, 2)}))
    assert told(scene, "a", "tax")[ReasonKind.OPEN_FUNCTION] == Evidence(
        ReasonKind.OPEN_FUNCTION, ScoreGroup.OPENNESS, count=0, total=0, services=("tax",)
    )
    (safety,) = members_for(freely_safe(scene), kept(), np.array([1]), Span(50))
    (reason,) = [one for one in safety.advice[0].evidence if one.kind is ReasonKind.OPEN_FUNCTION]
    assert (reason.count, reason.total) == (2, 1)


def test_of_a_function_that_nothing_covers_no_need_is_told() -> None:
    scene = made()
    traits = scene.state.traits
    covers = traits.covers.copy()
    covers[:, traits.functions.index("WASTE")] = False
    uncovered = replace(scene, state=replace(scene.state, traits=replace(traits, covers=covers)))
    assert not {ReasonKind.NEW_FUNCTION, ReasonKind.COVERED_FUNCTION} & set(told(uncovered, "d", "waste"))


def test_who_left_and_who_is_small_is_told_so_or_not_at_all() -> None:
    assert ReasonKind.LEFT_BEFORE not in told(made(), "d", "waste")
    assert told(made(left={(3, 4): 800}), "d", "waste")[ReasonKind.LEFT_BEFORE].value == 800
    assert ReasonKind.LARGER_THAN_ALL not in told(made((10, 20, 30, 60, 5, 6)), "d", "waste")
    assert ReasonKind.LARGER_THAN_ALL not in told(made((NOT_KNOWN, 20, 30, 100, 5, 6)), "d", "waste")


def test_a_gap_is_who_misses_where_nearly_all_of_a_region_take_part() -> None:
    found = {(gap.member, gap.service): gap for gap in gaps(made(left={(3, 4): 800}))}
    assert set(found) == {("a", "tax"), ("d", "waste")}
    waste = found["d", "waste"]
    assert (waste.coverage, waste.precision, waste.size) == (0.75, 1.0, 4)
    assert (waste.inside, waste.others, waste.instead, waste.left) == (("a", "b", "c"), (), (), 800)
