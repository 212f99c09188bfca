"""Conditions: filter inputs follow from the model, but for relation members, and become those of the algebra."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from typing import Annotated, Any, TypeVar

import strawberry
from strawberry.types.unset import UNSET

from graph_api.errors import BadInput
from graph_api.model.nodes import NAME, Row
from graph_api.model.property import Filter, PropertySpec, ValueType, properties
from graph_api.model.registry import KEY
from graph_api.model.relations import Link
from graph_api.store.limits import refuse_excess
from graph_api.store.query import (
    OPERATORS,
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Exists,
    FarEnd,
    Hop,
    NearEnd,
    Negation,
    Operator,
    Scalar,
)
from schema.node import described, termed

T = TypeVar("T")

PLAIN: dict[ValueType, Any] = {
    ValueType.TEXT: str,
    ValueType.INTEGER: int,
    ValueType.FLOAT: float,
    ValueType.BOOLEAN: bool,
    ValueType.DATE: date,
}
_NAMES = {
    ValueType.TEXT: "String",
    ValueType.INTEGER: "Int",
    ValueType.FLOAT: "Float",
    ValueType.BOOLEAN: "Boolean",
    ValueType.DATE: "Date",
}
_SORTS = {
    Filter.EQUAL: "A condition on a value (voorwaarde op een waarde).",
    Filter.TEXT: "A condition on a text (voorwaarde op een tekst); case and accents do not count.",
    Filter.RANGE: "A condition on a value that has an order (voorwaarde op een waarde met een volgorde).",
    Filter.LIST: "A condition on a list (voorwaarde op een lijst).",
}
_OPERATORS = {
    Operator.EQ: "Equal to this (gelijk aan).",
    Operator.IN: "One of these (een van).",
    Operator.LT: "Less than this (kleiner dan).",
    Operator.LTE: "This or less (hoogstens).",
    Operator.GT: "More than this (groter dan).",
    Operator.GTE: "This or more (minstens).",
    Operator.CONTAINS: "Has this in it (bevat).",
    Operator.STARTS_WITH: "Begins with this (begint met).",
    Operator.HAS: "Has this as one of its values (bevat de waarde).",
    Operator.IS_NULL: "Whether it is unknown (onbekend).",
}

Step = Callable[[Any], Condition | None]
"""What a member of a filter makes of its value."""


def read_condition(given: Any) -> Condition | None:
    """The condition in a filter; None when it has none.

    Raises:
        BadInput: a value that no store holds, an operator that is null, an empty `and`, `or` or `not`.
    """
    if given is UNSET or given is None:
        return None
    members = ((field.metadata["step"], getattr(given, field.name)) for field in fields(given))
    return _all(step(value) for step, value in members if value is not UNSET and value is not None)


def read_where(given: Any) -> Condition | None:
    """The condition in the filter of a field.

    Raises:
        BadInput: see `read_condition`.
        LimitExceeded: it is larger or deeper than every store takes.
    """
    where = read_condition(given)
    if where is not None:
        refuse_excess(where)
    return where


def condition(
    of: type[Row] | type[Link], *, far_name: bool = False, also: Mapping[str, Any] | None = None
) -> Callable[[type[T]], type[T]]:
    """Makes a filter input of a class: its relation members stand in it, the rest follows from the model.

    `also` has relation members that several kinds have in common. `far_name` is for links whose far end can be of
    several kinds: of those only the name can be compared.
    """

    def decorate(cls: type[T]) -> type[T]:
        members: dict[str, Any] = {
            "and_": (list[cls] | None, "All of these hold (en).", _and, "and"),  # type: ignore[valid-type]
            "or_": (list[cls] | None, "At least one of these holds (of).", _or, "or"),  # type: ignore[valid-type]
            "not_": (cls | None, "This does not hold; a missing value counts as not (niet).", _not, "not"),
        }
        for spec in ((KEY,) if issubclass(of, Row) else ()) + properties(of):
            if spec.declared.filter:
                members[spec.name] = (operators(spec) | None, described(spec), _compared(spec), None)
        if far_name:
            (named,) = (spec for spec in properties(Row) if spec.declared is NAME)
            compare = _compared(named)
            members["name"] = (operators(named) | None, described(named), lambda given: _far(compare(given)), None)
        own = {key: value for key, value in vars(cls).items() if isinstance(value, _Member)} | dict(also or {})
        for key, member in own.items():
            members[key] = (member.input_type | None, member.description, member.step, None)
        cls.__annotations__ = {}
        for member_name, (annotation, description, step, alias) in members.items():
            cls.__annotations__[member_name] = annotation
            setattr(cls, member_name, _member(description, step, alias))
        return strawberry.input(cls, description=termed(inspect.getdoc(cls), "voorwaarde"))

    return decorate


class _Member:
    """A relation member of a filter, until the class around it becomes an input."""

    def __init__(self, input_type: Any, description: str, step: Step) -> None:
        self.input_type = input_type
        self.description = description
        self.step = step


def over(hop: Hop, links: type, description: str) -> Any:
    """A member on the links over a hop: `some` meets a condition, or `none` does."""

    def step(given: Any) -> Condition | None:
        return _all(part(value) for part, value in _given(given, some=_some, none=_none))

    def _some(where: Any) -> Condition:
        return Exists(hop, read_condition(where))

    def _none(where: Any) -> Condition:
        return Negation(_some(where))

    return _Member(_relation_input(links), description, step)


def far(module: str, name: str, description: str) -> Any:
    """A member on the node at the far end of a link; its filter is named, because kinds refer to each other."""
    return _Member(_lazy(module, name), description, lambda given: _far(read_condition(given)))


def near(module: str, name: str, description: str) -> Any:
    """A member on the node at the near end of a link, where a whole relation is read."""

    def step(given: Any) -> Condition | None:
        where = read_condition(given)
        return where and NearEnd(where)

    return _Member(_lazy(module, name), description, step)


@cache
def _relation_input(links: type) -> type:
    name = links.__name__.removesuffix("Filter") + "RelationFilter"
    cls: Any = type(name, (), {"__annotations__": {"some": links | None, "none": links | None}})
    cls.__module__ = links.__module__
    cls.some = strawberry.field(default=UNSET, description="At least one link meets this (minstens een).")
    cls.none = strawberry.field(default=UNSET, description="No link meets this (geen).")
    plain = name.removesuffix("RelationFilter")
    result: type = strawberry.input(
        cls,
        description=f"A condition on the links of a node (voorwaarde op verbindingen), each as {plain}Filter has it.",
    )
    return result


def operators(spec: PropertySpec) -> type:
    """The input with the operators that a property takes."""
    assert spec.declared.filter is not None  # noqa: S101 - only asked for such properties
    return _operators(spec.declared.filter, spec.value_type, spec.enum)


@cache
def _operators(sort: Filter, value_type: ValueType, enum: type | None) -> type:
    value: Any = enum or PLAIN[value_type]
    base = enum.__name__ if enum else "Text" if sort is Filter.TEXT else _NAMES[value_type]
    cls: Any = type(base + ("ListFilter" if sort is Filter.LIST else "Filter"), (), {"__annotations__": {}})
    cls.__module__ = __name__
    for operator in OPERATORS[sort]:
        name = "in_" if operator is Operator.IN else operator.value
        kind = list[value] if operator is Operator.IN else bool if operator is Operator.IS_NULL else value
        cls.__annotations__[name] = kind | None
        alias = "in" if operator is Operator.IN else None
        setattr(cls, name, strawberry.field(default=UNSET, description=_OPERATORS[operator], name=alias))
    result: type = strawberry.input(cls, description=_SORTS[sort])
    return result


def _compared(spec: PropertySpec) -> Step:
    assert spec.declared.filter is not None  # noqa: S101 - only asked for such properties
    members = {"in_" if op is Operator.IN else op.value: op for op in OPERATORS[spec.declared.filter]}

    def step(given: Any) -> Condition | None:
        return _all(Compare(spec.name, members[name], _value(name, value)) for name, value in _set(given, members))

    return step


def _set(given: Any, names: Iterable[str]) -> Iterable[tuple[str, Any]]:
    return ((name, value) for name in names if (value := getattr(given, name)) is not UNSET)


def _given(given: Any, **parts: Step) -> Iterable[tuple[Step, Any]]:
    return ((parts[name], value) for name, value in _set(given, parts) if value is not None)


def _value(operator: str, given: Any) -> Scalar | tuple[Scalar, ...]:
    if given is None:
        raise BadInput(
            f"'{operator.rstrip('_')}' cannot be null.", hint="Leave it out, or ask for a missing value with isNull."
        )
    if isinstance(given, list):
        return tuple(_scalar(item) for item in given)
    return _scalar(given)


def _scalar(given: Any) -> Scalar:
    if isinstance(given, str):
        return checked_text(str(given))
    value: Scalar = given
    return value


def checked_text(text: str) -> str:
    """The text, if a store could hold it.

    Raises:
        BadInput: it has NUL or half a surrogate pair in it.
    """
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise BadInput("A text holds a character that is not allowed (NUL or half a pair).")
    return text


def _all(parts: Iterable[Condition | None]) -> Condition | None:
    found = tuple(part for part in parts if part is not None)
    return None if not found else found[0] if len(found) == 1 else AllOf(found)


def both(one: Condition | None, other: Condition | None) -> Condition | None:
    """What meets both conditions, each of which may be none."""
    return _all((one, other))


def _and(given: list[Any]) -> Condition | None:
    if not given:
        raise BadInput("'and' is empty, so it asks for nothing.", hint="Leave it out, or give it a condition.")
    return _all(read_condition(item) for item in given)


def _or(given: list[Any]) -> Condition | None:
    if not given:
        raise BadInput("'or' is empty, so nothing could meet it.", hint="Leave it out, or give it a condition.")
    parts = [read_condition(item) for item in given]
    # One of them asks for nothing, so everything meets the whole.
    known = tuple(part for part in parts if part is not None)
    return None if len(known) < len(parts) else known[0] if len(known) == 1 else AnyOf(known)


def _not(given: Any) -> Condition:
    part = read_condition(given)
    if part is None:
        raise BadInput("'not' is empty, so nothing could meet it.", hint="Leave it out, or give it a condition.")
    return Negation(part)


def _far(where: Condition | None) -> Condition | None:
    return where and FarEnd(where)


def _member(description: str, step: Step, alias: str | None) -> Any:
    return strawberry.field(default=UNSET, description=description, name=alias, metadata={"step": step})


def _lazy(module: str, name: str) -> Any:
    return Annotated[name, strawberry.lazy(module)]
