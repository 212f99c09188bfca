"""Root fields for a single node, by an input of exactly one key."""

import inspect
from collections.abc import Callable, Hashable
from dataclasses import fields
from typing import Any, TypeVar

import strawberry
from strawberry.types.unset import UNSET

from graph_api.errors import BadInput
from graph_api.model.nodes import NAME, Row
from graph_api.model.property import properties
from graph_api.model.registry import KINDS
from graph_api.model.text import KEY
from loaders.by_key import Coded, Named, One, coded, named, one
from loaders.reading import Read
from schema.batched import Batch, On, argument, batched_field
from schema.ids import read_id
from schema.inputs import checked_text
from schema.node import described, termed

T = TypeVar("T")

_NEAREST = "shown in its nearest version where it does not exist on the day; existsOn tells"


def lookup(model: type[Row], *, key: str = "key", by_name: bool = True) -> Callable[[type[T]], type[T]]:
    """Makes a key input of a class: id, key, and properties that name one. `key` is what the key is called."""

    def decorate(cls: type[T]) -> type[T]:
        members: dict[str, tuple[Any, str]] = {
            "id": (strawberry.ID, f"Global id, {_NEAREST} (identificatie)."),
            key: (str, f"Key of the kind, {_NEAREST} (sleutel)."),
        }
        for spec in properties(model):
            if spec.declared.unique and spec.name != key:
                members[spec.name] = (str, f"{described(spec)} Whole, {_NEAREST}.")
            elif by_name and spec.declared is NAME:
                members[spec.name] = (
                    str,
                    f"{described(spec)} Of one that exists on the day; `search` finds the others.",
                )
        cls.__annotations__ = {name: annotation | None for name, (annotation, _) in members.items()}
        for name, (_, description) in members.items():
            setattr(cls, name, strawberry.field(default=UNSET, description=description))
        cls.key_name = key  # type: ignore[attr-defined]
        return strawberry.input(cls, one_of=True, description=termed(inspect.getdoc(cls), "sleutel"))

    return decorate


def read_key(kind: str, by: Any) -> On | One | Coded | Named:
    """What a key input asks for.

    Raises:
        BadInput: an id that is none, or of another kind.
    """
    ((name, value),) = ((f.name, getattr(by, f.name)) for f in fields(by) if getattr(by, f.name) is not UNSET)
    if name == "id":
        ref = read_id(value, kind)
        found = One(kind, ref.key)
        return On(ref.day, found) if ref.day else found
    if name == by.key_name:
        if not KEY.fullmatch(value):
            raise BadInput(f"{value!r} is no {name}.", hint="A key is made of letters, digits, '.', '_' and '-'.")
        return One(kind, value)
    wanted = Coded if KINDS[kind].properties[name].declared.unique else Named
    return wanted(kind, name, checked_text(value))


async def single(read: Read, parents: Any, ask: Hashable) -> list[Row | None]:
    """The node that a key input asks for; see `read_key`."""
    if isinstance(ask, One):
        return await one(read, parents, ask)
    return await (coded(read, parents, ask) if isinstance(ask, Coded) else named(read, parents, ask))  # type: ignore[arg-type]


def single_field(kind: str, returns: Any, by: Any) -> Any:
    """A root field for one node of a kind, null where there is none."""
    model = KINDS[kind].cls
    batch = Batch(single, lambda by: read_key(kind, by), None)
    arguments = [argument("by", by, "Which one: exactly one of these keys (sleutel).", required=True)]
    return batched_field(batch, returns | None, f"One by key: {inspect.getdoc(model)}", arguments, dated=True)
