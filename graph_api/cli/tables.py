"""The data of an answer as tables: one a root field, a row a node, nested values flattened into columns."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TextIO

from rich import box
from rich.console import Console
from rich.table import Table

_WIDE = 10_000  # not in a terminal nothing is wrapped, so that the lines can be read by other programs
_WIDEST_CELL = 80
"""Characters of a cell outside a terminal: one long text would make every line as long. JSON has it whole."""

_LISTS = ("edges", "nodes")


def print_tables(data: Mapping[str, Any], stream: TextIO, *, whole: bool = False) -> None:
    """Print each root field under its name, with what it has beside its rows (totalCount and such; no nulls) below.

    One without an answer is said to have none. `whole`: no cell is cut off, however long the lines become.
    """
    terminal = stream.isatty()
    console = Console(file=stream, width=None if terminal else _WIDE, highlight=False, markup=False)
    for name, value in data.items():
        rows = [flatten(row) for row in rows_of(value)]
        columns = list(dict.fromkeys(column for row in rows for column in row))
        table = _table(columns, ([row.get(column) for column in columns] for row in rows), terminal, whole=whole)
        if rows:
            console.print(name, style="italic")
            console.print(table)
        else:
            console.print(f"{name}: nothing")
        for column, part in flatten(beside(value)).items():
            if part is not None:
                console.print(f"{name}.{column}: {text(part)}")


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], stream: TextIO) -> None:
    """Print rows that are a table already."""
    terminal = stream.isatty()
    console = Console(file=stream, width=None if terminal else _WIDE, highlight=False, markup=False)
    console.print(_table(columns, rows, terminal))


def _table(columns: Sequence[str], rows: Iterable[Sequence[Any]], terminal: bool, *, whole: bool = False) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    for column in columns:
        table.add_column(column, max_width=None if terminal or whole else _WIDEST_CELL, no_wrap=not terminal)
    for row in rows:
        table.add_row(*map(text, row))
    return table


def rows_of(value: Any) -> list[Any]:
    """The rows of a field: the edges and nodes of a connection, the items of a list, else the value itself."""
    if value is None:
        return []
    if is_connection(value):
        edges, nodes = value.get("edges"), value.get("nodes")
        if edges is None or nodes is None:
            return list(nodes if edges is None else edges)
        both = zip(edges, nodes, strict=True)
        return [{**edge, "node": {**(node or {}), **(edge.get("node") or {})}} for edge, node in both]
    return list(value) if isinstance(value, list) else [value]


def beside(value: Any) -> Mapping[str, Any]:
    """What a connection has beside its rows."""
    return {name: part for name, part in value.items() if name not in _LISTS} if is_connection(value) else {}


def is_connection(value: Any) -> bool:
    """Whether it has rows of its own."""
    return isinstance(value, Mapping) and any(isinstance(value.get(name), list) for name in _LISTS)


def flatten(value: Any, prefix: str = "") -> dict[str, Any]:
    """An object as columns: `regions.name` for a nested one; what stands under `node` of an edge keeps its own name."""
    if not isinstance(value, Mapping):
        return {prefix or "value": value}
    columns: dict[str, Any] = {}
    for name, part in value.items():
        inner = prefix if name == "node" else f"{prefix}.{name}" if prefix else name
        if is_connection(part):
            columns[inner or name] = rows_of(part)
            columns |= flatten(beside(part), inner or name)
        elif isinstance(part, Mapping):
            columns |= flatten(part, inner)
        else:
            columns[inner or name] = part
    return columns


def text(value: Any) -> str:
    """A cell: nothing for a missing value, a list with commas, of objects their values with spaces."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(text(item) for item in value)
        case Mapping() if is_connection(value):
            others = ", ".join(f"{name}: {text(part)}" for name, part in flatten(beside(value)).items())
            return f"{text(rows_of(value))} ({others})" if others else text(rows_of(value))
        case Mapping():
            return " ".join(text(item) for item in flatten(value).values() if item is not None)
        case _:
            return " ".join(str(value).splitlines())
