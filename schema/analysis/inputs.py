"""What counts as cooperation, and how clusters are made of it."""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any

import strawberry
from strawberry.types.unset import UNSET

from graph_api.analysis.options import (
    MAX_PARTICIPANTS,
    MAX_RESOLUTION,
    MAX_RUNS,
    MIN_RUNS,
    ClusterMethod,
    ClusterOptions,
    Weighting,
)
from graph_api.errors import BadInput
from graph_api.model.enums import Basis
from graph_api.model.text import camel
from graph_api.network import Scope, TieKind
from loaders.networked import ClusterAsk, Parameter
from schema.batched import argument
from schema.inputs import read_where
from schema.scalars import described_enum, described_values

if TYPE_CHECKING:
    from schema.pilot import PilotFilter
    from schema.shared_service import SharedServiceFilter

described_enum(TieKind)
described_values(
    Weighting,
    "How strong a tie is, from what both municipalities take part in (weging).",
    {
        Weighting.NEWMAN: "Sum of 1/(k-1) over what both take part in, k being its participants, so that small "
        "circles tie strongly (gewogen aantal). Newman 2001.",
        Weighting.COUNT: "The number of things both take part in (aantal).",
        Weighting.JACCARD: "What both take part in, divided by what at least one of them takes part in "
        "(mate van overlap). Jaccard 1912.",
    },
)
described_values(
    ClusterMethod,
    "How clusters are found (methode); both look for a high modularity.",
    {
        ClusterMethod.LOUVAIN: "Louvain, by NetworkX (Louvain-methode). Blondel and others 2008.",
        ClusterMethod.LEIDEN: "Leiden, by scikit-network (Leiden-methode). Traag and others 2019.",
    },
)


CLUSTERS, TIES = 1000, 500
"""What an analysis costs when it is computed, in nodes returned: measured, a node takes about half a millisecond."""

FILTERS = ("shared_services", "pilots")


def _optional(description: str) -> Any:
    return strawberry.field(default=UNSET, description=description)


@strawberry.input(description="Which participations tie municipalities, and how strongly (samenwerking).")
class CollaborationInput:
    ties: list[TieKind] | None = _optional("Through what; shared services alone when left out (soorten banden).")
    bases: list[Basis] | None = _optional(
        "On what the participation rests (grondslagen); FORMAL and USE when left out, since publication lists "
        "tie nearly everyone."
    )
    shared_services: Annotated["SharedServiceFilter", strawberry.lazy("schema.shared_service")] | None = _optional(
        "Only these shared services count (gedeelde voorzieningen); never one whose place another took."
    )
    pilots: Annotated["PilotFilter", strawberry.lazy("schema.pilot")] | None = _optional(
        "Only these pilots count (pilots)."
    )
    max_participants: int | None = _optional(
        f"Larger ones tie everyone to everyone and are left out; {MAX_PARTICIPANTS} when left out (grootste)."
    )
    weighting: Weighting | None = _optional("How strong a tie is; NEWMAN when left out (weging).")


@strawberry.input(description="What clusters are made of, and how (clusteranalyse).")
class ClusterAnalysisInput(CollaborationInput):
    method: ClusterMethod | None = _optional("LOUVAIN when left out (methode).")
    resolution: float | None = _optional(
        f"Above 1 gives more, smaller clusters, at most {MAX_RESOLUTION:g}; 1 when left out (resolutie)."
    )
    runs: int | None = _optional(
        f"From so many seeds the best is taken, {MIN_RUNS} to {MAX_RUNS}; 10 when left out (herhalingen)."
    )
    seed: int | None = _optional("The first seed; 1 when left out. The same seed gives the same answer (toeval).")


def read_scope(given: CollaborationInput | None) -> Scope:
    """Which participations count.

    Raises:
        BadInput: a list that is empty.
    """
    if given is None:
        return Scope()
    return Scope(
        ties=distinct("ties", given.ties, TieKind) or Scope().ties,
        bases=distinct("bases", given.bases, Basis) or Scope().bases,
        shared_services=read_where(given.shared_services),
        pilots=read_where(given.pilots),
    )


def read_filters(given: CollaborationInput | None) -> tuple[Parameter, ...]:
    """The filters of the scope as they were given, in JSON with the names of the schema."""
    return tuple((camel(name), json.dumps(_plain(value))) for name, value in chosen(given, *FILTERS).items())


def _plain(given: Any) -> Any:
    if isinstance(given, list):
        return [_plain(item) for item in given]
    if not is_dataclass(given):
        return str(given) if isinstance(given, Enum | date) else given
    members = ((field.name.rstrip("_"), getattr(given, field.name)) for field in fields(given))
    return {camel(name): _plain(value) for name, value in members if value is not UNSET}


def distinct(name: str, given: Any, enum: Any) -> tuple[Any, ...]:
    """The members of an enum that a list names, in their own order; none when it was left out.

    Raises:
        BadInput: it is empty.
    """
    if given is UNSET or given is None:
        return ()
    if not given:
        raise BadInput(f"'{name}' is empty, so nothing would count.", hint="Leave it out for the usual ones.")
    return tuple(member for member in enum if member in given)


def chosen(given: Any, *names: str) -> dict[str, Any]:
    """The members of an input that were given."""
    values = ((name, getattr(given, name)) for name in names) if given is not None else ()
    return {name: value for name, value in values if value is not UNSET and value is not None}


def read_cluster_input(input: ClusterAnalysisInput | None = None) -> ClusterAsk:  # noqa: A002 - its name in the schema
    """What is asked of the cluster analysis."""
    given = chosen(input, "weighting", "max_participants", "method", "resolution", "runs", "seed")
    return ClusterAsk(read_scope(input), ClusterOptions(**given), read_filters(input))


def read_minimum(given: float | None) -> float:
    """The least strength of a tie.

    Raises:
        BadInput: it is negative.
    """
    if given is not None and given < 0:
        raise BadInput(f"'minimum' is {given:g}.", hint="A tie has a strength above 0; leave it out for all of them.")
    return given or 0.0


INPUT = argument("input", CollaborationInput | None, "What counts, and how strongly (samenwerking).")
MINIMUM = argument("minimum", float | None, "Only ties of at least this strength (minimum).")
CLUSTER_INPUT = argument("input", ClusterAnalysisInput | None, "What counts, and the method (clusteranalyse).")
