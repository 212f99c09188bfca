"""The questions of the README have the answers that stand below them."""

import re
from pathlib import Path

import orjson
import pytest

from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.conftest import ROOT, Golden

README = ROOT / "README.md"
QUESTION = re.compile(r"```graphql\n(?P<query>.*?)```\n\n```json\n(?P<answer>.*?)```", re.DOTALL)

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.generated
async def test_every_question_of_the_readme_has_its_true_answer(
    store: GraphStore, worker: Worker, golden: Golden
) -> None:
    text = README.read_text("utf-8")
    for question in QUESTION.finditer(text):
        outcome = await execute(Operation(question["query"]), store, worker)
        assert not outcome.errors, question["query"]
        text = text.replace(question[0], written(question["query"], outcome.data))
    golden(README, text)


def written(query: str, data: object) -> str:
    answer = orjson.dumps({"data": data}, option=orjson.OPT_INDENT_2).decode()
    return f"```graphql\n{query}```\n\n```json\n{compact(answer)}\n```"


def compact(answer: str) -> str:
    """Indented JSON in which an object without objects in it stands on one line."""
    return re.sub(r"\{[^{}\[\]]*\}", lambda found: re.sub(r"\s*\n\s*", " ", found[0]), answer)


async def test_it_asks_five_first_questions_and_shows_one_answer() -> None:
    text = README.read_text("utf-8")
    assert len(QUESTION.findall(text)) == 6
    assert len(re.findall(r"^\*\*\d\. ", text, re.MULTILINE)) == 5


async def test_every_file_it_names_is_there() -> None:
    for name in re.findall(r"\]\(([^)#]+)\)", README.read_text("utf-8")):
        assert (ROOT / name).exists(), name


async def test_every_folder_it_names_is_there() -> None:
    for name in re.findall(r"`((?:graph_api|schema|loaders|docs|tests)/[\w/.]*)`", README.read_text("utf-8")):
        assert Path(ROOT / name).exists(), name
