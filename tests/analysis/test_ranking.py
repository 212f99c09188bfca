import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata

from graph_api.analysis.ranking import hits, interval, mean_rank, mrr, ndcg, resamples
from graph_api.errors import BadInput


@given(scores=st.lists(st.integers(-3, 3), min_size=1, max_size=20), place=st.integers(0, 19))
def test_ranks_are_those_of_scipy(scores: list[int], place: int) -> None:
    chosen = place % len(scores)
    values = np.array(scores, dtype=np.float64)
    assert mean_rank(values, chosen) == rankdata(-values, method="average")[chosen]


def test_who_says_the_same_of_everything_gains_nothing_by_ties() -> None:
    assert mean_rank(np.zeros(9), 3) == 5


def test_what_differs_by_the_order_of_additions_only_is_equal() -> None:
    assert mean_rank(np.array([0.1 + 0.2, 0.3]), 1) == 1.5


def test_reciprocal_ranks_and_hits() -> None:
    ranks = np.array([1, 2, 5.5, 10])
    assert mrr(ranks) == pytest.approx((1 + 1 / 2 + 1 / 5.5 + 1 / 10) / 4)
    assert (hits(ranks, 5), hits(ranks, 10)) == (0.5, 1.0)
    assert mrr(np.array([1, np.inf])) == 0.5


def test_gain_is_one_when_the_relevant_come_first_and_as_published_otherwise() -> None:
    relevant = np.array([True, True, False, False])
    assert ndcg(relevant, np.array([4.0, 3, 2, 1]), 10) == pytest.approx(1)
    swapped = (1 + 1 / np.log2(4)) / (1 + 1 / np.log2(3))
    assert ndcg(relevant, np.array([4.0, 2, 3, 1]), 10) == pytest.approx(swapped)
    assert ndcg(relevant, np.array([1.0, 1, 2, 3]), 2) == 0
    with pytest.raises(BadInput):
        ndcg(np.zeros(3, dtype=np.bool_), np.zeros(3), 10)


@given(order=st.permutations(range(6)))
def test_the_order_of_equals_does_not_count(order: list[int]) -> None:
    relevant, scores = np.array([True, False, True, False, False, True]), np.array([1.0, 1, 1, 2, 2, 0])
    assert ndcg(relevant[order], scores[order], 4) == pytest.approx(ndcg(relevant, scores, 4))


def test_joins_to_one_service_come_and_go_together() -> None:
    times = resamples([7, 3, 7, 5], 500, seed=1)
    assert times.shape == (500, 4)
    assert np.array_equal(times[:, 0], times[:, 2])
    assert ((times[:, 0] + times[:, 1] + times[:, 3]) == 3).all()
    assert np.array_equal(times, resamples([7, 3, 7, 5], 500, seed=1))


def test_an_interval_is_a_point_without_differences_and_holds_the_mean() -> None:
    times = resamples(list(range(40)), 1000, seed=1)
    assert interval(np.full(40, 0.25), times) == pytest.approx((0.25, 0.25))
    values = np.random.default_rng(2).random(40)
    low, high = interval(values, times)
    assert low < values.mean() < high
    assert high - low == pytest.approx(2 * 1.96 * values.std() / np.sqrt(40), rel=0.15)
