"""Who asks: keys in the settings, and what an answer to one of them is."""

import hashlib
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from graph_api.errors import BadInput, Forbidden, Unauthenticated
from graph_api.http.graphql import Rules, routes
from graph_api.security.identity import Identity, Keys, Role, entry, load_keys, new_key, require
from schema.execute import Operation, Outcome, Version

ANALYST, OPERATOR = new_key(), new_key()
SETTING = f"{entry(ANALYST, 'dashboard', Role.ANALYST)} {entry(OPERATOR, 'jan', Role.OPERATOR)}"
VERSIONED = Outcome({"answer": 42}, [], {}, executed=True, version=Version(7, date(2026, 5, 1)))
QUERY = {"query": "{ a }"}


class Runner:
    """Stands in for the schema, and keeps who asked."""

    def __init__(self) -> None:
        self.seen: list[Identity | None] = []

    async def __call__(
        self, operation: Operation, known: object = None, identity: Identity | None = None, *, watch: object = None
    ) -> Outcome:
        self.seen.append(identity)
        return VERSIONED


@pytest.fixture
def runner() -> Runner:
    return Runner()


@pytest.fixture
async def client(runner: Runner) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(Starlette(routes=routes(runner, Rules(cache_seconds=60), keys=load_keys(SETTING))))
    async with httpx.AsyncClient(transport=transport, base_url="http://samen") as client:
        yield client


def bearing(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


async def test_a_key_says_who_asks(client: httpx.AsyncClient, runner: Runner) -> None:
    await client.post("/graphql", json=QUERY, headers=bearing(ANALYST))
    await client.get("/graphql", params=QUERY, headers={"authorization": f"bearer  {OPERATOR} "})
    await client.post("/graphql", json=QUERY)
    assert runner.seen == [Identity("dashboard", Role.ANALYST), Identity("jan", Role.OPERATOR), None]


@pytest.mark.parametrize(
    "header",
    ["Bearer", "Bearer ", "Bearer samen_wrong", pytest.param(f"Bearer {ANALYST}x", id="longer"), "Bearer a b"],
)
async def test_a_key_that_is_not_known_is_refused_whole(client: httpx.AsyncClient, runner: Runner, header: str) -> None:
    response = await client.post("/graphql", json=QUERY, headers={"Authorization": header})
    assert (response.status_code, response.headers["www-authenticate"]) == (401, "Bearer")
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert runner.seen == []


async def test_the_hash_of_a_key_is_no_key(client: httpx.AsyncClient) -> None:
    digest = hashlib.sha256(ANALYST.encode()).hexdigest()
    assert (await client.post("/graphql", json=QUERY, headers=bearing(digest))).status_code == 401


async def test_another_scheme_is_somebody_elses(client: httpx.AsyncClient, runner: Runner) -> None:
    """A proxy that asks for a password sends its header on."""
    response = await client.post("/graphql", json=QUERY, headers={"Authorization": "Basic amFuOmdlaGVpbQ=="})
    assert (response.status_code, runner.seen) == (200, [None])


async def test_an_answer_to_a_key_is_kept_by_the_one_who_asked_alone(client: httpx.AsyncClient) -> None:
    public = await client.get("/graphql", params=QUERY)
    mine = await client.get("/graphql", params=QUERY, headers=bearing(ANALYST))
    other = await client.get("/graphql", params=QUERY, headers=bearing(OPERATOR))
    posted = await client.post("/graphql", json=QUERY, headers=bearing(ANALYST))
    assert public.headers["cache-control"] == "public, max-age=60"
    assert mine.headers["cache-control"] == "private, max-age=60"
    assert posted.headers["cache-control"] == "private, no-cache"
    assert len({public.headers["etag"], mine.headers["etag"], other.headers["etag"]}) == 3
    assert posted.headers["etag"] == mine.headers["etag"]
    assert {answer.headers["vary"] for answer in (public, mine, other, posted)} == {
        "Accept, Authorization, Accept-Encoding"
    }


def test_keys_can_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    file.write_text("# who may ask in Cypher\n\n" + SETTING.replace(" ", "\n") + "\n")
    found = load_keys(str(file))
    assert found.identity(f"Bearer {OPERATOR}") == Identity("jan", Role.OPERATOR)
    assert found.identity(None) is None


@pytest.mark.parametrize("setting", [None, "", " "])
def test_without_keys_nobody_is_known(setting: str | None) -> None:
    with pytest.raises(Unauthenticated):
        load_keys(setting).identity(f"Bearer {ANALYST}")


@pytest.mark.parametrize(
    "setting",
    [
        "no-such-file",
        f"boss:jan:{'0' * 64}",
        f"{SETTING} analyst:x:{ANALYST}",
        f"{SETTING} {entry(new_key(), 'jan', Role.ANALYST)}",
        f"analyst:x:{ANALYST}",
    ],
    ids=["no file", "no role", "a key for a hash", "a name twice", "a key alone"],
)
def test_what_is_no_entry_is_refused_and_not_repeated(setting: str) -> None:
    with pytest.raises(BadInput) as refused:
        load_keys(setting)
    assert ANALYST not in str(refused.value)


def test_a_role_includes_those_before_it() -> None:
    require(Identity("jan", Role.OPERATOR), Role.ANALYST)
    with pytest.raises(Forbidden):
        require(Identity("dashboard", Role.ANALYST), Role.OPERATOR)
    with pytest.raises(Unauthenticated):
        require(None, Role.ANALYST)


def test_keys_differ_and_the_entry_does_not_hold_them() -> None:
    keys = {new_key() for _ in range(100)}
    assert len(keys) == 100
    assert all(len(key) >= 43 and key not in entry(key, "x", Role.ANALYST) for key in keys)
    assert Keys().identity(None) is None
    with pytest.raises(BadInput):
        entry(new_key(), "a name", Role.ANALYST)
