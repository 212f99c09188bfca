"""What pilots, shared services and standards have in common: what they are about, and what came of what."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from graph_api.store.query import hop
from schema.connection import listing_field
from schema.inputs import over
from schema.relations import agenda
from schema.relations.lineage import (
    FollowUpFilter,
    OutcomeFilter,
    PartFilter,
    follow_ups_field,
    outcomes_field,
    parts_field,
)


@dataclass(frozen=True, slots=True)
class _About:
    """Links to what an initiative is about."""

    relation: str
    description: str
    where: type
    order: type
    connection: type


@dataclass(frozen=True, slots=True)
class _Lineage:
    """Links to other initiatives, in one direction."""

    relation: str
    outward: bool
    description: str
    where: type
    field: Callable[..., Any]


_ABOUT = {
    "work_processes": _About(
        "ADDRESSES",
        "Work processes that it addresses (werkprocessen).",
        agenda.AddressedWorkProcessFilter,
        agenda.AddressedWorkProcessOrder,
        agenda.AddressedWorkProcessConnection,
    ),
    "trends": _About(
        "RESPONDS_TO",
        "Trends that it responds to (trends).",
        agenda.AnsweredTrendFilter,
        agenda.AnsweredTrendOrder,
        agenda.AnsweredTrendConnection,
    ),
    "ambitions": _About(
        "SERVES",
        "Ambitions that it serves (ambities).",
        agenda.ServedAmbitionFilter,
        agenda.ServedAmbitionOrder,
        agenda.ServedAmbitionConnection,
    ),
}
_LINEAGE = {
    "resulted_in": _Lineage("RESULTED_IN", True, "What came of it (opbrengst).", OutcomeFilter, outcomes_field),
    "resulted_from": _Lineage("RESULTED_IN", False, "What it came from (herkomst).", OutcomeFilter, outcomes_field),
    "follow_ups": _Lineage("FOLLOW_UP", True, "What follows it up (vervolg).", FollowUpFilter, follow_ups_field),
    "follows_up": _Lineage("FOLLOW_UP", False, "What it follows up (vervolg op).", FollowUpFilter, follow_ups_field),
    "part_of": _Lineage("PART_OF", True, "What it is part of (onderdeel van).", PartFilter, parts_field),
    "parts": _Lineage("PART_OF", False, "Its parts (onderdelen).", PartFilter, parts_field),
}


def initiative_conditions(kind: str) -> dict[str, Any]:
    """The members of a filter that every initiative has, by name."""
    links = _ABOUT | _LINEAGE
    return {
        name: over(hop(link.relation, kind, outward=getattr(link, "outward", True)), link.where, link.description)
        for name, link in links.items()
    }


def initiative_fields(kind: str) -> dict[str, Any]:
    """The fields that every initiative has, by name."""
    about = {
        name: listing_field(
            hop(link.relation, kind), link.connection, link.description, where=link.where, order=link.order
        )
        for name, link in _ABOUT.items()
    }
    return about | {name: link.field(kind, link.description, outward=link.outward) for name, link in _LINEAGE.items()}
