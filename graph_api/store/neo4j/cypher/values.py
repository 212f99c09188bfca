"""Values that Neo4j gives, as JSON. What JSON has not is an object whose `$type` says what it is."""

import base64
import math
from collections.abc import Mapping
from typing import Any

from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time
from neo4j.types import UnsupportedType
from neo4j.vector import Vector

from graph_api.errors import BadInput, Internal, LimitExceeded

DEEPEST = 50
"""Lists and maps within each other."""

LONGEST_PATH = 1_000
"""Relationships of a path: a walk may pass the same ones again and again."""

_TYPE = "$type"
_LARGEST = 2**63


def written(value: Any, deep: int = 0) -> Any:
    """The value as plain JSON.

    Raises:
        LimitExceeded: lists are nested too deeply in it, or a path is too long.
    """
    if value is None or isinstance(value, bool | int | str):
        return value
    if deep > DEEPEST:
        raise LimitExceeded(f"A value has more than {DEEPEST} lists or maps within each other.")
    match value:
        case float():
            return value if math.isfinite(value) else _typed("Float", value=str(value))
        case list():
            return [written(item, deep + 1) for item in value]
        case dict():
            items = {name: written(item, deep + 1) for name, item in value.items()}
            return _typed("Map", value=items) if _TYPE in items else items
        case Node():
            return _typed("Node", elementId=value.element_id, labels=sorted(value.labels), properties=_all(value, deep))
        case Relationship():
            return _relationship(value, deep)
        case Path():
            return _path(value, deep)
    kind, members = _other(value)
    return _typed(kind, **members)


def checked(value: Any, deep: int = 0) -> None:
    """Returns when the value, which is plain JSON, can be a parameter.

    Raises:
        BadInput: it has a number or text that Neo4j has not.
        LimitExceeded: lists and objects are nested too deeply in it.
    """
    if deep > DEEPEST:
        raise LimitExceeded(f"The parameters have more than {DEEPEST} lists or objects within each other.")
    match value:
        case None | bool():
            pass
        case int() if not -_LARGEST <= value < _LARGEST:
            raise BadInput("A parameter is an integer of more than 64 bits.")
        case float() if not math.isfinite(value):
            raise BadInput("A parameter is no finite number.")
        case str() if any("\ud800" <= sign <= "\udfff" for sign in value):
            raise BadInput("A parameter has half a character (a lone surrogate).")
        case list():
            for item in value:
                checked(item, deep + 1)
        case dict():
            for name, item in value.items():
                checked(name, deep + 1)
                checked(item, deep + 1)


def _typed(kind: str, **members: Any) -> dict[str, Any]:
    return {_TYPE: kind, **members}


def _all(entity: Node | Relationship, deep: int) -> dict[str, Any]:
    return {name: written(value, deep + 1) for name, value in sorted(entity.items())}


def _relationship(value: Relationship, deep: int) -> dict[str, Any]:
    start, end = value.nodes
    return _typed(
        "Relationship",
        elementId=value.element_id,
        type=value.type,
        startElementId=start.element_id if start is not None else None,
        endElementId=end.element_id if end is not None else None,
        properties=_all(value, deep),
    )


def _path(value: Path, deep: int) -> dict[str, Any]:
    if len(value.relationships) > LONGEST_PATH:
        raise LimitExceeded(f"A path has {len(value.relationships)} relationships, and may have {LONGEST_PATH}.")
    return _typed(
        "Path",
        nodes=[written(node, deep + 1) for node in value.nodes],
        relationships=[_relationship(relationship, deep + 1) for relationship in value.relationships],
    )


def _other(value: Any) -> tuple[str, Mapping[str, Any]]:
    match value:
        case DateTime():
            return ("DateTime" if value.tzinfo else "LocalDateTime"), {"value": value.iso_format()}
        case Time():
            return ("Time" if value.tzinfo else "LocalTime"), {"value": value.iso_format()}
        case Date():
            return "Date", {"value": value.iso_format()}
        case Duration():
            return "Duration", {"value": value.iso_format()}
        case Point():
            return "Point", {"srid": value.srid, "coordinates": list(value)}
        case bytes() | bytearray():
            return "Bytes", {"base64": base64.b64encode(value).decode()}
        case Vector():
            return "Vector", {"value": value.to_native()}
        case UnsupportedType():
            return "Unsupported", {"name": value.name}
    raise Internal(f"A value of Neo4j is of a type that is not known here: {type(value).__name__}.")
