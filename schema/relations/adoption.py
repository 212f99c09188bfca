"""Which municipalities adopted which standards."""

from typing import Annotated

import strawberry

from graph_api.model.nodes import Municipality, Standard
from graph_api.model.relations import Adopted
from graph_api.store.query import hop
from schema.connection import connection_type, edge_type
from schema.inputs import condition, far
from schema.ordering import ordering

STANDARDS = hop("ADOPTED", "Municipality")
ADOPTERS = hop("ADOPTED", "Standard", outward=False)


@condition(Adopted)
class AdoptionFilter:
    """A condition on adopting a standard, seen from the municipality."""

    standard = far("schema.standard", "StandardFilter", "The standard (standaard).")


@condition(Adopted)
class AdopterFilter:
    """A condition on adopting a standard, seen from the standard."""

    municipality = far("schema.municipality", "MunicipalityFilter", "The municipality (gemeente).")


@ordering(Standard, Adopted)
class AdoptionOrder:
    """An order of standards that a municipality adopted."""


@ordering(Municipality, Adopted)
class AdopterOrder:
    """An order of municipalities that adopted a standard."""


@edge_type(Annotated["Standard", strawberry.lazy("schema.standard")], Adopted)
class AdoptionEdge:
    """Adopting a standard, seen from the municipality (vaststelling)."""


@connection_type(AdoptionEdge)
class AdoptionConnection:
    """Standards that a municipality adopted (vastgestelde standaarden)."""


@edge_type(Annotated["Municipality", strawberry.lazy("schema.municipality")], Adopted)
class AdopterEdge:
    """Adopting a standard, seen from the standard (vaststelling)."""


@connection_type(AdopterEdge)
class AdopterConnection:
    """Municipalities that adopted a standard (vaststellende gemeenten)."""
