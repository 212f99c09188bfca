"""The schema, put together of a module a kind."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import strawberry
from graphql import GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from schema.ambition import AmbitionQuery
from schema.analysis.changing import ChangesQuery
from schema.analysis.clusters import ClusterQuery
from schema.analysis.comparing import CompareQuery
from schema.analysis.congruence import CongruenceQuery
from schema.analysis.groups import GroupQuery
from schema.analysis.lineage import LineageQuery
from schema.analysis.paths import PathQuery
from schema.analysis.positions import PositionQuery
from schema.analysis.ties import TieQuery
from schema.analysis.timeline import TimelineQuery
from schema.analysis.what_if import WhatIfQuery
from schema.batched import BatchedField, once_a_level
from schema.context import Info
from schema.cypher import CypherQuery
from schema.graph import GraphQuery
from schema.municipality import MunicipalityQuery
from schema.nodes import NodeQuery
from schema.organisation import OrganisationQuery
from schema.pilot import PilotQuery
from schema.region import RegionQuery
from schema.relations.participation import ParticipationQuery
from schema.relations.pilot_participation import PilotParticipationQuery
from schema.relations.region_membership import RegionMembershipQuery
from schema.scalars import SCALARS
from schema.search import SearchQuery
from schema.shared_service import SharedServiceQuery
from schema.source import SourceQuery
from schema.standard import StandardQuery
from schema.trend import TrendQuery
from schema.work_process import WorkProcessQuery


@strawberry.type(
    description="What can be asked (vragen). A day is chosen here only: everything below a field stands on its `asOf`."
)
class Query(
    NodeQuery,
    SearchQuery,
    MunicipalityQuery,
    RegionQuery,
    SharedServiceQuery,
    PilotQuery,
    WorkProcessQuery,
    TrendQuery,
    AmbitionQuery,
    StandardQuery,
    OrganisationQuery,
    SourceQuery,
    ParticipationQuery,
    PilotParticipationQuery,
    RegionMembershipQuery,
    ClusterQuery,
    CompareQuery,
    TieQuery,
    GroupQuery,
    PositionQuery,
    PathQuery,
    TimelineQuery,
    LineageQuery,
    WhatIfQuery,
    ChangesQuery,
    CongruenceQuery,
    CypherQuery,
    GraphQuery,
):
    pass


schema = strawberry.Schema(Query, config=StrawberryConfig(scalar_map=SCALARS, info_class=Info))
core: GraphQLSchema = schema._schema  # noqa: SLF001 - Strawberry has no public name for it


def _prepare(built: GraphQLSchema) -> None:
    """Tells the library what Strawberry keeps to itself.

    That an input is `@oneOf`, so that tools know it and validation refuses what is not. And that a leaf is a plain
    attribute, and a level has one ask: Strawberry makes much of reading either.
    """
    for kind in built.type_map.values():
        definition = kind.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
        if isinstance(kind, GraphQLInputObjectType) and isinstance(definition, StrawberryObjectDefinition):
            kind.is_one_of = definition.is_one_of
        if isinstance(kind, GraphQLObjectType):
            for field in kind.fields.values():
                declared = field.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
                if type(declared) is StrawberryField and declared.is_basic_field:
                    field.resolve = _attribute(declared.python_name)
                elif isinstance(declared, BatchedField) and field.resolve and declared.batch.carried is None:
                    field.resolve = once_a_level(declared.batch, field.resolve)


def _attribute(name: str) -> Callable[..., Any]:
    read = attrgetter(name)
    return lambda source, _: read(source)


_prepare(core)


def sdl() -> str:
    """The published schema as text."""
    # Strawberry gives this directive, for tools that do not know it yet, without a description.
    one_of = "directive @oneOf"
    return schema.as_str().replace(one_of, f'"""Exactly one member is given (precies één)."""\n{one_of}', 1) + "\n"
