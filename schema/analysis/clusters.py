"""Into which clusters the country falls, and where a municipality stands among them."""

from datetime import date
from typing import Any

import strawberry

from graph_api.analysis import results
from graph_api.errors import BadInput
from graph_api.model.enums import RegionDivision
from loaders.by_key import by_full_key
from loaders.lasting import REFERENCE, lasting
from loaders.networked import ClusterAsk, Computation, agreements, clusters
from loaders.reading import Read
from schema.analysis.inputs import CLUSTER_INPUT, CLUSTERS, read_cluster_input
from schema.analysis.provenance import ProvenanceType, municipality_field, provenance
from schema.analysis.significance import significance_field
from schema.batched import Batch, argument, batched_field
from schema.kinds import Initiative


@strawberry.type(description="A municipality in its cluster (clusterlid).")
class ClusterMember:
    certainty: float = strawberry.field(
        description="How sure it is, 0 to 1: mean share of the runs in which it is with the others (zekerheid)."
    )
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality (gemeente).")


@strawberry.type(description="A shared service or pilot that binds a cluster (bindende voorziening).")
class BindingInitiative:
    weight: float = strawberry.field(
        description="What it adds to the ties inside, in the unit of the weighting (gewicht)."
    )
    inside: int = strawberry.field(description="Its participants within the cluster (binnen).")
    participants: int = strawberry.field(description="Its participating municipalities in all (deelnemers).")
    groups: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    initiative = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.groups, make=lambda found, *_: found[0]),
        Initiative,
        "The shared service or pilot (initiatief).",
    )


@strawberry.type(description="A tie that leaves a cluster (band naar buiten).")
class BridgeTie:
    weight: float = strawberry.field(description="Its strength, in the unit of the weighting (sterkte).")
    own: strawberry.Private[str]
    other: strawberry.Private[str]
    day: strawberry.Private[date | None]
    inside = municipality_field("own", "The municipality within the cluster (binnen).")
    outside = municipality_field("other", "The municipality beyond it (buiten).")


@strawberry.type(description="How a cluster is tied to another (brug).")
class ClusterBridge:
    cluster: "Cluster" = strawberry.field(description="The other cluster (ander cluster).")
    weight: float = strawberry.field(description="The sum of the ties between both (gewicht).")
    ties: int = strawberry.field(description="Their number (aantal).")
    strongest: list[BridgeTie] = strawberry.field(description="The strongest of them (sterkste).", metadata={"rows": 3})


@strawberry.type(name="LastingCluster", description="What a cluster is called on every day (blijvend cluster).")
class LastingClusterType:
    number: int = strawberry.field(
        description=f"That of the cluster of {REFERENCE} that it matches, else one above all of those, by its first "
        "municipality of that day (blijvend nummer)."
    )
    name: str = strawberry.field(
        description=f"That of the cluster of {REFERENCE} that it matches, else its own (blijvende naam)."
    )
    similarity: float | None = strawberry.field(
        description="Share of members in common with that one, Jaccard; null where it matches none (gelijkenis)."
    )


@strawberry.type(description="Municipalities tied to each other more than to others (cluster).")
class Cluster:
    number: int = strawberry.field(description="1 is the largest; of equals the one with the smallest code (nummer).")
    name: str = strawberry.field(description="After its largest municipalities (naam).")
    size: int = strawberry.field(description="How many municipalities (grootte).")
    population: int | None = strawberry.field(
        description="Their inhabitants, as far as known; null when of none (inwoners)."
    )
    cohesion: float | None = strawberry.field(
        description="Share of the weight of its members' ties that stays inside, 0 to 1; null without ties (samenhang)."
    )
    internal_weight: float = strawberry.field(description="Weight of the ties inside, each once (interne banden).")
    external_weight: float = strawberry.field(description="Weight of the ties that leave it (externe banden).")
    members: list[ClusterMember] = strawberry.field(
        description="Its municipalities, by code (leden).", metadata={"rows": 20}
    )
    binding: list[BindingInitiative] = strawberry.field(
        description="What binds it: what adds most to the ties inside, at most ten (wat bindt).", metadata={"rows": 10}
    )
    bridges: list[ClusterBridge] = strawberry.field(
        description="Its ties to other clusters, heaviest first (bruggen).", metadata={"rows": 10}
    )
    computation: strawberry.Private[Computation[results.ClusterAnalysis]]
    day: strawberry.Private[date | None]
    lasting = batched_field(
        Batch(
            lasting,
            lambda: None,
            lambda root: (root.computation, root.number),
            make=lambda found, *_: LastingClusterType(
                number=found.number, name=found.name, similarity=found.similarity
            ),
            price=CLUSTERS,
        ),
        LastingClusterType | None,
        "The number and name that keep under a time slider, by the municipalities it shares with a cluster of "
        f"{REFERENCE}, made in the same way; null when the analysis fails (blijvend cluster).",
    )


@strawberry.type(description="How clusters agree with a division of the country (overeenstemming).")
class PartitionAgreement:
    division: RegionDivision = strawberry.field(description="The division (indeling).")
    adjusted_rand_index: float | None = strawberry.field(
        description="Share of pairs on which both agree, corrected for chance (aangepaste Rand-index): 1 equal, about "
        "0 unrelated. Hubert and Arabie 1985."
    )
    normalised_mutual_information: float | None = strawberry.field(
        description="Mutual information by the mean of the entropies, 0 to 1 (genormaliseerde "
        "wederzijdse informatie); many small parts score high. Vinh, Epps and Bailey 2010, NMI sum."
    )
    compared: int = strawberry.field(description="Municipalities that have a place in both (vergeleken).")
    left_out: int = strawberry.field(description="Municipalities without a region in the division (weggelaten).")


def _agreements(found: list[tuple[RegionDivision, results.Agreement]], *_: object) -> list[PartitionAgreement]:
    return [
        PartitionAgreement(
            division=division,
            adjusted_rand_index=agreement.adjusted_rand_index,
            normalised_mutual_information=agreement.normalised_mutual_information,
            compared=agreement.compared,
            left_out=agreement.left_out,
        )
        for division, agreement in found
    ]


def _divisions(divisions: list[RegionDivision]) -> tuple[RegionDivision, ...]:
    if not divisions:
        raise BadInput("'divisions' is empty.", hint="Name at least one division, such as SAFETY_REGION.")
    return tuple(dict.fromkeys(divisions))


@strawberry.type(description="Into which clusters the country falls (clusteranalyse).")
class ClusterAnalysis:
    clusters: list[Cluster] = strawberry.field(
        description="By number; those without ties are the last (clusters).", metadata={"rows": 20}
    )
    modularity: float = strawberry.field(
        description="How much more weight lies inside than chance would give (modulariteit), Newman and Girvan "
        "2004. 0 is chance; chance is multiplied by the resolution, so compare only results of one resolution."
    )
    stability: float = strawberry.field(
        description="Mean adjusted Rand index between the runs; 1 means that every run gave the same (stabiliteit)."
    )
    omitted: int = strawberry.field(
        description="How many shared services and pilots had more than maxParticipants (weggelaten)."
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")
    computation: strawberry.Private[Computation[results.ClusterAnalysis]]
    day: strawberry.Private[date | None]
    agreement = batched_field(
        Batch(agreements, _divisions, lambda root: root.computation, make=_agreements),
        list[PartitionAgreement] | None,
        "How the clusters agree with divisions of the country (overeenstemming).",
        (argument("divisions", list[RegionDivision], "Which divisions (indelingen).", required=True),),
    )
    significance = significance_field(lambda made: clusters_of(made))  # noqa: PLW0108 - it is defined below


def clusters_of(made: Computation[results.ClusterAnalysis], *_: object) -> list[Cluster]:
    """The clusters of an analysis, by number."""
    day = made.provenance.day
    clustering, populations = made.value.clustering, made.network.populations
    certainty = dict(zip(clustering.members, clustering.certainty, strict=True))
    found = {named.cluster.number: _cluster(named, certainty, populations, made) for named in made.value.clusters}
    for named in made.value.clusters:
        found[named.cluster.number].bridges = [
            ClusterBridge(
                cluster=found[bridge.number],
                weight=bridge.weight,
                ties=bridge.ties,
                strongest=[
                    BridgeTie(weight=pair.weight, own=pair.member, other=pair.other, day=day)
                    for pair in bridge.strongest
                ],
            )
            for bridge in named.cluster.bridges
        ]
    return list(found.values())


def _cluster(
    named: results.NamedCluster,
    certainty: dict[str, float],
    populations: dict[str, int | None],
    made: Computation[results.ClusterAnalysis],
) -> Cluster:
    cluster, day = named.cluster, made.provenance.day
    known = [count for member in cluster.members if (count := populations[member]) is not None]
    return Cluster(
        number=cluster.number,
        name=named.name,
        size=len(cluster.members),
        population=sum(known) if known else None,
        cohesion=cluster.cohesion,
        internal_weight=cluster.internal_weight,
        external_weight=cluster.external_weight,
        members=[ClusterMember(certainty=certainty[member], code=member, day=day) for member in cluster.members],
        binding=[
            BindingInitiative(
                weight=group.weight,
                inside=group.inside,
                participants=group.participants,
                groups=(group.group,),
                day=day,
            )
            for group in named.binding
        ],
        bridges=[],
        computation=made,
        day=day,
    )


def _analysis(made: Computation[results.ClusterAnalysis], *_: object) -> ClusterAnalysis:
    return ClusterAnalysis(
        clusters=clusters_of(made),
        modularity=made.value.clustering.modularity,
        stability=made.value.clustering.stability,
        omitted=len(made.value.omitted_groups),
        provenance=provenance(made.provenance),
        computation=made,
        day=made.provenance.day,
    )


@strawberry.type(description="In which cluster a municipality stands, and how sure that is (clusterlidmaatschap).")
class ClusterMembership:
    cluster: Cluster = strawberry.field(description="The cluster (cluster).")
    certainty: float = strawberry.field(
        description="How sure it is, 0 to 1: mean share of the runs in which it is with the others (zekerheid)."
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")


async def cluster_memberships(read: Read, parents: Any, ask: ClusterAsk) -> list[ClusterMembership | None]:
    """The cluster of each municipality."""
    made = (await clusters(read, parents[:1], ask))[0]
    found, made_by = clusters_of(made), provenance(made.provenance)
    clustering = made.value.clustering
    places = dict(zip(clustering.members, zip(clustering.numbers, clustering.certainty, strict=True), strict=True))
    return [
        ClusterMembership(cluster=found[place[0] - 1], certainty=place[1], provenance=made_by) if place else None
        for place in map(places.get, parents)
    ]


cluster_field = batched_field(
    Batch(cluster_memberships, read_cluster_input, price=CLUSTERS),
    ClusterMembership | None,
    "Its cluster on the day; null when it does not exist then, which `note` tells, or the analysis fails (cluster).",
    (CLUSTER_INPUT,),
)


@strawberry.type
class ClusterQuery:
    cluster_analysis = batched_field(
        Batch(clusters, read_cluster_input, None, make=_analysis, price=CLUSTERS),
        ClusterAnalysis | None,
        "Into which clusters the country falls on the day (clusteranalyse).",
        (CLUSTER_INPUT,),
        dated=True,
    )
