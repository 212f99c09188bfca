import itertools

from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.matching import carried, carried_back, lasting_numbers, match_clusters
from graph_api.analysis.results import Cluster, LastingNumber, Match


def _clusters(*members: str) -> list[Cluster]:
    return [Cluster(number, tuple(inside), 0.0, 0.0, None, ()) for number, inside in enumerate(members, start=1)]


def test_clusters_are_matched_by_members_whatever_their_order() -> None:
    assert match_clusters(_clusters("abcd", "efg"), _clusters("efgh", "abc")) == (
        Match(after=1, before=2, similarity=3 / 4),
        Match(after=2, before=1, similarity=3 / 4),
    )


def test_a_cluster_that_shares_nobody_or_too_little_goes_on_from_none() -> None:
    assert match_clusters(_clusters("abcdef", "gh"), _clusters("abcd", "xy", "ef")) == (
        Match(after=1, before=1, similarity=4 / 6),
        Match(after=2, before=None, similarity=0.0),
        Match(after=3, before=None, similarity=0.0),
    )
    assert match_clusters(_clusters("abcdefg"), _clusters("gh")) == (Match(1, None, 0.0),)
    assert match_clusters(_clusters("abcdefg"), _clusters("gh"), least=0.1) == (Match(1, 1, 1 / 8),)


def test_the_whole_counts_and_not_the_first_best_match() -> None:
    """The first of both days are the most alike (1/2), but matching them leaves the others nothing (1/3 + 1/3)."""
    before, after = _clusters("abc", "d"), _clusters("abd", "c")
    assert [match.before for match in match_clusters(before, after, least=0.3)] == [2, 1]


partition = st.lists(st.integers(0, 3), min_size=8, max_size=8)


@given(partition, partition)
def test_no_other_assignment_shares_more(before: list[int], after: list[int]) -> None:
    def clusters(labels: list[int]) -> list[Cluster]:
        inside = [
            "".join(key for key, label in zip("abcdefgh", labels, strict=True) if label == one) for one in range(4)
        ]
        return _clusters(*filter(None, inside))

    def similarity(one: Cluster, other: Cluster) -> float:
        return len({*one.members} & {*other.members}) / len({*one.members} | {*other.members})

    old, new = clusters(before), clusters(after)
    matches = match_clusters(old, new, least=0.01)
    few, many = sorted((old, new), key=len)
    best = max(
        sum(similarity(one, other) for one, other in zip(few, order, strict=True))
        for order in itertools.permutations(many, len(few))
    )
    assert abs(sum(match.similarity for match in matches) - best) < 1e-12
    assert [match.after for match in matches] == [cluster.number for cluster in new]


def test_without_clusters_there_is_nothing_to_match() -> None:
    assert match_clusters([], []) == ()
    assert match_clusters(_clusters("ab"), []) == ()
    assert match_clusters([], _clusters("ab")) == (Match(1, None, 0.0),)


REFERENCE = _clusters("abcd", "efg", "hi")


def _numbers(*members: str) -> list[int]:
    return [found.number for found in lasting_numbers(_clusters(*members), REFERENCE).values()]


def test_numbers_stay_with_their_members() -> None:
    assert _numbers("efgh", "abcd", "i") == [2, 1, 3]


def test_the_larger_part_of_a_split_keeps_the_number_and_the_other_gets_one_of_its_first_member() -> None:
    assert _numbers("abc", "d", "efg", "hi") == [1, 3 + 4, 2, 3]
    assert _numbers("efg", "hi", "abc", "d") == [2, 3, 1, 3 + 4]


def test_a_fusion_goes_on_as_the_one_it_is_most_like_and_the_other_number_rests_until_it_is_back() -> None:
    assert _numbers("abcdefg", "hi") == [1, 3]
    assert _numbers("efg", "abcd", "hi") == [2, 1, 3]


def test_a_cluster_of_strangers_gets_a_number_of_its_own() -> None:
    assert lasting_numbers(_clusters("abcd", "xy"), REFERENCE) == {
        1: LastingNumber(1, 1.0),
        2: LastingNumber(3 + 9 + 2, None),
    }


@given(partition)
def test_no_two_clusters_have_one_number(labels: list[int]) -> None:
    inside = ["".join(key for key, label in zip("abcdefgh", labels, strict=True) if label == one) for one in range(4)]
    numbers = _numbers(*filter(None, inside))
    assert len({*numbers}) == len(numbers)


def test_members_of_an_earlier_day_count_as_their_heirs_and_of_a_later_one_as_who_they_came_of() -> None:
    heirs = {"b": "a"}
    assert [cluster.members for cluster in carried(_clusters("ab", "cd"), heirs)] == [("a",), ("c", "d")]
    assert [cluster.members for cluster in carried_back(_clusters("a", "cx"), "abc", heirs)] == [("a", "b"), ("c",)]
