"""Ends of a relation that can be of several kinds: interfaces for them, and the argument that chooses among them."""

from collections.abc import Sequence
from typing import Any

import strawberry

from graph_api.errors import BadInput
from graph_api.model.registry import KINDS
from graph_api.store.query import Condition, Hop, hop
from schema.batched import argument
from schema.connection import listing_field
from schema.node import Node
from schema.scalars import enum_of


@strawberry.interface(
    description="What takes part in a shared service: a municipality or another organisation (deelnemer)."
)
class Participant(Node):
    pass


@strawberry.interface(
    description="What municipalities undertake together: a pilot, a shared service or a standard (initiatief)."
)
class Initiative(Node):
    pass


def _kinds(name: str, kinds: Sequence[str], description: str) -> Any:
    values = {KINDS[kind].table.upper(): (kind, str(KINDS[kind].cls.__doc__)) for kind in kinds}
    return enum_of(name, values, __name__, description)


ParticipantKind = _kinds(
    "ParticipantKind", ("Municipality", "Organisation"), "What a participant can be (soort deelnemer)."
)
InitiativeKind = _kinds(
    "InitiativeKind", ("Pilot", "SharedService", "Standard"), "What an initiative can be (soort initiatief)."
)


def mixed_field(
    relation: str, near: str, kinds: Any, returns: Any, description: str, *, where: Any, order: Any, outward: bool
) -> Any:
    """A connection to nodes of several kinds, with an argument that chooses among those."""
    whole = hop(relation, near, outward=outward)

    def narrowed(kinds: Sequence[Any] | None = None) -> tuple[Hop, Condition | None]:
        if kinds is None:
            return whole, None
        chosen = {kind.value for kind in kinds}
        if not chosen:
            raise BadInput("'kinds' is empty, so nothing could be found.", hint="Leave it out for all kinds.")
        return hop(relation, near, outward=outward, far=tuple(kind for kind in whole.far if kind in chosen)), None

    chooser = argument("kinds", list[kinds] | None, "Only of these kinds (soorten).")
    return listing_field(whole, returns, description, where=where, order=order, extra=(chooser,), narrowed=narrowed)
