"""Trends (trend)."""

import strawberry

from graph_api.model import nodes
from graph_api.store.query import End, hop
from schema.connection import connection_type, edge_type, listing_field
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, over
from schema.kinds import InitiativeKind, mixed_field
from schema.lookup import lookup, single_field
from schema.node import Node, node_type, version_type, versions_field
from schema.ordering import ordering
from schema.relations.agenda import (
    RespondingInitiativeConnection,
    RespondingInitiativeFilter,
    RespondingInitiativeOrder,
)


@condition(nodes.Trend)
class TrendFilter:
    """A condition on trends."""

    initiatives = over(
        hop("RESPONDS_TO", "Trend", outward=False),
        RespondingInitiativeFilter,
        "Initiatives that respond to it (initiatieven).",
    )


@ordering(nodes.Trend, counts={"INITIATIVES_COUNT": hop("RESPONDS_TO", "Trend", outward=False)})
class TrendOrder:
    """An order of trends."""


@lookup(nodes.Trend)
class TrendKey:
    """What names one trend: exactly one of these."""


@version_type(nodes.Trend)
class TrendVersion(nodes.Trend):
    pass


@node_type(nodes.Trend)
class Trend(nodes.Trend, Node):
    versions = versions_field("Trend", TrendVersion)

    initiatives = mixed_field(
        "RESPONDS_TO",
        "Trend",
        InitiativeKind,
        RespondingInitiativeConnection,
        "Initiatives that respond to it (initiatieven).",
        where=RespondingInitiativeFilter,
        order=RespondingInitiativeOrder,
        outward=False,
    )


@edge_type(Trend)
class TrendEdge:
    """A trend in a list."""


@connection_type(TrendEdge)
class TrendConnection:
    """Trends (lijst)."""


@group_type(Side(End.NODE, nodes.Trend))
class TrendGroup:
    """Trends with something in common."""


@strawberry.type
class TrendQuery:
    trend = single_field("Trend", Trend, TrendKey)
    trends = listing_field(
        "Trend", TrendConnection, "All trends that exist on the day (trend).", where=TrendFilter, order=TrendOrder
    )
    trend_groups = groups_field(
        "Trend", TrendGroup, "Trends of the day, grouped (trend, gegroepeerd).", where=TrendFilter
    )
