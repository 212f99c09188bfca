"""The contract suite, once a store. A module of it says `pytestmark = pytest.mark.asyncio(loop_scope="session")`."""

from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio

from graph_api.store.protocol import GraphStore
from tests.stores import opened_store, store_names


@pytest_asyncio.fixture(scope="session", loop_scope="session", params=store_names())
async def store(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, neo4j_uri: Callable[[str], str]
) -> AsyncIterator[GraphStore]:
    """A store of each sort, shared by the session: what it holds is what the last test left there."""
    async with opened_store(request.param, tmp_path_factory.mktemp("store"), neo4j_uri) as opened:
        yield opened
