"""The questions of docs/how-to/cypher.md, each carried out: the tables below them are the first rows of the answers."""

import re
from collections.abc import Sequence
from typing import Any

import pytest

from graph_api.security.identity import Identity, Role
from schema.execute import Operation, execute
from tests.api.conftest import TODAY
from tests.api.recording import RecordingStore
from tests.conftest import ROOT

PAGE = ROOT / "docs" / "how-to" / "cypher.md"
QUESTION = re.compile(r"### (\d+\. .*)\n\n```cypher\n([\s\S]*?)```\n\n((?:\|.*\n)+)")
SHOWN = 4
DOCUMENT = "query ($s: String!, $p: JSON) { cypher(statement: $s, parameters: $p) { columns rows } }"

pytestmark = pytest.mark.asyncio(loop_scope="session")


def questions() -> list[tuple[str, str, str]]:
    return QUESTION.findall(PAGE.read_text("utf-8"))


def written(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    lines = [columns, ["---"] * len(columns), *([cell(value) for value in row] for row in rows[:SHOWN])]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def cell(value: Any) -> str:
    if isinstance(value, list):
        return " → ".join(map(cell, value))
    return "" if value is None else str(value["value"] if isinstance(value, dict) else value)


async def test_there_are_ten_questions() -> None:
    assert [title.partition(".")[0] for title, _, _ in questions()] == [str(number) for number in range(1, 11)]


@pytest.mark.parametrize(("title", "statement", "table"), questions(), ids=[title for title, _, _ in questions()])
async def test_a_question_has_the_answer_that_stands_below_it(
    request: pytest.FixtureRequest, store: RecordingStore, title: str, statement: str, table: str
) -> None:
    if store.name != "Neo4j":
        pytest.skip("an engine without Cypher")
    analyst = Identity("test", Role.ANALYST)
    asked = Operation(DOCUMENT, {"s": statement, "p": {"day": "2026-05-01"}})
    outcome = await execute(asked, store, today=TODAY, identity=analyst, cypher=True)
    assert outcome.errors == []
    assert outcome.data is not None
    found = written(outcome.data["cypher"]["columns"], outcome.data["cypher"]["rows"])
    if request.config.getoption("--accept"):
        PAGE.write_text(
            PAGE.read_text("utf-8").replace(f"{statement}```\n\n{table}", f"{statement}```\n\n{found}"), "utf-8"
        )
        return
    assert found == table
    assert found.count("\n") > 2
