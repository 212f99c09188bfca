"""A list into a store: only its own facts are touched, and what others already state stays theirs."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from graph_api.ingest.lists.facts import Listed, read
from graph_api.ingest.reading import Progress, quiet
from graph_api.ingest.sync import Imported, difference, sort_of, written
from graph_api.model.nodes import Row
from graph_api.model.relations import Link
from graph_api.store.apply import plan, prepared
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
from graph_api.store.protocol import GraphStore

ACTOR = "samen import table"


@dataclass(frozen=True, slots=True)
class Difference:
    """What an import would do to one node or link. `what` is its kind or relation, `name` tells which one it is."""

    what: str
    sort: str
    name: str
    fields: tuple[str, ...] = ()


async def import_list(
    store: GraphStore, files: Sequence[Path], given: Mapping[str, str], progress: Progress = quiet
) -> Imported:
    """Brings the facts of one source in an open store to what the files say together.

    `given` has values for the columns of the table about the source, and goes before that table.

    Raises:
        ImportRefused: the files do not hold; it has every problem, and nothing was written.
        Conflict: what they say does not fit what others say; nothing was written.
    """
    held, listed, changes = await _compared(store, files, given, progress)
    reason = f"list of {listed.source.name} ({listed.source.key}): {', '.join(path.name for path in files)}"
    return await written(store, held, changes, actor=ACTOR, reason=reason, progress=progress)


async def compare_list(
    store: GraphStore, files: Sequence[Path], given: Mapping[str, str], progress: Progress = quiet
) -> tuple[Difference, ...]:
    """What `import_list` would do, by kind and name. Nothing is written; what it would refuse is refused."""
    held, _, changes = await _compared(store, files, given, progress)
    plan(held, prepared(changes))
    return tuple(sorted(_described(held, changes), key=lambda one: (one.what, one.sort, one.name)))


async def _compared(
    store: GraphStore, files: Sequence[Path], given: Mapping[str, str], progress: Progress
) -> tuple[Facts, Listed, tuple[Change, ...]]:
    progress("read", 0, 1)
    async with store.reader() as reader:
        held = await reader.facts()
    listed = await asyncio.to_thread(read, files, given, held)
    progress("read", 1, 1)
    return held, listed, difference(held, listed.facts, {listed.source.key})


def _described(held: Facts, changes: Sequence[Change]) -> Iterator[Difference]:
    nodes: dict[NodeRef, NodeFact] = {fact.ref: fact for fact in held.nodes}
    links: dict[LinkId, LinkFact] = {fact.id: fact for fact in held.links}
    names = {ref: fact.versions[-1].name for ref, fact in nodes.items()}
    names.update((change.fact.ref, change.fact.versions[-1].name) for change in changes if isinstance(change, PutNode))

    def named(ref: NodeRef) -> str:
        return f"{names[ref]} ({ref.key})"

    def joined(id_: LinkId) -> str:
        return f"{named(id_.tail)} in {named(id_.head)}, from {id_.valid_from or 'always'}"

    for change in changes:
        match change:
            case PutNode(fact):
                before = nodes.get(fact.ref)
                differing = _fields(before.versions[-1], fact.versions[-1]) if before else ()
                yield Difference(fact.ref.kind, sort_of(before, fact), named(fact.ref), differing)
            case PutLink(link):
                was = links.get(link.id)
                yield Difference(
                    link.link.NAME,
                    sort_of(was, link),
                    joined(link.id),
                    _fields(was.link, link.link) if was else (),
                )
            case DropNode(ref):
                yield Difference(ref.kind, "dropped", named(ref))
            case DropLink(id_):
                yield Difference(id_.relation, "dropped", joined(id_))


def _fields(before: Row | Link, after: Row | Link) -> tuple[str, ...]:
    """The names of what differs."""
    names = (field.name for field in fields(after) if field.compare)
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))
