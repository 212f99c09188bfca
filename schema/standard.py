"""Standards (standaard)."""

import strawberry

from graph_api.model import nodes
from graph_api.store.query import End, hop
from schema.connection import connection_type, edge_type, listing_field
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, over
from schema.kinds import Initiative
from schema.lookup import lookup, single_field
from schema.node import node_type, version_type, versions_field
from schema.ordering import ordering
from schema.relations import adoption
from schema.relations.agenda import (
    AddressedWorkProcessConnection,
    AddressedWorkProcessFilter,
    AddressedWorkProcessOrder,
    AnsweredTrendConnection,
    AnsweredTrendFilter,
    AnsweredTrendOrder,
    ServedAmbitionConnection,
    ServedAmbitionFilter,
    ServedAmbitionOrder,
)
from schema.relations.lineage import (
    FollowUpFilter,
    OutcomeFilter,
    PartFilter,
    follow_ups_field,
    outcomes_field,
    parts_field,
)


@condition(nodes.Standard)
class StandardFilter:
    """A condition on standards."""

    adopters = over(
        adoption.ADOPTERS, adoption.AdopterFilter, "Municipalities that adopted it (vaststellende gemeenten)."
    )

    work_processes = over(
        hop("ADDRESSES", "Standard"), AddressedWorkProcessFilter, "Work processes that it addresses (werkprocessen)."
    )
    trends = over(hop("RESPONDS_TO", "Standard"), AnsweredTrendFilter, "Trends that it responds to (trends).")
    ambitions = over(hop("SERVES", "Standard"), ServedAmbitionFilter, "Ambitions that it serves (ambities).")
    resulted_in = over(hop("RESULTED_IN", "Standard"), OutcomeFilter, "What came of it (opbrengst).")
    resulted_from = over(hop("RESULTED_IN", "Standard", outward=False), OutcomeFilter, "What it came from (herkomst).")
    follow_ups = over(hop("FOLLOW_UP", "Standard"), FollowUpFilter, "What follows it up (vervolg).")
    follows_up = over(hop("FOLLOW_UP", "Standard", outward=False), FollowUpFilter, "What it follows up (vervolg op).")
    part_of = over(hop("PART_OF", "Standard"), PartFilter, "What it is part of (onderdeel van).")
    parts = over(hop("PART_OF", "Standard", outward=False), PartFilter, "Its parts (onderdelen).")


@ordering(nodes.Standard, counts={"ADOPTERS_COUNT": adoption.ADOPTERS})
class StandardOrder:
    """An order of standards."""


@lookup(nodes.Standard)
class StandardKey:
    """What names one standard: exactly one of these."""


@version_type(nodes.Standard)
class StandardVersion(nodes.Standard):
    pass


@node_type(nodes.Standard)
class Standard(nodes.Standard, Initiative):
    versions = versions_field("Standard", StandardVersion)

    adopters = listing_field(
        adoption.ADOPTERS,
        adoption.AdopterConnection,
        "Municipalities that adopted it (vaststellende gemeenten).",
        where=adoption.AdopterFilter,
        order=adoption.AdopterOrder,
    )

    work_processes = listing_field(
        hop("ADDRESSES", "Standard"),
        AddressedWorkProcessConnection,
        "Work processes that it addresses (werkprocessen).",
        where=AddressedWorkProcessFilter,
        order=AddressedWorkProcessOrder,
    )
    trends = listing_field(
        hop("RESPONDS_TO", "Standard"),
        AnsweredTrendConnection,
        "Trends that it responds to (trends).",
        where=AnsweredTrendFilter,
        order=AnsweredTrendOrder,
    )
    ambitions = listing_field(
        hop("SERVES", "Standard"),
        ServedAmbitionConnection,
        "Ambitions that it serves (ambities).",
        where=ServedAmbitionFilter,
        order=ServedAmbitionOrder,
    )
    resulted_in = outcomes_field("Standard", "What came of it (opbrengst).", outward=True)
    resulted_from = outcomes_field("Standard", "What it came from (herkomst).", outward=False)
    follow_ups = follow_ups_field("Standard", "What follows it up (vervolg).", outward=True)
    follows_up = follow_ups_field("Standard", "What it follows up (vervolg op).", outward=False)
    part_of = parts_field("Standard", "What it is part of (onderdeel van).", outward=True)
    parts = parts_field("Standard", "Its parts (onderdelen).", outward=False)


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
