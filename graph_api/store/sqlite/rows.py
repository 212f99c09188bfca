"""Values in and out of SQLite: rows of the model from the columns of a statement, and back.

A statement gives the columns of a node or a link in the order of `NODE` or `LINK`, then its declared properties. Lists
are JSON text there.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any

import orjson

from graph_api.model.nodes import Row
from graph_api.model.property import PropertySpec, ValueType
from graph_api.model.registry import KINDS, RELATIONS, KindSpec, RelationSpec
from graph_api.model.relations import Link
from graph_api.model.text import fold
from graph_api.store.sqlite.schema import EVER, FOREVER, columns

NODE = ("key", "valid_from", "valid_until", "version_from", "version_until", "source", "reference")
_OF_NODE = ("key", "valid_from", "valid_until")  # in the table `node`
LINK = ("valid_from", "valid_until", "source", "reference")
TERM = ("property", "text", "words", "code", "since", "until")

Stored = str | int | float | None
Decode = Callable[[Any], Any]


def encode(spec: PropertySpec, value: Any) -> Stored:
    """A value of the property as it is stored, or compared with."""
    encoded = spec.encode(value)
    if isinstance(encoded, list):
        return orjson.dumps(encoded).decode()
    return encoded.isoformat() if isinstance(encoded, date) else encoded


def stored(row: Row | Link, spec: KindSpec | RelationSpec) -> Iterator[Stored]:
    """The values of a row in the order of the columns, folded twins among them."""
    for column in columns(spec):
        value = getattr(row, column.spec.name)
        if column.folded:
            yield None if value is None else fold(value)
        else:
            yield encode(column.spec, value)


def start(day: date | None) -> str:
    """The start of an interval as it is stored."""
    return EVER if day is None else day.isoformat()


def end(day: date | None) -> str:
    """The end of an interval as it is stored."""
    return FOREVER if day is None else day.isoformat()


def node_columns(kind: KindSpec, node: str, version: str) -> list[str]:
    """What to select of a node and its version, by these aliases, for `node_builder`."""
    fixed = (f"{node if name in _OF_NODE else version}.{name}" for name in NODE)
    return [*fixed, *(_selected(version, spec) for spec in kind.properties.values())]


def link_columns(relation: RelationSpec, link: str) -> list[str]:
    """What to select of a link, by this alias, for `link_builder`."""
    return [*(f"{link}.{name}" for name in LINK), *(_selected(link, spec) for spec in relation.properties.values())]


def node_width(kinds: Iterable[str]) -> int:
    """How many columns the widest of the kinds has."""
    return len(NODE) + max(len(KINDS[kind].properties) for kind in kinds)


def link_width(relation: RelationSpec) -> int:
    """How many columns a link has."""
    return len(LINK) + len(relation.properties)


@cache
def node_builder(kind: str) -> Callable[[Sequence[Any]], Row]:
    """What makes a row of the kind out of the columns of `NODE` and its properties."""
    return _builder(KINDS[kind].cls, NODE, tuple(KINDS[kind].properties.values()))


@cache
def link_builder(relation: str) -> Callable[[Sequence[Any]], Link]:
    """What makes a link of the relation out of the columns of `LINK` and its properties."""
    return _builder(RELATIONS[relation].cls, LINK, tuple(RELATIONS[relation].properties.values()))


def decoder(spec: PropertySpec, *, one: bool = False) -> Decode | None:
    """What makes a stored value into one of the model (of a list, `one` of its values); None: it is one already."""
    if spec.many and not one:
        return lru_cache(maxsize=10_000)(lambda text: spec.decode(orjson.loads(text)))
    if spec.enum:
        members: dict[str | None, object] = {str(member): member for member in spec.enum}
        return {**members, None: None}.__getitem__
    if spec.value_type is ValueType.BOOLEAN:
        return {None: None, 0: False, 1: True}.__getitem__
    if spec.value_type is ValueType.DATE:
        return day
    return spec.decode if spec.value_type is ValueType.FLOAT else None


def _selected(row: str, spec: PropertySpec) -> str:
    """A fraction goes as text, which has 15 digits in every SQLite; in JSON some have more, and not the right ones."""
    column = f'{row}."{spec.column}"'
    return f"CAST({column} AS TEXT)" if spec.value_type is ValueType.FLOAT else column


@lru_cache(maxsize=10_000)
def day(text: str | None) -> date | None:
    """A day out of its text."""
    return None if text is None else date.fromisoformat(text)


@lru_cache(maxsize=10_000)
def bound(text: str) -> date | None:
    """An end of an interval out of its text; None: it is open."""
    return None if text in (EVER, FOREVER) else date.fromisoformat(text)


def _builder(
    cls: Callable[..., Any], fixed: tuple[str, ...], specs: tuple[PropertySpec, ...]
) -> Callable[[Sequence[Any]], Any]:
    names = (*fixed, *(spec.name for spec in specs))
    decoders: list[tuple[int, Decode]] = [
        (place, bound) for place, name in enumerate(fixed) if name.endswith(("_from", "_until"))
    ]
    for place, spec in enumerate(specs, len(fixed)):
        decode = decoder(spec)
        if decode is not None:
            decoders.append((place, decode))

    def build(values: Sequence[Any]) -> Any:
        arguments = dict(zip(names, values, strict=False))  # over several kinds, the shorter rows are padded
        for place, decode in decoders:
            arguments[names[place]] = decode(values[place])
        return cls(**arguments)

    return build
