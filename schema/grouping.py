"""Groups: what is counted by what it has in common, with measures; all of it follows from the model."""

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import Any, TypeVar

import strawberry

from graph_api.errors import BadInput
from graph_api.model.nodes import Row
from graph_api.model.property import properties
from graph_api.model.relations import Link
from graph_api.security.limits import DEFAULT_PAGE, LARGEST_PAGE
from graph_api.store.protocol import GroupRow
from graph_api.store.query import End, Function, GroupKey, Hop, Measure
from loaders.grouped import Grouping, GroupOrder, grouped
from schema.batched import Batch, argument, batched_field
from schema.inputs import PLAIN, read_where
from schema.node import described, termed
from schema.paging import checked_size
from schema.scalars import BigInt, Direction, enum_of

T = TypeVar("T")


@strawberry.type(description="What is known of an integer over a group (statistiek); null where nothing is.")
class IntStatistics:
    count: int = strawberry.field(description="In how many it is known (aantal).")
    sum: BigInt | None = strawberry.field(description="Their sum (som).")
    min: int | None = strawberry.field(description="The smallest (minimum).")
    max: int | None = strawberry.field(description="The largest (maximum).")
    mean: float | None = strawberry.field(description="The sum divided by the count (gemiddelde).")


@dataclass(frozen=True, slots=True)
class Side:
    """An end of what is grouped, and what its properties are called after: nothing, or the kind it is of."""

    end: End
    model: type[Row] | type[Link]
    prefix: str = ""
    distinct: str | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """What a group is made of: its keys and measures by name, in the order of the row."""

    keys: dict[str, GroupKey]
    counts: dict[str, Measure]
    statistics: dict[str, tuple[End, str]]

    @property
    def measures(self) -> tuple[Measure, ...]:
        functions = (Function.KNOWN, Function.SUM, Function.MIN, Function.MAX)
        return (
            *self.counts.values(),
            *(Measure(function, end, name) for end, name in self.statistics.values() for function in functions),
        )


def group_type(*sides: Side) -> Callable[[type[T]], type[T]]:
    """Makes a group type of a class, with its keys (an enum and a type) and its order beside it."""

    def decorate(cls: type[T]) -> type[T]:
        shape = _shape(sides)
        name = cls.__name__
        texts = _texts(sides)
        key_types = _key_types(sides)
        keys = type(f"{name}Keys", (), {"__annotations__": {key: key_types[key] | None for key in shape.keys}})
        keys.__module__ = cls.__module__
        for key in shape.keys:
            setattr(keys, key, strawberry.field(description=texts[key]))
        strawberry.type(
            keys, description="By what the group is one (sleutels); null where it is not grouped by that, or unknown."
        )
        cls.__annotations__ = {
            "keys": keys,
            **dict.fromkeys(shape.counts, int),
            **dict.fromkeys(shape.statistics, IntStatistics),
        }
        cls.keys = strawberry.field(description="What all in it have in common (sleutels).")  # type: ignore[attr-defined]
        for measure in (*shape.counts, *shape.statistics):
            setattr(cls, measure, strawberry.field(description=texts[measure]))
        cls.shape = shape  # type: ignore[attr-defined]
        cls.key_enum = _enum(  # type: ignore[attr-defined]
            f"{name}Key", {key: key for key in shape.keys}, texts, cls, f"What {name} can be made by (sleutel)."
        )
        cls.order_input = _order_input(name, shape, texts, cls)  # type: ignore[attr-defined]
        return strawberry.type(cls, description=termed(inspect.getdoc(cls), "groep"))

    return decorate


def groups_field(over: str | Hop, group: Any, description: str, *, where: Any) -> Any:
    """A root field that groups a kind or a whole relation."""
    shape: Shape = group.shape

    def ask(by: Sequence[Any], where: Any = None, order_by: Any = None, first: int | None = None) -> Grouping:
        keys = list(dict.fromkeys(key.value for key in by))
        checked_size(first)
        return Grouping(
            over,
            tuple(shape.keys[key] for key in keys),
            shape.measures,
            read_where(where),
            tuple(_order(shape, keys, term) for term in order_by or ())
            or (GroupOrder(measure=True, place=0, descending=True),),
            DEFAULT_PAGE if first is None else first,
        )

    def make(rows: list[GroupRow], _: object, asked: Grouping, __: date | None) -> list[SimpleNamespace]:
        names = [next(name for name, key in shape.keys.items() if key == wanted) for wanted in asked.keys]
        return [_group(shape, names, row) for row in rows]

    arguments = [
        argument(
            "by", list[group.key_enum], "What to group by; nothing makes one group of all (sleutels).", required=True
        ),
        argument("where", where | None, "Only those that meet this (voorwaarde)."),
        argument(
            "order_by", list[group.order_input] | None, "In this order; the largest first when left out (volgorde)."
        ),
        argument("first", int | None, f"So many groups, 1 to {LARGEST_PAGE}; {DEFAULT_PAGE} when left out (eerste)."),
    ]
    return batched_field(Batch(grouped, ask, None, make=make), list[group], description, arguments, dated=True)


def _shape(sides: Sequence[Side]) -> Shape:
    keys: dict[str, GroupKey] = {}
    counts = {"count": Measure(Function.COUNT)}
    statistics: dict[str, tuple[End, str]] = {}
    for side in sides:
        if side.distinct:
            counts[side.distinct] = Measure(Function.DISTINCT, side.end)
        for spec in properties(side.model):
            if spec.declared.group:
                keys[side.prefix + spec.name] = GroupKey(side.end, spec.name)
            if spec.declared.measure:
                statistics[side.prefix + spec.name] = (side.end, spec.name)
    return Shape(keys, counts, statistics)


def _texts(sides: Sequence[Side]) -> dict[str, str]:
    texts = {"count": "How many there are in it (aantal)."}
    for side in sides:
        if side.distinct:
            texts[side.distinct] = "How many different ones there are in it (aantal verschillende)."
        for spec in properties(side.model):
            each = " One in each of its values." if spec.many else ""
            texts[side.prefix + spec.name] = described(spec) + each
    return texts


def _key_types(sides: Sequence[Side]) -> dict[str, Any]:
    return {
        side.prefix + spec.name: spec.enum or PLAIN[spec.value_type]
        for side in sides
        for spec in properties(side.model)
        if spec.declared.group
    }


def _enum(name: str, members: dict[str, Any], texts: dict[str, str], beside: type, description: str) -> Any:
    values = {key.upper(): (value, texts[key]) for key, value in members.items()}
    return enum_of(name, values, beside.__module__, description)


def _order_input(name: str, shape: Shape, texts: dict[str, str], beside: type) -> Any:
    members = {key: key for key in (*shape.counts, *shape.keys)} | {
        f"{key}_sum": f"{key}_sum" for key in shape.statistics
    }
    sums = {f"{key}_sum": f"The sum: {texts[key]}" for key in shape.statistics}
    field = _enum(f"{name}OrderField", members, texts | sums, beside, f"What {name}Order orders by (sorteerveld).")
    made: Any = type(f"{name}Order", (), {"__annotations__": {"field": field, "direction": Direction}})
    made.__module__ = beside.__module__
    made.field = strawberry.field(description="What to order by: a key that is grouped by, or a measure (veld).")
    made.direction = strawberry.field(default=Direction.ASC, description="Smallest or largest first (richting).")
    return strawberry.input(made, description=f"An order of {name} (volgorde).")


def _order(shape: Shape, keys: list[str], term: Any) -> GroupOrder:
    name: str = term.field.value
    descending = term.direction is Direction.DESC
    if name in shape.counts:
        return GroupOrder(measure=True, place=list(shape.counts).index(name), descending=descending)
    if name in shape.keys:
        if name not in keys:
            raise BadInput(
                f"{name.upper()} is not grouped by.", hint="Name it in 'by' too, or order by something else."
            )
        return GroupOrder(measure=False, place=keys.index(name), descending=descending)
    # Four measures a statistic, of which the sum is the second.
    place = len(shape.counts) + 4 * list(shape.statistics).index(name.removesuffix("_sum")) + 1
    return GroupOrder(measure=True, place=place, descending=descending)


def _group(shape: Shape, names: list[str], row: GroupRow) -> SimpleNamespace:
    keys = SimpleNamespace(**dict.fromkeys(shape.keys))
    for name, value in zip(names, row.keys, strict=True):
        setattr(keys, name, value)
    counts = dict(zip(shape.counts, row.values, strict=False))
    statistics = {}
    for place, name in enumerate(shape.statistics):
        known, total, least, most = row.values[len(shape.counts) + 4 * place :][:4]
        mean = total / known if known and total is not None else None
        statistics[name] = SimpleNamespace(count=known, sum=total, min=least, max=most, mean=mean)
    return SimpleNamespace(keys=keys, **counts, **statistics)
