"""How a download is answered: tags, headers, refusals; constant memory; a reader that is closed whatever happens."""

import asyncio
import tracemalloc
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.types import Message

from graph_api.errors import Unavailable
from graph_api.http.data import routes
from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker
from tests.http.data.downloads import FILES, Get
from tests.http.data.endless import Endless

pytestmark = pytest.mark.asyncio(loop_scope="session")


def served(store: Callable[[], GraphStore], cache_seconds: int = 0) -> Starlette:
    return Starlette(routes=routes(store, Worker(), cache_seconds))


async def asked(app: Starlette, address: str, **headers: str) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://samen") as client:
        return await client.get(f"/data/{address}", headers=headers)


async def called(app: Starlette, address: str, receive: Callable[[], Any], send: Callable[[Message], Any]) -> None:
    """Calls the application as a server does."""
    path, _, query = address.partition("?")
    scope: dict[str, Any] = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": f"/data/{path}",
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(b"host", b"samen")],
        "server": ("samen", 80),
    }
    await app(scope, receive, send)


@pytest.mark.parametrize("name", FILES)
async def test_a_known_tag_is_answered_with_304_and_head_with_the_same_headers(
    get: Get, client: httpx.AsyncClient, name: str
) -> None:
    address = f"{name}?asOf=2026-05-01"
    head = await client.head(f"/data/{address}")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["etag"].startswith('"')
    assert head.headers["cache-control"] == "public, no-cache"
    known = await client.get(f"/data/{address}", headers={"If-None-Match": f'"other", {head.headers["etag"]}'})
    assert (known.status_code, known.content) == (304, b"")
    assert known.headers["etag"] == head.headers["etag"]
    other = await client.head(f"/data/{name}?asOf=2026-04-30", headers={"If-None-Match": head.headers["etag"]})
    assert other.status_code == 200


async def test_a_tag_depends_on_day_address_encoding_and_revision(get: Get) -> None:
    addresses = ["pilots.csv", "pilots.csv?asOf=2020-01-01", "pilots.csv?columns=key", "pilots.json"]
    tags = [(await get(address)).headers["etag"] for address in addresses]
    tags.append((await get("pilots.csv", **{"Accept-Encoding": "identity"})).headers["etag"])
    assert len(set(tags)) == len(tags)
    assert (await get("pilots.csv")).headers["etag"] == tags[0]
    older = await asked(served(lambda: Endless(1)), "trends.csv")
    newer = await asked(served(lambda: Endless(1, revision=2)), "trends.csv")
    assert older.headers["etag"] != newer.headers["etag"]


async def test_a_file_is_named_after_its_table_day_and_revision(get: Get) -> None:
    named = (await get("pilots.csv?asOf=2016-03-17")).headers["content-disposition"]
    assert named == 'attachment; filename="samen-pilots-2016-03-17-r7.csv"'
    assert 'filename="samen-graph-2026-05-01-r7.gexf"' in (await get("graph.gexf")).headers["content-disposition"]


async def test_how_long_an_answer_may_be_kept_is_set() -> None:
    response = await asked(served(lambda: Endless(1), cache_seconds=60), "municipalities.csv")
    assert response.headers["cache-control"] == "public, max-age=60"


@pytest.mark.parametrize(
    ("address", "status", "code", "said", "hint"),
    [
        ("nothing.csv", 404, "NOT_FOUND", "no table 'nothing'", "municipalities"),
        ("municipalities", 404, "NOT_FOUND", "no file 'municipalities'", "/data/"),
        ("pilots.geojson", 400, "UNSUPPORTED", "not to be had as 'geojson'", "csv, json, jsonld"),
        ("regions.geojson", 400, "UNSUPPORTED", "not to be had as 'geojson'", "municipalities only"),
        ("graph.csv", 400, "UNSUPPORTED", "not to be had as 'csv'", "graphml, gexf"),
        ("pilots.xlsx", 400, "UNSUPPORTED", "not to be had as 'xlsx'", "csv, json, jsonld"),
        ("pilots.csv?day=2026-05-01", 400, "BAD_USER_INPUT", "no parameter 'day'", "asOf"),
        ("pilots.json?dialect=excel-nl", 400, "BAD_USER_INPUT", "no parameter 'dialect'", "asOf"),
        ("graph.gexf?columns=key", 400, "BAD_USER_INPUT", "no parameter 'columns'", "asOf"),
        ("catalog.ttl?asOf=2026-05-01", 400, "BAD_USER_INPUT", "no parameter 'asOf'", None),
        ("pilots.csv?asOf=2026-13-01", 400, "BAD_USER_INPUT", "no date", "2016-03-17"),
        ("pilots.csv?asOf=2026-W18-5", 400, "BAD_USER_INPUT", "no date", "2016-03-17"),
        ("pilots.csv?asOf=2014-12-31", 400, "BAD_USER_INPUT", "before the data", "2015-01-01"),
        ("pilots.csv?asOf=2026-05-01&asOf=2026-05-02", 400, "BAD_USER_INPUT", "2 times", "once"),
        ("pilots.csv?columns=key,secret", 400, "BAD_USER_INPUT", "no column 'secret'", "phase"),
        ("pilots.csv?columns=", 400, "BAD_USER_INPUT", "no column ''", "phase"),
        ("pilots.csv?columns=key,key", 400, "BAD_USER_INPUT", "twice", "once"),
        ("pilots.csv?dialect=french", 400, "BAD_USER_INPUT", "no dialect 'french'", "excel-nl"),
        ("pilots.csv?kind=WAR", 400, "BAD_USER_INPUT", "cannot be 'WAR'", "CITY_DEAL"),
        ("pilots.csv?participantsComplete=yes", 400, "BAD_USER_INPUT", "cannot be 'yes'", "true or false"),
        ("pilots.csv?startedOn=2020", 400, "BAD_USER_INPUT", "no date", "2016-03-17"),
        ("pilots.csv?summary=x", 400, "BAD_USER_INPUT", "cannot be filtered on", "phase"),
        ("pilots.csv?theme=%00", 400, "BAD_USER_INPUT", "not allowed", None),
        ("municipalities.csv?population=many", 400, "BAD_USER_INPUT", "cannot be 'many'", "whole number"),
        ("municipalities.csv?population=9999999999999999999", 400, "BAD_USER_INPUT", "cannot be", "whole number"),
        ("participations.csv?participantKind=Trend", 400, "BAD_USER_INPUT", "cannot be 'Trend'", "Municipality"),
        ("pilots.csv?" + "&".join(["name=x"] * 101), 400, "BAD_USER_INPUT", "101 times", "100"),
    ],
)
async def test_what_cannot_be_is_refused_as_a_problem_that_says_what_to_do(
    client: httpx.AsyncClient, address: str, *, status: int, code: str, said: str, hint: str | None
) -> None:
    response = await client.get(f"/data/{address}")
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert (response.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert said in problem["detail"]
    assert hint is None or hint in problem["hint"]


async def test_a_host_that_is_none_does_not_get_into_a_file(client: httpx.AsyncClient) -> None:
    response = await client.get("/data/catalog.ttl", headers={"Host": "a> <b"})
    assert "<b" not in response.text


async def test_a_store_that_is_away_is_a_503_with_a_time_to_come_back() -> None:
    def away() -> GraphStore:
        raise Unavailable("The store is away.", hint="Wait.", retry_after=1.5)

    for app in (served(away), served(lambda: Endless(1, fails_after=0))):
        response = await asked(app, "municipalities.csv")
        assert (response.status_code, response.json()["code"]) == (503, "UNAVAILABLE")
        assert response.headers["retry-after"] in ("2", "5")
        assert "etag" not in response.headers


async def test_a_file_that_fails_halfway_is_broken_off_so_that_nobody_takes_it_for_whole() -> None:
    store = Endless(10_000, fails_after=15)
    with pytest.raises(Unavailable):
        await asked(served(lambda: store), "municipalities.csv")
    assert (store.opened, store.closed) == (1, 1)


async def test_one_reader_is_held_for_a_whole_file_and_closed_after_it() -> None:
    store = Endless(5_000)
    response = await asked(served(lambda: store), "municipalities.csv")
    assert response.text.count("\r\n") == 5_001
    assert (store.opened, store.closed) == (1, 1)


async def test_links_cost_a_read_for_25_nodes_and_nodes_one_a_thousand() -> None:
    store = Endless(5_000)
    response = await asked(served(lambda: store), "participations.csv?participantKind=Municipality")
    assert response.text.count("\r\n") == 5_001
    read_whole = 5 + 5_000 // 25
    sources = read_whole + 1 + 1  # organisations, of which there are none, and the sources themselves
    assert store.reads == read_whole + sources


async def test_a_client_that_goes_away_stops_the_reading_and_closes_the_reader() -> None:
    store = Endless(100_000)
    received = 0
    gone = asyncio.Event()

    async def receive() -> Message:
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal received
        received += len(message.get("body", b""))
        if received > 300_000:
            gone.set()
        await asyncio.sleep(0)

    app = served(lambda: store)
    async with asyncio.timeout(30):
        await called(app, "municipalities.csv", receive, send)
    assert (store.opened, store.closed) == (1, 1)
    assert store.reads < 100 + 20  # it was read once whole, for its sources


@pytest.mark.parametrize(
    ("address", "rows"),
    [
        ("municipalities.csv", 30_000),
        ("municipalities.json", 20_000),
        ("municipalities.jsonld", 20_000),
        ("participations.csv?serviceKey=service", 20_000),
    ],
)
async def test_memory_does_not_grow_with_the_file(address: str, rows: int) -> None:
    await measured(1_000, address)
    small, _ = await measured(5_000, address)
    large, length = await measured(rows, address)
    assert length > 50 * rows
    assert large < small * 1.5 < 20_000_000


async def measured(rows: int, address: str) -> tuple[int, int]:
    """The most memory that was in use while so many rows were sent, and how many bytes those were."""
    sent = 0

    async def receive() -> Message:
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: Message) -> None:
        nonlocal sent
        sent += len(message.get("body", b""))

    store = Endless(rows)
    tracemalloc.start()
    try:
        await called(served(lambda: store), address, receive, send)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (store.opened, store.closed) == (1, 1)
    return peak, sent
