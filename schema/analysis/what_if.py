"""What if participations came and went, municipalities merged, or a service started. Nothing is written."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import strawberry
from strawberry.types.unset import UNSET

from graph_api.analysis.advice_results import Gap
from graph_api.analysis.past_results import ClusterEventKind
from graph_api.analysis.supposing import Join, Leave, Merge, Start, Supposition
from graph_api.errors import BadInput, LimitExceeded
from graph_api.model.enums import RegionDivision, ServiceFunction
from graph_api.model.text import KEY
from loaders.by_key import by_full_key, by_key
from loaders.said import Said
from loaders.supposing import Imagined, Situation, SupposedGaps, WhatIfAsk, imagined, supposed_gaps
from schema.analysis.clusters import PartitionAgreement
from schema.analysis.inputs import CLUSTER_INPUT, CLUSTERS, TIES, ClusterAnalysisInput, read_cluster_input
from schema.analysis.provenance import (
    ProvenanceType,
    municipalities_field,
    municipality_field,
    provenance,
    region_field,
)
from schema.batched import Batch, argument, batched_field
from schema.kinds import Initiative

if TYPE_CHECKING:
    from schema.shared_service import SharedService

MOST_CHANGES = 20
MOST_NAMED = 50
LONGEST_NAME = 100
UNNAMED = "de nieuwe voorziening"
DIVISIONS = (RegionDivision.SAFETY_REGION, RegionDivision.PROVINCE)


@strawberry.input(description="A participation (deelname).")
class SupposedParticipation:
    municipality: str = strawberry.field(description="Code of the municipality (gemeente).")
    service: str = strawberry.field(description="Key of the shared service (voorziening).")


@strawberry.input(description="A merger of municipalities (herindeling).")
class SupposedMerger:
    municipalities: list[str] = strawberry.field(description="Codes of all that become one (gemeenten).")
    into: str = strawberry.field(description="Code of the one of these that goes on (opvolger).")


@strawberry.input(description="A shared service that there was not (nieuwe voorziening).")
class SupposedService:
    municipalities: list[str] = strawberry.field(description="Codes of those that take part (deelnemers).")
    function: ServiceFunction | None = strawberry.field(
        default=UNSET,
        description="What it is for; unknown when left out (functie). Own classification of Samen (eigen indeling).",
    )
    name: str | None = strawberry.field(
        default=UNSET, description=f"What to call it, at most {LONGEST_NAME} characters (naam)."
    )


@strawberry.input(one_of=True, description="A change to suppose: exactly one of these (wijziging).")
class SupposedChange:
    join: SupposedParticipation | None = strawberry.field(default=UNSET, description="It joins (toetreding).")
    leave: SupposedParticipation | None = strawberry.field(default=UNSET, description="It leaves (uittreding).")
    merge: SupposedMerger | None = strawberry.field(default=UNSET, description="They merge (herindeling).")
    start: SupposedService | None = strawberry.field(default=UNSET, description="They start one (oprichting).")


@strawberry.type(description="A network before or after the changes (situatie).")
class SupposedSituation:
    municipalities: int = strawberry.field(description="Municipalities (gemeenten).")
    participations: int = strawberry.field(description="Participations that count (deelnames).")
    ties: int = strawberry.field(description="Pairs of municipalities that share something (banden).")
    clusters: int = strawberry.field(description="Clusters of at least two municipalities (clusters).")
    modularity: float = strawberry.field(description="How far they stand apart (modulariteit).")
    stability: float = strawberry.field(description="Mean adjusted Rand index between the runs (stabiliteit).")
    agreement: list[PartitionAgreement] = strawberry.field(
        description="How the clusters agree with divisions of the country (overeenstemming).", metadata={"rows": 5}
    )


@strawberry.type(description="What nearly all of a region does and a municipality does not (lacune).")
class SupposedGap:
    coverage: float = strawberry.field(
        description="Share of the region's municipalities that take part, 0.7 to 1 (dekking)."
    )
    precision: float = strawberry.field(
        description="Share of the participating municipalities that lie in the region, 0.7 to 1 (precisie)."
    )
    size: int = strawberry.field(description="Municipalities of the region, this one among them (grootte).")
    english: str = strawberry.field(description="The question in English (Engels).")
    dutch: str = strawberry.field(description="The question in Dutch (Nederlands).")
    service: strawberry.Private[str]
    lying: strawberry.Private[str]
    day: strawberry.Private[date | None]
    shared_service = batched_field(
        Batch(by_key, lambda: "SharedService", lambda root: root.service),
        Annotated["SharedService", strawberry.lazy("schema.shared_service")] | None,
        "The service; null for one that a change starts (gedeelde voorziening).",
    )
    region = region_field("lying", "The region in which nearly all take part (regio).")


@strawberry.type(name="SupposedGaps", description="The gaps of a municipality before and after (lacunes).")
class SupposedGapsType:
    before: list[SupposedGap] = strawberry.field(description="As they are (vooraf).", metadata={"rows": 5})
    after: list[SupposedGap] = strawberry.field(description="As they would be (achteraf).", metadata={"rows": 5})
    provenance: ProvenanceType = strawberry.field(description="How they were found (herkomst).")


def _gaps(found: SupposedGaps, _: object, __: object, day: date | None) -> SupposedGapsType:
    def shown(gaps: tuple[tuple[Gap, Said], ...]) -> list[SupposedGap]:
        return [
            SupposedGap(
                coverage=gap.coverage,
                precision=gap.precision,
                size=gap.size,
                english=said.english,
                dutch=said.dutch,
                service=gap.service,
                lying=gap.region,
                day=day,
            )
            for gap, said in gaps
        ]

    return SupposedGapsType(
        before=shown(found.before), after=shown(found.after), provenance=provenance(found.provenance)
    )


@strawberry.type(description="A municipality that a change names, as it would be (genoemde gemeente).")
class SupposedMunicipality:
    services_before: int = strawberry.field(description="In how many it takes part (deelnames vooraf).")
    services_after: int = strawberry.field(description="In how many it would take part (deelnames achteraf).")
    partners_before: int = strawberry.field(description="How many it is tied to (partners vooraf).")
    partners_after: int = strawberry.field(description="How many it would be tied to (partners achteraf).")
    code: strawberry.Private[str]
    made: strawberry.Private[Imagined]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality, as it is (gemeente).")
    gaps = batched_field(
        Batch(supposed_gaps, lambda: None, lambda root: (root.made, root.code), make=_gaps, price=2 * TIES),
        SupposedGapsType | None,
        "Its gaps before and after, as `Municipality.gaps`; null when the analysis fails (lacunes).",
    )


def _services(description: str) -> Any:
    return batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.groups, rows=10), list[Initiative], description
    )


@strawberry.type(description="A shared service that a change starts (nieuwe voorziening).")
class StartedService:
    name: str = strawberry.field(description="What it is called (naam).")
    function: ServiceFunction | None = strawberry.field(
        description="What it is for, as was said (functie). Own classification of Samen (eigen indeling)."
    )
    codes: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    municipalities = municipalities_field("codes", "Those in it after all changes (deelnemers).")


@strawberry.type(description="Bodies of one function that come together in one municipality (dubbele functie).")
class DoubledFunction:
    function: ServiceFunction = strawberry.field(
        description="The function (functie). Own classification of Samen (eigen indeling)."
    )
    started: list[str] = strawberry.field(description="Names of those of them that a change starts (nieuwe).")
    groups: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    services = _services("The shared services that there are (voorzieningen).")


@strawberry.type(description="What a merger would bring about (gevolgen van een herindeling).")
class MergerOutcome:
    doubled: list[DoubledFunction] = strawberry.field(
        description="Main functions for which it would be in several bodies, in all of which none of the merging ones "
        "was (dubbele functies).",
        metadata={"rows": 10},
    )
    code: strawberry.Private[str]
    groups: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    into = municipality_field("code", "The municipality that goes on, as it is (opvolger).")
    overlaps = _services("In which several of them take part: they would have one participation (overlap).")


@strawberry.type(description="A cluster before or after the changes (cluster).")
class SupposedCluster:
    number: int = strawberry.field(description="A number that lasts from before to after (blijvend nummer).")
    name: str = strawberry.field(description="After its largest municipalities (naam).")
    size: int = strawberry.field(description="How many municipalities (grootte).")


@strawberry.type(description="What would become of clusters (gebeurtenis met clusters).")
class SupposedClusterEvent:
    kind: ClusterEventKind = strawberry.field(description="What (soort).")
    before: list[SupposedCluster] = strawberry.field(description="As they are (vooraf).", metadata={"rows": 2})
    after: list[SupposedCluster] = strawberry.field(description="As they would be (achteraf).", metadata={"rows": 2})


@strawberry.type(description="A municipality that would stand in another cluster (verplaatsing).")
class SupposedMovement:
    before: SupposedCluster = strawberry.field(description="Its cluster as it is (vooraf).")
    after: SupposedCluster = strawberry.field(description="Its cluster as it would be (achteraf).")
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality, as it is (gemeente).")


@strawberry.type(description="What would be so after some changes; nothing is written (wat als).")
class WhatIf:
    before: SupposedSituation = strawberry.field(description="As it is (vooraf).")
    after: SupposedSituation = strawberry.field(description="As it would be (achteraf).")
    municipalities: list[SupposedMunicipality] = strawberry.field(
        description="Those that the changes name (gemeenten).", metadata={"rows": 10}
    )
    mergers: list[MergerOutcome] = strawberry.field(
        description="What each merger brings about, in order (herindelingen).", metadata={"rows": 5}
    )
    started: list[StartedService] = strawberry.field(
        description="The shared services that changes start, in order (nieuwe voorzieningen).", metadata={"rows": 2}
    )
    cluster_events: list[SupposedClusterEvent] = strawberry.field(
        description="What becomes of the clusters, those left out that only go on (clusters).", metadata={"rows": 10}
    )
    movements: list[SupposedMovement] = strawberry.field(
        description="Municipalities that would change cluster, by code (verplaatsingen).", metadata={"rows": 50}
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")
    groups: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    ended = _services("Those that would have one participating municipality left (aflopende voorzieningen).")


def _read(
    changes: list[SupposedChange],
    input: ClusterAnalysisInput | None = None,  # noqa: A002 - its name in the schema
    divisions: list[RegionDivision] | None = None,
) -> WhatIfAsk:
    if not changes:
        raise BadInput("'changes' is empty.", hint="Suppose at least one change.")
    if len(changes) > MOST_CHANGES:
        raise LimitExceeded(f"{len(changes)} changes are too many.", hint=f"Suppose at most {MOST_CHANGES}.")
    if divisions is not None and not divisions:
        raise BadInput("'divisions' is empty.", hint="Name at least one, or leave it out.")
    suppositions = tuple(_supposition(place, change) for place, change in enumerate(changes))
    names = tuple(
        (f"Supposed:{place}", _name(change.start.name)) for place, change in enumerate(changes) if change.start
    )
    return WhatIfAsk(suppositions, names, read_cluster_input(input), tuple(dict.fromkeys(divisions or DIVISIONS)))


def _supposition(place: int, change: SupposedChange) -> Supposition:
    if change.join:
        return Join(_key(change.join.municipality), f"SharedService:{_key(change.join.service)}")
    if change.leave:
        return Leave(_key(change.leave.municipality), f"SharedService:{_key(change.leave.service)}")
    if change.merge:
        return Merge(_keys(change.merge.municipalities), _key(change.merge.into))
    if change.start:
        function = change.start.function
        return Start(f"Supposed:{place}", _keys(change.start.municipalities), str(function) if function else None)
    raise BadInput("A change is empty.", hint="Give exactly one of join, leave, merge and start.")


def _name(given: str | None) -> str:
    if given is UNSET or given is None:
        return UNNAMED
    if not given.strip() or len(given) > LONGEST_NAME:
        raise BadInput(
            "A shared service cannot be called that.",
            hint=f"A name has 1 to {LONGEST_NAME} characters, not all spaces.",
        )
    return given.strip()


def _keys(given: list[str]) -> tuple[str, ...]:
    if len(given) > MOST_NAMED:
        raise LimitExceeded(
            f"{len(given)} municipalities are too many.", hint=f"Name at most {MOST_NAMED} in a change."
        )
    return tuple(dict.fromkeys(map(_key, given)))


def _key(given: str) -> str:
    if not KEY.fullmatch(given):
        raise BadInput(f"{given!r} is no key.", hint="A key is made of letters, digits, '.', '_' and '-'.")
    return given


def _situation(situation: Situation) -> SupposedSituation:
    clustering = situation.clusters.clustering
    return SupposedSituation(
        municipalities=len(situation.incidence.members),
        participations=int(situation.incidence.member_index.size),
        ties=int(situation.ties.weight.size),
        clusters=sum(len(cluster.members) > 1 for cluster in clustering.clusters),
        modularity=clustering.modularity,
        stability=clustering.stability,
        agreement=[
            PartitionAgreement(
                division=division,
                adjusted_rand_index=one.adjusted_rand_index,
                normalised_mutual_information=one.normalised_mutual_information,
                compared=one.compared,
                left_out=one.left_out,
            )
            for division, one in situation.agreements
        ],
    )


def _known(groups: tuple[str, ...]) -> tuple[str, ...]:
    """Those that there are: one that is only supposed is no node."""
    return tuple(group for group in groups if not group.startswith("Supposed:"))


def _what_if(made: Imagined, *_: object) -> WhatIf:
    day, supposed, names = made.provenance.day, made.supposed, dict(made.ask.names)
    then, now = made.clusters
    before = {
        one.cluster.number: SupposedCluster(number=one.cluster.number, name=one.name, size=len(one.cluster.members))
        for one in then
    }
    after = {
        (number := made.numbers[one.cluster.number].number): SupposedCluster(
            number=number, name=one.name, size=len(one.cluster.members)
        )
        for one in now
    }
    return WhatIf(
        before=_situation(made.before),
        after=_situation(made.after),
        municipalities=[
            SupposedMunicipality(
                services_before=made.before.taken_part_in(member),
                services_after=made.after.taken_part_in(member),
                partners_before=made.before.partners[member],
                partners_after=made.after.partners[member],
                code=member,
                made=made,
                day=day,
            )
            for member in supposed.touched
        ],
        mergers=[
            MergerOutcome(
                doubled=[
                    DoubledFunction(
                        function=ServiceFunction(function),
                        started=[names[group] for group in groups if group in names],
                        groups=_known(groups),
                        day=day,
                    )
                    for function, groups in one.doubled.items()
                ],
                code=one.into,
                groups=_known(one.overlaps),
                day=day,
            )
            for one in supposed.mergers
        ],
        started=[
            StartedService(
                name=names[one.group],
                function=ServiceFunction(one.category) if one.category else None,
                codes=made.after.members_of(one.group),
                day=day,
            )
            for one in made.ask.suppositions
            if isinstance(one, Start)
        ],
        cluster_events=[
            SupposedClusterEvent(
                kind=event.kind,
                before=[before[number] for number in event.before],
                after=[after[number] for number in event.after],
            )
            for event in made.changes.events
            if event.kind is not ClusterEventKind.CONTINUED
        ],
        movements=[
            SupposedMovement(before=before[one.before], after=after[one.after], code=one.member, day=day)
            for one in made.changes.movements
        ],
        provenance=provenance(made.provenance),
        groups=_known(supposed.alone),
        day=day,
    )


@strawberry.type
class WhatIfQuery:
    what_if = batched_field(
        Batch(imagined, _read, None, make=_what_if, price=2 * CLUSTERS),
        WhatIf | None,
        "What would be so on the day after some changes, carried out in order on a copy; nothing is written (wat als).",
        (
            argument(
                "changes", list[SupposedChange], f"What to suppose, 1 to {MOST_CHANGES} (wijzigingen).", required=True
            ),
            CLUSTER_INPUT,
            argument(
                "divisions",
                list[RegionDivision] | None,
                "Divisions to hold the clusters against; SAFETY_REGION and PROVINCE when left out (indelingen).",
            ),
        ),
        dated=True,
    )
