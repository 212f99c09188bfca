"""The Dutch summaries say what Samen answers: each is a template in `nl` whose figures and names are filled in here."""

import re
import string
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.conftest import ROOT, Golden

TEMPLATES = sorted((ROOT / "tests" / "docs" / "nl").glob("*.md"))
PAGES = ROOT / "docs" / "nl"
TODAY = date(2026, 5, 1)

QUESTION = re.compile(r"```graphql\n(?P<query>.*?)```\n\n", re.DOTALL)
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
# What is told in docs/backtest.md, which is made of the backtest itself.
BACKTEST = {
    "joins": r"On test \(2019 to May 2026, (\d+) joins\)",
    "candidates": r"first five of some (\d+) in",
    "hit5": r"in (\d+)% of the joins, and among",
    "hit10": r"the first ten in (\d+)%",
    "missed": r"(\d+) of the \d+ figures that were aimed at are missed",
    "aims": r"\d+ of the (\d+) figures that were aimed at are missed",
    "recommended": r"Of ([\d,]+) recommendations at the end of 2018",
    "came_true": r"after the exclusions\) (\d+) had come true",
    "share": r"of what it put first, ([\d.]+)% has come true",
}

pytestmark = pytest.mark.asyncio(loop_scope="session")


class Dutch(string.Formatter):
    """Fills in as a Dutch reader writes it: 1.900 and 0,5; a day as `dag`, a list as `lijst`, `namen` or `aantal`."""

    def format_field(self, value: Any, format_spec: str) -> str:
        match format_spec:
            case "dag":
                day = date.fromisoformat(value)
                return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
            case "jaar":
                return str(date.fromisoformat(value).year)
            case "aantal":
                return str(len(value))
            case "lijst":
                return "\n".join(f"- {leaf(one)}" for one in value)
            case "namen":
                *others, last = map(leaf, value)
                return f"{', '.join(others)} en {last}" if others else last
        if isinstance(value, int | float):
            return format(value, format_spec or ",").translate(str.maketrans(",.", ".,"))
        return str(super().format_field(value, format_spec))


def leaf(value: Any) -> str:
    """The text in an object with one field, in an object with one field, ..."""
    while isinstance(value, dict):
        (value,) = value.values()
    return str(value)


def backtest() -> dict[str, int | float]:
    """The figures of the page of the backtest."""
    page = " ".join((ROOT / "docs" / "backtest.md").read_text("utf-8").split())
    found = {name: re.findall(pattern, page) for name, pattern in BACKTEST.items()}
    assert all(len(values) == 1 for values in found.values()), found
    told = {name: value.replace(",", "") for name, (value,) in found.items()}
    (unsure,) = re.findall(r"reaches below zero against (.*?):", page)
    figures = {name: float(value) if "." in value else int(value) for name, value in told.items()}
    return figures | {"unsure": len(re.split(", | and ", unsure))}


@pytest.mark.generated
@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.stem)
async def test_a_page_says_what_samen_answers(
    template: Path, store: GraphStore, worker: Worker, golden: Golden
) -> None:
    text = template.read_text("utf-8")
    answers: dict[str, Any] = {"backtest": backtest()}
    for question in QUESTION.finditer(text):
        outcome = await execute(Operation(question["query"]), store, worker, today=TODAY)
        assert not outcome.errors, outcome.errors
        answers |= outcome.data or {}
    golden(PAGES / template.name, Dutch().vformat(QUESTION.sub("", text), (), answers))


async def test_there_are_no_other_pages_and_the_first_leads_to_all() -> None:
    pages = {page.name for page in PAGES.glob("*.md")}
    assert pages == {template.name for template in TEMPLATES}
    listed = re.findall(r"^- \[.*\]\(([a-z-]+\.md)\)$", (PAGES / "README.md").read_text("utf-8"), re.MULTILINE)
    assert {*listed, "README.md"} == pages


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.stem)
async def test_a_figure_is_filled_in_and_not_typed(template: Path) -> None:
    """Typed are days, years and the numbers of a list only."""
    typed = re.sub(
        r"\{[^{}]*\}|\]\([^)]*\)|\b1 mei\b|\b20\d\d\b|^\d\. ",
        "",
        QUESTION.sub("", template.read_text("utf-8")),
        flags=re.MULTILINE,
    )
    assert re.findall(r"\d+", typed) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.stem)
async def test_what_a_page_links_to_is_there_and_explains_how(template: Path) -> None:
    links = re.findall(r"\]\(([^)]+)\)", template.read_text("utf-8"))
    assert all((PAGES / link).resolve().exists() for link in links)
    assert any(link.startswith("../") for link in links)
