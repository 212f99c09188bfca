"""A copy holds what the original holds, with its journal, however often it was begun."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
import pytest_asyncio

from graph_api.errors import Conflict, StoreUnusable, Unavailable
from graph_api.model.registry import KINDS
from graph_api.store import copying
from graph_api.store.change import Change, DropLink, DropNode, Facts, LinkFact, NodeFact, PutLink, PutNode
from graph_api.store.copying import JOURNAL, Copied, copy, parts, refuse_unfinished
from graph_api.store.protocol import GraphStore, JournalEntry, Reader, RestorableStore
from graph_api.store.sqlite import SqliteStore
from tests.store.examples import EMPTY, municipality, node, participation, service
from tests.store.graphs import graph
from tests.stores import hold

pytestmark = pytest.mark.asyncio(loop_scope="session")

NODES, LINKS = 40, 70


def quiet(stage: str, done: int, total: int) -> None: ...


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small graphs take several of them, as large ones do."""
    monkeypatch.setattr(copying, "PAGE", 7)
    monkeypatch.setattr(copying, "BATCH", 15)
    monkeypatch.setattr(copying, "ENTRIES", 2)


@asynccontextmanager
async def embedded(path: Path) -> AsyncIterator[SqliteStore]:
    made = SqliteStore(path)
    await made.open()
    try:
        yield made
    finally:
        await made.close()


@pytest_asyncio.fixture(loop_scope="session")
async def source(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    """A graph by chance with seven revisions."""
    async with embedded(tmp_path / "source.sqlite") as store:
        facts = graph(Random(NODES), NODES, LINKS)
        for revision in range(1, 6):
            nodes = facts.nodes[: len(facts.nodes) * revision // 5]
            await store.apply([PutNode(fact) for fact in nodes], actor=f"é {revision}", reason="nodes")
        await store.apply([PutLink(fact) for fact in facts.links], actor="links", reason="")
        await store.apply([DropLink(fact.id) for fact in facts.links[:5]], actor="links", reason="some go")
        yield store


@pytest_asyncio.fixture(loop_scope="session")
async def target(store: RestorableStore) -> RestorableStore:
    """A store of each sort, empty."""
    await hold(store, EMPTY)
    await store.restore(revision=0, keep=0)
    return store


async def state(store: GraphStore) -> tuple[int, Facts, list[JournalEntry]]:
    async with store.reader() as reader:
        return reader.revision, await reader.facts(), await reader.journal()


async def copied(source: GraphStore, target: RestorableStore, *, replace: bool = False) -> Copied:
    return await copy(source, target, replace=replace, progress=quiet)


async def test_pages_have_every_fact_once(source: SqliteStore, target: RestorableStore) -> None:
    await copied(source, target)
    for store in (source, target):
        nodes, links = list[NodeFact](), list[LinkFact]()
        async with store.reader() as reader:
            for kind in KINDS:
                after = ""
                while (page := await reader.page(kind, after, 7)).nodes:
                    assert len(page.nodes) <= 7
                    assert {link.tail for link in page.links} <= {fact.ref for fact in page.nodes}
                    nodes += page.nodes
                    links += page.links
                    after = page.nodes[-1].ref.key
            facts = await reader.facts()
            newest = await reader.journal(2, 3)
        assert sorted(nodes, key=lambda fact: fact.ref) == list(facts.nodes)
        assert {link.id: link for link in links} == {link.id: link for link in facts.links}
        assert len(links) == len(facts.links)
        assert [entry.revision for entry in newest] == [3, 4, 5]


async def test_a_copy_has_the_facts_the_journal_and_the_revision(
    source: SqliteStore, target: RestorableStore, tmp_path: Path
) -> None:
    done = await copied(source, target)
    original = await state(source)
    assert await state(target) == original
    assert done.revision == original[0] == 7
    assert done.written == len(original[1].nodes) + len(original[1].links)
    assert {part.what: part.count for part in done.parts}[JOURNAL] == 7
    async with embedded(tmp_path / "back.sqlite") as back:
        assert (await copied(target, back)).parts == done.parts
        assert await state(back) == original


async def test_a_copy_is_written_to_and_searched_like_any_store(source: SqliteStore, target: RestorableStore) -> None:
    await copied(source, target)
    applied = await target.apply([PutNode(node(municipality("GM1", "Súdwest")))], actor="a", reason="r")
    assert (applied.revision, applied.added) == (8, 1)


async def test_copying_again_writes_nothing(source: SqliteStore, target: RestorableStore) -> None:
    await copied(source, target)
    assert (await copied(source, Failing(target, after=0))).written == 0


async def test_an_older_copy_is_brought_up_to_date(source: SqliteStore, target: RestorableStore) -> None:
    await copied(source, target)
    async with source.reader() as reader:
        facts = await reader.facts()
    lonely = next(fact for fact in facts.nodes if not any(fact.ref in (link.tail, link.head) for link in facts.links))
    other = next(fact for fact in facts.nodes if fact.ref != lonely.ref)
    renamed = replace(other, versions=tuple(replace(row, name="Anders") for row in other.versions))
    changes: list[Change] = [DropNode(lonely.ref), PutNode(renamed), DropLink(facts.links[0].id)]
    await source.apply(changes, actor="a", reason="since then")
    done = await copied(source, target)
    assert done.written == 3
    assert await state(target) == await state(source)


async def test_another_graph_is_only_replaced_when_that_is_asked_for(
    source: SqliteStore, target: RestorableStore
) -> None:
    other = Facts((node(municipality("GM9")), node(service("x"))), (participation("GM9", "x"),))
    await target.apply([*map(PutNode, other.nodes), *map(PutLink, other.links)], actor="other", reason="own")
    before = await state(target)
    with pytest.raises(Conflict, match="another graph"):
        await copied(source, target)
    assert await state(target) == before
    await copied(source, target, replace=True)
    assert await state(target) == await state(source)


async def test_a_copy_with_changes_of_its_own_is_not_overwritten(source: SqliteStore, target: RestorableStore) -> None:
    await copied(source, target)
    await target.apply([PutNode(node(municipality("GM9")))], actor="other", reason="own")
    before = await state(target)
    for _ in range(2):  # behind the source's last revision, and beside the next
        with pytest.raises(Conflict, match="changes of its own"):
            await copied(source, target)
        await source.apply([PutNode(node(municipality("GM8")))], actor="here", reason="beside")
    assert await state(target) == before
    await copied(source, target, replace=True)
    assert await state(target) == await state(source)


async def test_what_was_written_behind_the_back_of_a_copy_is_mended(
    source: SqliteStore, target: RestorableStore
) -> None:
    await copied(source, target)
    await target.restore([PutNode(node(municipality("GM9")))], revision=7)
    assert (await copied(source, target)).written == 1
    assert await state(target) == await state(source)


class Failing:
    """A store whose connection breaks after so many writes."""

    def __init__(self, store: RestorableStore, after: int) -> None:
        self.store, self.after, self.restored = store, after, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    async def restore(self, changes: Sequence[Change] = (), **rest: Any) -> None:
        if self.restored == self.after:
            raise Unavailable("gone")
        self.restored += 1
        await self.store.restore(changes, **rest)


@pytest.mark.parametrize("older", [False, True], ids=["empty", "older"])
async def test_a_copy_that_was_interrupted_anywhere_counts_as_none_and_is_finished_by_another(
    source: SqliteStore, target: RestorableStore, older: bool
) -> None:
    if older:
        await copied(source, target)
        async with source.reader() as reader:
            first = (await reader.facts()).links[:15]
        await source.apply([DropLink(link.id) for link in first], actor="a", reason="since then")
    for after in (1, 2, 3, 5):
        with pytest.raises(Unavailable, match="gone"):
            await copied(source, Failing(target, after))
        async with target.reader() as reader:
            assert reader.revision == 0
            with pytest.raises(StoreUnusable, match="not finished"):
                await refuse_unfinished(reader)
        if older:
            break
    done = await copied(source, target)
    assert await state(target) == await state(source)
    async with target.reader() as reader:
        await refuse_unfinished(reader)
        assert await parts(reader) == done.parts


class Moving:
    """A store into which somebody writes while it is read."""

    def __init__(self, store: GraphStore, writes: int) -> None:
        self.store, self.writes, self.pages = store, writes, 0

    @asynccontextmanager
    async def reader(self) -> AsyncIterator["MovingReader"]:
        async with self.store.reader() as reader:
            yield MovingReader(self, reader)


class MovingReader:
    def __init__(self, moving: Moving, reader: Reader) -> None:
        self._moving, self._reader = moving, reader

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reader, name)

    async def page(self, kind: str, after: str, size: int) -> Facts:
        moving = self._moving
        moving.pages += 1
        if moving.writes and moving.pages % 7 == 0:
            moving.writes -= 1
            key = f"new-{moving.writes}"
            there = [node(municipality(f"GM{key}")), node(service(key))]
            changes: list[Change] = [*map(PutNode, there), PutLink(participation(f"GM{key}", key))]
            await moving.store.apply(changes, actor="meanwhile", reason=key)
        return await self._reader.page(kind, after, size)


async def test_a_graph_that_changes_meanwhile_is_copied_as_it_stood_at_one_revision(
    source: SqliteStore, target: RestorableStore, tmp_path: Path
) -> None:
    await copied(source, target)
    moving = Moving(target, writes=2)
    async with embedded(tmp_path / "back.sqlite") as back:
        done = await copied(moving, back)  # type: ignore[arg-type]
        revision, facts, journal = await state(back)
        now, facts_now, journal_now = await state(target)
        assert moving.writes == 0
        assert (revision, now) == (done.revision, 9)
        assert journal == journal_now[:revision]
        if target.name == "SQLite":  # it was read as it stood
            assert (revision, facts) == (7, (await state(source))[1])
        else:
            assert (revision, facts) == (9, facts_now)


async def test_a_graph_that_never_rests_is_given_up_unless_it_is_read_as_it_stood(
    source: SqliteStore, target: RestorableStore, tmp_path: Path
) -> None:
    await copied(source, target)
    async with embedded(tmp_path / "back.sqlite") as back:
        never = Moving(target, writes=1000)
        if target.name == "SQLite":  # what is written meanwhile is not seen
            assert (await copied(never, back)).revision == 7  # type: ignore[arg-type]
            return
        with pytest.raises(Conflict, match="again and again"):
            await copied(never, back)  # type: ignore[arg-type]
        async with back.reader() as reader:
            assert reader.revision == 0


class Forgetful(Failing):
    """A store that loses what it is given to drop."""

    async def restore(self, changes: Sequence[Change] = (), **rest: Any) -> None:
        await self.store.restore([change for change in changes if not isinstance(change, PutLink)], **rest)


async def test_both_ends_are_compared(source: SqliteStore, tmp_path: Path) -> None:
    async with embedded(tmp_path / "target.sqlite") as there:
        with pytest.raises(StoreUnusable, match="differs at both ends"):
            await copied(source, Forgetful(there, after=0))
        async with there.reader() as reader:
            assert reader.revision == 0
