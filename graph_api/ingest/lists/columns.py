"""The tables of a list and their columns, declared once: reading, the template and the reference follow from this.

What a column says of a service, a pilot or a source is a property of the model, with its name, Dutch term and values.
"""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from graph_api.model.enums import Labelled, ParticipationRole, PilotRole
from graph_api.model.property import PropertySpec, ValueType
from graph_api.model.registry import KINDS
from graph_api.model.text import fold

OUTSIDE = "#"
"""A column or a sheet whose name begins with this is left out."""

TRUTHS = {
    "yes": True,
    "ja": True,
    "true": True,
    "waar": True,
    "no": False,
    "nee": False,
    "false": False,
    "onwaar": False,
}


@dataclass(frozen=True)
class Column:
    """A column: `name` and `dutch` both name it. A `key` refers to a thing; dates may be of reduced precision."""

    name: str
    dutch: str
    description: str
    required: bool = False
    key: bool = False
    value_type: ValueType = ValueType.TEXT
    many: bool = False
    values: tuple[Labelled, ...] = ()

    @property
    def headers(self) -> tuple[str, ...]:
        """What may stand above it, plain."""
        return plain(self.name), plain(self.dutch)

    @cached_property
    def meanings(self) -> Mapping[str, str]:
        """From what may stand in a cell, plain, to the value it means."""
        return {text: value.value for value in self.values for text in (plain(value.dutch), plain(value.value))}


@dataclass(frozen=True)
class Table:
    """A table is known by its first column, whatever the file or the sheet is called."""

    name: str
    dutch: str
    description: str
    columns: tuple[Column, ...]

    @property
    def id(self) -> Column:
        return self.columns[0]

    @cached_property
    def by_header(self) -> Mapping[str, Column]:
        return {header: column for column in self.columns for header in column.headers}


def plain(text: str) -> str:
    """How headers and values are compared: without case, marks and underscores."""
    return " ".join(fold(text).replace("_", " ").split())


def _of_model(kind: str, names: Iterable[str], *, required: Iterable[str] = ()) -> Iterator[Column]:
    defaults = {field.name: field.default for field in dataclasses.fields(KINDS[kind].cls)}
    for name in names:
        spec: PropertySpec = KINDS[kind].properties[name]
        yield Column(
            name,
            spec.declared.dutch or name,
            _described(spec, defaults[name]),
            required=name in required
            or (not spec.nullable and defaults[name] is dataclasses.MISSING and not spec.many),
            value_type=spec.value_type,
            many=spec.many,
            values=tuple(spec.enum) if spec.enum else (),
        )


def _described(spec: PropertySpec, default: object) -> str:
    """The description of the model, with what an empty cell means where that is not "unknown"."""
    if spec.many or default in (None, dataclasses.MISSING):
        return spec.declared.description
    meant = "yes" if default is True else "no" if default is False else default
    return f"{spec.declared.description}; empty means {meant}"


_REFERENCE = Column("reference", "verwijzing", "Where this can be looked up: a page, a decision, a document")

SOURCE = Table(
    "source",
    "bron",
    "Who says this: one row. The same can be given on the command line",
    (
        Column(
            "source", "bron", "Key of the source, your own: letters, digits, '.', '_' and '-'", required=True, key=True
        ),
        *_of_model("Source", ("name", "publisher", "licence", "published_on", "address"), required=("published_on",)),
    ),
)
SERVICES = Table(
    "services",
    "voorzieningen",
    "Shared services: one row each",
    (
        Column("service", "voorziening", "Id of the service, your own", required=True, key=True),
        *_of_model(
            "SharedService",
            (
                "name",
                "kind",
                "scope",
                "purpose",
                "legal_form",
                "policy_areas",
                "function",
                "secondary_functions",
                "aspects",
                "pillars",
                "statutory",
                "division",
                "basis",
                "participants_complete",
                "reported_participants",
                "reported_municipalities",
                "body",
                "website",
            ),
        ),
        Column("start", "start", "From when it exists; empty: always", value_type=ValueType.DATE),
        Column("end", "einde", "The last day, month or year in which it exists", value_type=ValueType.DATE),
        _REFERENCE,
    ),
)
PILOTS = Table(
    "pilots",
    "pilots",
    "Pilots: one row each",
    (
        Column("pilot", "pilot", "Id of the pilot, your own", required=True, key=True),
        *_of_model(
            "Pilot",
            (
                "name",
                "summary",
                "kind",
                "theme",
                "aspects",
                "pillars",
                "basis",
                "participants_complete",
                "phase",
            ),
        ),
        Column("start", "start", "When it began; empty: unknown", value_type=ValueType.DATE),
        Column("end", "einde", "The last day, month or year of it", value_type=ValueType.DATE),
        _REFERENCE,
    ),
)
PARTICIPATIONS = Table(
    "participations",
    "deelnames",
    "Who takes part in what: one row each",
    (
        Column(
            "participant",
            "deelnemer",
            "Code of a municipality, such as GM0307, or key of another organisation in the graph",
            required=True,
            key=True,
        ),
        Column(
            "takes_part_in",
            "neemt deel aan",
            "Id of a service or pilot of this list, else the key of one in the graph",
            required=True,
            key=True,
        ),
        Column(
            "role",
            "rol",
            "Role in it; HOST and CUSTOMER are for services only, FOLLOWER for pilots only; empty means PARTICIPANT",
            value_type=ValueType.ENUM,
            values=(*ParticipationRole, PilotRole.FOLLOWER),
        ),
        Column(
            "joined", "toegetreden", "From when it takes part; empty: as long as both exist", value_type=ValueType.DATE
        ),
        Column("left", "uitgetreden", "The last day, month or year in which it takes part", value_type=ValueType.DATE),
        _REFERENCE,
    ),
)

TABLES = (SOURCE, SERVICES, PILOTS, PARTICIPATIONS)


def expected(column: Column) -> str:
    """What a cell of the column may hold, in words."""
    if column.values:
        listed = ", ".join(f"{value.value} ({value.dutch})" for value in column.values)
        return f"{'some' if column.many else 'one'} of {listed}{', with | between them' if column.many else ''}"
    match column.value_type:
        case ValueType.DATE:
            return "a date such as 2018-09-14, 14-9-2018, 2018-09 or 2018"
        case ValueType.BOOLEAN:
            return "yes (ja) or no (nee)"
        case ValueType.INTEGER:
            return "a whole number"
    if column.key:
        return "a key of letters, digits, '.', '_' and '-'"
    return "texts, with | between them" if column.many else "text"
