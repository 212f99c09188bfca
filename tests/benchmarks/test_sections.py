"""The sections that are measured on their own, and that the rest of the page can be written without them."""

from tests.benchmarks.scale import QUESTIONS, section
from tests.benchmarks.sections import ANALYSES, SCALE, replaced, section_of


def test_a_page_keeps_its_sections_and_one_without_has_none() -> None:
    row = {"size": 342, "participations": 3713, "made in": "1 s", "memory": "9 MB", "NetworkX": "1 s", "igraph": "1 s"}
    told = section([row | dict.fromkeys(QUESTIONS, "0.1 s")])
    assert told.startswith(SCALE)
    assert "| 342 | 3,713 | 1 s | 0.1 s |" in told
    bare = "# Performance\n\nOther.\n"
    page = replaced(bare, SCALE, told)
    assert section_of(page, SCALE) == told
    assert section_of(bare, SCALE) == ""
    assert replaced(page, SCALE, "") == bare


def test_each_section_is_replaced_alone_and_has_its_place() -> None:
    page = replaced("# Performance\n\nOther.\n", SCALE, f"{SCALE}\n\nOne.")
    page = replaced(page, ANALYSES, f"{ANALYSES}\n\nTwo.")
    assert page == f"# Performance\n\nOther.\n\n{ANALYSES}\n\nTwo.\n\n{SCALE}\n\nOne.\n"
    assert replaced(page, SCALE, f"{SCALE}\n\nThree.") == page.replace("One.", "Three.")
