"""Municipalities (gemeente)."""

import strawberry

from graph_api.model import nodes
from graph_api.model.enums import RegionDivision
from graph_api.store.query import Compare, Condition, End, FarEnd, Hop, Operator
from schema.analysis.clusters import cluster_field
from schema.analysis.comparing import similar_field
from schema.analysis.congruence import congruence_field
from schema.analysis.notes import absence_field
from schema.analysis.opportunities import gaps_field, opportunities_field
from schema.analysis.positions import position_field
from schema.analysis.ties import partners_field
from schema.analysis.timeline import municipality_timeline_field
from schema.batched import argument
from schema.connection import connection_type, edge_type, listing_field
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, over
from schema.kinds import Participant
from schema.lookup import lookup, single_field
from schema.node import node_type, version_type, versions_field
from schema.ordering import ordering
from schema.relations import adoption, participation, pilot_participation, region_membership, succession


@condition(nodes.Municipality)
class MunicipalityFilter:
    """A condition on municipalities."""

    regions = over(
        region_membership.REGIONS, region_membership.RegionMembershipFilter, "Regions that it lies in (regio's)."
    )
    shared_services = over(
        participation.OF_MUNICIPALITY,
        participation.ParticipationFilter,
        "Shared services that it takes part in (deelnames).",
    )
    pilots = over(
        pilot_participation.OF_MUNICIPALITY,
        pilot_participation.PilotParticipationFilter,
        "Pilots that it takes part in (pilots).",
    )
    standards = over(adoption.STANDARDS, adoption.AdoptionFilter, "Standards that it adopted (standaarden).")
    predecessors = over(
        succession.predecessors("Municipality"),
        succession.MunicipalSuccessionFilter,
        "Whose place it took (voorgangers).",
    )
    successors = over(
        succession.successors("Municipality"), succession.MunicipalSuccessionFilter, "What took its place (opvolgers)."
    )


@ordering(
    nodes.Municipality,
    counts={
        "SHARED_SERVICES_COUNT": participation.OF_MUNICIPALITY,
        "PILOTS_COUNT": pilot_participation.OF_MUNICIPALITY,
        "STANDARDS_COUNT": adoption.STANDARDS,
    },
)
class MunicipalityOrder:
    """An order of municipalities."""


@lookup(nodes.Municipality, key="code")
class MunicipalityKey:
    """What names one municipality: exactly one of these."""


def _of_divisions(divisions: list[RegionDivision] | None = None) -> tuple[Hop, Condition | None]:
    if divisions is None:
        return region_membership.REGIONS, None
    return region_membership.REGIONS, FarEnd(
        Compare("division", Operator.IN, tuple(str(division) for division in divisions))
    )


@version_type(nodes.Municipality)
class MunicipalityVersion(nodes.Municipality):
    pass


@node_type(nodes.Municipality)
class Municipality(nodes.Municipality, Participant):
    versions = versions_field("Municipality", MunicipalityVersion)

    regions = listing_field(
        region_membership.REGIONS,
        region_membership.RegionMembershipConnection,
        "Regions that it lies in (regio's).",
        where=region_membership.RegionMembershipFilter,
        order=region_membership.RegionMembershipOrder,
        extra=(argument("divisions", list[RegionDivision] | None, "Only of these divisions (indelingen)."),),
        narrowed=_of_divisions,
    )
    shared_services = listing_field(
        participation.OF_MUNICIPALITY,
        participation.ParticipationConnection,
        "Shared services that it takes part in (deelnames).",
        where=participation.ParticipationFilter,
        order=participation.ParticipationOrder,
    )
    pilots = listing_field(
        pilot_participation.OF_MUNICIPALITY,
        pilot_participation.PilotParticipationConnection,
        "Pilots that it takes part in (pilots).",
        where=pilot_participation.PilotParticipationFilter,
        order=pilot_participation.PilotParticipationOrder,
    )
    standards = listing_field(
        adoption.STANDARDS,
        adoption.AdoptionConnection,
        "Standards that it adopted (standaarden).",
        where=adoption.AdoptionFilter,
        order=adoption.AdoptionOrder,
    )
    predecessors = listing_field(
        succession.predecessors("Municipality"),
        succession.MunicipalSuccessionConnection,
        "Whose place it took, on whatever day (voorgangers).",
        where=succession.MunicipalSuccessionFilter,
        order=succession.MunicipalSuccessionOrder,
    )
    successors = listing_field(
        succession.successors("Municipality"),
        succession.MunicipalSuccessionConnection,
        "What took its place, on whatever day (opvolgers).",
        where=succession.MunicipalSuccessionFilter,
        order=succession.MunicipalSuccessionOrder,
    )
    partners = partners_field
    cluster = cluster_field
    similar = similar_field
    position = position_field
    timeline = municipality_timeline_field
    opportunities = opportunities_field
    gaps = gaps_field("municipality", "Services in which nearly all of a region of it takes part, and it does not")
    congruence = congruence_field
    note = absence_field


@edge_type(Municipality)
class MunicipalityEdge:
    """A municipality in a list."""


@connection_type(MunicipalityEdge)
class MunicipalityConnection:
    """Municipalities (lijst)."""


@group_type(Side(End.NODE, nodes.Municipality))
class MunicipalityGroup:
    """Municipalities with something in common."""


@strawberry.type
class MunicipalityQuery:
    municipality = single_field("Municipality", Municipality, MunicipalityKey)
    municipalities = listing_field(
        "Municipality",
        MunicipalityConnection,
        "All municipalities that exist on the day (gemeente).",
        where=MunicipalityFilter,
        order=MunicipalityOrder,
    )
    municipality_groups = groups_field(
        "Municipality",
        MunicipalityGroup,
        "Municipalities of the day, grouped (gemeente, gegroepeerd).",
        where=MunicipalityFilter,
    )
