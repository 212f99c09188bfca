"""The commands that work on a store without a server."""

import contextlib
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from graph_api.security.identity import Identity, Role, load_keys
from tests.cli.commands import run
from tests.conftest import ROOT

EINDHOVEN = "query Name($code: String!) { municipality(by: {code: $code}) { code name } }"


def test_help_names_every_command_and_the_exit_codes(tmp_path: Path) -> None:
    result = run(tmp_path, "--help")
    assert result.returncode == 0
    for command in (
        "serve",
        "import",
        "copy",
        "check",
        "query",
        "analyse",
        "shell",
        "backtest",
        "synthesise",
        "key",
        "schema",
    ):
        assert re.search(rf"^  {command} +[A-Z].*\.$", result.stdout, re.MULTILINE), command
    assert "Exit codes" in result.stdout


def test_a_second_import_changes_nothing(graph_file: Path) -> None:
    result = run(graph_file.parent, "import")
    assert (result.returncode, result.stdout) == (0, "0 changes; revision 1\n")
    assert result.stderr.splitlines()[-1] == "compare: 1 of 1"  # a line a step: there is no terminal


def test_an_import_of_a_folder_without_the_files_is_refused_with_every_problem(
    graph_file: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    before = graph_file.read_bytes()
    result = run(graph_file.parent, "import", "--data", str(empty))
    assert result.returncode == 2
    _, refused, problems = result.stderr.partition("Error: The import was refused, nothing was written: ")
    assert refused
    assert len(problems.splitlines()) > 2
    assert graph_file.read_bytes() == before


def test_check_finds_nothing_in_what_samen_wrote(graph_file: Path) -> None:
    result = run(graph_file.parent, "check")
    assert (result.returncode, result.stdout) == (0, "No findings.\n")


def test_a_query_prints_json(graph_file: Path) -> None:
    document = graph_file.with_name("name.graphql")
    document.write_text(EINDHOVEN)
    result = run(graph_file.parent, "query", document.name, "--variables", '{"code": "GM0772"}')
    assert result.returncode == 0
    assert json.loads(result.stdout) == {"data": {"municipality": {"code": "GM0772", "name": "Eindhoven"}}}
    assert result.stderr == ""


def test_a_query_from_standard_input_prints_a_table(graph_file: Path) -> None:
    document = "{ municipalities(first: 2, orderBy: [{field: NAME}]) { nodes { code name } } }"
    result = subprocess.run(
        [sys.executable, "-m", "graph_api.cli", "query", "-", "--format", "table"],
        cwd=graph_file.parent,
        input=document,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 0, result.stderr
    lines = [line.split() for line in result.stdout.splitlines() if line.strip()]
    assert lines[0] == ["municipalities"]
    assert lines[1] == ["code", "name"]
    assert lines[-2:] == [["GM0518", "'s-Gravenhage"], ["GM0796", "'s-Hertogenbosch"]]


def test_a_query_with_errors_says_so_and_exits_with_1(graph_file: Path) -> None:
    document = graph_file.with_name("wrong.graphql")
    document.write_text("{ municipality { nothing } }")
    result = run(graph_file.parent, "query", document.name)
    assert result.returncode == 1
    answer = json.loads(result.stdout)
    assert "data" not in answer
    assert {error["extensions"]["code"] for error in answer["errors"]} == {"BAD_USER_INPUT"}
    assert "Error: " in result.stderr


@pytest.mark.parametrize(("variables", "said"), [("{", "--variables is no JSON"), ("[]", "must be a JSON object")])
def test_variables_that_are_no_object_are_refused(tmp_path: Path, variables: str, said: str) -> None:
    document = tmp_path / "name.graphql"
    document.write_text(EINDHOVEN)
    result = run(tmp_path, "query", document.name, "--variables", variables)
    assert result.returncode == 2
    assert said in result.stderr


@pytest.mark.parametrize("command", [("check",), ("query", "name.graphql")])
def test_a_file_that_is_not_there_is_said_to_be_missing_and_is_not_made(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    (tmp_path / "name.graphql").write_text(EINDHOVEN)
    result = run(tmp_path, *command, "--store", "sqlite:///sammen.sqlite")
    assert result.returncode == 3
    assert result.stderr == (
        f"Error: There is no file {tmp_path / 'sammen.sqlite'}. "
        "Name one that is there, or make it with `samen import`.\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["name.graphql"]


@pytest.mark.parametrize("command", [("check",), ("query", "name.graphql")])
def test_an_empty_graph_is_said_to_be_empty(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "name.graphql").write_text(EINDHOVEN)
    (tmp_path / "samen.sqlite").touch()
    result = run(tmp_path, *command)
    assert result.returncode == 3
    assert result.stderr == "Error: The graph in sqlite:///samen.sqlite is empty. Fill it with `samen import`.\n"


def test_a_folder_that_is_not_there_is_named_whole(tmp_path: Path) -> None:
    result = run(tmp_path, "import", "--store", "sqlite:///data/graphs/samen.sqlite")
    assert result.returncode == 3
    assert result.stderr == (
        f"Error: There is no folder {tmp_path / 'data' / 'graphs'} for the file samen.sqlite. Make it first.\n"
    )


def test_the_schema_that_is_printed_is_the_one_that_is_committed(tmp_path: Path) -> None:
    result = run(tmp_path, "schema")
    assert result.returncode == 0
    assert result.stdout == (ROOT / "schema" / "schema.graphql").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", [("import",), ("check",), ("query", "name.graphql")])
def test_a_file_that_is_no_database_is_one_sentence(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "name.graphql").write_text(EINDHOVEN)
    broken = tmp_path / "samen.sqlite"
    broken.write_bytes(b"this is no database\n" * 100)
    result = run(tmp_path, *command)
    assert result.returncode == 3
    assert result.stderr.startswith("Error: ")
    assert result.stderr.count("\n") == 1
    assert broken.read_bytes() == b"this is no database\n" * 100


def test_a_file_that_somebody_else_holds_is_one_sentence(tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "samen.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        result = run(tmp_path, "import")
    assert result.returncode == 3
    assert result.stderr.startswith(f"Error: The file {tmp_path / 'samen.sqlite'} is locked by another program.")
    assert result.stderr.count("\n") == 1


BEHIND_ITS_BACK = {
    "dangling": "DELETE FROM node WHERE kind = 'Organisation' AND id IN (SELECT tail_id FROM participates_in)",
    "overlapping-versions": "UPDATE municipality SET version_until = '9999-12-31' WHERE version_until < '9999-12-31'",
    "link-outside-life": "UPDATE participates_in SET valid_from = '1814-01-01' WHERE valid_from = '2016-01-01'",
}


@pytest.mark.parametrize("rule", BEHIND_ITS_BACK)
def test_check_finds_what_was_written_behind_the_back_of_samen(graph_file: Path, rule: str) -> None:
    with contextlib.closing(sqlite3.connect(graph_file, isolation_level=None)) as connection:
        assert connection.execute(BEHIND_ITS_BACK[rule]).rowcount > 0
    result = run(graph_file.parent, "check")
    assert (result.returncode, result.stderr) == (1, "")
    *found, last = result.stdout.splitlines()
    assert any(line.startswith(rule) for line in found)
    if rule == "dangling":
        about = {line.split(": ")[1] for line in found}
        assert len(about) == len(found)  # a link is told of once
    assert last == f"{len(found)} findings."


def test_a_key_is_printed_with_the_entry_that_makes_it_known(tmp_path: Path) -> None:
    result = run(tmp_path, "key", "dashboard", "--role", "operator")
    assert result.returncode == 0, result.stderr
    made, entry = result.stdout.splitlines()[1], result.stdout.splitlines()[-1]
    assert load_keys(entry).identity(f"Bearer {made}") == Identity("dashboard", Role.OPERATOR)
    assert made not in entry
    assert run(tmp_path, "key", "two words").returncode == 2
