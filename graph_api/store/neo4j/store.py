"""The store in a Neo4j server, over its async driver.

A read is a session and one round trip. A change is one transaction, which first raises the revision on the one
`:Graph` node: its lock puts writers in order.
"""

import asyncio
from collections.abc import AsyncIterator, Collection, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import orjson
from neo4j import (
    READ_ACCESS,
    WRITE_ACCESS,
    AsyncDriver,
    AsyncGraphDatabase,
    AsyncManagedTransaction,
    AsyncSession,
    NotificationMinimumSeverity,
    Query,
    unit_of_work,
)

from graph_api.errors import SamenError, StoreUnusable, Unavailable
from graph_api.store.apply import as_told, plan, prepared
from graph_api.store.change import Change, Facts, NodeRef, touched
from graph_api.store.neo4j import facts, render, results
from graph_api.store.neo4j.cypher.engine import CypherStatements
from graph_api.store.neo4j.failures import DRIVER_ERRORS, explained, retryable
from graph_api.store.neo4j.migrate import migrate
from graph_api.store.neo4j.render import Statement
from graph_api.store.protocol import Applied, Candidate, Connections, EdgeTable, GroupRow, JournalEntry, Linked, Slice
from graph_api.store.query import Edges, Find, Group, Links, Question, Select

_CONNECT_SECONDS = 5.0
_GRACE_SECONDS = 5.0  # for a server to end a statement itself, before the connection is given up
_WRITE_SECONDS = 600.0
_RETRY_SECONDS = 3.0
_PAUSES = (0.05, 0.25)  # before a read is tried again
_BULK = 1_000  # changes after which the statistics, and so the plans, are out of date

_REVISION = Statement("MATCH (g:Graph) RETURN g.revision", {})
_NEXT_REVISION = Statement("MATCH (g:Graph) SET g.revision = g.revision + 1 RETURN g.revision", {})
_LAST_REVISION = Statement("MATCH (g:Graph) SET g.revision = g.revision - 1 RETURN g.revision", {})
_SET_REVISION = "MATCH (g:Graph) SET g.revision = $revision RETURN g.revision"
_JOURNAL = (
    "MATCH (j:Journal) WHERE j.revision > $after WITH j ORDER BY j.revision LIMIT $limit"
    " RETURN collect([j.revision, j.at, j.actor, j.reason, j.changes])"
)
_EVERY = 2**31 - 1
_FORGET = "MATCH (j:Journal) WHERE j.revision > $after DELETE j"
_ENTER = "CREATE (j:Journal {revision: $revision, at: $at, actor: $actor, reason: $reason, changes: $changes})"


class Neo4jStore:
    """A graph in a database of a Neo4j server.

    Each statement reads what is committed then: a reader is no snapshot. A statement of a reader may take
    `statement_timeout` seconds. `auth` is a user and password, None for a server that asks for none.
    """

    name = "Neo4j"

    def __init__(
        self,
        uri: str,
        *,
        auth: tuple[str, str] | None = None,
        database: str = "neo4j",
        statement_timeout: float = 10.0,
    ) -> None:
        self._uri, self._auth, self._database = uri, auth, database
        self._statement_timeout = statement_timeout
        self._driver: AsyncDriver | None = None
        self._migrated = False
        self.cypher = CypherStatements(self._opened, database, statement_timeout)

    async def open(self) -> None:
        async with self._explaining():
            if self._driver is None:
                self._driver = self._connected()
            if not self._migrated:
                await migrate(self._transact)
                self._migrated = True

    @asynccontextmanager
    async def reader(self) -> AsyncIterator["Neo4jReader"]:
        yield Neo4jReader(self, await self.read(_REVISION))

    async def apply(self, changes: Sequence[Change], *, actor: str, reason: str) -> Applied:
        ready = prepared(changes)

        @unit_of_work(timeout=_WRITE_SECONDS)
        async def work(transaction: AsyncManagedTransaction) -> Applied:
            return await _apply(transaction, ready, actor, reason)

        async with self._explaining(), self._session(WRITE_ACCESS) as session:
            applied = await session.execute_write(work)
        if applied.total >= _BULK:
            await self._replan()
        return applied

    async def restore(
        self,
        changes: Sequence[Change] = (),
        *,
        revision: int,
        journal: Sequence[JournalEntry] = (),
        keep: int | None = None,
    ) -> None:
        statements = [Statement(_SET_REVISION, {"revision": revision}), *facts.write(as_told(changes))]
        if keep is not None:
            statements.append(Statement(_FORGET, {"after": keep}))
        statements += [_entry(one, orjson.dumps(one.changes).decode()) for one in journal]
        async with self._explaining():
            await self._transact(statements)
        if revision:
            await self._replan()

    async def _replan(self) -> None:
        """Has plans made anew for what is held now. The facts are in: what only makes reading quick may fail."""
        with suppress(*DRIVER_ERRORS):
            await self._transact([Statement("CALL db.prepareForReplanning()", {})])

    def connections(self) -> Connections:
        if self._driver is None:
            return Connections(0, 0)
        pool = self._driver._pool  # noqa: SLF001 - the driver tells it nowhere else
        addresses = tuple(pool.connections)
        in_use = sum(pool.in_use_connection_count(address) for address in addresses)
        return Connections(in_use, sum(len(pool.connections[address]) for address in addresses) - in_use)

    async def version(self) -> str:
        async with self._explaining():
            info = await self._opened().get_server_info()
            return info.agent.replace("/", " ")

    async def close(self) -> None:
        await self.cypher.close()
        driver, self._driver, self._migrated = self._driver, None, False
        if driver is not None:
            await driver.close()

    async def read(self, statement: Statement) -> Any:
        """The one value that a statement answers with; what passes is tried again."""
        async with self._explaining():
            for pause in _PAUSES:
                try:
                    return await self._read(statement)
                except DRIVER_ERRORS as error:
                    if not retryable(error):
                        raise
                await asyncio.sleep(pause)
            return await self._read(statement)

    async def _read(self, statement: Statement) -> Any:
        query = Query(statement.text, timeout=self._statement_timeout)
        async with asyncio.timeout(self._statement_timeout + _GRACE_SECONDS), self._session(READ_ACCESS) as session:
            return await _value(await session.run(query, statement.parameters))

    async def _transact(self, statements: Iterable[Statement]) -> Any:
        """Runs statements in one transaction, and gives what the last one answers."""
        answer = None
        async with self._session(WRITE_ACCESS) as session, await session.begin_transaction() as transaction:
            for statement in statements:
                answer = await _value(await transaction.run(statement.text, statement.parameters))
            await transaction.commit()
        return answer

    def _session(self, access: str) -> AsyncSession:
        return self._opened().session(database=self._database, default_access_mode=access)

    def _opened(self) -> AsyncDriver:
        if self._driver is None:
            raise Unavailable("The store is not open.")
        return self._driver

    def _connected(self) -> AsyncDriver:
        try:
            _ = urlsplit(self._uri).port  # raises ValueError when it is no number; the driver finds out too late
            return AsyncGraphDatabase.driver(
                self._uri,
                auth=self._auth,
                user_agent="samen",
                connection_timeout=_CONNECT_SECONDS,
                connection_acquisition_timeout=2 * _CONNECT_SECONDS,
                max_transaction_retry_time=_RETRY_SECONDS,
                notifications_min_severity=NotificationMinimumSeverity.OFF,
                warn_notification_severity=NotificationMinimumSeverity.OFF,
                telemetry_disabled=True,
            )
        except ValueError as error:
            raise StoreUnusable("The address of Neo4j is no proper one.", hint="Write bolt://HOST:PORT.") from error

    @asynccontextmanager
    async def _explaining(self) -> AsyncIterator[None]:
        try:
            yield
        except SamenError:
            raise
        except DRIVER_ERRORS as error:
            raise explained(error, self._uri, self._database) from error


class Neo4jReader:
    """Reads for one operation."""

    def __init__(self, store: Neo4jStore, revision: int) -> None:
        self._store = store
        self.revision = revision
        self.statements = 0

    async def select(self, query: Select) -> list[Slice]:
        return results.slices(query, await self._read(render.select(query)))

    async def group(self, query: Group) -> list[list[GroupRow]]:
        return results.groups(query, await self._read(render.group(query)))

    async def edges(self, query: Edges) -> EdgeTable:
        return results.edge_table(await self._read(render.edges(query)))

    async def links(self, query: Links) -> list[Linked]:
        return results.links(query, await self._read(render.links(query)))

    async def find(self, query: Find) -> list[Candidate]:
        return results.candidates(query, await self._read(render.find(query)))

    async def facts(self, refs: Collection[NodeRef] | None = None) -> Facts:
        return await facts.read(self._read, refs)

    async def page(self, kind: str, after: str, size: int) -> Facts:
        return await facts.page(self._read, kind, after, size)

    async def journal(self, after: int = 0, limit: int | None = None) -> list[JournalEntry]:
        entries = await self._read(Statement(_JOURNAL, {"after": after, "limit": _EVERY if limit is None else limit}))
        return [
            JournalEntry(revision, at.to_native(), actor, reason, orjson.loads(changes))
            for revision, at, actor, reason, changes in entries
        ]

    def written(self, query: Question) -> tuple[str, Collection[str]]:
        text, parameters = render.written(query)
        return text, parameters.keys()

    async def _read(self, statement: Statement) -> Any:
        self.statements += 1
        return await self._store.read(statement)


async def _apply(transaction: AsyncManagedTransaction, changes: tuple[Change, ...], actor: str, reason: str) -> Applied:
    async def run(statement: Statement) -> Any:
        return await _value(await transaction.run(statement.text, statement.parameters))

    revision = await run(_NEXT_REVISION)
    planned = plan(await facts.read(run, touched(changes)), changes)
    if not planned:
        return planned.applied(await run(_LAST_REVISION))
    for statement in facts.write(planned):
        await run(statement)
    entry = JournalEntry(revision, datetime.now(UTC), actor, reason, [])
    await run(_entry(entry, planned.journal))
    return planned.applied(revision)


def _entry(of: JournalEntry, changes: str) -> Statement:
    values = {"revision": of.revision, "at": of.at, "actor": of.actor, "reason": of.reason, "changes": changes}
    return Statement(_ENTER, values)


async def _value(result: Any) -> Any:
    record = await result.single()
    await result.consume()
    return None if record is None else record[0]
