"""What changed between two days: who joined and left, and which clusters split, fused, grew and shrank."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.matching import carried
from graph_api.analysis.past_results import (
    SIMILARITY,
    Changed,
    ChangeReason,
    Changes,
    ClusterChanges,
    ClusterEvent,
    ClusterEventKind,
    Movement,
    Replaced,
)
from graph_api.analysis.results import Cluster
from graph_api.analysis.stays import Stays
from graph_api.errors import BadInput

STEADY = 0.1
"""A cluster that has up to this share more or fewer members than before is the same size."""


def changes(stays: Stays, before: int, after: int) -> Changes:
    """The net difference between two days: what began and ended in between is in neither.

    A member that is gone is looked at as the one that took the place of its largest part, so that what only went over
    is no change. Cost: O(stays).
    """
    heir = stays.heirs_between(before, after)
    there = _memberships(stays, before)
    carried: dict[tuple[int, int], int] = {}
    for (member, group), (_, end) in there.items():
        carried[heir.get(member, member), group] = max(end, carried.get((heir.get(member, member), group), 0))
    now = _memberships(stays, after)
    later = {follower.new for follower in stays.followers}
    earlier = {follower.old for follower in stays.followers}

    def joined(group: int) -> ChangeReason:
        if stays.group_start[group] <= before:
            return ChangeReason.JOINED
        return ChangeReason.SUCCEEDING_SERVICE if group in later else ChangeReason.NEW_SERVICE

    def left(group: int) -> ChangeReason:
        if stays.group_end[group] > after:
            return ChangeReason.LEFT
        return ChangeReason.SUCCEEDED_SERVICE if group in earlier else ChangeReason.ENDED_SERVICE

    def changed(pair: tuple[int, int], day: int, reason: ChangeReason) -> Changed:
        return Changed(stays.members[pair[0]], stays.groups[pair[1]], day, reason)

    old, new = defaultdict(list), defaultdict(list)
    for one in stays.heirs:
        new[one.old].append(stays.members[one.new])
        old[one.new].append(stays.members[one.old])
    former, following = defaultdict(list), defaultdict(list)
    for one in stays.followers:
        following[one.old].append(stays.groups[one.new])
        former[one.new].append(stays.groups[one.old])
    members, groups = (stays.member_start, stays.member_end), (stays.group_start, stays.group_end)
    return Changes(
        members_new=_replaced(stays.members, members, before, after, old, new=True),
        members_gone=_replaced(stays.members, members, before, after, new, new=False),
        groups_new=_replaced(stays.groups, groups, before, after, former, new=True),
        groups_gone=_replaced(stays.groups, groups, before, after, following, new=False),
        joined=tuple(changed(pair, now[pair][0], joined(pair[1])) for pair in sorted(now.keys() - carried.keys())),
        left=tuple(changed(pair, carried[pair], left(pair[1])) for pair in sorted(carried.keys() - now.keys())),
    )


def cluster_changes(
    before: Sequence[Cluster],
    after: Sequence[Cluster],
    heirs: Mapping[str, str],
    similarity: float = SIMILARITY,
) -> ClusterChanges:
    """What became of clusters, by the members they share; their numbers are those that last (`lasting_numbers`).

    A member of before is looked at as its heir. Two clusters of at least two members are of one line if the Jaccard
    index of their members (in both divided by in either) is at least `similarity`. A cluster with several lines onward
    SPLIT, one with several lines back FUSED from them; of a single line it GREW, SHRANK (by more than a tenth) or
    CONTINUED; without a line back it FORMED, without one onward it DISSOLVED. Clusters that split and fuse among each
    other give an event for each that split and each that fused.
    Greene, D., Doyle, D. & Cunningham, P. (2010), Tracking the evolution of communities in dynamic social networks,
    ASONAM 2010, 176-183.
    Cost: O(members + pairs of clusters that share members).

    Raises:
        BadInput: a similarity that is not above 0 and at most 1.
    """
    if not 0 < similarity <= 1:
        raise BadInput(f"The similarity is {similarity:g}: it must be above 0, and at most 1.")
    then = carried(before, heirs)
    lines = _lines(then, after, similarity)
    onward, back = defaultdict(list), defaultdict(list)
    for one, other in lines:
        onward[one].append(other)
        back[other].append(one)
    size = {cluster.number: len(cluster.members) for cluster in then}
    sized = {cluster.number: len(cluster.members) for cluster in after}
    events = [
        ClusterEvent(ClusterEventKind.SPLIT, (one,), tuple(onward[one])) for one in sorted(onward) if onward[one][1:]
    ]
    events += [ClusterEvent(ClusterEventKind.FUSED, tuple(back[one]), (one,)) for one in sorted(back) if back[one][1:]]
    for one, other in lines:
        if len(onward[one]) == len(back[other]) == 1:
            growth = sized[other] / size[one] - 1
            kind = ClusterEventKind.GREW if growth > STEADY else ClusterEventKind.SHRANK
            events.append(ClusterEvent(kind if abs(growth) > STEADY else ClusterEventKind.CONTINUED, (one,), (other,)))
    events += [
        ClusterEvent(ClusterEventKind.DISSOLVED, (cluster.number,), ())
        for cluster in then
        if len(cluster.members) > 1 and cluster.number not in onward
    ]
    events += [
        ClusterEvent(ClusterEventKind.FORMED, (), (cluster.number,))
        for cluster in after
        if len(cluster.members) > 1 and cluster.number not in back
    ]
    return ClusterChanges(tuple(events), _likeness(then, after), _movements(then, after))


def _memberships(stays: Stays, day: int) -> dict[tuple[int, int], tuple[int, int]]:
    """Member and group with start and end, of the stays on a day."""
    there = stays.on(day)
    pairs = zip(stays.member[there].tolist(), stays.group[there].tolist(), strict=True)
    return dict(zip(pairs, zip(stays.start[there].tolist(), stays.end[there].tolist(), strict=True), strict=True))


def _replaced(
    keys: Sequence[str],
    life: tuple[IndexArray, IndexArray],
    before: int,
    after: int,
    others: Mapping[int, list[str]],
    *,
    new: bool,
) -> tuple[Replaced, ...]:
    there, then = ((life[0] <= day) & (life[1] > day) for day in (before, after))
    which = then & ~there if new else there & ~then
    days = life[0] if new else life[1]
    return tuple(
        Replaced(keys[place], int(days[place]), tuple(sorted(others.get(place, ()))))
        for place in which.nonzero()[0].tolist()
    )


def _likeness(before: Sequence[Cluster], after: Sequence[Cluster]) -> dict[int, float]:
    was = {cluster.number: {*cluster.members} for cluster in before}
    return {
        cluster.number: len(was[cluster.number].intersection(cluster.members))
        / len(was[cluster.number].union(cluster.members))
        for cluster in after
        if cluster.number in was
    }


def _lines(before: Sequence[Cluster], after: Sequence[Cluster], similarity: float) -> list[tuple[int, int]]:
    home = defaultdict(list)
    for cluster in after:
        for member in cluster.members:
            home[member].append(cluster.number)
    sized = {cluster.number: len(cluster.members) for cluster in after}
    found = []
    for cluster in before:
        shared = Counter(number for member in cluster.members for number in home[member])
        for number, count in sorted(shared.items()):
            either = len(cluster.members) + sized[number] - count
            if len(cluster.members) > 1 and sized[number] > 1 and count / either >= similarity:
                found.append((cluster.number, number))
    return found


def _movements(before: Sequence[Cluster], after: Sequence[Cluster]) -> tuple[Movement, ...]:
    now = {member: cluster.number for cluster in after for member in cluster.members}
    was = defaultdict(set)
    for cluster in before:
        for member in cluster.members:
            was[member].add(cluster.number)
    # What came out of a merger has several clusters before: it moved only if it stands in none of these.
    return tuple(
        Movement(member, number, now[member])
        for member in sorted(was.keys() & now.keys())
        if now[member] not in was[member]
        for number in sorted(was[member])
    )
