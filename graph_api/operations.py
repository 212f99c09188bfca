"""Carrying out one GraphQL operation: what is asked, what came of it. HTTP and the command both go through here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Operation:
    """What a caller asks. `read_only` allows queries alone, as a GET must."""

    document: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    name: str | None = None
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it, in plain values. Not `executed`: the operation was refused before it began, and has no data."""

    data: Mapping[str, Any] | None
    errors: list[dict[str, Any]]
    extensions: Mapping[str, Any]
    executed: bool
    needs_post: bool = False
