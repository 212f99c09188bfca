"""Who asks: an API key of the settings, its name and its role.

A key is 256 random bits, so one round of SHA-256 keeps it: there is nothing to guess that a slow hash would protect.
"""

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from graph_api.errors import BadInput, Forbidden, Unauthenticated

KEY_PREFIX = "samen_"
"""What a key begins with, so that it is known for one where it should not stand."""

_RANDOM_BYTES = 32
_ENTRY = re.compile(r"(?P<role>[^\s:]+):(?P<name>[A-Za-z0-9._-]{1,64}):(?P<hash>[0-9a-f]{64})")
_BEARER = re.compile(r"bearer +(?P<key>[^\s]+) *", re.IGNORECASE)


class Role(StrEnum):
    """What a key allows. Each role includes those before it."""

    ANALYST = "analyst"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who asks."""

    name: str
    role: Role

    def has(self, role: Role) -> bool:
        """Whether it may do what the role allows."""
        roles = list(Role)
        return roles.index(self.role) >= roles.index(role)


def require(identity: Identity | None, role: Role) -> None:
    """Returns when whoever asks has the role.

    Raises:
        Unauthenticated: nobody said who asks.
        Forbidden: the role lacks.
    """
    if identity is None:
        raise Unauthenticated(
            f"This needs a key with the role {role}.",
            hint="Send it as 'Authorization: Bearer KEY'; `samen key` makes one.",
        )
    if not identity.has(role):
        raise Forbidden(f"This needs the role {role}, and your key has {identity.role}.", hint="Ask the operator.")


class Keys:
    """The keys that are known, by their hashes."""

    def __init__(self, entries: Sequence[tuple[Identity, str]] = ()) -> None:
        self._entries = [(identity, digest.encode()) for identity, digest in entries]

    def identity(self, authorization: str | None) -> Identity | None:
        """Who sends this `Authorization` header; None without one, or with another scheme than Bearer.

        Raises:
            Unauthenticated: no key is sent, or one that is not known.
        """
        if authorization is None or authorization.partition(" ")[0].lower() != "bearer":
            return None
        sent = _BEARER.fullmatch(authorization)
        digest = hashed(sent["key"] if sent else "").encode()
        found = None
        for identity, known in self._entries:  # every one of them: how long it takes must not tell which
            if hmac.compare_digest(digest, known):
                found = identity
        if found is None:
            raise Unauthenticated("This key is not known.", hint="Check it, or leave out 'Authorization' altogether.")
        return found


def load_keys(setting: str | None) -> Keys:
    """The keys of the setting: entries `role:name:hash` with spaces between them, or a file with one a line.

    In a file, empty lines and those that begin with # say nothing.

    Raises:
        BadInput: the file cannot be read, an entry is none, or a name comes twice.
    """
    if not setting or not setting.strip():
        return Keys()
    if _ENTRY.fullmatch(setting.split()[0]):
        return Keys(_entries(enumerate(setting.split(), 1), "entry"))
    try:
        text = Path(setting.strip()).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise BadInput(
            "The API keys are neither entries role:name:hash nor a file that can be read.",
            hint="`samen key` makes an entry.",
        ) from None
    lines = ((number, line.strip()) for number, line in enumerate(text.splitlines(), 1))
    return Keys(_entries(((number, line) for number, line in lines if line and not line.startswith("#")), "line"))


def new_key() -> str:
    """A key that nobody has."""
    return KEY_PREFIX + secrets.token_urlsafe(_RANDOM_BYTES)


def entry(key: str, name: str, role: Role) -> str:
    """What stands in the settings for a key.

    Raises:
        BadInput: the name has other characters than letters, digits, dots, dashes and underscores, or more than 64.
    """
    written = f"{role}:{name}:{hashed(key)}"
    if not _ENTRY.fullmatch(written):
        raise BadInput(
            f"{name!r} cannot be the name of a key.", hint="Use letters, digits, dots and dashes, at most 64."
        )
    return written


def hashed(key: str) -> str:
    """The SHA-256 of a key, in hexadecimals."""
    return hashlib.sha256(key.encode()).hexdigest()


def _entries(numbered: Iterable[tuple[int, str]], unit: str) -> list[tuple[Identity, str]]:
    found: dict[str, tuple[Identity, str]] = {}
    for number, text in numbered:
        # What is wrong is not repeated: it may be a key.
        match = _ENTRY.fullmatch(text)
        if match is None or match["role"] not in list(Role):
            raise BadInput(
                f"{unit.capitalize()} {number} of the API keys is not role:name:hash, with a role of "
                f"{' or '.join(Role)} and a SHA-256 in hexadecimals.",
                hint="`samen key` makes one.",
            )
        if match["name"] in found:
            raise BadInput(f"{unit.capitalize()} {number} of the API keys has a name that another one has too.")
        found[match["name"]] = Identity(match["name"], Role(match["role"])), match["hash"]
    return list(found.values())
