"""The columns of the tables, which follow from the model.

A kind of node has its properties, a relation those of its link and both ends.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from graph_api.model.enums import Labelled
from graph_api.model.nodes import Row
from graph_api.model.property import PropertySpec, Value, ValueType
from graph_api.model.registry import KINDS, RELATIONS
from graph_api.model.relations import Link


class At(Enum):
    """Of what a column is: of the node (of a link, the node that it runs from), of the link, of the node it runs to.

    Or of nothing that is in the graph: computed of the node.
    """

    START = "start"
    LINK = "link"
    END = "end"
    COMPUTED = "computed"


class Record(NamedTuple):
    """A row of a table: a node, or a link with both its ends; `computed` is by the fields of columns."""

    start: Row
    link: Link | None = None
    end: Row | None = None
    computed: Mapping[str, Value] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Column:
    """`field` is the name in the model, `kinds` what the kind of a node can be.

    What is not `shown` is there when it is asked for.
    """

    name: str
    field: str
    at: At
    description: str
    dutch: str | None = None
    value_type: ValueType = ValueType.TEXT
    many: bool = False
    enum: type[Labelled] | None = None
    kinds: tuple[str, ...] = ()
    source: str | None = None
    filtered: bool = False
    shown: bool = True

    @property
    def choices(self) -> tuple[str, ...]:
        """What its value is one of; none: anything of its type."""
        return tuple(map(str, self.enum)) if self.enum else self.kinds

    def read(self, record: Record) -> Value:
        """Its value; a list is a tuple."""
        if self.at is At.COMPUTED:
            return record.computed[self.field]
        row = record.start if self.at is At.START else record.link if self.at is At.LINK else record.end
        if self.field == KIND:
            return type(row).__name__
        value: Value = getattr(row, self.field)
        return value


KEY, KIND, NAME = "key", "kind_of_node", "name"
"""What identifies an end of a link; `kind_of_node` is no property, as some kinds have a `kind` of their own."""

_HOLDS = (
    ("validFrom", "valid_from", "First day; empty: since before what is known", "begin"),
    ("validUntil", "valid_until", "First day no longer; empty: no end is known", "einde"),
)
_VERSION = (
    ("versionFrom", "version_from", "First day on which it was as shown here", "begin van de versie"),
    ("versionUntil", "version_until", "First day on which it was no longer as shown here", "einde van de versie"),
)
_STATED = (
    ("source", "source", "Key of the source that states it; the table of sources has the rest", "bron"),
    ("reference", "reference", "Where in its source it stands", "verwijzing"),
)


def computed(name: str, value_type: ValueType, description: str, dutch: str, *, shown: bool = True) -> Column:
    """A column of what is computed."""
    return Column(name, name, At.COMPUTED, description, dutch, value_type, shown=shown)


def of_kind(kind: str) -> tuple[Column, ...]:
    """The columns of a kind of node: key, properties, interval of the node and of the version shown, source."""
    key = Column("key", KEY, At.START, "Key within its kind, stable", "sleutel", filtered=True)
    properties = (_property(spec, At.START, spec.graphql_name) for spec in KINDS[kind].properties.values())
    return (key, *properties, *_days(_HOLDS + _VERSION, At.START), *_texts(_STATED, At.START))


def of_relation(relation: str, start: str, end: str, shown: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns of a relation: both ends under these names, the properties of the link, interval and source.

    An end of one kind has every property that it can be filtered by, too; those named in `shown` stand in the table.
    """
    spec = RELATIONS[relation]
    tails = tuple(dict.fromkeys(tail for tail, _ in spec.ends))
    heads = tuple(dict.fromkeys(head for _, head in spec.ends))
    return (
        *_end(start, tails, At.START, shown),
        *_end(end, heads, At.END, shown),
        *(_property(one, At.LINK, one.graphql_name) for one in spec.properties.values()),
        *(() if spec.timeless else _days(_HOLDS, At.LINK)),
        *_texts(_STATED, At.LINK),
    )


def _end(name: str, kinds: tuple[str, ...], at: At, shown: tuple[str, ...]) -> list[Column]:
    columns = []
    if len(kinds) > 1:
        said = f"Which kind the {name} is of"
        columns.append(Column(f"{name}Kind", KIND, at, said, "soort knoop", kinds=kinds, filtered=True))
    columns.append(Column(f"{name}Key", KEY, at, f"Key of the {name}", "sleutel", filtered=True))
    for spec in KINDS[kinds[0]].properties.values() if len(kinds) == 1 else ():
        called = name + spec.graphql_name[0].upper() + spec.graphql_name[1:]
        if spec.name == NAME or spec.declared.filter:
            columns.append(_property(spec, at, called, shown=spec.name == NAME or called in shown))
    if len(kinds) > 1:
        columns.append(Column(f"{name}Name", NAME, at, f"Name of the {name}", "naam", filtered=True))
    return columns


def _property(spec: PropertySpec, at: At, name: str, *, shown: bool = True) -> Column:
    return Column(
        name,
        spec.name,
        at,
        spec.declared.description,
        spec.declared.dutch,
        spec.value_type,
        spec.many,
        spec.enum,
        source=spec.declared.source,
        filtered=spec.declared.filter is not None,
        shown=shown,
    )


def _days(named: tuple[tuple[str, str, str, str], ...], at: At) -> list[Column]:
    return [Column(name, field, at, description, dutch, ValueType.DATE) for name, field, description, dutch in named]


def _texts(named: tuple[tuple[str, str, str, str], ...], at: At) -> list[Column]:
    return [Column(name, field, at, description, dutch) for name, field, description, dutch in named]
