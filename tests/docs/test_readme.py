"""The questions of the README have the answers that stand below them."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import orjson
import pytest
import pytest_asyncio

from graph_api.ingest.sync import import_dataset
from graph_api.store.protocol import GraphStore
from graph_api.store.sqlite import SqliteStore
from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.conftest import ROOT, Golden

README = ROOT / "README.md"
QUESTION = re.compile(r"```graphql\n(?P<query>.*?)```\n\n```json\n(?P<answer>.*?)```", re.DOTALL)

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def store(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[GraphStore]:
    made = SqliteStore(tmp_path_factory.mktemp("readme") / "graph.sqlite")
    await made.open()
    await import_dataset(made, None, progress=lambda *_: None)
    yield made
    await made.close()


@pytest.mark.generated
async def test_every_question_of_the_readme_has_its_true_answer(store: GraphStore, golden: Golden) -> None:
    worker = Worker(deadline=60.0)
    text = README.read_text("utf-8")
    try:
        for question in QUESTION.finditer(text):
            outcome = await execute(Operation(question["query"]), store, worker)
            assert not outcome.errors, question["query"]
            text = text.replace(question[0], written(question["query"], outcome.data))
    finally:
        await worker.close()
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
