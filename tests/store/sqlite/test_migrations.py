"""A file is brought to where the model says, from wherever it is."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from graph_api.model.nodes import Municipality
from graph_api.store.query import Find
from graph_api.store.sqlite import SqliteStore, migrate
from graph_api.store.sqlite.schema import APPLICATION_ID, wanted


def described(connection: sqlite3.Connection) -> dict[str, Any]:
    """What the file is made of, whatever the order and the way in which it came to be so."""
    tables = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {
        name: {
            "columns": sorted(row[1:] for row in connection.execute(f"PRAGMA table_info({name})")),
            "references": sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")),
            "indexes": sorted(indexes(connection, name)),
            "definitions": sorted(definitions(sql)),
            "triggers": sorted(
                connection.execute(
                    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (name,)
                )
            ),
            "rowid": "WITHOUT ROWID" not in sql.upper(),
        }
        for name, sql in tables
    }


def indexes(connection: sqlite3.Connection, table: str) -> Iterator[tuple[Any, ...]]:
    for _, name, unique, origin, partial in connection.execute(f"PRAGMA index_list({table})").fetchall():
        columns = tuple(row[2] for row in connection.execute(f"PRAGMA index_info({name})"))
        yield (name if origin == "c" else "", unique, origin, partial, columns)


def definitions(sql: str) -> list[str]:
    """The parts of CREATE TABLE: what PRAGMA does not tell are the checks."""
    body = re.sub(r"\s+", " ", sql[sql.index("(") + 1 : sql.rindex(")")])
    parts, depth = [""], 0
    for character in body:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip().replace('"', "") for part in parts]


async def test_the_migrations_end_where_the_model_says(own_store: SqliteStore, path: Path) -> None:
    with closing(sqlite3.connect(path)) as made, closing(sqlite3.connect(":memory:")) as derived:
        for statement in wanted():
            derived.execute(statement)
        assert described(made) == described(derived)
        assert made.execute("PRAGMA user_version").fetchone() == (len(migrate.migrations()),)


async def test_a_second_start_changes_nothing(path: Path) -> None:
    for _ in range(2):
        store = SqliteStore(path)
        await store.open()
        await store.close()
    kept = path.read_bytes()
    store = SqliteStore(path)
    await store.open()
    await store.close()
    assert path.read_bytes() == kept


async def test_only_what_is_missing_is_run(path: Path, own_store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    await own_store.close()
    later = (*migrate.migrations(), ("CREATE TABLE more (x)", "INSERT INTO more VALUES (1)"))
    monkeypatch.setattr(migrate, "migrations", lambda: later)
    for _ in range(2):
        store = SqliteStore(path)
        await store.open()
        await store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT * FROM more").fetchall() == [(1,)]


async def test_a_migration_that_fails_leaves_the_file_as_it_was(
    path: Path, own_store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await own_store.close()
    with closing(sqlite3.connect(path)) as connection:
        before = described(connection)
    broken = (*migrate.migrations(), ("CREATE TABLE more (x)", "INSERT INTO nowhere VALUES (1)"))
    monkeypatch.setattr(migrate, "migrations", lambda: broken)
    store = SqliteStore(path)
    with pytest.raises(sqlite3.OperationalError):
        await store.open()
    await store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert described(connection) == before


async def test_what_a_file_of_the_first_version_holds_can_be_found(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in migrate.migrations()[0]:
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("INSERT INTO node VALUES (7, 'Municipality', 'GM1900', '0001-01-01', '9999-12-31')")
        connection.execute(
            "INSERT INTO municipality"
            " (node_id, version_from, version_until, source, name, name_folded, code, population)"
            " VALUES (7, '0001-01-01', '9999-12-31', 'x', 'Súdwest-Fryslân', 'sudwest-fryslan', 'GM1900', 90000)"
        )
        connection.commit()
    store = SqliteStore(path)
    await store.open()
    async with store.reader() as reader:
        (found,) = await reader.find(Find(("Municipality",), date(2026, 1, 1), ("sudwest",)))
        (fact,) = (await reader.facts()).nodes
    await store.close()
    assert found.text == "Súdwest-Fryslân"
    (row,) = fact.versions
    assert isinstance(row, Municipality)
    assert (row.population, row.other_names) == (90000, ())
