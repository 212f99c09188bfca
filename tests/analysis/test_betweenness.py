import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_array

from graph_api.analysis.betweenness import betweenness
from graph_api.analysis.projection import FloatMatrix
from tests.analysis.graphs import karate

weighted_graphs = st.integers(1, 9).flatmap(
    lambda size: (
        st.dictionaries(
            st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)).filter(lambda pair: pair[0] < pair[1]),
            # Powers of two: sums of 1/strength are exact, so NetworkX finds the same paths to be equally long.
            st.sampled_from([0.25, 0.5, 1.0, 2.0]),
            max_size=20,
        ).map(lambda ties: (size, ties))
        if size > 1
        else st.just((1, {}))
    )
)


def matrix_of(size: int, ties: dict[tuple[int, int], float]) -> FloatMatrix:
    dense = np.zeros((size, size))
    for (one, other), strength in ties.items():
        dense[one, other] = dense[other, one] = strength
    return csr_array(dense)


@given(given_graph=weighted_graphs)
def test_it_is_that_of_networkx_in_steps_and_in_lengths(
    given_graph: tuple[int, dict[tuple[int, int], float]],
) -> None:
    size, ties = given_graph
    graph: nx.Graph[int] = nx.empty_graph(size)
    for (one, other), strength in ties.items():
        graph.add_edge(one, other, length=1 / strength)
    matrix = matrix_of(size, ties)
    for weighted, length in ((False, None), (True, "length")):
        expected = nx.betweenness_centrality(graph, weight=length)
        assert betweenness(matrix, weighted=weighted) == pytest.approx([expected[node] for node in range(size)])


def test_the_karate_club_has_the_published_order() -> None:
    """The two leaders of Zachary's club, who split it, lie most between others."""
    found = betweenness(karate().matrix, weighted=False)
    assert np.argsort(-found)[:3].tolist() == [0, 33, 32]
    assert found[[0, 33]] == pytest.approx([0.437635, 0.304075], abs=1e-6)


def test_a_strong_detour_beats_a_weak_tie() -> None:
    detour = matrix_of(3, {(0, 1): 4.0, (1, 2): 4.0, (0, 2): 1.0})
    assert betweenness(detour, weighted=False).tolist() == [0.0, 0.0, 0.0]
    assert betweenness(detour, weighted=True).tolist() == [0.0, 1.0, 0.0]


def test_lengths_that_differ_by_rounding_alone_are_equal() -> None:
    """1/strength is .1 + .2 one way and .3 the other."""
    two_ways = matrix_of(4, {(0, 1): 1 / 0.1, (1, 3): 1 / 0.2, (0, 2): 1 / 0.15, (2, 3): 1 / 0.15})
    assert betweenness(two_ways, weighted=True)[[1, 2]] == pytest.approx([1 / 6, 1 / 6])


def test_from_every_source_an_estimate_is_exact_and_from_some_it_is_near() -> None:
    matrix = karate().matrix
    for weighted in (False, True):
        exact = betweenness(matrix, weighted=weighted)
        assert betweenness(matrix, weighted=weighted, sources=np.arange(34)) == pytest.approx(exact)
        near = betweenness(matrix, weighted=weighted, sources=np.arange(0, 34, 2))
        assert np.argmax(near) == np.argmax(exact)
        assert np.abs(near - exact).max() < 0.15


def test_sources_that_do_not_fit_together_are_taken_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = karate().matrix
    whole = [betweenness(matrix, weighted=weighted) for weighted in (False, True)]
    monkeypatch.setattr("graph_api.analysis.betweenness.MOST_CELLS", 5 * matrix.nnz)
    for weighted in (False, True):
        assert betweenness(matrix, weighted=weighted) == pytest.approx(whole[weighted])
