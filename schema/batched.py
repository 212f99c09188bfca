"""The only bridge between fields and loaders: a field says how its arguments become an ask, and whose level it is.

Under Strawberry the parents of a level are gathered by a DataLoader; an executor that has a whole level at hand reads
`field.batch` and calls the same loader with it.
"""

import inspect
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Annotated, Any

import strawberry
from graphql import FieldNode, GraphQLResolveInfo
from strawberry.types.field import StrawberryField
from strawberry.types.fields.resolver import StrawberryResolver
from strawberry.types.unset import UNSET

from loaders.reading import ROOT
from schema.context import Info, Loader, Make, checked_day

AS_OF = Annotated[
    date | None,
    strawberry.argument(
        description="The day on which everything below stands (peildatum); today when left out, 2015-01-01 at the "
        "earliest. The ids of nodes read with it carry it."
    ),
]


@dataclass(frozen=True, slots=True)
class On:
    """An ask together with a day that something other than `asOf` chose, such as a dated id."""

    day: date
    ask: Hashable


@dataclass(frozen=True, slots=True)
class Batch:
    """How a field is read. `ask` makes the ask of the arguments, once a level; it never sees a parent.

    `parent` is what the loader gets of the object that has the field, None for a root field; `carried` replaces `ask`
    where that object has the ask with it (a connection and its count). `make` is told in `schema.context`. `price` is
    what computing it costs beside the nodes it gives, in nodes; `rows` how many a parent could have, where no argument
    tells. `fleeting`: what it gives follows from more than the operation, the graph and the day.
    """

    loader: Loader
    ask: Callable[..., Hashable]
    parent: Callable[[Any], Any] | None = attrgetter("key")
    carried: Callable[[Any], Hashable] | None = None
    make: Make | None = None
    price: int = 0
    rows: int | None = None
    fleeting: bool = False


class BatchedField(StrawberryField):
    """A field that reads."""

    @property
    def batch(self) -> Batch:
        batch: Batch = self.metadata["batch"]
        return batch


def batched_field(
    batch: Batch, returns: Any, description: str, arguments: Sequence[inspect.Parameter] = (), *, dated: bool = False
) -> Any:
    """A field that reads. `dated` is for root fields: they alone take `asOf`."""
    if dated:
        arguments = [
            *arguments,
            inspect.Parameter("as_of", inspect.Parameter.KEYWORD_ONLY, default=UNSET, annotation=AS_OF),
        ]

    def resolve(root: Any, info: Info, **given: Any) -> Any:
        context = info.context
        context.fleeting |= batch.fleeting
        asked = _day(given.pop("as_of", None)) if dated else getattr(root, "day", None)
        ask = batch.carried(root) if batch.carried else batch.ask(**given)
        if isinstance(ask, On):
            asked, ask = asked or _day(ask.day), ask.ask
        loader = context.loader(batch.loader, batch.make, ask, asked)
        if batch.carried is None:
            context.levels[_level(batch, root, info.field_nodes)] = loader
        return loader.load(ROOT if batch.parent is None else batch.parent(root))

    own = (
        inspect.Parameter("root", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Any),
        inspect.Parameter("info", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Info),
    )
    keyword_only = [argument.replace(kind=inspect.Parameter.KEYWORD_ONLY) for argument in arguments]
    resolve.__signature__ = inspect.Signature([*own, *keyword_only], return_annotation=returns)  # type: ignore[attr-defined]
    return BatchedField(
        description=description,
        base_resolver=StrawberryResolver(resolve),
        metadata={"batch": batch} | ({} if batch.rows is None else {"rows": batch.rows}),
    )


def once_a_level(batch: Batch, resolve: Callable[..., Any]) -> Callable[..., Any]:
    """The resolver of a field that reads, which makes an ask of the arguments for the first parent of a level only.

    In one operation a place in the document has the same arguments for every parent.
    """

    def resolve_directly(root: Any, info: GraphQLResolveInfo[Any], **given: Any) -> Any:
        loader = info.context.levels.get(_level(batch, root, info.field_nodes))
        if loader is None:
            return resolve(root, info, **given)
        return loader.load(ROOT if batch.parent is None else batch.parent(root))

    return resolve_directly


def _level(batch: Batch, root: Any, nodes: Sequence[FieldNode]) -> tuple[int, int, date | None]:
    return id(batch), id(nodes[0]), getattr(root, "day", None)


def batched(
    loader: Loader,
    *,
    returns: Any,
    parent: Callable[[Any], Any] | None = attrgetter("key"),
    make: Make | None = None,
    dated: bool = False,
) -> Callable[[Callable[..., Hashable]], Any]:
    """Makes a field of a function from arguments to an ask; its docstring is the field's description."""

    def decorate(function: Callable[..., Hashable]) -> Any:
        ask = function.__func__ if isinstance(function, staticmethod) else function
        batch = Batch(loader, ask, parent, make=make)
        arguments = tuple(inspect.signature(ask).parameters.values())
        return batched_field(batch, returns, inspect.getdoc(ask) or "", arguments, dated=dated)

    return decorate


def argument(name: str, annotation: Any, description: str, *, required: bool = False) -> inspect.Parameter:
    """An argument of a field, without a default in the schema."""
    described = Annotated[annotation, strawberry.argument(description=description)]
    default = inspect.Parameter.empty if required else UNSET
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=described)


class ComputedField(StrawberryField):
    """A leaf that follows from the object that has it, without a read."""

    def get_result(self, source: Any, info: Any, args: list[Any], kwargs: Any) -> Any:  # noqa: ARG002 - overrides
        return self.metadata["compute"](source)


def computed(compute: Callable[[Any], Any], returns: Any, description: str) -> Any:
    """A leaf that is computed from the object that has it."""
    field = ComputedField(description=description, metadata={"compute": compute})
    field.type = returns
    return field


def _day(day: date | None) -> date | None:
    return checked_day(day) if day is not None and day is not UNSET else None
