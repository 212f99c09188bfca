"""Answers that are known already: entity tags, and who may keep an answer how long."""

import hashlib
from importlib.metadata import version

import orjson

VERSION = version("samen")
FOR_GOOD = "public, max-age=31536000, immutable"
"""What is named after its content, so that another content has another name."""


def entity_tag(*parts: object) -> str:
    """A weak tag of what an answer depends on. Of another version of the service it is another one."""
    whole = orjson.dumps([VERSION, *parts], option=orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS)
    return f'W/"{hashlib.sha256(whole).hexdigest()[:32]}"'


def has_tag(if_none_match: str | None, tag: str) -> bool:
    """Whether the header names the tag. Tags are compared as weak ones (RFC 9110, section 13.1.2)."""
    known = (part.strip() for part in (if_none_match or "").split(","))
    return any(name == "*" or name.removeprefix("W/") == tag.removeprefix("W/") for name in known)


def cache_control(seconds: int, *, private: bool = False) -> str:
    """How long anyone, or with `private` the one who asked, may use an answer again without asking.

    Afterwards it is asked for by its tag.
    """
    whose = "private" if private else "public"
    return f"{whose}, max-age={seconds}" if seconds else f"{whose}, no-cache"
