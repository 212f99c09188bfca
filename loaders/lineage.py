"""What came of what, for all initiatives at once, and how long that took."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from graph_api.model.enums import DatePrecision
from graph_api.model.relations import INITIATIVE, ResultedIn
from graph_api.store.query import Links, hop
from loaders.reading import Read
from loaders.said import Said

_PERIOD: Mapping[DatePrecision, tuple[float, Said, Said]] = {
    DatePrecision.DAY: (1.0, Said("day", "dag"), Said("days", "dagen")),
    DatePrecision.MONTH: (30.44, Said("month", "maand"), Said("months", "maanden")),
    DatePrecision.YEAR: (365.25, Said("year", "jaar"), Said("years", "jaar")),
}
"""Of each precision the days that its period has on average, and what one and several are called."""


class Step(NamedTuple):
    """One came of the other; both are written `Kind:key`."""

    origin: str
    outcome: str
    link: ResultedIn


async def lineage(read: Read, parents: Sequence[str], ask: None) -> list[list[Step]]:  # noqa: ARG001 - asks nothing
    """Every step, by origin and outcome, the same for every parent. Three statements."""
    steps = [
        Step(f"{kind}:{one.near}", f"{one.kind}:{one.far}", one.link)
        for kind in INITIATIVE
        for one in await read.store.links(Links(hop("RESULTED_IN", kind)))
        if isinstance(one.link, ResultedIn)
    ]
    return [sorted(steps, key=lambda step: step[:2]) for _ in parents]


class Dated(NamedTuple):
    """A date, the first day of the period that is known."""

    on: date
    precision: DatePrecision


class Duration(NamedTuple):
    """How long something took, no finer than `precision`: the coarser one of both dates."""

    precision: DatePrecision
    said: Said


def duration(begun: Dated, ended: Dated) -> Duration:
    """From the middle of one period to that of the other, rounded to the coarser period; in years from two years on."""
    precision = max(begun.precision, ended.precision, key=list(DatePrecision).index)
    span = _middle(ended) - _middle(begun)
    shown = DatePrecision.YEAR if span >= 2 * _PERIOD[DatePrecision.YEAR][0] else precision
    length, one, several = _PERIOD[shown]
    count = round(span / length)
    if count < 0:
        return Duration(precision, Said("the source dates the origin later", "de bron dateert de oorsprong later"))
    if shown is not DatePrecision.DAY and not count:
        return Duration(precision, Said(f"less than a {one.english}", f"minder dan een {one.dutch}"))
    unit = one if count == 1 else several
    about, ongeveer = ("", "") if shown is DatePrecision.DAY else ("about ", "ongeveer ")
    return Duration(precision, Said(f"{about}{count} {unit.english}", f"{ongeveer}{count} {unit.dutch}"))


def _middle(dated: Dated) -> float:
    return dated.on.toordinal() + (_PERIOD[dated.precision][0] - 1) / 2
