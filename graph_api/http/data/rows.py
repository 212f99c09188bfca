"""Reading a table, a few hundred rows at a time: what is held in memory does not grow with the table."""

from collections.abc import AsyncIterator, Sequence

from graph_api.http.data.asked import Asked
from graph_api.http.data.columns import At, Record
from graph_api.http.data.tables import NodeTable
from graph_api.model.nodes import Row
from graph_api.model.registry import RELATIONS
from graph_api.store.protocol import Item, Queries, Slice
from graph_api.store.query import (
    Across,
    AllOf,
    Condition,
    Edges,
    Everything,
    FarEnd,
    Hop,
    Keyed,
    Over,
    Page,
    Position,
    Select,
)

PAGE = 1000
"""Rows that are read at once."""

NEAR, EACH = 25, 200
"""Of so many nodes the links are read at once, so many of each; a node with more is read on by itself."""


async def read_rows(reader: Queries, asked: Asked) -> AsyncIterator[list[Record]]:
    """The rows of the table that meet what is asked, a list at a time.

    Nodes by key. Links by the kind and key of the node that they run from, then by the key of the other end.
    Statements: one a thousand nodes; one for the links of 25 nodes, and one more a thousand links of one that has many.
    """
    if isinstance(asked.table, NodeTable):
        async for rows in _nodes(reader, asked.table.kind, asked, At.START):
            yield [Record(row) for row in rows]
        return
    relation = RELATIONS[asked.table.relation]
    # Who names the other end alone is answered from there.
    outward = bool(asked.keys(At.START)) or not asked.keys(At.END)
    here, there = (At.START, At.END) if outward else (At.END, At.START)
    for kind in dict.fromkeys(pair[0 if outward else 1] for pair in relation.ends):
        far = tuple(one for one in relation.far_kinds(kind, outward=outward) if one in (asked.kinds(there) or (one,)))
        if far and kind in (asked.kinds(here) or (kind,)):
            hop = Hop(relation.name, outward, kind, far)
            async for near in _near(reader, hop, asked, here):
                for start in range(0, len(near), NEAR):
                    async for records in _links(reader, hop, asked, near[start : start + NEAR], there):
                        yield records


async def _near(reader: Queries, hop: Hop, asked: Asked, at: At) -> AsyncIterator[list[Row]]:
    """The nodes that links may run from, whether they exist on the day or, of a timeless relation, not."""
    if not hop.spec.timeless:
        async for rows in _nodes(reader, hop.near, asked, at):
            yield rows
        return
    keys = asked.keys(at) or (await reader.edges(Edges(Over(hop), asked.day))).near
    for start in range(0, len(keys), PAGE):
        within = Keyed(hop.near, keys[start : start + PAGE], nearest=True)
        (found,) = await reader.select(Select(within, asked.day, asked.where(at)))
        yield [item.node for item in found.items]


async def _nodes(reader: Queries, kind: str, asked: Asked, at: At) -> AsyncIterator[list[Row]]:
    keys = asked.keys(at)
    if keys:
        (found,) = await reader.select(Select(Keyed(kind, keys), asked.day, asked.where(at)))
        yield [item.node for item in found.items]
        return
    after: Position | None = None
    while True:
        query = Select(Everything(kind), asked.day, asked.where(at), page=Page(first=PAGE, after=after))
        (found,) = await reader.select(query)
        yield [item.node for item in found.items]
        if not found.has_next:
            return
        after = _last(found)


async def _links(
    reader: Queries, hop: Hop, asked: Asked, near: Sequence[Row], there: At
) -> AsyncIterator[list[Record]]:
    far = asked.where(there)
    where = _all(asked.where(At.LINK), FarEnd(far) if far else None)
    keys = tuple(row.key for row in near)
    slices = await reader.select(Select(Across(hop, keys), asked.day, where, page=Page(first=EACH)))
    gathered: list[Record] = []
    for row, found in zip(near, slices, strict=True):
        gathered += _records(row, found.items, hop, asked, there)
        while found.has_next:
            yield gathered
            page = Page(first=PAGE, after=_last(found))
            (found,) = await reader.select(Select(Across(hop, (row.key,)), asked.day, where, page=page))  # noqa: PLW2901
            gathered = _records(row, found.items, hop, asked, there)
    yield gathered


def _records(near: Row, items: Sequence[Item], hop: Hop, asked: Asked, there: At) -> list[Record]:
    keys = asked.keys(there)
    found = (item for item in items if not keys or item.node.key in keys)
    if hop.outward:
        return [Record(near, item.link, item.node) for item in found]
    return [Record(item.node, item.link, near) for item in found]


def _last(found: Slice) -> Position:
    node = found.items[-1].node
    return Position((), node.key, type(node).__name__)


def _all(*parts: Condition | None) -> Condition | None:
    given = tuple(part for part in parts if part is not None)
    return None if not given else given[0] if len(given) == 1 else AllOf(given)
