"""Nodes by what they are or were called, by their codes, and by the names of those whose place they took; ranked."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from graph_api.model.enums import Labelled
from graph_api.model.nodes import Row
from graph_api.model.registry import KINDS, RELATIONS
from graph_api.model.text import camel, condensed, words
from graph_api.store.change import NodeRef
from graph_api.store.protocol import Candidate
from graph_api.store.query import Edges, Find, Keyed, Over, Select, hop
from graph_api.store.terms import KEY
from loaders.by_key import by_key
from loaders.reading import Read


class SearchRank(Labelled):
    """How well a text fits what is searched for, the best first."""

    EXACT = "EXACT", "precies", "It is what is searched for; a code is always found so"
    PREFIX = "PREFIX", "begin", "It begins with what is searched for"
    WORD = "WORD", "woord", "Each word searched for is a word of it"
    PART = "PART", "woorddeel", "Each word searched for begins a word of it"


class SearchReason(Labelled):
    """Why a node is found by a text."""

    NAME = "NAME", "naam", "It has this name in the version shown"
    OTHER_TIME = "OTHER_TIME", "andere tijd", "It had this name at another time, or has it later"
    CODE = "CODE", "code", "It has this code, or had it at another time"
    PREDECESSOR = "PREDECESSOR", "voorganger", "It took the place of something that had this name"


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for, among which kinds, and how many are wanted. The text has a letter or a digit."""

    text: str
    kinds: tuple[str, ...]
    first: int


@dataclass(frozen=True, slots=True)
class Match:
    """The text by which a node is found, what property it is, and when it had it; `predecessor` if that had it."""

    text: str
    property: str
    reason: SearchReason
    rank: SearchRank
    since: date | None
    until: date | None
    predecessor: Row | None


@dataclass(frozen=True, slots=True)
class Hit:
    node: Row
    match: Match


class _Found(NamedTuple):
    ref: NodeRef
    exists: bool
    term: Candidate
    place: int
    predecessor: NodeRef | None = None

    def order(self) -> tuple[object, ...]:
        return self.term.fit, not self.exists, self.place, self.ref


_RANKS = tuple(SearchRank)
_SUCCEEDED = tuple(dict.fromkeys(tail for tail, _ in RELATIONS["SUCCEEDED_BY"].ends))


async def searched(read: Read, parents: Sequence[str], ask: Search) -> list[list[Hit]]:
    """The best hits, each node once: by rank, those that exist on the day first, then in the order of the store.

    A node that does not exist on the day is shown in its nearest version; what took its place is found by its names.
    Statements: one, two a kind of which something is gone, and one a kind among the hits.
    """
    among = tuple(kind for kind in KINDS if kind in ask.kinds)
    candidates = await read.store.find(Find(among, read.day, _meant(words(ask.text)), _code(ask.text), ask.first))
    today = read.day.isoformat()
    own = [
        _Found(NodeRef(term.kind, term.key), term.valid_from <= today < term.valid_until, term, place)
        for place, term in enumerate(candidates)
    ]
    chosen = _once(sorted([*own, *await _successors(read, own)], key=_Found.order))[: ask.first]
    rows = await _rows(read, {ref for found in chosen for ref in (found.ref, found.predecessor) if ref})
    hits = [Hit(rows[found.ref], _match(found, rows)) for found in chosen if found.ref in rows]
    return [hits for _ in parents]


def _meant(asked: tuple[str, ...]) -> tuple[str, ...]:
    """Without the word "gemeente" before the name of one: no municipality is called so."""
    return asked[1:] if len(asked) > 1 and asked[0] == "gemeente" else asked


def _code(text: str) -> str:
    """The code in a text: that of an address at Wikidata is its end, other addresses are codes as a whole."""
    return condensed(text.rpartition("/")[2] if "wikidata.org/" in text else text)


async def _successors(read: Read, found: Iterable[_Found]) -> list[_Found]:
    """What exists on the day and took, in one or more steps, the place of what is gone and is found by a name."""
    gone = _once(one for one in found if not one.exists and one.term.code is None)
    result = []
    for kind in _SUCCEEDED:
        those = [one for one in gone if one.ref.kind == kind]
        if not those:
            continue
        table = await read.store.edges(Edges(Over(hop("SUCCEEDED_BY", kind)), read.day))
        steps: dict[str, list[str]] = defaultdict(list)
        for near, far in zip(table.near_index, table.far_index, strict=True):
            steps[table.near[near]].append(table.far[far])
        reached = {one.ref: set(_reached(one.ref.key, steps)) for one in those}
        keys = tuple(sorted(set().union(*reached.values())))
        (there,) = await read.store.select(Select(Keyed(kind, keys), read.day))
        present = {item.node.key for item in there.items}
        result += [
            _Found(NodeRef(kind, key), exists=True, term=one.term, place=one.place, predecessor=one.ref)
            for one in those
            for key in reached[one.ref] & present
        ]
    return result


def _reached(start: str, steps: Mapping[str, Sequence[str]]) -> Iterator[str]:
    seen, left = {start}, [start]
    while left:
        for key in steps.get(left.pop(), ()):
            if key not in seen:
                seen.add(key)
                left.append(key)
                yield key


def _once(found: Iterable[_Found]) -> list[_Found]:
    """Of each node what comes first."""
    first: dict[NodeRef, _Found] = {}
    for one in found:
        first.setdefault(one.ref, one)
    return list(first.values())


async def _rows(read: Read, refs: Iterable[NodeRef]) -> dict[NodeRef, Row]:
    keys: dict[str, list[str]] = defaultdict(list)
    for ref in sorted(refs):
        keys[ref.kind].append(ref.key)
    rows = [row for kind, wanted in keys.items() for row in await by_key(read, wanted, kind) if row]
    return {NodeRef(type(row).__name__, row.key): row for row in rows}


def _match(found: _Found, rows: Mapping[NodeRef, Row]) -> Match:
    term, row = found.term, rows[found.ref]
    if found.predecessor:
        reason = SearchReason.PREDECESSOR
    elif term.code is not None:
        reason = SearchReason.CODE
    else:
        reason = SearchReason.NAME if _holds(term, row.version_from or date.min) else SearchReason.OTHER_TIME
    name = term.property if term.property == KEY else camel(term.property)
    predecessor = rows.get(found.predecessor) if found.predecessor else None
    return Match(term.text, name, reason, _RANKS[term.fit], _bound(term.since), _bound(term.until), predecessor)


def _holds(term: Candidate, day: date) -> bool:
    return term.since <= day.isoformat() < term.until


def _bound(text: str) -> date | None:
    day = date.fromisoformat(text)
    return None if day in (date.min, date.max) else day
