"""What is computed on every day at once: how cooperation grew."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar

from graph_api.analysis.options import MAX_PARTICIPANTS
from graph_api.analysis.past_results import Point
from graph_api.analysis.past_tasks import Days, trace_country, trace_members
from graph_api.errors import BadInput
from graph_api.model.text import camel
from graph_api.past import Past, Which
from graph_api.workers import Computed, Worker
from loaders.networked import Provenance, worker_of
from loaders.reading import Read

T = TypeVar("T")

FIRST_YEAR = 2015
"""The codes of municipalities are unknown before."""


@dataclass(frozen=True, slots=True)
class TimelineAsk:
    """Which services count, in which years (None: from the first, up to that of the day)."""

    which: Which
    first: int | None = None
    last: int | None = None
    max_participants: int = MAX_PARTICIPANTS


@dataclass(frozen=True, eq=False)
class Traced(Generic[T]):
    """A result about the past, with what it was computed on."""

    value: T
    past: Past
    provenance: Provenance


async def timelines(read: Read, parents: Sequence[str], ask: TimelineAsk) -> list[Traced[tuple[Point, ...]]]:
    """A point a year for the country. Statements: those of the past, whatever the number of years."""
    spans = _years(read.day, ask)
    worker, past = await past_of(read)
    computed = await worker.compute(
        (trace_country, past.revision, ask.which, spans, ask.max_participants),
        trace_country,
        past.of_services(ask.which),
        spans,
        ask.max_participants,
    )
    made = _traced(read, past, ask, computed)
    return [made for _ in parents]


async def member_timelines(
    read: Read, parents: Sequence[str], ask: TimelineAsk
) -> list[Traced[tuple[Point | None, ...]]]:
    """A point a year for each parent, a municipality; None for a year at the end of which it does not exist."""
    spans = _years(read.day, ask)
    worker, past = await past_of(read)
    members = tuple(dict.fromkeys(parents))
    computed = await worker.compute(
        (trace_members, past.revision, ask.which, spans, ask.max_participants, members),
        trace_members,
        past.of_services(ask.which),
        members,
        spans,
        ask.max_participants,
    )
    points = dict(zip(members, computed.value, strict=True))
    made = _traced(read, past, ask, computed).provenance
    return [Traced(points[parent], past, made) for parent in parents]


async def past_of(read: Read) -> tuple[Worker, Past]:
    """The analysis process and every day at once.

    Raises:
        Unavailable: there is no analysis process here.
    """
    worker = worker_of(read)
    return worker, await worker.networks.past(read.store)


def provenance(read: Read, past: Past, method: str, parameters: dict[str, object], computed: Computed[T]) -> Provenance:
    """How something about the past was made."""
    return Provenance(
        method=method,
        parameters=tuple((camel(name), str(value)) for name, value in parameters.items()),
        revision=past.revision,
        on=read.day,
        sources=past.sources,
        milliseconds=computed.milliseconds,
        day=read.asked,
    )


def described(which: Which) -> dict[str, object]:
    """Which services count, for a provenance; what was not named does not stand there."""
    named = {"bases": which.bases, "kinds": which.kinds, "functions": which.functions}
    return {name: ", ".join(values) for name, values in named.items() if values}


def _traced(read: Read, past: Past, ask: TimelineAsk, computed: Computed[T]) -> Traced[T]:
    parameters = {**described(ask.which), "max_participants": ask.max_participants}
    return Traced(computed.value, past, provenance(read, past, "counts a year", parameters, computed))


def _years(day: date, ask: TimelineAsk) -> tuple[Days, ...]:
    first = FIRST_YEAR if ask.first is None else ask.first
    last = day.year if ask.last is None else ask.last
    if not FIRST_YEAR <= first <= last <= day.year:
        raise BadInput(
            f"The years {first} to {last} cannot be shown.",
            hint=f"Ask for years from {FIRST_YEAR} to {day.year}, that of the day, the earlier one first.",
        )
    after = (day + timedelta(days=1)).toordinal()
    return tuple(
        (date(year, 1, 1).toordinal(), min(date(year + 1, 1, 1).toordinal(), after)) for year in range(first, last + 1)
    )
