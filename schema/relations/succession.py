"""What took the place of what: municipalities and shared services with their predecessors and successors."""

from typing import Annotated

import strawberry

from graph_api.model.nodes import Municipality, SharedService
from graph_api.model.relations import SucceededBy
from graph_api.store.query import Hop, hop
from schema.connection import connection_type, edge_type
from schema.inputs import condition, far
from schema.ordering import ordering


def successors(kind: str) -> Hop:
    """From a node to what took its place."""
    return hop("SUCCEEDED_BY", kind)


def predecessors(kind: str) -> Hop:
    """From a node to whose place it took."""
    return hop("SUCCEEDED_BY", kind, outward=False)


@condition(SucceededBy)
class MunicipalSuccessionFilter:
    """A condition on a succession, seen from one of the two municipalities."""

    municipality = far("schema.municipality", "MunicipalityFilter", "The other municipality (andere gemeente).")


@condition(SucceededBy)
class ServiceSuccessionFilter:
    """A condition on a succession, seen from one of the two shared services."""

    shared_service = far(
        "schema.shared_service", "SharedServiceFilter", "The other shared service (andere voorziening)."
    )


@ordering(Municipality, SucceededBy)
class MunicipalSuccessionOrder:
    """An order of predecessors or successors of a municipality."""


@ordering(SharedService, SucceededBy)
class ServiceSuccessionOrder:
    """An order of predecessors or successors of a shared service."""


@edge_type(Annotated["Municipality", strawberry.lazy("schema.municipality")], SucceededBy)
class MunicipalSuccessionEdge:
    """A succession, seen from one of the two municipalities (opvolging)."""


@connection_type(MunicipalSuccessionEdge)
class MunicipalSuccessionConnection:
    """Predecessors or successors of a municipality, as on the day, else in their nearest version (opvolging)."""


@edge_type(Annotated["SharedService", strawberry.lazy("schema.shared_service")], SucceededBy)
class ServiceSuccessionEdge:
    """A succession, seen from one of the two shared services (opvolging)."""


@connection_type(ServiceSuccessionEdge)
class ServiceSuccessionConnection:
    """Predecessors or successors of a shared service, as on the day, else in their nearest version (opvolging)."""
