"""What a rendered statement gave, as the results of the protocol."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from graph_api.model.property import ValueType
from graph_api.store.neo4j.rows import Decode, day, decoder, link_builder, node_builder
from graph_api.store.protocol import Candidate, EdgeTable, GroupRow, Item, Linked, Slice
from graph_api.store.query import Across, CountOf, Find, Group, Links, Order, Select, Versions
from graph_api.store.shape import end_properties, ended, in_order, kinds, page_of, sort_property

Found = Iterable[tuple[str | None, list[Any]]]
"""A result each: its key, where there are several, and its items."""


def slices(query: Select, found: tuple[Found, list[tuple[int, list[Any]]]]) -> list[Slice]:
    """The page of each result. A node that is in several of them is one object."""
    results, nodes = found
    build = _item_builder(query, nodes)
    return [page_of(query.page, [build(*values) for values in items]) for items in _in_order(query, results)]


def groups(query: Group, found: Found) -> list[list[GroupRow]]:
    """The groups of each result."""
    number = len(query.keys)
    decoders = [decoder(end_properties(key.end, query.within)[key.name], one=True) for key in query.keys]

    def build(values: list[Any]) -> GroupRow:
        keys = zip(values[:number], decoders, strict=True)
        return GroupRow(tuple(decode(key) if decode else key for key, decode in keys), tuple(values[number:]))

    return [[build(values) for values in items] for items in _in_order(query, found)]


def edge_table(found: Iterable[tuple[str, list[str], list[str]]]) -> EdgeTable:
    """The links as columns of integers."""
    by_near = sorted(found)
    near = tuple(key for key, _, _ in by_near)
    far = tuple(sorted({key for _, keys, _ in by_near for key in keys}))
    sources = tuple(sorted({source for _, _, sources in by_near for source in sources}))
    far_places = {key: place for place, key in enumerate(far)}
    pairs = [
        (place, far_place)
        for place, (_, keys, _) in enumerate(by_near)
        for far_place in sorted(map(far_places.__getitem__, keys))
    ]
    return EdgeTable(near, far, tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs), sources)


def links(query: Links, found: Iterable[tuple[str, str, str, list[Any]]]) -> list[Linked]:
    """The links with their ends."""
    build = link_builder(query.hop.relation)
    return in_order(Linked(near, kind, far, build(values)) for near, kind, far, values in found)


def candidates(query: Find, found: Iterable[Sequence[Any]]) -> list[Candidate]:
    """The terms found."""
    return list(ended(query, map(Candidate._make, found)))


def _in_order(query: Select | Group, found: Found) -> list[list[Any]]:
    within = query.within
    if not isinstance(within, Across | Versions):
        return [items for _, items in found]
    by_key = dict(found)
    return [by_key[key] for key in (within.parents if isinstance(within, Across) else within.keys)]


def _item_builder(query: Select, nodes: list[tuple[int, list[Any]]]) -> Callable[..., Item]:
    within = query.within
    builders = [node_builder(kind) for kind in kinds(within)]
    link_of = link_builder(within.hop.relation) if isinstance(within, Across) else None
    rows = {(kind, values[0]): builders[kind](values) for kind, values in nodes}
    decoders = [(place, decode) for place, one in enumerate(query.order) if (decode := _sort_decoder(one, query))]

    def build(kind: int, node: Any, link: list[Any], sort: list[Any]) -> Item:
        for place, decode in decoders:
            sort[place] = decode(sort[place])
        if link_of:
            return Item(rows[kind, node], link_of(link), tuple(sort))
        return Item(builders[kind](node), None, tuple(sort))

    return build


def _sort_decoder(order: Order, query: Select) -> Decode | None:
    """Dates come back as what they are; an enum stays its name, and a text folded."""
    if isinstance(order.by, CountOf):
        return None
    spec = sort_property(order.by, query.within)
    return day if spec is None or spec.value_type is ValueType.DATE else None
