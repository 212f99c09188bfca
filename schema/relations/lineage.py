"""How initiatives come from each other: outcomes, follow-ups, parts. These hold on every day."""

from typing import Any

from graph_api.model.nodes import Row
from graph_api.model.relations import FollowUp, PartOf, ResultedIn
from schema.connection import connection_type, edge_type
from schema.inputs import condition
from schema.kinds import Initiative, InitiativeKind, mixed_field
from schema.ordering import ordering


@condition(ResultedIn, far_name=True)
class OutcomeFilter:
    """A condition on what came of what, and on the name of the other initiative."""


@condition(FollowUp, far_name=True)
class FollowUpFilter:
    """A condition on the name of the other initiative."""


@condition(PartOf, far_name=True)
class PartFilter:
    """A condition on the name of the other initiative."""


@ordering(Row, ResultedIn)
class OutcomeOrder:
    """An order of what came of an initiative, or of what it came from."""


@ordering(Row, FollowUp)
class FollowUpOrder:
    """An order of what follows up an initiative, or of what it follows up."""


@ordering(Row, PartOf)
class PartOrder:
    """An order of the parts of an initiative, or of what it is part of."""


@edge_type(Initiative, ResultedIn)
class OutcomeEdge:
    """What came of what, seen from one of the two (opbrengst)."""


@connection_type(OutcomeEdge)
class OutcomeConnection:
    """What came of an initiative, or what it came from; as on the day, else in the nearest version (opbrengst)."""


@edge_type(Initiative, FollowUp)
class FollowUpEdge:
    """A follow-up, seen from one of the two (vervolg)."""


@connection_type(FollowUpEdge)
class FollowUpConnection:
    """What follows up an initiative, or what it follows up; as on the day, else in the nearest version (vervolg)."""


@edge_type(Initiative, PartOf)
class PartEdge:
    """A part of a whole, seen from one of the two (onderdeel)."""


@connection_type(PartEdge)
class PartConnection:
    """Parts of an initiative, or what it is part of; as on the day, else in the nearest version (onderdelen)."""


def outcomes_field(near: str, description: str, *, outward: bool) -> Any:
    """What came of an initiative; not outward: what it came from."""
    return mixed_field(
        "RESULTED_IN",
        near,
        InitiativeKind,
        OutcomeConnection,
        description,
        where=OutcomeFilter,
        order=OutcomeOrder,
        outward=outward,
    )


def follow_ups_field(near: str, description: str, *, outward: bool) -> Any:
    """What follows up an initiative; not outward: what it follows up."""
    return mixed_field(
        "FOLLOW_UP",
        near,
        InitiativeKind,
        FollowUpConnection,
        description,
        where=FollowUpFilter,
        order=FollowUpOrder,
        outward=outward,
    )


def parts_field(near: str, description: str, *, outward: bool) -> Any:
    """What an initiative is part of; not outward: its parts."""
    return mixed_field(
        "PART_OF",
        near,
        InitiativeKind,
        PartConnection,
        description,
        where=PartFilter,
        order=PartOrder,
        outward=outward,
    )
