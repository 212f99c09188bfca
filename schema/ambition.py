"""Ambitions (ambitie)."""

import strawberry

from graph_api.model import nodes
from graph_api.store.query import hop
from schema.connection import connection_type, edge_type, listing_field
from schema.inputs import condition, over
from schema.kinds import InitiativeKind, mixed_field
from schema.lookup import lookup, single_field
from schema.node import Node, node_type, version_type, versions_field
from schema.ordering import ordering
from schema.relations.agenda import ServingInitiativeConnection, ServingInitiativeFilter, ServingInitiativeOrder


@condition(nodes.Ambition)
class AmbitionFilter:
    """A condition on ambitions."""

    initiatives = over(
        hop("SERVES", "Ambition", outward=False), ServingInitiativeFilter, "Initiatives that serve it (initiatieven)."
    )


@ordering(nodes.Ambition, counts={"INITIATIVES_COUNT": hop("SERVES", "Ambition", outward=False)})
class AmbitionOrder:
    """An order of ambitions."""


@lookup(nodes.Ambition)
class AmbitionKey:
    """What names one ambition: exactly one of these."""


@version_type(nodes.Ambition)
class AmbitionVersion(nodes.Ambition):
    pass


@node_type(nodes.Ambition)
class Ambition(nodes.Ambition, Node):
    versions = versions_field("Ambition", AmbitionVersion)

    initiatives = mixed_field(
        "SERVES",
        "Ambition",
        InitiativeKind,
        ServingInitiativeConnection,
        "Initiatives that serve it (initiatieven).",
        where=ServingInitiativeFilter,
        order=ServingInitiativeOrder,
        outward=False,
    )


@edge_type(Ambition)
class AmbitionEdge:
    """An ambition in a list."""


@connection_type(AmbitionEdge)
class AmbitionConnection:
    """Ambitions (lijst)."""


@strawberry.type
class AmbitionQuery:
    ambition = single_field("Ambition", Ambition, AmbitionKey)
    ambitions = listing_field(
        "Ambition",
        AmbitionConnection,
        "All ambitions that exist on the day (ambitie).",
        where=AmbitionFilter,
        order=AmbitionOrder,
    )
