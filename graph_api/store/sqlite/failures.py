"""What SQLite's errors mean for whoever runs Samen: one clear sentence each."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph_api.errors import SamenError, StoreUnusable, Unavailable

_PRIMARY = 0xFF  # the extended result codes of SQLite carry the primary one in their last byte


@contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Raises Unavailable or StoreUnusable in place of an error that says something of the file or where it lies."""
    try:
        yield
    except sqlite3.Error as error:
        known = _explained(error, path)
        if known is None:
            raise
        raise known from error


def _explained(error: sqlite3.Error, path: Path) -> SamenError | None:
    match getattr(error, "sqlite_errorcode", 0) & _PRIMARY:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Unavailable(
                f"The file {path.name} is locked by another program.",
                hint="Wait until that is done, or stop it.",
                retry_after=5.0,
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return read_only(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path)
        case sqlite3.SQLITE_CANTOPEN if not _writable(path):
            return read_only(path)
        case sqlite3.SQLITE_CANTOPEN:
            return StoreUnusable(
                f"The file {path.name} cannot be opened or made.",
                hint="Give the user that runs Samen the right to read and write it and its folder.",
            )
        case sqlite3.SQLITE_FULL:
            return Unavailable(
                f"The disk with {path.name} is full; nothing was changed.", hint="Make room on it, and try again."
            )
        case sqlite3.SQLITE_IOERR:
            return Unavailable(f"The disk with {path.name} fails to read or write.", hint="Look at the disk.")
        case sqlite3.SQLITE_INTERRUPT:
            return Unavailable("The store took longer than one statement may take.", hint="Ask for less at a time.")
    return None


def _writable(path: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    return all(os.access(one, os.W_OK, effective_ids=effective) for one in (path, path.parent) if one.exists())


def damaged(path: Path) -> StoreUnusable:
    """The file is no whole database."""
    return StoreUnusable(
        f"The file {path.name} is damaged, or is no SQLite file.",
        hint="Put a copy back, or move it away: then a new one is made and filled.",
    )


def read_only(path: Path) -> StoreUnusable:
    """The file, or its folder, in which SQLite keeps a file of changes beside it, may not be written."""
    return StoreUnusable(
        f"The file {path.name}, or the folder it lies in, is read-only.",
        hint="Give the user that runs Samen the right to write both.",
    )


def no_folder(path: Path) -> StoreUnusable:
    """The folder of the file is missing."""
    return StoreUnusable(f"There is no folder {path.parent.name} for the file {path.name}.", hint="Make it first.")


def foreign(path: Path) -> StoreUnusable:
    """The file belongs to another program."""
    return StoreUnusable(f"The file {path.name} is a database of another program.", hint="Name another file.")


def newer(path: Path) -> StoreUnusable:
    """The file was made by a later version than this one."""
    return StoreUnusable(
        f"The file {path.name} was made by a newer version of Samen.", hint="Upgrade Samen, or name another file."
    )


def require_features() -> None:
    """Checks SQLite itself.

    Raises:
        StoreUnusable: it is too old or was built without what Samen needs.
    """
    if sqlite3.sqlite_version_info < (3, 34):
        raise StoreUnusable(
            f"Python's SQLite is version {sqlite3.sqlite_version}, and Samen needs 3.34 or newer.",
            hint="Use a Python with a newer SQLite.",
        )
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("SELECT json_group_array(1)")
        connection.execute("CREATE VIRTUAL TABLE words USING fts5 (word)")
    except sqlite3.OperationalError as error:
        raise StoreUnusable(
            "Python's SQLite was built without JSON or full-text search (FTS5), which Samen needs.",
            hint="Use a Python with a complete SQLite.",
        ) from error
    finally:
        connection.close()
