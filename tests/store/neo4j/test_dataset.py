"""The dataset that comes along: the same to the byte as in SQLite, read by plans that use the indexes, in time."""

import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
import pytest_asyncio
from neo4j import AsyncGraphDatabase

from graph_api.ingest.reading import read_facts
from graph_api.neo4j_server import LocalNeo4j
from graph_api.store import query as q
from graph_api.store.change import Facts
from graph_api.store.neo4j import Neo4jStore, render
from graph_api.store.protocol import Item, Reader, Slice
from graph_api.store.query import End, Function, Operator
from graph_api.store.sqlite import SqliteStore
from tests.store.queries import Queries
from tests.stores import hold

pytestmark = pytest.mark.asyncio(loop_scope="module")

TODAY = date(2026, 5, 1)
SECONDS_TO_IMPORT = 60
QUERIES = 12
BY_NAME = (q.Order(q.OfNode("name")),)
SERVICES = q.hop("PARTICIPATES_IN", "Municipality")
PARTICIPANTS = q.hop("PARTICIPATES_IN", "SharedService", outward=False)


@pytest.fixture(scope="module")
def dataset() -> Facts:
    """What the shipped files say."""
    return read_facts()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def embedded(dataset: Facts, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Reader]:
    store = SqliteStore(Path(tmp_path_factory.mktemp("dataset")) / "graph.db")
    await store.open()
    await hold(store, dataset)
    async with store.reader() as reader:
        yield reader
    await store.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def filled(own_server: LocalNeo4j, dataset: Facts) -> AsyncIterator[Reader]:
    store = Neo4jStore(own_server.uri, auth=own_server.auth, statement_timeout=60.0)
    await store.open()
    await hold(store, Facts((), ()))
    began = time.monotonic()
    await hold(store, dataset)
    assert time.monotonic() - began < SECONDS_TO_IMPORT
    async with store.reader() as reader:
        yield reader
    await store.close()


async def test_the_facts_are_the_same(filled: Reader, embedded: Reader) -> None:
    assert repr(await filled.facts()) == repr(await embedded.facts())
    last, last_embedded = (await filled.journal())[-1], (await embedded.journal())[-1]
    assert last.changes == last_embedded.changes


async def test_the_answers_are_the_same(filled: Reader, embedded: Reader, dataset: Facts) -> None:
    queries = Queries(Random(1), dataset)
    for _ in range(QUERIES):
        for select in (queries.versions(), *await pages(embedded, queries.select())):
            assert seen(await filled.select(select)) == seen(await embedded.select(select)), select
        group, edges = queries.group(), queries.edges()
        assert counted(await filled.group(group)) == counted(await embedded.group(group)), group
        assert await filled.edges(edges) == await embedded.edges(edges), edges


async def pages(reader: Reader, query: q.Select) -> list[q.Select]:
    """The query whole, and the pages around a node in the midst of what it finds."""
    items = [item for found in await reader.select(query) for item in found.items]
    if not items:
        return [query]
    place = position(items[len(items) // 2])
    return [
        query,
        replace(query, page=q.Page(first=3)),
        replace(query, page=q.Page(first=3, after=place)),
        replace(query, page=q.Page(last=3, before=place)),
    ]


def position(item: Item) -> q.Position:
    return q.Position(item.sort, item.node.key, type(item.node).__name__)


def seen(slices: list[Slice]) -> str:
    return repr(slices)


def counted(groups: list[list[Any]]) -> list[list[str]]:
    return [sorted(map(repr, rows)) for rows in groups]


FIRST_BY_NAME = q.Select(q.Everything("Municipality"), TODAY, order=BY_NAME, page=q.Page(first=20))
NEXT_BY_NAME = replace(FIRST_BY_NAME, page=q.Page(first=20, after=q.Position(("eindhoven",), "GM0772", "Municipality")))
LARGE = q.Select(q.Everything("Municipality"), TODAY, q.Compare("population", Operator.GT, 100_000))
LEVEL = q.Select(q.Across(SERVICES, ("GM0772", "GM0363")), TODAY, order=BY_NAME, page=q.Page(first=10))
COUNTS = q.Group(q.Across(PARTICIPANTS, ("roo-1", "roo-2")), TODAY)
SERVED = q.Group(
    q.Over(SERVICES),
    TODAY,
    keys=(q.GroupKey(End.NODE, "function"),),
    measures=(q.Measure(Function.SUM, End.NEAR, "population"),),
)


@pytest.mark.parametrize(
    ("query", "first", "without"),
    [
        pytest.param(FIRST_BY_NAME, "NodeIndexScan", ("Sort", "Top"), id="a page in order reads its index in order"),
        pytest.param(NEXT_BY_NAME, "NodeIndexSeekByRange", ("Sort", "Top"), id="the next page enters it at its place"),
        pytest.param(LARGE, "NodeIndexSeekByRange", (), id="a condition uses its index"),
        pytest.param(LEVEL, "NodeUniqueIndexSeek", (), id="a level starts at its parents"),
        pytest.param(COUNTS, "NodeUniqueIndexSeek", (), id="counting links starts at their parents"),
        pytest.param(SERVED, "NodeByLabelScan", (), id="a whole relation starts at its nodes"),
    ],
)
async def test_a_plan_uses_the_indexes(
    filled: Reader, own_server: LocalNeo4j, query: Any, first: str, without: tuple[str, ...]
) -> None:
    statement = (render.select if isinstance(query, q.Select) else render.group)(query)
    async with AsyncGraphDatabase.driver(own_server.uri, auth=own_server.auth) as driver:
        _, summary, _ = await driver.execute_query(f"EXPLAIN {statement.text}", statement.parameters)
    assert summary.plan
    operators = [name.partition("@")[0] for name in operators_of(summary.plan)]
    assert first in operators
    assert not {"AllNodesScan", "CartesianProduct", "NodeHashJoin", *without} & set(operators), operators


def operators_of(plan: dict[str, Any]) -> Iterator[str]:
    yield plan["operatorType"]
    for child in plan.get("children", ()):
        yield from operators_of(child)
