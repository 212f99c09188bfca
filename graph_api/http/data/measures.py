"""What is computed of each municipality: with how many it is tied, and in which cluster it lies."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from graph_api.analysis.options import ClusterOptions
from graph_api.analysis.results import ClusterAnalysis, Ties
from graph_api.network import Network, Scope
from loaders.lasting import REFERENCE, LastingClusters, lasting_clusters
from loaders.networked import ClusterAsk, TieAsk, clusters, ties
from loaders.reading import ROOT, Read

MEASURES: Mapping[str, str] = {
    "ties": "Municipalities that it shares a service with, publication lists and very large services left out",
    "cluster": "Number of its cluster; 1 is the largest",
    "clusterName": "Its cluster, called after the largest municipalities there",
    "lastingCluster": f"Number of its cluster on every day, after the clusters of {REFERENCE}",
    "lastingClusterName": "Name of its cluster on every day",
    "clusterCertainty": "How sure it is that it belongs there, 0 to 1",
}
"""What each is."""

Measured = Mapping[str, Mapping[str, int | float | str]]


@dataclass(frozen=True, slots=True, eq=False)
class Analysed:
    """The network of a day with its ties and clusters, by the choices that GraphQL has when none is made.

    `parameters` are those of the analysis of clusters, by name.
    """

    network: Network
    ties: Ties
    clusters: ClusterAnalysis
    lasting: LastingClusters
    parameters: tuple[tuple[str, str], ...]

    def measured(self) -> Measured:
        """The measures of each municipality, by code."""
        clustering = self.clusters.clustering
        names = {named.cluster.number: named.name for named in self.clusters.clusters}
        tied = Counter((*self.ties.from_index.tolist(), *self.ties.to_index.tolist()))
        partners = {member: tied[place] for place, member in enumerate(self.ties.members)}
        return {
            member: {
                "ties": partners[member],
                "cluster": number,
                "clusterName": names[number],
                "lastingCluster": self.lasting.of(number).number,
                "lastingClusterName": self.lasting.of(number).name,
                "clusterCertainty": round(certainty, 6),
            }
            for member, number, certainty in zip(
                clustering.members, clustering.numbers, clustering.certainty, strict=True
            )
        }


async def analysed(read: Read) -> Analysed:
    """The analysis of the day, which the worker keeps.

    Raises:
        Unavailable: it takes longer than the deadline; trying again helps.
    """
    options = ClusterOptions()
    (clustered,) = await clusters(read, [ROOT], ClusterAsk(Scope(), options))
    tie_ask = TieAsk(Scope(), options.weighting, options.max_participants)
    (tied,) = await ties(read, [ROOT], tie_ask)
    lasting = await lasting_clusters(read, clustered)
    return Analysed(clustered.network, tied.value, clustered.value, lasting, clustered.provenance.parameters)
