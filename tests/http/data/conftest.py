"""The downloads of the dataset that comes along, asked for over HTTP."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from graph_api.http.data import routes
from graph_api.ingest.reading import read_facts
from graph_api.store.change import Facts
from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker
from tests.http.data.downloads import AtRevision, Get
from tests.stores import SQLITE, hold, opened_store


@pytest.fixture(scope="session")
def facts() -> Facts:
    """What the shipped files say."""
    return read_facts()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def embedded(facts: Facts, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[GraphStore]:
    """The embedded store, filled."""
    async with opened_store(SQLITE, tmp_path_factory.mktemp("data"), str) as store:
        await hold(store, facts)
        yield AtRevision(store)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def analyses() -> AsyncIterator[Worker]:
    worker = Worker(deadline=120.0)
    yield worker
    await worker.close()


@pytest.fixture
def app(embedded: GraphStore, analyses: Worker) -> Starlette:
    return Starlette(routes=routes(lambda: embedded, analyses, cache_seconds=0))


@pytest_asyncio.fixture(loop_scope="session")
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://samen", timeout=120) as client:
        yield client


@pytest.fixture
def get(client: httpx.AsyncClient) -> Get:
    """Asks for a file as on 1 May 2026, unless the address names another day."""

    async def ask(address: str, **headers: Any) -> httpx.Response:
        dated = address if "asOf=" in address else f"{address}{'&' if '?' in address else '?'}asOf=2026-05-01"
        response = await client.get(f"/data/{dated}", headers=headers)
        assert response.status_code == 200, response.text
        return response

    return ask
