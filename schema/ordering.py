"""Orders: an input with a field of the model, or a count of links, and a direction."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import strawberry

from graph_api.model.nodes import Row
from graph_api.model.property import properties
from graph_api.model.registry import KINDS
from graph_api.model.relations import Link
from graph_api.store.query import CountOf, Hop, OfLink, OfNode, Order
from schema.node import described, termed
from schema.scalars import Direction, enum_of

T = TypeVar("T")

By = OfNode | OfLink | CountOf


def ordering(
    node: type[Row], link: type[Link] | None = None, counts: Mapping[str, Hop] | None = None
) -> Callable[[type[T]], type[T]]:
    """Makes an order input of a class: over the nodes of a kind (Row: of several), and by links."""

    def decorate(cls: type[T]) -> type[T]:
        terms = _terms(node, link, counts or {})
        enum = enum_of(f"{cls.__name__}Field", terms, cls.__module__, f"What {cls.__name__} orders by (sorteerveld).")
        cls.__annotations__ = {"field": enum, "direction": Direction}
        cls.field = strawberry.field(description="What to order by (veld).")  # type: ignore[attr-defined]
        cls.direction = strawberry.field(  # type: ignore[attr-defined]
            default=Direction.ASC, description="Smallest or largest first (richting)."
        )
        return strawberry.input(cls, description=termed(inspect.getdoc(cls), "volgorde"))

    return decorate


def read_order(given: Sequence[Any] | None) -> tuple[Order, ...]:
    """The terms of an order, each field once: a later mention of the same one cannot change anything."""
    terms: dict[By, Order] = {}
    for term in given or ():
        terms.setdefault(term.field.value, Order(term.field.value, term.direction is Direction.DESC))
    return tuple(terms.values())


def _terms(node: type[Row], link: type[Link] | None, counts: Mapping[str, Hop]) -> dict[str, tuple[By, str]]:
    terms: dict[str, tuple[By, str]] = {}
    if link is not None:
        for spec in properties(link):
            if spec.declared.sort:
                terms[spec.name.upper()] = (OfLink(spec.name), described(spec))
        if not link.TIMELESS:
            terms["VALID_FROM"] = (OfLink("valid_from"), "From when the link holds (begin).")
            terms["VALID_UNTIL"] = (OfLink("valid_until"), "Until when the link holds (einde).")
    for spec in properties(node):
        if spec.declared.sort:
            name = spec.name.upper()
            name = f"{KINDS[node.__name__].table.upper()}_{name}" if name in terms else name
            terms[name] = (OfNode(spec.name), described(spec))
    for name, hop in counts.items():
        terms[name] = (
            CountOf(hop),
            f"{name.replace('_', ' ').capitalize()}: its links of that sort on the day (aantal).",
        )
    return terms
