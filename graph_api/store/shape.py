"""What follows from the shape of a query, in whatever store it is asked."""

from collections.abc import Iterable, Iterator
from datetime import date

from graph_api.model.property import PropertySpec
from graph_api.model.registry import KINDS
from graph_api.store.protocol import Candidate, Item, Linked, Slice
from graph_api.store.query import (
    Across,
    CountOf,
    End,
    Everything,
    Find,
    Hop,
    Keyed,
    OfLink,
    OfNode,
    Over,
    Page,
    Versions,
)

Within = Everything | Keyed | Across | Versions | Over

BOUNDS = ("valid_from", "valid_until")
"""What links can be ordered by beside their properties; an open end counts as missing."""


def kinds(within: Within) -> tuple[str, ...]:
    """The kinds of the nodes that a query is about."""
    return within.hop.far if isinstance(within, Across | Over) else (within.kind,)


def hop_of(within: Within) -> Hop:
    """The hop of a query over a relation.

    Raises:
        TypeError: the query is over none, so nothing in it can be of a link.
    """
    if isinstance(within, Across | Over):
        return within.hop
    raise TypeError("Only a query over a relation has links.")


def chosen(hop: Hop) -> bool:
    """Whether a hop leads to some of the kinds only that its relation allows."""
    return set(hop.far) != set(hop.spec.far_kinds(hop.near, outward=hop.outward))


def end_properties(end: End, within: Within) -> dict[str, PropertySpec]:
    """The properties of what a group key or a measure is of; what several kinds share they declare alike."""
    if end is End.NODE:
        return KINDS[kinds(within)[0]].properties
    return hop_of(within).spec.properties if end is End.LINK else KINDS[hop_of(within).near].properties


def ended(query: Find, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Ordered candidates, up to where the query lets them end; no more of them are read than that takes."""
    day, exist = query.day.isoformat(), set()
    for candidate in candidates:
        yield candidate
        if candidate.valid_from <= day < candidate.valid_until:
            exist.add((candidate.kind, candidate.key))
            if len(exist) == query.first:
                return


def in_order(links: Iterable[Linked]) -> list[Linked]:
    """Links in the order of the protocol."""
    return sorted(links, key=lambda one: (*one[:3], one.link.valid_from or date.min, one.link.source))


def sort_property(by: OfNode | OfLink | CountOf, within: Within) -> PropertySpec | None:
    """The property that a query is ordered by; None for a count and for a bound of a link's interval."""
    if isinstance(by, OfNode):
        return end_properties(End.NODE, within)[by.name]
    return None if isinstance(by, CountOf) or by.name in BOUNDS else end_properties(End.LINK, within)[by.name]


def limit(page: Page) -> int:
    """One more than the page takes, which tells whether there are more."""
    return ((page.first if page.last is None else page.last) or 0) + 1


def page_of(page: Page | None, items: list[Item]) -> Slice:
    """The page out of the items that a store found within `limit`: backwards it gives them last one first."""
    if page is None:
        return Slice(items, has_previous=False, has_next=False)
    asked = limit(page) - 1
    more = len(items) > asked
    if page.last is None:
        return Slice(items[:asked], has_previous=page.after is not None, has_next=more)
    return Slice(items[:asked][::-1], has_previous=more, has_next=page.before is not None)
