"""What every request gets: an id, a log line, an answer when something fails."""

import asyncio
import io
import json
import logging
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
import structlog
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from graph_api import logs
from graph_api.http import explorer, health, index
from graph_api.http.requests import RequestContext
from graph_api.settings import LogFormat, LogLevel


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before = root.handlers[:], root.level
    stream = io.StringIO()
    logs.configure(LogLevel.INFO, LogFormat.JSON, stream)
    yield stream
    root.handlers[:], level = before
    root.setLevel(level)
    structlog.reset_defaults()


def lines(log: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


async def fine(_: Request) -> PlainTextResponse:
    structlog.stdlib.get_logger("inside").info("working")
    return PlainTextResponse("fine")


async def broken(_: Request) -> PlainTextResponse:
    raise RuntimeError("secret detail")


async def gone(_: Request) -> PlainTextResponse:
    raise ClientDisconnect


async def breaks_off(_: Request) -> StreamingResponse:
    async def body() -> AsyncIterator[bytes]:
        yield b"begun"
        raise RuntimeError("secret detail")

    return StreamingResponse(body())


async def ready() -> None:
    """The store answers."""


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    routes = [Route("/fine", fine), Route("/broken", broken), Route("/gone", gone), Route("/breaks-off", breaks_off)]
    app = Starlette(
        routes=[*routes, Route("/x{rest:path}", fine), *health.routes(ready), *index.routes(explorer.explore)],
        middleware=[Middleware(RequestContext)],
    )
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://samen") as client:
        yield client


async def test_every_answer_has_an_id_of_its_own_and_the_log_has_it_too(
    client: httpx.AsyncClient, log: io.StringIO
) -> None:
    first, second = await client.get("/fine"), await client.get("/fine")
    ids = [first.headers["x-request-id"], second.headers["x-request-id"]]
    assert ids[0] != ids[1]
    working, request = lines(log)[:2]
    assert (working["event"], working["request_id"], working["level"]) == ("working", ids[0], "info")
    assert request["request_id"] == ids[0]
    assert (request["method"], request["path"], request["status"]) == ("GET", "/fine", 200)
    assert isinstance(request["milliseconds"], float)


async def test_the_id_of_the_caller_is_kept_unless_it_is_none(client: httpx.AsyncClient, log: io.StringIO) -> None:
    assert (await client.get("/fine", headers={"X-Request-ID": "abc-1.2_3"})).headers["x-request-id"] == "abc-1.2_3"
    for strange in ("a b", "x" * 65, "é", '"}'):
        response = await client.get("/fine", headers=[(b"X-Request-ID", strange.encode())])
        assert len(response.headers["x-request-id"]) == 32


async def test_a_failure_is_a_500_that_names_the_id_and_nothing_else(
    client: httpx.AsyncClient, log: io.StringIO
) -> None:
    response = await client.get("/broken", headers={"X-Request-ID": "abc"})
    assert response.status_code == 500
    assert response.headers["x-request-id"] == "abc"
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": "INTERNAL", "requestId": "abc"}
    assert "abc" in error["message"]
    assert "secret" not in response.text
    failure = next(line for line in lines(log) if line["event"] == "request failed")
    assert failure["request_id"] == "abc"
    assert "secret detail" in json.dumps(failure["exception"])


async def test_an_answer_that_has_begun_is_broken_off(client: httpx.AsyncClient, log: io.StringIO) -> None:
    with pytest.raises(RuntimeError, match="secret detail"):
        await client.get("/breaks-off")
    assert {line["event"] for line in lines(log)} >= {"request failed", "request"}


async def test_a_caller_who_hung_up_is_no_failure(client: httpx.AsyncClient, log: io.StringIO) -> None:
    with pytest.raises(AssertionError):  # of the test's transport: there is no answer
        await client.get("/gone")
    (request,) = lines(log)
    assert (request["event"], request["status"]) == ("request", 499)


async def test_a_request_that_is_left_off_when_the_service_stops_is_told_so(log: io.StringIO) -> None:
    begun = asyncio.Event()
    sent: list[Message] = []

    async def receive() -> Message:
        begun.set()
        return await asyncio.Future()

    async def send(message: Message) -> None:
        sent.append(message)

    async def reads(scope: Scope, receive: Receive, send: Send) -> None:
        await Request(scope, receive).body()

    scope = {"type": "http", "method": "POST", "path": "/graphql", "headers": []}
    task = asyncio.create_task(RequestContext(reads)(scope, receive, send))
    await begun.wait()
    task.cancel()
    await task
    assert sent[0]["status"] == 503
    (error,) = json.loads(sent[1]["body"])["errors"]
    assert error["extensions"]["code"] == "UNAVAILABLE"
    assert "stopping" in error["message"]
    (request,) = lines(log)
    assert (request["event"], request["status"]) == ("request", 503)


async def test_an_answer_that_has_begun_when_the_service_stops_is_broken_off(log: io.StringIO) -> None:
    begun = asyncio.Event()

    async def send(message: Message) -> None:
        begun.set()

    async def goes_on(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await asyncio.Future()

    async def receive() -> Message:
        raise AssertionError("nothing is read")

    scope = {"type": "http", "method": "GET", "path": "/data", "headers": []}
    task = asyncio.create_task(RequestContext(goes_on)(scope, receive, send))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_an_address_cannot_forge_a_log_line(client: httpx.AsyncClient, log: io.StringIO) -> None:
    await client.get("/x%0Aforged")
    assert lines(log)[-1]["path"] == "/x%0Aforged"


async def test_health_is_not_logged_at_the_usual_level(client: httpx.AsyncClient, log: io.StringIO) -> None:
    assert (await client.get("/health/live")).json() == {"status": "live"}
    assert (await client.get("/health/ready")).json() == {"status": "ready"}
    assert lines(log) == []


async def test_the_index_leads_to_everything_that_answers(client: httpx.AsyncClient) -> None:
    response = await client.get("/")
    assert response.headers["vary"] == "Accept"
    answer = response.json()
    assert answer["name"] == "Samen"
    for address in answer["health"].values():
        assert (await client.get(address)).status_code == 200


def test_text_is_for_people_and_json_for_machines() -> None:
    root = logging.getLogger()
    before = root.handlers[:], root.level
    stream = io.StringIO()
    try:
        logs.configure(LogLevel.WARNING, LogFormat.TEXT, stream)
        logging.getLogger("library").warning("%s is full", "disk")
        logging.getLogger("library").info("not at this level")
        structlog.stdlib.get_logger("samen").warning("retry", wait=2)
    finally:
        root.handlers[:], level = before
        root.setLevel(level)
        structlog.reset_defaults()
    first, second = stream.getvalue().splitlines()
    assert "disk is full" in first
    assert "retry" in second
    assert "wait=2" in second
