"""A store that comes, goes and comes back, seen from outside: readiness, answers, recovery without a restart."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import httpx
import pytest
import structlog

from graph_api import service as service_
from graph_api.app import create_app
from graph_api.errors import SamenError, StoreUnusable, Unavailable
from graph_api.service import Service
from graph_api.settings import Settings, load
from graph_api.store.change import Change
from graph_api.store.protocol import Applied, Connections, JournalEntry, Reader

NEO4J = "bolt://nowhere"
ASK = {"query": "{ graph { revision } }"}


class Store:
    """A store whose life the test decides: `trouble` is what happens when it is opened or read."""

    name = "test"

    def __init__(self) -> None:
        self.trouble: Exception | None = None
        self.revision = 1
        self.opened = 0
        self.closed = False
        self.slow = False
        self.entries: list[JournalEntry] = []

    async def open(self) -> None:
        self.opened += 1
        if self.trouble:
            raise self.trouble

    async def journal(self, after: int = 0, limit: int | None = None) -> list[JournalEntry]:
        return self.entries

    @asynccontextmanager
    async def reader(self) -> AsyncIterator[Reader]:
        if self.slow:
            await asyncio.sleep(60)
        if self.trouble:
            raise self.trouble
        yield cast(Reader, SimpleNamespace(revision=self.revision, statements=0, journal=self.journal))

    async def apply(self, changes: Sequence[Change], *, actor: str, reason: str) -> Applied:
        raise AssertionError("nothing is written here")

    def connections(self) -> Connections:
        return Connections(0, 0)

    async def version(self) -> str:
        return "test 1"

    async def close(self) -> None:
        self.closed = True


@pytest.fixture(autouse=True)
def _quick_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service_, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(service_, "LONGEST_WAIT", 0.02)
    monkeypatch.setattr(service_, "PING_SECONDS", 0.05)


@pytest.fixture
def imports(monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """The imports that were made, in place of real ones."""
    made: list[Settings] = []

    async def record(store: Store, settings: Settings, *_: Any) -> Applied:
        made.append(settings)
        store.revision = 1
        return Applied(1, added=3)

    monkeypatch.setattr(service_, "import_dataset", record)
    return made


@asynccontextmanager
async def served(served_store: Store, **flags: object) -> AsyncIterator[tuple[httpx.AsyncClient, Service]]:
    settings = load(**flags)
    service = Service(served_store, settings)
    app = create_app(settings, service)
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://samen") as client,
    ):
        yield client, service


async def until(client: httpx.AsyncClient, status: int) -> httpx.Response:
    async with asyncio.timeout(5):
        while (response := await client.get("/health/ready")).status_code != status:
            await asyncio.sleep(0.005)
    return response


async def test_a_store_that_is_away_at_the_start_is_waited_for(imports: list[Settings]) -> None:
    store = Store()
    store.trouble = Unavailable("Neo4j at bolt://nowhere cannot be reached.")
    async with served(store, store=NEO4J) as (client, _):
        async with asyncio.timeout(5):
            while store.opened < 3:
                await asyncio.sleep(0.005)
        response = await until(client, 503)
        assert response.json() == {"status": "not ready", "reason": "Neo4j at bolt://nowhere cannot be reached."}
        assert (await client.get("/health/live")).status_code == 200
        refused = await client.post("/graphql", json=ASK)
        assert refused.status_code == 503
        assert int(refused.headers["retry-after"]) >= 1
        assert refused.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
        store.trouble = None
        assert (await until(client, 200)).json() == {"status": "ready"}
    assert store.closed
    assert imports == []


async def test_a_store_lost_while_running_is_not_ready_until_it_is_back(imports: list[Settings]) -> None:
    store = Store()
    with structlog.testing.capture_logs() as logged:
        await _lose_and_find(store)
    assert store.opened == 1
    said = [(line["event"], line.get("reason")) for line in logged if line["event"].startswith("store ")]
    assert said == [
        ("store lost", "The connection was lost."),
        ("store back", None),
        ("store lost", "The store does not answer within 0 seconds."),
        ("store back", None),
    ]


async def _lose_and_find(store: Store) -> None:
    async with served(store) as (client, _):
        await until(client, 200)
        store.trouble = Unavailable("The connection was lost.")
        assert (await until(client, 503)).json()["reason"] == "The connection was lost."
        store.trouble = None
        await until(client, 200)
        store.slow = True
        assert "does not answer within" in (await until(client, 503)).json()["reason"]
        store.slow = False
        await until(client, 200)


async def test_a_request_that_finds_the_store_lost_is_what_logs_it(imports: list[Settings]) -> None:
    store = Store()
    async with served(store) as (client, service):
        await until(client, 200)
        store.trouble = StoreUnusable("The file is gone.")
        with structlog.testing.capture_logs() as logged:
            for _ in range(3):
                await client.post("/graphql", json=ASK)
        assert [line["event"] for line in logged if line["event"].startswith("store ")] == ["store lost"]
        store.trouble = None
        with structlog.testing.capture_logs() as logged:
            with pytest.raises(AssertionError, match="nothing is written"):
                await service.store.apply([], actor="tester", reason="to see")
            async with service.store.reader():
                pass
        assert [line["event"] for line in logged if line["event"].startswith("store ")] == ["store back"]
        assert await service.store.version() == "test 1"


async def test_an_empty_graph_is_filled_before_the_service_is_ready(imports: list[Settings]) -> None:
    store = Store()
    store.revision = 0
    async with served(store) as (client, _):
        await until(client, 200)
    assert len(imports) == 1


async def test_a_copy_that_was_not_finished_is_neither_served_nor_filled(imports: list[Settings]) -> None:
    store = Store()
    store.revision, store.entries = 0, [JournalEntry(1, datetime.now(UTC), "somebody", "somewhere", [])]
    async with served(store) as (client, service):
        async with asyncio.timeout(5):
            while service.failure is None:
                await asyncio.sleep(0.005)
        assert isinstance(service.failure, StoreUnusable)
        assert "not finished" in (await client.get("/health/ready")).json()["reason"]
    assert imports == []


async def test_a_graph_that_is_being_replaced_is_not_ready_until_it_is_whole(imports: list[Settings]) -> None:
    store = Store()
    async with served(store) as (client, _):
        await until(client, 200)
        store.revision = 0
        assert (await until(client, 503)).json()["reason"] == "The graph is being replaced, and is not whole."
        refused = await client.post("/graphql", json=ASK)
        assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (503, "UNAVAILABLE")
        store.revision = 2
        await until(client, 200)
    assert imports == []


async def test_a_folder_that_is_named_is_imported_at_every_start(imports: list[Settings]) -> None:
    async with served(Store(), data="somewhere") as (client, _):
        await until(client, 200)
    assert [str(settings.data) for settings in imports] == ["somewhere"]


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (StoreUnusable("The file is no SQLite database."), "The file is no SQLite database."),
        (Unavailable("The file is locked."), "The file is locked."),
        (RuntimeError("secret detail"), "The service could not start; the log says why."),
    ],
)
async def test_a_store_that_cannot_be_used_ends_the_service(trouble: Exception, said: str) -> None:
    store = Store()
    store.trouble = trouble
    ended = asyncio.Event()
    settings = load()
    service = Service(store, settings)
    service.on_failure = ended.set
    await service.start()
    try:
        async with asyncio.timeout(5):
            await ended.wait()
        assert isinstance(service.failure, SamenError)
        assert str(service.failure) == said
        with pytest.raises(Unavailable, match=said):
            await service.check()
    finally:
        await service.stop()
    assert store.opened == 1


async def test_it_can_be_stopped_while_it_waits_for_the_store() -> None:
    store = Store()
    store.trouble = Unavailable("away")
    service = Service(store, load(store=NEO4J))
    await service.start()
    async with asyncio.timeout(5):
        while not store.opened:
            await asyncio.sleep(0.001)
        await service.stop()
    assert store.closed
