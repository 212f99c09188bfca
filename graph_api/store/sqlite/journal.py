"""What was applied when, by whom and why, in and out of a file."""

import sqlite3
from datetime import UTC, datetime

import orjson

from graph_api.store.protocol import JournalEntry
from graph_api.store.sqlite.facts import Run


def read(run: Run, after: int) -> list[JournalEntry]:
    """The entries since a revision, oldest first."""
    text = "SELECT revision, at, actor, reason, changes FROM journal WHERE revision > $after ORDER BY revision"
    return [
        JournalEntry(revision, datetime.fromisoformat(at), actor, reason, orjson.loads(changes))
        for revision, at, actor, reason, changes in run(text, {"after": after})
    ]


def write(connection: sqlite3.Connection, revision: int, actor: str, reason: str, changes: str) -> None:
    """Adds the entry of a revision within the transaction that is open."""
    connection.execute(
        "INSERT INTO journal (revision, at, actor, reason, changes) VALUES (?, ?, ?, ?, ?)",
        (revision, datetime.now(UTC).isoformat(), actor, reason, changes),
    )
