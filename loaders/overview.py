"""What the graph is as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from graph_api.boundaries import BoundaryMap, boundary_map
from graph_api.model.nodes import Source
from graph_api.model.registry import KINDS
from graph_api.security.limits import Limits
from graph_api.store.query import Everything, Group, Select
from loaders.reading import Read


@dataclass(frozen=True, slots=True)
class Overview:
    """The graph at a revision. `on` is the day it is described on, `day` that day if it was asked for."""

    revision: int
    on: date
    day: date | None
    limits: Limits
    boundaries: BoundaryMap


async def overview(read: Read, parents: Sequence[str], ask: None) -> list[Overview]:  # noqa: ARG001 - asks nothing
    """No statement."""
    return [Overview(read.store.revision, read.day, read.asked, read.limits, boundary_map()) for _ in parents]


async def kind_counts(read: Read, parents: Sequence[str], ask: None) -> list[dict[str, int]]:  # noqa: ARG001 - asks nothing
    """How many nodes of each kind exist on the day. One statement a kind."""
    counts = {}
    for kind in KINDS:
        ((row,),) = await read.store.group(Group(Everything(kind), read.day))
        counts[kind] = row.values[0] or 0
    return [counts for _ in parents]


async def newest_day(read: Read, parents: Sequence[str], ask: None) -> list[date | None]:  # noqa: ARG001 - asks nothing
    """The latest day on which others published a source, that is, one with an address. One statement."""
    (found,) = await read.store.select(Select(Everything("Source"), read.day))
    sources = (item.node for item in found.items if isinstance(item.node, Source) and item.node.address)
    days = [source.published_on for source in sources if source.published_on]
    return [max(days, default=None) for _ in parents]


async def engine_version(read: Read, parents: Sequence[str], ask: None) -> list[str]:  # noqa: ARG001 - asks nothing
    """Product and version of the store's engine."""
    version = await read.engine.version()
    return [version for _ in parents]
