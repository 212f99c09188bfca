"""`samen import table`, as an organisation uses it; `samen import` itself stays what it is."""

from pathlib import Path

import pytest

from graph_api.ingest.lists.document import EXAMPLE
from tests.cli.commands import run

ABOUT = ("--source", "mine", "--name", "Mine", "--publisher", "Us", "--licence", "CC0-1.0", "--published-on", "2026")


@pytest.fixture
def example(graph_file: Path) -> list[str]:
    for name, text in EXAMPLE.items():
        graph_file.with_name(name).write_text(text, encoding="utf-8")
    return list(EXAMPLE)


def test_a_dry_run_shows_the_difference_and_the_import_makes_it_once(graph_file: Path, example: list[str]) -> None:
    folder, before = graph_file.parent, graph_file.read_bytes()
    shown = run(folder, "import", "table", *example, "--dry-run")
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.splitlines() == [
        "PARTICIPATES_IN:",
        "  + added Amersfoort (GM0307) in ICT-samenwerking Eemland (eemland-ict), from 2018-01-01",
        "  + added Soest (GM0342) in ICT-samenwerking Eemland (eemland-ict), from 2019-01-01",
        "Pilot:",
        "  + added Digitale balie (eemland-balie)",
        "SharedService:",
        "  + added ICT-samenwerking Eemland (eemland-ict)",
        "Source:",
        "  + added Samenwerkingen in Eemland (eemland)",
        "TAKES_PART_IN:",
        "  + added Amersfoort (GM0307) in Digitale balie (eemland-balie), from 2024-01-01",
        "6 changes; nothing was written",
    ]
    assert graph_file.read_bytes() == before
    done = run(folder, "import", "table", *example)
    assert done.stdout.splitlines()[-1] == "6 changes (6 added); revision 2"
    again = run(folder, "import", "table", *example)
    assert (again.returncode, again.stdout) == (0, "0 changes; revision 2\n")
    assert run(folder, "import").stdout == "0 changes; revision 2\n"
    assert run(folder, "check").stdout == "No findings.\n"


def test_what_is_wrong_is_said_whole_with_exit_code_2(graph_file: Path, example: list[str]) -> None:
    graph_file.with_name("services.csv").write_text("service;name;kind\nict;;NOTHING\n")
    refused = run(graph_file.parent, "import", "table", *example)
    assert refused.returncode == 2
    said = [line for line in refused.stderr.splitlines() if not line.startswith("read: ")]
    assert said[0] == "Error: The import was refused, nothing was written: 2 problems."
    assert [line.split(";")[0] for line in said[1:]] == [
        "  services.csv:2, column name: ''",
        "  services.csv:2, column kind: 'NOTHING'",
    ]


def test_flags_say_what_the_source_is_and_the_store_may_stand_before_the_word(graph_file: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("participant;takes_part_in\nGM0307;ibd\n")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    store = ("--store", f"sqlite:///{graph_file}")
    for arguments in (("import", *store, "table"), ("import", "table", *store)):
        result = run(elsewhere, *arguments, str(listed), *ABOUT, "--dry-run")
        assert result.returncode == 0, result.stderr
        assert "Mine (mine)" in result.stdout
    assert not list(elsewhere.iterdir())


def test_a_template_is_written_here(tmp_path: Path) -> None:
    result = run(tmp_path, "import", "table", "--template", "csv")
    assert (result.returncode, result.stdout.split()) == (0, list(EXAMPLE))
    assert {path.name for path in tmp_path.iterdir()} == set(EXAMPLE)
    again = run(tmp_path, "import", "table", "--template", "csv")
    assert again.returncode == 2
    assert "already" in again.stderr


def test_no_file_and_no_graph_are_one_sentence(tmp_path: Path) -> None:
    none = run(tmp_path, "import", "table")
    assert none.returncode == 2
    assert none.stderr.startswith("Error: No file is named.")
    (tmp_path / "list.csv").write_text("service;name;kind\n")
    empty = run(tmp_path, "import", "table", "list.csv", *ABOUT)
    assert empty.returncode == 3
    assert empty.stderr.count("\n") == 1
    assert "samen import" in empty.stderr
