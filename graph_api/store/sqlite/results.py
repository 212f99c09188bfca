"""What a rendered statement gave, as the results of the protocol."""

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Any

import orjson

from graph_api.store.protocol import Candidate, EdgeTable, GroupRow, Item, Linked, Slice
from graph_api.store.query import Across, CountOf, Find, Group, Links, Order, Select
from graph_api.store.shape import end_properties, ended, in_order, kinds, page_of, sort_property
from graph_api.store.sqlite.rows import Decode, day, decoder, link_builder, link_width, node_builder, node_width

Rows = Iterable[Sequence[Any]]


def slices(query: Select, rows: Rows) -> list[Slice]:
    """The page of each result."""
    build = _item_builder(query)
    return [page_of(query.page, [build(values) for values in orjson.loads(text)]) for text in _in_order(rows)]


def groups(query: Group, rows: Rows) -> list[list[GroupRow]]:
    """The groups of each result."""
    number = len(query.keys)
    decoders = [decoder(end_properties(key.end, query.within)[key.name], one=True) for key in query.keys]

    def build(values: list[Any]) -> GroupRow:
        keys = zip(values[:number], decoders, strict=True)
        return GroupRow(tuple(decode(key) if decode else key for key, decode in keys), tuple(values[number:]))

    return [[build(values) for values in orjson.loads(text)] for text in _in_order(rows)]


def edge_table(rows: Rows) -> EdgeTable:
    """The links as columns of integers."""
    links = list(rows)
    near, far, sources = (tuple(sorted({link[column] for link in links})) for column in range(3))
    near_places = {key: place for place, key in enumerate(near)}
    far_places = {key: place for place, key in enumerate(far)}
    # A pair as one number: a million of them sort in a fraction of the time of tuples.
    pairs = sorted({near_places[link[0]] * len(far) + far_places[link[1]] for link in links})
    near_index, far_index = tuple(pair // len(far) for pair in pairs), tuple(pair % len(far) for pair in pairs)
    return EdgeTable(near, far, near_index, far_index, sources)


def links(query: Links, rows: Rows) -> list[Linked]:
    """The links with their ends."""
    build = link_builder(query.hop.relation)
    return in_order(Linked(row[0], row[1], row[2], build(row[3:])) for row in rows)


def candidates(query: Find, rows: Rows) -> list[Candidate]:
    """The terms found."""
    return list(ended(query, map(Candidate._make, rows)))


def _in_order(rows: Rows) -> list[str]:
    return [text for _, text in sorted(rows, key=itemgetter(0))]


def _item_builder(query: Select) -> Callable[[list[Any]], Item]:
    within = query.within
    builders = {kind: node_builder(kind) for kind in kinds(within)}
    link = link_builder(within.hop.relation) if isinstance(within, Across) else None
    links_at = 1 + node_width(kinds(within))
    order_at = links_at + (link_width(within.hop.spec) if isinstance(within, Across) else 0)
    decoders = [(place, decode) for place, one in enumerate(query.order) if (decode := _sort_decoder(one, query))]

    def build(values: list[Any]) -> Item:
        sort = values[order_at:]
        for place, decode in decoders:
            sort[place] = decode(sort[place])
        row = builders[values[0]](values[1:links_at])
        return Item(row, link(values[links_at:order_at]) if link else None, tuple(sort))

    return build


def _sort_decoder(order: Order, query: Select) -> Decode | None:
    """Dates and booleans come back as what they are; an enum stays its name, and a text folded."""
    if isinstance(order.by, CountOf):
        return None
    spec = sort_property(order.by, query.within)
    return day if spec is None else None if spec.enum else decoder(spec)
