import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.incidence import incidence
from graph_api.analysis.modularity import cluster_weights, modularity
from graph_api.analysis.options import Weighting
from graph_api.analysis.projection import project
from tests.analysis.graphs import WEIGHTINGS, memberships, ring_of_cliques, towns


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@given(pairs=memberships, resolution=st.floats(0.01, 10), data=st.data())
def test_it_equals_that_of_networkx(
    weighting: Weighting, pairs: set[tuple[str, str]], resolution: float, data: st.DataObject
) -> None:
    matrix = project(incidence(pairs), weighting).matrix
    size = matrix.shape[0]
    labels = np.array(data.draw(st.lists(st.integers(0, 4), min_size=size, max_size=size)), dtype=np.intp)
    graph = nx.from_scipy_sparse_array(matrix)
    communities = [set(np.flatnonzero(labels == label).tolist()) for label in range(5)]
    if not matrix.nnz:
        assert modularity(matrix, labels, resolution) == 0
    else:
        assert modularity(matrix, labels, resolution) == pytest.approx(
            nx.community.modularity(graph, communities, resolution=resolution), abs=1e-12
        )


@pytest.mark.parametrize(("cliques", "size"), [(30, 5), (12, 4), (5, 7)])
def test_a_ring_of_cliques_has_the_modularity_that_is_derived_for_it(cliques: int, size: int) -> None:
    """Fortunato & Barthélemy (2007), Resolution limit in community detection, PNAS 104, 36-41."""
    labels = np.arange(cliques * size, dtype=np.intp) // size
    expected = 1 - 2 / (size * (size - 1) + 2) - 1 / cliques
    assert modularity(ring_of_cliques(cliques, size).matrix, labels) == pytest.approx(expected)


def test_thirty_cliques_have_the_published_values() -> None:
    """The same: 0.876 for each clique by itself, and 0.888 for pairs of them."""
    matrix = ring_of_cliques(30, 5).matrix
    assert modularity(matrix, np.arange(150, dtype=np.intp) // 5) == pytest.approx(0.876, abs=5e-4)
    assert modularity(matrix, np.arange(150, dtype=np.intp) // 10) == pytest.approx(0.888, abs=5e-4)


def test_the_weights_of_clusters_count_each_tie_inside_once() -> None:
    internal, strength = cluster_weights(project(towns("abc", "cd"), Weighting.COUNT).matrix, np.array([0, 0, 0, 1]))
    assert (internal.tolist(), strength.tolist()) == ([3, 0], [7, 1])
