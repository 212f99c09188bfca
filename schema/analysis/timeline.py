"""How cooperation grew and shrank, year by year."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

import strawberry
from strawberry.types.unset import UNSET

from graph_api.analysis.options import MAX_PARTICIPANTS
from graph_api.analysis.past_results import Category, Flow, Point
from graph_api.errors import BadInput
from graph_api.model.enums import Basis, ServiceFunction, ServiceKind
from graph_api.past import Which
from loaders.past import FIRST_YEAR, TimelineAsk, Traced, member_timelines, timelines
from loaders.reading import Read
from schema.analysis.inputs import TIES, distinct
from schema.analysis.provenance import ProvenanceType, provenance
from schema.batched import Batch, argument, batched_field

_FUNCTIONS = tuple(ServiceFunction)


@strawberry.input(description="Which shared services count (welke voorzieningen).")
class PastInput:
    kinds: list[ServiceKind] | None = strawberry.field(
        default=UNSET, description="Of these kinds; all when left out (soorten)."
    )
    functions: list[ServiceFunction] | None = strawberry.field(
        default=UNSET, description="With one of these main functions; all when left out (functies)."
    )
    bases: list[Basis] | None = strawberry.field(
        default=UNSET, description="On what participations rest; FORMAL and USE when left out (grondslagen)."
    )
    max_participants: int | None = strawberry.field(
        default=UNSET,
        description=f"Larger ones make no ties; {MAX_PARTICIPANTS} when left out (grootste).",
    )


@strawberry.type(description="Which participations began and ended, each under one reason (instroom en uitstroom).")
class ParticipationFlow:
    started: int = strawberry.field(description="How many began, for whatever reason (begonnen).")
    with_service: int = strawberry.field(description="Began together with the shared service (met de voorziening).")
    carried_over: int = strawberry.field(
        description="Went on from a municipality whose place was taken that day (overgegaan bij herindeling)."
    )
    joined: int = strawberry.field(description="Joined a shared service that was there (toegetreden).")
    ended: int = strawberry.field(description="How many ended, for whatever reason (beëindigd).")
    ended_with_service: int = strawberry.field(
        description="Ended together with the shared service (met de voorziening)."
    )
    ended_with_municipality: int = strawberry.field(
        description="Ended with the municipality, while the shared service went on (met de gemeente)."
    )
    left: int = strawberry.field(description="Left while both went on (uitgetreden).")


@strawberry.type(description="The same for shared services with one main function (per functie).")
class FunctionYear:
    function: ServiceFunction | None = strawberry.field(
        description="Main function; null where it is unknown (functie). Own classification of Samen (eigen indeling)."
    )
    services: int = strawberry.field(description="Shared services on the day (voorzieningen).")
    participations: int = strawberry.field(description="Participations of municipalities on the day (deelnames).")
    flow: ParticipationFlow = strawberry.field(description="What began and ended in the year (verloop).")


def _flow(flow: Flow) -> ParticipationFlow:
    return ParticipationFlow(
        started=flow.with_group + flow.carried_over + flow.joined,
        with_service=flow.with_group,
        carried_over=flow.carried_over,
        joined=flow.joined,
        ended=flow.ended_with_group + flow.ended_with_member + flow.left,
        ended_with_service=flow.ended_with_group,
        ended_with_municipality=flow.ended_with_member,
        left=flow.left,
    )


async def _by_function(_: Read, points: Sequence[Point], __: None) -> list[list[FunctionYear]]:
    return [
        sorted(map(_function_year, point.categories), key=lambda year: (year.function is None, str(year.function)))
        for point in points
    ]


def _function_year(category: Category) -> FunctionYear:
    return FunctionYear(
        function=_FUNCTIONS[category.category] if category.category >= 0 else None,
        services=category.groups,
        participations=category.stays,
        flow=_flow(category.flow),
    )


@strawberry.type(description="What there was at the end of a year, and what began and ended in it (jaar).")
class TimelineYear:
    year: int = strawberry.field(description="The year (jaar).")
    on: date = strawberry.field(
        description="The day of the counts: the last of the year, or the day asked if that is earlier (peildatum)."
    )
    municipalities: int = strawberry.field(description="Municipalities on the day (gemeenten).")
    services: int = strawberry.field(description="Shared services on the day (voorzieningen).")
    participations: int = strawberry.field(description="Participations of municipalities on the day (deelnames).")
    ties: int = strawberry.field(description="Pairs of municipalities that share a service on the day (banden).")
    services_started: int = strawberry.field(description="Shared services that began in the year (nieuw).")
    services_succeeding: int = strawberry.field(
        description="Of these, those that came after another: renamed, merged, split off (opvolgers)."
    )
    services_ended: int = strawberry.field(description="Shared services that ended in the year (beëindigd).")
    flow: ParticipationFlow = strawberry.field(description="Participations that began and ended (verloop).")
    point: strawberry.Private[Point]

    by_function = batched_field(
        Batch(_by_function, lambda: None, lambda root: root.point, rows=35),
        list[FunctionYear],
        "By main function (per functie).",
    )


@strawberry.type(description="How cooperation grew and shrank, year by year (tijdlijn).")
class Timeline:
    years: list[TimelineYear] = strawberry.field(description="The years in order (jaren).", metadata={"rows": 12})
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")


@strawberry.type(description="The same of one municipality (jaar van een gemeente).")
class MunicipalityYear:
    year: int = strawberry.field(description="The year (jaar).")
    on: date = strawberry.field(
        description="The day of the counts: the last of the year, or the day asked if that is earlier (peildatum)."
    )
    participations: int = strawberry.field(description="Shared services that it takes part in (deelnames).")
    partners: int = strawberry.field(description="Municipalities that it shares a service with (partners).")
    flow: ParticipationFlow = strawberry.field(description="Participations that began and ended (verloop).")
    point: strawberry.Private[Point]

    by_function = batched_field(
        Batch(_by_function, lambda: None, lambda root: root.point, rows=10),
        list[FunctionYear],
        "By main function (per functie).",
    )


@strawberry.type(description="How the cooperation of a municipality grew and shrank (tijdlijn van een gemeente).")
class MunicipalityTimeline:
    years: list[MunicipalityYear] = strawberry.field(
        description="The years at whose end it exists, in order (jaren).", metadata={"rows": 12}
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")


def _timeline(made: Traced[tuple[Point, ...]], *_: object) -> Timeline:
    return Timeline(
        years=[
            TimelineYear(
                year=date.fromordinal(point.span.start).year,
                on=date.fromordinal(point.span.last),
                municipalities=point.members,
                services=point.groups,
                participations=point.stays,
                ties=point.ties,
                services_started=point.groups_started,
                services_succeeding=point.groups_succeeding,
                services_ended=point.groups_ended,
                flow=_flow(point.flow),
                point=point,
            )
            for point in made.value
        ],
        provenance=provenance(made.provenance),
    )


def _of_municipality(made: Traced[tuple[Point | None, ...]], *_: object) -> MunicipalityTimeline:
    return MunicipalityTimeline(
        years=[
            MunicipalityYear(
                year=date.fromordinal(point.span.start).year,
                on=date.fromordinal(point.span.last),
                participations=point.stays,
                partners=point.ties,
                flow=_flow(point.flow),
                point=point,
            )
            for point in made.value
            if point is not None
        ],
        provenance=provenance(made.provenance),
    )


def read_which(given: PastInput | None) -> tuple[Which, int]:
    """Which shared services count, and from how many participants on they make no ties.

    Raises:
        BadInput: a list that is empty, or a number below 2.
    """
    if given is None:
        return Which(), MAX_PARTICIPANTS
    most = MAX_PARTICIPANTS if given.max_participants in (UNSET, None) else given.max_participants
    if most < 2:
        raise BadInput(f"'maxParticipants' is {most}.", hint="A tie needs two participants.")
    return (
        Which(
            kinds=distinct("kinds", given.kinds, ServiceKind),
            functions=distinct("functions", given.functions, ServiceFunction),
            bases=distinct("bases", given.bases, Basis) or Which().bases,
        ),
        most,
    )


def _ask(from_: int | None = None, to: int | None = None, input: PastInput | None = None) -> TimelineAsk:  # noqa: A002 - its name in the schema
    which, most = read_which(input)
    return TimelineAsk(which, from_, to, most)


def named(name: str, annotation: Any, description: str, *, required: bool = False) -> Any:
    """An argument whose name is a word of Python: `from`."""
    described = Annotated[annotation, strawberry.argument(name=name, description=description)]
    return argument(f"{name}_", annotation, description, required=required).replace(annotation=described)


_ARGUMENTS = (
    named("from", int | None, f"The first year, {FIRST_YEAR} at the earliest and when left out (van)."),
    argument("to", int | None, "The last year, that of the day when left out (tot en met)."),
    argument("input", PastInput | None, "Which shared services count (welke voorzieningen)."),
)

municipality_timeline_field = batched_field(
    Batch(member_timelines, _ask, make=_of_municipality, price=TIES),
    MunicipalityTimeline | None,
    "How its cooperation grew and shrank, year by year; null when the analysis fails (tijdlijn).",
    _ARGUMENTS,
)


@strawberry.type
class TimelineQuery:
    timeline = batched_field(
        Batch(timelines, _ask, None, make=_timeline, price=TIES),
        Timeline | None,
        "How cooperation in shared services grew and shrank, year by year up to the day (tijdlijn).",
        _ARGUMENTS,
        dated=True,
    )
