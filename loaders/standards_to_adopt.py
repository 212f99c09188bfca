"""Which standards a municipality could adopt. One computation for all that are asked of a level."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph_api.analysis.ideas import AdoptionIdea
from graph_api.analysis.incidence import incidence
from graph_api.analysis.tasks import find_adoptions
from graph_api.model.nodes import Standard
from graph_api.store.query import Edges, Everything, Over, Select, hop
from loaders.networked import Computation, network_of, provenance_of
from loaders.pilots_to_join import INITIATIVES, MOST
from loaders.reading import Read


@dataclass(frozen=True, slots=True)
class StandardAsk:
    """`first` is how many each may have."""

    first: int


@dataclass(frozen=True, slots=True)
class StandardSuggestion:
    """A standard with the adopters that speak for it, by key, the one met most first."""

    standard: Standard
    idea: AdoptionIdea
    partners: tuple[str, ...]


async def standards_to_adopt(
    read: Read, parents: Sequence[str], ask: StandardAsk
) -> list[Computation[tuple[StandardSuggestion, ...]] | None]:
    """The standards of each parent, best first; None for one that does not exist on the day.

    Statements: those of the network of the day, and two.
    """
    worker, network = await network_of(read, INITIATIVES)
    (found,) = await read.store.select(Select(Everything("Standard"), read.day))
    standards = {item.node.key: item.node for item in found.items if isinstance(item.node, Standard)}
    read.mark(standards.values())
    table = await read.store.edges(Edges(Over(hop("ADOPTED", "Municipality")), read.day))
    pairs = [(table.near[near], table.far[far]) for near, far in zip(table.near_index, table.far_index, strict=True)]
    adopted = incidence(pairs, members=network.incidence.members)
    there = tuple(sorted(set(parents) & set(network.names)))
    computed = await worker.compute(
        (find_adoptions, network.identity, there), find_adoptions, network.incidence, adopted, there, MOST
    )
    made = provenance_of(
        read,
        network,
        "Newman-weighted ties to the adopters",
        {"max_participants": MOST},
        computed,
        sources=table.sources,
    )
    members = network.incidence.members
    named = {
        parent: tuple(
            StandardSuggestion(standards[idea.group], idea, tuple(members[place] for place in idea.partners))
            for idea in ideas[: ask.first]
        )
        for parent, ideas in zip(there, computed.value, strict=True)
    }
    return [Computation(named[parent], network, made) if parent in named else None for parent in parents]
