"""Changes carried out on a copy of a network, by hand."""

import numpy as np
import pytest

from graph_api.analysis.incidence import incidence
from graph_api.analysis.supposing import Join, Leave, Merge, MergeOutcome, Start, Supposition, suppose
from graph_api.errors import BadInput, NotFound, SamenError

PAIRS = [("A", "tax-1"), ("B", "tax-1"), ("C", "tax-2"), ("D", "tax-2"), ("A", "waste"), ("C", "waste"), ("B", "port")]
NETWORK = incidence(PAIRS, ["E"])
CATEGORY = {"tax-1": "TAX", "tax-2": "TAX", "waste": "WASTE"}


def pairs(*suppositions: Supposition) -> set[tuple[str, str]]:
    made = suppose(NETWORK, suppositions, CATEGORY).incidence
    return {
        (made.members[member], made.groups[group])
        for member, group in zip(made.member_index.tolist(), made.group_index.tolist(), strict=True)
    }


def test_joining_and_leaving_undo_each_other_and_the_network_stays_as_it_was() -> None:
    before = NETWORK.member_index.copy()
    assert pairs(Join("E", "waste")) == {*PAIRS, ("E", "waste")}
    assert pairs(Join("E", "waste"), Leave("E", "waste")) == set(PAIRS)
    assert np.array_equal(NETWORK.member_index, before)


def test_a_merger_names_what_overlaps_what_ends_and_what_is_there_twice() -> None:
    found = suppose(NETWORK, [Merge(("A", "C"), "A")], CATEGORY)
    assert found.mergers == (MergeOutcome("A", ("waste",), {"TAX": ("tax-1", "tax-2")}),)
    assert found.alone == ("waste",)
    assert found.heirs == {"C": "A"}
    assert found.incidence.members == ("A", "B", "D", "E")


def test_bodies_of_one_function_that_a_municipality_had_already_are_not_news() -> None:
    both = incidence([*PAIRS, ("A", "tax-2")], ["E"])
    assert suppose(both, [Merge(("A", "C"), "A")], CATEGORY).mergers[0].doubled == {}


def test_mergers_of_mergers_lead_to_the_last() -> None:
    found = suppose(NETWORK, [Merge(("A", "B"), "B"), Merge(("B", "C"), "C")], CATEGORY)
    assert found.heirs == {"A": "C", "B": "C"}
    assert found.touched == ("C",)


def test_a_service_starts() -> None:
    assert pairs(Start("new", ("A", "E"))) == {*PAIRS, ("A", "new"), ("E", "new")}


def test_a_service_that_starts_for_a_function_can_come_to_be_there_twice() -> None:
    found = suppose(NETWORK, [Start("new", ("E", "D"), "TAX"), Merge(("A", "E"), "A")], CATEGORY)
    assert found.mergers[0].doubled == {"TAX": ("new", "tax-1")}


@pytest.mark.parametrize(
    ("supposition", "error"),
    [
        (Join("A", "waste"), BadInput),
        (Leave("E", "waste"), BadInput),
        (Join("Z", "waste"), NotFound),
        (Join("A", "nothing"), NotFound),
        (Merge(("A",), "A"), BadInput),
        (Merge(("A", "B"), "C"), BadInput),
        (Start("new", ("A",)), BadInput),
    ],
)
def test_what_does_not_fit_is_refused(supposition: Supposition, error: type[SamenError]) -> None:
    with pytest.raises(error):
        suppose(NETWORK, [supposition], CATEGORY)


def test_who_is_gone_after_a_merger_cannot_join() -> None:
    with pytest.raises(NotFound, match="after the changes before"):
        suppose(NETWORK, [Merge(("A", "B"), "B"), Join("A", "tax-2")], CATEGORY)
