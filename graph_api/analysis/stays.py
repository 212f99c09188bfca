"""Who took part in what, from when until when; and who took the place of whom. Days are ordinals (`date.toordinal`)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from graph_api.analysis.incidence import IndexArray
from graph_api.errors import BadInput

Flags = npt.NDArray[np.bool_]

EVER, FOREVER = date.min.toordinal(), date.max.toordinal()
"""A start and an end that are not known."""


class Heir(NamedTuple):
    """`new` (a position) took the place of `old` on `day`; `main`: of its largest part, where it was split."""

    old: int
    new: int
    day: int
    main: bool = True


@dataclass(frozen=True, eq=False)
class Stays:
    """Stay p is of `members[member[p]]` in `groups[group[p]]`, on `[start[p], end[p])`.

    Keys are sorted, each once. `member_start`, `member_end`, `group_start` and `group_end` are lives. From `replaced`
    on another group has taken the place of a group, though a register may go on with it. `category` is what a group is
    for, a small number (-1: unknown). `heirs` are mergers of members, `followers` what groups came after others.

    Raises:
        BadInput: arrays of different lengths, or a stay that ends before it starts.
    """

    members: tuple[str, ...]
    groups: tuple[str, ...]
    member: IndexArray
    group: IndexArray
    start: IndexArray
    end: IndexArray
    member_start: IndexArray
    member_end: IndexArray
    group_start: IndexArray
    group_end: IndexArray
    replaced: IndexArray
    category: IndexArray
    heirs: tuple[Heir, ...] = ()
    followers: tuple[Heir, ...] = ()

    def __post_init__(self) -> None:
        of_groups = (self.group_start, self.group_end, self.replaced, self.category)
        if (
            len({array.size for array in (self.member, self.group, self.start, self.end)}) != 1
            or {array.size for array in (self.member_start, self.member_end)} != {len(self.members)}
            or {array.size for array in of_groups} != {len(self.groups)}
        ):
            raise BadInput("The arrays of stays, of members and of groups must each be of one length.")
        if np.any(self.start >= self.end):
            raise BadInput("A stay must end after it starts.")

    def on(self, day: int) -> Flags:
        """Which stays hold on a day. Cost: O(stays)."""
        return (self.start <= day) & (self.end > day)

    def heirs_on(self, day: int) -> dict[int, int]:
        """For each member that is gone on a day, whenever it went, who has its place then (its largest part)."""
        main = {heir.old: heir.new for heir in self.heirs if heir.main}
        found = {}
        for member in range(len(self.members)):
            place = member
            while self.member_end[place] <= day and place in main:
                place = main[place]
            if place != member:
                found[member] = place
        return found

    def heirs_between(self, before: int, after: int) -> dict[int, int]:
        """The same for those that were there on an earlier day."""
        there = (self.member_start <= before) & (self.member_end > before)
        return {member: heir for member, heir in self.heirs_on(after).items() if there[member]}

    @cached_property
    def carried_over(self) -> Flags:
        """Which stays go on from one of a member whose place was taken on the day they start, in the same group."""
        before: dict[tuple[int, int], list[int]] = defaultdict(list)
        for heir in self.heirs:
            before[heir.new, heir.day].append(heir.old)
        ended = set(zip(self.member.tolist(), self.group.tolist(), self.end.tolist(), strict=True))
        starts = zip(self.member.tolist(), self.group.tolist(), self.start.tolist(), strict=True)
        return np.array(
            [any((old, group, day) in ended for old in before.get((member, day), ())) for member, group, day in starts],
            dtype=np.bool_,
        )

    @cached_property
    def founding(self) -> Flags:
        """Which stays start together with their group."""
        return np.asarray(self.start <= self.group_start[self.group])

    @cached_property
    def ends_with_group(self) -> Flags:
        """Which stays end together with their group."""
        return np.asarray(self.end >= self.group_end[self.group])

    @cached_property
    def ends_with_member(self) -> Flags:
        """Which stays end because the member does, while the group goes on."""
        return np.asarray((self.end >= self.member_end[self.member]) & ~self.ends_with_group)

    @cached_property
    def following(self) -> frozenset[int]:
        """Which groups came after another."""
        return frozenset(follower.new for follower in self.followers)
