"""The graph as views in the names of the model, for questions in SQL: with keys, and NULL for an open end.

A view a kind and a relation has what is so on the day that `day()` gives; another one has every version and interval.
They exist for one connection only, so a file has none of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph_api.model.property import PropertySpec, ValueType
from graph_api.model.registry import KINDS, RELATIONS, KindSpec, RelationSpec
from graph_api.store.sqlite.schema import EVER, FOREVER

DAY = "day"
"""The function that gives the day asked about, as ISO text."""

_SQL_TYPES = {ValueType.INTEGER: "integer", ValueType.FLOAT: "real", ValueType.BOOLEAN: "0 or 1"}


@dataclass(frozen=True, slots=True)
class ViewColumn:
    """A column: where it is read, and for people its type and what it is."""

    name: str
    expression: str
    type: str
    description: str


@dataclass(frozen=True, slots=True)
class View:
    """A view; `of_the_day` has only what is so on the day."""

    name: str
    description: str
    columns: tuple[ViewColumn, ...]
    tables: str
    where: str
    of_the_day: bool

    def statement(self) -> str:
        """What makes it, for the connection alone."""
        columns = ", ".join(f'{column.expression} AS "{column.name}"' for column in self.columns)
        return f'CREATE TEMP VIEW "{self.name}" AS SELECT {columns} FROM {self.tables} WHERE {self.where}'


def views() -> Iterator[View]:
    """All of them, in the order of the model."""
    for kind in KINDS.values():
        yield from _of_kind(kind)
    for relation in RELATIONS.values():
        yield from _of_relation(relation)


def _of_kind(kind: KindSpec) -> Iterator[View]:
    columns = (
        ViewColumn("key", "n.key", "text", "Key within its kind, stable"),
        *_declared("v", kind.properties.values()),
        _start("version_from", "v.version_from", "First day of this version"),
        _end("version_until", "v.version_until", "First day after this version"),
        _start("valid_from", "n.valid_from", "First day on which it exists"),
        _end("valid_until", "n.valid_until", "First day on which it no longer exists"),
        *_origin("v"),
    )
    tables = f"main.{kind.table} AS v JOIN main.node AS n ON n.id = v.node_id"
    where = f"n.kind = '{kind.name}'"
    what = f"{kind.name}: {' '.join(str(kind.cls.__doc__).split())}"
    yield View(
        kind.table,
        f"{what} As it is on the day.",
        columns,
        tables,
        f"{where} AND {_holds('v.version_from', 'v.version_until')}",
        of_the_day=True,
    )
    yield View(f"{kind.table}_versions", f"{what} Every version.", columns, tables, where, of_the_day=False)


def _of_relation(relation: RelationSpec) -> Iterator[View]:
    columns = (
        ViewColumn("from_kind", "t.kind", "text", "Kind of what it goes from"),
        ViewColumn("from_key", "t.key", "text", "Key of what it goes from"),
        ViewColumn("to_kind", "h.kind", "text", "Kind of what it goes to"),
        ViewColumn("to_key", "h.key", "text", "Key of what it goes to"),
        *_declared("l", relation.properties.values()),
        _start("valid_from", "l.valid_from", "First day on which it holds"),
        _end("valid_until", "l.valid_until", "First day on which it no longer holds"),
        *_origin("l"),
    )
    tables = (
        f"main.{relation.table} AS l JOIN main.node AS t ON t.id = l.tail_id JOIN main.node AS h ON h.id = l.head_id"
    )
    what = f"{relation.name}: {' '.join(str(relation.cls.__doc__).split())}"
    if relation.timeless:
        yield View(relation.table, f"{what} It holds on every day.", columns, tables, "TRUE", of_the_day=False)
        return
    on_the_day = _holds("l.valid_from", "l.valid_until")
    yield View(relation.table, f"{what} As it is on the day.", columns, tables, on_the_day, of_the_day=True)
    yield View(f"{relation.table}_intervals", f"{what} Every interval.", columns, tables, "TRUE", of_the_day=False)


def _declared(alias: str, specs: Iterable[PropertySpec]) -> Iterator[ViewColumn]:
    for spec in specs:
        name = spec.enum.__name__ if spec.enum else _SQL_TYPES.get(spec.value_type, "text")
        kind = "ISO date" if spec.value_type is ValueType.DATE else f"JSON list of {name}" if spec.many else name
        declared = spec.declared
        yield ViewColumn(spec.column, f'{alias}."{spec.column}"', kind, f"{declared.description} ({declared.dutch})")


def _start(name: str, expression: str, description: str) -> ViewColumn:
    return ViewColumn(name, f"nullif({expression}, '{EVER}')", "ISO date", f"{description}; NULL: not known")


def _end(name: str, expression: str, description: str) -> ViewColumn:
    return ViewColumn(name, f"nullif({expression}, '{FOREVER}')", "ISO date", f"{description}; NULL: not known")


def _origin(alias: str) -> tuple[ViewColumn, ViewColumn]:
    return (
        ViewColumn("source", f"{alias}.source", "text", "Key of its source (bron)"),
        ViewColumn("reference", f"{alias}.reference", "text", "Where in the source"),
    )


def _holds(start: str, end: str) -> str:
    return f"{start} <= {DAY}() AND {DAY}() < {end}"
