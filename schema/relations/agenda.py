"""What initiatives are for: work processes they address, trends they respond to, ambitions they serve."""

from typing import Annotated

import strawberry

from graph_api.model.nodes import Ambition, Row, Trend, WorkProcess
from graph_api.model.relations import Addresses, RespondsTo, Serves
from schema.connection import connection_type, edge_type
from schema.inputs import condition, far
from schema.kinds import Initiative
from schema.ordering import ordering


@condition(Addresses)
class AddressedWorkProcessFilter:
    """A condition on addressing a work process, seen from the initiative."""

    work_process = far("schema.work_process", "WorkProcessFilter", "The work process (werkproces).")


@condition(RespondsTo)
class AnsweredTrendFilter:
    """A condition on responding to a trend, seen from the initiative."""

    trend = far("schema.trend", "TrendFilter", "The trend (trend).")


@condition(Serves)
class ServedAmbitionFilter:
    """A condition on serving an ambition, seen from the initiative."""

    ambition = far("schema.ambition", "AmbitionFilter", "The ambition (ambitie).")


@condition(Addresses, far_name=True)
class AddressingInitiativeFilter:
    """A condition on addressing a work process, and on the name of the initiative."""


@condition(RespondsTo, far_name=True)
class RespondingInitiativeFilter:
    """A condition on responding to a trend, and on the name of the initiative."""


@condition(Serves, far_name=True)
class ServingInitiativeFilter:
    """A condition on serving an ambition, and on the name of the initiative."""


@ordering(WorkProcess, Addresses)
class AddressedWorkProcessOrder:
    """An order of work processes that an initiative addresses."""


@ordering(Trend, RespondsTo)
class AnsweredTrendOrder:
    """An order of trends that an initiative responds to."""


@ordering(Ambition, Serves)
class ServedAmbitionOrder:
    """An order of ambitions that an initiative serves."""


@ordering(Row, Addresses)
class AddressingInitiativeOrder:
    """An order of initiatives that address a work process."""


@ordering(Row, RespondsTo)
class RespondingInitiativeOrder:
    """An order of initiatives that respond to a trend."""


@ordering(Row, Serves)
class ServingInitiativeOrder:
    """An order of initiatives that serve an ambition."""


@edge_type(Annotated["WorkProcess", strawberry.lazy("schema.work_process")], Addresses)
class AddressedWorkProcessEdge:
    """Addressing a work process, seen from the initiative (aanpak van een werkproces)."""


@connection_type(AddressedWorkProcessEdge)
class AddressedWorkProcessConnection:
    """Work processes that an initiative addresses (werkprocessen)."""


@edge_type(Annotated["Trend", strawberry.lazy("schema.trend")], RespondsTo)
class AnsweredTrendEdge:
    """Responding to a trend, seen from the initiative (reactie op een trend)."""


@connection_type(AnsweredTrendEdge)
class AnsweredTrendConnection:
    """Trends that an initiative responds to (trends)."""


@edge_type(Annotated["Ambition", strawberry.lazy("schema.ambition")], Serves)
class ServedAmbitionEdge:
    """Serving an ambition, seen from the initiative (bijdrage aan een ambitie)."""


@connection_type(ServedAmbitionEdge)
class ServedAmbitionConnection:
    """Ambitions that an initiative serves (ambities)."""


@edge_type(Initiative, Addresses)
class AddressingInitiativeEdge:
    """Addressing a work process, seen from the work process (aanpak van een werkproces)."""


@connection_type(AddressingInitiativeEdge)
class AddressingInitiativeConnection:
    """Initiatives that address a work process (initiatieven)."""


@edge_type(Initiative, RespondsTo)
class RespondingInitiativeEdge:
    """Responding to a trend, seen from the trend (reactie op een trend)."""


@connection_type(RespondingInitiativeEdge)
class RespondingInitiativeConnection:
    """Initiatives that respond to a trend (initiatieven)."""


@edge_type(Initiative, Serves)
class ServingInitiativeEdge:
    """Serving an ambition, seen from the ambition (bijdrage aan een ambitie)."""


@connection_type(ServingInitiativeEdge)
class ServingInitiativeConnection:
    """Initiatives that serve an ambition (initiatieven)."""
