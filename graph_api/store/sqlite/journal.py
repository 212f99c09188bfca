"""What was applied when, by whom and why, in and out of a file."""

import sqlite3
from datetime import UTC, datetime

import orjson

from graph_api.store.protocol import JournalEntry
from graph_api.store.sqlite.facts import Run


def read(run: Run, after: int, limit: int | None = None) -> list[JournalEntry]:
    """The entries since a revision, oldest first; the first so many."""
    text = (
        "SELECT revision, at, actor, reason, changes FROM journal WHERE revision > $after ORDER BY revision"
        " LIMIT coalesce($limit, -1)"
    )
    return [
        JournalEntry(revision, datetime.fromisoformat(at), actor, reason, orjson.loads(changes))
        for revision, at, actor, reason, changes in run(text, {"after": after, "limit": limit})
    ]


def write(
    connection: sqlite3.Connection, revision: int, actor: str, reason: str, changes: str, *, at: datetime | None = None
) -> None:
    """Adds the entry of a revision within the transaction that is open; it is of now, or of the time given."""
    connection.execute(
        "INSERT INTO journal (revision, at, actor, reason, changes) VALUES (?, ?, ?, ?, ?)",
        (revision, (at or datetime.now(UTC)).isoformat(), actor, reason, changes),
    )


def forget(connection: sqlite3.Connection, after: int) -> None:
    """Drops the entries since a revision within the transaction that is open."""
    connection.execute("DELETE FROM journal WHERE revision > ?", (after,))
