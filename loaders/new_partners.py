"""With whom a municipality could start something for a function that it has nothing for, and which circles could."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph_api.analysis.ideas import WIDEST, Circle, NewPartner
from graph_api.analysis.options import MAX_PARTICIPANTS
from graph_api.analysis.tasks import find_circles, find_new_partners
from graph_api.backtest.reading import GENERAL
from graph_api.model.enums import RegionDivision, ServiceFunction, ServiceKind
from graph_api.network import Network, Scope
from graph_api.places import Places
from graph_api.store.query import AllOf, AnyOf, Compare, Operator
from graph_api.workers import Worker
from loaders.networked import Computation, network_of, provenance_of
from loaders.reading import Read

ARRANGEMENTS = Compare(
    "kind",
    Operator.IN,
    (str(ServiceKind.JOINT_ARRANGEMENT), str(ServiceKind.SHARED_SERVICE_CENTRE), str(ServiceKind.COOPERATIVE)),
)
"""What one has for a function."""


@dataclass(frozen=True, slots=True)
class PartnerAsk:
    """`first` is how many partners each may have."""

    function: ServiceFunction
    first: int


@dataclass(frozen=True, slots=True)
class GroupAsk:
    """`size` is the number of members of each circle, `first` how many circles there may be."""

    function: ServiceFunction
    size: int
    first: int


@dataclass(frozen=True, slots=True)
class PartnerSuggestion:
    """A partner with the regions, by key, in which both lie."""

    partner: NewPartner
    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Partners, best first; none where `covered`, arrangements for the function by key, says that there is one."""

    covered: tuple[str, ...]
    partners: tuple[PartnerSuggestion, ...]


@dataclass(frozen=True, slots=True)
class GroupSuggestion:
    """A circle by keys; `population` is None where that of a member is not known."""

    circle: Circle
    members: tuple[str, ...]
    regions: tuple[str, ...]
    population: int | None


@dataclass(frozen=True, slots=True, eq=False)
class _Field:
    """What both questions are asked on. `free` have no arrangement for the function; `having` are those that do."""

    worker: Worker
    network: Network
    places: Places
    divisions: tuple[RegionDivision, ...]
    having: dict[str, tuple[str, ...]]
    free: tuple[str, ...]


async def new_partners(read: Read, parents: Sequence[str], ask: PartnerAsk) -> list[Computation[Suggestions] | None]:
    """The new partners of each parent; None for one that does not exist on the day.

    Statements: those of two networks and the places of the day.
    """
    field = await _field(read, ask.function)
    there = tuple(sorted(set(parents) & set(field.free)))
    computed = await field.worker.compute(
        (find_new_partners, field.network.identity, ask.function, there),
        find_new_partners,
        field.network.incidence,
        there,
        field.free,
        regions=[field.places.numbered(division) for division in field.divisions],
        points=field.places.points,
        max_participants=MAX_PARTICIPANTS,
    )
    made = provenance_of(
        read,
        field.network,
        "reciprocal rank fusion of Newman-weighted ties, cosine and shared regions",
        _parameters(field, ask.function),
        computed,
        sources=field.places.sources,
    )
    found = dict(zip(there, computed.value, strict=True))
    return [
        Computation(
            Suggestions(
                field.having.get(parent, ()),
                tuple(
                    PartnerSuggestion(partner, _regions(field, parent, partner.regions))
                    for partner in found.get(parent, ())[: ask.first]
                ),
            ),
            field.network,
            made,
        )
        if parent in field.network.names
        else None
        for parent in parents
    ]


async def suggested_groups(
    read: Read, parents: Sequence[str], ask: GroupAsk
) -> list[Computation[tuple[GroupSuggestion, ...]]]:
    """The circles of the day, best first. Statements: those of two networks and the places of the day."""
    field = await _field(read, ask.function)
    computed = await field.worker.compute(
        (find_circles, field.network.identity, ask.function, ask.size),
        find_circles,
        field.network.incidence,
        field.free,
        regions=[field.places.numbered(division) for division in field.divisions],
        points=field.places.points,
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
        sources=field.places.sources,
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
                regions=_regions(field, members[0], circle.regions),
                population=sum(count for count in known if count is not None) if None not in known else None,
            )
        )
    return [Computation(tuple(groups), field.network, made) for _ in parents]


async def _field(read: Read, function: ServiceFunction) -> _Field:
    worker, network = await network_of(read, Scope(shared_services=ARRANGEMENTS))
    covers = AnyOf(
        (
            Compare("function", Operator.EQ, str(function)),
            Compare("secondary_functions", Operator.HAS, str(function)),
        )
    )
    _, holders = await network_of(read, Scope(shared_services=AllOf((ARRANGEMENTS, covers))))
    places = await worker.networks.places(read.store, read.day)
    having: dict[str, tuple[str, ...]] = {}
    table = holders.incidence
    for member, group in zip(table.member_index.tolist(), table.group_index.tolist(), strict=True):
        having[table.members[member]] = (*having.get(table.members[member], ()), table.groups[group])
    return _Field(
        worker=worker,
        network=network,
        places=places,
        divisions=tuple(
            division
            for division in places.regions
            if division in GENERAL or function in places.domains.get(division, frozenset())
        ),
        having=having,
        free=tuple(code for code in network.incidence.members if code not in having),
    )


def _parameters(field: _Field, function: ServiceFunction) -> dict[str, object]:
    return {"function": function, "divisions": ", ".join(field.divisions), "max_participants": MAX_PARTICIPANTS}


def _regions(field: _Field, code: str, divisions: tuple[int, ...]) -> tuple[str, ...]:
    """The regions of a member in these divisions; of several with the same members only the first."""
    told: dict[frozenset[str], str] = {}
    for place in divisions:
        lying = field.places.regions[field.divisions[place]]
        inside = frozenset(other for other, region in lying.items() if region == lying[code])
        told.setdefault(inside, f"Region:{lying[code]}")
    return tuple(told.values())
