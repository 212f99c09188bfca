"""From pilot to standard to national: what came of what, with the time each step took."""

from datetime import date
from typing import Any

import strawberry

from graph_api.model.enums import Certainty, DatePrecision
from graph_api.model.nodes import Row
from loaders.by_key import by_full_key
from loaders.lineage import Dated, Duration, Step, duration, lineage
from loaders.reading import Read
from schema.batched import Batch, batched_field
from schema.kinds import Initiative


def _begin(row: Row) -> Dated | None:
    """When an initiative began: its own date, else the first day on which it exists."""
    for name in ("started_on", "adopted_on"):
        if (on := getattr(row, name, None)) is not None:
            return Dated(on, getattr(row, f"{name}_precision") or DatePrecision.DAY)
    return Dated(row.valid_from, DatePrecision.DAY) if row.valid_from else None


async def _days(read: Read, parents: Any, ask: None) -> list[int | None]:
    return [(ended.on - begun.on).days if begun and ended else None for begun, ended in await _ends(read, parents, ask)]


async def _took(read: Read, parents: Any, ask: None) -> list[Duration | None]:
    return [duration(begun, ended) if begun and ended else None for begun, ended in await _ends(read, parents, ask)]


async def _ends(read: Read, parents: Any, ask: None) -> list[tuple[Dated | None, Dated | None]]:
    rows = await by_full_key(read, [(origin,) for origin, _ in parents], ask)
    return [(_begin(row), ended) for (_, ended), (row,) in zip(parents, rows, strict=True)]


def _parent(step: "LineageStep") -> tuple[str, Dated | None]:
    return step.step.origin, Dated(step.on, step.on_precision or DatePrecision.DAY) if step.on else None


def _end(name: str, description: str) -> Any:
    batch = Batch(by_full_key, lambda: None, lambda root: (getattr(root.step, name),), make=lambda found, *_: found[0])
    return batched_field(batch, Initiative, description)


@strawberry.type(description="How long a step took, no finer than its dates are known (duur).")
class LineageDuration:
    precision: DatePrecision = strawberry.field(description="The coarser one of both dates (precisie).")
    english: str = strawberry.field(description='In English, such as "about 2 years" (Engels).')
    dutch: str = strawberry.field(description='In Dutch, such as "ongeveer 2 jaar" (Nederlands).')


def _duration(found: Duration | None, *_: object) -> LineageDuration | None:
    return found and LineageDuration(precision=found.precision, english=found.said.english, dutch=found.said.dutch)


@strawberry.type(description="One initiative came of another (stap in de herkomst).")
class LineageStep:
    on: date | None = strawberry.field(description="When; the first day of the period known (datum).")
    on_precision: DatePrecision | None = strawberry.field(description="How precisely that is known (precisie).")
    certainty: Certainty = strawberry.field(description="How sure it is (zekerheid).")
    step: strawberry.Private[Step]
    day: strawberry.Private[date | None]
    origin = _end("origin", "What it came of, in its nearest version (oorsprong).")
    outcome = _end("outcome", "What came of it, in its nearest version (opbrengst).")
    days = batched_field(
        Batch(_days, lambda: None, _parent),
        int | None,
        "Days from the first day of the period in which the origin started to `on`; null where either is unknown, "
        "below 0 where the source dates the origin later. No more precise than the dates: see `took` (dagen).",
    )
    took = batched_field(
        Batch(_took, lambda: None, _parent, make=_duration),
        LineageDuration | None,
        "How long it took, in words; null where either date is unknown (duur).",
    )


def _steps(found: list[Step], _: str, __: None, day: date | None) -> list[LineageStep]:
    return [
        LineageStep(
            on=step.link.happened_on,
            on_precision=step.link.happened_on_precision,
            certainty=step.link.certainty,
            step=step,
            day=day,
        )
        for step in found
    ]


@strawberry.type
class LineageQuery:
    lineage = batched_field(
        Batch(lineage, lambda: None, None, make=_steps, rows=50),
        list[LineageStep],
        "Every step from pilot to standard, law or national facility; these hold on every day (herkomst).",
        dated=True,
    )
