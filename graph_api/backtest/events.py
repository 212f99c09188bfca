"""The joins that are tried, each with the state at the end of the year before it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from graph_api.analysis.history import Join, JoinKind, joins
from graph_api.analysis.opportunities import candidates
from graph_api.analysis.state import Flags, State, state
from graph_api.analysis.stays import EVER
from graph_api.backtest.reading import Past

FIRST_DAY, LAST_DAY = date(2015, 1, 1), date(2026, 5, 31)
"""The earliest day that can be asked, and the end of the month of the register."""

EARLIER = range(2011, 2015)
"""Years before that day: of what the register had later, the accessions are known. They serve to fit, not to try."""

DEVELOPMENT = range(2015, 2019)
TEST = range(2019, 2027)


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """A genuine join: `among` are the services that the member could choose from, of which `service` is one."""

    member: int
    service: int
    day: int
    among: Flags


@dataclass(frozen=True, slots=True, eq=False)
class Year:
    """The joins of a year that can be tried, and the state on 31 December before."""

    year: int
    state: State
    events: tuple[Event, ...]


def all_joins(past: Past) -> tuple[Join, ...]:
    """Every join that is known, with its kind."""
    return joins(past.history, EVER, LAST_DAY.toordinal() + 1)


def recent(known: tuple[Join, ...]) -> tuple[Join, ...]:
    """The joins after the earliest day."""
    return tuple(join for join in known if join.day > FIRST_DAY.toordinal())


def years(past: Past, known: tuple[Join, ...], which: Iterable[int]) -> Iterator[Year]:
    """Each year with its events. A join to what was not there at the end of the year before cannot be tried.

    Of 2015 it is the state of the first day: with many a join the register only says that it was there by then.
    """
    for year in which:
        before = state_on(past, FIRST_DAY if year == FIRST_DAY.year else date(year - 1, 12, 31), known)
        own = [join for join in known if date.fromordinal(join.day).year == year]
        open_ = candidates(before)
        events = [
            Event(join.member, join.service, join.day, _among(open_, own, join))
            for join in own
            if join.kind is JoinKind.GENUINE and open_[join.member, join.service]
        ]
        yield Year(year, before, tuple(events))


def state_on(past: Past, day: date, known: tuple[Join, ...]) -> State:
    """The state at the end of a day, from what had happened by then."""
    ordinal = day.toordinal()
    return state(
        past.history,
        ordinal,
        here=(past.born <= ordinal) & (past.gone > ordinal),
        traits=past.traits,
        region=past.region,
        points=past.points,
        before=known,
    )


def _among(open_: Flags, own: list[Join], join: Join) -> Flags:
    """The candidates, without what else the member joined in that year: that would be no mistake."""
    among = open_[join.member].copy()
    among[[other.service for other in own if other.member == join.member]] = False
    among[join.service] = True
    return np.asarray(among, dtype=np.bool_)
