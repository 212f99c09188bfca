"""Members side by side, and which are alike."""

import math
from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.comparison import Likeness, Traits, most_alike, profiles, side, total
from graph_api.analysis.incidence import incidence
from graph_api.analysis.projection import project, ties

TRAITS = {
    "a": Traits(1000, 1, {"ICT": 2, "TAX": 1}),
    "b": Traits(1000, 1, {"ICT": 2, "TAX": 1}),
    "c": Traits(10_000, 3, {"ICT": 1}),
    "d": Traits(100_000, 5, {"WASTE": 4}),
    "e": Traits(None, None, {}),
}

some_traits = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.builds(
        Traits,
        st.none() | st.integers(1, 10**6),
        st.none() | st.integers(1, 5),
        st.dictionaries(st.sampled_from(["ICT", "TAX", "WASTE"]), st.integers(1, 9)),
    ),
    min_size=1,
)


def test_the_distance_is_the_mean_of_its_parts_as_computed_by_hand() -> None:
    near, middle, far, _ = most_alike(TRAITS, "a", 9)
    assert near == Likeness("b", 0.0, 0.0, 0.0, 0.0)
    assert astuple(middle) == ("c", *[pytest.approx(0.5)] * 4)
    assert astuple(far) == ("d", *[pytest.approx(1.0)] * 4)


def test_a_part_that_is_not_known_does_not_count_and_without_any_there_is_no_likeness() -> None:
    traits = {"a": Traits(100, None, {}), "b": Traits(200, 2, {"ICT": 1}), "c": Traits(400, None, {})}
    assert [(one.member, one.urbanity) for one in most_alike(traits, "a", 9)] == [("b", None), ("c", None)]
    assert most_alike({"a": Traits(None, 1, {}), "b": Traits(5, None, {})}, "a", 9) == []


@given(some_traits)
def test_a_distance_is_symmetric_and_lies_between_0_and_1(traits: dict[str, Traits]) -> None:
    found = {(one, like.member): like for one in traits for like in most_alike(traits, one, 99)}
    for (one, other), like in found.items():
        assert 0 <= like.distance <= 1
        assert math.isclose(like.distance, found[other, one].distance)


def test_a_side_counts_a_group_once_and_what_lies_beyond_it() -> None:
    pairs = [("a", "x"), ("b", "x"), ("b", "y"), ("c", "y"), ("c", "z"), ("d", "z"), ("a", "w"), ("b", "w")]
    of = incidence(pairs)
    functions, beside = {"x": "ICT", "w": "ICT", "y": "TAX"}, {"w": ["TAX", "WASTE"], "y": [], "z": ["HOUSING"]}
    found = side(of, ties(project(of)), functions, beside, {"a", "b"})
    assert (found.groups, found.functions) == (3, {"ICT": 2, "TAX": 1})
    assert found.beside == {"TAX": 1, "WASTE": 1}
    assert (found.partners, found.strength, found.inside) == (1, 1.0, 2.0)
    assert profiles(of, {"x": "ICT", "w": "ICT"})["a"] == {"ICT": 2}


def test_a_sum_of_ties_reads_as_the_whole_number_that_it_is() -> None:
    """Of eight in one group each has seven ties of 1/7, and the other seven have 21 among them."""
    of = incidence([(member, "x") for member in "abcdefgh"])
    found = side(of, ties(project(of)), {}, {}, set("bcdefgh"))
    assert (found.partners, found.strength, found.inside) == (1, 1.0, 3.0)


def test_a_sum_is_of_what_is_known() -> None:
    assert total([1, None, 2.5]) == 3.5
    assert total([None]) is None
