"""What changed between two days, by hand."""

import pytest

from graph_api.analysis.changing import changes, cluster_changes
from graph_api.analysis.past_results import Changed, ChangeReason, ClusterEvent, ClusterEventKind, Movement, Replaced
from graph_api.analysis.results import Cluster
from graph_api.errors import BadInput
from tests.analysis.test_timeline import day, example


def cluster(number: int, members: str) -> Cluster:
    return Cluster(number, tuple(members), 0.0, 0.0, None, ())


def test_what_went_over_at_a_merger_is_no_change() -> None:
    found = changes(example(), day(2018, 12, 31), day(2020, 6, 1))
    assert found.members_new == (Replaced("GM0003", day(2020), ("GM0000",)),)
    assert found.members_gone == (Replaced("GM0000", day(2020), ("GM0003",)),)
    assert found.groups_new == (Replaced("service-1", day(2019), ("service-0",)),)
    assert found.groups_gone == ()
    assert found.joined == (
        Changed("GM0001", "service-1", day(2019), ChangeReason.SUCCEEDING_SERVICE),
        Changed("GM0002", "service-0", day(2019, 3, 1), ChangeReason.JOINED),
        Changed("GM0002", "service-1", day(2019), ChangeReason.SUCCEEDING_SERVICE),
    )
    assert found.left == ()


def test_who_left_and_whose_service_ended_are_told_apart() -> None:
    found = changes(example(), day(2020, 6, 1), day(2021, 12, 31))
    assert found.left == (
        Changed("GM0001", "service-0", day(2021, 7, 1), ChangeReason.LEFT),
        Changed("GM0001", "service-1", day(2021, 6, 30), ChangeReason.ENDED_SERVICE),
        Changed("GM0002", "service-1", day(2021, 6, 30), ChangeReason.ENDED_SERVICE),
    )
    assert found.groups_gone == (Replaced("service-1", day(2021, 6, 30), ()),)


def test_two_days_that_are_alike_have_no_changes() -> None:
    found = changes(example(), day(2022), day(2024))
    assert not any((found.members_new, found.members_gone, found.groups_new, found.groups_gone))
    assert not any((found.joined, found.left))
    assert example().heirs_between(day(2022), day(2024)) == {}


def test_the_heir_is_who_has_the_place_on_the_day_whenever_it_was_taken() -> None:
    assert example().heirs_on(day(2019)) == {}
    assert example().heirs_on(day(2024)) == {0: 3}
    assert example().heirs_between(day(2019), day(2024)) == {0: 3}
    assert example().heirs_between(day(2020), day(2024)) == {}


def test_clusters_split_fuse_go_on_form_and_dissolve() -> None:
    before = [cluster(1, "abcdef"), cluster(2, "gh"), cluster(3, "ij"), cluster(4, "klmn"), cluster(5, "op")]
    after = [cluster(2, "ghij"), cluster(1, "abc"), cluster(9, "def"), cluster(4, "klm"), cluster(8, "qr")]
    found = cluster_changes(before, after, {})
    assert found.events == (
        ClusterEvent(ClusterEventKind.SPLIT, (1,), (1, 9)),
        ClusterEvent(ClusterEventKind.FUSED, (2, 3), (2,)),
        ClusterEvent(ClusterEventKind.SHRANK, (4,), (4,)),
        ClusterEvent(ClusterEventKind.DISSOLVED, (5,), ()),
        ClusterEvent(ClusterEventKind.FORMED, (), (8,)),
    )
    assert found.similarity == {2: 2 / 4, 1: 3 / 6, 4: 3 / 4}


def test_members_are_looked_at_as_their_heirs() -> None:
    before = [cluster(1, "abcd"), cluster(2, "efg")]
    after = [cluster(2, "efz"), cluster(1, "cdx")]
    found = cluster_changes(before, after, {"a": "x", "b": "x", "g": "z"})
    assert found.events == (
        ClusterEvent(ClusterEventKind.CONTINUED, (1,), (1,)),
        ClusterEvent(ClusterEventKind.CONTINUED, (2,), (2,)),
    )
    assert found.similarity == {1: 1.0, 2: 1.0}
    assert found.movements == ()


def test_a_member_moved_if_it_stands_in_none_of_the_clusters_that_it_came_from() -> None:
    before = [cluster(1, "abcd"), cluster(2, "efgh")]
    after = [cluster(1, "abcde"), cluster(2, "fgh")]
    assert cluster_changes(before, after, {}).movements == (Movement("e", 2, 1),)
    assert cluster_changes(before, [cluster(1, "abcd"), cluster(2, "fgh")], {"e": "a"}).movements == ()


@pytest.mark.parametrize("similarity", [0.0, -1.0, 1.5])
def test_a_similarity_that_is_none_is_refused(similarity: float) -> None:
    with pytest.raises(BadInput, match="above 0"):
        cluster_changes([], [], {}, similarity)
