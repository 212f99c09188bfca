"""graphql-eslint's recommended and Relay rules on the published schema; `eslint.config.js` has the exceptions."""

import json
from pathlib import Path

import pytest

from tests.clients.conftest import FOLDER, Node
from tests.conftest import ROOT

PUBLISHED = (ROOT / "schema" / "schema.graphql").read_text("utf-8")


def findings(node: Node, folder: Path) -> list[str]:
    command = ["--config", str(FOLDER / "eslint.config.js"), "--format", "json", "schema/schema.graphql"]
    linted = node("node_modules/eslint/bin/eslint.js", *command, folder=folder)
    assert linted.returncode in (0, 1), linted.stderr
    (file,) = json.loads(linted.stdout)
    return [f"{found['ruleId']}: {found['message']}" for found in file["messages"]]


def test_the_linter_finds_nothing_in_the_schema(node: Node) -> None:
    assert findings(node, ROOT) == []


@pytest.mark.parametrize(
    ("name", "body", "rule"),
    [
        ("Thing", "{ id: ID! thingName: String }", "no-typename-prefix"),
        ("Thing", "{ name: String }", "strict-id-in-types"),
        ("ThingConnection", "{ nodes: [Node!]! }", "relay-connection-types"),
        ("thing", "{ id: ID! }", "naming-convention"),
    ],
)
def test_it_would_find_what_is_wrong(node: Node, tmp_path: Path, name: str, body: str, rule: str) -> None:
    described = '"""A thing (ding)."""'
    text = PUBLISHED.replace("type Query {", f"type Query {{ {described} thing: {name}", 1)
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "schema.graphql").write_text(f"{text}\n{described}\ntype {name} {body}\n", "utf-8")
    assert f"@graphql-eslint/{rule}" in {found.partition(":")[0] for found in findings(node, tmp_path)}
