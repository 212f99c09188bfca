import ctypes
import itertools
import json
import subprocess
import sys

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph_api.analysis import clusters as module
from graph_api.analysis import methods
from graph_api.analysis.agreement import agreement
from graph_api.analysis.clusters import find_clusters
from graph_api.analysis.incidence import Incidence, IndexArray, incidence
from graph_api.analysis.methods import Partitioner
from graph_api.analysis.modularity import modularity
from graph_api.analysis.options import ClusterMethod, Weighting
from graph_api.analysis.projection import project
from graph_api.analysis.results import BridgePair, Clustering
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.errors import BadInput, Unsupported
from tests.analysis.graphs import (
    METHODS,
    cliques_of_ring,
    components,
    karate,
    les_miserables,
    memberships,
    of_graph,
    ring_of_cliques,
    towns,
)
from tests.conftest import ROOT


def _partition(clustering: Clustering) -> set[frozenset[str]]:
    return {frozenset(cluster.members) for cluster in clustering.clusters}


def test_the_karate_club_falls_into_four_with_the_highest_modularity_there_is() -> None:
    """0.4198: Brandes, U. et al. (2008), On modularity clustering, IEEE TKDE 20, 172-188."""
    found = find_clusters(karate())
    assert found.modularity == pytest.approx(0.4198, abs=5e-5)
    assert [len(cluster.members) for cluster in found.clusters] == [12, 11, 6, 5]


def test_the_miserables_reach_the_published_modularity() -> None:
    """0.560: Agarwal, G. & Kempe, D. (2008), Modularity-maximizing graph communities, Eur. Phys. J. B 66, 409-418."""
    assert find_clusters(les_miserables(), runs=30).modularity == pytest.approx(0.560, abs=5e-4)


@pytest.mark.parametrize("method", METHODS)
def test_leiden_is_as_good_as_louvain_to_one_percent(method: ClusterMethod) -> None:
    assert find_clusters(karate(), method).modularity > 0.415
    assert find_clusters(les_miserables(), method).modularity > 0.555


@pytest.mark.parametrize("method", METHODS)
def test_the_cliques_of_a_ring_are_found_with_certainty(method: ClusterMethod) -> None:
    found = find_clusters(ring_of_cliques(8, 6), method)
    assert _partition(found) == cliques_of_ring(8, 6)
    assert (found.stability, set(found.certainty)) == (1.0, {1.0})
    assert [cluster.number for cluster in found.clusters] == list(range(1, 9))
    assert [cluster.members[0] for cluster in found.clusters] == [f"{first:03}" for first in range(0, 48, 6)]
    first = found.clusters[0]
    assert (first.internal_weight, first.external_weight, first.cohesion) == (15, 2, 30 / 32)


@pytest.mark.parametrize("method", METHODS)
def test_a_higher_resolution_gives_smaller_clusters(method: ClusterMethod) -> None:
    """Thirty cliques of five are below the resolution limit: joined in pairs they have the higher modularity."""
    ring = ring_of_cliques(30, 5)
    assert len(find_clusters(ring, method).clusters) < 30
    assert _partition(find_clusters(ring, method, resolution=3)) == cliques_of_ring(30, 5)


@pytest.mark.parametrize("method", METHODS)
@given(pairs=memberships, lonely=st.sets(st.sampled_from(["m00a", "m05a", "z"])), resolution=st.floats(0.05, 20))
@settings(max_examples=60)
def test_every_member_is_in_one_cluster_and_no_cluster_mixes_components(
    method: ClusterMethod, pairs: set[tuple[str, str]], lonely: set[str], resolution: float
) -> None:
    made = project(incidence(pairs, members=lonely), max_participants=12)
    found = find_clusters(made, method, runs=3, resolution=resolution)
    assert sorted(itertools.chain.from_iterable(_partition(found))) == list(made.members)
    graph = nx.from_scipy_sparse_array(made.matrix)
    for cluster in found.clusters:
        inside = [made.members.index(member) for member in cluster.members]
        assert nx.is_connected(graph.subgraph(inside))
        assert any({*cluster.members} <= component for component in [*components(pairs), *({one} for one in lonely)])
        assert {found.numbers[position] for position in inside} == {cluster.number}


@pytest.mark.parametrize("method", METHODS)
@given(pairs=memberships)
@settings(max_examples=40)
def test_other_names_in_the_same_order_change_nothing_but_names(
    method: ClusterMethod, pairs: set[tuple[str, str]]
) -> None:
    made = find_clusters(project(incidence(pairs)), method, runs=3)
    renamed = incidence(
        [(f"town {member[1:]}", f"{99 - int(group[1:])}") for member, group in sorted(pairs, reverse=True)]
    )
    again = find_clusters(project(renamed), method, runs=3)
    assert (again.numbers, again.certainty, again.modularity, again.stability, again.best_seed) == (
        made.numbers,
        made.certainty,
        made.modularity,
        made.stability,
        made.best_seed,
    )
    assert [cluster.members for cluster in again.clusters] == [
        tuple(f"town {member[1:]}" for member in cluster.members) for cluster in made.clusters
    ]


@pytest.mark.parametrize("method", METHODS)
@given(order=st.permutations(range(30)))
@settings(max_examples=20)
def test_nodes_in_another_order_find_the_same_clear_clusters(method: ClusterMethod, order: list[int]) -> None:
    graph = nx.relabel_nodes(nx.ring_of_cliques(5, 6), dict(enumerate(order)))
    expected = {frozenset(f"{order[node]:03}" for node in range(start, start + 6)) for start in range(0, 30, 6)}
    assert _partition(find_clusters(project(of_graph(graph)), method, runs=3)) == expected


@pytest.mark.parametrize("method", METHODS)
def test_a_member_without_ties_is_a_cluster_of_its_own_and_changes_no_other(method: ClusterMethod) -> None:
    pairs = [(member, group) for group in ("abc", "bcd", "efg", "fg") for member in group]
    made = find_clusters(project(incidence(pairs)), method)
    more = find_clusters(project(incidence([*pairs, ("bb", "alone")], members=["aa"])), method)
    assert more.clusters[: len(made.clusters)] == made.clusters
    assert [cluster.members for cluster in more.clusters[len(made.clusters) :]] == [("aa",), ("bb",)]
    assert (more.modularity, more.stability) == (made.modularity, made.stability)
    alone = more.clusters[-1]
    assert (alone.internal_weight, alone.external_weight, alone.cohesion, alone.bridges) == (0, 0, None, ())
    assert more.certainty[more.members.index("bb")] == 1


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("members", [[], ["a"], ["a", "b", "c"]])
def test_a_network_without_ties_has_clusters_of_one(method: ClusterMethod, members: list[str]) -> None:
    found = find_clusters(project(incidence([], members=members)), method)
    assert [cluster.members for cluster in found.clusters] == [(member,) for member in members]
    assert (found.modularity, found.stability, found.made_with) == (0, 1, "none")
    assert found.certainty == (1.0,) * len(members)


def _figures(clustering: Clustering) -> list[object]:
    return [clustering.numbers, clustering.certainty, clustering.modularity, clustering.stability]


@pytest.mark.parametrize("method", METHODS)
def test_the_same_seed_gives_the_same_in_any_process(method: ClusterMethod) -> None:
    """Leiden draws from C's rand, whose state is the process's: here it has moved on, in the other it has not."""
    program = (
        "import json; from graph_api.analysis.clusters import find_clusters; from tests.analysis.graphs import karate;"
        f"c = find_clusters(karate(), '{method}', resolution=1.3, seed=7);"
        "print(json.dumps([c.numbers, c.certainty, c.modularity, c.stability]))"
    )
    if sys.platform != "win32":
        for _ in range(5):
            ctypes.CDLL(None).rand()
    here = find_clusters(karate(), method, resolution=1.3, seed=7)
    there = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(there.stdout) == json.loads(json.dumps(_figures(here)))
    assert _figures(find_clusters(karate(), method, resolution=1.3, seed=7)) == _figures(here)


def test_another_seed_is_another_search() -> None:
    assert len({find_clusters(karate(), runs=2, seed=seed).stability for seed in range(10)}) > 1


def _returning(*outcomes: list[int]) -> object:
    """Stands in for a library: run r returns the r-th of the outcomes."""

    def label(seed: int) -> IndexArray:
        return np.array(outcomes[seed], dtype=np.intp)

    return lambda *_: Partitioner("by hand", label)


def test_the_best_run_counts_and_of_equals_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    made = project(towns("ab", "cd", "bc"))
    poor, good = [0, 0, 0, 0], [0, 0, 1, 1]
    monkeypatch.setattr(module, "partitioner", _returning(poor, good, good))
    found = find_clusters(made, runs=3, seed=0)
    assert (found.best_seed, found.made_with) == (1, "by hand")
    assert found.numbers == (1, 1, 2, 2)
    assert found.modularity == modularity(made.matrix, np.array(good))


def test_stability_and_certainty_are_those_of_their_definitions(monkeypatch: pytest.MonkeyPatch) -> None:
    made = project(towns("ab", "cd", "bc", "ab", "cd"))
    outcomes = [[0, 0, 1, 1], [0, 0, 1, 2], [0, 0, 0, 1], [0, 0, 1, 1]]
    monkeypatch.setattr(module, "partitioner", _returning(*outcomes))
    found = find_clusters(made, runs=4, seed=0)
    assert found.numbers == (1, 1, 2, 2)
    assert found.certainty == (1.0, 1.0, 0.5, 0.5)
    pairs = [agreement(one, other).adjusted_rand_index for one, other in itertools.combinations(outcomes, 2)]
    assert found.stability == pytest.approx(sum(filter(None, pairs)) / 6)


def test_the_certainty_of_one_alone_is_the_share_of_runs_in_which_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    made = project(towns("ab", "ab", "ab", "bc"))
    monkeypatch.setattr(module, "partitioner", _returning([0, 0, 1], [0, 0, 0], [0, 1, 1], [0, 0, 1]))
    found = find_clusters(made, runs=4, seed=0, resolution=1.5)
    assert found.numbers == (1, 1, 2)
    assert found.certainty == (0.75, 0.75, 0.5)


def test_what_a_method_leaves_in_parts_is_split(monkeypatch: pytest.MonkeyPatch) -> None:
    made = project(towns("ab", "cd", "ef", "de"))
    monkeypatch.setattr(module, "partitioner", _returning([0] * 6, [0] * 6, [0, 0, 1, 1, 0, 0]))
    assert find_clusters(made, runs=2, seed=0).numbers == (2, 2, 1, 1, 1, 1)
    assert find_clusters(made, runs=3, seed=0).numbers == (1, 1, 2, 2, 3, 3)


def test_bridges_name_the_other_cluster_and_the_strongest_pairs() -> None:
    groups = ["abcd", "abcd", "abcd", "wxyz", "wxyz", "wxyz", "aw", "bwx", "cz", "dz", "dz"]
    made = project(towns(*groups), Weighting.COUNT)
    found = find_clusters(made)
    assert [cluster.members for cluster in found.clusters] == [tuple("abcd"), tuple("wxyz")]
    (there,), (back,) = (cluster.bridges for cluster in found.clusters)
    assert (there.number, there.weight, there.ties) == (2, 6, 5)
    assert there.strongest == (BridgePair("d", "z", 2), BridgePair("a", "w", 1), BridgePair("b", "w", 1))
    assert (back.number, back.weight, back.ties) == (1, 6, 5)
    assert back.strongest == tuple(BridgePair(pair.other, pair.member, pair.weight) for pair in there.strongest)
    assert found.clusters[0].external_weight == 6
    assert found.clusters[0].cohesion == round(36 / 42, TIE_DECIMALS)


@given(pairs=memberships)
@settings(max_examples=60)
def test_the_weight_of_the_network_is_that_inside_clusters_and_between_them(pairs: set[tuple[str, str]]) -> None:
    made = project(incidence(pairs))
    found = find_clusters(made, runs=2)
    inside = sum(cluster.internal_weight for cluster in found.clusters)
    across = sum(cluster.external_weight for cluster in found.clusters) / 2
    assert inside + across == pytest.approx(made.matrix.sum() / 2)
    for cluster in found.clusters:
        assert cluster.external_weight == pytest.approx(sum(bridge.weight for bridge in cluster.bridges))
        for bridge in cluster.bridges:
            (back,) = (one for one in found.clusters[bridge.number - 1].bridges if one.number == cluster.number)
            assert (back.weight, back.ties) == (bridge.weight, bridge.ties)
            for pair in bridge.strongest:
                start, end = made.members.index(pair.member), made.members.index(pair.other)
                assert (found.numbers[start], found.numbers[end]) == (cluster.number, bridge.number)
                assert made.matrix[start, end].round(TIE_DECIMALS) == pair.weight


@pytest.mark.parametrize(
    "arguments", [{"resolution": 0}, {"resolution": float("nan")}, {"resolution": -1.0}, {"resolution": 101.0}]
)
def test_a_resolution_out_of_bounds_is_refused(arguments: dict[str, float]) -> None:
    with pytest.raises(BadInput, match=r"it must be above 0, and at most 100\. 1 is the usual one\."):
        find_clusters(karate(), **arguments)  # type: ignore[arg-type]


def test_other_options_out_of_bounds_are_refused() -> None:
    for runs in (1, 101):
        with pytest.raises(BadInput, match=f"number of runs is {runs}: it must lie between 2 and 100"):
            find_clusters(karate(), runs=runs)
    for seed in (-1, 2**31):
        with pytest.raises(BadInput, match=f"The seed is {seed}"):
            find_clusters(karate(), seed=seed)
    with pytest.raises(BadInput, match=r"no method 'MAGIC'.*LOUVAIN, LEIDEN"):
        find_clusters(karate(), "MAGIC")  # type: ignore[arg-type]


def test_leiden_without_scikit_network_is_refused_with_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sknetwork", None)
    monkeypatch.setitem(sys.modules, "sknetwork.clustering", None)
    with pytest.raises(Unsupported, match=r"needs scikit-network.*Use LOUVAIN"):
        find_clusters(karate(), ClusterMethod.LEIDEN)
    monkeypatch.setattr(methods, "NETWORKX_TIES", 1)
    assert find_clusters(karate()).made_with == "networkx"


def test_a_network_too_large_for_networkx_goes_to_scikit_network(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sknetwork")
    ring = ring_of_cliques(8, 6)
    monkeypatch.setattr(methods, "NETWORKX_TIES", ring.matrix.nnz // 2)
    assert find_clusters(ring).made_with == "networkx"
    monkeypatch.setattr(methods, "NETWORKX_TIES", ring.matrix.nnz // 2 - 1)
    found = find_clusters(ring)
    assert found.made_with == "scikit-network"
    assert _partition(found) == cliques_of_ring(8, 6)


def test_twenty_thousand_members_with_two_hundred_thousand_memberships_are_no_trouble() -> None:
    pytest.importorskip("sknetwork")
    random = np.random.default_rng(0)
    size, groups = 20_000, 20_000
    centre = random.integers(size, size=(groups, 1))
    members = (centre + random.normal(0, 60, (groups, 10)).astype(int)) % size
    pairs = np.unique(np.column_stack([members.ravel(), np.repeat(np.arange(groups), 10)]), axis=0)
    keys = tuple(f"{key:05}" for key in range(size))
    found = find_clusters(project(Incidence(keys, keys, pairs[:, 0], pairs[:, 1])), runs=2)
    assert 10 < len(found.clusters) < 40
    assert found.modularity > 0.88
