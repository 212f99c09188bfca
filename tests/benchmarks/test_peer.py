"""What is compared does the same: equal answers, by the same statements."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from graph_api.ingest.sync import import_dataset
from graph_api.store.sqlite import SqliteStore
from schema.execute import Operation, execute
from tests.api.recording import RecordingStore
from tests.benchmarks import peer
from tests.benchmarks.operations import DAY, OPERATIONS, Measured

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def store(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[RecordingStore]:
    made = SqliteStore(tmp_path_factory.mktemp("benchmarks") / "graph.sqlite")
    await made.open()
    await import_dataset(made)
    yield RecordingStore(made)
    await made.close()


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
async def test_the_peer_answers_the_same_by_the_same_statements(store: RecordingStore, operation: Measured) -> None:
    store.forget()
    outcome = await execute(Operation(operation.document), store, today=DAY)
    assert not outcome.errors
    asked = list(store.asked)
    store.forget()
    assert await peer.answer(operation.document, store, DAY) == outcome.data
    assert store.asked == asked
