"""Scalars and enums of the schema, with their descriptions."""

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any, NewType, TypeVar

import strawberry
from strawberry.types.scalar import ScalarDefinition

from graph_api.errors import BadInput
from graph_api.model import enums
from graph_api.model.enums import Labelled

E = TypeVar("E", bound=type[Labelled])

BigInt = NewType("BigInt", int)
JSON = NewType("JSON", object)

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _parse_date(value: object) -> date:
    try:
        # fromisoformat alone takes week dates too.
        if not isinstance(value, str) or not _DATE.fullmatch(value):
            raise ValueError  # noqa: TRY301 - one message for both
        return date.fromisoformat(value)
    except ValueError:
        raise BadInput(f"{value!r} is no date.", hint="Write it as 2016-03-17.") from None


def _parse_big_int(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise BadInput(f"{value!r} is no integer.")
    return value


SCALARS: dict[object, ScalarDefinition] = {
    date: strawberry.scalar(
        name="Date",
        description="A day (dag), written as 2016-03-17.",
        serialize=date.isoformat,
        parse_value=_parse_date,
    ),
    BigInt: strawberry.scalar(
        name="BigInt",
        description="An integer (geheel getal) that may need more than 32 bits, as a JSON number.",
        serialize=int,
        parse_value=_parse_big_int,
    ),
    JSON: strawberry.scalar(name="JSON", description="Any JSON value (JSON-waarde)."),
}


def described_enum(enum: E, description: str | None = None) -> E:
    """Makes a GraphQL enum of an enum of the model: each value described in English with its Dutch term."""
    strawberry.enum(enum, description=description or enum.__doc__)
    definition: Any = enum.__strawberry_definition__  # type: ignore[attr-defined]
    for value, member in zip(definition.values, enum, strict=True):
        value.description = f"{member.description} ({member.dutch})."
    return enum


def described_values(enum: type[Enum], description: str, values: Mapping[Any, str]) -> None:
    """Makes a GraphQL enum of an enum that knows no descriptions itself."""
    definition: Any = strawberry.enum(enum, description=description).__strawberry_definition__  # type: ignore[attr-defined]
    for value, member in zip(definition.values, enum, strict=True):
        value.description = values[member]


for _enum in vars(enums).values():
    if isinstance(_enum, type) and issubclass(_enum, Labelled) and _enum is not Labelled:
        described_enum(_enum)


@strawberry.enum(description="Which way an order runs (richting); a missing value comes last in either.")
class Direction(Enum):
    ASC = strawberry.enum_value("ASC", description="Smallest first (oplopend).")
    DESC = strawberry.enum_value("DESC", description="Largest first (aflopend).")


def enum_of(name: str, members: Mapping[str, tuple[object, str]], module: str, description: str) -> Any:
    """A GraphQL enum of values that follow from the model: by name, each with what it means."""
    values = {key: strawberry.enum_value(value, description=text) for key, (value, text) in members.items()}
    made: Any = Enum(name, values, module=module)  # type: ignore[misc]
    return strawberry.enum(made, description=description)
