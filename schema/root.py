"""The schema, put together of a module a kind."""

import strawberry
from graphql import GraphQLInputObjectType, GraphQLSchema
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.base import StrawberryObjectDefinition

from schema.ambition import AmbitionQuery
from schema.analysis.clusters import ClusterQuery
from schema.analysis.ties import TieQuery
from schema.graph import GraphQuery
from schema.municipality import MunicipalityQuery
from schema.nodes import NodeQuery
from schema.organisation import OrganisationQuery
from schema.pilot import PilotQuery
from schema.region import RegionQuery
from schema.relations.participation import ParticipationQuery
from schema.relations.pilot_participation import PilotParticipationQuery
from schema.scalars import CONFIG
from schema.shared_service import SharedServiceQuery
from schema.source import SourceQuery
from schema.standard import StandardQuery
from schema.trend import TrendQuery
from schema.work_process import WorkProcessQuery


@strawberry.type(
    description="What can be asked. A day is chosen here only: everything below a field stands on its `asOf`."
)
class Query(
    NodeQuery,
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
    ClusterQuery,
    TieQuery,
    GraphQuery,
):
    pass


schema = strawberry.Schema(Query, config=CONFIG)
core: GraphQLSchema = schema._schema  # noqa: SLF001 - Strawberry has no public name for it

for _input in core.type_map.values():
    # Strawberry checks this itself, and late; told so, the library tells tools and refuses while validating.
    _definition = _input.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
    if isinstance(_input, GraphQLInputObjectType) and isinstance(_definition, StrawberryObjectDefinition):
        _input.is_one_of = _definition.is_one_of


def sdl() -> str:
    """The published schema as text."""
    return schema.as_str() + "\n"
