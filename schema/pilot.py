"""Pilots (pilot)."""

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
from schema.relations import pilot_participation
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


@condition(nodes.Pilot)
class PilotFilter:
    """A condition on pilots."""

    participants = over(
        pilot_participation.PARTICIPANTS,
        pilot_participation.PilotParticipantFilter,
        "Municipalities that take part in it (deelnemende gemeenten).",
    )

    work_processes = over(
        hop("ADDRESSES", "Pilot"), AddressedWorkProcessFilter, "Work processes that it addresses (werkprocessen)."
    )
    trends = over(hop("RESPONDS_TO", "Pilot"), AnsweredTrendFilter, "Trends that it responds to (trends).")
    ambitions = over(hop("SERVES", "Pilot"), ServedAmbitionFilter, "Ambitions that it serves (ambities).")
    resulted_in = over(hop("RESULTED_IN", "Pilot"), OutcomeFilter, "What came of it (opbrengst).")
    resulted_from = over(hop("RESULTED_IN", "Pilot", outward=False), OutcomeFilter, "What it came from (herkomst).")
    follow_ups = over(hop("FOLLOW_UP", "Pilot"), FollowUpFilter, "What follows it up (vervolg).")
    follows_up = over(hop("FOLLOW_UP", "Pilot", outward=False), FollowUpFilter, "What it follows up (vervolg op).")
    part_of = over(hop("PART_OF", "Pilot"), PartFilter, "What it is part of (onderdeel van).")
    parts = over(hop("PART_OF", "Pilot", outward=False), PartFilter, "Its parts (onderdelen).")


@ordering(nodes.Pilot, counts={"PARTICIPANTS_COUNT": pilot_participation.PARTICIPANTS})
class PilotOrder:
    """An order of pilots."""


@lookup(nodes.Pilot)
class PilotKey:
    """What names one pilot: exactly one of these."""


@version_type(nodes.Pilot)
class PilotVersion(nodes.Pilot):
    pass


@node_type(nodes.Pilot)
class Pilot(nodes.Pilot, Initiative):
    versions = versions_field("Pilot", PilotVersion)

    participants = listing_field(
        pilot_participation.PARTICIPANTS,
        pilot_participation.PilotParticipantConnection,
        "Municipalities that take part in it (deelnemende gemeenten).",
        where=pilot_participation.PilotParticipantFilter,
        order=pilot_participation.PilotParticipantOrder,
    )

    work_processes = listing_field(
        hop("ADDRESSES", "Pilot"),
        AddressedWorkProcessConnection,
        "Work processes that it addresses (werkprocessen).",
        where=AddressedWorkProcessFilter,
        order=AddressedWorkProcessOrder,
    )
    trends = listing_field(
        hop("RESPONDS_TO", "Pilot"),
        AnsweredTrendConnection,
        "Trends that it responds to (trends).",
        where=AnsweredTrendFilter,
        order=AnsweredTrendOrder,
    )
    ambitions = listing_field(
        hop("SERVES", "Pilot"),
        ServedAmbitionConnection,
        "Ambitions that it serves (ambities).",
        where=ServedAmbitionFilter,
        order=ServedAmbitionOrder,
    )
    resulted_in = outcomes_field("Pilot", "What came of it (opbrengst).", outward=True)
    resulted_from = outcomes_field("Pilot", "What it came from (herkomst).", outward=False)
    follow_ups = follow_ups_field("Pilot", "What follows it up (vervolg).", outward=True)
    follows_up = follow_ups_field("Pilot", "What it follows up (vervolg op).", outward=False)
    part_of = parts_field("Pilot", "What it is part of (onderdeel van).", outward=True)
    parts = parts_field("Pilot", "Its parts (onderdelen).", outward=False)


@edge_type(Pilot)
class PilotEdge:
    """A pilot in a list."""


@connection_type(PilotEdge)
class PilotConnection:
    """Pilots (lijst)."""


@group_type(Side(End.NODE, nodes.Pilot))
class PilotGroup:
    """Pilots with something in common."""


@strawberry.type
class PilotQuery:
    pilot = single_field("Pilot", Pilot, PilotKey)
    pilots = listing_field(
        "Pilot", PilotConnection, "All pilots that exist on the day (pilot).", where=PilotFilter, order=PilotOrder
    )
    pilot_groups = groups_field(
        "Pilot", PilotGroup, "Pilots of the day, grouped (pilot, gegroepeerd).", where=PilotFilter
    )
