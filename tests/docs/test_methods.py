"""The examples of the methods are carried out on the dataset that comes along, and each method has its page."""

import re
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
import pytest_asyncio

from graph_api.ingest.sync import import_dataset
from graph_api.store.protocol import GraphStore
from graph_api.store.sqlite import SqliteStore
from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.conftest import ROOT, Golden
from tests.docs.test_readme import QUESTION, written

METHODS = ROOT / "docs" / "methods"
PAGES = sorted(page for page in METHODS.glob("*.md") if page.name != "README.md")
TODAY = date(2026, 5, 1)

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def store(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[GraphStore]:
    made = SqliteStore(tmp_path_factory.mktemp("methods") / "graph.sqlite")
    await made.open()
    await import_dataset(made, None, progress=lambda *_: None)
    yield made
    await made.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def worker() -> AsyncIterator[Worker]:
    made = Worker(deadline=60.0)
    yield made
    await made.close()


@pytest.mark.generated
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
async def test_every_example_has_its_true_answer(page: Path, store: GraphStore, worker: Worker, golden: Golden) -> None:
    text = page.read_text("utf-8")
    for question in QUESTION.finditer(text):
        outcome = await execute(Operation(question["query"]), store, worker, today=TODAY)
        assert not outcome.errors, question["query"]
        text = text.replace(question[0], written(question["query"], outcome.data))
    golden(page, text)


async def test_every_page_is_listed_and_says_what_it_cannot_say() -> None:
    listed = re.findall(r"\]\(([a-z-]+\.md)\)", (METHODS / "README.md").read_text("utf-8"))
    assert sorted(listed) == [page.name for page in PAGES]
    for page in PAGES:
        text = page.read_text("utf-8")
        assert QUESTION.search(text), page
        for part in ("**Question.**", "**Definition.**", "**Source.**", "**What it cannot say.**"):
            assert part in text, (page, part)
