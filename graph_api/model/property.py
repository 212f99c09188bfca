"""A property as it is declared on a model class, and what follows from the declaration."""

import dataclasses
import types
import typing
from dataclasses import dataclass
from datetime import date
from enum import Enum

from graph_api.model.enums import Labelled
from graph_api.model.text import camel


class Filter(Enum):
    """Which conditions a property takes."""

    EQUAL = "eq in isNull"
    TEXT = "eq in contains startsWith isNull, folded"
    RANGE = "eq in lt lte gt gte isNull"
    LIST = "has"


class ValueType(Enum):
    TEXT = "text"
    INTEGER = "integer"
    FLOAT = "float"
    BOOLEAN = "boolean"
    DATE = "date"
    ENUM = "enum"


@dataclass(frozen=True, slots=True)
class Property:
    """What Python's own annotation cannot say.

    A property can be filtered, sorted, grouped or measured only if it says so, and then it has an index. Search finds a
    node by the words of a property that is `search`ed, and by the whole value of one that is `unique`.
    `source` is the key of the source that states it where that is not the source of the row.
    """

    description: str
    dutch: str
    filter: Filter | None = None
    sort: bool = False
    group: bool = False
    measure: bool = False
    unique: bool = False
    search: bool = False
    source: str | None = None


Value = str | int | float | bool | date | Labelled | tuple[str, ...] | tuple[Labelled, ...] | None


@dataclass(frozen=True, slots=True)
class PropertySpec:
    """A declared property with what follows: its type, and its name in each place."""

    name: str
    declared: Property
    value_type: ValueType
    nullable: bool
    many: bool
    enum: type[Labelled] | None

    @property
    def column(self) -> str:
        return self.name

    @property
    def graphql_name(self) -> str:
        return camel(self.name)

    @property
    def folded(self) -> bool:
        """Whether the stores keep a folded twin of the value, for comparing and sorting."""
        return self.declared.filter is Filter.TEXT

    @property
    def indexed(self) -> bool:
        return bool(self.declared.filter or self.declared.sort or self.declared.group) and not self.many

    def encode(self, value: Value) -> str | int | float | bool | date | list[str] | None:
        """The value as a store keeps it: enums as their names, lists sorted and without duplicates."""
        if self.many:
            return sorted({str(item) for item in typing.cast(tuple[str, ...], value)})
        if isinstance(value, Enum):
            return str(value)
        return typing.cast(str | int | float | bool | date | None, value)

    def decode(self, value: object) -> Value:
        """The inverse of `encode`; dates may come as ISO text, booleans as 0 and 1."""
        if self.many:
            items = typing.cast(list[str], value)
            return tuple(self.enum(item) for item in items) if self.enum else tuple(items)
        if value is None:
            return None
        if self.enum:
            return self.enum(str(value))
        if self.value_type is ValueType.DATE and isinstance(value, str):
            return date.fromisoformat(value)
        if self.value_type is ValueType.BOOLEAN:
            return bool(value)
        if self.value_type is ValueType.FLOAT:
            return float(typing.cast(float, value))
        return typing.cast(Value, value)


_TYPES = {str: ValueType.TEXT, int: ValueType.INTEGER, float: ValueType.FLOAT, bool: ValueType.BOOLEAN}


def _spec(name: str, annotation: object) -> PropertySpec | None:
    if typing.get_origin(annotation) is not typing.Annotated:
        return None
    inner, *metadata = typing.get_args(annotation)
    declared = next((item for item in metadata if isinstance(item, Property)), None)
    if declared is None:
        return None
    nullable = many = False
    if isinstance(inner, types.UnionType):
        nullable = True
        (inner,) = (part for part in typing.get_args(inner) if part is not types.NoneType)
    if typing.get_origin(inner) in (tuple, list):
        many = True
        inner = typing.get_args(inner)[0]
    enum = inner if isinstance(inner, type) and issubclass(inner, Labelled) else None
    value_type = ValueType.ENUM if enum else ValueType.DATE if inner is date else _TYPES[inner]
    return PropertySpec(name, declared, value_type, nullable, many, enum)


_DERIVED: dict[type, tuple[PropertySpec, ...]] = {}


def properties(cls: type) -> tuple[PropertySpec, ...]:
    """The declared properties of a model class, in the order of declaration (bases first)."""
    if cls not in _DERIVED:
        hints = typing.get_type_hints(cls, include_extras=True)
        specs = (_spec(field.name, hints[field.name]) for field in dataclasses.fields(cls))
        _DERIVED[cls] = tuple(spec for spec in specs if spec)
    return _DERIVED[cls]
