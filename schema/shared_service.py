"""Shared services (gedeelde voorziening)."""

import strawberry

from graph_api.model import nodes
from graph_api.store.query import End
from schema.analysis.congruence import fitting_regions_field
from schema.analysis.diffusion import diffusion_field
from schema.analysis.opportunities import candidates_field
from schema.connection import connection_type, edge_type, listing_field
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, over
from schema.kinds import Initiative, ParticipantKind, mixed_field
from schema.lookup import lookup, single_field
from schema.node import node_type, version_type, versions_field
from schema.ordering import ordering
from schema.relations import participation, region_membership, succession
from schema.relations.initiative import initiative_conditions, initiative_fields


@condition(nodes.SharedService, also=initiative_conditions("SharedService"))
class SharedServiceFilter:
    """A condition on shared services."""

    participants = over(
        participation.PARTICIPANTS, participation.ParticipantFilter, "Who takes part in it (deelnemers)."
    )
    municipalities = over(
        participation.MUNICIPALITIES,
        participation.MunicipalParticipantFilter,
        "Municipalities that take part in it (deelnemende gemeenten).",
    )
    follows_region = over(
        region_membership.FOLLOWED,
        region_membership.FollowedRegionFilter,
        "Regions that it follows (gevolgde regio's).",
    )
    predecessors = over(
        succession.predecessors("SharedService"),
        succession.ServiceSuccessionFilter,
        "Whose place it took (voorgangers).",
    )
    successors = over(
        succession.successors("SharedService"), succession.ServiceSuccessionFilter, "What took its place (opvolgers)."
    )


@ordering(
    nodes.SharedService,
    counts={"PARTICIPANTS_COUNT": participation.PARTICIPANTS, "MUNICIPALITIES_COUNT": participation.MUNICIPALITIES},
)
class SharedServiceOrder:
    """An order of shared services."""


@lookup(nodes.SharedService)
class SharedServiceKey:
    """What names one shared service: exactly one of these."""


@version_type(nodes.SharedService)
class SharedServiceVersion(nodes.SharedService):
    pass


@node_type(nodes.SharedService, also=initiative_fields("SharedService"))
class SharedService(nodes.SharedService, Initiative):
    versions = versions_field("SharedService", SharedServiceVersion)
    diffusion = diffusion_field("SharedService")

    participants = mixed_field(
        "PARTICIPATES_IN",
        "SharedService",
        ParticipantKind,
        participation.ParticipantConnection,
        "Who takes part in it (deelnemers).",
        where=participation.ParticipantFilter,
        order=participation.ParticipantOrder,
        outward=False,
    )
    municipalities = listing_field(
        participation.MUNICIPALITIES,
        participation.MunicipalParticipantConnection,
        "Municipalities that take part in it (deelnemende gemeenten).",
        where=participation.MunicipalParticipantFilter,
        order=participation.MunicipalParticipantOrder,
    )
    follows_region = listing_field(
        region_membership.FOLLOWED,
        region_membership.FollowedRegionConnection,
        "Regions that have exactly its members (gevolgde regio's).",
        where=region_membership.FollowedRegionFilter,
        order=region_membership.FollowedRegionOrder,
    )
    candidates = candidates_field
    predecessors = listing_field(
        succession.predecessors("SharedService"),
        succession.ServiceSuccessionConnection,
        "Whose place it took, on whatever day (voorgangers).",
        where=succession.ServiceSuccessionFilter,
        order=succession.ServiceSuccessionOrder,
    )
    successors = listing_field(
        succession.successors("SharedService"),
        succession.ServiceSuccessionConnection,
        "What took its place, on whatever day (opvolgers).",
        where=succession.ServiceSuccessionFilter,
        order=succession.ServiceSuccessionOrder,
    )
    fitting_regions = fitting_regions_field


@edge_type(SharedService)
class SharedServiceEdge:
    """A shared service in a list."""


@connection_type(SharedServiceEdge)
class SharedServiceConnection:
    """Shared services (lijst)."""


@group_type(Side(End.NODE, nodes.SharedService))
class SharedServiceGroup:
    """Shared services with something in common."""


@strawberry.type
class SharedServiceQuery:
    shared_service = single_field("SharedService", SharedService, SharedServiceKey)
    shared_services = listing_field(
        "SharedService",
        SharedServiceConnection,
        "All shared services that exist on the day (gedeelde voorziening).",
        where=SharedServiceFilter,
        order=SharedServiceOrder,
    )
    shared_service_groups = groups_field(
        "SharedService",
        SharedServiceGroup,
        "Shared services of the day, grouped (gedeelde voorziening, gegroepeerd).",
        where=SharedServiceFilter,
    )
