"""The examples of the methods are carried out on the dataset that comes along, and each method has its page."""

import re
from datetime import date
from pathlib import Path

import pytest

from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.conftest import ROOT, Golden
from tests.docs.test_readme import QUESTION, written

METHODS = ROOT / "docs" / "methods"
PAGES = sorted(page for page in METHODS.glob("*.md") if page.name != "README.md")
TODAY = date(2026, 5, 1)

pytestmark = pytest.mark.asyncio(loop_scope="session")


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
