"""The log line of a request: what was asked and what came of it, without what people filled in."""

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from graph_api import logs
from graph_api.http.documents import document_id_of
from graph_api.security.identity import Role, entry, new_key
from graph_api.settings import LogFormat, LogLevel
from tests.http.watched import MUNICIPALITIES, served

BY_CODE = """query Named($code: String!) { a: municipality(by: {code: $code}) { name } ...Rest }
fragment Rest on Query { graph { revision } }"""


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


def requests(log: io.StringIO) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    return [line for line in lines if line["event"] == "request"]


async def test_it_says_what_was_asked_by_whom_and_what_it_took(tmp_path: Path, log: io.StringIO) -> None:
    async with served(tmp_path) as client:
        response = await client.post("/graphql", json={"query": BY_CODE, "variables": {"code": "GM0363"}})
        assert response.json()["data"]["a"] == {"name": "Place GM0363"}
    (line,) = requests(log)
    assert line.pop("milliseconds") > 0
    assert line.pop("request_id") == response.headers["x-request-id"]
    assert line.pop("timestamp")
    assert line == {
        "event": "request",
        "level": "info",
        "logger": "samen.http",
        "method": "POST",
        "path": "/graphql",
        "status": 200,
        "client": "192.0.2.7",
        "operation": "Named",
        "document": document_id_of(BY_CODE),
        "root_fields": ["municipality", "graph"],
        "cost": response.json()["extensions"]["cost"]["requested"],
        "statements": line["statements"],
    }
    assert line["statements"] >= 1


@pytest.mark.parametrize("by", ["POST", "GET"])
async def test_the_values_of_variables_are_in_it_only_when_asked_for(tmp_path: Path, log: io.StringIO, by: str) -> None:
    async def ask(folder: Path, **flags: object) -> None:
        folder.mkdir()
        async with served(folder, None, **flags) as client:
            if by == "POST":
                await client.post("/graphql", json={"query": BY_CODE, "variables": {"code": "GM0518"}})
            else:
                await client.get("/graphql", params={"query": BY_CODE, "variables": '{"code": "GM0518"}'})

    await ask(tmp_path / "without")
    assert "GM0518" not in log.getvalue()
    await ask(tmp_path / "with", log_variables="true")
    assert requests(log)[-1]["variables"] == {"code": "GM0518"}


async def test_codes_of_errors_are_in_it_and_what_was_refused_has_no_operation(
    tmp_path: Path, log: io.StringIO
) -> None:
    async with served(tmp_path) as client:
        await client.post("/graphql", json={"query": "query Typo { nothing other }"})
        await client.post("/graphql", content=b"{", headers={"Content-Type": "application/json"})
        await client.post("/graphql", json={"documentId": "sha256:" + "0" * 64})
    typo, no_json, unknown = requests(log)
    assert (typo["codes"], typo["operation"], typo["root_fields"]) == (["BAD_USER_INPUT"], None, [])
    assert "nothing" not in json.dumps(typo)
    assert (no_json["codes"], "document" in no_json) == (["BAD_USER_INPUT"], False)
    assert unknown["codes"] == ["NOT_FOUND"]


async def test_the_name_of_a_key_is_in_it_and_the_key_is_not(tmp_path: Path, log: io.StringIO) -> None:
    key = new_key()
    async with served(tmp_path, api_keys=entry(key, "dashboard", Role.ANALYST)) as client:
        await client.post("/graphql", json={"query": MUNICIPALITIES}, headers={"Authorization": f"Bearer {key}"})
        await client.post("/graphql", json={"query": MUNICIPALITIES}, headers={"Authorization": "Bearer samen_wrong"})
    known, unknown = requests(log)
    assert known["key"] == "dashboard"
    assert ("key" in unknown, unknown["codes"]) == (False, ["UNAUTHENTICATED"])
    assert key not in log.getvalue()
    assert "samen_wrong" not in log.getvalue()


async def test_a_download_tells_its_statements(tmp_path: Path, log: io.StringIO) -> None:
    async with served(tmp_path) as client:
        await client.get("/data/municipalities.csv", params={"asOf": "2020-01-01"})
    (line,) = requests(log)
    assert (line["path"], line["status"], "operation" in line) == ("/data/municipalities.csv", 200, False)
    assert line["statements"] >= 1


async def test_an_answer_that_is_known_already_costs_no_statement(tmp_path: Path, log: io.StringIO) -> None:
    async with served(tmp_path) as client:
        first = await client.get("/graphql", params={"query": MUNICIPALITIES})
        headers = {"If-None-Match": first.headers["etag"]}
        assert (await client.get("/graphql", params={"query": MUNICIPALITIES}, headers=headers)).status_code == 304
    made, known = requests(log)
    assert (made["status"], made["statements"]) == (200, 4)
    assert (known["status"], known["statements"], known["operation"]) == (304, 0, "Municipalities")
