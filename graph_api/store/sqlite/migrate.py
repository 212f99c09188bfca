"""Brings a file to the newest version. Migrations are numbered files of statements, never changed once released."""

import sqlite3
from functools import cache
from importlib.resources import files
from pathlib import Path

from graph_api.store.sqlite import facts
from graph_api.store.sqlite.failures import foreign, newer
from graph_api.store.sqlite.schema import APPLICATION_ID


@cache
def migrations() -> tuple[tuple[str, ...], ...]:
    """The statements of each migration; a file of version n has had the first n."""
    folder = files("graph_api.store.sqlite") / "migrations"
    texts = sorted((entry.name, entry.read_text("utf-8")) for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple(tuple(part.strip() for part in text.split(";\n") if part.strip()) for _, text in texts)


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Runs what the file has not had, and makes what search finds anew, in one transaction.

    Raises:
        StoreUnusable: the file is of another program or of a newer version.
        sqlite3.Error: it cannot be read or written.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _number(connection, "user_version")
        if _number(connection, "application_id") != APPLICATION_ID and not _empty(connection):
            raise foreign(path)
        if version > len(migrations()):
            raise newer(path)
        missing = migrations()[version:]
        for statements in missing:
            for statement in statements:
                connection.execute(statement)
        if missing:
            facts.write_terms(connection)
        # Written in any case: that alone tells a file that may not be written, before anybody needs to.
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations())}")
        connection.execute("COMMIT" if missing else "ROLLBACK")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _empty(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    (number,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(number)
