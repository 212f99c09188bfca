"""Standards (standaard)."""

import strawberry

from graph_api.model import nodes
from graph_api.store.query import End
from schema.analysis.diffusion import diffusion_field
from schema.connection import connection_type, edge_type, listing_field
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, over
from schema.kinds import Initiative
from schema.lookup import lookup, single_field
from schema.node import node_type, version_type, versions_field
from schema.ordering import ordering
from schema.relations import adoption
from schema.relations.initiative import initiative_conditions, initiative_fields


@condition(nodes.Standard, also=initiative_conditions("Standard"))
class StandardFilter:
    """A condition on standards."""

    adopters = over(
        adoption.ADOPTERS, adoption.AdopterFilter, "Municipalities that adopted it (vaststellende gemeenten)."
    )


@ordering(nodes.Standard, counts={"ADOPTERS_COUNT": adoption.ADOPTERS})
class StandardOrder:
    """An order of standards."""


@lookup(nodes.Standard)
class StandardKey:
    """What names one standard: exactly one of these."""


@version_type(nodes.Standard)
class StandardVersion(nodes.Standard):
    pass


@node_type(nodes.Standard, also=initiative_fields("Standard"))
class Standard(nodes.Standard, Initiative):
    versions = versions_field("Standard", StandardVersion)
    diffusion = diffusion_field("Standard")

    adopters = listing_field(
        adoption.ADOPTERS,
        adoption.AdopterConnection,
        "Municipalities that adopted it (vaststellende gemeenten).",
        where=adoption.AdopterFilter,
        order=adoption.AdopterOrder,
    )


@edge_type(Standard)
class StandardEdge:
    """A standard in a list."""


@connection_type(StandardEdge)
class StandardConnection:
    """Standards (lijst)."""


@group_type(Side(End.NODE, nodes.Standard))
class StandardGroup:
    """Standards with something in common."""


@strawberry.type
class StandardQuery:
    standard = single_field("Standard", Standard, StandardKey)
    standards = listing_field(
        "Standard",
        StandardConnection,
        "All standards that exist on the day (standaard).",
        where=StandardFilter,
        order=StandardOrder,
    )
    standard_groups = groups_field(
        "Standard", StandardGroup, "Standards of the day, grouped (standaard, gegroepeerd).", where=StandardFilter
    )
