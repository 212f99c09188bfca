"""What the pages for operators tell them to do, done."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from graph_api.neo4j_server.releases import RELEASES
from graph_api.settings import Settings, variable
from tests.cli.commands import environment, free_port, process, run, until_ready
from tests.conftest import ROOT

PAGES = ROOT / "docs" / "how-to"
BACKUP = (PAGES / "backup-and-restore.md").read_text(encoding="utf-8")
NEO4J = "bolt://localhost:7687"
"""The address that stands on the page."""


@pytest.fixture
def graph_file(tmp_path: Path) -> Path:
    """A file with a country of thirty and a list of somebody's own: the whole dataset is copied elsewhere."""
    made = tmp_path / "samen.sqlite"
    assert run(tmp_path, "synthesise", "--municipalities", "30", "--out", made.name).returncode == 0
    add_list(tmp_path, "mine", "x")
    return made


def add_list(folder: Path, source: str, key: str, **settings: str) -> None:
    (folder / "list.csv").write_text(f"service;name;kind\n{key};X;PLATFORM\n")
    about = ("--source", source, "--name", "X", "--publisher", "X", "--licence", "CC0-1.0", "--published-on", "2026")
    assert run(folder, "import", "table", "list.csv", *about, **settings).returncode == 0


def commands(heading: str) -> list[str]:
    """The blocks of shell below a heading of the page about backups."""
    section = BACKUP.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"```sh\n(.*?)```", section, re.DOTALL)


def shell(folder: Path, script: str) -> str:
    """Runs a script as an operator does, with `samen` at hand, and gives what it prints."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["sh", "-ec", script],
        cwd=folder,
        env=environment() | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, (script, done.stderr)
    return done.stdout


@contextmanager
def serving(folder: Path, store: str) -> Iterator[int]:
    port = free_port()
    with process(folder, "serve", "--port", str(port), store=store) as running:
        until_ready(port, running)
        yield port
        running.terminate()
        running.wait(30)


def test_a_file_is_backed_up_while_it_is_served_and_restored_and_rehearsed(graph_file: Path) -> None:
    folder = graph_file.parent
    with serving(folder, "sqlite:///samen.sqlite"):
        assert "both ends are equal; revision 2" in shell(folder, commands("Back up")[0])
        assert shell(folder, commands("Back up")[0]).endswith("0 facts written; both ends are equal; revision 2\n")
    graph_file.unlink()
    restored = shell(folder, commands("Restore")[0])
    assert restored.endswith("revision 2\nNo findings.\n")
    rehearsed = shell(folder, commands("Restore")[2])
    assert json.loads(rehearsed[rehearsed.index("\n{") :])["data"]["graph"] == {"revision": 2}
    with serving(folder, "sqlite:///samen.sqlite") as port:
        answer = httpx.post(f"http://127.0.0.1:{port}/graphql", json={"query": "{ graph { revision } }"}, timeout=30)
        assert answer.json()["data"] == {"graph": {"revision": 2}}


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="the page uses the command of SQLite")
def test_the_tool_of_sqlite_makes_a_whole_file_while_it_is_served(graph_file: Path) -> None:
    folder = graph_file.parent
    with serving(folder, "sqlite:///samen.sqlite"):
        shell(folder, commands("With the tools of the engine")[0])
    compared = run(folder, "copy", "--to", "sqlite:///vacuumed.sqlite")
    assert compared.stdout.splitlines()[-1] == "0 facts written; both ends are equal; revision 2"


def test_a_neo4j_is_backed_up_while_it_is_served_and_restored(graph_file: Path, one_neo4j_server: str) -> None:
    folder = graph_file.parent
    assert run(folder, "copy", "--to", one_neo4j_server, "--replace").returncode == 0
    with serving(folder, one_neo4j_server):
        assert "revision 2" in shell(folder, commands("Back up")[1].replace(NEO4J, one_neo4j_server))
    add_list(folder, "later", "y", store=one_neo4j_server)
    restored = shell(folder, commands("Restore")[1].replace(NEO4J, one_neo4j_server))
    assert restored.endswith("both ends are equal; revision 2\nNo findings.\n")


@pytest.mark.parametrize("name", ["own-neo4j", "backup-and-restore", "upgrade", "watching"])
def test_what_a_page_names_is_there(name: str) -> None:
    text = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    for address in re.findall(r"\]\(([^)#]+)", text):
        assert "://" in address or (PAGES / address).exists(), address
    known = {variable(field) for field in Settings.model_fields}
    assert set(re.findall(r"\bSAMEN_[A-Z_]+", text)) <= known
    for command in re.findall(r"`?samen (copy|check|import|serve|query)\b", text):
        assert (ROOT / "graph_api" / "cli" / f"{command.replace('import', 'import_')}.py").exists()


def test_the_versions_of_neo4j_that_are_named_are_those_that_are_tested() -> None:
    named = set(re.findall(r"\b\d{1,4}\.\d{2}\.\d+\b", (PAGES / "own-neo4j.md").read_text(encoding="utf-8")))
    assert named == set(RELEASES)


def test_the_lines_of_the_log_are_called_as_they_are() -> None:
    table = (PAGES / "watching.md").read_text(encoding="utf-8").split("| event |")[1].split("\n\n")[0]
    first = "\n".join(line.split("|")[1] for line in table.splitlines()[2:])
    source = "".join(
        (ROOT / "graph_api" / path).read_text(encoding="utf-8") for path in ("service.py", "http/requests.py")
    )
    for event in re.findall(r"`([a-z ]+)`", first):
        assert f'"{event}"' in source, event
