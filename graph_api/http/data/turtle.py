"""Turtle, of linked data that is written as JSON-LD with prefixed names: the part of both that the catalogue needs."""

from collections.abc import Iterator, Mapping
from typing import Any

import orjson


def write_turtle(prefixes: Mapping[str, str], node: Mapping[str, Any]) -> str:
    """A node with all that hangs on it. Values are texts, `@id`, `@value` with `@language` or `@type`, nodes, lists."""
    lines = [f"@prefix {name}: <{address}> ." for name, address in prefixes.items()]
    return "\n".join([*lines, "", *_described(node), ""])


def _described(node: Mapping[str, Any]) -> Iterator[str]:
    """The node, then those that have a name of their own and hang on it."""
    later: list[Mapping[str, Any]] = []
    yield f"<{node['@id']}> {_properties(node, later)} ."
    for one in later:
        yield from ("", *_described(one))


def _properties(node: Mapping[str, Any], later: list[Mapping[str, Any]]) -> str:
    parts = [f"a {name}" for name in _listed(node.get("@type", []))]
    for name, value in node.items():
        if not name.startswith("@"):
            parts.append(f"{name} " + ", ".join(_value(one, later) for one in _listed(value)))
    return " ;\n    ".join(parts)


def _value(value: Any, later: list[Mapping[str, Any]]) -> str:
    if not isinstance(value, Mapping):
        return _text(str(value))
    if "@value" in value:
        suffix = f"@{value['@language']}" if "@language" in value else f"^^{value['@type']}"
        return _text(str(value["@value"])) + suffix
    if "@id" not in value:
        return f"[ {_properties(value, later)} ]"
    if len(value) > 1:
        later.append(value)
    return f"<{value['@id']}>"


def _text(text: str) -> str:
    # The escapes of JSON are among those of Turtle, but for the one of a slash, which orjson does not write.
    return orjson.dumps(text).decode()


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
