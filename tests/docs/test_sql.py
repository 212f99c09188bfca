"""The reference of the views is what the model says, and the questions of the guide have the answers below them."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from graph_api.store.sqlite.questions import Questions
from graph_api.store.sqlite.views import View, views
from tests.cli.commands import run
from tests.conftest import ROOT, Golden

GUIDE = ROOT / "docs" / "how-to" / "sql.md"
QUESTION = re.compile(r"### (\d+\. .*)\n\n```sql\n([\s\S]*?)```\n\n((?:\|.*\n)+)")
SHOWN = 4

INTRODUCTION = """# Views for questions in SQL

What `samen shell` can ask; [how to](../how-to/sql.md). Made of the model by `make schema`; a test fails when it is
stale. The views are there while the shell is, and in no file.

A day is ISO text, such as `2016-03-17`; a list is JSON; a closed list (such as `ServiceKind`) is told in
[the model](../model.md).
"""


def reference() -> Iterator[str]:
    yield INTRODUCTION
    listed = list(views())
    for view in listed:
        if view.name.endswith(("_versions", "_intervals")):
            continue
        whole = next(
            (one.name for one in listed if one.name in (f"{view.name}_versions", f"{view.name}_intervals")), None
        )
        beside = f" `{whole}` has the same columns, whatever the day." if whole else ""
        yield f"## `{view.name}`\n\n{view.description}{beside}\n\n{columns(view)}"


def columns(view: View) -> str:
    lines = [f"| `{column.name}` | {column.type} | {column.description} |\n" for column in view.columns]
    return "| column | type | what it is |\n| --- | --- | --- |\n" + "".join(lines)


@pytest.mark.generated
def test_the_reference_of_the_views_is_up_to_date(golden: Golden) -> None:
    golden(ROOT / "docs" / "reference" / "sql-views.md", "\n".join(reference()))


@pytest.fixture(scope="module")
def questions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Questions]:
    folder: Path = tmp_path_factory.mktemp("guide")
    assert run(folder, "import").returncode == 0
    with Questions(folder / "samen.sqlite", date(2026, 5, 1), 30.0) as questions:
        yield questions


@pytest.mark.generated
def test_a_question_has_the_answer_that_stands_below_it(questions: Questions, golden: Golden) -> None:
    text = GUIDE.read_text("utf-8")
    found = QUESTION.findall(text)
    assert len(found) == text.count("```sql") >= 5
    for _, statement, table in found:
        answer = questions.ask(statement)
        rows = [answer.columns, ["---"] * len(answer.columns), *list(answer.rows)[:SHOWN]]
        assert len(rows) > 2, statement
        written = "".join(f"| {' | '.join('' if value is None else str(value) for value in row)} |\n" for row in rows)
        text = text.replace(f"{statement}```\n\n{table}", f"{statement}```\n\n{written}")
    golden(GUIDE, text)
