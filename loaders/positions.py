"""Where municipalities stand in the network of a day, and what joins its clusters. One computation a level."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph_api.analysis.results import ClusterAnalysis, JoiningTie, Position, Positions
from graph_api.analysis.tasks import find_joining_ties, find_positions
from loaders.networked import ClusterAsk, Computation, clusters, network_of, provenance_of
from loaders.reading import ROOT, Read

METHOD = "betweenness (Brandes), participation coefficient (Guimera and Amaral)"


@dataclass(frozen=True, eq=False)
class Placed:
    """The positions, and the analysis that made the clusters."""

    positions: Positions
    clusters: Computation[ClusterAnalysis]

    @property
    def names(self) -> dict[int, str]:
        """The name of each cluster, by number."""
        return {named.cluster.number: named.name for named in self.clusters.value.clusters}


async def positions(read: Read, parents: Sequence[str], ask: ClusterAsk) -> list[Computation[Placed]]:
    """The position of every municipality of the day, the same for every parent. Statements: those of the network."""
    (clustered,) = await clusters(read, [ROOT], ask)
    worker, network = await network_of(read, ask.scope)
    computed = await worker.compute(
        (find_positions, network.identity, ask.options),
        find_positions,
        network.incidence,
        clustered.value.clustering.numbers,
        ask.options.weighting,
        ask.options.max_participants,
    )
    found = computed.value
    parameters: dict[str, object] = {**dict(clustered.provenance.parameters), "pivots": found.pivots or "all"}
    for name in ("ties", "bases"):
        parameters.pop(name)
    method = f"{METHOD}; clusters: {clustered.provenance.method}"
    made = provenance_of(read, network, method, parameters, computed)
    result = Computation(Placed(found, clustered), network, made)
    return [result for _ in parents]


async def position(
    read: Read, parents: Sequence[str], ask: ClusterAsk
) -> list[tuple[Position, Computation[Placed]] | None]:
    """The position of each parent, and what it is part of; None for one that does not exist on the day."""
    (made,) = await positions(read, [ROOT], ask)
    found = {one.member: one for one in made.value.positions.positions}
    return [(found[parent], made) if parent in found else None for parent in parents]


async def joining_ties(read: Read, ask: ClusterAsk) -> tuple[JoiningTie, ...]:
    """The ties between municipalities of different clusters. Statements: those of the network."""
    (clustered,) = await clusters(read, [ROOT], ask)
    worker, network = await network_of(read, ask.scope)
    computed = await worker.compute(
        (find_joining_ties, network.identity, ask.options),
        find_joining_ties,
        network.incidence,
        clustered.value.clustering.numbers,
        ask.options.weighting,
        ask.options.max_participants,
    )
    return computed.value
