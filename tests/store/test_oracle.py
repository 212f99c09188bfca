"""Every store gives what the oracle gives, on any graph and for any query."""

from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from graph_api.store import protocol
from graph_api.store.change import Facts
from graph_api.store.protocol import GraphStore, GroupRow, Item, Slice
from graph_api.store.query import Across, Page, Position, Select
from graph_api.store.stepwise import Stepwise
from tests.store.graphs import DAYS, graph
from tests.store.oracle import Oracle
from tests.store.queries import Queries
from tests.stores import hold

pytestmark = pytest.mark.asyncio(loop_scope="session")

QUERIES = 10
"""Of each sort, for one graph: loading a graph is what costs."""


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck), phases=set(Phase) - {Phase.shrink})
@given(
    seed=st.integers(0, 2**32),
    nodes=st.integers(0, 24),
    links=st.integers(0, 60),
    chance=st.randoms(use_true_random=False),
)
async def test_a_store_equals_the_oracle(store: GraphStore, seed: int, nodes: int, links: int, chance: Random) -> None:
    facts = graph(Random(seed), nodes, links)
    await hold(store, facts)
    await compare(store, facts, chance, QUERIES)


async def compare(store: GraphStore, facts: Facts, chance: Random, number: int) -> None:
    """Asks the store and the oracle the same, of each sort of question so many."""
    oracle, queries = Oracle(facts), Queries(chance, facts)
    async with store.reader() as direct:
        for turn in range(number):
            reader: protocol.Queries = Stepwise(direct) if turn % 2 else direct
            await _compare_select(reader, oracle, queries)
            versions = queries.versions()
            assert _seen(await reader.select(versions)) == _seen(oracle.select(versions)), versions
            group = queries.group()
            assert _counted(await reader.group(group)) == _counted(oracle.group(group)), group
            find = queries.find()
            assert await reader.find(find) == oracle.find(find), find
            edges = queries.edges()
            assert await reader.edges(edges) == oracle.edges(edges), edges
            links = queries.links()
            assert await reader.links(links) == oracle.links(links), links


async def _compare_select(reader: protocol.Queries, oracle: Oracle, queries: Queries) -> None:
    query = queries.select()
    expected = oracle.select(query)
    assert _seen(await reader.select(query)) == _seen(expected), query
    elsewhere = oracle.select(replace(query, where=None, day=queries.chance.choice(DAYS)))
    paged = replace(query, page=queries.page([_position(item) for found in elsewhere for item in found.items]))
    assert _seen(await reader.select(paged)) == _seen(oracle.select(paged)), paged
    if expected:
        await _walk(reader, query, expected[0].items, queries.chance.choice((1, 2, 3)))


async def _walk(reader: protocol.Queries, query: Select, items: list[Item], size: int) -> None:
    """Pages through a result both ways: each time it must come out whole."""
    if isinstance(query.within, Across):
        query = replace(query, within=replace(query.within, parents=query.within.parents[:1]))
    for forwards in (True, False):
        walked: list[Item] = []
        page = Page(first=size) if forwards else Page(last=size)
        while len(walked) <= len(items):
            (found,) = await reader.select(replace(query, page=page))
            walked = [*walked, *found.items] if forwards else [*found.items, *walked]
            if not (found.has_next if forwards else found.has_previous):
                break
            assert len(found.items) == size
            edge = _position(found.items[-1] if forwards else found.items[0])
            page = Page(first=size, after=edge) if forwards else Page(last=size, before=edge)
        assert _seen([Slice(walked, False, False)]) == _seen([Slice(items, False, False)]), query


def _position(item: Item) -> Position:
    return Position(item.sort, item.node.key, type(item.node).__name__)


def _seen(slices: list[Slice]) -> list[Any]:
    """All that a reader can see, also what rows leave out of comparisons."""
    return [
        (
            [
                (item.node, item.node.valid_from, item.node.valid_until, item.link, _exact(item.sort))
                for item in found.items
            ],
            found.has_previous,
            found.has_next,
        )
        for found in slices
    ]


def _counted(groups: list[list[GroupRow]]) -> list[Any]:
    return [sorted((repr(_exact(row.keys)), row.values) for row in found) for found in groups]


def _exact(values: tuple[Any, ...]) -> list[tuple[bool, Any]]:
    """With booleans told from numbers."""
    return [(isinstance(value, bool), value) for value in values]
