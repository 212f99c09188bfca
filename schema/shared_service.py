"""Shared services (gedeelde voorziening)."""

import strawberry

from graph_api.model import nodes
from graph_api.store.query import End, hop
from schema.connection import connection_type, edge_type, listing_field
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, over
from schema.kinds import Initiative, ParticipantKind, mixed_field
from schema.lookup import lookup, single_field
from schema.node import node_type, version_type, versions_field
from schema.ordering import ordering
from schema.relations import participation, region_membership, succession
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


@condition(nodes.SharedService)
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

    work_processes = over(
        hop("ADDRESSES", "SharedService"),
        AddressedWorkProcessFilter,
        "Work processes that it addresses (werkprocessen).",
    )
    trends = over(hop("RESPONDS_TO", "SharedService"), AnsweredTrendFilter, "Trends that it responds to (trends).")
    ambitions = over(hop("SERVES", "SharedService"), ServedAmbitionFilter, "Ambitions that it serves (ambities).")
    resulted_in = over(hop("RESULTED_IN", "SharedService"), OutcomeFilter, "What came of it (opbrengst).")
    resulted_from = over(
        hop("RESULTED_IN", "SharedService", outward=False), OutcomeFilter, "What it came from (herkomst)."
    )
    follow_ups = over(hop("FOLLOW_UP", "SharedService"), FollowUpFilter, "What follows it up (vervolg).")
    follows_up = over(
        hop("FOLLOW_UP", "SharedService", outward=False), FollowUpFilter, "What it follows up (vervolg op)."
    )
    part_of = over(hop("PART_OF", "SharedService"), PartFilter, "What it is part of (onderdeel van).")
    parts = over(hop("PART_OF", "SharedService", outward=False), PartFilter, "Its parts (onderdelen).")


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


@node_type(nodes.SharedService)
class SharedService(nodes.SharedService, Initiative):
    versions = versions_field("SharedService", SharedServiceVersion)

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

    work_processes = listing_field(
        hop("ADDRESSES", "SharedService"),
        AddressedWorkProcessConnection,
        "Work processes that it addresses (werkprocessen).",
        where=AddressedWorkProcessFilter,
        order=AddressedWorkProcessOrder,
    )
    trends = listing_field(
        hop("RESPONDS_TO", "SharedService"),
        AnsweredTrendConnection,
        "Trends that it responds to (trends).",
        where=AnsweredTrendFilter,
        order=AnsweredTrendOrder,
    )
    ambitions = listing_field(
        hop("SERVES", "SharedService"),
        ServedAmbitionConnection,
        "Ambitions that it serves (ambities).",
        where=ServedAmbitionFilter,
        order=ServedAmbitionOrder,
    )
    resulted_in = outcomes_field("SharedService", "What came of it (opbrengst).", outward=True)
    resulted_from = outcomes_field("SharedService", "What it came from (herkomst).", outward=False)
    follow_ups = follow_ups_field("SharedService", "What follows it up (vervolg).", outward=True)
    follows_up = follow_ups_field("SharedService", "What it follows up (vervolg op).", outward=False)
    part_of = parts_field("SharedService", "What it is part of (onderdeel van).", outward=True)
    parts = parts_field("SharedService", "Its parts (onderdelen).", outward=False)


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
