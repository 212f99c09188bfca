"""Through what and whom two municipalities are connected."""

import inspect
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import strawberry

from graph_api.analysis import results
from graph_api.errors import BadInput, NotFound
from graph_api.model.nodes import Row
from loaders.by_key import by_full_key
from loaders.paths import PathAsk, connection
from loaders.reading import ROOT, Read
from schema.analysis.inputs import INPUT, TIES, CollaborationInput, chosen, read_filters, read_scope
from schema.analysis.provenance import ProvenanceType, municipality_field, provenance
from schema.batched import Batch, On, argument, batched_field
from schema.kinds import Initiative
from schema.lookup import read_key, single
from schema.municipality import MunicipalityKey
from schema.scalars import BigInt

FIRST, MOST = 10, 100
"""How many shortest paths are listed."""


@strawberry.type(description="A step on a path: two municipalities that take part in the same things (stap).")
class CollaborationStep:
    strength: float = strawberry.field(description="Strength of the tie, in the unit of the weighting (sterkte).")
    count: int = strawberry.field(description="How many things both take part in (aantal).")
    near: strawberry.Private[str]
    far: strawberry.Private[str]
    groups: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    municipality = municipality_field("near", "The municipality that the step starts from (gemeente).")
    partner = municipality_field("far", "The municipality that it leads to (partner).")
    through = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.groups, rows=10),
        list[Initiative],
        "What both take part in, with the fewest participants first (waardoor).",
    )


@strawberry.type(description="Municipalities of which each works together with the next (keten).")
class CollaborationChain:
    weakest: float = strawberry.field(description="Strength of its weakest tie (zwakste schakel).")
    steps: list[CollaborationStep] = strawberry.field(
        description="Its steps, in order (stappen).", metadata={"rows": 5}
    )


@strawberry.type(description="How two municipalities are connected on a day (samenwerkingspad).")
class CollaborationPath:
    connected: bool = strawberry.field(description="Whether any path runs between them (verbonden).")
    distance: int | None = strawberry.field(
        description="Steps of the shortest paths: 1 when both take part in the same thing; null when nothing connects "
        "them (afstand)."
    )
    count: BigInt = strawberry.field(
        description="How many chains of municipalities are so short, listed or not (aantal ketens)."
    )
    routes: BigInt = strawberry.field(
        description="The same with each choice of one thing a step counted: all shortest paths over municipality - "
        "initiative - municipality (aantal routes)."
    )
    shortest: list[CollaborationChain] = strawberry.field(
        description="The shortest chains: the one with the strongest weakest tie first, then by code (kortste ketens).",
        metadata={"rows": FIRST},
    )
    strongest: CollaborationChain | None = strawberry.field(
        description="The chain, of any length, whose weakest tie is as strong as can be; of equals the shortest, then "
        "by code (sterkste keten). Widest path, Pollack 1960."
    )
    omitted: int = strawberry.field(
        description="How many shared services and pilots had more than maxParticipants (weggelaten)."
    )
    provenance: ProvenanceType = strawberry.field(description="How it was made (herkomst).")
    start: strawberry.Private[str]
    end: strawberry.Private[str]
    day: strawberry.Private[date | None]
    from_municipality = municipality_field("start", "Where the paths start (van).")
    to_municipality = municipality_field("end", "Where they end (naar).")


@dataclass(frozen=True, slots=True)
class _Between:
    start: Hashable
    end: Hashable
    path: PathAsk


async def _path(read: Read, parents: Sequence[str], ask: _Between) -> list[CollaborationPath]:
    start, end = await _found(read, ask.start, "from"), await _found(read, ask.end, "to")
    if start.key == end.key:
        raise BadInput(
            f"'from' and 'to' are both {start.name} ({start.key}).", hint="A path runs between two municipalities."
        )
    made, omitted = await connection(read, start, end, ask.path)
    found, day = made.value, made.provenance.day
    shown = CollaborationPath(
        connected=found.steps is not None,
        distance=found.steps,
        count=BigInt(found.count),
        routes=BigInt(found.routes),
        shortest=[_chain(chain, day) for chain in found.shortest],
        strongest=_chain(found.strongest, day) if found.strongest else None,
        omitted=omitted,
        provenance=provenance(made.provenance),
        start=found.start,
        end=found.end,
        day=day,
    )
    return [shown for _ in parents]


async def _found(read: Read, key: Hashable, name: str) -> Row:
    (row,) = await single(read, [ROOT], key)
    if row is None:
        raise NotFound(f"{name!r} names no municipality.", hint="`search` finds one by a part of its name.")
    return row


def _chain(found: results.Chain, day: date | None) -> CollaborationChain:
    return CollaborationChain(
        weakest=found.weakest,
        steps=[
            CollaborationStep(
                strength=step.strength,
                count=len(step.groups),
                near=step.member,
                far=step.other,
                groups=step.groups,
                day=day,
            )
            for step in found.steps
        ],
    )


def _read_path(
    from_: MunicipalityKey,
    to: MunicipalityKey,
    input: CollaborationInput | None = None,  # noqa: A002 - its name in the schema
    first: int | None = None,
) -> On | _Between:
    if first is not None and not 1 <= first <= MOST:
        raise BadInput(f"'first' is {first}.", hint=f"It must lie between 1 and {MOST}.")
    given = chosen(input, "weighting", "max_participants")
    path = PathAsk(read_scope(input), **given, first=first or FIRST, filters=read_filters(input))
    keys = [read_key("Municipality", by) for by in (from_, to)]
    days = {key.day for key in keys if isinstance(key, On)}
    if len(days) > 1:
        raise BadInput("The ids of 'from' and 'to' stand on two days.", hint="Give codes, and the day as asOf.")
    start, end = (key.ask if isinstance(key, On) else key for key in keys)
    between = _Between(start, end, path)
    return On(days.pop(), between) if days else between


def _key(name: str, called: str, description: str) -> inspect.Parameter:
    told = strawberry.argument(description=description, name=called)
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=Annotated[MunicipalityKey, told])


@strawberry.type
class PathQuery:
    collaboration_path = batched_field(
        Batch(_path, _read_path, None, price=TIES),
        CollaborationPath | None,
        "Through what and whom two municipalities are connected on the day (samenwerkingspad).",
        (
            _key("from_", "from", "Where it starts: exactly one of these keys (van)."),
            _key("to", "to", "Where it ends: exactly one of these keys (naar)."),
            INPUT,
            argument(
                "first", int | None, f"At most so many shortest chains, 1 to {MOST}; {FIRST} when left out (eerste)."
            ),
        ),
        dated=True,
    )
