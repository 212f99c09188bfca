"""Whole questions about the past, each a function for a worker process: light to import, heavy when it runs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph_api.analysis.stays import Stays

if TYPE_CHECKING:
    from graph_api.analysis.timeline import Point

Days = tuple[int, int]
"""The first day of a span, and the first after it."""


def trace_country(stays: Stays, spans: Sequence[Days], max_participants: int) -> "tuple[Point, ...]":
    """How cooperation grew and shrank; see `timeline`."""
    from graph_api.analysis.timeline import Span, timeline

    return timeline(stays, [Span(*span) for span in spans], max_participants)


def trace_members(
    stays: Stays, members: Sequence[str], spans: Sequence[Days], max_participants: int
) -> "tuple[tuple[Point | None, ...], ...]":
    """The same of each of these members, in their order; see `member_timelines`."""
    from graph_api.analysis.timeline import Span, member_timelines

    return member_timelines(stays, members, [Span(*span) for span in spans], max_participants)
