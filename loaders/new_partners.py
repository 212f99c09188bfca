"""With whom a municipality could start something for a function that it has nothing for, and which circles could."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph_api.analysis.advice_results import ReasonKind, ScoreGroup
from graph_api.analysis.ideas import WIDEST, Circle, NewPartner
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.options import MAX_PARTICIPANTS
from graph_api.analysis.tasks import find_circles, find_new_partners
from graph_api.arrangements import GENERAL, function_list
from graph_api.errors import BadInput
from graph_api.model.enums import RegionDivision, ServiceFunction, ServiceKind
from graph_api.network import Network, Scope
from graph_api.places import Divided
from graph_api.store.query import AllOf, AnyOf, Compare, Operator
from graph_api.workers import Worker
from loaders.idea_sentences import (
    circle_regions,
    circle_services,
    circle_ties,
    distance,
    shared_regions,
    shared_services,
)
from loaders.networked import Computation, network_of, provenance_of
from loaders.notes import has_arrangement, not_there
from loaders.opportunities import Found, Opportunities, OpportunityAsk, Reason, paged, scored
from loaders.reading import Read
from loaders.said import Said

ARRANGEMENTS = Compare(
    "kind",
    Operator.IN,
    (str(ServiceKind.JOINT_ARRANGEMENT), str(ServiceKind.SHARED_SERVICE_CENTRE), str(ServiceKind.COOPERATIVE)),
)
"""What one has for a function."""


@dataclass(frozen=True, slots=True)
class GroupAsk:
    """`size` is the number of members of each circle, `first` how many circles there may be."""

    function: ServiceFunction
    size: int
    first: int


@dataclass(frozen=True, slots=True)
class GroupSuggestion:
    """A circle by keys; `population` is None where that of a member is not known."""

    circle: Circle
    members: tuple[str, ...]
    population: int | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Field:
    """What both questions are asked on. `free` have no arrangement for the function."""

    worker: Worker
    network: Network
    divided: Divided
    divisions: tuple[RegionDivision, ...]
    free: tuple[str, ...]

    @property
    def numbered(self) -> list[IndexArray]:
        """For each division the region of each member."""
        return [self.divided.numbered(division, self.network.incidence.members) for division in self.divisions]


async def new_partners(read: Read, parents: Sequence[str], ask: OpportunityAsk) -> list[Opportunities]:
    """With whom each parent could start something for the one function that is asked, best first.

    Nothing for one that is not there, or that has an arrangement for the function.
    Statements: those of two networks and the regions of the day.

    Raises:
        BadInput: none or several functions, or OTHER.
    """
    if len(ask.functions) != 1:
        raise BadInput(
            "To start something together takes a function.", hint="Name exactly one in 'functions', such as [TAX]."
        )
    (function,) = ask.functions
    field = await _field(read, function)
    there = tuple(sorted(set(parents) & set(field.free)))
    computed = await field.worker.compute(
        (find_new_partners, field.network.identity, function, there),
        find_new_partners,
        field.network.incidence,
        there,
        field.free,
        regions=field.numbered,
        points=field.network.points,
        max_participants=MAX_PARTICIPANTS,
    )
    made = provenance_of(
        read,
        field.network,
        "reciprocal rank fusion of Newman-weighted ties, cosine and shared regions",
        _parameters(field, function),
        computed,
        sources=field.divided.sources,
    )
    found = dict(zip(there, computed.value, strict=True))
    return [
        paged(
            [_found(field, parent, partner, rank) for rank, partner in enumerate(found.get(parent, ()), 1)],
            ask,
            made,
            _why_none(field, function, parent),
        )
        for parent in parents
    ]


async def suggested_groups(
    read: Read, parents: Sequence[str], ask: GroupAsk
) -> list[Computation[tuple[GroupSuggestion, ...]]]:
    """The circles of the day, best first. Statements: as those of `new_partners`."""
    field = await _field(read, ask.function)
    computed = await field.worker.compute(
        (find_circles, field.network.identity, ask.function, ask.size),
        find_circles,
        field.network.incidence,
        field.free,
        regions=field.numbered,
        points=field.network.points,
        size=ask.size,
        max_participants=MAX_PARTICIPANTS,
    )
    parameters = {**_parameters(field, ask.function), "size": ask.size, "widest": f"{WIDEST:g} km"}
    made = provenance_of(
        read,
        field.network,
        "greedy growth by Newman-weighted ties",
        parameters,
        computed,
        sources=field.divided.sources,
    )
    codes = field.network.incidence.members
    groups = []
    for circle in computed.value[: ask.first]:
        members = tuple(codes[place] for place in circle.members)
        known = [field.network.populations[code] for code in members]
        groups.append(
            GroupSuggestion(
                circle=circle,
                members=members,
                population=sum(count for count in known if count is not None) if None not in known else None,
                reasons=tuple(_of_circle(field, circle, members)),
            )
        )
    return [Computation(tuple(groups), field.network, made) for _ in parents]


def _why_none(field: _Field, function: ServiceFunction, parent: str) -> Said | None:
    if parent not in field.network.names:
        return not_there(field.network.day)
    return None if parent in field.free else has_arrangement(function)


def _found(field: _Field, parent: str, partner: NewPartner, rank: int) -> Found:
    subject = f"Municipality:{partner.member}"
    reasons = []
    if partner.shared:
        said = shared_services(len(partner.shared))
        reasons.append(Reason(ReasonKind.SHARED_SERVICES, ScoreGroup.PARTNERS, said, partner.shared))
    if regions := _regions(field, parent, partner.regions):
        reasons.append(Reason(ReasonKind.SHARED_REGIONS, ScoreGroup.PLACE, shared_regions(len(regions)), regions))
    if partner.kilometres is not None:
        reasons.append(Reason(ReasonKind.DISTANCE, None, distance(partner.kilometres), (subject,)))
    return Found(
        subject=subject,
        rank=rank,
        score=partner.partners + partner.place,
        parts=scored(partner.partners, partner.place),
        reasons=tuple(reasons),
    )


def _of_circle(field: _Field, circle: Circle, members: tuple[str, ...]) -> Iterator[Reason]:
    pairs = len(members) * (len(members) - 1) // 2
    everybody = tuple(f"Municipality:{code}" for code in members)
    yield Reason(ReasonKind.CLOSEST_PARTNERS, ScoreGroup.PARTNERS, circle_ties(circle.tied, pairs), everybody)
    if circle.shared:
        said = circle_services(len(circle.shared))
        yield Reason(ReasonKind.SHARED_SERVICES, ScoreGroup.PARTNERS, said, circle.shared)
    if regions := _regions(field, members[0], circle.regions):
        yield Reason(ReasonKind.SHARED_REGIONS, ScoreGroup.PLACE, circle_regions(len(regions)), regions)


async def _field(read: Read, function: ServiceFunction) -> _Field:
    if function is ServiceFunction.OTHER:
        raise BadInput("OTHER is no task that one could start.", hint="Name a function, such as TAX or ICT.")
    worker, network = await network_of(read, Scope(shared_services=ARRANGEMENTS))
    covers = AnyOf(
        (
            Compare("function", Operator.EQ, str(function)),
            Compare("secondary_functions", Operator.HAS, str(function)),
        )
    )
    _, holders = await network_of(read, Scope(shared_services=AllOf((ARRANGEMENTS, covers))))
    divided = await worker.networks.divided(read.store, read.day, tuple(RegionDivision))
    follows = function_list().division.get(function)
    having = {holders.incidence.members[place] for place in holders.incidence.member_index.tolist()}
    return _Field(
        worker=worker,
        network=network,
        divided=divided,
        divisions=tuple(
            division
            for division, lying in divided.regions.items()
            if lying and (division in GENERAL or division is follows)
        ),
        free=tuple(code for code in network.incidence.members if code not in having),
    )


def _parameters(field: _Field, function: ServiceFunction) -> dict[str, object]:
    return {"function": function, "divisions": ", ".join(field.divisions), "max_participants": MAX_PARTICIPANTS}


def _regions(field: _Field, code: str, divisions: tuple[int, ...]) -> tuple[str, ...]:
    """The regions of a member in these divisions; of several with the same members only the first."""
    told: dict[frozenset[str], str] = {}
    for place in divisions:
        lying = field.divided.regions[field.divisions[place]]
        inside = frozenset(other for other, region in lying.items() if region == lying[code])
        told.setdefault(inside, f"Region:{lying[code]}")
    return tuple(told.values())
