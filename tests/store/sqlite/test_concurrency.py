"""Readers and writers beside each other, and a process that dies while it writes."""

import asyncio
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from graph_api.errors import Unavailable
from graph_api.store.change import PutNode
from graph_api.store.query import Everything, Group, Select
from graph_api.store.rules import findings
from graph_api.store.sqlite import SqliteStore
from tests.store.examples import TODAY, country, municipality, node
from tests.stores import hold


async def put(store: SqliteStore, code: str) -> int:
    return (await store.apply([PutNode(node(municipality(code)))], actor="tester", reason="to see")).revision


async def test_a_reader_does_not_see_what_is_written_later(own_store: SqliteStore) -> None:
    await put(own_store, "GM0001")
    counting = Group(Everything("Municipality"), TODAY)
    async with own_store.reader() as before:
        assert await put(own_store, "GM0002") == 2
        async with own_store.reader() as after:
            assert (before.revision, after.revision) == (1, 2)
            assert (await before.group(counting))[0][0].values == (1,)
            assert (await after.group(counting))[0][0].values == (2,)
        assert len((await before.facts()).nodes) == len(await before.journal()) == 1


async def test_changes_are_applied_in_the_order_in_which_they_came(own_store: SqliteStore) -> None:
    revisions = await asyncio.gather(*(put(own_store, f"GM{number:04}") for number in range(20)))
    assert revisions == list(range(1, 21))


async def test_many_readers_at_once_each_get_their_answer(own_store: SqliteStore) -> None:
    await hold(own_store, country(50, 1))

    async def read() -> list[int]:
        async with own_store.reader() as reader:
            kinds = ("Municipality", "SharedService", "Municipality")
            found = await asyncio.gather(*(reader.select(Select(Everything(kind), TODAY)) for kind in kinds))
            assert reader.statements == len(kinds)
            return [len(page.items) for (page,) in found]

    assert await asyncio.gather(*(read() for _ in range(40))) == [[50, 1, 50]] * 40


async def test_whoever_leaves_off_waiting_frees_the_reader(own_store: SqliteStore) -> None:
    await hold(own_store, country(100, 20))

    async def read() -> None:
        async with own_store.reader() as reader:
            for _ in count():
                await reader.facts()

    task = asyncio.create_task(read())
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await put(own_store, "GM9999") == 2
    async with own_store.reader() as reader:
        assert reader.revision == 2


async def test_a_change_that_is_cancelled_is_there_whole_or_not_at_all(own_store: SqliteStore) -> None:
    task = asyncio.create_task(hold(own_store, country(300, 20)))
    await asyncio.sleep(0.1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with own_store.reader() as reader:
        held = await reader.facts()
        assert len(held.nodes) == (320 if reader.revision else 0)
    assert (await hold(own_store, country(300, 20))).revision == 1


async def test_a_store_can_be_closed_while_it_is_read_and_opened_again(own_store: SqliteStore) -> None:
    await put(own_store, "GM0001")
    async with own_store.reader():
        await own_store.close()
    with pytest.raises(Unavailable):
        await put(own_store, "GM0002")
    await own_store.open()
    assert await put(own_store, "GM0002") == 2


ROOT = Path(__file__).parents[3]

WRITING = """
import asyncio, sys
from pathlib import Path
from graph_api.store.change import PutLink, PutNode
from graph_api.store.sqlite import SqliteStore
from tests.store.examples import municipality, node, participation, service

async def main() -> None:
    store = SqliteStore(Path(sys.argv[1]))
    await store.open()
    for number in range(int(sys.argv[2]), 1_000_000):
        code, key = f"GM{number:06}", f"roo-{number}"
        changes = [
            PutNode(node(municipality(code))), PutNode(node(service(key))), PutLink(participation(code, key))
        ]
        await store.apply(changes, actor="tester", reason=code)
        print(number, flush=True)

asyncio.run(main())
"""


async def look(path: Path) -> int:
    """How many changes there are; each of them must be there whole."""
    store = SqliteStore(path)
    await store.open()
    async with store.reader() as reader:
        held = await reader.facts()
        entries = await reader.journal()
        assert reader.revision == len(entries)
        assert len(held.nodes) == 2 * len(held.links) == 2 * len(entries)
        assert list(findings(held)) == []
    await store.close()
    return len(entries)


def test_a_killed_process_loses_nothing_that_it_acknowledged(path: Path) -> None:
    held = 0
    for _ in range(3):
        command = [sys.executable, "-c", WRITING, str(path), str(held)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
            assert process.stdout
            acknowledged = [int(next(process.stdout)) for _ in range(40)]
            process.kill()
            acknowledged += [int(line) for line in process.stdout if line.endswith("\n")]
        held = asyncio.run(look(path))
        assert held - 1 in (acknowledged[-1], acknowledged[-1] + 1)
