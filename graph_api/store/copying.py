"""A graph from one store into another, with its journal, a part at a time and compared at both ends.

While it goes on, the target has the journal and no revision: so an unfinished copy is told from a graph, and is never
taken for one. Running it again finishes it, since only what differs is written.
"""

import hashlib
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC
from typing import Any, NamedTuple

import orjson

from graph_api.errors import Conflict, SamenError, StoreUnusable
from graph_api.model.registry import KINDS, RELATIONS
from graph_api.store.change import (
    Change,
    DropLink,
    DropNode,
    LinkFact,
    LinkId,
    NodeFact,
    NodeRef,
    PutLink,
    PutNode,
    record,
)
from graph_api.store.protocol import GraphStore, JournalEntry, Reader, RestorableStore

PAGE = 200
"""Nodes that are read at a time, with their links."""
BATCH = 2_000
"""Changes that are written at a time."""
ENTRIES = 20
"""Entries of the journal that are read and written at a time; one can be a whole import."""
ROUNDS = 5
"""How often a graph that changes meanwhile is copied anew. A source that reads a snapshot needs one."""

JOURNAL = "journal"

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Part:
    """How many nodes of a kind, links of a relation or entries of the journal there are, and a digest of them all."""

    what: str
    count: int
    digest: str


@dataclass(frozen=True, slots=True)
class Copied:
    """What both ends hold now, and how many nodes and links differed and were written."""

    revision: int
    written: int
    parts: tuple[Part, ...]


class _Held(NamedTuple):
    """A node and the links from it."""

    node: NodeFact
    links: dict[LinkId, LinkFact]


async def copy(source: GraphStore, target: RestorableStore, *, replace: bool = False, progress: Progress) -> Copied:
    """Makes an open store hold what another one holds: facts, journal and revision.

    The target may be empty, a copy that was not finished, or an older copy of the same graph; any other graph is
    replaced only if that is asked for. Nobody else may write to the target meanwhile. At most some thousand facts
    are held in memory, and as many entries of the journal as `ENTRIES` says.

    Raises:
        Conflict: the target holds another graph, which was left as it is; or the source changes all the time.
        StoreUnusable: what was copied is not what the source holds, though it did not change.
        Unavailable: one of both went away; run it again.
    """
    written = 0
    for _ in range(ROUNDS):
        async with source.reader() as reader:
            kept = await _common(reader, target, replace=replace)
            if equal := await _equal(reader, target, kept):
                return Copied(reader.revision, written, equal)
            try:
                copied = await _round(reader, target, kept, progress)
            except SamenError:
                if not await _moved(reader):
                    raise
                continue
            written += copied.written
            if not await _moved(reader):
                await target.restore(revision=reader.revision)
                return Copied(copied.revision, written, copied.parts)
    raise Conflict("The graph was changed again and again while it was copied.", hint="Run it when less is written.")


async def refuse_unfinished(reader: Reader) -> None:
    """Raises StoreUnusable if the store holds a copy that was not finished."""
    if reader.revision == 0 and await reader.journal(limit=1):
        raise StoreUnusable("The store holds a copy that was not finished.", hint="Run the same `samen copy` again.")


async def parts(reader: Reader) -> tuple[Part, ...]:
    """What a store holds: a part a kind, a relation, and the journal."""
    counts: defaultdict[str, int] = defaultdict(int)
    digests: defaultdict[str, Any] = defaultdict(hashlib.sha256)

    def add(what: str, value: object) -> None:
        counts[what] += 1
        digests[what].update(orjson.dumps(value, default=list, option=orjson.OPT_SORT_KEYS) + b"\n")

    for kind in KINDS:
        async for node, links in _stream(reader, kind):
            add(kind, record(PutNode(node)))
            for link in sorted(links.values(), key=_order):
                add(link.link.NAME, record(PutLink(link)))
    async for entry in _entries(reader):
        add(JOURNAL, _values(entry))
    return tuple(
        Part(what, counts[what], digests[what].hexdigest()) for what in (*KINDS, *RELATIONS, JOURNAL) if what in counts
    )


async def _equal(reader: Reader, target: RestorableStore, kept: int) -> tuple[Part, ...] | None:
    """What both ends hold, if they hold the same already."""
    async with target.reader() as there:
        if not there.revision == kept == reader.revision:
            return None
        here = await parts(reader)
        return here if await parts(there) == here else None


async def _round(reader: Reader, target: RestorableStore, kept: int, progress: Progress) -> Copied:
    """Everything but the revision. `kept` is the revision up to which both journals are one."""
    entries = await reader.journal(kept, ENTRIES)
    await target.restore(revision=0, journal=entries, keep=kept)
    while entries and (entries := await reader.journal(entries[-1].revision, ENTRIES)):
        await target.restore(revision=0, journal=entries)
    written = 0
    steps = [(changes, kind) for changes in (_before, _after) for kind in KINDS]
    for done, (changes, kind) in enumerate(steps):
        progress("copy", done, len(steps))
        written += await _write(reader, target, kind, changes)
    progress("copy", len(steps), len(steps))
    progress("compare", 0, 1)
    here = await parts(reader)
    async with target.reader() as there:
        copied = await parts(there)
    if copied != here and not await _moved(reader):
        differing = {part.what for part in set(here) ^ set(copied)}
        raise StoreUnusable(
            f"What was copied differs at both ends: {', '.join(sorted(differing))}.",
            hint="Look at both stores with `samen check`, and run it again.",
        )
    progress("compare", 1, 1)
    return Copied(reader.revision, written, here)


async def _write(
    reader: Reader,
    target: RestorableStore,
    kind: str,
    changes: "Callable[[_Held | None, _Held | None], Iterable[Change]]",
) -> int:
    """Writes what `changes` says of the nodes of a kind, by what each end holds of them; how much that was."""
    written, waiting = 0, list[Change]()
    async with target.reader() as there:
        async for here, held in _beside(_stream(reader, kind), _stream(there, kind)):
            waiting += changes(here, held)
            if len(waiting) >= BATCH:
                await target.restore(waiting, revision=0)
                written, waiting = written + len(waiting), []
    if waiting:
        await target.restore(waiting, revision=0)
    return written + len(waiting)


def _before(here: _Held | None, there: _Held | None) -> Iterable[Change]:
    """What must be done before links can be put: links go that are not to be there, nodes come."""
    links = here.links if here else {}
    if there:
        yield from (DropLink(id_) for id_ in there.links if id_ not in links)
    if here and (there is None or there.node != here.node):
        yield PutNode(here.node)


def _after(here: _Held | None, there: _Held | None) -> Iterable[Change]:
    """What is left then: links come, and nodes go that have none any more."""
    if here is None:
        if there:
            yield DropNode(there.node.ref)
        return
    held = there.links if there else {}
    yield from (PutLink(fact) for id_, fact in here.links.items() if held.get(id_) != fact)


async def _common(reader: Reader, target: RestorableStore, *, replace: bool) -> int:
    """The revision up to which both have one journal.

    Raises:
        Conflict: the target holds a graph of which this is not the continuation, and it may not be replaced.
    """
    kept = 0
    async with target.reader() as there:
        theirs = _entries(there)
        async for ours in _entries(reader):
            entry = await anext(theirs, None)
            if entry is None or _values(entry) != _values(ours):
                break
            kept = ours.revision
        else:
            entry = await anext(theirs, None)
        if entry is not None and there.revision and not replace:
            what = "changes of its own" if kept else "another graph"
            raise Conflict(
                f"The target holds {what}, which a copy would destroy; nothing was written.",
                hint="Name another one, or say --replace.",
            )
    return kept


async def _moved(reader: Reader) -> bool:
    """Whether anything was written since the reader was opened, as far as it can see that: a snapshot never does."""
    return bool(await reader.journal(reader.revision, 1))


async def _stream(reader: Reader, kind: str) -> AsyncIterator[_Held]:
    """The nodes of a kind by key, each with the links from it."""
    after = ""
    while (page := await reader.page(kind, after, PAGE)).nodes:
        links: defaultdict[NodeRef, dict[LinkId, LinkFact]] = defaultdict(dict)
        for link in page.links:
            links[link.tail][link.id] = link
        for node in page.nodes:
            yield _Held(node, links[node.ref])
        after = page.nodes[-1].ref.key


async def _beside(
    here: AsyncIterator[_Held], there: AsyncIterator[_Held]
) -> AsyncIterator[tuple[_Held | None, _Held | None]]:
    """Two streams of one kind as one, by key: what both have, stands together."""
    ours, theirs = await anext(here, None), await anext(there, None)
    while ours or theirs:
        if theirs is None or (ours and ours.node.ref < theirs.node.ref):
            yield ours, None
            ours = await anext(here, None)
        elif ours is None or theirs.node.ref < ours.node.ref:
            yield None, theirs
            theirs = await anext(there, None)
        else:
            yield ours, theirs
            ours, theirs = await anext(here, None), await anext(there, None)


async def _entries(reader: Reader) -> AsyncIterator[JournalEntry]:
    after = 0
    while entries := await reader.journal(after, ENTRIES):
        for entry in entries:
            yield entry
        after = entries[-1].revision


def _values(entry: JournalEntry) -> tuple[object, ...]:
    return entry.revision, entry.at.astimezone(UTC).isoformat(), entry.actor, entry.reason, entry.changes


def _order(fact: LinkFact) -> tuple[str, ...]:
    start = fact.link.valid_from
    return (fact.link.NAME, *fact.head, start.isoformat() if start else "", fact.link.source)
