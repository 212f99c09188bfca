"""Nodes in the schema: a type inherits the model's dataclass, and a decorator gives what it inherits its place."""

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import strawberry

from graph_api.model import nodes
from graph_api.model.property import PropertySpec, ValueType, properties
from graph_api.model.sources import SOURCES
from loaders.by_key import by_key, versions
from schema.batched import Batch, batched_field, computed
from schema.context import Context
from schema.ids import global_id

T = TypeVar("T")

if TYPE_CHECKING:
    from schema.source import Source

_SOURCE = Annotated["Source", strawberry.lazy("schema.source")]
_ROW = {
    "key": "Key within its kind, stable (sleutel).",
    "valid_from": "First day on which it exists; null: since before what is known (begin).",
    "valid_until": "First day on which it no longer exists; null: no end is known (einde).",
    "version_from": "First day on which it was as shown here; null: since before what is known (begin van de versie).",
    "version_until": "First day on which it was no longer as shown here; null: no end is known (einde van de versie).",
    "reference": "Where in its source it stands (verwijzing).",
}


_OWN = frozenset(source.key for source in SOURCES if source.own_classification)


def own(spec: PropertySpec) -> bool:
    """Whether the value is one that Samen itself chose; a name or a code from its lists classifies nothing."""
    return spec.declared.source in _OWN and spec.value_type in (ValueType.ENUM, ValueType.BOOLEAN)


def described(spec: PropertySpec) -> str:
    """What a property is, with its Dutch term; and if so, that Samen itself chose its value."""
    text = f"{spec.declared.description} ({spec.declared.dutch})."
    return f"{text} Own classification of Samen (eigen indeling)." if own(spec) else text


def termed(text: str | None, dutch: str) -> str:
    """A description with the Dutch term after its first clause."""
    return re.sub(r"(?=[.;:](\s|$))", f" ({dutch})", text or "", count=1)


def source_field(key: Callable[[Any], str | None] = attrgetter("source")) -> Any:
    """The source of a row or a link, read by its key."""
    return batched_field(Batch(by_key, lambda: "Source", parent=key), _SOURCE, "The source (bron) that states it.")


def inherit(cls: type, model: type, hidden: frozenset[str]) -> None:
    """Gives the fields that a class inherits from the model their descriptions, and hides some."""
    annotations = inspect.get_annotations(cls)
    declared = {spec.name: spec for spec in properties(model)}
    inherited: dict[str, Any] = {}
    for field in fields(model):
        if field.name in hidden:
            inherited[field.name] = strawberry.Private[object]
        elif field.name == "source":
            cls.source = source_field()  # type: ignore[attr-defined]
        else:
            spec = declared.get(field.name)
            inherited[field.name] = _type(spec) if spec else field.type
            setattr(cls, field.name, strawberry.field(description=described(spec) if spec else _ROW[field.name]))
    cls.__annotations__ = inherited | annotations


def _type(spec: PropertySpec) -> Any:
    plain: Any = spec.enum or {"text": str, "integer": int, "float": float, "boolean": bool}.get(spec.value_type.value)
    if plain is None:
        plain = date
    return list[plain] if spec.many else plain | None if spec.nullable else plain


def exists_on(root: Any, info: strawberry.Info) -> bool:
    """Whether it exists on the day asked (bestaat); if not, it is shown in its nearest version."""
    context: Context = info.context
    return nodes.Row.exists_on(root, root.day or context.today)


def node_type(model: type[nodes.Row], *, also: Mapping[str, Any] | None = None) -> Callable[[type[T]], type[T]]:
    """A kind of node: its rows are instances of the model's class, and are returned as they are.

    `also` has fields that several kinds have in common.
    """

    def decorate(cls: type[T]) -> type[T]:
        inherit(cls, model, frozenset({"day"}))
        for name, field in (also or {}).items():
            setattr(cls, name, field)
        cls.is_type_of = classmethod(lambda _, row, __: isinstance(row, model))  # type: ignore[attr-defined]
        return strawberry.type(cls, description=inspect.getdoc(model))

    return decorate


def version_type(model: type[nodes.Row]) -> Callable[[type[T]], type[T]]:
    """A version of a kind of node: what was so of it over one interval."""

    def decorate(cls: type[T]) -> type[T]:
        inherit(cls, model, frozenset({"day", "valid_from", "valid_until"}))
        return strawberry.type(
            cls, description=f"A version of one {model.__name__}: what was so over one interval (versie)."
        )

    return decorate


def versions_field(kind: str, returns: Any) -> Any:
    """All versions of a node."""
    return batched_field(
        Batch(versions, lambda: kind, rows=10), list[returns], "All its versions, by start, whatever the day (versies)."
    )


@strawberry.interface(
    description="A node of the graph (knoop) as it stood on one day. "
    "The id of a node read with an explicit asOf carries that day."
)
class Node:
    id: strawberry.ID = computed(
        global_id, strawberry.ID, "Global id; `node(id:)` returns to the same node on the same day (identificatie)."
    )
    key: str = strawberry.field(description=_ROW["key"])
    name: str = strawberry.field(description="Name (naam).")
    valid_from: date | None = strawberry.field(description=_ROW["valid_from"])
    valid_until: date | None = strawberry.field(description=_ROW["valid_until"])
    exists = strawberry.field(resolver=exists_on, name="existsOn", description=inspect.getdoc(exists_on))
    source = source_field()

    @classmethod
    def resolve_type(cls, row: nodes.Row, *_: object) -> str:
        return type(row).__name__
