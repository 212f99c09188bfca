"""The embedded store."""

import sqlite3
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import orjson

from graph_api.errors import Conflict, Unavailable
from graph_api.store.apply import as_told, plan, prepared
from graph_api.store.change import Change, Facts, NodeRef, touched
from graph_api.store.protocol import Applied, Candidate, Connections, EdgeTable, GroupRow, JournalEntry, Linked, Slice
from graph_api.store.query import Edges, Find, Group, Links, Question, Select
from graph_api.store.sqlite import facts, journal, render, results
from graph_api.store.sqlite.connection import Connection, connect, on_thread
from graph_api.store.sqlite.facts import Run
from graph_api.store.sqlite.failures import damaged, explaining, no_folder, require_features
from graph_api.store.sqlite.migrate import migrate

T = TypeVar("T")

READERS = 4
"""Threads that read."""

_KEPT = 16
"""Connections kept for the next operation."""


class SqliteStore:
    """A graph in one file, which is made when it is not there; the folder must be.

    Each reader is a snapshot and holds a connection of its own. Writes follow each other; those of another process are
    waited for `busy_timeout` seconds. A statement of a reader may take `statement_timeout` seconds.
    """

    name = "SQLite"

    def __init__(self, path: Path, *, statement_timeout: float = 10.0, busy_timeout: float = 5.0) -> None:
        self._path = path
        self._statement_timeout = statement_timeout
        self._busy_timeout = busy_timeout
        self._reading, self._writing = _threads()
        self._kept: list[Connection] = []
        self._lent = 0
        self._writer: Connection | None = None

    async def open(self) -> None:
        if self._writer is not None:
            return
        require_features()
        if not self._path.absolute().parent.is_dir():
            raise no_folder(self._path)
        connection = connect(self._path, "rwc", self._busy_timeout)
        try:
            await on_thread(self._writing, self._path, connection, self._prepare)
        except BaseException:
            connection.close()
            raise
        self._writer = connection

    @asynccontextmanager
    async def reader(self) -> AsyncIterator["SqliteReader"]:
        self._opened()
        connection = self._kept.pop() if self._kept else connect(self._path, "rw", self._busy_timeout)
        self._lent += 1
        try:
            revision = await on_thread(self._reading, self._path, connection, _begin)
            yield SqliteReader(self._reading, self._path, connection, revision, self._statement_timeout)
        finally:
            self._lent -= 1
            if self._writer is None:
                connection.close()
            else:
                await on_thread(self._reading, self._path, connection, self._give_back)

    async def apply(self, changes: Sequence[Change], *, actor: str, reason: str) -> Applied:
        def job(connection: Connection) -> Applied:
            return _apply(connection, changes, actor, reason)

        return await on_thread(self._writing, self._path, self._opened(), job)

    async def restore(
        self,
        changes: Sequence[Change] = (),
        *,
        revision: int,
        journal: Sequence[JournalEntry] = (),
        keep: int | None = None,
    ) -> None:
        def job(connection: Connection) -> None:
            _restore(connection, changes, journal, keep, revision)

        await on_thread(self._writing, self._path, self._opened(), job)

    def connections(self) -> Connections:
        return Connections(self._lent, len(self._kept))

    async def version(self) -> str:
        return f"SQLite {sqlite3.sqlite_version}"

    async def close(self) -> None:
        writer, self._writer = self._writer, None
        for connection in self._kept:
            connection.close()
        self._kept.clear()
        self._reading.shutdown()
        self._writing.shutdown()
        self._reading, self._writing = _threads()
        if writer is not None:
            with explaining(self._path):
                writer.close()

    def _opened(self) -> Connection:
        if self._writer is None:
            raise Unavailable("The store is not open.")
        return self._writer

    def _prepare(self, connection: Connection) -> None:
        migrate(connection, self._path)
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise damaged(self._path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")

    def _give_back(self, connection: Connection) -> None:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        if len(self._kept) < _KEPT and not connection.in_transaction:
            self._kept.append(connection)
        else:
            connection.close()


class SqliteReader:
    """A snapshot of the graph, on a connection of its own."""

    def __init__(self, executor: Executor, path: Path, connection: Connection, revision: int, timeout: float) -> None:
        self.revision = revision
        self.statements = 0
        self._executor = executor
        self._path = path
        self._connection = connection
        self._timeout = timeout

    async def select(self, query: Select) -> list[Slice]:
        statement = render.select(query)
        return await self._ask(lambda run: results.slices(query, run(*statement)))

    async def group(self, query: Group) -> list[list[GroupRow]]:
        statement = render.group(query)
        return await self._ask(lambda run: results.groups(query, run(*statement)))

    async def edges(self, query: Edges) -> EdgeTable:
        statement = render.edges(query)
        return await self._ask(lambda run: results.edge_table(run(*statement)))

    async def links(self, query: Links) -> list[Linked]:
        statement = render.links(query)
        return await self._ask(lambda run: results.links(query, run(*statement)))

    async def find(self, query: Find) -> list[Candidate]:
        statement = render.find(query)
        return await self._ask(lambda _: self._taken(*statement, partial(results.candidates, query)))

    async def facts(self, refs: Collection[NodeRef] | None = None) -> Facts:
        return await self._ask(lambda run: facts.read(run, refs))

    async def page(self, kind: str, after: str, size: int) -> Facts:
        return await self._ask(lambda run: facts.page(run, kind, after, size))

    async def journal(self, after: int = 0, limit: int | None = None) -> list[JournalEntry]:
        return await self._ask(lambda run: journal.read(run, after, limit))

    def written(self, query: Question) -> tuple[str, Collection[str]]:
        text, parameters = render.written(query)
        return text, parameters.keys()

    async def _ask(self, job: Callable[[Run], T]) -> T:
        return await on_thread(self._executor, self._path, self._connection, lambda _: job(self._run))

    def _run(self, text: str, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
        return self._taken(text, parameters, list)

    def _taken(self, text: str, parameters: dict[str, Any], take: Callable[[Iterable[tuple[Any, ...]]], T]) -> T:
        self.statements += 1
        return self._connection.taken(text, parameters, take, self._timeout)


def _threads() -> tuple[Executor, Executor]:
    return ThreadPoolExecutor(READERS, "samen-read"), ThreadPoolExecutor(1, "samen-write")


def _begin(connection: Connection) -> int:
    connection.execute("BEGIN")
    return _revision(connection)


def _revision(connection: Connection) -> int:
    (revision,) = connection.execute("SELECT revision FROM graph").fetchone()
    return int(revision)


def _apply(connection: Connection, changes: Sequence[Change], actor: str, reason: str) -> Applied:
    ready = prepared(changes)
    with _transaction(connection):
        revision = _revision(connection)
        planned = plan(facts.read(connection.execute, touched(ready)), ready)
        if planned:
            revision += 1
            facts.write(connection, planned)
            _set_revision(connection, revision)
            journal.write(connection, revision, actor, reason, planned.journal)
    return planned.applied(revision)


def _restore(
    connection: Connection, changes: Sequence[Change], entries: Sequence[JournalEntry], keep: int | None, revision: int
) -> None:
    with _transaction(connection):
        try:
            facts.write(connection, as_told(changes))
        except sqlite3.IntegrityError as error:
            raise Conflict("A link leads to a node that is not there, or a node has links that stay.") from error
        if keep is not None:
            journal.forget(connection, keep)
        for entry in entries:
            changed = orjson.dumps(entry.changes).decode()
            journal.write(connection, entry.revision, entry.actor, entry.reason, changed, at=entry.at)
        _set_revision(connection, revision)


def _set_revision(connection: Connection, revision: int) -> None:
    connection.execute("UPDATE graph SET revision = ?", (revision,))


@contextmanager
def _transaction(connection: Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
