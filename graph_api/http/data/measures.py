"""What is computed of each municipality: how it is tied, where it stands, and in which cluster it lies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph_api.analysis.options import ClusterOptions
from graph_api.analysis.results import ClusterAnalysis, Position, Ties
from graph_api.http.data.columns import Column, computed
from graph_api.model.property import Value, ValueType
from graph_api.network import Network, Scope
from loaders.lasting import REFERENCE, LastingClusters, lasting_clusters
from loaders.networked import ClusterAsk, TieAsk, ties
from loaders.positions import positions
from loaders.reading import ROOT, Read

INTEGER, FLOAT, TEXT = ValueType.INTEGER, ValueType.FLOAT, ValueType.TEXT

POSITION = (
    computed(
        "ties",
        INTEGER,
        "Municipalities that it shares a service with, publication lists and very large services left out",
        "aantal partners",
        shown=False,
    ),
    computed("strength", FLOAT, "The sum of its ties, Newman-weighted", "totale sterkte", shown=False),
    computed(
        "betweenness",
        FLOAT,
        "On which share of the shortest paths between others it lies",
        "tussenpositie",
        shown=False,
    ),
    computed(
        "participation",
        FLOAT,
        "How evenly its ties are spread over clusters, 0 to 1",
        "spreiding over clusters",
        shown=False,
    ),
)
CLUSTER = (
    computed("cluster", INTEGER, "Number of its cluster; 1 is the largest", "nummer van het cluster", shown=False),
    computed(
        "clusterName",
        TEXT,
        "Its cluster, called after the largest municipalities there",
        "naam van het cluster",
        shown=False,
    ),
    computed(
        "lastingCluster",
        INTEGER,
        f"Number of its cluster on every day, after the clusters of {REFERENCE}",
        "blijvend nummer van het cluster",
        shown=False,
    ),
    computed(
        "lastingClusterName", TEXT, "Name of its cluster on every day", "blijvende naam van het cluster", shown=False
    ),
    computed(
        "clusterCertainty",
        FLOAT,
        "How sure it is that it belongs there, 0 to 1",
        "zekerheid van het cluster",
        shown=False,
    ),
)
MEASURES: tuple[Column, ...] = (*POSITION, *CLUSTER)

MADE_OF = ("municipalities", "participations")
"""The tables that the network is made of."""


@dataclass(frozen=True, slots=True, eq=False)
class Analysed:
    """The network of a day with its ties, positions and clusters, by the choices that GraphQL has when none is made.

    `parameters` are those of the analysis of clusters, by name.
    """

    network: Network
    ties: Ties
    positions: tuple[Position, ...]
    clusters: ClusterAnalysis
    lasting: LastingClusters
    parameters: tuple[tuple[str, str], ...]

    def measured(self) -> dict[str, dict[str, Value]]:
        """The measures of each municipality, by code."""
        clusters = self.in_clusters()
        return {
            own.member: {
                "ties": int(own.degree.value),
                "strength": own.strength.value,
                "betweenness": own.betweenness.value,
                "participation": own.participation.value if own.participation else None,
                **clusters[own.member],
            }
            for own in self.positions
        }

    def in_clusters(self) -> dict[str, dict[str, Value]]:
        """What is computed of the cluster of each municipality, by code."""
        clustering = self.clusters.clustering
        found: dict[str, dict[str, Value]] = {}
        for member, number, certainty in zip(clustering.members, clustering.numbers, clustering.certainty, strict=True):
            lasting = self.lasting.of(number)
            found[member] = {
                "cluster": number,
                "clusterName": self.clusters.clusters[number - 1].name,
                "lastingCluster": lasting.number,
                "lastingClusterName": lasting.name,
                "clusterCertainty": round(certainty, 6),
            }
        return found


async def analysed(read: Read) -> Analysed:
    """The analysis of the day, which the worker keeps.

    Raises:
        Unavailable: it takes longer than the deadline; trying again helps.
    """
    options = ClusterOptions()
    (placed,) = await positions(read, [ROOT], ClusterAsk(Scope(), options))
    tie_ask = TieAsk(Scope(), options.weighting, options.max_participants)
    (tied,) = await ties(read, [ROOT], tie_ask)
    clustered = placed.value.clusters
    return Analysed(
        network=clustered.network,
        ties=tied.value,
        positions=placed.value.positions.positions,
        clusters=clustered.value,
        lasting=await lasting_clusters(read, clustered),
        parameters=clustered.provenance.parameters,
    )


async def measured(read: Read) -> Mapping[str, Sequence[Mapping[str, Value]]]:
    """The measures of each municipality of the day: a row each.

    Raises:
        Unavailable: it takes longer than the deadline; trying again helps.
    """
    found = await analysed(read)
    return {code: (cells,) for code, cells in found.measured().items()}
