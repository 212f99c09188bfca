"""When a set of members is exactly that of a region. Pure."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from graph_api.ingest.intervals import Interval, united

Presence = Mapping[str, Sequence[Interval]]
"""Who is there, and when."""


def followed(members: Presence, regions: Mapping[str, Presence]) -> list[tuple[str, Interval]]:
    """The regions whose members were, for a while, exactly these; with the intervals in which they were."""
    found: list[tuple[str, Interval]] = []
    for region, lying in regions.items():
        if members.keys().isdisjoint(lying):
            continue
        days = sorted(
            {day for presence in (members, lying) for own in presence.values() for part in own for day in part}
        )
        equal = [
            Interval(start, end)
            for start, end in pairwise(days)
            if (here := _present(members, Interval(start, end))) and here == _present(lying, Interval(start, end))
        ]
        found.extend((region, interval) for interval in united(equal))
    return found


def _present(presence: Presence, interval: Interval) -> set[str]:
    return {
        who
        for who, own in presence.items()
        if any(part.start <= interval.start and interval.end <= part.end for part in own)
    }
