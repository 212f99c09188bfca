"""The number and the name that a cluster has on every day, so that both and a colour stay under a time slider."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from graph_api.analysis.past_tasks import number_clusters
from graph_api.analysis.results import Cluster, ClusterAnalysis, LastingNumber, NamedCluster
from loaders.networked import ClusterAsk, Computation, clusters
from loaders.past import past_of
from loaders.reading import ROOT, Read

REFERENCE = date(2026, 1, 1)
"""The clusters of this day lend their numbers and names to those of every other.

The start of a year with a full register. Fixed, as the base of an index, so that the answer for a day stays what it was
as years come. A chain from year to year was tried: it lost a cluster that is part of another for a year (Dordrecht in
2019), let those of 2015, when the register was thin, name all that came after, and cost a cluster analysis a year.
"""


@dataclass(frozen=True, slots=True)
class LastingCluster:
    """What a cluster is called on every day; `similarity` is told with `lasting_numbers`."""

    number: int
    name: str
    similarity: float | None


@dataclass(frozen=True, slots=True)
class LastingClusters:
    """The clusters of a day; `numbers` by those of the day, `names` by those that last."""

    clusters: tuple[NamedCluster, ...]
    numbers: Mapping[int, LastingNumber]
    names: Mapping[int, str]

    def of(self, number: int) -> LastingCluster:
        """What the cluster with this number on the day is called."""
        found = self.numbers[number]
        return LastingCluster(found.number, self.names[found.number], found.similarity)

    @property
    def renumbered(self) -> list[Cluster]:
        """The clusters of the day with numbers that last."""
        return [replace(one.cluster, number=self.numbers[one.cluster.number].number) for one in self.clusters]


async def lasting(
    read: Read,
    parents: Sequence[tuple[Computation[ClusterAnalysis], int]],
    ask: None,  # noqa: ARG001 - asks nothing
) -> list[LastingCluster]:
    """What each parent is called: a cluster of an analysis, by number. Statements: those of the past and a network."""
    found: dict[int, LastingClusters] = {}
    for made, _ in parents:
        if id(made) not in found:
            found[id(made)] = await lasting_clusters(read, made)
    return [found[id(made)].of(number) for made, number in parents]


async def lasting_clusters(read: Read, made: Computation[ClusterAnalysis]) -> LastingClusters:
    """What the clusters of an analysis are called: after those of the reference day, made in the same way."""
    worker, past = await past_of(read)
    network, options = made.network, made.value.options
    (reference,) = await clusters(read.on(REFERENCE), [ROOT], ClusterAsk(network.scope, options))
    days = sorted((REFERENCE, network.day))
    computed = await worker.compute(
        (number_clusters, network.identity, options),
        number_clusters,
        [named.cluster for named in made.value.clusters],
        [named.cluster for named in reference.value.clusters],
        past.heirs(*days),
        later=network.day > REFERENCE,
    )
    names = {computed.value[named.cluster.number].number: named.name for named in made.value.clusters}
    names |= {named.cluster.number: named.name for named in reference.value.clusters}
    return LastingClusters(made.value.clusters, computed.value, names)
