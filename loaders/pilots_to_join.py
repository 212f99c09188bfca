"""Which running pilots a municipality could join. One computation for all that are asked of a level."""

from collections.abc import Iterator, Sequence
from datetime import date

from graph_api.analysis.advice_results import ReasonKind, ScoreGroup
from graph_api.analysis.ideas import CLOSEST, MET, NEAR, RIDGE, PilotIdea, Size
from graph_api.analysis.tasks import find_pilots
from graph_api.model.enums import DatePrecision, Phase, PilotKind, ServiceKind
from graph_api.model.nodes import Pilot
from graph_api.network import Scope, TieKind
from graph_api.store.query import AllOf, Compare, Condition, Everything, Exists, FarEnd, Negation, Operator, Select, hop
from loaders.idea_sentences import like_us, may_be_over, met_participants, near_participants
from loaders.networked import network_of, provenance_of
from loaders.notes import not_there
from loaders.opportunities import Found, Opportunities, OpportunityAsk, Reason, paged, scored
from loaders.reading import Read

INITIATIVES = Scope(
    ties=(TieKind.SHARED_SERVICE, TieKind.PILOT),
    shared_services=Negation(Compare("kind", Operator.EQ, str(ServiceKind.JOINT_ARRANGEMENT))),
)
"""Pilots, and shared services that are no joint arrangements: where one meets whom one pilots with."""

MOST = 100
"""What more take part in ties everybody to everybody."""

OVER = (Phase.ENDED, Phase.STOPPED, Phase.STANDARD, Phase.NATIONAL)
"""Phases in which there is no pilot to join any more."""

LASTS = {PilotKind.PILOT: 2, PilotKind.FIELDLAB: 1, PilotKind.CITY_DEAL: 4, PilotKind.INNOVATION_PROJECT: 2}
"""Years after its start for which a pilot of a kind is taken to run when nobody says when it ends.

An experiment is none to join: the law that allows it, or a decision under it, names who takes part.
"""


async def pilots_to_join(read: Read, parents: Sequence[str], ask: OpportunityAsk) -> list[Opportunities]:
    """The pilots that each parent could join, best first; nothing for one that is not there.

    Statements: those of the network, and one.
    """
    worker, network = await network_of(read, INITIATIVES)
    rows = [network.municipalities[code] for code in network.incidence.members]
    (found,) = await read.store.select(Select(Everything("Pilot"), read.day, _not_over(read.day)))
    pilots = [item.node for item in found.items if isinstance(item.node, Pilot)]
    running = {f"Pilot:{row.key}": row for row in pilots if runs_on(row, read.day)}
    there = tuple(sorted(set(parents) & set(network.names)))
    computed = await worker.compute(
        (find_pilots, network.identity, there),
        find_pilots,
        network.incidence,
        there,
        tuple(sorted(running)),
        points=network.points,
        sizes=[Size(row.population, row.urbanity) for row in rows],
        max_participants=MOST,
    )
    parameters = {
        "max_participants": MOST,
        "ridge": RIDGE,
        "nearest": CLOSEST,
        "met": MET,
        "near": f"{NEAR:g} km",
    }
    made = provenance_of(
        read,
        network,
        "reciprocal rank fusion of co-participation (EASE) and nearness",
        parameters,
        computed,
        sources=tuple({row.source for row in rows}),
    )
    ideas = dict(zip(there, computed.value, strict=True))
    return [
        paged(
            [
                _found(running[idea.group], idea, rank, network.incidence.members)
                for rank, idea in enumerate(ideas.get(parent, ()), 1)
                if _asked(running[idea.group], idea, ask)
            ],
            ask,
            made,
            None if parent in network.names else not_there(network.day),
        )
        for parent in parents
    ]


def _asked(pilot: Pilot, idea: PilotIdea, ask: OpportunityAsk) -> bool:
    served = not ask.pillars or not set(ask.pillars).isdisjoint(pilot.pillars)
    return served and (bool(idea.alike) or not ask.like_us)


def _found(pilot: Pilot, idea: PilotIdea, rank: int, codes: Sequence[str]) -> Found:
    return Found(
        subject=idea.group,
        rank=rank,
        score=idea.partners + idea.place,
        parts=scored(idea.partners, idea.place),
        reasons=tuple(_reasons(pilot, idea, codes)),
    )


def _reasons(pilot: Pilot, idea: PilotIdea, codes: Sequence[str]) -> Iterator[Reason]:
    if idea.met:
        yield Reason(
            ReasonKind.MET_PARTICIPANTS, ScoreGroup.PARTNERS, met_participants(len(idea.met)), _named(codes, idea.met)
        )
    if idea.near and idea.kilometres is not None:
        yield Reason(
            ReasonKind.NEAREST_PARTICIPANT,
            ScoreGroup.PLACE,
            near_participants(len(idea.near), idea.kilometres),
            _named(codes, idea.near),
        )
    if idea.alike:
        yield Reason(ReasonKind.LIKE_US, None, like_us(len(idea.alike)), _named(codes, idea.alike))
    if pilot.ended_on is None:
        yield Reason(ReasonKind.MAY_BE_OVER, None, may_be_over(pilot.started_on), (f"Pilot:{pilot.key}",))


def _named(codes: Sequence[str], places: Sequence[int]) -> tuple[str, ...]:
    return tuple(f"Municipality:{codes[place]}" for place in places)


def runs_on(pilot: Pilot, day: date) -> bool:
    """Whether a pilot is taken to run and to be open: of a kind that one can join, and not past its end.

    Without an end it lasts as long as its kind does; without a start either it runs if its phase says so.
    """
    if pilot.phase in OVER or pilot.kind not in LASTS:
        return False
    if pilot.ended_on is not None:
        return day < _after(pilot.ended_on, pilot.ended_on_precision)
    if pilot.started_on is None:
        return pilot.phase is not None
    return day < _years_later(pilot.started_on, LASTS[pilot.kind])


def _after(day: date, precision: DatePrecision | None) -> date:
    """The first day after the period that begins on a day."""
    if precision is DatePrecision.YEAR:
        return date(day.year + 1, 1, 1)
    if precision is DatePrecision.MONTH:
        return date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return day


def _years_later(day: date, years: int) -> date:
    return date(day.year + years, day.month, min(day.day, 28))


def _not_over(day: date) -> Condition:
    """Nothing took its place: no later pilot that has begun, and no later pilot or shared service that it led to."""
    followed = Exists(hop("FOLLOW_UP", "Pilot", far=("Pilot",)), FarEnd(Compare("started_on", Operator.LTE, day)))
    became = Exists(
        hop("RESULTED_IN", "Pilot", far=("Pilot", "SharedService")), Negation(Compare("happened_on", Operator.GT, day))
    )
    return AllOf((Negation(followed), Negation(became)))
