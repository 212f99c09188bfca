"""The contract suite, once a store. A module of it says `pytestmark = pytest.mark.asyncio(loop_scope="session")`."""

from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio
from neo4j import GraphDatabase

from graph_api.store.protocol import GraphStore
from tests.stores import SQLITE, opened_store, store_names

# At another revision, so that what was there before is not taken to be there still.
EMPTY = (
    "MATCH (g:Graph) SET g.revision = g.revision + 1",
    "MATCH (n) WHERE NOT n:Graph DETACH DELETE n",
)


@pytest_asyncio.fixture(scope="session", loop_scope="session", params=store_names())
async def store(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, neo4j_uri: Callable[[str], str]
) -> AsyncIterator[GraphStore]:
    """A store of each sort, shared by the session: what it holds is what the last test left there."""
    async with opened_store(request.param, tmp_path_factory.mktemp("store"), neo4j_uri) as opened:
        if request.param != SQLITE:
            # Other tests may have left the whole dataset there: to take that away fact by fact takes half a minute.
            with GraphDatabase.driver(neo4j_uri(request.param.removeprefix("neo4j-"))) as driver:
                for statement in EMPTY:
                    driver.execute_query(statement)
        yield opened
