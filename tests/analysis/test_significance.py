"""Patterns held against chance: the null models, and what is told of clusters and ties."""

import itertools
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from scipy.stats import binom, false_discovery_control

from graph_api.analysis.chance import ClusterSignificance
from graph_api.analysis.clusters import find_clusters
from graph_api.analysis.configuration import configuration_model
from graph_api.analysis.incidence import Incidence, incidence
from graph_api.analysis.options import ClusterOptions, Weighting
from graph_api.analysis.projection import project, ties
from graph_api.analysis.shuffling import shuffled
from graph_api.analysis.significance import against, cluster_significance, tie_significance
from graph_api.errors import BadInput
from tests.analysis.graphs import memberships


def margins(of: Incidence) -> tuple[list[int], list[int]]:
    degrees = np.bincount(of.member_index, minlength=len(of.members))
    return degrees.tolist(), np.bincount(of.group_index, minlength=len(of.groups)).tolist()


@given(memberships)
def test_a_shuffled_network_keeps_every_degree_and_every_size(pairs: set[tuple[str, str]]) -> None:
    real = incidence(pairs)
    for sample in itertools.islice(shuffled(real, 7), 3):
        assert margins(sample) == margins(real)


def test_shuffling_reaches_every_network_about_equally_often() -> None:
    """Three members with one group each, three groups of one: six arrangements."""
    real = incidence([("a", "x"), ("b", "y"), ("c", "z")])
    seen = Counter(tuple(sample.group_index.tolist()) for sample in itertools.islice(shuffled(real, 1), 3000))
    assert len(seen) == 6
    assert all(400 < count < 600 for count in seen.values())


def test_the_same_seed_shuffles_the_same_and_another_one_otherwise() -> None:
    real = incidence((f"m{number}", f"g{number % 7}") for number in range(40))
    one, same, other = (next(shuffled(real, seed)).group_index.tolist() for seed in (1, 1, 2))
    assert one == same != other


@given(memberships)
def test_the_configuration_model_expects_the_real_margins(pairs: set[tuple[str, str]]) -> None:
    real = incidence(pairs, members=["nobody"])
    degrees, sizes = (np.array(margin, dtype=np.intp) for margin in margins(real))
    model = configuration_model(degrees, sizes)
    chance = model.chance[model.member_class][:, model.group_class]
    assert np.all((chance >= 0) & (chance <= 1))
    assert chance.sum(axis=1) == pytest.approx(degrees, abs=1e-4)
    assert chance.sum(axis=0) == pytest.approx(sizes, abs=1e-4)


def test_where_all_are_alike_a_membership_is_as_likely_as_the_network_is_dense() -> None:
    model = configuration_model(np.array([2, 2, 2], dtype=np.intp), np.array([1] * 6, dtype=np.intp))
    assert model.chance == pytest.approx(np.array([[1 / 3]]))


def circle() -> Incidence:
    """Ten members and ten groups of three, each member in three."""
    return incidence((f"m{(group + step) % 10}", f"g{group}") for group in range(10) for step in range(3))


def test_the_chance_of_a_tie_is_the_binomial_one_where_all_are_alike() -> None:
    projection = project(circle(), Weighting.COUNT)
    found, count = tie_significance(projection), ties(projection).count
    assert set(count) == {1, 2}
    assert found.expected == pytest.approx(np.full(20, 0.9))
    assert found.p_value == pytest.approx(binom.sf(count - 1, 10, 0.09))


def test_q_values_are_those_of_benjamini_and_hochberg_over_all_pairs() -> None:
    found = tie_significance(project(circle(), Weighting.COUNT))
    untied = np.ones(45 - found.p_value.size)
    assert found.q_value == pytest.approx(false_discovery_control(np.concatenate([found.p_value, untied]))[:20])


def test_a_network_without_ties_has_nothing_to_tell() -> None:
    assert tie_significance(project(incidence([("a", "x"), ("b", "y")]))).p_value.size == 0


def blocks() -> Incidence:
    """Two blocks of six members, each with eight groups of three."""
    return incidence(
        (f"{'ab'[group % 2]}{(group // 2 + step) % 6}", f"g{group:02}") for group in range(16) for step in range(3)
    )


def significance(of: Incidence, samples: int = 20) -> ClusterSignificance:
    options = ClusterOptions(runs=2)
    clustering = find_clusters(project(of), runs=2)
    division = [member[0] for member in clustering.members]
    return cluster_significance(of, clustering, options, [division], samples=samples, seed=4)


def test_planted_clusters_are_more_than_chance_and_so_is_their_agreement_with_what_planted_them() -> None:
    found = significance(blocks())
    assert found.modularity.share == 1 / 21
    assert found.modularity.z is not None
    assert found.modularity.z > 3
    assert [cluster.share for cluster in found.clusters if cluster] == [1 / 21, 1 / 21]
    assert found.bridges == {}
    (agreement,) = found.agreements
    assert agreement.observed == pytest.approx(1.0)
    assert agreement.share == 1 / 21


def test_what_chance_made_is_seldom_more_than_chance() -> None:
    made = itertools.islice(shuffled(blocks(), 99), 20)
    shares = [significance(network, samples=10).modularity.share for network in made]
    assert sum(share < 0.2 for share in shares) < 8
    assert sum(share > 0.5 for share in shares) > 4


def test_the_share_counts_the_observed_value_itself() -> None:
    held = against(3.0, [1.0, 2.0, 3.0])
    assert (held.share, held.mean, held.deviation, held.z) == (0.5, 2.0, 1.0, 1.0)
    assert against(1.0, [1.0, 1.0]).z is None


def test_too_few_samples_are_refused() -> None:
    with pytest.raises(BadInput, match="must lie between 10 and 200"):
        significance(blocks(), samples=9)


def test_a_small_tail_does_not_drown_in_rounding() -> None:
    """Forty members in pairs, twenty groups a pair: each membership has a chance of 1/20."""
    pairs = [(member, f"g{group:02}") for group in range(20) for member in ("a", "b")]
    pairs += [(f"m{number:02}", f"h{number // 2:02}{step}") for number in range(38) for step in range(20)]
    found = tie_significance(project(incidence(pairs), Weighting.COUNT))
    assert found.p_value == pytest.approx(np.full(20, binom.sf(19, 400, 1 / 400)), rel=1e-6)
