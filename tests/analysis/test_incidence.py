import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.incidence import Incidence, incidence
from graph_api.errors import BadInput
from tests.analysis.graphs import memberships, pairs_of


@given(memberships, st.randoms())
def test_it_holds_the_pairs_in_whatever_order_and_number_they_come(pairs: set[tuple[str, str]], random: object) -> None:
    again = list(pairs) * 2
    random.shuffle(again)  # type: ignore[attr-defined]
    made = incidence(again)
    assert pairs_of(made) == sorted(pairs)
    assert made.members == tuple(sorted({member for member, _ in pairs}))


def test_a_member_without_groups_is_kept() -> None:
    made = incidence([("b", "x")], members=["c", "a", "b"])
    assert (made.members, made.groups) == (("a", "b", "c"), ("x",))
    assert (made.member_index.tolist(), made.group_index.tolist()) == ([1], [0])


def test_nothing_is_an_incidence_too() -> None:
    made = incidence([])
    assert (made.members, made.groups, made.member_index.size, made.group_index.size) == ((), (), 0, 0)


@pytest.mark.parametrize(
    ("members", "groups", "member_index", "group_index", "message"),
    [
        (("b", "a"), ("x",), [0], [0], "members must be sorted"),
        (("a",), ("x", "x"), [0], [0], "groups must be sorted"),
        (("a", "b"), ("x",), [0, 1], [0], "same length"),
        (("a", "b"), ("x",), [2], [0], "member_index must lie between 0 and 1"),
        (("a", "b"), ("x",), [0], [-1], "group_index must lie between 0 and 0"),
        (("a", "b"), ("x",), [1, 0], [0, 0], "Memberships must be sorted"),
        (("a", "b"), ("x",), [0, 0], [0, 0], "each once"),
    ],
)
def test_arrays_that_are_no_incidence_are_refused(
    members: tuple[str, ...], groups: tuple[str, ...], member_index: list[int], group_index: list[int], message: str
) -> None:
    with pytest.raises(BadInput, match=message):
        Incidence(members, groups, np.array(member_index, dtype=np.intp), np.array(group_index, dtype=np.intp))
