"""How much one client may ask in a time."""

import httpx
import pytest
from starlette.applications import Starlette

from graph_api.http import explorer, index
from graph_api.http.rates import RateLimits


def client(address: str, app: RateLimits) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app, client=(address, 1))
    return httpx.AsyncClient(transport=transport, base_url="http://samen")


@pytest.fixture
def limited() -> RateLimits:
    return RateLimits(Starlette(routes=index.routes(explorer.explore)), "2/hour")


async def test_who_asks_too_much_is_told_when_to_come_back(limited: RateLimits) -> None:
    async with client("192.0.2.1", limited) as asking:
        first, second, third = [await asking.get("/") for _ in range(3)]
    assert [first.status_code, second.status_code, third.status_code] == [200, 200, 429]
    assert first.headers["ratelimit-policy"] == '"default";q=2;w=3600'
    assert first.headers["ratelimit"].startswith('"default";r=1;t=')
    assert third.headers["ratelimit"].startswith('"default";r=0;t=')
    assert 0 < int(third.headers["retry-after"]) <= 3600
    assert third.json()["errors"][0]["extensions"]["code"] == "LIMIT_EXCEEDED"


async def test_one_client_does_not_use_up_what_another_may_ask(limited: RateLimits) -> None:
    async with client("192.0.2.1", limited) as one, client("192.0.2.2", limited) as other:
        for _ in range(3):
            await one.get("/")
        assert (await other.get("/")).status_code == 200


async def test_asking_for_its_health_does_not_count(limited: RateLimits) -> None:
    async with client("192.0.2.1", limited) as asking:
        assert {(await asking.get("/health/live")).status_code for _ in range(3)} == {404}
