import itertools
from collections import Counter
from collections.abc import Iterable

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis import projection as module
from graph_api.analysis.incidence import incidence
from graph_api.analysis.options import Weighting
from graph_api.analysis.partners import partners
from graph_api.analysis.paths import connection
from graph_api.analysis.position import joining_ties, positions
from graph_api.analysis.projection import project, ties
from graph_api.analysis.results import ClusterShare
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.errors import BadInput, LimitExceeded
from tests.analysis.graphs import WEIGHTINGS, memberships, towns


def _by_networkx(pairs: set[tuple[str, str]], weighting: Weighting) -> dict[tuple[str, str], float]:
    if not pairs:
        return {}
    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from(pairs)
    members = {member for member, _ in pairs}
    projected = {
        Weighting.NEWMAN: lambda: nx.bipartite.collaboration_weighted_projected_graph(graph, members),
        Weighting.COUNT: lambda: nx.bipartite.weighted_projected_graph(graph, members),
        Weighting.JACCARD: lambda: nx.bipartite.overlap_weighted_projected_graph(graph, members, jaccard=True),
    }[weighting]()
    weights: Iterable[tuple[str, str, float]] = projected.edges(data="weight")
    return {(min(one, other), max(one, other)): weight for one, other, weight in weights}


def _tied(pairs: set[tuple[str, str]], weighting: Weighting, most: int = 100) -> dict[tuple[str, str], float]:
    found = ties(project(incidence(pairs), weighting, most))
    return {
        (found.members[start], found.members[end]): weight
        for start, end, weight in zip(found.from_index, found.to_index, found.weight.tolist(), strict=True)
    }


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@given(pairs=memberships)
def test_the_weights_are_those_of_networkx(weighting: Weighting, pairs: set[tuple[str, str]]) -> None:
    assert _tied(pairs, weighting) == pytest.approx(_by_networkx(pairs, weighting))


@pytest.mark.parametrize("weighting", WEIGHTINGS)
def test_the_weights_of_the_southern_women_are_those_of_networkx(weighting: Weighting) -> None:
    graph = nx.davis_southern_women_graph()
    women = [node for node, side in graph.nodes(data="bipartite") if side == 0]
    pairs = {(woman, event) for woman in women for event in graph[woman]}
    assert _tied(pairs, weighting) == pytest.approx(_by_networkx(pairs, weighting))


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@given(pairs=memberships, most=st.integers(2, 6))
def test_a_group_with_too_many_participants_counts_in_nothing_and_is_named(
    weighting: Weighting, pairs: set[tuple[str, str]], most: int
) -> None:
    size = Counter(group for _, group in pairs)
    large = {group for group, participants in size.items() if participants > most}
    kept = {(member, group) for member, group in pairs if group not in large}
    assert project(incidence(pairs), weighting, most).omitted_groups == tuple(sorted(large))
    assert _tied(pairs, weighting, most) == _tied(kept, weighting)


@given(pairs=memberships, most=st.integers(2, 12))
def test_the_newman_ties_of_a_member_sum_to_the_number_of_its_groups(pairs: set[tuple[str, str]], most: int) -> None:
    made = incidence(pairs)
    size = Counter(group for _, group in pairs)
    strengths = project(made, Weighting.NEWMAN, most).matrix.toarray().sum(axis=1)
    groups = [sum(member == key and 2 <= size[group] <= most for key, group in pairs) for member in made.members]
    assert strengths == pytest.approx(np.array(groups, dtype=float))


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@given(pairs=memberships, random=st.randoms())
def test_renaming_and_reordering_groups_changes_no_bit(
    weighting: Weighting, pairs: set[tuple[str, str]], random: object
) -> None:
    names = sorted({group for _, group in pairs})
    others = names.copy()
    random.shuffle(others)  # type: ignore[attr-defined]
    renamed = {(member, dict(zip(names, others, strict=True))[group]) for member, group in pairs}
    assert _tied(renamed, weighting) == _tied(pairs, weighting)


def test_a_sum_does_not_depend_on_the_order_of_its_groups() -> None:
    """1 + 1/2 + 1/6 differs in its last bit from 1/6 + 1/2 + 1."""
    orders = itertools.permutations(["ab", "abc", "abcdefg"])
    assert len({ties(project(towns(*groups))).weight[0] for groups in orders}) == 1


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@given(pairs=memberships)
def test_it_is_symmetric_to_the_last_bit_with_an_empty_diagonal(
    weighting: Weighting, pairs: set[tuple[str, str]]
) -> None:
    made = project(incidence(pairs), weighting)
    dense = made.matrix.toarray()
    assert (dense == dense.T).all()
    assert not dense.diagonal().any()
    assert (made.matrix.indices.tolist(), made.matrix.indptr.tolist()) == (
        made.shared.indices.tolist(),
        made.shared.indptr.tolist(),
    )


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@given(pairs=memberships)
def test_ties_equal_the_projection(weighting: Weighting, pairs: set[tuple[str, str]]) -> None:
    made = project(incidence(pairs), weighting)
    found = ties(made)
    upper = np.zeros(made.matrix.shape)
    upper[found.from_index, found.to_index] = found.weight
    counts = np.zeros(made.matrix.shape)
    counts[found.from_index, found.to_index] = found.count
    assert (upper + upper.T == made.matrix.toarray().round(TIE_DECIMALS)).all()
    assert (counts + counts.T == made.shared.toarray()).all()
    assert (found.from_index < found.to_index).all()
    places = list(zip(found.from_index.tolist(), found.to_index.tolist(), strict=True))
    assert places == sorted(places)


def test_a_tie_reads_as_the_sum_that_is_meant() -> None:
    """Floating point makes 1.0999999999999999 of a half and three fifths, and 0.6000000000000001 of three fifths."""
    made = project(towns("abc", *["abcdef"] * 3))
    assert made.matrix[0, 1] != 1.1
    assert set(ties(made).weight.tolist()) == {1.1, 0.6}
    assert {(one.member, one.strength) for one in partners(made, "a", minimum=1.1)} == {("b", 1.1), ("c", 1.1)}
    assert connection(made, "a", "b", 1).shortest[0].steps[0].strength == 1.1
    numbers = [1, 2, 2, 2, 2, 2]
    assert [tie.weight for tie in joining_ties(made, numbers)] == [1.1, 1.1, 0.6, 0.6, 0.6]
    assert positions(made, numbers).positions[0].clusters == (ClusterShare(2, 4.0, 1.0, 5),)


def test_small_groups_tie_more_strongly_by_newman() -> None:
    found = ties(project(towns("ab", "abcde")))
    assert found.weight[0] == 1 + 1 / 4
    assert set(found.weight[1:].tolist()) == {1 / 4}


def test_what_cannot_be_projected_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInput, match=r"no weighting 'LOUD'.*NEWMAN, COUNT, JACCARD"):
        project(towns("ab"), "LOUD")  # type: ignore[arg-type]
    with pytest.raises(BadInput, match="maxParticipants is 1"):
        project(towns("ab"), max_participants=1)
    monkeypatch.setattr(module, "MAX_PAIRS", 2)
    with pytest.raises(LimitExceeded, match=r"3 pairs, more than 2. Lower maxParticipants"):
        project(towns("abc"))
    assert project(towns("abc", "de"), max_participants=2).matrix.nnz == 2
