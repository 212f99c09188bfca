"""An import: the difference between what some sources said before and say now, as changes in one transaction.

Those are the sources of `model/sources.py`, or the one of an organisation's own list. What other sources and people
state is left as it is. Where one of them states a version of a node, or a relation of a
pair, on the same days as a file, the file gives way.
"""

import asyncio
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from graph_api.ingest.intervals import minus, since
from graph_api.ingest.reading import Progress, canonical_facts, quiet, read_facts
from graph_api.model.nodes import Row, with_life
from graph_api.model.registry import RELATIONS
from graph_api.model.sources import RANK
from graph_api.store.change import (
    Change,
    DropLink,
    DropNode,
    Facts,
    LinkFact,
    LinkId,
    NodeFact,
    NodeRef,
    PutLink,
    PutNode,
)
from graph_api.store.protocol import Applied, GraphStore

__all__ = ["Imported", "Tally", "difference", "import_dataset", "read_facts", "sync"]

ACTOR = "samen import"
Pair = tuple[str, NodeRef, NodeRef]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many nodes of a kind, or links of a relation, were added, changed, ended and dropped."""

    what: str
    added: int = 0
    changed: int = 0
    ended: int = 0
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class Imported(Applied):
    """What an import did, in all and for each kind and relation that it touched."""

    tallies: tuple[Tally, ...] = ()


async def import_dataset(store: GraphStore, folder: Path | None = None, progress: Progress = quiet) -> Imported:
    """Brings an open store to what the files of a folder say (None: the shipped dataset).

    Raises:
        ImportRefused: the files do not hold; it has every problem, and nothing was written.
        Conflict: what people added to the graph does not fit what the files say now; nothing was written.
    """
    facts = await asyncio.to_thread(read_facts, folder, progress=progress)
    reason = "the shipped dataset" if folder is None else f"source files of the folder {folder.name}"
    return await sync(store, facts, actor=ACTOR, reason=reason, progress=progress)


async def sync(store: GraphStore, facts: Facts, *, actor: str, reason: str, progress: Progress = quiet) -> Imported:
    """Brings a store to these facts, which are all that the sources of `model/sources.py` say."""
    progress("compare", 0, 1)
    async with store.reader() as reader:
        held = await reader.facts()
    changes = difference(held, facts)
    progress("compare", 1, 1)
    return await written(store, held, changes, actor=actor, reason=reason, progress=progress)


async def written(
    store: GraphStore, held: Facts, changes: Sequence[Change], *, actor: str, reason: str, progress: Progress = quiet
) -> Imported:
    """Applies the difference with what the store holds, and counts what it came to."""
    if changes:
        progress("write", 0, len(changes))
    applied = await store.apply(changes, actor=actor, reason=reason)
    if changes:
        progress("write", len(changes), len(changes))
    return Imported(
        revision=applied.revision,
        added=applied.added,
        changed=applied.changed,
        ended=applied.ended,
        dropped=applied.dropped,
        tallies=_tallies(held, changes),
    )


def difference(held: Facts, wanted: Facts, ours: Container[str] = RANK) -> tuple[Change, ...]:
    """The changes that bring what a store holds to what our sources say, and leave alone what others say.

    A node of which our sources no longer speak is dropped, unless somebody else states a version of it or a relation.
    """
    wanted = _beside_others(held, wanted, ours)
    nodes_held = {fact.ref: fact for fact in held.nodes}
    links_held = {fact.id: fact for fact in held.links}
    nodes_wanted = {fact.ref: fact for fact in wanted.nodes}
    links_wanted = {fact.id: fact for fact in wanted.links}
    return (
        *(PutNode(fact) for ref, fact in nodes_wanted.items() if nodes_held.get(ref) != fact),
        *(DropLink(id_) for id_ in links_held if id_ not in links_wanted),
        *(PutLink(fact) for id_, fact in links_wanted.items() if links_held.get(id_) != fact),
        *(DropNode(ref) for ref in nodes_held if ref not in nodes_wanted),
    )


def _beside_others(held: Facts, wanted: Facts, ours: Container[str]) -> Facts:
    """All that the store is to hold: what our sources say now, around what others say."""
    links = [fact for fact in held.links if fact.link.source not in ours]
    if not links and all(row.source in ours for fact in held.nodes for row in fact.versions):
        return wanted
    versions = {fact.ref: [row for row in fact.versions if row.source not in ours] for fact in held.nodes}
    stated = {fact.ref: list(fact.versions) for fact in wanted.nodes}
    needed = {ref for fact in links for ref in (fact.tail, fact.head)}
    nodes = [NodeFact(_around(stated[ref], versions.get(ref, ()))) for ref in stated]
    for fact in held.nodes:
        if fact.ref not in stated:
            if others := versions[fact.ref]:
                nodes.append(NodeFact(with_life(others)))
            elif fact.ref in needed:
                nodes.append(fact)
    return canonical_facts(nodes, [*links, *_links_beside(wanted.links, links)])


def _around(stated: Iterable[Row], others: Sequence[Row]) -> tuple[Row, ...]:
    taken = [since(row.version_from, row.version_until) for row in others]
    kept = [
        replace(row, version_from=part.valid_from, version_until=part.valid_until)
        for row in stated
        for part in minus(since(row.version_from, row.version_until), taken)
    ]
    return with_life([*kept, *others])


def _links_beside(stated: Sequence[LinkFact], others: Sequence[LinkFact]) -> Iterator[LinkFact]:
    by_pair: defaultdict[Pair, list[LinkFact]] = defaultdict(list)
    for fact in others:
        by_pair[_pair(fact)].append(fact)
    for fact in stated:
        beside = by_pair.get(_pair(fact))
        if not beside:
            yield fact
        elif not RELATIONS[fact.link.NAME].timeless:
            taken = [since(other.link.valid_from, other.link.valid_until) for other in beside]
            for part in minus(since(fact.link.valid_from, fact.link.valid_until), taken):
                link = replace(fact.link, valid_from=part.valid_from, valid_until=part.valid_until)
                yield LinkFact(fact.tail, fact.head, link)


def _pair(fact: LinkFact) -> Pair:
    return fact.link.NAME, fact.tail, fact.head


def _tallies(held: Facts, changes: Iterable[Change]) -> tuple[Tally, ...]:
    """Counted as the stores count: `ended` is what had no end and now has one."""
    nodes: Mapping[NodeRef, NodeFact] = {fact.ref: fact for fact in held.nodes}
    links: Mapping[LinkId, LinkFact] = {fact.id: fact for fact in held.links}
    counts: defaultdict[str, dict[str, int]] = defaultdict(dict)

    def count(what: str, sort: str) -> None:
        counts[what][sort] = counts[what].get(sort, 0) + 1

    for change in changes:
        match change:
            case PutNode(fact):
                count(fact.ref.kind, sort_of(nodes.get(fact.ref), fact))
            case PutLink(link):
                count(link.link.NAME, sort_of(links.get(link.id), link))
            case DropNode(ref):
                count(ref.kind, "dropped")
            case DropLink(id_):
                count(id_.relation, "dropped")
    return tuple(Tally(what, **counts[what]) for what in sorted(counts))


def sort_of(before: NodeFact | LinkFact | None, after: NodeFact | LinkFact) -> str:
    """Whether what is put was added, changed or ended."""
    if before is None:
        return "added"
    return "ended" if _end(before) is None and _end(after) is not None else "changed"


def _end(fact: NodeFact | LinkFact) -> date | None:
    return fact.versions[-1].version_until if isinstance(fact, NodeFact) else fact.link.valid_until
