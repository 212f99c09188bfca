"""How a result was made, and the municipalities that it names."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from loaders.by_key import by_key
from loaders.networked import Provenance
from loaders.reading import Read
from schema.batched import Batch, batched_field

if TYPE_CHECKING:
    from schema.municipality import Municipality
    from schema.region import Region
    from schema.source import Source

_MUNICIPALITY = Annotated["Municipality", strawberry.lazy("schema.municipality")]
_REGION = Annotated["Region", strawberry.lazy("schema.region")]
_SOURCE = Annotated["Source", strawberry.lazy("schema.source")]


@strawberry.type(description="A parameter of a method, as it was used (parameter).")
class Parameter:
    name: str = strawberry.field(description="Its name (naam).")
    value: str = strawberry.field(description="Its value, as text (waarde).")


@strawberry.type(name="Provenance", description="How a result was made, so that it can be made again (herkomst).")
class ProvenanceType:
    method: str = strawberry.field(description="The method, and the library that did it (methode).")
    parameters: list[Parameter] = strawberry.field(description="Every parameter, as used (parameters).")
    revision: int = strawberry.field(description="The revision of the graph (revisie).")
    on: date = strawberry.field(description="The day (peildatum).")
    milliseconds: float = strawberry.field(description="What it took when it was computed (duur).")
    day: strawberry.Private[date | None]
    keys: strawberry.Private[tuple[str, ...]]
    sources = batched_field(
        Batch(lambda read, parents, _: _sources(read, parents), lambda: None, lambda root: root.keys),
        list[_SOURCE],
        "The sources of what it was computed from (bronnen).",
    )


async def _sources(read: Read, parents: Any) -> list[Any]:
    distinct = list(dict.fromkeys(key for keys in parents for key in keys))
    found = dict(zip(distinct, await by_key(read, distinct, "Source"), strict=True))
    return [[found[key] for key in keys if found[key] is not None] for keys in parents]


def provenance(made: Provenance) -> ProvenanceType:
    """How it was made, for a client."""
    return ProvenanceType(
        method=made.method,
        parameters=[Parameter(name=name, value=value) for name, value in made.parameters],
        revision=made.revision,
        on=made.on,
        milliseconds=made.milliseconds,
        day=made.day,
        keys=made.sources,
    )


def municipality_field(key: str, description: str) -> Any:
    """A municipality named by the code in a private attribute."""
    batch = Batch(by_key, lambda: "Municipality", lambda root: getattr(root, key))
    return batched_field(batch, _MUNICIPALITY, description)


def municipalities_field(keys: str, description: str) -> Any:
    """The municipalities named by the codes in a private attribute."""
    batch = Batch(_municipalities, lambda: None, lambda root: getattr(root, keys), rows=10)
    return batched_field(batch, list[_MUNICIPALITY], description)


async def _municipalities(read: Read, parents: Any, ask: None) -> list[Any]:  # noqa: ARG001 - a loader has it
    distinct = list(dict.fromkeys(code for codes in parents for code in codes))
    found = dict(zip(distinct, await by_key(read, distinct, "Municipality"), strict=True))
    return [[found[code] for code in codes] for codes in parents]


def region_field(key: str, description: str) -> Any:
    """A region named by the key in a private attribute."""
    batch = Batch(by_key, lambda: "Region", lambda root: getattr(root, key))
    return batched_field(batch, _REGION, description)
