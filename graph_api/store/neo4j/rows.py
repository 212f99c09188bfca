"""Values in and out of Neo4j: rows of the model from the lists or properties that a statement gives, and back.

Dates are dates in Neo4j. They are read as ISO text: the driver's own date objects cost more than the rest of a row.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any

from neo4j.time import Date

from graph_api.model.nodes import Row
from graph_api.model.property import PropertySpec, ValueType
from graph_api.model.registry import KINDS, RELATIONS, KindSpec, RelationSpec
from graph_api.model.relations import Link
from graph_api.model.text import fold
from graph_api.store.neo4j.schema import sorting
from graph_api.store.terms import Term

EVER, FOREVER = date.min, date.max
"""The ends of an interval that is open there, so that comparing is simple."""

NODE = {
    "key": "key",
    "valid_from": "validFrom",
    "valid_until": "validUntil",
    "version_from": "versionFrom",
    "version_until": "versionUntil",
    "source": "source",
    "reference": "reference",
}
LINK = {"valid_from": "validFrom", "valid_until": "validUntil", "source": "source", "reference": "reference"}
"""The fields that every version or link has, and the properties that hold them."""
TERM = ("property", "text", "words", "code", "since", "until")

Decode = Callable[[Any], Any]


def stored(row: Row | Link, spec: KindSpec | RelationSpec) -> dict[str, Any]:
    """The properties of a version or a link."""
    result: dict[str, Any] = {}
    for name, column in _fixed(spec).items():
        value = getattr(row, name)
        result[column] = bounded(name, value) if _is_bound(name) else value
    for declared in spec.properties.values():
        value = getattr(row, declared.name)
        result[declared.graphql_name] = declared.encode(value)
        if declared.folded:
            result[sorting(declared)] = None if value is None else fold(value)
    return result


def stored_term(term: Term) -> dict[str, Any]:
    """The properties of a term."""
    values = {name: getattr(term, name) for name in TERM}
    return {**values, "since": term.since or EVER, "until": term.until or FOREVER}


def latest(row: Row, spec: KindSpec) -> dict[str, Any]:
    """The properties of a node: its life and, for analysts, the values of its latest version."""
    names = {*LINK.values(), "key", *(declared.graphql_name for declared in spec.properties.values())}
    return {name: value for name, value in stored(row, spec).items() if name in names}


def bounded(name: str, day: date | None) -> date:
    """An end of an interval as it is stored; `name` is the field it comes from."""
    return day or (EVER if name.endswith("_from") else FOREVER)


def read(expression: str, *, is_date: bool) -> str:
    """The expression as it is to be returned."""
    return f"toString({expression})" if is_date else expression


@cache
def values(spec: KindSpec | RelationSpec, variable: str) -> tuple[str, ...]:
    """What a statement returns of a version or a link, in the order of `node_builder` and `link_builder`."""
    fixed = (read(f"{variable}.{column}", is_date=_is_bound(name)) for name, column in _fixed(spec).items())
    return (
        *fixed,
        *(
            read(f"{variable}.{declared.graphql_name}", is_date=declared.value_type is ValueType.DATE)
            for declared in spec.properties.values()
        ),
    )


def listed(spec: KindSpec | RelationSpec, properties: Mapping[str, Any]) -> list[Any]:
    """The same values, out of all properties of a version or a link."""
    names = (*_fixed(spec).values(), *(declared.graphql_name for declared in spec.properties.values()))
    found = map(properties.get, names)
    return [value.iso_format() if isinstance(value, Date) else value for value in found]


@cache
def node_builder(kind: str) -> Callable[[Sequence[Any]], Row]:
    """What makes a row of the kind out of its values."""
    return _builder(KINDS[kind].cls, KINDS[kind])


@cache
def link_builder(relation: str) -> Callable[[Sequence[Any]], Link]:
    """What makes a link of the relation out of its values."""
    return _builder(RELATIONS[relation].cls, RELATIONS[relation])


def decoder(spec: PropertySpec, *, one: bool = False) -> Decode | None:
    """What turns a value of the property into one of the model (of a list, `one` of its values), if not itself."""
    if spec.enum:
        members: dict[Any, Any] = {None: None, **{str(item): item for item in spec.enum}}
        member = members.__getitem__
        return member if one or not spec.many else lambda items: tuple(map(member, items))
    if spec.many and not one:
        return tuple
    return day if spec.value_type is ValueType.DATE else None


@lru_cache(maxsize=10_000)
def day(text: str | None) -> date | None:
    """The day of an ISO text."""
    return None if text is None else date.fromisoformat(text)


@lru_cache(maxsize=10_000)
def bound(text: str) -> date | None:
    """An end of an interval out of its ISO text; None: it is open."""
    day = date.fromisoformat(text)
    return None if day in (EVER, FOREVER) else day


def _is_bound(name: str) -> bool:
    return name.endswith(("_from", "_until"))


def _fixed(spec: KindSpec | RelationSpec) -> dict[str, str]:
    return NODE if isinstance(spec, KindSpec) else LINK


def _builder(cls: Callable[..., Any], spec: KindSpec | RelationSpec) -> Callable[[Sequence[Any]], Any]:
    fixed = _fixed(spec)
    names = (*fixed, *spec.properties)
    decoders: list[tuple[int, Decode]] = [(place, bound) for place, name in enumerate(fixed) if _is_bound(name)]
    for place, declared in enumerate(spec.properties.values(), len(fixed)):
        decode = decoder(declared)
        if decode is not None:
            decoders.append((place, decode))

    def build(found: Sequence[Any]) -> Any:
        arguments = dict(zip(names, found, strict=True))
        for place, decode in decoders:
            arguments[names[place]] = decode(found[place])
        return cls(**arguments)

    return build
