"""What an address asks of a table: a day, columns, conditions, a dialect."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from graph_api.errors import BadInput
from graph_api.http.data.columns import KEY, KIND, At, Column
from graph_api.http.data.tables import Table
from graph_api.model.property import ValueType
from graph_api.store.query import AllOf, AnyOf, Compare, Condition, Operator, Scalar
from schema.context import AMSTERDAM, checked_day
from schema.inputs import checked_text

Parameters = Sequence[tuple[str, str]]

MOST_VALUES = 100
"""How often a filter may be repeated."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INTEGER = re.compile(r"-?[0-9]{1,18}")


class Dialect(StrEnum):
    """How CSV is written: by RFC 4180, or as Excel with Dutch settings opens it."""

    RFC4180 = "rfc4180"
    EXCEL_NL = "excel-nl"


@dataclass(frozen=True, slots=True)
class Choice:
    """A column has one of these values (a list, one of them among its own)."""

    column: Column
    values: tuple[Scalar, ...]

    @property
    def condition(self) -> Condition:
        """The same in the algebra of the stores; only for a property."""
        name = self.column.field
        if self.column.many:
            parts = tuple(Compare(name, Operator.HAS, value) for value in self.values)
            return parts[0] if len(parts) == 1 else AnyOf(parts)
        if len(self.values) == 1:
            return Compare(name, Operator.EQ, self.values[0])
        return Compare(name, Operator.IN, self.values)


@dataclass(frozen=True, slots=True)
class Asked:
    """What of which rows, as on which day, and how CSV is written."""

    table: Table
    day: date
    columns: tuple[Column, ...]
    choices: tuple[Choice, ...] = ()
    dialect: Dialect = Dialect.RFC4180

    @property
    def computed(self) -> bool:
        """Whether anything that is computed was asked for."""
        return any(column.at is At.COMPUTED for column in self.columns)

    def where(self, at: At) -> Condition | None:
        """What must hold there."""
        parts = tuple(
            choice.condition
            for choice in self.choices
            if choice.column.at is at and choice.column.field not in (KEY, KIND)
        )
        return None if not parts else parts[0] if len(parts) == 1 else AllOf(parts)

    def keys(self, at: At) -> tuple[str, ...]:
        """The keys that a node there may have; none: every key."""
        return self._named(at, KEY)

    def kinds(self, at: At) -> tuple[str, ...]:
        """The kinds that a node there may be of; none: every kind."""
        return self._named(at, KIND)

    def _named(self, at: At, field: str) -> tuple[str, ...]:
        return tuple(
            str(value)
            for choice in self.choices
            if (choice.column.at, choice.column.field) == (at, field)
            for value in choice.values
        )


def read_day(parameters: Parameters, today: date | None = None) -> date:
    """The day that is asked for: today in the Netherlands when none is.

    Raises:
        BadInput: it is no day, or lies before the data.
    """
    text = _single(parameters, "asOf")
    if text is None:
        return today or datetime.now(AMSTERDAM).date()
    return checked_day(_day("asOf", text))


def refuse_unknown(parameters: Parameters, known: Iterable[str]) -> None:
    """Raises BadInput for a parameter that is not among those known."""
    for name, _ in parameters:
        if name not in known:
            raise BadInput(f"There is no parameter {name!r} here.", hint=f"There are {', '.join(known)}.")


def read_asked(
    table: Table, parameters: Parameters, *, csv: bool, computed: bool = False, today: date | None = None
) -> Asked:
    """What the parameters ask of the table; a dialect only in `csv`, what is `computed` also when no columns are named.

    Raises:
        BadInput: a parameter or a column that there is not, or a value that cannot be.
    """
    filters = {name: column for name, column in table.columns.items() if column.filtered}
    own = ("asOf", "columns", *(("dialect",) if csv else ()))
    for name, _ in parameters:
        if name in table.columns and name not in filters:
            raise BadInput(f"{name!r} cannot be filtered on.", hint=f"These can: {', '.join(filters)}.")
    refuse_unknown(parameters, (*own, *filters))
    given: dict[str, list[str]] = {}
    for name, text in parameters:
        if name in filters:
            given.setdefault(name, []).append(text)
    return Asked(
        table,
        read_day(parameters, today),
        _columns(table, _single(parameters, "columns"), computed=computed),
        tuple(_choice(filters[name], texts) for name, texts in given.items()),
        read_dialect(parameters),
    )


def read_dialect(parameters: Parameters) -> Dialect:
    """The dialect of CSV that is asked for.

    Raises:
        BadInput: there is none of that name.
    """
    return _dialect(_single(parameters, "dialect"))


def _single(parameters: Parameters, name: str) -> str | None:
    found = [text for key, text in parameters if key == name]
    if len(found) > 1:
        raise BadInput(f"{name!r} is given {len(found)} times.", hint="Give it once.")
    return found[0] if found else None


def _columns(table: Table, text: str | None, *, computed: bool) -> tuple[Column, ...]:
    if text is None:
        return tuple(
            column for column in table.columns.values() if column.shown or (computed and column.at is At.COMPUTED)
        )
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in table.columns:
            there = ", ".join(table.columns)
            raise BadInput(f"{table.name} has no column {name!r}.", hint=f"It has {there}; put commas between them.")
    if len(set(names)) < len(names):
        raise BadInput("'columns' names a column twice.", hint="Name each once.")
    return tuple(table.columns[name] for name in names)


def _choice(column: Column, texts: list[str]) -> Choice:
    if len(texts) > MOST_VALUES:
        raise BadInput(f"{column.name!r} is given {len(texts)} times.", hint=f"At most {MOST_VALUES} times.")
    return Choice(column, tuple(dict.fromkeys(_value(column, text) for text in texts)))


def _value(column: Column, text: str) -> Scalar:
    if column.choices:
        if text not in column.choices:
            raise BadInput(f"{column.name!r} cannot be {text!r}.", hint=f"It is one of {', '.join(column.choices)}.")
        return text
    match column.value_type:
        case ValueType.DATE:
            return _day(column.name, text)
        case ValueType.BOOLEAN:
            if text not in ("true", "false"):
                raise BadInput(f"{column.name!r} cannot be {text!r}.", hint="It is true or false.")
            return text == "true"
        case ValueType.INTEGER:
            if not _INTEGER.fullmatch(text):
                raise BadInput(f"{column.name!r} cannot be {text!r}.", hint="It is a whole number.")
            return int(text)
        case _:
            return checked_text(text)


def _day(name: str, text: str) -> date:
    try:
        # fromisoformat alone takes week dates too.
        if not _DATE.fullmatch(text):
            raise ValueError  # noqa: TRY301 - one message for both
        return date.fromisoformat(text)
    except ValueError:
        raise BadInput(f"{name!r} is {text!r}, which is no date.", hint="Write it as 2016-03-17.") from None


def _dialect(text: str | None) -> Dialect:
    if text is None:
        return Dialect.RFC4180
    try:
        return Dialect(text)
    except ValueError:
        raise BadInput(f"There is no dialect {text!r}.", hint=f"There are {', '.join(Dialect)}.") from None
