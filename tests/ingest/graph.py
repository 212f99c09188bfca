"""Looking at facts on a day, without a store."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from graph_api.ingest.intervals import since
from graph_api.model.nodes import Row
from graph_api.model.relations import Link
from graph_api.store.change import Facts, LinkFact, NodeFact, NodeRef

R = TypeVar("R", bound=Row)
L = TypeVar("L", bound=Link)


@dataclass(frozen=True)
class Graph:
    facts: Facts

    @cached_property
    def nodes(self) -> dict[NodeRef, NodeFact]:
        return {fact.ref: fact for fact in self.facts.nodes}

    def versions(self, cls: type[R], key: str) -> list[R]:
        return [row for row in self.nodes[NodeRef(cls.__name__, key)].versions if isinstance(row, cls)]

    def on(self, cls: type[R], day: date) -> list[R]:
        """The nodes of a kind that exist on a day, as they stood then."""
        return [
            row
            for fact in self.facts.nodes
            for row in fact.versions
            if isinstance(row, cls) and since(row.version_from, row.version_until).holds(day)
        ]

    def links(
        self, cls: type[L], day: date | None = None, *, tail: str | None = None, head: str | None = None
    ) -> Iterator[tuple[NodeRef, L, NodeRef]]:
        """The links of a relation: all, or those in force on a day; from or to the node of a key."""
        for fact in self.facts.links:
            if (
                isinstance(fact.link, cls)
                and (day is None or _holds(fact, day))
                and tail in (None, fact.tail.key)
                and head in (None, fact.head.key)
            ):
                yield fact.tail, fact.link, fact.head


def _holds(fact: LinkFact, day: date) -> bool:
    return since(fact.link.valid_from, fact.link.valid_until).holds(day)
