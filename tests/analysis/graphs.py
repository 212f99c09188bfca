"""Networks with a known answer, and strategies for those without."""

import importlib.util
import itertools
from collections.abc import Iterable

import networkx as nx
import pytest
from hypothesis import strategies as st

from graph_api.analysis.incidence import Incidence, incidence
from graph_api.analysis.options import ClusterMethod, Weighting
from graph_api.analysis.projection import Projection, project

METHODS = [
    ClusterMethod.LOUVAIN,
    pytest.param(
        ClusterMethod.LEIDEN,
        marks=pytest.mark.skipif(
            importlib.util.find_spec("sknetwork") is None, reason="scikit-network is not installed"
        ),
    ),
]

WEIGHTINGS = list(Weighting)

memberships = st.sets(st.integers(0, 95), max_size=50).map(
    lambda numbers: {(f"m{number // 8:02}", f"g{number % 8:02}") for number in numbers}
)
"""Pairs of a member and a group."""


def of_graph(graph: "nx.Graph[int]") -> Incidence:
    """A plain graph: each edge is a group of two, so that every weighting but JACCARD makes its weight 1."""
    pairs = [
        (f"{node:03}", f"{low:03}-{high:03}")
        for low, high in (sorted(edge) for edge in graph.edges)
        for node in (low, high)
    ]
    return incidence(pairs, members=[f"{node:03}" for node in graph])


def karate() -> Projection:
    return project(of_graph(nx.karate_club_graph()))


def les_miserables() -> Projection:
    return project(of_graph(nx.convert_node_labels_to_integers(nx.les_miserables_graph())))


def ring_of_cliques(cliques: int, size: int) -> Projection:
    return project(of_graph(nx.ring_of_cliques(cliques, size)))


def cliques_of_ring(cliques: int, size: int) -> set[frozenset[str]]:
    keys = [f"{node:03}" for node in range(cliques * size)]
    return {frozenset(keys[start : start + size]) for start in range(0, len(keys), size)}


def components(pairs: Iterable[tuple[str, str]]) -> list[set[str]]:
    """Members that are tied, directly or through others."""
    graph: nx.Graph[tuple[str, str]] = nx.Graph()
    graph.add_edges_from((("member", member), ("group", group)) for member, group in pairs)
    return [{key for kind, key in component if kind == "member"} for component in nx.connected_components(graph)]


def pairs_of(incidence: Incidence) -> list[tuple[str, str]]:
    return [
        (incidence.members[member], incidence.groups[group])
        for member, group in zip(incidence.member_index, incidence.group_index, strict=True)
    ]


def towns(*groups: str) -> Incidence:
    """`towns("abc", "cd")`: the first group has a, b and c, the second c and d."""
    return incidence(
        itertools.chain(*([(town, f"g{number}") for town in group] for number, group in enumerate(groups)))
    )
