"""The data of an answer as tables: one a root field, a row a node, nested values flattened into columns."""

from collections.abc import Mapping
from typing import Any, TextIO

from rich import box
from rich.console import Console
from rich.table import Table

_WIDE = 10_000  # not in a terminal nothing is wrapped, so that the lines can be read by other programs


def print_tables(data: Mapping[str, Any], stream: TextIO) -> None:
    """Print each root field under its name; one without an answer is said to have none."""
    console = Console(file=stream, width=None if stream.isatty() else _WIDE, highlight=False)
    for name, value in data.items():
        rows = [flatten(row) for row in rows_of(value)]
        columns = list(dict.fromkeys(column for row in rows for column in row))
        table = Table(*columns, title=name, title_justify="left", box=box.SIMPLE_HEAD)
        for row in rows:
            table.add_row(*(text(row.get(column)) for column in columns))
        console.print(table if rows else f"{name}: nothing")


def rows_of(value: Any) -> list[Any]:
    """The rows of a field: the edges or nodes of a connection, the items of a list, else the value itself."""
    if value is None:
        return []
    if isinstance(value, Mapping):
        for part in ("edges", "nodes"):
            if isinstance(value.get(part), list):
                return list(value[part])
        return [value]
    return list(value) if isinstance(value, list) else [value]


def flatten(value: Any, prefix: str = "") -> dict[str, Any]:
    """An object as columns: `regions.name` for a nested one; what stands under `node` of an edge keeps its own name."""
    if not isinstance(value, Mapping):
        return {prefix or "value": value}
    columns: dict[str, Any] = {}
    for name, part in value.items():
        inner = prefix if name == "node" else f"{prefix}.{name}" if prefix else name
        if isinstance(part, Mapping) and not any(isinstance(part.get(list_), list) for list_ in ("edges", "nodes")):
            columns |= flatten(part, inner)
        elif name == "node":
            columns[prefix or name] = part
        else:
            columns[inner] = part
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
        case Mapping():
            if any(isinstance(value.get(part), list) for part in ("edges", "nodes")):
                return text(rows_of(value))
            return " ".join(text(item) for item in flatten(value).values() if item is not None)
        case _:
            return str(value)
