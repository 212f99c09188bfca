"""What if: the network of a day with changes carried out on a copy. Nothing is written."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np

from graph_api.analysis.advice_results import Gap
from graph_api.analysis.advice_tasks import find_gaps, find_supposed_gaps
from graph_api.analysis.incidence import Incidence
from graph_api.analysis.past_results import SIMILARITY, ClusterChanges
from graph_api.analysis.past_tasks import compare_clusters, number_clusters
from graph_api.analysis.results import Agreement, ClusterAnalysis, LastingNumber, NamedCluster, Ties
from graph_api.analysis.supposing import Start, Supposed, Supposition, suppose
from graph_api.analysis.tasks import analyse_clusters, collaboration_ties, compare_partitions
from graph_api.model.enums import RegionDivision, ServiceFunction, ServiceKind
from graph_api.model.nodes import SharedService
from graph_api.network import Network
from graph_api.store.query import Keyed, Select
from graph_api.workers import Computed, Worker
from loaders.networked import ClusterAsk, Provenance, network_of, provenance_of
from loaders.opportunities import provenance_of_gaps, standing_of
from loaders.reading import Read
from loaders.said import Said
from loaders.service_sentences import of_gap


@dataclass(frozen=True, slots=True)
class WhatIfAsk:
    """The changes in order, how clusters are made, and the divisions that these are held against.

    `names` are those of services that start, by group.
    """

    suppositions: tuple[Supposition, ...]
    names: tuple[tuple[str, str], ...]
    clusters: ClusterAsk
    divisions: tuple[RegionDivision, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Situation:
    """A network with its clusters, ties and agreement with divisions; `partners` counts those of each municipality."""

    incidence: Incidence
    clusters: ClusterAnalysis
    ties: Ties
    partners: Mapping[str, int]
    agreements: tuple[tuple[RegionDivision, Agreement], ...]

    def taken_part_in(self, member: str) -> int:
        """In how many a municipality takes part."""
        if member not in self.incidence.members:
            return 0
        return int(np.count_nonzero(self.incidence.member_index == self.incidence.members.index(member)))

    def members_of(self, group: str) -> tuple[str, ...]:
        """Who takes part in a group."""
        if group not in self.incidence.groups:
            return ()
        inside = self.incidence.group_index == self.incidence.groups.index(group)
        return tuple(self.incidence.members[place] for place in self.incidence.member_index[inside].tolist())


@dataclass(frozen=True, slots=True, eq=False)
class Imagined:
    """Both situations, and what leads from the one to the other. `numbers` of clusters after are those of before."""

    before: Situation
    after: Situation
    supposed: Supposed
    numbers: Mapping[int, LastingNumber]
    changes: ClusterChanges
    ask: WhatIfAsk
    network: Network
    provenance: Provenance

    @property
    def clusters(self) -> tuple[tuple[NamedCluster, ...], tuple[NamedCluster, ...]]:
        return self.before.clusters.clusters, self.after.clusters.clusters


async def imagined(read: Read, parents: Sequence[str], ask: WhatIfAsk) -> list[Imagined]:
    """What would be so, the same for every parent. Statements: those of the network, and two."""
    worker, network = await network_of(read, ask.clusters.scope)
    keys = tuple(group.partition(":")[2] for group in network.incidence.groups if group.startswith("SharedService:"))
    (services,) = await read.store.select(Select(Keyed("SharedService", keys), read.day))
    category = {
        f"SharedService:{item.node.key}": str(item.node.function)
        for item in services.items
        if isinstance(item.node, SharedService) and item.node.function
    }
    supposed = suppose(network.incidence, ask.suppositions, category)
    regions = (await worker.networks.divided(read.store, read.day, ask.divisions)).regions
    populations = dict(network.populations)
    for old, new in supposed.heirs.items():
        populations[new] = (populations[new] or 0) + (populations[old] or 0)
    before = await _situation(
        worker, network, network.incidence, populations=dict(network.populations), regions=regions, ask=ask
    )
    after = await _situation(
        worker,
        network,
        supposed.incidence,
        populations=populations,
        regions=regions,
        ask=ask,
        suppositions=ask.suppositions,
    )
    then = [named.cluster for named in before.clusters.clusters]
    now = [named.cluster for named in after.clusters.clusters]
    numbers = await worker.compute(
        (number_clusters, network.identity, ask), number_clusters, now, then, supposed.heirs, later=True
    )
    computed = await worker.compute(
        (compare_clusters, network.identity, ask),
        compare_clusters,
        then,
        [replace(cluster, number=numbers.value[cluster.number].number) for cluster in now],
        supposed.heirs,
        SIMILARITY,
    )
    parameters = {**dict(ask.clusters.filters), **asdict(ask.clusters.options), "changes": len(ask.suppositions)}
    made = provenance_of(read, network, "changes carried out on a copy of the network", parameters, computed)
    result = Imagined(before, after, supposed, numbers.value, computed.value, ask, network, made)
    return [result for _ in parents]


@dataclass(frozen=True, slots=True)
class SupposedGaps:
    """The gaps of a municipality, each with its question, as it is and as it would be."""

    before: tuple[tuple[Gap, Said], ...]
    after: tuple[tuple[Gap, Said], ...]
    provenance: Provenance


async def supposed_gaps(
    read: Read,
    parents: Sequence[tuple[Imagined, str]],
    ask: None,  # noqa: ARG001 - asks nothing
) -> list[SupposedGaps]:
    """The gaps of each parent: a municipality of what is imagined. Statements: those of the standing."""
    worker, standing = await standing_of(read)
    before = await worker.compute((find_gaps, standing.identity), find_gaps, standing.scene)
    found = []
    for made, member in parents:
        suppositions = made.ask.suppositions
        after = await worker.compute(
            (find_supposed_gaps, standing.identity, suppositions),
            find_supposed_gaps,
            standing.scene,
            suppositions,
            str(ServiceFunction.OTHER),
        )
        supposed = replace(standing, services={**standing.services, **_started(made.ask)})
        provenance = provenance_of_gaps(read, standing, after)
        found.append(
            SupposedGaps(
                before=tuple((gap, of_gap(gap, standing)) for gap in before.value if gap.member == member),
                after=tuple((gap, of_gap(gap, supposed)) for gap in after.value if gap.member == member),
                provenance=provenance,
            )
        )
    return found


def _started(ask: WhatIfAsk) -> dict[str, SharedService]:
    """Services that are only supposed, as they are spoken of."""
    names = dict(ask.names)
    return {
        one.group: SharedService(
            key=one.group,
            name=names[one.group],
            kind=ServiceKind.JOINT_ARRANGEMENT,
            function=ServiceFunction(one.category) if one.category else None,
            source="",
        )
        for one in ask.suppositions
        if isinstance(one, Start)
    }


async def _situation(
    worker: Worker,
    network: Network,
    incidence: Incidence,
    *,
    populations: dict[str, int | None],
    regions: Mapping[RegionDivision, Mapping[str, str]],
    ask: WhatIfAsk,
    suppositions: tuple[Supposition, ...] = (),
) -> Situation:
    options = ask.clusters.options
    # What is not supposed is kept for whoever asks for the network as it is.
    subject = (network.identity, suppositions) if suppositions else network.identity
    clusters: Computed[ClusterAnalysis] = await worker.compute(
        (analyse_clusters, subject, options), analyse_clusters, incidence, options, network.names, populations
    )
    ties: Computed[Ties] = await worker.compute(
        (collaboration_ties, subject, options.weighting, options.max_participants),
        collaboration_ties,
        incidence,
        options.weighting,
        options.max_participants,
    )
    clustering = clusters.value.clustering
    agreements = await worker.compute(
        (compare_partitions, subject, options, ask.divisions),
        compare_partitions,
        clustering.numbers,
        tuple(tuple(map(of.get, clustering.members)) for of in regions.values()),
    )
    places = np.concatenate([ties.value.from_index, ties.value.to_index])
    counts = np.bincount(places, minlength=len(ties.value.members)).tolist()
    partners = dict(zip(ties.value.members, counts, strict=True))
    found = tuple(zip(regions, agreements.value, strict=True))
    return Situation(incidence, clusters.value, ties.value, partners, found)
