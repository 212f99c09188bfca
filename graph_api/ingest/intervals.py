"""Intervals of days `[start, end)` and what is done with them. Pure; `date.min` and `date.max` are open ends."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple, TypeVar

T = TypeVar("T")


class Interval(NamedTuple):
    """The days from `start` up to, but not including, `end`."""

    start: date = date.min
    end: date = date.max

    @property
    def empty(self) -> bool:
        return self.start >= self.end

    @property
    def valid_from(self) -> date | None:
        """The start as the model writes it: None when open."""
        return None if self.start == date.min else self.start

    @property
    def valid_until(self) -> date | None:
        """The end as the model writes it: None when open."""
        return None if self.end == date.max else self.end

    def holds(self, day: date) -> bool:
        return self.start <= day < self.end

    def within(self, other: "Interval") -> "Interval":
        """What both have in common; empty when that is nothing."""
        return Interval(max(self.start, other.start), min(self.end, other.end))


ALWAYS = Interval()


def since(start: date | None, end: date | None = None) -> Interval:
    """The interval of two ends as the model writes them."""
    return Interval(start or date.min, end or date.max)


def minus(interval: Interval, taken: Iterable[Interval]) -> list[Interval]:
    """What is left of an interval when the days of others are taken out of it, in order."""
    left = [] if interval.empty else [interval]
    for other in taken:
        if not other.empty:
            left = [
                part
                for piece in left
                for part in (
                    Interval(piece.start, min(piece.end, other.start)),
                    Interval(max(piece.start, other.end), piece.end),
                )
                if not part.empty
            ]
    return left


class Version(NamedTuple):
    """One version in a chain. `bridged`: it was made to last until the next one, over days that neither covered."""

    interval: Interval
    place: int
    bridged: bool


def settled(intervals: Sequence[Interval]) -> list[Version]:
    """The versions of a chain laid end to end, from first start to last end: on each day that of the latest start.

    `place` is the place in `intervals`. A version that never held (empty) is left out; of two with one start the later
    in the sequence holds.
    """
    order = sorted((interval.start, place) for place, interval in enumerate(intervals) if not interval.empty)
    last = dict(order)
    if not last:
        return []
    end_of_chain = max(interval.end for interval in intervals if not interval.empty)
    starts = [*last, end_of_chain]
    return [
        Version(
            Interval(start, until),
            last[start],
            bridged=max(intervals[place].end for _, place in order if intervals[place].start <= start) < until,
        )
        for start, until in pairwise(starts)
    ]


class Claim(NamedTuple):
    """That something holds over an interval; a lower rank is stronger."""

    interval: Interval
    rank: tuple[int, ...]
    place: int


def strongest(claims: Sequence[Claim]) -> list[tuple[Interval, int]]:
    """On each day the strongest claim (of equals the one that began first), as intervals in order with its `place`."""
    days = sorted({day for claim in claims if not claim.interval.empty for day in claim.interval})
    held: list[tuple[Interval, int]] = []
    for start, end in pairwise(days):
        here = [claim for claim in claims if claim.interval.start <= start and end <= claim.interval.end]
        if not here:
            continue
        place = min(here, key=lambda claim: (claim.rank, claim.interval.start)).place
        if held and held[-1][1] == place and held[-1][0].end == start:
            held[-1] = (Interval(held[-1][0].start, end), place)
        else:
            held.append((Interval(start, end), place))
    return held


def united(intervals: Iterable[Interval]) -> list[Interval]:
    """The same days in as few intervals as possible, in order."""
    joined: list[Interval] = []
    for interval in sorted(interval for interval in intervals if not interval.empty):
        if joined and interval.start <= joined[-1].end:
            joined[-1] = Interval(joined[-1].start, max(joined[-1].end, interval.end))
        else:
            joined.append(interval)
    return joined
