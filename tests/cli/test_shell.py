"""`samen shell`: what it answers, and that it only reads."""

import csv
import json
import os
import pty
import select
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from graph_api.errors import BadInput, Forbidden, LimitExceeded, SamenError
from graph_api.model.registry import KINDS, RELATIONS
from graph_api.store.sqlite.questions import Questions
from graph_api.store.sqlite.views import views
from tests.cli.commands import SAMEN, environment, run

DAY = date(2026, 5, 1)


@pytest.fixture
def questions(graph_file: Path) -> Iterator[Questions]:
    with Questions(graph_file, DAY, 2.0) as questions:
        yield questions


def rows(questions: Questions, statement: str) -> list[tuple[object, ...]]:
    return list(questions.ask(statement).rows)


def test_every_kind_and_relation_has_a_view_that_answers(questions: Questions) -> None:
    names = {view.name for view in views()}
    assert {kind.table for kind in KINDS.values()} | {relation.table for relation in RELATIONS.values()} <= names
    for view in views():
        answer = questions.ask(f'SELECT * FROM "{view.name}" LIMIT 1')
        assert answer.columns == tuple(column.name for column in view.columns)
        assert len(list(answer.rows)) == 1, view.name


def test_a_view_stands_on_the_day(questions: Questions) -> None:
    assert rows(questions, "SELECT count(*) FROM municipality") == [(342,)]
    assert rows(questions, "SELECT name FROM municipality WHERE key = 'GM0381'") == []
    questions.day = date(2015, 6, 1)
    assert rows(questions, "SELECT name, valid_until FROM municipality WHERE key = 'GM0381'") == [
        ("Bussum", "2016-01-01")
    ]


def test_an_open_end_is_null(questions: Questions) -> None:
    assert rows(questions, "SELECT valid_until FROM municipality WHERE key = 'GM0772'") == [(None,)]
    for view in views():
        for column in view.columns:
            if column.name.endswith(("_from", "_until")):
                found = f"SELECT count(*) FROM {view.name} WHERE \"{column.name}\" IN ('0001-01-01', '9999-12-31')"
                assert rows(questions, found) == [(0,)], (view.name, column.name)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM node",
        "UPDATE graph SET revision = 2",
        "INSERT INTO main.graph VALUES (2, 2)",
        "CREATE TABLE x (a)",
        "CREATE TEMP TABLE x (a)",
        "DROP VIEW municipality",
        "DROP TABLE main.node",
        "ATTACH 'other.sqlite' AS other",
        "ATTACH ':memory:' AS other",
        "DETACH temp",
        "VACUUM INTO 'copy.sqlite'",
        "PRAGMA query_only = OFF",
        "PRAGMA table_info(node)",
        "SELECT * FROM pragma_database_list",
        "BEGIN",
        "SAVEPOINT x",
        "REINDEX",
        "ANALYZE",
        "SELECT load_extension('x')",
        "WITH x AS (SELECT 1) INSERT INTO main.graph SELECT 2, 2 FROM x",
        "/* SELECT */ DELETE FROM node",
    ],
)
def test_whatever_does_more_than_read_is_refused(graph_file: Path, questions: Questions, statement: str) -> None:
    before = graph_file.read_bytes()
    files = {path.name for path in graph_file.parent.iterdir()}
    with pytest.raises(Forbidden):
        rows(questions, statement)
    assert graph_file.read_bytes() == before
    assert {path.name for path in graph_file.parent.iterdir()} == files


def test_the_file_itself_is_opened_for_reading(questions: Questions) -> None:
    questions._connection.set_authorizer(None)
    questions._connection.execute("PRAGMA query_only = OFF")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        questions._connection.execute("DELETE FROM main.graph")


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("SELECT unknown_column", BadInput),
        ("SELEC 1", BadInput),
        ("SELECT 1; SELECT 2", BadInput),
        ("SELECT ?", BadInput),
        ("SELECT abs(-9223372036854775808)", BadInput),
        ("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c", LimitExceeded),
        ("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c WHERE x < 0", LimitExceeded),
        ("SELECT zeroblob(1000000000)", LimitExceeded),
        ("SELECT replace(hex(zeroblob(20000000)), '0', 'aaaaaaaaaa')", LimitExceeded),
    ],
)
def test_a_question_that_cannot_be_answered_is_told_why(
    questions: Questions, statement: str, error: type[SamenError]
) -> None:
    with pytest.raises(error):
        rows(questions, statement)
    assert rows(questions, "SELECT 1") == [(1,)]


def test_one_question_is_answered_in_each_format(graph_file: Path) -> None:
    ask = [
        "shell",
        "--day",
        "2026-05-01",
        "-c",
        "SELECT key, name FROM municipality WHERE name LIKE '%hoven' ORDER BY key",
    ]
    table = run(graph_file.parent, *ask)
    assert table.returncode == 0, table.stderr
    as_csv = list(csv.reader(run(graph_file.parent, *ask, "--format", "csv").stdout.splitlines()))
    as_json = json.loads(run(graph_file.parent, *ask, "--format", "json").stdout)
    assert as_csv[0] == ["key", "name"]
    assert ["GM0772", "Eindhoven"] in as_csv
    assert as_json == [dict(zip(as_csv[0], row, strict=True)) for row in as_csv[1:]]
    assert all(row[1] in table.stdout for row in as_csv[1:])


def test_statements_come_from_standard_input(graph_file: Path) -> None:
    result = subprocess.run(
        [*SAMEN, "shell", "--format", "csv"],
        cwd=graph_file.parent,
        env=environment(),
        input="SELECT 'a;b' AS x; -- one; two\nSELECT 2 AS y",
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (result.returncode, result.stdout) == (0, "x\na;b\ny\n2\n")


def test_a_wrong_question_or_day_exits_with_2(graph_file: Path) -> None:
    wrong = run(graph_file.parent, "shell", "-c", "SELECT unknown_column")
    assert wrong.stderr == "Error: SQLite does not take this: no such column: unknown_column.\n"
    assert wrong.returncode == 2
    assert run(graph_file.parent, "shell", "--day", "yesterday", "-c", "SELECT 1").returncode == 2
    before = run(graph_file.parent, "shell", "--day", "2010-01-01", "-c", "SELECT count(*) FROM municipality")
    assert (before.returncode, before.stdout) == (2, "")
    assert before.stderr.startswith("Error: 2010-01-01 lies before the data.")
    alike = run(graph_file.parent, "shell", "--format", "json", "-c", "SELECT 1 AS a, 2 AS a")
    assert (alike.returncode, alike.stdout) == (2, "")
    assert "Name them with AS" in alike.stderr


def test_commands_of_the_terminal_are_not_taken_from_a_pipe(graph_file: Path) -> None:
    piped = subprocess.run(
        [*SAMEN, "shell"],
        cwd=graph_file.parent,
        env=environment(),
        input=".tables\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert piped.returncode == 2
    assert piped.stderr.startswith("Error: Commands with a dot are for the terminal.")


def test_a_graph_elsewhere_or_nowhere_is_told(tmp_path: Path) -> None:
    elsewhere = run(tmp_path, "shell", "-c", "SELECT 1", "--store", "bolt://localhost:1")
    assert elsewhere.returncode == 2
    assert "Cypher" in elsewhere.stderr
    assert run(tmp_path, "shell", "-c", "SELECT 1").returncode == 3
    assert list(tmp_path.iterdir()) == []


def test_a_conversation_goes_on_after_a_mistake(graph_file: Path) -> None:
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [*SAMEN, "shell", "--day", "2026-05-01"],
        cwd=graph_file.parent,
        env=environment() | {"TERM": "dumb", "COLUMNS": "100"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    seen = ""

    def until(text: str) -> None:
        nonlocal seen
        deadline = time.monotonic() + 60
        while text not in seen and time.monotonic() < deadline:
            if select.select([ours], [], [], 0.1)[0]:
                seen += os.read(ours, 10_000).decode()
        assert text in seen, seen
        seen = seen.partition(text)[2]

    try:
        for line, answer in [
            ("", "samen> "),
            ("SELECT unknown_column;", "no such column: unknown_column"),
            (".schema participates_in", "joined_on"),
            (".schema nothing", "There is no view 'nothing'"),
            (".tables", "municipality_versions"),
            ("SELECT count(*)", "...> "),
            ("FROM municipality;", "342"),
            (".day 2015-06-01", "samen> "),
            ("SELECT count(*) FROM municipality;", "393"),
            (".day soon", "is no date"),
            (".mode csv", "'.mode csv' is no command"),
            (".format csv", "samen> "),
            ("SELECT 1 AS a, NULL AS b;", "1,"),
            (".help", "another one"),
            (".quit", ".quit"),
        ]:
            if line:
                os.write(ours, f"{line}\n".encode())
            until(answer)
        assert running.wait(30) == 0
    finally:
        running.kill()
        running.wait()
        os.close(ours)
