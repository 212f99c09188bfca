"""Regions (regio)."""

import strawberry

from graph_api.model import nodes
from graph_api.store.query import End
from schema.analysis.opportunities import gaps_field
from schema.connection import connection_type, edge_type, listing_field
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, over
from schema.lookup import lookup, single_field
from schema.node import Node, node_type, version_type, versions_field
from schema.ordering import ordering
from schema.relations import region_membership


@condition(nodes.Region)
class RegionFilter:
    """A condition on regions."""

    municipalities = over(
        region_membership.MUNICIPALITIES,
        region_membership.RegionMemberFilter,
        "Municipalities that lie in it (gemeenten).",
    )
    shared_services = over(
        region_membership.FOLLOWERS,
        region_membership.RegionFollowerFilter,
        "Shared services that follow it (volgende voorzieningen).",
    )


@ordering(nodes.Region, counts={"MUNICIPALITIES_COUNT": region_membership.MUNICIPALITIES})
class RegionOrder:
    """An order of regions."""


@lookup(nodes.Region, by_name=False)
class RegionKey:
    """What names one region: exactly one of these."""


@version_type(nodes.Region)
class RegionVersion(nodes.Region):
    pass


@node_type(nodes.Region)
class Region(nodes.Region, Node):
    versions = versions_field("Region", RegionVersion)

    municipalities = listing_field(
        region_membership.MUNICIPALITIES,
        region_membership.RegionMemberConnection,
        "Municipalities that lie in it (gemeenten).",
        where=region_membership.RegionMemberFilter,
        order=region_membership.RegionMemberOrder,
    )
    shared_services = listing_field(
        region_membership.FOLLOWERS,
        region_membership.RegionFollowerConnection,
        "Shared services that have exactly its members (volgende voorzieningen).",
        where=region_membership.RegionFollowerFilter,
        order=region_membership.RegionFollowerOrder,
    )
    gaps = gaps_field("region", "Services that fit it better than another region of the same member, and who misses")


@edge_type(Region)
class RegionEdge:
    """A region in a list."""


@connection_type(RegionEdge)
class RegionConnection:
    """Regions (lijst)."""


@group_type(Side(End.NODE, nodes.Region))
class RegionGroup:
    """Regions with something in common."""


@strawberry.type
class RegionQuery:
    region = single_field("Region", Region, RegionKey)
    regions = listing_field(
        "Region", RegionConnection, "All regions that exist on the day (regio).", where=RegionFilter, order=RegionOrder
    )
    region_groups = groups_field(
        "Region", RegionGroup, "Regions of the day, grouped (regio, gegroepeerd).", where=RegionFilter
    )
