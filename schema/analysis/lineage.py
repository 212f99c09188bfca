"""From pilot to standard to national: what came of what, with the time each step took."""

from datetime import date
from typing import Any

import strawberry

from graph_api.model.enums import Certainty
from graph_api.model.nodes import Row
from loaders.by_key import by_full_key
from loaders.lineage import Step, lineage
from loaders.reading import Read
from schema.batched import Batch, batched_field
from schema.kinds import Initiative


def _begin(row: Row) -> date | None:
    """When an initiative began: its own date, else the first day on which it exists."""
    return getattr(row, "start", None) or getattr(row, "adopted_on", None) or row.valid_from


async def _days(read: Read, parents: Any, ask: None) -> list[int | None]:
    rows = await by_full_key(read, [(origin,) for origin, _ in parents], ask)
    found: list[int | None] = []
    for (_, on), (row,) in zip(parents, rows, strict=True):
        begun = _begin(row)
        found.append(None if begun is None or on is None else (on - begun).days)
    return found


def _end(name: str, description: str) -> Any:
    batch = Batch(by_full_key, lambda: None, lambda root: (getattr(root.step, name),), make=lambda found, *_: found[0])
    return batched_field(batch, Initiative, description)


@strawberry.type(description="One initiative came of another (stap in de herkomst).")
class LineageStep:
    on: date | None = strawberry.field(description="When; the first day of the period known (datum).")
    certainty: Certainty = strawberry.field(description="How sure it is (zekerheid).")
    step: strawberry.Private[Step]
    day: strawberry.Private[date | None]
    origin = _end("origin", "What it came of, in its nearest version (oorsprong).")
    outcome = _end("outcome", "What came of it, in its nearest version (opbrengst).")
    days = batched_field(
        Batch(_days, lambda: None, lambda root: (root.step.origin, root.on)),
        int | None,
        "Days from the start of the origin to the step; null where either is unknown, below 0 where the source dates "
        "the origin later (duur).",
    )


def _steps(found: list[Step], _: str, __: None, day: date | None) -> list[LineageStep]:
    return [LineageStep(on=step.link.happened_on, certainty=step.link.certainty, step=step, day=day) for step in found]


@strawberry.type
class LineageQuery:
    lineage = batched_field(
        Batch(lineage, lambda: None, None, make=_steps, rows=50),
        list[LineageStep],
        "Every step from pilot to standard, law or national facility; these hold on every day (herkomst).",
        dated=True,
    )
