"""Pilots (pilot)."""

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
from schema.relations import pilot_participation
from schema.relations.initiative import initiative_conditions, initiative_fields


@condition(nodes.Pilot, also=initiative_conditions("Pilot"))
class PilotFilter:
    """A condition on pilots."""

    participants = over(
        pilot_participation.PARTICIPANTS,
        pilot_participation.PilotParticipantFilter,
        "Municipalities that take part in it (deelnemende gemeenten).",
    )


@ordering(nodes.Pilot, counts={"PARTICIPANTS_COUNT": pilot_participation.PARTICIPANTS})
class PilotOrder:
    """An order of pilots."""


@lookup(nodes.Pilot)
class PilotKey:
    """What names one pilot: exactly one of these."""


@version_type(nodes.Pilot)
class PilotVersion(nodes.Pilot):
    pass


@node_type(nodes.Pilot, also=initiative_fields("Pilot"))
class Pilot(nodes.Pilot, Initiative):
    versions = versions_field("Pilot", PilotVersion)
    diffusion = diffusion_field("Pilot")

    participants = listing_field(
        pilot_participation.PARTICIPANTS,
        pilot_participation.PilotParticipantConnection,
        "Municipalities that take part in it (deelnemende gemeenten).",
        where=pilot_participation.PilotParticipantFilter,
        order=pilot_participation.PilotParticipantOrder,
    )


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
