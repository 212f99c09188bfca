import math

import pytest
from hypothesis import given

from graph_api.analysis import position
from graph_api.analysis.clusters import find_clusters
from graph_api.analysis.incidence import incidence
from graph_api.analysis.options import Weighting
from graph_api.analysis.position import joining_ties, positions
from graph_api.analysis.projection import project, ties
from graph_api.analysis.results import ClusterShare, JoiningTie, Standing
from graph_api.errors import BadInput
from tests.analysis.graphs import karate, memberships, ring_of_cliques, towns


def test_a_bridge_between_two_circles_lies_between_and_is_spread() -> None:
    """Two triangles, and d in both: half of its ties lie in either cluster."""
    made = project(towns("ab", "bc", "ac", "de", "ef", "df", "cd"), Weighting.COUNT)
    found = {one.member: one for one in positions(made, [1, 1, 1, 2, 2, 2]).positions}
    assert found["c"].degree == Standing(3.0, 1, 6)
    assert found["a"].degree == Standing(2.0, 3, 6)
    # Of the 10 pairs of others c lies between a, b and each of d, e, f.
    assert found["c"].betweenness == Standing(0.6, 1, 6)
    assert found["a"].betweenness == Standing(0.0, 3, 6)
    assert found["c"].participation == Standing(round(1 - (2 / 3) ** 2 - (1 / 3) ** 2, 12), 1, 6)
    assert found["c"].clusters == (
        ClusterShare(1, 2.0, 0.666666666667, 2),
        ClusterShare(2, 1.0, 0.333333333333, 1),
    )
    assert found["a"].participation == Standing(0.0, 3, 6)
    assert joining_ties(made, [1, 1, 1, 2, 2, 2]) == (JoiningTie("c", "d", 1, 2, 1.0),)


def test_the_participation_coefficient_is_one_minus_one_by_n_when_spread_evenly() -> None:
    made = project(towns("ab", "ac", "ad", "ae"))
    hub = positions(made, [5, 1, 2, 3, 4]).positions[0]
    assert hub.participation == Standing(0.75, 1, 5)
    assert [part.number for part in hub.clusters] == [1, 2, 3, 4]


def test_one_without_ties_has_a_place_but_no_participation() -> None:
    made = project(incidence([("a", "x"), ("b", "x")], members=["c"]))
    alone = positions(made, [1, 1, 2]).positions[2]
    assert (alone.degree, alone.participation, alone.clusters) == (Standing(0.0, 3, 3), None, ())
    assert positions(made, [1, 1, 2]).positions[0].participation == Standing(0.0, 1, 2)


def test_an_empty_network_has_no_positions() -> None:
    assert positions(project(incidence([])), []).positions == ()
    assert joining_ties(project(incidence([])), []) == ()


def test_every_member_has_a_cluster() -> None:
    with pytest.raises(BadInput, match="3 members, and 2 have a cluster"):
        positions(project(towns("abc")), [1, 1])


@given(pairs=memberships)
def test_shares_are_whole_ranks_are_in_order_and_ties_run_between_clusters(pairs: set[tuple[str, str]]) -> None:
    made = project(incidence(pairs))
    numbers = [1 + at % 3 for at in range(len(made.members))]
    found = positions(made, numbers).positions
    for one in found:
        if one.clusters:
            assert math.fsum(part.share for part in one.clusters) == pytest.approx(1)
            assert sum(part.ties for part in one.clusters) == one.degree.value
            assert math.fsum(part.strength for part in one.clusters) == pytest.approx(one.strength.value)
    for name in ("degree", "strength", "betweenness", "weighted_betweenness"):
        standings = [getattr(one, name) for one in found]
        values = [standing.value for standing in standings]
        assert [standing.rank for standing in standings] == [
            1 + sum(other > value for other in values) for value in values
        ]
    joining = joining_ties(made, numbers)
    every = ties(made)
    of = dict(zip(made.members, numbers, strict=True))
    assert {(tie.member, tie.other) for tie in joining} == {
        (made.members[one], made.members[other])
        for one, other in zip(every.from_index, every.to_index, strict=True)
        if of[made.members[one]] != of[made.members[other]]
    }
    assert all((tie.number, tie.other_number) == (of[tie.member], of[tie.other]) for tie in joining)


def test_in_a_large_network_betweenness_is_estimated_from_pivots_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = ring_of_cliques(6, 4)
    numbers = find_clusters(made).numbers
    exact = positions(made, numbers)
    assert exact.pivots is None
    monkeypatch.setattr(position, "EXACT_UP_TO", 10)
    monkeypatch.setattr(position, "PIVOTS", 12)
    estimated = positions(made, numbers)
    assert estimated.pivots == 12
    for one, other in zip(exact.positions, estimated.positions, strict=True):
        assert (one.degree, one.strength, one.clusters) == (other.degree, other.strength, other.clusters)
        assert abs(one.betweenness.value - other.betweenness.value) < 0.2


def test_the_leaders_of_the_karate_club_are_no_bridges_by_participation_alone() -> None:
    """Who has most ties, and lies between most, need not be spread widest: the measures answer different questions."""
    made = karate()
    found = positions(made, find_clusters(made).numbers).positions
    assert next(one.member for one in found if one.betweenness.rank == 1) == "000"
    assert next(one.member for one in found if one.degree.rank == 1) == "033"
    spread = {one.member: one.participation.rank for one in found if one.participation}
    assert spread["033"] > 1
