import itertools

from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.matching import match_clusters
from graph_api.analysis.results import Cluster, Match


def _clusters(*members: str) -> list[Cluster]:
    return [Cluster(number, tuple(inside), 0.0, 0.0, None, ()) for number, inside in enumerate(members, start=1)]


def test_clusters_keep_their_number_when_the_order_changes() -> None:
    assert match_clusters(_clusters("abcd", "efg"), _clusters("efgh", "abc")) == (
        Match(after=1, before=2, similarity=3 / 4, lasting=2),
        Match(after=2, before=1, similarity=3 / 4, lasting=1),
    )


def test_a_new_cluster_gets_a_number_that_none_had() -> None:
    matches = match_clusters(_clusters("abcdef", "gh"), _clusters("abcd", "xy", "ef"))
    assert matches == (
        Match(after=1, before=1, similarity=4 / 6, lasting=1),
        Match(after=2, before=None, similarity=0.0, lasting=3),
        Match(after=3, before=None, similarity=0.0, lasting=4),
    )


def test_the_whole_counts_and_not_the_first_best_match() -> None:
    """The first of both days are the most alike (1/2), but matching them leaves the others nothing (1/3 + 1/3)."""
    before, after = _clusters("abc", "d"), _clusters("abd", "c")
    assert [match.before for match in match_clusters(before, after)] == [2, 1]


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
    matches = match_clusters(old, new)
    few, many = sorted((old, new), key=len)
    best = max(
        sum(similarity(one, other) for one, other in zip(few, order, strict=True))
        for order in itertools.permutations(many, len(few))
    )
    assert abs(sum(match.similarity for match in matches) - best) < 1e-12
    assert [match.after for match in matches] == [cluster.number for cluster in new]
    assert len({match.lasting for match in matches}) == len(new)
    assert all(match.lasting == match.before for match in matches if match.before)


def test_without_clusters_there_is_nothing_to_match() -> None:
    assert match_clusters([], []) == ()
    assert match_clusters(_clusters("ab"), []) == ()
    assert match_clusters([], _clusters("ab")) == (Match(1, None, 0.0, 1),)
