"""Nodes or links counted by what they have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from graph_api.model.text import fold
from graph_api.store.protocol import GroupRow
from graph_api.store.query import Condition, Everything, Group, GroupKey, Hop, Measure, Over
from loaders.reading import Read


@dataclass(frozen=True, slots=True)
class GroupOrder:
    """By a key or a measure, at its place in the row."""

    measure: bool
    place: int
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Grouping:
    """What is grouped (a kind by name, or a whole relation), by which keys, what is measured, and which come first."""

    over: str | Hop
    keys: tuple[GroupKey, ...]
    measures: tuple[Measure, ...]
    where: Condition | None = None
    order: tuple[GroupOrder, ...] = ()
    first: int | None = None


async def grouped(read: Read, parents: Sequence[str], ask: Grouping) -> list[list[GroupRow]]:
    """The groups in order: a missing value last in either direction, equal ones by their keys. One statement."""
    within = Over(ask.over) if isinstance(ask.over, Hop) else Everything(ask.over)
    (rows,) = await read.store.group(Group(within, read.day, ask.where, ask.keys, ask.measures))
    rows = sorted(rows, key=lambda row: [_rank(value) for value in row.keys])
    for order in reversed(ask.order):
        rows = _by(rows, order)
    return [rows[: ask.first] for _ in parents]


def _by(rows: list[GroupRow], order: GroupOrder) -> list[GroupRow]:
    def value(row: GroupRow) -> object:
        return row.values[order.place] if order.measure else row.keys[order.place]

    known = [row for row in rows if value(row) is not None]
    known.sort(key=lambda row: _rank(value(row)), reverse=order.descending)
    return known + [row for row in rows if value(row) is None]


def _rank(value: object) -> tuple[bool, float, str, str]:
    """A place among values of one sort: numbers and booleans by size, texts folded, a missing one last."""
    if value is None:
        return (True, 0.0, "", "")
    if isinstance(value, int | float):
        return (False, float(value), "", "")
    text = value.isoformat() if isinstance(value, date) else str(value)
    return (False, 0.0, fold(text), text)
