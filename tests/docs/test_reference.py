"""The pages about the schema say what the schema says, and every link in them leads somewhere."""

import re
from pathlib import Path

import pytest
from graphql import build_schema

from schema.root import sdl
from tests.conftest import ROOT, Golden
from tests.docs import reference
from tests.evolution.announced import FORM, Deprecation, deprecations

FOLDER = ROOT / "docs" / "reference" / "schema"
DEPRECATIONS = ROOT / "docs" / "reference" / "deprecations.md"
MIGRATIONS = ROOT / "docs" / "reference" / "migrations"

INTRODUCTION = f"""{reference.NOTE}
# Deprecations

What is in the schema stays, and means tomorrow what it means today; new things come beside it. What has to leave is
first marked `@deprecated`: a field, an argument, a member of an input or a value of an enum. Its reason names a
replacement and the day on which it leaves, at least a year ahead: "{FORM}"
Until then it works as before, and the playground and editors tell whoever uses it. A type leaves with the last thing
that leads to it.

Each has a page in `migrations/` that shows a question before and after. `make schema-diff` compares the schema with
that of the last release, and refuses what breaks clients before its day.
"""


@pytest.mark.generated
def test_the_reference_of_the_schema_is_up_to_date(golden: Golden) -> None:
    made = reference.pages(build_schema(sdl()))
    for name, text in made.items():
        golden(FOLDER / name, text)
    assert {path.name for path in FOLDER.iterdir()} == made.keys()


@pytest.mark.generated
def test_the_list_of_deprecations_is_up_to_date(golden: Golden) -> None:
    golden(DEPRECATIONS, listed(deprecations(build_schema(sdl()))))


def listed(found: list[Deprecation]) -> str:
    if not found:
        return f"{INTRODUCTION}\nNothing is deprecated now.\n"
    rows = [
        f"| [`{one.coordinate}`](migrations/{one.page}) | `{one.replacement}` | {one.leaves.isoformat()} |"
        for one in found
    ]
    return "\n".join([INTRODUCTION, "| deprecated | use | leaves on |", "| --- | --- | --- |", *rows]) + "\n"


def test_every_deprecation_has_a_page_that_names_both_and_every_page_a_deprecation() -> None:
    found = deprecations(build_schema(sdl()))
    assert unexplained(found, MIGRATIONS) == []
    assert {path.name for path in MIGRATIONS.glob("*.md")} == {one.page for one in found}


def unexplained(found: list[Deprecation], folder: Path) -> list[str]:
    """The coordinates whose page does not show, in a block each, how to ask before and after."""
    wrong = []
    for one in found:
        page = folder / one.page
        text = page.read_text("utf-8") if page.exists() else ""
        if not (one.coordinate in text and one.replacement in text and text.count("```graphql") >= 2):
            wrong.append(one.coordinate)
    return wrong


def test_a_deprecation_is_listed_with_its_replacement_its_day_and_its_page(tmp_path: Path) -> None:
    found = deprecations(
        build_schema("""
            type Query {
              new(by: Int): Int
              old(by: Int @deprecated(reason: "Use `Query.new(by:)`. Leaves on 2030-01-01.")): Int
            }
        """)
    )
    assert "| [`Query.old(by:)`](migrations/Query-old-by.md) | `Query.new(by:)` | 2030-01-01 |" in listed(found)
    assert unexplained(found, tmp_path) == ["Query.old(by:)"]
    page = "`Query.old(by:)` becomes `Query.new(by:)`.\n```graphql\n{ a }\n```\n```graphql\n{ b }\n```\n"
    (tmp_path / "Query-old-by.md").write_text(page, "utf-8")
    assert unexplained(found, tmp_path) == []


def test_every_link_of_the_reference_leads_to_a_heading() -> None:
    texts = {path.resolve(): path.read_text("utf-8") for path in [*FOLDER.glob("*.md"), DEPRECATIONS]}
    links = 0
    for path, text in texts.items():
        for target, heading in re.findall(r"\]\((?!https:)([^)#]+)#?([^)]*)\)", text):
            there = (path.parent / target).resolve()
            assert there.exists(), f"{path.name}: {target}"
            if heading:
                found = re.findall(r"^## (\w+)$", texts[there], re.MULTILINE)
                assert [name.lower() for name in found].count(heading) == 1, f"{path.name}: {target}#{heading}"
            links += 1
    assert links > 1000


def test_a_page_is_not_too_long_to_be_shown() -> None:
    """GitHub shows a page of up to 512 KB."""
    assert [path.name for path in FOLDER.glob("*.md") if path.stat().st_size > 512_000] == []
