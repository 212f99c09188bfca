"""What is said in English and in Dutch."""

from typing import NamedTuple


class Said(NamedTuple):
    """One sentence in both languages."""

    english: str
    dutch: str


def lower(text: str) -> str:
    """The first letter small, unless the word is an abbreviation."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]
