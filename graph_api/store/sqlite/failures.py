"""What SQLite's errors mean for whoever runs Samen: one clear sentence each."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from graph_api.errors import SamenError, StoreUnusable, Unavailable

E = TypeVar("E", StoreUnusable, Unavailable)

_LEAST_ROOM = 64 * 1024  # bytes; more than SQLite asks for at once, for the file that its connections share
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
            locked = "The file {} is locked by another program."
            return Unavailable(
                locked.format(path.name),
                hint="Wait until that is done, or stop it.",
                local=locked.format(path.absolute()),
                retry_after=5.0,
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return read_only(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path)
        case sqlite3.SQLITE_CANTOPEN if not _writable(path):
            return read_only(path)
        case sqlite3.SQLITE_FULL:
            return _full(path)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR if _no_room(path):
            return _full(path)
        case sqlite3.SQLITE_CANTOPEN:
            hint = "Give the user that runs Samen the right to read and write it and its folder."
            return _about(StoreUnusable, path, "The file {} cannot be opened or made.", hint)
        case sqlite3.SQLITE_IOERR:
            return _about(Unavailable, path, "The disk with {} fails to read or write.", "Look at the disk.")
        case sqlite3.SQLITE_INTERRUPT:
            return Unavailable("The store took longer than one statement may take.", hint="Ask for less at a time.")
    return None


def _about(kind: type[E], path: Path, sentence: str, hint: str) -> E:
    """An error about a file, which callers know by its name and whoever runs Samen by its path."""
    return kind(sentence.format(path.name), hint=hint, local=sentence.format(path.absolute()))


def _writable(path: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    return all(os.access(one, os.W_OK, effective_ids=effective) for one in (path, path.parent) if one.exists())


def _no_room(path: Path) -> bool:
    """Whether the disk is full. Some of SQLite's writes then fail as if the disk were broken."""
    try:
        return shutil.disk_usage(path.absolute().parent).free < _LEAST_ROOM
    except OSError:
        return False


def _full(path: Path) -> Unavailable:
    return _about(
        Unavailable, path, "The disk with {} is full; nothing was changed.", "Make room on it, and try again."
    )


def damaged(path: Path) -> StoreUnusable:
    """The file is no whole database."""
    hint = "Put a copy back, or move it away: then a new one is made and filled."
    return _about(StoreUnusable, path, "The file {} is damaged, or is no SQLite file.", hint)


def read_only(path: Path) -> StoreUnusable:
    """The file, or its folder, in which SQLite keeps a file of changes beside it, may not be written."""
    hint = "Give the user that runs Samen the right to write both."
    return _about(StoreUnusable, path, "The file {}, or the folder it lies in, is read-only.", hint)


def no_folder(path: Path) -> StoreUnusable:
    """The folder of the file is missing."""
    sentence = "There is no folder {} for the file {}."
    folder = path.absolute().parent
    return StoreUnusable(
        sentence.format(folder.name, path.name), hint="Make it first.", local=sentence.format(folder, path.name)
    )


def foreign(path: Path) -> StoreUnusable:
    """The file belongs to another program."""
    return _about(StoreUnusable, path, "The file {} is a database of another program.", "Name another file.")


def newer(path: Path) -> StoreUnusable:
    """The file was made by a later version than this one."""
    hint = "Upgrade Samen, or name another file."
    return _about(StoreUnusable, path, "The file {} was made by a newer version of Samen.", hint)


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
