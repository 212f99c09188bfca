"""Who took part in what and since when; and which of the joins say something about wanting to join.

The kind of a join is known `AT_ONCE` days after it at the earliest: some look at what follows within that time.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from graph_api.analysis.incidence import IndexArray
from graph_api.errors import BadInput

AT_ONCE = 31
"""Days within which joins count as one event."""

AFTER_MERGER = 366
"""Days after a merger of municipalities in which what its result joins follows from the merger."""

LATE = 366
"""Days between accession and its registration from which the register is said to be late."""

WAVE = 3
"""Joiners at once from which an expansion can be a wave."""


class Merger(NamedTuple):
    """Member `new` (a position) took the place of `old`, or of a part of it, on `day`."""

    old: int
    new: int
    day: int


class Takeover(NamedTuple):
    """Service `new` (a position) came after `old` on `day`; `whole`: the old one is no service any more."""

    old: int
    new: int
    day: int
    whole: bool


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """Stays of members in services; days are ordinals (`date.toordinal`), an interval is `[start, end)`.

    Stay p is of `members[member[p]]` in `services[service[p]]`. `start` is the accession where it is known, `recorded`
    the first day on which the register has the stay, which can be later; `dated` says whether the accession is known.
    `first_recorded` has for each service the
    first day on which the register has it.

    Raises:
        BadInput: arrays of different lengths, or a stay that is recorded before it starts.
    """

    members: tuple[str, ...]
    services: tuple[str, ...]
    member: IndexArray
    service: IndexArray
    start: IndexArray
    end: IndexArray
    recorded: IndexArray
    dated: npt.NDArray[np.bool_]
    first_recorded: IndexArray
    mergers: tuple[Merger, ...]
    takeovers: tuple[Takeover, ...]

    def __post_init__(self) -> None:
        lengths = {array.size for array in (self.member, self.service, self.start, self.end, self.recorded, self.dated)}
        if len(lengths) != 1 or self.first_recorded.size != len(self.services):
            raise BadInput("The arrays of stays must be of one length, and first_recorded must have every service.")
        if np.any(self.recorded < self.start):
            raise BadInput("A stay cannot be recorded before it starts.")


class JoinKind(StrEnum):
    """Why a participation begins; the first that fits, in this order."""

    FOUNDING = "FOUNDING"
    """Within `AT_ONCE` days of the first stay in the service; or without a date of its own, in a service that the
    register has no longer than that."""

    MERGER_INDUCED = "MERGER_INDUCED"
    """From `AT_ONCE` days before to `AFTER_MERGER` days after a merger that the member came out of, or took in."""

    CONTINUATION = "CONTINUATION"
    """The member was in a service that this one came after, or in this one before."""

    LATE_REGISTRATION = "LATE_REGISTRATION"
    """The register has it `LATE` days or more after the accession, though it had the service."""

    MERGER_LAGGED = "MERGER_LAGGED"
    """Later than `AFTER_MERGER` days after a merger, into a service in which a merged member had been; or could have
    been, since the service was there before the merger and the register has it no longer than `AT_ONCE` days."""

    EXPANSION_WAVE = "EXPANSION_WAVE"
    """At least `WAVE` members joined within `AT_ONCE` days, and they were half or more of all members after."""

    GENUINE = "GENUINE"
    """None of these: a member came to a service that was there already."""


BY_CHOICE = frozenset({JoinKind.GENUINE, JoinKind.EXPANSION_WAVE, JoinKind.LATE_REGISTRATION})
"""Kinds of joins of those that came to a service that was there, and by no merger."""

LATELY = 6
"""Years that count as lately."""


class Join(NamedTuple):
    """A stay that begins on `day`; positions of the member and the service."""

    member: int
    service: int
    day: int
    kind: JoinKind


def joins(history: History, since: int, until: int) -> tuple[Join, ...]:
    """Every stay that starts on a day from `since` up to, not including, `until`, with its kind; by day.

    Cost: O(p (k + log p)) for p stays and services of k stays.
    """
    in_order = np.argsort(history.service, kind="stable")
    ends = np.searchsorted(history.service[in_order], np.arange(1, len(history.services)))
    by_service = np.split(in_order, ends)
    merged: dict[int, list[Merger]] = defaultdict(list)
    for merger in history.mergers:
        merged[merger.new].append(merger)
    before: dict[int, list[int]] = defaultdict(list)
    for takeover in history.takeovers:
        before[takeover.new].append(takeover.old)
    found = []
    for stay in np.flatnonzero((history.start >= since) & (history.start < until)).tolist():
        service = int(history.service[stay])
        earlier = [by_service[old] for old in before[service]]
        kind = _kind(history, stay, by_service[service], earlier, merged[int(history.member[stay])])
        found.append(Join(int(history.member[stay]), service, int(history.start[stay]), kind))
    return tuple(sorted(found, key=lambda join: (join.day, join.member, join.service)))


def _kind(
    history: History, stay: int, own: IndexArray, earlier: Sequence[IndexArray], merged: Sequence[Merger]
) -> JoinKind:
    day, member, service = int(history.start[stay]), history.member[stay], history.service[stay]
    first, first_recorded = int(history.start[own].min()), int(history.first_recorded[service])
    undated = not history.dated[stay] and day <= first_recorded + AT_ONCE
    if undated or day <= first + AT_ONCE:
        return JoinKind.FOUNDING
    if any(-AT_ONCE <= day - merger.day <= AFTER_MERGER for merger in merged):
        return JoinKind.MERGER_INDUCED
    again = np.any((history.member[own] == member) & (history.start[own] < day))
    if again or any(np.any((history.member[old] == member) & (history.start[old] < day)) for old in earlier):
        return JoinKind.CONTINUATION
    if history.recorded[stay] - day >= LATE and history.recorded[stay] > first_recorded + AT_ONCE:
        return JoinKind.LATE_REGISTRATION
    lagging = [merger for merger in merged if merger.day + AFTER_MERGER < day]
    unseen = day <= first_recorded + AT_ONCE and any(merger.day > first for merger in lagging)
    if unseen or np.isin(history.member[own], [merger.old for merger in lagging]).any():
        return JoinKind.MERGER_LAGGED
    at_once = own[np.abs(history.start[own] - day) <= AT_ONCE]
    after = own[(history.start[own] <= day + AT_ONCE) & (history.end[own] > day)]
    if np.unique(history.member[at_once]).size >= max(WAVE, np.unique(history.member[after]).size / 2):
        return JoinKind.EXPANSION_WAVE
    return JoinKind.GENUINE
