"""The peer: what a developer who knows Strawberry would write for these operations, with DataLoaders and no more.

It reads the same statements through the same reader; the rows become instances of GraphQL types of its own, and its
fields are resolvers. Parsing and validation are cached by Strawberry's own extensions, as they are in Samen.
"""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from typing import Any

import strawberry
from strawberry.dataloader import DataLoader
from strawberry.extensions import ParserCache, ValidationCache

from graph_api.model import nodes
from graph_api.model.enums import ParticipationRole, RegionDivision, ServiceKind
from graph_api.model.relations import ParticipatesIn
from graph_api.store.protocol import GraphStore, Item, Reader, Slice
from graph_api.store.query import (
    Across,
    Compare,
    Everything,
    FarEnd,
    Group,
    Keyed,
    OfNode,
    Operator,
    Order,
    Page,
    Select,
    hop,
)
from schema import scalars

assert scalars.SCALARS, "importing it has made GraphQL enums of the enums of the model"

REGIONS = hop("IN_REGION", "Municipality")
SERVICES = hop("PARTICIPATES_IN", "Municipality")
PARTICIPANTS = hop("PARTICIPATES_IN", "SharedService", outward=False)
DEFAULT_PAGE = 50

Divisions = tuple[RegionDivision, ...] | None


@strawberry.interface
class Participant:
    name: str


@strawberry.type
class Organisation(Participant):
    @classmethod
    def of(cls, row: nodes.Row) -> "Organisation":
        return cls(name=row.name)


@strawberry.type
class Region:
    name: str
    division: RegionDivision

    @classmethod
    def of(cls, row: nodes.Row) -> "Region":
        assert isinstance(row, nodes.Region)
        return cls(name=row.name, division=row.division)


@strawberry.type
class RegionConnection:
    nodes: list[Region]


@strawberry.type
class ParticipantEdge:
    role: ParticipationRole
    joined_on: date | None
    node: Participant

    @classmethod
    def of(cls, item: Item) -> "ParticipantEdge":
        assert isinstance(item.link, ParticipatesIn)
        kind = Municipality if isinstance(item.node, nodes.Municipality) else Organisation
        return cls(role=item.link.role, joined_on=item.link.joined_on, node=kind.of(item.node))


@strawberry.type
class ParticipantConnection:
    edges: list[ParticipantEdge]

    @strawberry.field
    def nodes(self) -> list[Participant]:
        return [edge.node for edge in self.edges]


@strawberry.type
class SharedService:
    key: strawberry.Private[str]
    name: str
    kind: ServiceKind

    @classmethod
    def of(cls, row: nodes.Row) -> "SharedService":
        assert isinstance(row, nodes.SharedService)
        return cls(key=row.key, name=row.name, kind=row.kind)

    @strawberry.field
    async def participants(
        self, info: strawberry.Info["Context", None], first: int = DEFAULT_PAGE
    ) -> ParticipantConnection:
        return await info.context.participants.load((self.key, first))


@strawberry.type
class ServiceEdge:
    role: ParticipationRole
    joined_on: date | None
    node: SharedService

    @classmethod
    def of(cls, item: Item) -> "ServiceEdge":
        assert isinstance(item.link, ParticipatesIn)
        return cls(role=item.link.role, joined_on=item.link.joined_on, node=SharedService.of(item.node))


@strawberry.type
class ServiceConnection:
    edges: list[ServiceEdge]

    @strawberry.field
    def nodes(self) -> list[SharedService]:
        return [edge.node for edge in self.edges]


@strawberry.type
class Municipality(Participant):
    code: str
    population: int | None
    urbanity: int | None
    area: int | None
    tooi: str | None

    @classmethod
    def of(cls, row: nodes.Row) -> "Municipality":
        assert isinstance(row, nodes.Municipality)
        return cls(
            name=row.name,
            code=row.code,
            population=row.population,
            urbanity=row.urbanity,
            area=row.area,
            tooi=row.tooi,
        )

    @strawberry.field
    async def regions(
        self, info: strawberry.Info["Context", None], divisions: list[RegionDivision] | None = None
    ) -> RegionConnection:
        wanted = None if divisions is None else tuple(divisions)
        return await info.context.regions.load((self.code, wanted))

    @strawberry.field
    async def shared_services(
        self, info: strawberry.Info["Context", None], first: int = DEFAULT_PAGE
    ) -> ServiceConnection:
        return await info.context.services.load((self.code, first))


@strawberry.type
class MunicipalityConnection:
    nodes: list[Municipality]

    @strawberry.field
    async def total_count(self, info: strawberry.Info["Context", None]) -> int:
        ((found,),) = await info.context.reader.group(Group(Everything("Municipality"), info.context.day))
        return found.values[0] or 0


@strawberry.enum
class MunicipalityOrderField(Enum):
    NAME = "name"
    CODE = "code"
    POPULATION = "population"


@strawberry.input
class MunicipalityOrder:
    field: MunicipalityOrderField


@strawberry.input(one_of=True)
class MunicipalityKey:
    code: strawberry.Maybe[str]


@strawberry.type
class Query:
    @strawberry.field
    async def municipalities(
        self,
        info: strawberry.Info["Context", None],
        first: int = DEFAULT_PAGE,
        order_by: list[MunicipalityOrder] | None = None,
    ) -> MunicipalityConnection:
        order = tuple(Order(OfNode(term.field.value)) for term in order_by or ())
        (found,) = await info.context.reader.select(
            Select(Everything("Municipality"), info.context.day, order=order, page=Page(first=first))
        )
        return MunicipalityConnection(nodes=[Municipality.of(item.node) for item in found.items])

    @strawberry.field
    async def municipality(self, info: strawberry.Info["Context", None], by: MunicipalityKey) -> Municipality | None:
        return await info.context.municipality.load(by.code.value) if by.code else None


class Context:
    """The loaders of one request."""

    def __init__(self, reader: Reader, day: date) -> None:
        self.reader = reader
        self.day = day
        self.municipality = DataLoader(load_fn=self._municipalities)
        self.regions = DataLoader(load_fn=self._regions)
        self.services = DataLoader(load_fn=self._services)
        self.participants = DataLoader(load_fn=self._participants)

    async def _municipalities(self, codes: list[str]) -> list[Municipality | None]:
        (found,) = await self.reader.select(Select(Keyed("Municipality", tuple(codes), nearest=True), self.day))
        by_code = {item.node.key: Municipality.of(item.node) for item in found.items}
        return [by_code.get(code) for code in codes]

    async def _regions(self, keys: list[tuple[str, Divisions]]) -> list[RegionConnection]:
        def select(parents: tuple[str, ...], divisions: Divisions) -> Select:
            where = None if divisions is None else FarEnd(Compare("division", Operator.IN, tuple(map(str, divisions))))
            return Select(Across(REGIONS, parents), self.day, where, page=Page(first=DEFAULT_PAGE))

        return await self._each(
            keys, select, lambda found: RegionConnection(nodes=[Region.of(item.node) for item in found.items])
        )

    async def _services(self, keys: list[tuple[str, int]]) -> list[ServiceConnection]:
        def select(parents: tuple[str, ...], first: int) -> Select:
            return Select(Across(SERVICES, parents), self.day, page=Page(first=first))

        return await self._each(
            keys, select, lambda found: ServiceConnection(edges=[ServiceEdge.of(item) for item in found.items])
        )

    async def _participants(self, keys: list[tuple[str, int]]) -> list[ParticipantConnection]:
        def select(parents: tuple[str, ...], first: int) -> Select:
            return Select(Across(PARTICIPANTS, parents), self.day, page=Page(first=first))

        return await self._each(
            keys, select, lambda found: ParticipantConnection(edges=[ParticipantEdge.of(item) for item in found.items])
        )

    async def _each(
        self,
        keys: Sequence[tuple[str, Any]],
        select: Callable[[tuple[str, ...], Any], Select],
        make: Callable[[Slice], Any],
    ) -> list[Any]:
        """What was made of the slice of each parent; a statement for each distinct argument."""
        made: dict[tuple[str, Any], Any] = {}
        for argument in dict.fromkeys(argument for _, argument in keys):
            parents = tuple(parent for parent, given in keys if given == argument)
            slices = await self.reader.select(select(parents, argument))
            made |= {(parent, argument): make(found) for parent, found in zip(parents, slices, strict=True)}
        return [made[key] for key in keys]


schema = strawberry.Schema(Query, types=[Municipality, Organisation], extensions=[ParserCache, ValidationCache])


async def answer(document: str, store: GraphStore, day: date) -> dict[str, Any]:
    """The data that the peer answers with."""
    async with store.reader() as reader:
        result = await schema.execute(document, context_value=Context(reader, day))
    assert not result.errors, result.errors
    assert result.data is not None
    return result.data
