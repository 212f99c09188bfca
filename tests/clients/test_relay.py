"""Relay's compiler takes the schema for one of its own: global ids, connections, pages, refetching by id."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.clients.conftest import FOLDER, Node
from tests.conftest import ROOT

DAY = "2026-05-01"
PAGE, NEXT, ROW = "MunicipalityListPageQuery", "MunicipalityListPaginationQuery", "MunicipalityRowRefetchQuery"
COMPILER = "node_modules/relay-compiler/cli.js"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project in `relay/`, beside the published schema."""
    shutil.copytree(FOLDER / "relay", tmp_path, dirs_exist_ok=True)
    shutil.copy(ROOT / "schema" / "schema.graphql", tmp_path)
    (tmp_path / "src" / "__generated__").mkdir()
    return tmp_path


def test_a_list_in_pages_and_a_row_that_can_be_fetched_again_compile_and_are_answered(
    node: Node, service: str, project: Path
) -> None:
    compiled = node(COMPILER, "relay.config.json", folder=project)
    assert compiled.returncode == 0, compiled.stdout + compiled.stderr
    texts = {name: text_of(project, name) for name in (PAGE, NEXT, ROW)}
    first = asked(service, texts[PAGE], day=DAY)["municipalities"]
    assert len(first["edges"]) == 20
    assert first["edges"][0]["node"]["name"] == "Amsterdam"
    second = asked(service, texts[NEXT], day=DAY, count=5, cursor=first["pageInfo"]["endCursor"])["municipalities"]
    assert len(second["edges"]) == 5
    assert not names(first) & names(second)
    row = first["edges"][0]["node"]
    assert asked(service, texts[ROW], id=row["id"])["node"] == row


def test_the_compiler_refuses_what_the_schema_does_not_have(node: Node, project: Path) -> None:
    source = project / "src" / "MunicipalityList.ts"
    source.write_text(source.read_text().replace("population\n", "inhabitants\n"))
    compiled = node(COMPILER, "relay.config.json", folder=project)
    assert compiled.returncode != 0
    assert "inhabitants" in compiled.stdout + compiled.stderr


def text_of(project: Path, name: str) -> str:
    artifact = (project / "src" / "__generated__" / f"{name}.graphql.ts").read_text("utf-8")
    found = re.search(r'"text": (".*")', artifact)
    assert found, artifact
    text: str = json.loads(found[1])
    return text


def asked(service: str, query: str, **variables: object) -> dict[str, Any]:
    answer = httpx.post(service, json={"query": query, "variables": variables}, timeout=60).json()
    assert "errors" not in answer
    data: dict[str, Any] = answer["data"]
    return data


def names(page: dict[str, Any]) -> set[str]:
    return {edge["node"]["name"] for edge in page["edges"]}
