"""Connections: pages of nodes with the links that led to them, keyset cursors, and a count that is free until asked."""

import inspect
from collections.abc import Callable
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, cast

import strawberry

from graph_api.errors import BadInput
from graph_api.model.nodes import Row
from graph_api.model.property import ValueType
from graph_api.model.registry import KINDS
from graph_api.model.relations import Link
from graph_api.security.limits import DEFAULT_PAGE, LARGEST_PAGE
from graph_api.store.protocol import Item, Slice
from graph_api.store.query import Condition, CountOf, Hop, OfNode, Order, OrderValue, Page, Position
from loaders.counted import counted
from loaders.related import Listing, related
from schema.batched import Batch, argument, batched_field
from schema.inputs import both, checked_text, read_where
from schema.node import inherit, termed
from schema.ordering import read_order
from schema.paging import NEXT_PAGE, checked_size, mark_of, read_place, write_place

T = TypeVar("T")


class Edge:
    """An item of a page in flight: its node, its cursor, and everything that its link has."""

    __slots__ = ("_ask", "_item", "day", "link", "node")

    def __init__(self, item: Item, ask: Listing, day: date | None) -> None:
        self._item = item
        self._ask = ask
        self.node = item.node
        self.link = item.link
        self.day = day

    def __getattr__(self, name: str) -> object:
        return getattr(self.link, name)

    @property
    def cursor(self) -> str:
        return write_cursor(self._ask, self._item)


class Connected:
    """A page in flight. `parent` and `counted` are what its count is read by."""

    __slots__ = ("_edges", "_slice", "ask", "day", "parent")

    def __init__(self, found: Slice, parent: str, ask: Listing, day: date | None) -> None:
        self._slice = found
        self._edges: list[Edge] | None = None
        self.parent = parent
        self.ask = ask
        self.day = day

    @property
    def edges(self) -> list[Edge]:
        if self._edges is None:
            self._edges = [Edge(item, self.ask, self.day) for item in self._slice.items]
        return self._edges

    @property
    def nodes(self) -> list[Row]:
        return [item.node for item in self._slice.items]

    @property
    def page_info(self) -> "Connected":
        return self

    @property
    def has_next_page(self) -> bool:
        return self._slice.has_next

    @property
    def has_previous_page(self) -> bool:
        return self._slice.has_previous

    @property
    def start_cursor(self) -> str | None:
        return self.edges[0].cursor if self.edges else None

    @property
    def end_cursor(self) -> str | None:
        return self.edges[-1].cursor if self.edges else None

    @property
    def whole(self) -> Listing:
        """What is counted: all pages of the listing."""
        return Listing(self.ask.over, self.ask.where)


@strawberry.type(description="Where a page stands among the others (bladzijde).")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether more follow (volgende).")
    has_previous_page: bool = strawberry.field(description="Whether more went before (vorige).")
    start_cursor: str | None = strawberry.field(
        description="Cursor of the first edge (begincursor); null on an empty page."
    )
    end_cursor: str | None = strawberry.field(
        description="Cursor of the last edge (eindcursor); null on an empty page."
    )


def edge_type(node: Any, link: type[Link] | None = None) -> Callable[[type[T]], type[T]]:
    """Makes an edge of a class: the node and its cursor; across a relation what the link has, and its source."""

    def decorate(cls: type[T]) -> type[T]:
        if link is not None:
            inherit(cls, link, frozenset({"valid_from", "valid_until"} if link.TIMELESS else ()))
        cls.__annotations__ = {**inspect.get_annotations(cls), "cursor": str, "node": node}
        cls.cursor = strawberry.field(description="Where it stands in the order (cursor).")  # type: ignore[attr-defined]
        cls.node = strawberry.field(description="The node (knoop).")  # type: ignore[attr-defined]
        text = inspect.getdoc(cls)
        if link is None:
            text = termed(text, "plaats in de lijst")
        elif link.OWN:
            text = f"{text} Own classification of Samen (eigen indeling) where its source says so."
        return strawberry.type(cls, description=text)

    return decorate


def connection_type(edge: type) -> Callable[[type[T]], type[T]]:
    """Makes a connection of a class, over edges of the given type."""

    def decorate(cls: type[T]) -> type[T]:
        node = edge.__annotations__["node"]
        described = {
            "edges": (list[edge], "The nodes with what links them (verbindingen)."),  # type: ignore[valid-type]
            "nodes": (list[node], "The nodes alone, in the same order (knopen)."),  # type: ignore[valid-type]
            "page_info": (PageInfo, "Where this page stands (bladzijde)."),
        }
        cls.__annotations__ = {name: annotation for name, (annotation, _) in described.items()}
        for name, (_, description) in described.items():
            setattr(cls, name, strawberry.field(description=description))
        batch = Batch(counted, _no_ask, attrgetter("parent"), carried=attrgetter("whole"))
        cls.total_count = batched_field(batch, int, "How many there are on all pages (aantal).")  # type: ignore[attr-defined]
        return strawberry.type(cls, description=inspect.getdoc(cls))

    return decorate


def _no_ask() -> None:
    """A connection carries its own ask."""


def listing_field(
    over: str | Hop,
    returns: Any,
    description: str,
    *,
    where: Any,
    order: Any,
    extra: tuple[inspect.Parameter, ...] = (),
    narrowed: Callable[..., tuple[str | Hop, Condition | None]] | None = None,
) -> Any:
    """A connection: a root list of a kind, or the nodes over a hop.

    `extra` arguments are given to `narrowed`, which says over what the list then is, and what must hold beside `where`.
    """
    root = isinstance(over, str)

    def ask(
        *,
        where: Any = None,
        order_by: Any = None,
        first: int | None = None,
        last: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **others: Any,
    ) -> Listing:
        order = read_order(order_by)
        reach, also = narrowed(**others) if narrowed else (over, None)
        page = read_page(reach, order, first=first, last=last, after=after, before=before)
        return Listing(reach, both(also, read_where(where)), order, page)

    arguments = [
        *extra,
        argument("where", where | None, "Only those that meet this (voorwaarde)."),
        argument("order_by", list[order] | None, "In this order, then by key (volgorde)."),
        argument(
            "first",
            int | None,
            f"So many from the start, 1 to {LARGEST_PAGE}; {DEFAULT_PAGE} when neither is given (eerste).",
        ),
        argument("after", str | None, "Only what comes after this cursor (na)."),
        argument("last", int | None, f"So many from the end, 1 to {LARGEST_PAGE} (laatste)."),
        argument("before", str | None, "Only what comes before this cursor (voor)."),
    ]
    batch = Batch(related, ask, None if root else attrgetter("key"), make=Connected)
    return batched_field(batch, returns, description, arguments, dated=root)


def read_page(
    over: str | Hop,
    order: tuple[Order, ...],
    *,
    first: int | None = None,
    last: int | None = None,
    after: str | None = None,
    before: str | None = None,
) -> Page:
    """The page that the arguments ask for.

    Raises:
        BadInput: both `first` and `last`, one of them out of range, or a cursor of another list or order.
    """
    if first is not None and last is not None:
        raise BadInput("'first' and 'last' exclude each other.", hint="Give one of them.")
    for name, number in (("first", first), ("last", last)):
        checked_size(number, name, hint=NEXT_PAGE)
    return Page(
        first=DEFAULT_PAGE if first is None and last is None else first,
        last=last,
        after=None if after is None else read_cursor(over, order, after),
        before=None if before is None else read_cursor(over, order, before),
    )


def write_cursor(ask: Listing, item: Item) -> str:
    """A place in the order of a listing: a mark of that order, the values of its terms, key and kind."""
    values = [
        bool(value) if expected is ValueType.BOOLEAN and value is not None else value
        for value, expected in zip(item.sort, _types(ask.over, ask.order), strict=True)
    ]
    place = [_mark(ask.over, ask.order), values, item.node.key, type(item.node).__name__]
    return write_place(place)


def read_cursor(over: str | Hop, order: tuple[Order, ...], cursor: str) -> Position:
    """The inverse.

    Raises:
        BadInput: it is no cursor of this list in this order.
    """
    try:
        mark, values, key, kind = read_place(cursor)
        if mark != _mark(over, order) or kind not in KINDS or not isinstance(key, str):
            raise ValueError(mark)  # noqa: TRY301 - one message for all
        read = tuple(_sort_value(value, expected) for value, expected in zip(values, _types(over, order), strict=True))
        return Position(read, checked_text(key), kind)
    except (ValueError, TypeError):
        raise BadInput(
            "The cursor is none of this list in this order.",
            hint="Use it with the field, where and orderBy that it came from, or start again without it.",
        ) from None


@cache
def _mark(over: str | Hop, order: tuple[Order, ...]) -> str:
    return mark_of((over, order))


@cache
def _types(over: str | Hop, order: tuple[Order, ...]) -> tuple[ValueType, ...]:
    return tuple(_type(over, term) for term in order)


def _type(over: str | Hop, term: Order) -> ValueType:
    if isinstance(term.by, CountOf):
        return ValueType.INTEGER
    if isinstance(term.by, OfNode):
        kind = over if isinstance(over, str) else over.far[0]
        return KINDS[kind].properties[term.by.name].value_type
    if term.by.name in ("valid_from", "valid_until"):
        return ValueType.DATE
    assert isinstance(over, Hop)  # noqa: S101 - a root list has no links
    return over.spec.properties[term.by.name].value_type


_PYTHON: dict[ValueType, type | tuple[type, ...]] = {
    ValueType.TEXT: str,
    ValueType.ENUM: str,
    ValueType.INTEGER: int,
    ValueType.FLOAT: (int, float),
    ValueType.BOOLEAN: bool,
}


def _sort_value(value: Any, expected: ValueType) -> OrderValue:
    if value is None:
        return None
    if expected is ValueType.DATE:
        return date.fromisoformat(value)
    if not isinstance(value, _PYTHON[expected]) or (isinstance(value, int) and not -(2**63) <= value < 2**63):
        raise ValueError(value)
    if isinstance(value, str):
        return checked_text(value)
    return cast(OrderValue, value)
