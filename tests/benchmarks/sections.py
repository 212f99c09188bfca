"""Sections of the page that are measured on their own, and kept when the rest is written anew."""

from pathlib import Path
from textwrap import fill

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"
ANALYSES, EXPLORER, SCALE = "## Analyses", "## Explorer", "## Scale"
OWN = (ANALYSES, EXPLORER, SCALE)
"""In the order in which they end the page."""


def section_of(page: str, heading: str) -> str:
    """The section as it stands in a page, nothing when there is none."""
    _, found, rest = page.partition(f"{heading}\n")
    return (found + rest.partition("\n## ")[0]).rstrip()


def replaced(page: str, heading: str, section: str) -> str:
    """The page with that section of `OWN` instead of the one it has."""
    own = {name: section_of(page, name) for name in OWN} | {heading: section}
    for name in OWN:
        page = page.partition(f"{name}\n")[0]
    return "\n\n".join([page.rstrip(), *filter(None, own.values())]) + "\n"


def prose(text: str) -> str:
    """A paragraph, wrapped as the page is."""
    return fill(" ".join(text.split()), 120, break_long_words=False, break_on_hyphens=False)
