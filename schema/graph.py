"""What this graph is: its revision, how much is in it, how new the data are, and the versions of the parts."""

from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from types import SimpleNamespace
from typing import Any

import strawberry

from graph_api.model.registry import KINDS
from loaders.overview import engine_version, kind_counts, newest_day, overview
from schema.batched import Batch, batched_field, computed
from schema.context import EARLIEST
from schema.scalars import enum_of

NodeKind = enum_of(
    "NodeKind",
    {spec.table.upper(): (name, str(spec.cls.__doc__)) for name, spec in KINDS.items()},
    __name__,
    "The kinds of node (soorten knopen).",
)


@strawberry.type(description="How many nodes of a kind there are (aantal).")
class KindCount:
    kind: NodeKind = strawberry.field(description="The kind (soort).")  # type: ignore[valid-type]
    count: int = strawberry.field(description="How many exist on the day (aantal).")


def _counts(found: dict[str, int], *_: object) -> list[SimpleNamespace]:
    return [SimpleNamespace(kind=NodeKind(kind), count=count) for kind, count in found.items()]


def _about(load: Any, returns: Any, description: str, make: Callable[..., Any] | None = None) -> Any:
    return batched_field(Batch(load, lambda: None, lambda _: None, make=make), returns, description)


@strawberry.type(description="What one operation may have (grenzen); more is LIMIT_EXCEEDED.")
class Limits:
    characters: int = strawberry.field(description="Characters of a document (omvang).")
    tokens: int = strawberry.field(description="Words and signs of a document (tekens).")
    depth: int = strawberry.field(description="Fields within fields (diepte).")
    aliases: int = strawberry.field(description="Fields under another name (aliassen).")
    directives: int = strawberry.field(description="Directives such as @include (aanwijzingen).")
    root_fields: int = strawberry.field(description="Fields of Query in one operation (hoofdvelden).")
    cost: int = strawberry.field(
        description="Nodes that could be returned, with the price of analyses (kosten); `extensions.cost` has it."
    )
    page_size: int = strawberry.field(description="The largest `first` and `last` (paginagrootte).")
    condition_parts: int = strawberry.field(description="Parts of one `where` (voorwaarden).")
    body_bytes: int = strawberry.field(description="Bytes of the body of a request (bytes).")
    seconds: float = strawberry.field(description="Seconds that it may take (tijd).")


@strawberry.type(description="The boundaries of municipalities, to draw a map with (grenzen van gemeenten).")
class Boundaries:
    url: str = computed(
        lambda found: f"data/{found.name}",
        str,
        "TopoJSON in WGS 84, relative to the address of the service; another content has another (adres).",
    )
    drawn_on: date = strawberry.field(name="date", description="The day on which they were as drawn (stand).")
    attribution: str = strawberry.field(description="Who is to be named beside the map (bronvermelding).")


@strawberry.type(description="What this graph is (graaf).")
class Graph:
    revision: int = strawberry.field(description="Rises by one with every change (revisie).")
    on: date = strawberry.field(description="The day that is described: the one asked for, else today (peildatum).")
    earliest_day: date = computed(lambda _: EARLIEST, date, "The earliest day that can be asked for (vroegste dag).")
    newest_day = _about(
        newest_day,
        date | None,
        "The newest day of a register in it: what happened later is not in it (nieuwste gegevens). What Samen gathered "
        "itself does not count; publishedOn of each source tells more.",
    )
    counts = _about(kind_counts, list[KindCount], "How many nodes of each kind exist on the day (aantallen).", _counts)
    version: str = computed(lambda _: version("samen"), str, "Version of this service (versie).")
    limits: Limits = strawberry.field(description="What one operation may have (grenzen).")
    boundaries: Boundaries = strawberry.field(
        description="The boundaries of municipalities, to draw a map with (grenzen van gemeenten)."
    )
    engine = _about(engine_version, str, "The store and its version (opslag).")


@strawberry.type
class GraphQuery:
    graph = batched_field(Batch(overview, lambda: None, None), Graph, "What this graph is (graaf).", dated=True)
