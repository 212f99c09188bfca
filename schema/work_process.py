"""Work processes (werkproces)."""

import strawberry

from graph_api.model import nodes
from graph_api.store.query import hop
from schema.connection import connection_type, edge_type, listing_field
from schema.inputs import condition, over
from schema.kinds import InitiativeKind, mixed_field
from schema.lookup import lookup, single_field
from schema.node import Node, node_type, version_type, versions_field
from schema.ordering import ordering
from schema.relations.agenda import (
    AddressingInitiativeConnection,
    AddressingInitiativeFilter,
    AddressingInitiativeOrder,
)


@condition(nodes.WorkProcess)
class WorkProcessFilter:
    """A condition on work processes."""

    initiatives = over(
        hop("ADDRESSES", "WorkProcess", outward=False),
        AddressingInitiativeFilter,
        "Initiatives that address it (initiatieven).",
    )


@ordering(nodes.WorkProcess, counts={"INITIATIVES_COUNT": hop("ADDRESSES", "WorkProcess", outward=False)})
class WorkProcessOrder:
    """An order of work processes."""


@lookup(nodes.WorkProcess)
class WorkProcessKey:
    """What names one work process: exactly one of these."""


@version_type(nodes.WorkProcess)
class WorkProcessVersion(nodes.WorkProcess):
    pass


@node_type(nodes.WorkProcess)
class WorkProcess(nodes.WorkProcess, Node):
    versions = versions_field("WorkProcess", WorkProcessVersion)

    initiatives = mixed_field(
        "ADDRESSES",
        "WorkProcess",
        InitiativeKind,
        AddressingInitiativeConnection,
        "Initiatives that address it (initiatieven).",
        where=AddressingInitiativeFilter,
        order=AddressingInitiativeOrder,
        outward=False,
    )


@edge_type(WorkProcess)
class WorkProcessEdge:
    """A work process in a list."""


@connection_type(WorkProcessEdge)
class WorkProcessConnection:
    """Work processes (lijst)."""


@strawberry.type
class WorkProcessQuery:
    work_process = single_field("WorkProcess", WorkProcess, WorkProcessKey)
    work_processes = listing_field(
        "WorkProcess",
        WorkProcessConnection,
        "All work processes that exist on the day (werkproces).",
        where=WorkProcessFilter,
        order=WorkProcessOrder,
    )
