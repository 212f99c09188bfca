"""Pages of nodes: of a kind, or across a relation from each parent."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph_api.store.protocol import Slice
from graph_api.store.query import Across, Condition, Everything, Hop, Order, Page, Select
from loaders.reading import Read


@dataclass(frozen=True, slots=True)
class Listing:
    """Which nodes: those of a kind (by name) or over a hop, that meet a condition, in an order, and which page."""

    over: str | Hop
    where: Condition | None = None
    order: tuple[Order, ...] = ()
    page: Page | None = None

    def within(self, parents: Sequence[str]) -> Everything | Across:
        return Across(self.over, tuple(parents)) if isinstance(self.over, Hop) else Everything(self.over)


async def related(read: Read, parents: Sequence[str], ask: Listing) -> list[Slice]:
    """A slice a parent. One statement."""
    slices = await read.store.select(Select(ask.within(parents), read.day, ask.where, ask.order, ask.page))
    for found in slices:
        read.mark(item.node for item in found.items)
    return slices
