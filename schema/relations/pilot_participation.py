"""Who takes part in pilots."""

from typing import Annotated

import strawberry

from graph_api.model.nodes import Municipality, Pilot
from graph_api.model.relations import TakesPartIn
from graph_api.store.query import End, hop
from schema.connection import connection_type, edge_type
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, far, near
from schema.ordering import ordering

OF_MUNICIPALITY = hop("TAKES_PART_IN", "Municipality")
PARTICIPANTS = hop("TAKES_PART_IN", "Pilot", outward=False)


@condition(TakesPartIn)
class PilotParticipationFilter:
    """A condition on taking part in a pilot, seen from the municipality."""

    pilot = far("schema.pilot", "PilotFilter", "The pilot (pilot).")


@condition(TakesPartIn)
class PilotParticipantFilter:
    """A condition on taking part in a pilot, seen from the pilot."""

    municipality = far("schema.municipality", "MunicipalityFilter", "The municipality (gemeente).")


@condition(TakesPartIn)
class WholePilotParticipationFilter:
    """A condition on taking part in a pilot, seen from neither end."""

    municipality = near("schema.municipality", "MunicipalityFilter", "The municipality (gemeente).")
    pilot = far("schema.pilot", "PilotFilter", "The pilot (pilot).")


@ordering(Pilot, TakesPartIn, {"PARTICIPANTS_COUNT": PARTICIPANTS})
class PilotParticipationOrder:
    """An order of pilots that a municipality takes part in."""


@ordering(Municipality, TakesPartIn, {"PILOTS_COUNT": OF_MUNICIPALITY})
class PilotParticipantOrder:
    """An order of municipalities that take part in a pilot."""


@edge_type(Annotated["Pilot", strawberry.lazy("schema.pilot")], TakesPartIn)
class PilotParticipationEdge:
    """Taking part in a pilot, seen from the municipality (deelname)."""


@connection_type(PilotParticipationEdge)
class PilotParticipationConnection:
    """Pilots that a municipality takes part in (pilots)."""


@edge_type(Annotated["Municipality", strawberry.lazy("schema.municipality")], TakesPartIn)
class PilotParticipantEdge:
    """Taking part in a pilot, seen from the pilot (deelname)."""


@connection_type(PilotParticipantEdge)
class PilotParticipantConnection:
    """Municipalities that take part in a pilot (deelnemende gemeenten)."""


@group_type(
    Side(End.LINK, TakesPartIn),
    Side(End.NODE, Pilot, "pilot_", distinct="pilots"),
    Side(End.NEAR, Municipality, "municipality_", distinct="municipalities"),
)
class PilotParticipationGroup:
    """Participations in pilots with something in common; its sums count a municipality once a participation."""


@strawberry.type
class PilotParticipationQuery:
    pilot_participation_groups = groups_field(
        OF_MUNICIPALITY,
        PilotParticipationGroup,
        "Participations in pilots, grouped by what they, the pilots or the municipalities have in common; "
        "sums count a municipality once a participation (deelnames aan pilots, gegroepeerd).",
        where=WholePilotParticipationFilter,
    )
