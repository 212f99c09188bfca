"""Questions in SQL to a file, which only read it, through the views in the model's names."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from graph_api.errors import BadInput, Forbidden, LimitExceeded
from graph_api.store.sqlite.connection import connect
from graph_api.store.sqlite.failures import explaining
from graph_api.store.sqlite.views import DAY, views

LONGEST_VALUE = 50_000_000
"""Bytes of one text."""

_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE}
_REFUSED_FUNCTIONS = {"load_extension", "fts3_tokenizer", "edit", "readfile", "writefile"}
_BUSY_SECONDS = 5.0
_FETCHED = 1000


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question gives. `rows` come as they are read, in the time that the question has."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[Any, ...]]


class Questions:
    """A connection on which nothing can be written, opened or set. `day` is the day that the views stand on.

    The file must be there, and brought to this version (`SqliteStore.open` does that). A question may take so many
    `seconds`.
    """

    def __init__(self, path: Path, day: date, seconds: float) -> None:
        self.day = day
        self._path, self._seconds = path, seconds
        self._connection = connect(path, "ro", _BUSY_SECONDS)
        with explaining(path):
            self._connection.create_function(DAY, 0, lambda: self.day.isoformat(), deterministic=True)  # noqa: PLW0108 - it changes
            for view in views():
                self._connection.execute(view.statement())
            # Made at their first use, which could not be later.
            self._connection.execute("SELECT 1 FROM json_each('[]'), json_tree('[]')")
            self._connection.execute("PRAGMA query_only = ON")
            self._connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
            self._connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
            self._connection.set_authorizer(_authorized)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def ask(self, question: str) -> Answer:
        """What one statement gives.

        Raises, here or while the rows are read:
            BadInput: SQLite does not understand it.
            Forbidden: it would do more than read.
            LimitExceeded: it takes too long, or makes too large a value.
            Unavailable, StoreUnusable: the file cannot be read.
        """
        self._connection.deadline = time.monotonic() + self._seconds
        with explaining(self._path), _reworded(self._seconds):
            cursor = self._connection.execute(question)
        columns = tuple(column[0] for column in cursor.description or ())
        return Answer(columns, self._rows(cursor))

    def _rows(self, cursor: sqlite3.Cursor) -> Iterator[tuple[Any, ...]]:
        while True:
            with explaining(self._path), _reworded(self._seconds):
                rows = cursor.fetchmany(_FETCHED)
            if not rows:
                return
            yield from rows


@contextmanager
def _reworded(seconds: float) -> Iterator[None]:
    """Raises an error of ours for one that says something of the question."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.Warning) as error:
        raise BadInput("This is more than one statement.", hint="Ask one at a time.") from error
    except sqlite3.Error as error:
        match getattr(error, "sqlite_errorcode", None):
            case sqlite3.SQLITE_INTERRUPT:
                raise LimitExceeded(f"The question took longer than {seconds:g} seconds.") from error
            case sqlite3.SQLITE_TOOBIG | sqlite3.SQLITE_NOMEM:
                raise LimitExceeded("The question makes too large a value.") from error
            case sqlite3.SQLITE_AUTH | sqlite3.SQLITE_READONLY:
                raise Forbidden("A question only reads the graph.") from error
            case sqlite3.SQLITE_ERROR if str(error).startswith("not authorized"):
                raise Forbidden("A question only reads the graph.") from error
            case sqlite3.SQLITE_ERROR | sqlite3.SQLITE_MISMATCH | sqlite3.SQLITE_RANGE:
                raise BadInput(f"SQLite does not take this: {error}.") from error
        raise


def _authorized(action: int, _: str | None, name: str | None, *__: str | None) -> int:
    """Tells SQLite, for each thing that a statement would do, whether it may."""
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_DENY if (name or "").lower() in _REFUSED_FUNCTIONS else sqlite3.SQLITE_OK
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY
