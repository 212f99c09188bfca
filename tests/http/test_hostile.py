"""Whatever is sent, the answer is a typed error or an answer: never INTERNAL, and nothing of how it works inside."""

import asyncio
import json
import os
import random
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
import uvicorn

from graph_api.app import create_app
from graph_api.service import Service, open_store
from graph_api.settings import load

TIMES = int(os.environ.get("SAMEN_TEST_HOSTILE", "600"))
"""Bodies; 20,000 take some minutes."""

LEAKS = re.compile(
    r"Traceback|File \"|\.py\b|site-packages|SELECT |MATCH \(|sqlite|neo4j|graphql\.|/home/|/root/|/tmp/",
    re.IGNORECASE,
)
FIELDS = [
    "municipality",
    "municipalities",
    "sharedServices",
    "pilots",
    "nodes",
    "node",
    "search",
    "graph",
    "clusterAnalysis",
    "collaborationTies",
    "regions",
    "participationGroups",
    "name",
    "code",
    "edges",
    "totalCount",
    "pageInfo",
    "partners",
    "cluster",
    "versions",
    "limits",
    "nothing",
    "__typename",
    "__schema",
]
ARGUMENTS = [
    "first",
    "last",
    "after",
    "before",
    "by",
    "where",
    "orderBy",
    "asOf",
    "ids",
    "id",
    "query",
    "input",
    "minimum",
    "kinds",
    "divisions",
]
VALUES = [
    "1", "-1", "0", "500", "99999999999999999999", "1e400", "null", "true", '""', '"x"', '"GM0772"', '"2015-01-01"',
    '"0000-00-00"', '"\\u0000"', '"\\ud800"', "NaN", "[]", "{}", "[1, [2]]", '{code: "GM0772"}', "{name: {eq: 1}}",
    '{name: {contains: "%_\\\\"}}', "{or: []}", "{not: {not: {}}}", "NAME", "[{field: NAME}]", "$v", '"\'; DROP--"',
]  # fmt: skip
JUNK: list[Any] = [
    None, True, 0, -1, 1e308, 2**63, 2**31, "", "x", "\x00", "é" * 50, [], {}, [[]], {"a": []}, "GM0772",
    "2015-01-01", {"eq": None}, {"name": {"eq": "\x00"}}, {"or": []}, {"code": {"in": []}},
]  # fmt: skip


def document(chance: random.Random, depth: int = 0) -> str:
    parts = []
    for _ in range(chance.randint(1, 3)):
        field = chance.choice(FIELDS)
        if chance.random() < 0.6:
            given = {chance.choice(ARGUMENTS): chance.choice(VALUES) for _ in range(chance.randint(1, 3))}
            field += "(" + " ".join(f"{name}: {value}" for name, value in given.items()) + ")"
        if depth < 4 and chance.random() < 0.7:
            field += " { " + document(chance, depth + 1) + " }"
        parts.append(field)
    return " ".join(parts)


def body(chance: random.Random) -> bytes:
    sort = chance.randrange(8)
    if sort == 0:
        return chance.randbytes(chance.randint(0, 200))
    if sort == 1:
        return b"[" * chance.randint(1, 5000)
    if sort == 2:
        return b'{"query": "{ graph { revision } }", "variables": {"a": ' + b'{"a":' * chance.randint(1, 3000)
    if sort == 3:
        return json.dumps({"query": "{ graph { revision } }", chance.choice(KEYS): chance.choice(JUNK)}).encode()
    if sort == 4:
        return b'{"query": "{ municipality(by: {name: \\"\\ud800\\"}) { name } }"}'
    if sort == 5:
        return json.dumps({"query": chance.choice(TYPED), "variables": {"v": chance.choice(JUNK)}}).encode()
    text = "query ($v: Int) { " + document(chance) + " }" if sort == 6 else "{ " + document(chance) + " }"
    whole = json.dumps({"query": text, "variables": {"v": chance.choice(JUNK)}}).encode()
    if chance.random() < 0.2:
        place = chance.randrange(len(whole))
        whole = whole[:place] + chance.randbytes(1) + whole[place + 1 :]
    return whole


KEYS = ["variables", "operationName", "extensions", "documentId", "query", "batch"]
TYPED = [
    "query ($v: MunicipalityFilter) { municipalities(where: $v, first: 1) { totalCount } }",
    "query ($v: ID!) { node(id: $v) { id } }",
    "query ($v: [ID!]!) { nodes(ids: $v) { id } }",
    "query ($v: Date) { municipalities(asOf: $v, first: 1) { totalCount } }",
    "query ($v: Int) { municipalities(first: $v) { pageInfo { endCursor } } }",
    "query ($v: String) { municipalities(after: $v) { totalCount nodes { code } } }",
    "query ($v: MunicipalityKey!) { municipality(by: $v) { name } }",
    "query ($v: Float) { collaborationTies(minimum: $v) { omitted } }",
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def client(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[httpx.AsyncClient]:
    settings = load(store=f"sqlite:///{tmp_path_factory.mktemp('hostile') / 'graph.sqlite'}")
    service = Service(open_store(settings), settings)
    app = create_app(settings, service)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://samen") as asking:
            while (await asking.get("/health/ready")).status_code != 200:
                await asyncio.sleep(0.1)
            yield asking


def told(answer: dict[str, Any]) -> str:
    """What the service itself says: the errors without what they repeat of the request."""
    return " ".join(re.sub(r"['\"“‘].*?['\"”’]", "", error["message"]) for error in answer.get("errors", ()))


@pytest.mark.asyncio(loop_scope="module")
async def test_whatever_is_sent_is_answered_with_typed_errors_that_tell_nothing(client: httpx.AsyncClient) -> None:
    chance = random.Random(20161124)
    for number in range(TIMES):
        sent = body(chance)
        response = await client.post("/graphql", content=sent, headers={"Content-Type": "application/json"})
        answer = response.json()
        codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
        assert response.status_code < 500 or codes == {"UNAVAILABLE"}, (number, sent)
        assert codes <= {"BAD_USER_INPUT", "LIMIT_EXCEEDED", "NOT_FOUND", "UNAVAILABLE"}, (number, sent, answer)
        assert not LEAKS.search(told(answer)), (number, sent, answer)


@pytest.mark.asyncio(loop_scope="module")
async def test_a_hostile_address_is_answered_alike(client: httpx.AsyncClient) -> None:
    chance = random.Random(20161125)
    for number in range(TIMES // 10):
        given = {name: chance.choice([document(chance), "{", "[1]", "\x00", "é"]) for name in KEYS}
        response = await client.get("/graphql", params=given)
        assert response.status_code < 500, (number, given)
        assert not LEAKS.search(told(response.json())), (number, given)


@pytest.mark.asyncio(loop_scope="module")
async def test_what_schemathesis_makes_of_the_schema_never_fails(tmp_path: Path) -> None:
    """As many cases of each root field as SAMEN_TEST_SCHEMATHESIS says; 135 make 5,000 in all."""
    settings = load(store=f"sqlite:///{tmp_path / 'graph.sqlite'}")
    app = create_app(settings, Service(open_store(settings), settings))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None))
    running = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        while (await client.get("/health/ready")).status_code != 200:
            await asyncio.sleep(0.1)
    cases = os.environ.get("SAMEN_TEST_SCHEMATHESIS", "2")
    address = f"http://127.0.0.1:{port}/graphql"
    # Where Cypher is off, its field says UNSUPPORTED to whatever is asked: an answer, and no failure of the server.
    command = [
        "run",
        address,
        "--exclude-name=Query.cypher",
        "--phases=fuzzing",
        "--checks=not_a_server_error",
        "--seed=1",
        f"--max-examples={cases}",
    ]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "schemathesis.cli", *command, stdout=asyncio.subprocess.PIPE, cwd=tmp_path
    )
    said, _ = await process.communicate()
    server.should_exit = True
    await running
    assert process.returncode == 0, said.decode()
