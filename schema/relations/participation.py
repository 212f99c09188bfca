"""Who takes part in shared services (deelname)."""

from typing import Annotated

import strawberry

from graph_api.model.nodes import Municipality, Organisation, Row, SharedService
from graph_api.model.relations import ParticipatesIn
from graph_api.store.query import End, hop
from schema.connection import connection_type, edge_type
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, far, near
from schema.kinds import Participant
from schema.ordering import ordering

OF_MUNICIPALITY = hop("PARTICIPATES_IN", "Municipality")
OF_ORGANISATION = hop("PARTICIPATES_IN", "Organisation")
PARTICIPANTS = hop("PARTICIPATES_IN", "SharedService", outward=False)
MUNICIPALITIES = hop("PARTICIPATES_IN", "SharedService", outward=False, far=("Municipality",))


@condition(ParticipatesIn)
class ParticipationFilter:
    """A condition on a participation, seen from the participant."""

    shared_service = far("schema.shared_service", "SharedServiceFilter", "The shared service (gedeelde voorziening).")


@condition(ParticipatesIn, far_name=True)
class ParticipantFilter:
    """A condition on a participation and the name of the participant."""


@condition(ParticipatesIn)
class MunicipalParticipantFilter:
    """A condition on a participation by a municipality, seen from the shared service."""

    municipality = far("schema.municipality", "MunicipalityFilter", "The municipality (gemeente).")


@condition(ParticipatesIn)
class WholeParticipationFilter:
    """A condition on a participation by a municipality, seen from neither end."""

    municipality = near("schema.municipality", "MunicipalityFilter", "The municipality (gemeente).")
    shared_service = far("schema.shared_service", "SharedServiceFilter", "The shared service (gedeelde voorziening).")


@condition(ParticipatesIn)
class WholeOrganisationParticipationFilter:
    """A condition on a participation by an organisation, seen from neither end (deelname)."""

    organisation = near("schema.organisation", "OrganisationFilter", "The organisation (organisatie).")
    shared_service = far("schema.shared_service", "SharedServiceFilter", "The shared service (gedeelde voorziening).")


@ordering(SharedService, ParticipatesIn, {"PARTICIPANTS_COUNT": PARTICIPANTS, "MUNICIPALITIES_COUNT": MUNICIPALITIES})
class ParticipationOrder:
    """An order of shared services that somebody takes part in."""


@ordering(Row, ParticipatesIn)
class ParticipantOrder:
    """An order of participants."""


@ordering(Municipality, ParticipatesIn, {"SHARED_SERVICES_COUNT": OF_MUNICIPALITY})
class MunicipalParticipantOrder:
    """An order of municipalities that take part."""


@edge_type(Annotated["SharedService", strawberry.lazy("schema.shared_service")], ParticipatesIn)
class ParticipationEdge:
    """A participation, seen from the participant (deelname)."""


@connection_type(ParticipationEdge)
class ParticipationConnection:
    """Shared services that somebody takes part in (deelnames)."""


@edge_type(Participant, ParticipatesIn)
class ParticipantEdge:
    """A participation, seen from the shared service (deelname)."""


@connection_type(ParticipantEdge)
class ParticipantConnection:
    """Participants of a shared service (deelnemers)."""


@edge_type(Annotated["Municipality", strawberry.lazy("schema.municipality")], ParticipatesIn)
class MunicipalParticipantEdge:
    """A participation by a municipality, seen from the shared service (deelname)."""


@connection_type(MunicipalParticipantEdge)
class MunicipalParticipantConnection:
    """Municipalities that take part in a shared service (deelnemende gemeenten)."""


@group_type(
    Side(End.LINK, ParticipatesIn),
    Side(End.NODE, SharedService, "shared_service_", distinct="shared_services"),
    Side(End.NEAR, Municipality, "municipality_", distinct="municipalities"),
)
class ParticipationGroup:
    """Participations by municipalities with something in common; its sums count a municipality once a participation."""


@group_type(
    Side(End.LINK, ParticipatesIn),
    Side(End.NODE, SharedService, "shared_service_", distinct="shared_services"),
    Side(End.NEAR, Organisation, "organisation_", distinct="organisations"),
)
class OrganisationParticipationGroup:
    """Participations by organisations with something in common (deelnames van organisaties)."""


@strawberry.type
class ParticipationQuery:
    participation_groups = groups_field(
        OF_MUNICIPALITY,
        ParticipationGroup,
        "Participations by municipalities, grouped by what they, the services or the municipalities have in common; "
        "sums count a municipality once a participation (deelnames, gegroepeerd).",
        where=WholeParticipationFilter,
    )
    organisation_participation_groups = groups_field(
        OF_ORGANISATION,
        OrganisationParticipationGroup,
        "Participations by organisations other than municipalities, grouped by what they, the services or the "
        "organisations have in common (deelnames van organisaties, gegroepeerd).",
        where=WholeOrganisationParticipationFilter,
    )
