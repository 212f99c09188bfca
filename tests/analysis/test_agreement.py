import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.agreement import adjusted_rand_index, agreement, contingency
from graph_api.analysis.results import Agreement
from graph_api.errors import BadInput

labels = st.one_of(st.none(), st.integers(0, 4), st.sampled_from("ab"))
two = st.lists(st.tuples(labels, labels), max_size=25)


def _by_pairs(left: list[object], right: list[object]) -> float:
    """The index from its definition, pair by pair."""
    pairs = list(itertools.combinations(range(len(left)), 2))
    together = sum(left[i] == left[j] and right[i] == right[j] for i, j in pairs)
    one, other = (sum(side[i] == side[j] for i, j in pairs) for side in (left, right))
    expected, most = one * other / len(pairs), (one + other) / 2
    return 1.0 if most == expected else (together - expected) / (most - expected)


@given(two)
def test_the_adjusted_rand_index_is_that_of_the_definition(both: list[tuple[object, object]]) -> None:
    found = agreement([one for one, _ in both], [other for _, other in both])
    kept = [(one, other) for one, other in both if one is not None and other is not None]
    assert (found.compared, found.left_out) == (len(kept), len(both) - len(kept))
    if len(kept) < 2:
        assert (found.adjusted_rand_index, found.normalised_mutual_information) == (None, None)
    else:
        assert found.adjusted_rand_index == pytest.approx(_by_pairs(*map(list, zip(*kept, strict=True))))


@given(two)
def test_both_are_symmetric_and_within_their_bounds(both: list[tuple[object, object]]) -> None:
    one, other = [left for left, _ in both], [right for _, right in both]
    found, back = agreement(one, other), agreement(other, one)
    assert found.adjusted_rand_index == back.adjusted_rand_index
    assert found.normalised_mutual_information == pytest.approx(back.normalised_mutual_information)
    if found.adjusted_rand_index is not None and found.normalised_mutual_information is not None:
        assert -0.5 <= found.adjusted_rand_index <= 1
        assert 0 <= found.normalised_mutual_information <= 1


@given(st.lists(st.integers(0, 5), min_size=2, max_size=30))
def test_equal_partitions_under_other_names_agree_wholly(numbers: list[int]) -> None:
    found = agreement(numbers, [f"region {number}" for number in numbers])
    assert found.adjusted_rand_index == 1
    assert found.normalised_mutual_information == pytest.approx(1)


@pytest.mark.parametrize(
    ("left", "right", "rand", "information"),
    [
        ("aabb", "aabc", 4 / 7, 0.8),
        ("aabb", "abab", -0.5, 0.0),
        ("aaaa", "abcd", 0.0, 0.0),
        ("aaaa", "bbbb", 1.0, 1.0),
        ("abcd", "dcba", 1.0, 1.0),
    ],
)
def test_values_that_can_be_checked_by_hand(left: str, right: str, rand: float, information: float) -> None:
    found = agreement(left, right)
    assert found.adjusted_rand_index == pytest.approx(rand)
    assert found.normalised_mutual_information == pytest.approx(information, abs=1e-12)


def test_the_example_of_hubert_and_arabie_for_three_by_four_classes() -> None:
    """A table of 13 members with margins 5, 4, 4; the sums of pairs are counted by hand: 7, 22 and 17 of 78."""
    cells = [[3, 1, 1, 0], [0, 3, 1, 0], [1, 0, 0, 3]]
    left = np.array([row for row in range(3) for column in range(4) for _ in range(cells[row][column])], dtype=np.intp)
    right = np.array([column for row in range(3) for column in range(4) for _ in range(cells[row][column])])
    expected = 22 * 16 / 78
    assert adjusted_rand_index(contingency(left, right)) == pytest.approx((9 - expected) / (19 - expected))


def test_members_without_a_label_in_either_are_left_out_and_counted() -> None:
    assert agreement(["a", None, "b", "b", "b"], ["x", "x", None, "y", "y"]) == Agreement(1.0, 1.0, 3, 2)


def test_partitions_of_different_members_are_refused() -> None:
    with pytest.raises(BadInput, match="not of 2 and 1"):
        agreement("ab", "a")
