import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.congruence import compare_divisions, fit_divisions, fits, nesting, own_congruence
from graph_api.analysis.incidence import incidence
from graph_api.analysis.projection import project
from graph_api.analysis.results import Fit, Misfit, RecurringPartner, SharedRegion, Standing
from graph_api.analysis.tasks import find_fits
from graph_api.errors import BadInput
from tests.analysis.graphs import memberships, towns


def test_regions_within_others_nest_and_not_the_other_way() -> None:
    (pair,) = compare_divisions("abcdef", {"FINE": ["1", "1", "2", "2", "3", "3"], "COARSE": [*"XXXXYY"]})
    assert (pair.inward.holds, pair.inward.regions, pair.inward.whole, pair.inward.share) == (True, 3, 3, 1.0)
    assert (pair.outward.holds, pair.outward.regions, pair.outward.whole) == (False, 2, 1)
    assert pair.outward.misfits == (Misfit("c", "X", "1", "2"), Misfit("d", "X", "1", "2"))
    assert pair.outward.share == pytest.approx(4 / 6)
    assert pair.agreement.compared == 6


def test_who_breaks_the_nesting_is_named_with_where_it_lies() -> None:
    found = nesting("abcd", [*"1112"], [*"XXYY"])
    assert found.misfits == (Misfit("c", "1", "X", "Y"),)
    assert (found.holds, found.regions, found.whole, found.share) == (False, 2, 1, 0.75)


def test_one_without_a_region_in_either_does_not_count() -> None:
    found = nesting("abc", ["1", "1", None], ["X", None, "Y"])
    assert (found.holds, found.regions, found.share) == (True, 1, 1.0)
    nobody = nesting("ab", [None, None], ["X", "Y"])
    assert (nobody.holds, nobody.regions, nobody.share) == (None, 0, None)


@given(both=st.lists(st.tuples(st.sampled_from("123"), st.sampled_from("XYZ")), min_size=1, max_size=15))
def test_nesting_is_a_region_in_exactly_one_other(both: list[tuple[str, str]]) -> None:
    members = [f"m{at:02}" for at in range(len(both))]
    inner, outer = [one for one, _ in both], [other for _, other in both]
    found = nesting(members, inner, outer)
    assert found.holds == all(len({other for one, other in both if one == region}) == 1 for region in set(inner))
    assert found.whole == sum(len({other for one, other in both if one == region}) == 1 for region in set(inner))
    # Purity: the largest part of each region.
    largest = sum(max(inner_cells) for inner_cells in _cells(both))
    assert found.share == pytest.approx(largest / len(both))
    assert {misfit.member for misfit in nesting(members, inner, inner).misfits} == set()


def _cells(both: list[tuple[str, str]]) -> list[list[int]]:
    return [
        [sum(pair == (region, other) for pair in both) for other in {other for _, other in both}]
        for region in {one for one, _ in both}
    ]


def test_the_region_that_comes_closest_has_the_best_f1() -> None:
    found = fits([frozenset("ab"), frozenset("abcd"), frozenset("xy")], "abcdefx", [*"PPPQQQ", None])
    assert found[0] == Fit("P", 2, 2, 3, 4 / 5, 2 / 3)
    assert found[1] == Fit("P", 3, 4, 3, 6 / 7, 3 / 4)
    assert found[2] is None


@given(group=st.sets(st.sampled_from("abcdefgh"), min_size=1), places=st.lists(st.sampled_from("PQR"), min_size=8))
def test_f1_and_jaccard_are_those_of_the_sets_and_choose_the_same_region(group: set[str], places: list[str]) -> None:
    members = "abcdefgh"
    (found,) = fits([frozenset(group)], members, places[:8])
    assert found is not None
    sets = {name: {member for member, at in zip(members, places, strict=False) if at == name} for name in "PQR"}
    jaccard = {name: len(group & inside) / len(group | inside) for name, inside in sets.items()}
    assert found.jaccard == pytest.approx(max(jaccard.values()))
    assert jaccard[found.region] == pytest.approx(found.jaccard)
    assert found.f1 == pytest.approx(2 * found.jaccard / (1 + found.jaccard))
    assert found.shared == len(group & sets[found.region])


def test_a_division_counts_what_equals_a_region_and_what_lies_within_one() -> None:
    """Of four groups one is region P, one lies within Q, one crosses; one has a single member, so it is none."""
    made = towns("abc", "de", "cd", "f")
    (found,) = fit_divisions(made, {"D": [*"PPPQQQ"]})
    assert (found.regions, found.exact, found.inside, len(found.fits)) == (2, 1, 2, 3)
    assert [(group, fit.region, fit.shared) for group, fit in found.fits] == [
        ("g0", "P", 3),
        ("g1", "Q", 2),
        ("g2", "P", 1),
    ]
    assert found.mean_f1 == pytest.approx((1 + 4 / 5 + 2 / 5) / 3)
    (empty,) = fit_divisions(made, {"NONE": [None] * 6})
    assert (empty.regions, empty.exact, empty.mean_f1, empty.fits) == (0, 0, None, ())


def test_each_service_is_told_the_best_division_first() -> None:
    found = find_fits(
        [frozenset("ab"), frozenset()],
        "abcd",
        {"WIDE": [*"PPPP"], "SAME": [*"1122"], "ALIKE": [*"XXYY"], "NONE": [None] * 4},
    )
    assert [(division, fit.region) for division, fit in found[0]] == [("SAME", "1"), ("ALIKE", "X"), ("WIDE", "P")]
    assert found[1] == ()


def test_territorial_congruence_is_the_mean_share_of_the_divisions_that_others_share() -> None:
    """a shares all three with b, one with c, one with d: (1 + 1/3 + 1/3) / 3; e shares two with c and two with d."""
    divisions = {"ONE": [*"PPPQQ"], "TWO": [*"RRSRS"], "THREE": [*"TTUUU"]}
    own = own_congruence(project(incidence([("a", "x"), ("b", "x")], members="cde")), divisions)
    assert own[0].territorial == Standing(round((1 + 1 / 3 + 1 / 3) / 3, 12), 2, 5)
    assert own[4].territorial == Standing(round(2 / 3, 12), 1, 5)


def test_partnerships_circles_and_partners_are_counted_apart() -> None:
    """a stands in three partnerships with two circles; what it is in alone is none."""
    own = own_congruence(project(towns("abc", "abc", "ad", "a")), {"D": [*"PPQQ"]})
    a = own[0]
    assert (a.partnerships, a.circles, a.partners) == (Standing(3.0, 1, 4), 2, 3)
    assert a.regions == (SharedRegion("D", "P", 3, 1, 1 / 3, 0.333333333333),)


def test_a_robust_partner_recurs_in_half_of_both() -> None:
    """b is in two of three partnerships of a, and in its region; c as often in a partnership, but lies elsewhere."""
    own = own_congruence(project(towns("abc", "abc", "ad")), {"D": [*"PPQP"], "E": [*"XYYX"]})
    assert own[0].robust == (RecurringPartner("b", 2, 3, 1, 2),)


def test_partnerships_too_large_to_tie_count_as_partnerships_alone() -> None:
    own = own_congruence(project(towns("abcde", "ab"), max_participants=4), {"D": [*"PPPPP"]})
    assert (own[0].partnerships.value, own[0].partners) == (2.0, 1)
    assert own[0].robust == (RecurringPartner("b", 1, 1, 1, 1),)
    assert own[2].regions[0].share is None
    assert own[2].robust == ()


def test_one_without_a_region_or_neighbours_has_no_congruence() -> None:
    own = own_congruence(project(towns("ab")), {"D": ["P", None]})
    assert own[0].territorial is None
    assert own[1].regions == ()
    assert own[0].regions == (SharedRegion("D", "P", 0, 0, None, None),)


def test_a_division_must_be_as_long_as_the_members() -> None:
    made = towns("ab")
    for call in (
        lambda: compare_divisions(made.members, {"D": ["P"]}),
        lambda: fit_divisions(made, {"D": ["P"]}),
        lambda: own_congruence(project(made), {"D": ["P"]}),
    ):
        with pytest.raises(BadInput, match="2 members, and D has 1"):
            call()


@given(pairs=memberships, data=st.data())
def test_what_is_robust_and_shared_follows_from_the_sets(pairs: set[tuple[str, str]], data: st.DataObject) -> None:
    made = project(incidence([*pairs, ("m90", "g00"), ("m91", "g01")]))
    size = len(made.members)
    divisions = {
        name: data.draw(st.lists(st.sampled_from(["p", "q", None]), min_size=size, max_size=size)) for name in "DE"
    }
    where = {name: dict(zip(made.members, found, strict=True)) for name, found in divisions.items()}
    circles = {
        group: {member for member, other in [*pairs, ("m90", "g00"), ("m91", "g01")] if other == group}
        for group in made.incidence.groups
    }
    for own in own_congruence(made, divisions):
        of = [circle for circle in circles.values() if own.member in circle and len(circle) > 1]
        partners = set(itertools.chain.from_iterable(of)) - {own.member}
        assert (own.partnerships.value, own.partners) == (len(of), len(partners))
        assert own.circles == len({frozenset(circle) for circle in of})
        known = [name for name in "DE" if where[name][own.member] is not None]
        for region in own.regions:
            lying = {one for one in partners if where[region.division][one] is not None}
            assert region.partners == len(lying)
            assert region.inside == sum(where[region.division][one] == region.region for one in lying)
        expected = {
            one
            for one in partners
            if 2 * sum(one in circle for circle in of) >= len(of)
            and known
            and 2 * sum(where[name][one] == where[name][own.member] for name in known) >= len(known)
        }
        assert {one.member for one in own.robust} == expected
