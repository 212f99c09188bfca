"""What changed between two days."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import strawberry

from graph_api.analysis.past_results import (
    SIMILARITY,
    Changed,
    ChangeReason,
    Changes,
    ClusterEvent,
    ClusterEventKind,
    Replaced,
)
from graph_api.errors import BadInput
from graph_api.security.limits import DEFAULT_PAGE, LARGEST_PAGE
from loaders.by_key import by_full_key
from loaders.changing import ChangesAsk, ClusterChangesAsk, Compared, changed, cluster_changed
from loaders.lasting import LastingClusters
from loaders.past import Traced
from schema.analysis.inputs import CLUSTER_INPUT, CLUSTERS, TIES, ClusterAnalysisInput, read_cluster_input
from schema.analysis.provenance import ProvenanceType, municipality_field, provenance
from schema.analysis.timeline import PastInput, named, read_which
from schema.batched import Batch, argument, batched_field
from schema.context import checked_day
from schema.kinds import Initiative
from schema.paging import checked_size
from schema.scalars import described_values

described_values(
    ChangeReason,
    "Why a participation is there on one of two days only (reden).",
    {
        ChangeReason.NEW_SERVICE: "The shared service is new (nieuwe voorziening).",
        ChangeReason.SUCCEEDING_SERVICE: "The shared service is new and came after another (opvolgende voorziening).",
        ChangeReason.JOINED: "The shared service was there already (toegetreden).",
        ChangeReason.ENDED_SERVICE: "The shared service is gone (beëindigde voorziening).",
        ChangeReason.SUCCEEDED_SERVICE: "It is gone and another came after it (opgevolgde voorziening).",
        ChangeReason.LEFT: "The shared service goes on (uitgetreden).",
    },
)
described_values(
    ClusterEventKind,
    "What became of clusters between two days (gebeurtenis).",
    {
        ClusterEventKind.CONTINUED: "It went on, at most a tenth larger or smaller (voortgezet).",
        ClusterEventKind.GREW: "It went on, more than a tenth larger (gegroeid).",
        ClusterEventKind.SHRANK: "It went on, more than a tenth smaller (gekrompen).",
        ClusterEventKind.SPLIT: "It fell apart into several (gesplitst).",
        ClusterEventKind.FUSED: "Several became one (samengegaan).",
        ClusterEventKind.FORMED: "It came out of none (ontstaan).",
        ClusterEventKind.DISSOLVED: "It went on in none (opgelost).",
    },
)


def _service_field(description: str) -> Any:
    batch = Batch(by_full_key, lambda: None, lambda root: root.groups, make=lambda found, *_: found[0])
    return batched_field(batch, Initiative, description)


@strawberry.type(description="A municipality that is there on one of two days only (gemeente die kwam of ging).")
class MunicipalityChange:
    on: date = strawberry.field(description="When (datum).")
    others: list["MunicipalityOfChange"] = strawberry.field(
        description="Whose place it took, or that took its place (voorgangers of opvolgers).", metadata={"rows": 3}
    )
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality, in its nearest version (gemeente).")


@strawberry.type(description="A municipality of a merger (gemeente).")
class MunicipalityOfChange:
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality, in its nearest version (gemeente).")


@strawberry.type(description="A shared service that is there on one of two days only (voorziening die kwam of ging).")
class ServiceChange:
    on: date = strawberry.field(description="When (datum).")
    groups: strawberry.Private[tuple[str, ...]]
    related: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    service = _service_field("The shared service, in its nearest version (voorziening).")
    others = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.related, rows=2),
        list[Initiative],
        "Those that it came after, or that came after it (voorgangers of opvolgers).",
    )


@strawberry.type(description="A participation that is there on one of two days only (deelname die kwam of ging).")
class ParticipationChange:
    on: date = strawberry.field(description="Since or until when (datum).")
    reason: ChangeReason = strawberry.field(description="Why (reden).")
    code: strawberry.Private[str]
    groups: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality (gemeente).")
    service = _service_field("The shared service, in its nearest version (voorziening).")


@strawberry.type(description="A cluster on one of two days (cluster op een dag).")
class ClusterOfDay:
    number: int = strawberry.field(
        description="The number that it has on every day, as `Cluster.lasting` (blijvend nummer)."
    )
    name: str = strawberry.field(description="The name that it has on every day (blijvende naam).")
    name_of_day: str = strawberry.field(description="After its largest municipalities on its own day (naam die dag).")
    size: int = strawberry.field(description="How many municipalities (grootte).")
    similarity: float | None = strawberry.field(
        description="Share of members in common with the cluster of this number on the earlier day, Jaccard; null "
        "where there is none, and on the earlier day (gelijkenis)."
    )


@strawberry.type(name="ClusterEvent", description="What became of clusters (gebeurtenis met clusters).")
class ClusterEventType:
    kind: ClusterEventKind = strawberry.field(description="What (soort).")
    before: list[ClusterOfDay] = strawberry.field(description="On the earlier day (vooraf).", metadata={"rows": 2})
    after: list[ClusterOfDay] = strawberry.field(description="On the later day (achteraf).", metadata={"rows": 2})


@strawberry.type(description="A municipality that stands in another cluster than before (verplaatsing).")
class ClusterMovement:
    before: ClusterOfDay = strawberry.field(description="Its cluster on the earlier day (vooraf).")
    after: ClusterOfDay = strawberry.field(description="Its cluster on the later day (achteraf).")
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality (gemeente).")


@strawberry.type(description="What became of the clusters of a day (veranderde clusters).")
class ClusterComparison:
    events: list[ClusterEventType] = strawberry.field(
        description="Split, fused, going on, dissolved, formed, in this order (gebeurtenissen).", metadata={"rows": 20}
    )
    movements: list[ClusterMovement] = strawberry.field(
        description="Municipalities that changed cluster, by code; one that came out of several, and stands in "
        "none of them, from each (verplaatsingen).",
        metadata={"rows": 50},
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")


def _read_clusters(
    input: ClusterAnalysisInput | None = None,  # noqa: A002 - its name in the schema
    similarity: float | None = None,
) -> ClusterChangesAsk:
    return ClusterChangesAsk(read_cluster_input(input), SIMILARITY if similarity is None else similarity)


def _compared(made: Traced[Compared], *_: object) -> ClusterComparison:
    day = made.provenance.day
    compared = made.value
    then = _of_day(compared.before, {})
    now = _of_day(compared.after, compared.value.similarity)

    def shown(event: ClusterEvent) -> ClusterEventType:
        return ClusterEventType(
            kind=event.kind,
            before=[then[number] for number in event.before],
            after=[now[number] for number in event.after],
        )

    return ClusterComparison(
        events=[shown(event) for event in compared.value.events],
        movements=[
            ClusterMovement(before=then[one.before], after=now[one.after], code=one.member, day=day)
            for one in compared.value.movements
        ],
        provenance=provenance(made.provenance),
    )


def _of_day(made: LastingClusters, similarity: Mapping[int, float]) -> dict[int, ClusterOfDay]:
    found = {}
    for one in made.clusters:
        called = made.of(one.cluster.number)
        found[called.number] = ClusterOfDay(
            number=called.number,
            name=called.name,
            name_of_day=one.name,
            size=len(one.cluster.members),
            similarity=similarity.get(called.number),
        )
    return found


@strawberry.type(name="Changes", description="What changed between two days (veranderingen).")
class ChangesType:
    appeared: list[MunicipalityChange] = strawberry.field(
        description="Municipalities that are new (nieuwe gemeenten).", metadata={"rows": 20}
    )
    gone: list[MunicipalityChange] = strawberry.field(
        description="Municipalities that are gone (opgeheven gemeenten).", metadata={"rows": 30}
    )
    started_count: int = strawberry.field(description="How many shared services are new (aantal nieuw).")
    started: list[ServiceChange] = strawberry.field(
        description="New shared services, the first so many by key (nieuwe voorzieningen).", metadata={"rows": 50}
    )
    ended_count: int = strawberry.field(description="How many shared services are gone (aantal beëindigd).")
    ended: list[ServiceChange] = strawberry.field(
        description="Shared services that are gone, the first so many by key (beëindigde voorzieningen).",
        metadata={"rows": 50},
    )
    joined_count: int = strawberry.field(description="How many participations are new (aantal nieuwe deelnames).")
    joined: list[ParticipationChange] = strawberry.field(
        description="New participations, the first so many by code (nieuwe deelnames).", metadata={"rows": 50}
    )
    left_count: int = strawberry.field(description="How many participations are gone (aantal beëindigde deelnames).")
    left: list[ParticipationChange] = strawberry.field(
        description="Participations that are gone, the first so many by code; of a municipality that is gone, by the "
        "one that took its place (beëindigde deelnames).",
        metadata={"rows": 50},
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")
    days: strawberry.Private[tuple[date, date]]
    clusters = batched_field(
        Batch(cluster_changed, _read_clusters, lambda root: root.days, make=_compared, price=2 * CLUSTERS),
        ClusterComparison | None,
        "What became of the clusters, matched by the members they share; null when the analysis fails (clusters).",
        (
            CLUSTER_INPUT,
            argument(
                "similarity",
                float | None,
                f"From which Jaccard index on clusters are of one line, {SIMILARITY:g} when left out (gelijkenis).",
            ),
        ),
    )


def _read(
    from_: date,
    to: date,
    input: PastInput | None = None,  # noqa: A002 - its name in the schema
    reasons: list[ChangeReason] | None = None,
    first: int | None = None,
) -> ChangesAsk:
    if not checked_day(from_) < checked_day(to):
        raise BadInput(f"'from' is {from_} and 'to' is {to}.", hint="Name two days, the earlier one first.")
    checked_size(first)
    if reasons is not None and not reasons:
        raise BadInput("'reasons' is empty, so nothing would be shown.", hint="Leave it out for all reasons.")
    chosen = tuple(dict.fromkeys(reasons or ChangeReason))
    return ChangesAsk(from_, to, read_which(input)[0], chosen, first or DEFAULT_PAGE)


def _changes(made: Traced[Changes], _: str, ask: ChangesAsk, __: date | None) -> ChangesType:
    found, day = made.value, ask.after

    def municipalities(replaced: tuple[Replaced, ...]) -> list[MunicipalityChange]:
        return [
            MunicipalityChange(
                on=date.fromordinal(one.day),
                others=[MunicipalityOfChange(code=other, day=day) for other in one.others],
                code=one.key,
                day=day,
            )
            for one in replaced
        ]

    def services(replaced: tuple[Replaced, ...]) -> list[ServiceChange]:
        return [
            ServiceChange(
                on=date.fromordinal(one.day),
                groups=(_named(one.key),),
                related=tuple(map(_named, one.others)),
                day=day,
            )
            for one in replaced[: ask.first]
        ]

    def participations(changed: list[Changed]) -> list[ParticipationChange]:
        return [
            ParticipationChange(
                on=date.fromordinal(one.day), reason=one.reason, code=one.member, groups=(_named(one.group),), day=day
            )
            for one in changed[: ask.first]
        ]

    joined, left = ([one for one in some if one.reason in ask.reasons] for some in (found.joined, found.left))
    return ChangesType(
        appeared=municipalities(found.members_new),
        gone=municipalities(found.members_gone),
        started_count=len(found.groups_new),
        started=services(found.groups_new),
        ended_count=len(found.groups_gone),
        ended=services(found.groups_gone),
        joined_count=len(joined),
        joined=participations(joined),
        left_count=len(left),
        left=participations(left),
        provenance=provenance(made.provenance),
        days=(ask.before, ask.after),
    )


def _named(key: str) -> str:
    return f"SharedService:{key}"


@strawberry.type
class ChangesQuery:
    changes = batched_field(
        Batch(changed, _read, None, make=_changes, price=TIES),
        ChangesType | None,
        "What changed between two days: the net difference, in which municipalities that are gone are looked at as "
        "those that took their place (veranderingen).",
        (
            named("from", date, "The earlier day, 2015-01-01 at the earliest (van).", required=True),
            argument("to", date, "The later day, on which everything below stands (tot).", required=True),
            argument("input", PastInput | None, "Which shared services count (welke voorzieningen)."),
            argument(
                "reasons",
                list[ChangeReason] | None,
                "Only participations that came or went for one of these reasons (redenen).",
            ),
            argument(
                "first",
                int | None,
                f"At most so many of each list, 1 to {LARGEST_PAGE}; {DEFAULT_PAGE} when left out (eerste).",
            ),
        ),
    )
