"""What graphql-cop (dolevf/graphql-cop) looks for, asked as it asks, over the whole service."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio

from graph_api.app import create_app
from graph_api.service import Service, open_store
from graph_api.settings import load

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=["default", "closed"])
async def client(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[httpx.AsyncClient, bool]]:
    """A service by the default settings, and one that tells nothing of itself."""
    closed = request.param == "closed"
    store = f"sqlite:///{tmp_path_factory.mktemp('cop') / 'graph.sqlite'}"
    settings = load(store=store, **({"introspection": "false", "get": "false"} if closed else {}))
    app = create_app(settings, Service(open_store(settings), settings))
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://samen") as asking:
            while (await asking.get("/health/ready")).status_code != 200:
                await asyncio.sleep(0.1)
            yield asking, closed


async def post(client: httpx.AsyncClient, document: str) -> dict[str, Any]:
    answer: dict[str, Any] = (await client.post("/graphql", json={"query": document})).json()
    return answer


async def test_it_finds_get_and_introspection_by_default_and_nothing_when_they_are_closed(
    client: tuple[httpx.AsyncClient, bool],
) -> None:
    asking, closed = client
    by_get = await asking.get("/graphql", params={"query": "query cop { __typename }"})
    assert (by_get.status_code == 200) is not closed
    introspected = await post(asking, "query cop { __schema { types { name fields { name } } } }")
    assert ("data" in introspected) is not closed


async def test_many_of_one_thing_are_refused_with_one_error(client: tuple[httpx.AsyncClient, bool]) -> None:
    asking, _ = client
    for document in (
        "query cop { " + " ".join(f"alias{number}:__typename" for number in range(101)) + " }",
        "query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }",
        "query cop { " + "__typename \n" * 500 + "}",
    ):
        answer = await post(asking, document)
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["LIMIT_EXCEEDED"]
    batch = await asking.post("/graphql", json=[{"query": "query cop { __typename }"}] * 10)
    assert batch.status_code == 400


async def test_introspection_in_circles_is_refused(client: tuple[httpx.AsyncClient, bool]) -> None:
    circle = "fields { type { " * 4 + "name" + " } }" * 4
    assert "data" not in await post(client[0], f"query cop {{ __schema {{ types {{ {circle} }} }} }}")


async def test_no_message_guesses_at_what_was_meant(client: tuple[httpx.AsyncClient, bool]) -> None:
    (error,) = (await post(client[0], "query cop { __schema { directive } }"))["errors"][:1]
    assert "Did you mean" not in error["message"]


async def test_what_a_form_of_another_site_can_send_is_refused(client: tuple[httpx.AsyncClient, bool]) -> None:
    asking, _ = client
    form = await asking.post("/graphql", data={"query": "query cop { __typename }"})
    assert form.status_code == 415
    mutation = await asking.get("/graphql", params={"query": "mutation cop { __typename }"})
    assert '"data"' not in mutation.text


async def test_nothing_of_a_trace_or_a_stack_is_told(client: tuple[httpx.AsyncClient, bool]) -> None:
    answer = await post(client[0], "qwerty cop { abc }")
    assert set(answer) == {"errors"}
    assert set(answer["errors"][0]["extensions"]) == {"code"}
    assert set((await post(client[0], "query cop { __typename }"))["extensions"]) == {"cost"}
