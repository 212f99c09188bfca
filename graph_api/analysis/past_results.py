"""What analyses of the past return: plain values, light to import; days are ordinals (`date.toordinal`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

SIMILARITY = 0.3
"""Two clusters are of one line from this Jaccard index on. Greene and others tried 0.1 to 0.5; a part of three equal
ones has a third."""


class Span(NamedTuple):
    """Days `[start, until)`; what is there is counted on the last of them."""

    start: int
    until: int

    @property
    def last(self) -> int:
        return self.until - 1


@dataclass(frozen=True, slots=True)
class Flow:
    """What began and ended in a span, each once by the first reason that fits.

    A stay begins with its group, or carried over from a member whose place was taken, or because the member joined. It
    ends with its group, or with its member, or because the member left.
    """

    with_group: int
    carried_over: int
    joined: int
    ended_with_group: int
    ended_with_member: int
    left: int


@dataclass(frozen=True, slots=True)
class Category:
    """The same for the groups of one category (-1: unknown)."""

    category: int
    groups: int
    stays: int
    flow: Flow


@dataclass(frozen=True, slots=True)
class Point:
    """A span. `members`, `groups`, `stays` and `ties` are those of its last day.

    `ties` are pairs of members that share a group. `groups_started` and `groups_ended` began and ended in the span;
    `groups_succeeding` of the first came after another group.
    """

    span: Span
    members: int
    groups: int
    stays: int
    ties: int
    groups_started: int
    groups_succeeding: int
    groups_ended: int
    flow: Flow
    categories: tuple[Category, ...]


class ChangeReason(StrEnum):
    """Why a participation is there on one of two days only."""

    NEW_SERVICE = "NEW_SERVICE"
    SUCCEEDING_SERVICE = "SUCCEEDING_SERVICE"
    JOINED = "JOINED"
    ENDED_SERVICE = "ENDED_SERVICE"
    SUCCEEDED_SERVICE = "SUCCEEDED_SERVICE"
    LEFT = "LEFT"


class ClusterEventKind(StrEnum):
    """What became of clusters between two days."""

    CONTINUED = "CONTINUED"
    GREW = "GREW"
    SHRANK = "SHRANK"
    SPLIT = "SPLIT"
    FUSED = "FUSED"
    FORMED = "FORMED"
    DISSOLVED = "DISSOLVED"


@dataclass(frozen=True, slots=True)
class Changed:
    """A participation that is there on one of the days only: since or until `day` (an ordinal)."""

    member: str
    group: str
    day: int
    reason: ChangeReason


@dataclass(frozen=True, slots=True)
class Replaced:
    """A member or group that is there on one of the days only, since or until `day`, and the others of the change."""

    key: str
    day: int
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What is there on the later day and not on the earlier, and the other way round; by key."""

    members_new: tuple[Replaced, ...]
    members_gone: tuple[Replaced, ...]
    groups_new: tuple[Replaced, ...]
    groups_gone: tuple[Replaced, ...]
    joined: tuple[Changed, ...]
    left: tuple[Changed, ...]


@dataclass(frozen=True, slots=True)
class Movement:
    """A member of both days that stands in another cluster, by the numbers of both."""

    member: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class ClusterEvent:
    """Numbers of clusters before and after, those of one line together."""

    kind: ClusterEventKind
    before: tuple[int, ...]
    after: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ClusterChanges:
    """`similarity` has for each cluster after of which the number was there before how like both are."""

    events: tuple[ClusterEvent, ...]
    similarity: Mapping[int, float]
    movements: tuple[Movement, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A coefficient with its standard error and the ends of its 95 % confidence interval (normal approximation)."""

    value: float
    error: float
    low: float
    high: float


SHARE = 0.1
"""Of its partners: a log odds of exposure is for ten percentage points more that have it."""


@dataclass(frozen=True, slots=True)
class Hazard:
    """Whether ties went before adoption: log odds for each `SHARE` of exposure, and each of log10 of the population.

    `risks` are members times periods in which they could have adopted, `events` those in which they did. The estimates
    are None where they cannot be made: too few events, or nothing that differs.
    """

    risks: int
    events: int
    exposure: Estimate | None
    population: Estimate | None


@dataclass(frozen=True, slots=True)
class SizeClass:
    """Members with at least `least` inhabitants (and fewer than the next class) on the day, and who adopted."""

    least: int
    members: int
    adopters: int


@dataclass(frozen=True, slots=True)
class Nearness:
    """How far from those that had it members were at the start of a year: medians, in kilometres.

    `adopters` came to have it in that year, out of `candidates` that had not.
    """

    year: int
    adopters: int
    adopters_distance: float
    candidates: int
    candidates_distance: float


@dataclass(frozen=True, slots=True)
class Diffusion:
    """Adoptions by day (an ordinal) and member, in order; `undated` adopted on a day that is not known.

    `having` are the members of the day that adopted, or came out of one that did.
    """

    adoptions: tuple[tuple[int, str], ...]
    undated: int
    having: frozenset[str]
    sizes: tuple[SizeClass, ...]
    distances: tuple[Nearness, ...]
    hazard: Hazard


@dataclass(frozen=True, slots=True)
class ClusterSpread:
    """How many members of a cluster have something, and since when the first of them (None: not known)."""

    number: int
    members: int
    adopters: int
    first: int | None
