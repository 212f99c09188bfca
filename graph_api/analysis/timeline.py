"""How cooperation grew and shrank: what began and ended in each span of days, and what there was on its last one."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.options import MAX_PARTICIPANTS
from graph_api.analysis.past_results import Category, Flow, Point, Span
from graph_api.analysis.projection import FloatMatrix
from graph_api.analysis.stays import Stays


def timeline(stays: Stays, spans: Sequence[Span], max_participants: int = MAX_PARTICIPANTS) -> tuple[Point, ...]:
    """A point a span.

    What there is on its last day is what there was on the day before it, with what began in it and without what ended
    in it; what was there for the last time on its last day ends in the next span.
    A group with more than `max_participants` makes no ties, nor does one whose place another took; both are counted
    among the groups. Cost: O(spans x (stays + ties)).
    """
    return tuple(_point(stays, span, max_participants) for span in spans)


def member_timelines(
    stays: Stays, members: Sequence[str], spans: Sequence[Span], max_participants: int = MAX_PARTICIPANTS
) -> tuple[tuple[Point | None, ...], ...]:
    """The same of each of these members: its groups and stays, and in `ties` its partners.

    None where it does not exist on the last day. `members` is 1. `groups_started` are the groups that began with it,
    `groups_ended` those that ended with it in.
    Cost: O(spans x (stays + ties of these members)).
    """
    place = {member: position for position, member in enumerate(stays.members)}
    known = np.array([place[member] for member in members if member in place], dtype=np.intp)
    partners = [_partners(memberships(stays, span.last, max_participants), known) for span in spans]
    found: list[tuple[Point | None, ...]] = []
    for position in map(place.get, members):
        if position is None:
            found.append(tuple(None for _ in spans))
            continue
        own = np.flatnonzero(stays.member == position)
        lives = (stays.member_start[position], stays.member_end[position])
        found.append(
            tuple(
                _member_point(stays, own, span, tied[position]) if lives[0] <= span.last < lives[1] else None
                for span, tied in zip(spans, partners, strict=True)
            )
        )
    return tuple(found)


def memberships(stays: Stays, day: int, max_participants: int) -> FloatMatrix:
    """Members x groups on a day, of the groups that make ties; 1 where a member belongs to a group."""
    there = stays.on(day) & (stays.replaced[stays.group] > day)
    shape = (len(stays.members), len(stays.groups))
    matrix = csr_array((np.ones(int(there.sum())), (stays.member[there], stays.group[there])), shape=shape)
    matrix.data[:] = 1.0
    size: npt.NDArray[np.float64] = np.asarray(matrix.sum(axis=0)).ravel()
    return matrix[:, np.flatnonzero(size <= max_participants)]


def _point(stays: Stays, span: Span, max_participants: int) -> Point:
    there = np.flatnonzero(stays.on(span.last))
    groups = np.flatnonzero((stays.group_start <= span.last) & (stays.group_end > span.last))
    began, ended = _within(stays.start, span), _within(stays.end, span)
    fresh = _within(stays.group_start, span)
    matrix = memberships(stays, span.last, max_participants)
    shared = (matrix @ matrix.T).tocsr()
    return Point(
        span,
        members=int(((stays.member_start <= span.last) & (stays.member_end > span.last)).sum()),
        groups=groups.size,
        stays=there.size,
        ties=int((shared.nnz - np.count_nonzero(shared.diagonal())) // 2),
        groups_started=fresh.size,
        groups_succeeding=_succeeding(stays, fresh),
        groups_ended=_within(stays.group_end, span).size,
        flow=_flow(stays, began, ended),
        categories=_categories(stays, there, groups, began, ended),
    )


def _partners(matrix: FloatMatrix, members: IndexArray) -> dict[int, int]:
    """With how many others each of these members shares a group."""
    own: FloatMatrix = matrix[members]
    shared = (own @ matrix.T).tocsr()
    # Whoever is in a group shares it with itself.
    counts = np.diff(shared.indptr) - (np.diff(own.indptr) > 0)
    return dict(zip(members.tolist(), counts.tolist(), strict=True))


def _member_point(stays: Stays, own: IndexArray, span: Span, partners: int) -> Point:
    there = own[(stays.start[own] <= span.last) & (stays.end[own] > span.last)]
    groups = np.unique(stays.group[there])
    began, ended = own[_within(stays.start[own], span)], own[_within(stays.end[own], span)]
    fresh = np.unique(stays.group[began[stays.founding[began]]])
    return Point(
        span,
        members=1,
        groups=groups.size,
        stays=there.size,
        ties=partners,
        groups_started=fresh.size,
        groups_succeeding=_succeeding(stays, fresh),
        groups_ended=np.unique(stays.group[ended[stays.ends_with_group[ended]]]).size,
        flow=_flow(stays, began, ended),
        categories=_categories(stays, there, groups, began, ended),
    )


def _within(days: IndexArray, span: Span) -> IndexArray:
    return np.flatnonzero((days >= span.start) & (days < span.until))


def _succeeding(stays: Stays, groups: IndexArray) -> int:
    return sum(group in stays.following for group in groups.tolist())


def _flow(stays: Stays, began: IndexArray, ended: IndexArray) -> Flow:
    return Flow(**{name: part.size for name, part in _parts(stays, began, ended).items()})


def _parts(stays: Stays, began: IndexArray, ended: IndexArray) -> dict[str, IndexArray]:
    """Which stays are counted by each part of a flow."""
    founding, carried = stays.founding[began], stays.carried_over[began]
    with_group, with_member = stays.ends_with_group[ended], stays.ends_with_member[ended]
    return {
        "with_group": began[founding],
        "carried_over": began[carried & ~founding],
        "joined": began[~carried & ~founding],
        "ended_with_group": ended[with_group],
        "ended_with_member": ended[with_member],
        "left": ended[~with_group & ~with_member],
    }


def _categories(
    stays: Stays, there: IndexArray, groups: IndexArray, began: IndexArray, ended: IndexArray
) -> tuple[Category, ...]:
    def counted(some: IndexArray) -> list[int]:
        """By category from -1, how many of these groups."""
        counts: list[int] = np.bincount(stays.category[some] + 1, minlength=many).tolist()
        return counts

    many = int(stays.category.max(initial=-1)) + 2
    of_groups, of_stays = counted(groups), counted(stays.group[there])
    flows = {name: counted(stays.group[part]) for name, part in _parts(stays, began, ended).items()}
    seen = np.unique(stays.category[np.concatenate([groups, *(stays.group[some] for some in (there, began, ended))])])
    return tuple(
        Category(
            category,
            groups=of_groups[category + 1],
            stays=of_stays[category + 1],
            flow=Flow(**{name: counts[category + 1] for name, counts in flows.items()}),
        )
        for category in seen.tolist()
    )
