"""GraphQL over HTTP: what is accepted, how it is answered. The operations themselves are not carried out here."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import date
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware

from graph_api.errors import Unavailable
from graph_api.http.graphql import Rules, routes
from graph_api.http.requests import RequestContext
from graph_api.security.identity import Identity
from graph_api.watching.watch import Watch
from schema.execute import Operation, Outcome, Version

RESPONSE = "application/graphql-response+json"
ANSWER = Outcome({"answer": 42}, [], {}, executed=True)
REFUSED = Outcome(None, [{"message": "no"}], {}, executed=False)


class Runner:
    """Stands in for the schema: keeps what it was asked and answers what it was told."""

    def __init__(self) -> None:
        self.asked: list[Operation] = []
        self.known: Callable[[Version], bool] | None = None
        self.identity: Identity | None = None
        self.answer: Callable[[], Outcome] = lambda: ANSWER

    async def __call__(
        self,
        operation: Operation,
        known: Callable[[Version], bool] | None = None,
        identity: Identity | None = None,
        *,
        watch: Watch | None = None,
    ) -> Outcome:
        self.known = known
        self.identity = identity
        self.asked.append(operation)
        return self.answer()


@pytest.fixture
def runner() -> Runner:
    return Runner()


@pytest.fixture
async def client(runner: Runner) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(Starlette(routes=routes(runner, Rules(body_bytes=1000))))
    async with httpx.AsyncClient(transport=transport, base_url="http://samen") as client:
        yield client


async def test_a_post_carries_document_variables_and_name(client: httpx.AsyncClient, runner: Runner) -> None:
    body = {"query": "query A { a }", "variables": {"code": "GM0772"}, "operationName": "A", "extensions": {}}
    response = await client.post("/graphql", json=body)
    assert (response.status_code, response.json()) == (200, {"data": {"answer": 42}})
    assert response.headers["content-type"] == "application/json"
    assert runner.asked == [Operation("query A { a }", {"code": "GM0772"}, "A", read_only=False)]


async def test_a_get_carries_the_same_and_may_only_read(client: httpx.AsyncClient, runner: Runner) -> None:
    parameters = {"query": "query A { a }", "variables": '{"code":"GM0772"}', "operationName": "A"}
    assert (await client.get("/graphql", params=parameters)).status_code == 200
    assert runner.asked == [Operation("query A { a }", {"code": "GM0772"}, "A", read_only=True)]


async def test_empty_parts_are_as_if_they_were_not_there(client: httpx.AsyncClient, runner: Runner) -> None:
    await client.post("/graphql", json={"query": "{ a }", "variables": None, "operationName": None})
    await client.post("/graphql", json={"query": "{ a }", "operationName": ""})
    await client.get("/graphql", params={"query": "{ a }", "variables": "", "operationName": ""})
    assert [(o.variables, o.name) for o in runner.asked] == [({}, None)] * 3


@pytest.mark.parametrize(
    ("accept", "content_type"),
    [
        (None, "application/json"),
        ("", "application/json"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("application/json", "application/json"),
        (RESPONSE, RESPONSE),
        (f"{RESPONSE}, application/json;q=0.9", RESPONSE),
        (f"{RESPONSE}; charset=utf-8, application/json; charset=utf-8", RESPONSE),
        (f"application/json, {RESPONSE}", "application/json"),
        (f"application/json;q=0.5, {RESPONSE};q=0.6, */*;q=0.1", RESPONSE),
        (f"application/json;q=0, {RESPONSE};q=0.1", RESPONSE),
        (f"text/html, {RESPONSE}", RESPONSE),
        ("text/html, */*;q=0.1", "application/json"),
    ],
)
async def test_the_answer_has_the_media_type_that_the_caller_likes_best(
    client: httpx.AsyncClient, accept: str | None, content_type: str
) -> None:
    request = client.build_request("POST", "/graphql", json={"query": "{ a }"})
    del request.headers["accept"]
    if accept is not None:
        request.headers["accept"] = accept
    response = await client.send(request)
    assert (response.status_code, response.headers["content-type"]) == (200, content_type)


@pytest.mark.parametrize("accept", ["text/html", "application/json;q=0", "application/json;q=much"])
async def test_a_caller_that_accepts_no_json_gets_406(client: httpx.AsyncClient, accept: str) -> None:
    response = await client.post("/graphql", json={"query": "{ a }"}, headers={"Accept": accept})
    assert response.status_code == 406
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin-1", None]
)
async def test_a_body_that_a_form_could_send_is_refused(
    client: httpx.AsyncClient, runner: Runner, content_type: str | None
) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    response = await client.post("/graphql", content=b'{"query": "{ a }"}', headers=headers)
    assert response.status_code == 415
    assert response.headers["accept"] == "application/json"
    assert not runner.asked


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"{", "The body is no JSON"),
        (b"", "The body is no JSON"),
        (b'"{ a }"', "must be one JSON object"),
        (b"[]", "one a request"),
        (b"{}", "'query' is missing"),
        (b'{"query": " "}', "'query' is missing"),
        (b'{"query": 1}', "'query' must be text"),
        (b'{"query": "{ a }", "variables": []}', "'variables' must be a JSON object"),
        (b'{"query": "{ a }", "variables": "{}"}', "'variables' must be a JSON object"),
        (b'{"query": "{ a }", "extensions": 0}', "'extensions' must be a JSON object"),
        (b'{"query": "{ a }", "operationName": 1}', "'operationName' must be text"),
    ],
)
@pytest.mark.parametrize("accept", ["application/json", RESPONSE])
async def test_a_malformed_request_is_a_400_that_says_why(
    client: httpx.AsyncClient, runner: Runner, body: bytes, said: str, accept: str
) -> None:
    headers = {"Content-Type": "application/json", "Accept": accept}
    response = await client.post("/graphql", content=body, headers=headers)
    assert (response.status_code, response.headers["content-type"]) == (400, accept)
    (error,) = response.json()["errors"]
    assert said in error["message"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert "data" not in response.json()
    assert not runner.asked


async def test_variables_in_an_address_must_be_json(client: httpx.AsyncClient) -> None:
    response = await client.get("/graphql", params={"query": "{ a }", "variables": "{code"})
    assert response.status_code == 400
    assert "'variables' in the address is no JSON" in response.json()["errors"][0]["message"]


async def test_a_body_that_is_too_large_is_refused_before_it_is_read_whole(
    client: httpx.AsyncClient, runner: Runner
) -> None:
    chunks = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal chunks
        while chunks < 100:
            chunks += 1
            yield b" " * 400

    response = await client.post("/graphql", content=endless(), headers={"Content-Type": "application/json"})
    assert response.status_code == 413
    assert response.json()["errors"][0]["extensions"]["code"] == "LIMIT_EXCEEDED"
    assert not runner.asked


@pytest.mark.parametrize(("accept", "status"), [("application/json", 200), (RESPONSE, 400)])
async def test_an_operation_refused_before_it_began_has_no_data(
    client: httpx.AsyncClient, runner: Runner, accept: str, status: int
) -> None:
    runner.answer = lambda: REFUSED
    response = await client.post("/graphql", json={"query": "{"}, headers={"Accept": accept})
    assert (response.status_code, response.json()) == (status, {"errors": [{"message": "no"}]})


@pytest.mark.parametrize("accept", ["application/json", RESPONSE])
async def test_an_answer_with_errors_of_fields_is_still_an_answer(
    client: httpx.AsyncClient, runner: Runner, accept: str
) -> None:
    error: dict[str, Any] = {"message": "late", "path": ["a"]}
    runner.answer = lambda: Outcome({"a": None}, [error], {"cost": 1}, executed=True)
    response = await client.post("/graphql", json={"query": "{ a }"}, headers={"Accept": accept})
    assert response.status_code == 200
    assert response.json() == {"data": {"a": None}, "errors": [error], "extensions": {"cost": 1}}


async def test_a_mutation_by_get_is_sent_to_post(client: httpx.AsyncClient, runner: Runner) -> None:
    runner.answer = lambda: Outcome(None, [{"message": "by POST"}], {}, executed=False, needs_post=True)
    response = await client.get("/graphql", params={"query": "mutation { a }"})
    assert (response.status_code, response.headers["allow"]) == (405, "POST")


async def test_who_opens_the_address_in_a_browser_is_told_where_to_ask(client: httpx.AsyncClient) -> None:
    response = await client.get("/graphql", headers={"accept": "text/html,*/*;q=0.8"})
    assert response.status_code == 400
    [error] = response.json()["errors"]
    assert error["extensions"] == {"code": "BAD_USER_INPUT", "hint": "In a browser, /graphiql is the place to ask."}


async def test_another_method_is_not_allowed(client: httpx.AsyncClient) -> None:
    response = await client.put("/graphql", json={"query": "{ a }"})
    assert response.status_code == 405
    assert set(response.headers["allow"].split(", ")) >= {"GET", "POST"}


async def test_a_store_that_is_away_is_a_503_with_a_time_to_come_back(
    client: httpx.AsyncClient, runner: Runner
) -> None:
    def away() -> Outcome:
        raise Unavailable("The store is away.", hint="Wait.", retry_after=1.5)

    runner.answer = away
    response = await client.post("/graphql", json={"query": "{ a }"})
    assert (response.status_code, response.headers["retry-after"]) == (503, "2")
    assert response.json() == {
        "errors": [
            {
                "message": "The store is away.",
                "extensions": {"code": "UNAVAILABLE", "hint": "Wait.", "retryAfter": 1.5},
            }
        ]
    }


VERSIONED = Outcome({"answer": 42}, [], {}, executed=True, version=Version(7, date(2026, 5, 1)))


def versioned(runner: Runner) -> Callable[[], Outcome]:
    """Answers, unless the caller has the answer already."""
    version = VERSIONED.version
    assert version is not None
    unchanged = Outcome(None, [], {}, executed=False, version=version)
    return lambda: unchanged if runner.known is not None and runner.known(version) else VERSIONED


async def test_an_answer_has_a_tag_and_by_get_it_is_not_sent_again(client: httpx.AsyncClient, runner: Runner) -> None:
    runner.answer = versioned(runner)
    parameters = {"query": "{ a }"}
    first = await client.get("/graphql", params=parameters)
    tag = first.headers["etag"]
    assert first.headers["cache-control"] == "public, no-cache"
    assert first.headers["vary"] == "Accept, Authorization, Accept-Encoding"
    again = await client.get("/graphql", params=parameters, headers={"If-None-Match": f'"other", {tag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    posted = await client.post("/graphql", json=parameters, headers={"If-None-Match": tag})
    assert (posted.status_code, posted.headers["etag"]) == (200, tag)
    assert "cache-control" not in posted.headers


@pytest.mark.parametrize(
    "other",
    [{"query": "{ b }"}, {"query": "{ a }", "variables": '{"a":1}'}, {"query": "{ a }", "operationName": "A"}],
)
async def test_another_operation_has_another_tag(
    client: httpx.AsyncClient, runner: Runner, other: dict[str, str]
) -> None:
    runner.answer = versioned(runner)
    first = await client.get("/graphql", params={"query": "{ a }"})
    assert (await client.get("/graphql", params=other)).headers["etag"] != first.headers["etag"]


async def test_an_answer_with_errors_is_kept_by_nobody(client: httpx.AsyncClient, runner: Runner) -> None:
    failing = Outcome({"a": None}, [{"message": "late"}], {}, executed=True, version=VERSIONED.version)
    runner.answer = lambda: failing
    response = await client.get("/graphql", params={"query": "{ a }"})
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Apollo-Require-Preflight": "true"}, 200),
        ({"Origin": "https://elsewhere.example"}, 403),
        ({"Referer": "https://elsewhere.example/page"}, 403),
        ({"Origin": "http://samen"}, 200),
        ({"Origin": "null"}, 403),
    ],
)
async def test_a_page_of_another_site_cannot_send_a_get_without_asking_first(
    client: httpx.AsyncClient, headers: dict[str, str], status: int
) -> None:
    response = await client.get("/graphql", params={"query": "{ a }"}, headers=headers)
    assert response.status_code == status


async def test_somebody_who_opens_the_address_is_told_where_to_ask(client: httpx.AsyncClient) -> None:
    response = await client.get("/graphql", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert response.status_code == 400
    assert "/graphiql" in response.json()["errors"][0]["extensions"]["hint"]


async def test_get_can_be_closed(runner: Runner) -> None:
    transport = httpx.ASGITransport(Starlette(routes=routes(runner, Rules(get=False))))
    async with httpx.AsyncClient(transport=transport, base_url="http://samen") as client:
        assert (await client.get("/graphql", params={"query": "{ a }"})).status_code == 405
        assert (await client.post("/graphql", json={"query": "{ a }"})).status_code == 200


class Slow(Runner):
    """Takes longer than anyone waits, and tells when it is cancelled."""

    cancelled = False

    async def __call__(
        self,
        operation: Operation,
        known: Callable[[Version], bool] | None = None,
        identity: Identity | None = None,
        *,
        watch: Watch | None = None,
    ) -> Outcome:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            self.cancelled = True
            raise
        return await super().__call__(operation, known, identity, watch=watch)


async def test_an_operation_that_takes_too_long_is_cancelled_with_an_answer() -> None:
    slow = Slow()
    transport = httpx.ASGITransport(Starlette(routes=routes(slow, Rules(operation_seconds=0.05))))
    async with httpx.AsyncClient(transport=transport, base_url="http://samen") as client:
        response = await client.post("/graphql", json={"query": "{ a }"})
    assert response.status_code == 503
    assert response.json()["errors"][0]["message"] == "The operation took longer than 0.05 seconds."
    await asyncio.sleep(0)
    assert slow.cancelled


async def test_a_client_that_goes_away_has_its_operation_cancelled() -> None:
    slow = Slow()
    app = Starlette(routes=routes(slow), middleware=[Middleware(RequestContext)])
    messages: list[dict[str, Any]] = [
        {"type": "http.request", "body": b'{"query": "{ a }"}', "more_body": False},
        {"type": "http.disconnect"},
    ]

    async def receive() -> dict[str, Any]:
        await asyncio.sleep(0.01)
        return messages.pop(0)

    async def send(_: Any) -> None:
        raise AssertionError("nobody is there")

    headers = [(b"content-type", b"application/json"), (b"host", b"samen")]
    scope = {"type": "http", "method": "POST", "path": "/graphql", "query_string": b"", "headers": headers}
    await app(scope, receive, send)
    await asyncio.sleep(0)
    assert slow.cancelled


async def test_a_body_that_does_not_arrive_is_waited_for_no_longer(runner: Runner) -> None:
    async def slowly() -> AsyncIterator[bytes]:
        yield b'{"query": '
        await asyncio.sleep(1)

    transport = httpx.ASGITransport(Starlette(routes=routes(runner, Rules(request_seconds=0.05))))
    async with httpx.AsyncClient(transport=transport, base_url="http://samen") as client:
        response = await client.post("/graphql", content=slowly(), headers={"Content-Type": "application/json"})
    assert (response.status_code, response.headers["connection"]) == (408, "close")
    assert not runner.asked
