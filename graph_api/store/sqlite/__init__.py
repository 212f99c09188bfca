"""The embedded store: one SQLite file, on Python's own library."""

from graph_api.store.sqlite.store import SqliteStore

__all__ = ["SqliteStore"]
