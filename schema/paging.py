"""How many of a list a client may ask for, and the cursors that stand for a place in one."""

import base64
import hashlib
from typing import Any

import orjson

from graph_api.errors import BadInput
from graph_api.security.limits import LARGEST_PAGE


def checked_size(number: int | None, name: str = "first", *, hint: str | None = None) -> int | None:
    """How many are asked for, if that can be.

    Raises:
        BadInput: fewer than one, or more than a page may have.
    """
    if number is not None and not 1 <= number <= LARGEST_PAGE:
        raise BadInput(f"'{name}' is {number}, and must be from 1 to {LARGEST_PAGE}.", hint=hint)
    return number


def mark_of(what: object) -> str:
    """A short mark of a list and its order, by what is told of it in `repr`."""
    return hashlib.blake2s(repr(what).encode(), digest_size=4).hexdigest()


def write_place(place: list[Any]) -> str:
    """A cursor."""
    return base64.urlsafe_b64encode(orjson.dumps(place)).decode().rstrip("=")


def read_place(cursor: str) -> Any:
    """The inverse.

    Raises:
        ValueError: it is none.
    """
    return orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))


NEXT_PAGE = "Page through longer lists with pageInfo.endCursor and 'after'."
