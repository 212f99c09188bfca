"""Which municipalities lie in which regions, and which shared services follow one."""

from typing import Annotated

import strawberry

from graph_api.model.nodes import Municipality, Region, SharedService
from graph_api.model.relations import FollowsRegion, InRegion
from graph_api.store.query import End, hop
from schema.connection import connection_type, edge_type
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, far, near
from schema.ordering import ordering

REGIONS = hop("IN_REGION", "Municipality")
MUNICIPALITIES = hop("IN_REGION", "Region", outward=False)
FOLLOWED = hop("FOLLOWS_REGION", "SharedService")
FOLLOWERS = hop("FOLLOWS_REGION", "Region", outward=False)


@condition(InRegion)
class RegionMembershipFilter:
    """A condition on lying in a region, seen from the municipality."""

    region = far("schema.region", "RegionFilter", "The region (regio).")


@condition(InRegion)
class RegionMemberFilter:
    """A condition on lying in a region, seen from the region."""

    municipality = far("schema.municipality", "MunicipalityFilter", "The municipality (gemeente).")


@condition(InRegion)
class WholeRegionMembershipFilter:
    """A condition on lying in a region, seen from neither end (ligging)."""

    municipality = near("schema.municipality", "MunicipalityFilter", "The municipality (gemeente).")
    region = far("schema.region", "RegionFilter", "The region (regio).")


@condition(FollowsRegion)
class FollowedRegionFilter:
    """A condition on following a region, seen from the shared service."""

    region = far("schema.region", "RegionFilter", "The region (regio).")


@condition(FollowsRegion)
class RegionFollowerFilter:
    """A condition on following a region, seen from the region."""

    shared_service = far("schema.shared_service", "SharedServiceFilter", "The shared service (gedeelde voorziening).")


@ordering(Region, InRegion)
class RegionMembershipOrder:
    """An order of regions that a municipality lies in."""


@ordering(Municipality, InRegion)
class RegionMemberOrder:
    """An order of municipalities that lie in a region."""


@ordering(Region, FollowsRegion)
class FollowedRegionOrder:
    """An order of regions that a shared service follows."""


@ordering(SharedService, FollowsRegion)
class RegionFollowerOrder:
    """An order of shared services that follow a region."""


@edge_type(Annotated["Region", strawberry.lazy("schema.region")], InRegion)
class RegionMembershipEdge:
    """Lying in a region, seen from the municipality (ligging)."""


@connection_type(RegionMembershipEdge)
class RegionMembershipConnection:
    """Regions that a municipality lies in (regio's)."""


@edge_type(Annotated["Municipality", strawberry.lazy("schema.municipality")], InRegion)
class RegionMemberEdge:
    """Lying in a region, seen from the region (ligging)."""


@connection_type(RegionMemberEdge)
class RegionMemberConnection:
    """Municipalities that lie in a region (gemeenten)."""


@edge_type(Annotated["Region", strawberry.lazy("schema.region")], FollowsRegion)
class FollowedRegionEdge:
    """Following a region, seen from the shared service (volgt)."""


@connection_type(FollowedRegionEdge)
class FollowedRegionConnection:
    """Regions that have exactly the members of a shared service (gevolgde regio's)."""


@edge_type(Annotated["SharedService", strawberry.lazy("schema.shared_service")], FollowsRegion)
class RegionFollowerEdge:
    """Following a region, seen from the region (volgt)."""


@connection_type(RegionFollowerEdge)
class RegionFollowerConnection:
    """Shared services that have exactly the members of a region (volgende voorzieningen)."""


@group_type(
    Side(End.LINK, InRegion),
    Side(End.NODE, Region, "region_", distinct="regions"),
    Side(End.NEAR, Municipality, "municipality_", distinct="municipalities"),
)
class RegionMembershipGroup:
    """Municipalities by region; a sum counts a municipality once a region that it lies in (liggingen, gegroepeerd)."""


@strawberry.type
class RegionMembershipQuery:
    region_membership_groups = groups_field(
        REGIONS,
        RegionMembershipGroup,
        "Municipalities by the regions that they lie in, such as inhabitants per province; a municipality lies in a "
        "region of each division, so choose a division in `where`, or each counts once for every division "
        "(gemeenten per regio).",
        where=WholeRegionMembershipFilter,
    )
