import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.incidence import incidence
from graph_api.analysis.options import Weighting
from graph_api.analysis.partners import partners
from graph_api.analysis.projection import project
from graph_api.analysis.results import Partner
from graph_api.errors import NotFound
from tests.analysis.graphs import WEIGHTINGS, memberships, towns


def test_the_strongest_come_first_with_the_smallest_groups_before_larger_ones() -> None:
    made = project(towns("abcd", "ab", "ac"))
    assert partners(made, "a") == (
        Partner("b", 1.333333333333, 2, ("g1", "g0")),
        Partner("c", 1.333333333333, 2, ("g2", "g0")),
        Partner("d", 0.333333333333, 1, ("g0",)),
    )
    assert [partner.member for partner in partners(made, "a", minimum=1 / 3)] == ["b", "c", "d"]
    assert [partner.member for partner in partners(made, "a", minimum=0.34)] == ["b", "c"]


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@given(pairs=memberships, most=st.integers(2, 6))
def test_they_are_mutual_and_share_the_groups_named(
    weighting: Weighting, pairs: set[tuple[str, str]], most: int
) -> None:
    made = project(incidence(pairs), weighting, most)
    groups = {
        member: {group for key, group in pairs if key == member} - set(made.omitted_groups) for member in made.members
    }
    of = {member: {found.member: found for found in partners(made, member)} for member in made.members}
    for member, found in of.items():
        for other, partner in found.items():
            assert set(partner.groups) == groups[member] & groups[other]
            assert partner.count == len(partner.groups)
            assert of[other][member] == Partner(member, partner.strength, partner.count, partner.groups)
    assert {(member, other) for member in of for other in of[member]} == {
        (member, other)
        for member in made.members
        for other in made.members
        if member != other and groups[member] & groups[other]
    }


def test_one_that_is_alone_has_none_and_one_that_is_unknown_is_told() -> None:
    made = project(incidence([("a", "x"), ("b", "x")], members=["c"]))
    assert partners(made, "c") == ()
    for unknown in ("", "bb", "z"):
        with pytest.raises(NotFound, match=f"no member '{unknown}'"):
            partners(made, unknown)
