"""The API is tested on the dataset that comes along, once a store; a module of it runs in the loop of the session.

Neo4j is in its first version here: what it is sent does not depend on the version, and `tests/store` asks all of them.
"""

from collections.abc import AsyncIterator, Callable
from datetime import date

import pytest
import pytest_asyncio

from graph_api.ingest.reading import read_facts
from graph_api.network import Networks
from graph_api.standing import Standings
from graph_api.store.change import Facts
from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker
from tests.api.recording import RecordingStore
from tests.stores import hold, opened_store, store_names

TODAY = date(2026, 5, 1)


@pytest.fixture(scope="session")
def dataset() -> Facts:
    """What the shipped files say."""
    return read_facts()


@pytest_asyncio.fixture(scope="session", loop_scope="session", params=store_names()[:2])
async def opened(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, neo4j_uri: Callable[[str], str]
) -> AsyncIterator[GraphStore]:
    async with opened_store(request.param, tmp_path_factory.mktemp("api"), neo4j_uri) as store:
        yield store


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def process(opened: GraphStore) -> AsyncIterator[Worker]:
    """The analysis process, one for each store `opened`, so that none answers with what another held."""
    worker = Worker(deadline=60.0)
    yield worker
    await worker.close()


@pytest.fixture
def worker(process: Worker) -> Worker:
    """The analysis process, which has read no network yet."""
    forget_networks(process)
    return process


def forget_networks(worker: Worker) -> None:
    """Has the worker read all anew; what it computed it keeps."""
    worker.networks = Networks()
    worker.standings = Standings()


@pytest_asyncio.fixture(loop_scope="session")
async def store(opened: GraphStore, dataset: Facts) -> RecordingStore:
    """A store of each sort that holds the dataset; other tests may have filled it with something else."""
    global _held  # noqa: PLW0603 - the store of a version is one for the session, too
    async with opened.reader() as reader:
        revision = reader.revision
    if _held != (opened, revision):
        _held = (opened, (await hold(opened, dataset)).revision)
    return RecordingStore(opened)


_held: tuple[GraphStore, int] | None = None
