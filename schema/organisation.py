"""Organisations (organisatie)."""

import strawberry

from graph_api.model import nodes
from graph_api.store.query import End
from schema.connection import connection_type, edge_type, listing_field
from schema.grouping import Side, group_type, groups_field
from schema.inputs import condition, over
from schema.kinds import Participant
from schema.lookup import lookup, single_field
from schema.node import node_type, version_type, versions_field
from schema.ordering import ordering
from schema.relations import participation


@condition(nodes.Organisation)
class OrganisationFilter:
    """A condition on organisations."""

    shared_services = over(
        participation.OF_ORGANISATION,
        participation.ParticipationFilter,
        "Shared services that it takes part in (deelnames).",
    )


@ordering(nodes.Organisation, counts={"SHARED_SERVICES_COUNT": participation.OF_ORGANISATION})
class OrganisationOrder:
    """An order of organisations."""


@lookup(nodes.Organisation)
class OrganisationKey:
    """What names one organisation: exactly one of these."""


@version_type(nodes.Organisation)
class OrganisationVersion(nodes.Organisation):
    pass


@node_type(nodes.Organisation)
class Organisation(nodes.Organisation, Participant):
    versions = versions_field("Organisation", OrganisationVersion)

    shared_services = listing_field(
        participation.OF_ORGANISATION,
        participation.ParticipationConnection,
        "Shared services that it takes part in (deelnames).",
        where=participation.ParticipationFilter,
        order=participation.ParticipationOrder,
    )


@edge_type(Organisation)
class OrganisationEdge:
    """An organisation in a list."""


@connection_type(OrganisationEdge)
class OrganisationConnection:
    """Organisations (lijst)."""


@group_type(Side(End.NODE, nodes.Organisation))
class OrganisationGroup:
    """Organisations with something in common."""


@strawberry.type
class OrganisationQuery:
    organisation = single_field("Organisation", Organisation, OrganisationKey)
    organisations = listing_field(
        "Organisation",
        OrganisationConnection,
        "All organisations that exist on the day (organisatie).",
        where=OrganisationFilter,
        order=OrganisationOrder,
    )
    organisation_groups = groups_field(
        "Organisation",
        OrganisationGroup,
        "Organisations of the day, grouped (organisatie, gegroepeerd).",
        where=OrganisationFilter,
    )
