"""`samen copy` on real data: from a file into Neo4j and back, cut off by force in between."""

import asyncio
import json
import re
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from graph_api.ingest.reading import read_facts
from graph_api.store.sqlite import SqliteStore
from tests.cli.commands import process, run
from tests.stores import a_third, hold

PARTS = re.compile(r"^([A-Za-z_]+) +(\d+)  ([0-9a-f]{12})$", re.MULTILINE)
QUESTION = """{
  municipalities(first: 500, where: {population: {gt: 50000}}) {
    nodes { code name population sharedServices(first: 20) { totalCount nodes { key name } } }
  }
  pilots(first: 100) { nodes { key name phase participants { totalCount } } }
}"""
NEVER = 120.0


@pytest.fixture(scope="module")
def part(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a third of the dataset: what is copied often need not be whole."""
    path = tmp_path_factory.mktemp("part") / "samen.sqlite"

    async def fill() -> None:
        store = SqliteStore(path)
        await store.open()
        await hold(store, a_third(read_facts()))
        await store.close()

    asyncio.run(fill())
    return path


@pytest.fixture
def part_file(part: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(part, tmp_path / "samen.sqlite"))


def parts(output: str) -> dict[str, tuple[int, str]]:
    return {what: (int(count), digest) for what, count, digest in PARTS.findall(output)}


def answer(folder: Path, store: str) -> object:
    (folder / "question.graphql").write_text(QUESTION)
    result = run(folder, "query", "question.graphql", store=store, max_cost="100000")
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_a_graph_goes_into_neo4j_and_back_unchanged_though_it_was_cut_off(
    part_file: Path, one_neo4j_server: str
) -> None:
    folder = part_file.parent
    with process(folder, "copy", "--to", one_neo4j_server, "--replace") as cut_off:
        assert cut_off.stderr is not None
        for line in cut_off.stderr:  # the journal is in, and some kinds
            if line.startswith("copy: 3 of"):
                break
        cut_off.kill()
    unfinished = run(folder, "check", store=one_neo4j_server)
    assert unfinished.returncode == 3
    assert unfinished.stderr.startswith("Error: The store holds a copy that was not finished.")
    refused = run(folder, "import", store=one_neo4j_server)
    assert refused.returncode == 3

    there = run(folder, "copy", "--to", one_neo4j_server)
    assert there.returncode == 0, there.stderr
    assert "both ends are equal; revision 1" in there.stdout
    assert parts(there.stdout)["Municipality"][0] > 100

    back = run(folder, "copy", "--to", "sqlite:///back.sqlite", store=one_neo4j_server)
    assert back.returncode == 0, back.stderr
    assert parts(back.stdout) == parts(there.stdout)
    with closing(sqlite3.connect(part_file)) as one, closing(sqlite3.connect(folder / "back.sqlite")) as other:
        question = "SELECT revision, at, actor, reason, changes FROM journal"
        before, after = one.execute(question).fetchall(), other.execute(question).fetchall()
    assert [row[:4] for row in before] == [row[:4] for row in after]
    assert [json.loads(row[4]) for row in before] == [json.loads(row[4]) for row in after]
    answers = [answer(folder, store) for store in ("sqlite:///samen.sqlite", one_neo4j_server, "sqlite:///back.sqlite")]
    assert answers[0] == answers[1] == answers[2]

    again = run(folder, "copy", "--to", "sqlite:///back.sqlite", store=one_neo4j_server)
    assert again.stdout.splitlines()[-1] == "0 facts written; both ends are equal; revision 1"


def test_a_copy_into_a_file_that_was_cut_off_is_finished(graph_file: Path) -> None:
    folder = graph_file.parent
    with process(folder, "copy", "--to", "sqlite:///copy.sqlite") as cut_off:
        deadline = time.monotonic() + NEVER
        while time.monotonic() < deadline and not (cut_off.stderr and "copy: 3 of" in cut_off.stderr.readline()):
            pass
        cut_off.kill()
    unfinished = run(folder, "query", "-", store="sqlite:///copy.sqlite")
    assert unfinished.returncode == 3
    finished = run(folder, "copy", "--to", "sqlite:///copy.sqlite")
    assert finished.returncode == 0, finished.stderr
    assert run(folder, "check", store="sqlite:///copy.sqlite").stdout == "No findings.\n"


def test_another_graph_is_refused_and_a_store_is_not_copied_onto_itself(part_file: Path) -> None:
    folder = part_file.parent
    (folder / "list.csv").write_text("participant;takes_part_in\nGM0307;ibd\n")
    about = ("--source", "x", "--name", "X", "--publisher", "X", "--licence", "CC0-1.0", "--published-on", "2026")
    assert run(folder, "copy", "--to", "sqlite:///other.sqlite").returncode == 0
    assert run(folder, "import", "table", "list.csv", *about, store="sqlite:///other.sqlite").returncode == 0
    refused = run(folder, "copy", "--to", "sqlite:///other.sqlite")
    assert refused.returncode == 2
    assert "changes of its own" in refused.stderr
    assert "--replace" in refused.stderr
    replaced = run(folder, "copy", "--to", "sqlite:///other.sqlite", "--replace")
    assert replaced.stdout.splitlines()[-1].endswith("both ends are equal; revision 1")
    itself = run(folder, "copy", "--to", f"sqlite:///{part_file}")
    assert itself.returncode == 2
    assert "onto itself" in itself.stderr


@pytest.mark.parametrize(("to", "code"), [("mysql://x", 2), ("sqlite:///no/such/folder/x.sqlite", 3)])
def test_a_target_that_cannot_be_is_one_sentence(part_file: Path, to: str, code: int) -> None:
    result = run(part_file.parent, "copy", "--to", to)
    assert result.returncode == code
    assert result.stderr.startswith("Error: ")
    assert result.stderr.count("\n") == 1
