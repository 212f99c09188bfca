"""The section on scale, and that the rest of the page can be written without it."""

from tests.benchmarks.scale import HEADING, QUESTIONS, kept, section


def test_a_page_keeps_its_section_and_one_without_has_none() -> None:
    row = {"size": 342, "participations": 3713, "made in": "1 s", "memory": "9 MB", "NetworkX": "1 s", "igraph": "1 s"}
    told = section([row | dict.fromkeys(QUESTIONS, "0.1 s")])
    assert "| 342 | 3,713 | 1 s | 0.1 s |" in told
    assert kept(f"# Performance\n\nOther.\n\n{told}\n") == told
    assert kept("# Performance\n\nOther.\n") == ""
    assert told.startswith(HEADING)
