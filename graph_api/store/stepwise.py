"""A condition that goes over several links, answered a step at a time.

Asked at once, an engine looks at the inner steps again for every node of the outer one: municipalities that share a
service with a municipality of some name took SQLite seconds and Neo4j half a minute. The nodes that meet an inner step
are few, and are found once.
"""

from dataclasses import dataclass, replace
from datetime import date

from graph_api.model.registry import KEY
from graph_api.store.protocol import Candidate, EdgeTable, GroupRow, Linked, Queries, Slice
from graph_api.store.query import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Edges,
    Everything,
    Exists,
    FarEnd,
    Find,
    Group,
    Hop,
    Links,
    NearEnd,
    Negation,
    Operator,
    Select,
)


@dataclass(frozen=True, slots=True)
class Stepwise:
    """A reader that finds the nodes of inner steps first: one statement more for each step but the outermost."""

    reader: Queries

    @property
    def revision(self) -> int:
        return self.reader.revision

    @property
    def statements(self) -> int:
        return self.reader.statements

    async def select(self, query: Select) -> list[Slice]:
        return await self.reader.select(replace(query, where=await self._taken(query.where, query.day)))

    async def group(self, query: Group) -> list[list[GroupRow]]:
        return await self.reader.group(replace(query, where=await self._taken(query.where, query.day)))

    async def edges(self, query: Edges) -> EdgeTable:
        return await self.reader.edges(replace(query, where=await self._taken(query.where, query.day)))

    async def links(self, query: Links) -> list[Linked]:
        return await self.reader.links(query)

    async def find(self, query: Find) -> list[Candidate]:
        return await self.reader.find(query)

    async def _taken(self, where: Condition | None, day: date, over: Hop | None = None) -> Condition | None:
        """The condition with its inner steps taken; `over` is the step in which it stands."""
        match where:
            case AllOf(parts) | AnyOf(parts):
                return type(where)(tuple([await self._part(part, day, over) for part in parts]))
            case Negation(part):
                return Negation(await self._part(part, day, over))
            case NearEnd(part):
                return NearEnd(await self._part(part, day, None))
            case Exists(hop, inner):
                return Exists(hop, await self._taken(inner, day, hop))
            case FarEnd(part):
                inside = await self._part(part, day, None)
                # The far end of a timeless relation is another than the node of the day.
                if over is None or over.spec.timeless or len(over.far) > 1 or not _goes_on(part):
                    return FarEnd(inside)
                (found,) = await self.reader.select(Select(Everything(over.far[0]), day, inside))
                keys = tuple(item.node.key for item in found.items)
                return FarEnd(Compare(KEY.name, Operator.IN, keys))
            case _:
                return where

    async def _part(self, part: Condition, day: date, over: Hop | None) -> Condition:
        taken = await self._taken(part, day, over)
        return part if taken is None else taken


def _goes_on(condition: Condition) -> bool:
    match condition:
        case AllOf(parts) | AnyOf(parts):
            return any(map(_goes_on, parts))
        case Negation(part) | FarEnd(part) | NearEnd(part):
            return _goes_on(part)
        case other:
            return isinstance(other, Exists)
