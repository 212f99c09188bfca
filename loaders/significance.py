"""What is found on the network of a day, held against chance. One computation a level."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from graph_api.analysis.chance import ClusterSignificance, hold_clusters_against_chance, hold_ties_against_chance
from graph_api.analysis.options import MAX_PARTICIPANTS, SAMPLES
from graph_api.analysis.results import ClusterAnalysis
from graph_api.model.enums import RegionDivision
from graph_api.network import Scope
from loaders.networked import Computation, Parameter, Provenance, network_of, provenance_of, worker_of
from loaders.reading import Read


@dataclass(frozen=True, slots=True)
class SampleAsk:
    """How many samples, from which seed, and with which divisions the clusters are compared."""

    samples: int = SAMPLES
    seed: int = 1
    divisions: tuple[RegionDivision, ...] = ()


async def clusters_against_chance(
    read: Read, parents: Sequence[Computation[ClusterAnalysis]], ask: SampleAsk
) -> list[Computation[ClusterSignificance]]:
    """The clusters of each parent against a null model. One statement when divisions are asked, else none."""
    worker = worker_of(read)
    found = await worker.networks.divided(read.store, read.day, ask.divisions) if ask.divisions else None
    regions = found.regions if found else {}
    results = []
    for parent in parents:
        clustering, options = parent.value.clustering, parent.value.options
        computed = await worker.compute(
            (hold_clusters_against_chance, parent.network.identity, options, ask),
            hold_clusters_against_chance,
            parent.network.incidence,
            clustering,
            options,
            [tuple(map(regions[division].get, clustering.members)) for division in ask.divisions],
            samples=ask.samples,
            seed=ask.seed,
        )
        parameters = {**asdict(options), "samples": ask.samples, "sample_seed": ask.seed}
        made = provenance_of(read, parent.network, "curveball", parameters, computed)
        results.append(Computation(computed.value, parent.network, made))
    return results


@dataclass(frozen=True, slots=True)
class Pair:
    """Two municipalities that are tied, and what counted when they were found tied."""

    own: str
    other: str
    scope: Scope
    max_participants: int = MAX_PARTICIPANTS
    filters: tuple[Parameter, ...] = ()


@dataclass(frozen=True, slots=True)
class TieChance:
    """What chance would make of the tie of a pair."""

    expected: float
    p_value: float
    q_value: float
    provenance: Provenance


async def ties_against_chance(read: Read, parents: Sequence[Pair], ask: None) -> list[TieChance | None]:  # noqa: ARG001
    """Of each pair what chance would make; none for one without a tie. Statements: those of the networks."""
    found = {}
    for counted in dict.fromkeys((pair.scope, pair.max_participants, pair.filters) for pair in parents):
        scope, max_participants, filters = counted
        worker, network = await network_of(read, scope)
        computed = await worker.compute(
            (hold_ties_against_chance, network.identity, max_participants),
            hold_ties_against_chance,
            network.incidence,
            max_participants,
        )
        parameters = {**dict(filters), "max_participants": max_participants}
        made = provenance_of(read, network, "bipartite configuration model", parameters, computed)
        found[counted] = computed.value, made
    chances = []
    for pair in parents:
        values, made = found[pair.scope, pair.max_participants, pair.filters]
        value = values.get((min(pair.own, pair.other), max(pair.own, pair.other)))
        chances.append(TieChance(*value, made) if value else None)
    return chances
