"""How text is compared, sorted and searched, in every store: folded here, in Python, when it is written."""

import re
import unicodedata

KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
"""A key is plain ASCII, so that every engine orders keys alike."""


def fold(text: str) -> str:
    """Case folded and stripped of marks: `fold("Súdwest-Fryslân") == "sudwest-fryslan"`."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    stripped = "".join(character for character in decomposed if not unicodedata.combining(character))
    return unicodedata.normalize("NFC", stripped)


_WORD = re.compile(r"[^\W_]+")
_LONGEST_WORD = 100


def words(text: str) -> tuple[str, ...]:
    """What a text is found by: its folded words, of letters and digits only, so that no engine splits them otherwise.

    Of a longer word only 100 characters count: an engine of full text would cut it at a length of its own.
    """
    return tuple(word[:_LONGEST_WORD] for word in _WORD.findall(fold(text)))


def condensed(text: str) -> str:
    """What a code is found by, however it is spaced and cased: `"gm0363"` for `"GM 0363"`."""
    return "".join(_WORD.findall(fold(text)))


def slugify(text: str, length: int = 80) -> str:
    """A readable key made of a name: folded, everything but letters and digits turned into single hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")[:length].rstrip("-")


def camel(name: str) -> str:
    """`policy_areas` -> `policyAreas`: the name of a property in GraphQL and in Neo4j."""
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)
