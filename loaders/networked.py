"""What is computed on the network of a day: clusters, partners, ties, agreement. One computation a level."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Generic, TypeVar

from graph_api.analysis.options import MAX_PARTICIPANTS, ClusterOptions, Weighting
from graph_api.analysis.results import Agreement, ClusterAnalysis, Partner, Ties
from graph_api.analysis.tasks import analyse_clusters, collaboration_ties, compare_partitions, find_partners
from graph_api.errors import Unavailable
from graph_api.model.enums import RegionDivision
from graph_api.model.text import camel
from graph_api.network import Network, Scope
from graph_api.workers import Computed, Worker
from loaders.reading import Read

T = TypeVar("T")

Parameter = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Provenance:
    """How a result was made. `sources` are keys; `milliseconds` is what it took when it was computed."""

    method: str
    parameters: tuple[Parameter, ...]
    revision: int
    on: date
    sources: tuple[str, ...]
    milliseconds: float
    day: date | None


@dataclass(frozen=True, eq=False)
class Computation(Generic[T]):
    """A result with the network it was computed on."""

    value: T
    network: Network
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class ClusterAsk:
    """`filters` are those of the scope in the words of the one who asks, for the provenance."""

    scope: Scope
    options: ClusterOptions
    filters: tuple[Parameter, ...] = ()


@dataclass(frozen=True, slots=True)
class TieAsk:
    """`minimum` is in the unit of the weighting; `first` is how many partners each may have; `filters` as above."""

    scope: Scope
    weighting: Weighting = Weighting.NEWMAN
    max_participants: int = MAX_PARTICIPANTS
    minimum: float = 0.0
    first: int | None = None
    filters: tuple[Parameter, ...] = ()


async def clusters(read: Read, parents: Sequence[str], ask: ClusterAsk) -> list[Computation[ClusterAnalysis]]:
    """The clusters of the day, the same for every parent. Statements: those of the network."""
    worker, network = await network_of(read, ask.scope)
    computed = await worker.compute(
        (analyse_clusters, network.identity, ask.options),
        analyse_clusters,
        network.incidence,
        ask.options,
        network.names,
        network.populations,
    )
    name = f"{ask.options.method} ({computed.value.clustering.made_with})"
    parameters = {**dict(ask.filters), **asdict(ask.options), "best_seed": computed.value.clustering.best_seed}
    made = provenance_of(read, network, name, parameters, computed)
    result = Computation(computed.value, network, made)
    return [result for _ in parents]


async def partners(read: Read, parents: Sequence[str], ask: TieAsk) -> list[tuple[Partner, ...]]:
    """The partners of each parent, the strongest first; none for one that does not exist on the day."""
    worker, network = await network_of(read, ask.scope)
    there = tuple(sorted(set(parents) & set(network.names)))
    computed = await worker.compute(
        (find_partners, network.identity, there, ask.weighting, ask.minimum, ask.max_participants),
        find_partners,
        network.incidence,
        there,
        ask.weighting,
        ask.minimum,
        ask.max_participants,
    )
    found = dict(zip(there, computed.value, strict=True))
    return [found.get(parent, ())[: ask.first] for parent in parents]


async def ties(read: Read, parents: Sequence[str], ask: TieAsk) -> list[Computation[Ties]]:
    """Every tie of the day, the same for every parent."""
    worker, network = await network_of(read, ask.scope)
    computed = await worker.compute(
        (collaboration_ties, network.identity, ask.weighting, ask.max_participants),
        collaboration_ties,
        network.incidence,
        ask.weighting,
        ask.max_participants,
    )
    parameters = {
        **dict(ask.filters),
        "weighting": ask.weighting,
        "max_participants": ask.max_participants,
        "minimum": ask.minimum,
    }
    made = provenance_of(read, network, "one-mode projection", parameters, computed)
    result = Computation(computed.value, network, made)
    return [result for _ in parents]


async def agreements(
    read: Read, parents: Sequence[Computation[ClusterAnalysis]], ask: tuple[RegionDivision, ...]
) -> list[list[tuple[RegionDivision, Agreement]]]:
    """How the clusters of each parent agree with each division. One statement, whatever the number of divisions."""
    worker = worker_of(read)
    found = await worker.networks.divided(read.store, read.day, ask)
    results = []
    for parent in parents:
        clustering = parent.value.clustering
        computed = await worker.compute(
            (compare_partitions, parent.network.identity, parent.value.options, ask),
            compare_partitions,
            clustering.numbers,
            tuple(found.labels(clustering.members).values()),
        )
        results.append(list(zip(ask, computed.value, strict=True)))
    return results


async def network_of(read: Read, scope: Scope) -> tuple[Worker, Network]:
    """The network of the day, and what computes on it.

    Raises:
        Unavailable: there is no worker.
    """
    worker = worker_of(read)
    return worker, await worker.networks.on(read.store, read.day, scope)


def worker_of(read: Read) -> Worker:
    """The analysis process.

    Raises:
        Unavailable: there is none.
    """
    if read.worker is None:
        raise Unavailable("Analyses are not available here.")
    return read.worker


def provenance_of(
    read: Read,
    network: Network,
    method: str,
    parameters: dict[str, object],
    computed: Computed[T],
    *,
    sources: Sequence[str] = (),
) -> Provenance:
    """How a result that was computed on a network was made; `parameters` are those beside its scope.

    `sources` are those of what was read beside the network.
    """
    scope = network.scope
    return Provenance(
        method=method,
        parameters=(
            ("ties", ", ".join(scope.ties)),
            ("bases", ", ".join(scope.bases)),
            *((camel(name), str(value)) for name, value in parameters.items()),
        ),
        revision=network.revision,
        on=network.day,
        sources=tuple(sorted({*network.sources, *sources})),
        milliseconds=computed.milliseconds,
        day=read.asked,
    )
