"""`extensions.explain`: what was done for an operation, for an operator's key alone."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from graph_api.security.identity import Role, entry, new_key
from tests.http.watched import CODES, MUNICIPALITIES, served

OPERATOR, ANALYST = new_key(), new_key()
KEYS = f"{entry(OPERATOR, 'jan', Role.OPERATOR)} {entry(ANALYST, 'dashboard', Role.ANALYST)}"
EXPLAIN = {"extensions": {"explain": True}}


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with served(tmp_path, api_keys=KEYS) as client:
        yield client


def by(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


async def explained(client: httpx.AsyncClient, query: str, **variables: Any) -> dict[str, Any]:
    body = {"query": query, "variables": variables, **EXPLAIN}
    answer = (await client.post("/graphql", json=body, headers=by(OPERATOR))).json()
    assert "errors" not in answer
    assert answer["extensions"]["cost"]
    explanation: dict[str, Any] = answer["extensions"]["explain"]
    return explanation


async def test_each_statement_is_told_with_its_loader_rows_and_time(client: httpx.AsyncClient) -> None:
    explanation = await explained(client, MUNICIPALITIES)
    statements = explanation["statements"]
    assert [(one["loader"], one["verb"], one["rows"]) for one in statements] == [
        ("related", "select", len(CODES)),
        ("related", "select", len(CODES)),  # the service, once a municipality
        ("related", "select", len(CODES)),
        ("counted", "group", 1),
    ]
    for one in statements:
        assert one["statement"].lstrip().startswith(("SELECT", "WITH"))
        assert one["parameters"]
        assert all(f"${name}" in one["statement"] for name in one["parameters"])
        assert 0 < one["after"] + one["milliseconds"] <= explanation["milliseconds"]
    assert [one["after"] for one in statements[:3]] == sorted(one["after"] for one in statements[:3])


async def test_each_level_is_told_with_its_parents_and_time(client: httpx.AsyncClient) -> None:
    explanation = await explained(client, MUNICIPALITIES)
    loaders = explanation["loaders"]
    assert sorted((one["loader"], one["parents"]) for one in loaders) == [
        ("counted", 1),
        ("related", 1),
        ("related", 1),
        ("related", len(CODES)),
    ]
    waited = sum(one["milliseconds"] for one in explanation["statements"])
    assert sum(one["milliseconds"] for one in loaders) >= waited * 0.99


async def test_values_are_not_in_it(client: httpx.AsyncClient) -> None:
    query = "query ($code: String!) { municipality(by: {code: $code}) { name } }"
    explanation = await explained(client, query, code="GM0518")
    assert explanation["statements"]
    assert b"GM0518" not in orjson.dumps(explanation)


async def test_it_is_told_by_get_too_and_kept_by_nobody(client: httpx.AsyncClient) -> None:
    asked = {"query": "{ municipalities { totalCount } }"}
    known = (await client.get("/graphql", params=asked, headers=by(OPERATOR))).headers["etag"]
    headers = by(OPERATOR) | {"If-None-Match": known}
    assert (await client.get("/graphql", params=asked, headers=headers)).status_code == 304
    response = await client.get("/graphql", params=asked | {"extensions": '{"explain": true}'}, headers=headers)
    assert response.status_code == 200
    assert response.json()["extensions"]["explain"]["statements"]
    assert (response.headers["cache-control"], "etag" in response.headers) == ("no-store", False)


async def test_what_was_refused_says_that_nothing_was_done(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", json={"query": "{ typo }", **EXPLAIN}, headers=by(OPERATOR))
    explanation = response.json()["extensions"]["explain"]
    assert (explanation["statements"], explanation["loaders"]) == ([], [])


@pytest.mark.parametrize(("headers", "status", "code"), [({}, 401, "UNAUTHENTICATED"), (by(ANALYST), 403, "FORBIDDEN")])
async def test_nobody_else_is_told(client: httpx.AsyncClient, headers: dict[str, str], status: int, code: str) -> None:
    response = await client.post("/graphql", json={"query": MUNICIPALITIES, **EXPLAIN}, headers=headers)
    assert response.status_code == status
    assert response.json()["errors"][0]["extensions"]["code"] == code
    assert "data" not in response.json()
    assert "SELECT" not in response.text


@pytest.mark.parametrize("extensions", [None, {}, {"explain": False}])
async def test_it_is_told_only_when_asked_for(client: httpx.AsyncClient, extensions: object) -> None:
    body = {"query": MUNICIPALITIES, "extensions": extensions}
    answer = (await client.post("/graphql", json=body, headers=by(OPERATOR))).json()
    assert list(answer["extensions"]) == ["cost"]


@pytest.mark.parametrize("explain", ["true", 1, None, {}])
async def test_what_is_neither_true_nor_false_is_refused(client: httpx.AsyncClient, explain: object) -> None:
    body = {"query": MUNICIPALITIES, "extensions": {"explain": explain}}
    response = await client.post("/graphql", json=body, headers=by(OPERATOR))
    assert response.status_code == 400
    assert response.json()["errors"][0]["message"] == "'explain' in 'extensions' must be true or false."
