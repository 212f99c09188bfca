import itertools
import math

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.incidence import incidence
from graph_api.analysis.options import Weighting
from graph_api.analysis.paths import connection
from graph_api.analysis.projection import Projection, project
from graph_api.analysis.results import Chain, Connection, Step
from graph_api.errors import BadInput, NotFound
from tests.analysis.graphs import WEIGHTINGS, memberships, towns


def test_two_that_share_a_group_are_one_step_apart_with_all_they_share() -> None:
    made = connection(project(towns("abc", "ab")), "a", "b", 5)
    assert made.steps == 1
    assert (made.count, made.routes) == (1, 2)
    assert made.shortest == (Chain(("a", "b"), 1.5, (Step("a", "b", 1.5, ("g1", "g0")),)),)
    assert made.strongest == made.shortest[0]


def test_the_strongest_may_be_longer_and_the_shortest_are_listed_by_their_weakest_tie() -> None:
    """From a to f there are two chains of two steps; along small groups there is a longer one."""
    made = connection(project(towns("abcx", "bf", "cfyz", "ad", "de", "ef")), "a", "f", 5)
    assert (made.steps, made.count, made.routes) == (2, 2, 2)
    assert [chain.members for chain in made.shortest] == [("a", "b", "f"), ("a", "c", "f")]
    assert made.strongest is not None
    assert made.strongest.members == ("a", "d", "e", "f")
    assert made.strongest.weakest == 1.0
    assert [step.groups for step in made.strongest.steps] == [("g3",), ("g4",), ("g5",)]


def test_a_step_through_two_groups_is_one_chain_and_two_routes() -> None:
    made = connection(project(towns("ab", "ab", "bc", "bc", "bc"), Weighting.COUNT), "a", "c", 1)
    assert (made.steps, made.count, made.routes) == (2, 1, 6)


def test_what_is_listed_is_bounded_and_what_is_counted_is_not() -> None:
    """Ten layers of three: 3^10 chains."""
    names = [["s"], *([f"m{layer}{at}" for at in range(3)] for layer in range(10)), ["t"]]
    pairs = [
        (member, f"{one}-{other}")
        for near, far in itertools.pairwise(names)
        for one, other in itertools.product(near, far)
        for member in (one, other)
    ]
    made = connection(project(incidence(pairs)), "s", "t", 2)
    assert (made.steps, made.count, made.routes) == (11, 3**10, 3**10)
    assert [chain.members[-2:] for chain in made.shortest] == [("m90", "t"), ("m91", "t")]


def test_two_that_nothing_connects_have_no_path() -> None:
    assert connection(project(towns("ab", "cd")), "a", "c", 5) == Connection("a", "c", None, 0, 0, (), None)


def test_the_same_an_unknown_and_none_asked_are_told() -> None:
    made = project(towns("ab"))
    with pytest.raises(BadInput, match="both are 'a'"):
        connection(made, "a", "a", 5)
    with pytest.raises(BadInput, match="'first' is 0"):
        connection(made, "a", "b", 0)
    for start, end in (("a", "z"), ("z", "a"), ("", "b")):
        with pytest.raises(NotFound, match="There is no member"):
            connection(made, start, end, 5)


def graph_of(made: Projection) -> "nx.Graph[str]":
    entries = made.matrix.tocoo()
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(made.members)
    for row, column, strength in zip(entries.row, entries.col, entries.data, strict=True):
        graph.add_edge(made.members[row], made.members[column], strength=round(float(strength), 12))
    return graph


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@given(pairs=memberships, data=st.data())
def test_they_are_those_of_networkx(weighting: Weighting, pairs: set[tuple[str, str]], data: st.DataObject) -> None:
    made = project(incidence([*pairs, ("m90", "g00"), ("m91", "g01")]), weighting)
    start, end = data.draw(st.permutations(made.members).map(lambda members: members[:2]))
    found = connection(made, start, end, 10_000)
    graph, bipartite = graph_of(made), nx.Graph([*pairs, ("m90", "g00"), ("m91", "g01")])
    if not nx.has_path(graph, start, end):
        assert found.steps is None
        return
    chains = list(nx.all_shortest_paths(graph, start, end))
    assert found.count == len(chains)
    assert found.routes == len(list(nx.all_shortest_paths(bipartite, start, end)))
    ordered = sorted((-weakest(graph, chain), tuple(chain)) for chain in chains)
    assert [chain.members for chain in found.shortest] == [chain for _, chain in ordered]
    tree = nx.maximum_spanning_tree(graph, weight="strength")
    assert found.strongest is not None
    assert found.strongest.weakest == pytest.approx(weakest(graph, nx.shortest_path(tree, start, end)))
    wide: nx.Graph[str] = nx.Graph(
        [tie for tie in graph.edges if graph.edges[tie]["strength"] >= round(found.strongest.weakest, 12)]
    )
    assert list(found.strongest.members) == min(nx.all_shortest_paths(wide, start, end))


@given(pairs=memberships)
def test_back_is_the_same_as_there(pairs: set[tuple[str, str]]) -> None:
    made = project(incidence([*pairs, ("m90", "g00"), ("m91", "g01")]))
    there, back = connection(made, "m90", "m91", 10_000), connection(made, "m91", "m90", 10_000)
    assert (there.steps, there.count, there.routes) == (back.steps, back.count, back.routes)
    assert {chain.members for chain in there.shortest} == {chain.members[::-1] for chain in back.shortest}
    if there.strongest and back.strongest:
        assert there.strongest.weakest == back.strongest.weakest


def weakest(graph: "nx.Graph[str]", chain: list[str]) -> float:
    return min((graph.edges[tie]["strength"] for tie in itertools.pairwise(chain)), default=math.inf)
