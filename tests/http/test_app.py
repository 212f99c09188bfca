"""The whole application on the dataset: what the parts do together, by default and by setting."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import orjson
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from graph_api.app import create_app
from graph_api.http.documents import document_id_of
from graph_api.service import Service, open_store
from graph_api.settings import load

pytestmark = pytest.mark.asyncio(loop_scope="module")

NAMES = "{ municipalities(first: 500) { nodes { name } } }"
ONE = '{ municipality(by: {code: "GM0772"}) { name } }'


@asynccontextmanager
async def serving(store: Path, **settings: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application by these settings, when it can answer."""
    chosen = load(store=f"sqlite:///{store}", **settings)
    app: Starlette = create_app(chosen, Service(open_store(chosen), chosen))
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://samen") as client,
    ):
        while (await client.get("/health/ready")).status_code != 200:
            await asyncio.sleep(0.1)
        yield client


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("app") / "graph.sqlite"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def client(store: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with serving(store) as asking:
        yield asking


async def test_an_answer_is_known_again_until_the_graph_changes(client: httpx.AsyncClient) -> None:
    first = await client.get("/graphql", params={"query": ONE})
    assert first.json()["data"] == {"municipality": {"name": "Eindhoven"}}
    again = await client.get("/graphql", params={"query": ONE}, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(("accepted", "coding"), [("zstd, gzip", "zstd"), ("gzip", "gzip"), ("identity", None)])
async def test_a_large_answer_is_sent_as_the_client_can_unpack_it(
    client: httpx.AsyncClient, accepted: str, coding: str | None
) -> None:
    headers = {"Accept-Encoding": accepted}
    response = await client.post("/graphql", json={"query": NAMES}, headers=headers)
    assert response.headers.get("content-encoding") == coding
    assert set(response.headers["vary"].split(", ")) == {"Accept", "Accept-Encoding", "Authorization"}
    small = await client.post("/graphql", json={"query": ONE}, headers=headers)
    assert "content-encoding" not in small.headers


async def test_what_was_packed_is_what_was_said(client: httpx.AsyncClient) -> None:
    request = client.build_request("POST", "/graphql", json={"query": NAMES}, headers={"Accept-Encoding": "gzip"})
    response = await client.send(request, stream=True)
    packed = b"".join([part async for part in response.aiter_raw()])
    assert len(orjson.loads(gzip.decompress(packed))["data"]["municipalities"]["nodes"]) > 300


async def test_pages_of_other_sites_read_nothing_by_default(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", json={"query": ONE}, headers={"Origin": "https://page.example"})
    assert not [name for name in response.headers if name.startswith("access-control-")]


async def test_pages_of_the_sites_that_are_named_may_read_and_never_with_credentials(store: Path) -> None:
    async with serving(store, cors_origins="https://page.example https://other.example") as client:
        preflight = await client.options(
            "/graphql",
            headers={
                "Origin": "https://page.example",
                "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "content-type",
            },
        )
        response = await client.post("/graphql", json={"query": ONE}, headers={"Origin": "https://page.example"})
        foreign = await client.post("/graphql", json={"query": ONE}, headers={"Origin": "https://foreign.example"})
    assert preflight.status_code == 200
    assert response.headers["access-control-allow-origin"] == "https://page.example"
    assert "ETag".lower() in response.headers["access-control-expose-headers"].lower()
    assert "access-control-allow-credentials" not in response.headers
    assert "access-control-allow-origin" not in foreign.headers


async def test_by_setting_only_trusted_documents_are_carried_out(store: Path, tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.json"
    manifest.write_bytes(orjson.dumps({document_id_of(ONE): ONE}))
    async with serving(store, documents=str(manifest), documents_only="true") as client:
        trusted = await client.get("/graphql", params={"documentId": document_id_of(ONE)})
        other = await client.post("/graphql", json={"query": NAMES})
    assert trusted.json()["data"] == {"municipality": {"name": "Eindhoven"}}
    assert other.status_code == 403
    assert other.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_by_setting_a_client_is_limited_in_a_time_and_answers_may_be_kept(store: Path) -> None:
    async with serving(store, rate_limit="2/hour", cache_seconds="60") as client:
        answers = [await client.get("/graphql", params={"query": ONE}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[0].headers["cache-control"] == "public, max-age=60"


@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json"])
async def test_an_answer_is_packed_whatever_its_media_type(client: httpx.AsyncClient, accept: str) -> None:
    response = await client.post("/graphql", json={"query": NAMES}, headers={"Accept": accept})
    assert response.headers["content-encoding"] in {"gzip", "zstd"}


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [("GET", "/nothing", 404, "NOT_FOUND"), ("PUT", "/graphql", 405, "BAD_USER_INPUT")],
)
async def test_an_address_that_does_not_take_it_says_so_as_every_error_does(
    client: httpx.AsyncClient, method: str, path: str, status: int, code: str
) -> None:
    response = await client.request(method, path)
    assert response.status_code == status
    assert response.json()["errors"][0]["extensions"]["code"] == code


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [("GET", "/data/a/b", 404, "NOT_FOUND"), ("PUT", "/data/municipalities.csv", 405, "BAD_USER_INPUT")],
)
async def test_an_address_of_downloads_says_so_as_problem_details(
    client: httpx.AsyncClient, method: str, path: str, status: int, code: str
) -> None:
    response = await client.request(method, path)
    assert response.headers["content-type"] == "application/problem+json"
    assert (response.status_code, response.json()["status"], response.json()["code"]) == (status, status, code)
