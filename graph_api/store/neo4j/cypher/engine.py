"""Carries out a statement that somebody else wrote, within limits."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any
from uuid import uuid4

import orjson
from neo4j import READ_ACCESS, AsyncDriver, AsyncResult, AsyncSession, Query

from graph_api.errors import Forbidden, LimitExceeded, Unavailable
from graph_api.store.neo4j.cypher.failures import reworded
from graph_api.store.neo4j.cypher.values import checked, written
from graph_api.store.neo4j.cypher.words import refuse_words
from graph_api.store.neo4j.failures import DRIVER_ERRORS
from graph_api.store.protocol import Table

MOST_BYTES = 10_000_000
"""Of what a statement answers: as it comes from Neo4j, and as JSON."""

AT_ONCE = 4
"""Statements that are carried out side by side; others wait."""

_LOOK_SECONDS = 1.0
"""Between two looks at whether Neo4j has ended what was left off."""
_STILL_THERE = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = $name RETURN count(*) AS number"

_FETCHED = 500  # rows that are asked for at a time
_GRACE_SECONDS = 2.0  # for Neo4j to end a statement itself, before the connection is given up
_READS = "r"
_REFUSED_STEPS = ("ProcedureCall", "LoadCSV", "Show", "Terminate", "Transaction", "AdministrationCommand")


class CypherStatements:
    """Statements on one database. Each step of one, the plan and the reading, may take `seconds`."""

    def __init__(self, driver: Callable[[], AsyncDriver], database: str, seconds: float) -> None:
        self._driver, self._database, self._seconds = driver, database, seconds
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._endings: set[asyncio.Task[None]] = set()

    async def ask(self, statement: str, parameters: Mapping[str, Any], rows: int) -> Table:
        """As `CypherEngine.ask`."""
        refuse_words(statement)
        checked(dict(parameters))
        async with self._turn() as name:
            meter = _Meter(MOST_BYTES)
            try:
                async with self._session(rows) as session:
                    async with self._in_time():
                        await self._refuse_plan(session, self._query("EXPLAIN\n" + statement, name), parameters)
                    async with self._in_time():
                        # The line before it makes the places in errors the same as those of the plan.
                        result = await session.run(self._query("\n" + statement, name), dict(parameters))
                        with meter.on(session):
                            return await _read(result, rows)
            except DRIVER_ERRORS as error:
                if meter.left < 0:
                    raise _too_large() from error
                raise reworded(error, statement, self._seconds) from error

    async def close(self) -> None:
        """Waits no longer for what Neo4j has not ended."""
        for ending in self._endings:
            ending.cancel()
        await asyncio.gather(*self._endings, return_exceptions=True)

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[str]:
        """One of the turns, and a name for its statement: what ends early keeps its turn until Neo4j has ended it.

        Neo4j looks at the clock between rows and not within an expression, so that can be long after.
        """
        try:
            async with asyncio.timeout(self._seconds):
                await self._turns.acquire()
        except TimeoutError:
            raise Unavailable(
                f"Neo4j still carries out {AT_ONCE} other statements, or has not ended them yet.",
                hint="Try again later; a statement that loops within one expression ends when Neo4j is started again.",
                retry_after=self._seconds,
            ) from None
        name = uuid4().hex
        try:
            yield name
        except (LimitExceeded, Unavailable, asyncio.CancelledError):
            ending = asyncio.create_task(self._until_ended(name))
            self._endings.add(ending)
            ending.add_done_callback(self._ended)
            raise
        except BaseException:
            self._turns.release()
            raise
        self._turns.release()

    def _ended(self, ending: asyncio.Task[None]) -> None:
        self._endings.discard(ending)
        self._turns.release()

    async def _until_ended(self, name: str) -> None:
        with suppress(*DRIVER_ERRORS):  # a Neo4j that is away carries out nothing
            while True:
                async with self._session(1) as session:
                    found = await (await session.run(_STILL_THERE, name=name)).single(strict=True)
                if not found["number"]:
                    return
                await asyncio.sleep(_LOOK_SECONDS)

    def _in_time(self) -> asyncio.Timeout:
        return asyncio.timeout(self._seconds + _GRACE_SECONDS)

    def _session(self, rows: int) -> AsyncSession:
        return self._driver().session(
            database=self._database, default_access_mode=READ_ACCESS, fetch_size=min(rows + 1, _FETCHED)
        )

    def _query(self, text: str, name: str) -> Query:
        return Query(text, metadata={"statement": name}, timeout=self._seconds)

    async def _refuse_plan(self, session: AsyncSession, explain: Query, parameters: Mapping[str, Any]) -> None:
        explained = await session.run(explain, dict(parameters))
        summary = await explained.consume()
        if summary.query_type != _READS:
            raise Forbidden("A statement only reads, and this one would change something.")
        for step in _steps(summary.plan or {}):
            if step.startswith(_REFUSED_STEPS):
                raise Forbidden("A statement reads the graph and nothing else: no procedures, files or administration.")


class _Meter:
    """Counts what comes over a connection, and breaks it off when that is too much.

    The driver has no such limit, and holds a value whole before it gives it. So it is put where the driver reads from.
    """

    def __init__(self, limit: int) -> None:
        self.left = limit
        self._socket: Any = None

    @contextmanager
    def on(self, session: AsyncSession) -> Iterator[None]:
        connection: Any = session._connection  # noqa: SLF001 - the driver has no public place for it
        inbox = connection.inbox
        self._socket = inbox._socket  # noqa: SLF001
        inbox._socket = self  # noqa: SLF001
        try:
            yield
        finally:
            inbox._socket = self._socket  # noqa: SLF001

    async def recv_into(self, buffer: memoryview, count: int) -> int:
        received: int = await self._socket.recv_into(buffer, count)
        self.left -= received
        if self.left < 0:
            raise ConnectionAbortedError
        return received


async def _read(result: AsyncResult, limit: int) -> Table:
    rows: list[list[Any]] = []
    left = MOST_BYTES
    async for record in result:
        if len(rows) == limit:
            return Table(list(result.keys()), rows, truncated=True)
        row = [written(value) for value in record.values()]
        left -= len(orjson.dumps(row))
        if left < 0:
            raise _too_large()
        rows.append(row)
    return Table(list(result.keys()), rows, truncated=False)


def _too_large() -> LimitExceeded:
    return LimitExceeded(
        f"The answer has more than {MOST_BYTES:,} bytes.", hint="Return fewer rows, or properties instead of nodes."
    )


def _steps(plan: Mapping[str, Any]) -> Iterator[str]:
    left = [plan]
    while left:
        step = left.pop()
        yield str(step.get("operatorType", ""))
        left.extend(step.get("children", ()))
