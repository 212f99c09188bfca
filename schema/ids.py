"""Global ids: `Kind:key`, with `@day` when the node was read for a day that was asked for; in base64 for clients."""

import base64
import binascii
from datetime import date

from graph_api.errors import BadInput
from graph_api.model.nodes import Row
from graph_api.model.registry import KINDS
from graph_api.model.text import KEY
from loaders.by_key import Ref


def global_id(row: Row) -> str:
    """The id of a node, as it stood on the day it was read for."""
    plain = f"{type(row).__name__}:{row.key}" + (f"@{row.day}" if row.day else "")
    return base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")


def read_id(text: str, kind: str | None = None) -> Ref:
    """The reference in an id, of the given kind if one is given.

    Raises:
        BadInput: it is no id of this API, or one of another kind.
    """
    try:
        plain = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
        name, _, rest = plain.partition(":")
        key, _, day = rest.partition("@")
        ref = Ref(name, key, date.fromisoformat(day) if day else None)
    except (binascii.Error, ValueError):
        raise _no_id(text) from None
    if name not in KINDS or not KEY.fullmatch(key):
        raise _no_id(text)
    if kind is not None and name != kind:
        raise BadInput(f"{text!r} is the id of a {name}, not of a {kind}.")
    return ref


def _no_id(text: str) -> BadInput:
    return BadInput(f"{text!r} is no id.", hint="Use the value of an `id` field as it is.")
