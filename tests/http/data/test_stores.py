"""Both stores give the same files, byte for byte."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from graph_api.http.data import routes
from graph_api.store.change import Facts
from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker
from tests.http.data.downloads import EVERY, AtRevision
from tests.stores import SQLITE, a_third, hold, opened_store, store_names

pytestmark = pytest.mark.asyncio(loop_scope="module")

FILTERED = [
    "municipalities.csv?asOf=2016-03-17&dialect=excel-nl",
    "municipalities.geojson?asOf=2016-03-17&urbanity=1&urbanity=2",
    "participations.json?serviceFunction=ICT&participantKind=Municipality&role=HOST",
    "participations.csv?serviceKey=dimpact",
    "participations.csv?participantName=eindhoven",
    "regionMemberships.csv?regionDivision=PROVINCE&municipalityUrbanity=1",
    "results.jsonld?initiativeKind=Pilot&certainty=HIGH",
    "successions.csv?successorKey=GM0014&successorKind=Municipality",
    "services.json?aspects=INFRASTRUCTURE&legalForm=BVO&statutory=false",
]


@pytest_asyncio.fixture(
    scope="module", loop_scope="module", params=[name for name in store_names() if name != SQLITE][:1]
)
async def clients(
    request: pytest.FixtureRequest,
    facts: Facts,
    tmp_path_factory: pytest.TempPathFactory,
    neo4j_uri: Callable[[str], str],
) -> AsyncIterator[tuple[httpx.AsyncClient, httpx.AsyncClient]]:
    """Downloads from a Neo4j, and from the embedded store."""
    folder: Path = tmp_path_factory.mktemp("stores")
    worker = Worker(deadline=120.0)
    async with (
        opened_store(request.param, folder, neo4j_uri) as neo4j,
        opened_store(SQLITE, folder, neo4j_uri) as embedded,
    ):
        some = a_third(facts)
        for store in (neo4j, embedded):
            await hold(store, some)
        async with client_of(neo4j, worker) as one, client_of(embedded, worker) as other:
            yield one, other
    await worker.close()


def client_of(store: GraphStore, worker: Worker) -> httpx.AsyncClient:
    app = Starlette(routes=routes(lambda: AtRevision(store), worker, cache_seconds=0))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://samen", timeout=120)


WHOLE = [
    *(f"{table.name}.{'geojson' if 'geojson' in table.formats else 'json'}" for table in EVERY),
    "graph.gexf",
    "catalog.jsonld",
]
"""Every table once: what makes a format of rows does not know where they came from."""


async def test_every_file_is_the_same_from_either_store(
    clients: tuple[httpx.AsyncClient, httpx.AsyncClient],
) -> None:
    for name in [*WHOLE, *FILTERED]:
        dated = name if "asOf" in name or "catalog" in name else f"{name}{'&' if '?' in name else '?'}asOf=2026-05-01"
        one, other = [await client.get(f"/data/{dated}") for client in clients]
        assert (one.status_code, other.status_code, name) == (200, 200, name)
        assert one.content == other.content, name
        assert one.headers == other.headers, name
