"""A store of its own for each test, in a file of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from graph_api.store.sqlite import SqliteStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "graph.db"


@pytest.fixture
async def own_store(path: Path) -> AsyncIterator[SqliteStore]:
    store = SqliteStore(path, busy_timeout=0.2)
    await store.open()
    yield store
    await store.close()
