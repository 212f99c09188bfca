"""One store of each sort for the tests, and what to fill it with."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from graph_api.store.change import Change, DropLink, DropNode, Facts, PutLink, PutNode
from graph_api.store.neo4j import Neo4jStore
from graph_api.store.protocol import Applied, GraphStore, RestorableStore
from graph_api.store.sqlite import SqliteStore
from tests.neo4j_fixtures import versions_to_test

SQLITE = "sqlite"


def store_names() -> list[str]:
    """The stores to test: SQLite, and Neo4j in each version that the environment asks for."""
    return [SQLITE, *(f"neo4j-{version}" for version in versions_to_test())]


@asynccontextmanager
async def opened_store(name: str, folder: Path, neo4j_uri: Callable[[str], str]) -> AsyncIterator[RestorableStore]:
    """The store of that name, opened; a SQLite file lies in `folder`. `neo4j_uri` is the fixture of that name.

    All tests share one Neo4j of a version, so say with `hold` what is to be in it before looking.
    """
    store: RestorableStore
    if name == SQLITE:
        store = SqliteStore(folder / "graph.db")
    else:
        store = Neo4jStore(neo4j_uri(name.removeprefix("neo4j-")), statement_timeout=60.0)
    try:
        await store.open()
        yield store
    finally:
        await store.close()


async def hold(store: GraphStore, facts: Facts) -> Applied:
    """Makes the store hold these facts and no others."""
    async with store.reader() as reader:
        before = await reader.facts()
    nodes, links = {node.ref for node in facts.nodes}, {link.id for link in facts.links}
    changes: list[Change] = [DropLink(link.id) for link in before.links if link.id not in links]
    changes += [DropNode(node.ref) for node in before.nodes if node.ref not in nodes]
    changes += [PutNode(node) for node in facts.nodes]
    changes += [PutLink(link) for link in facts.links]
    return await store.apply(changes, actor="test", reason="what a test looks at")


def a_third(facts: Facts) -> Facts:
    """Of each kind every third node, those that are asked for by name, and what links these."""
    named = {"dimpact", "GM0014", "GM0772"}
    nodes = tuple(node for place, node in enumerate(facts.nodes) if place % 3 == 0 or node.ref.key in named)
    kept = {node.ref for node in nodes}
    return Facts(nodes, tuple(link for link in facts.links if link.tail in kept and link.head in kept))
