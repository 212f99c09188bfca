"""What search finds a node by: its names over all its versions, and its codes. Stores keep these beside the facts."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from graph_api.model.property import PropertySpec, properties
from graph_api.model.text import condensed, words
from graph_api.store.change import NodeFact

KEY = "key"
"""The property of a term that is the key of its node, which no property declares."""


class Term(NamedTuple):
    """A text that a property had, from `since` until `until`: over versions on end that had the same, one term.

    A name is found by its `words`, separated by spaces; of a code those are empty, and it is found whole, by `code`.
    """

    property: str
    text: str
    words: str
    code: str | None
    since: date | None
    until: date | None


def terms(fact: NodeFact) -> list[Term]:
    """All terms of a node, without those that have no letter or digit."""
    found = [*_names(fact), *_codes(fact)]
    return [term for term in found if term.words or term.code]


def _names(fact: NodeFact) -> Iterator[Term]:
    for spec in properties(type(fact.versions[0])):
        if spec.declared.search:
            for text, since, until in _periods(fact, spec):
                yield Term(spec.name, text, " ".join(words(text)), None, since, until)


def _codes(fact: NodeFact) -> Iterator[Term]:
    known = set()
    for spec in properties(type(fact.versions[0])):
        if spec.declared.unique:
            for text, since, until in _periods(fact, spec):
                known.add(text)
                yield Term(spec.name, text, "", condensed(text), since, until)
    first, last = fact.versions[0], fact.versions[-1]
    if first.key not in known:
        yield Term(KEY, first.key, "", condensed(first.key), first.version_from, last.version_until)


def _periods(fact: NodeFact, spec: PropertySpec) -> Iterator[tuple[str, date | None, date | None]]:
    """Each value of the property (of a list, each of its values) with the bounds of the versions that had it."""
    had = [(row, _values(getattr(row, spec.name))) for row in fact.versions]
    for text in sorted({text for _, texts in had for text in texts}):
        for has, run in groupby(had, key=lambda version, text=text: text in version[1]):  # type: ignore[misc]
            if has:
                rows = [row for row, _ in run]
                yield text, rows[0].version_from, rows[-1].version_until


def _values(value: object) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return value
    return () if value is None else (str(value),)
