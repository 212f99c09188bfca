"""What the pages are checked with: the dataset that comes along, imported once."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from graph_api.ingest.sync import import_dataset
from graph_api.store.protocol import GraphStore
from graph_api.store.sqlite import SqliteStore
from graph_api.workers import Worker


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def store(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[GraphStore]:
    made = SqliteStore(tmp_path_factory.mktemp("docs") / "graph.sqlite")
    await made.open()
    await import_dataset(made)
    yield made
    await made.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def worker() -> AsyncIterator[Worker]:
    made = Worker(deadline=60.0)
    yield made
    await made.close()
