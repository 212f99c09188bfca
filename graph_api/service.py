"""The graph that this process answers from: opened, filled when it is empty, tried again while the store is away."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import structlog

from graph_api.errors import ErrorCode, Internal, SamenError, Unavailable
from graph_api.settings import Settings
from graph_api.store.change import Change
from graph_api.store.copying import refuse_unfinished
from graph_api.store.protocol import Applied, Connections, CypherEngine, GraphStore, Reader, RestorableStore, cypher_of

if TYPE_CHECKING:
    from graph_api.ingest.reading import Progress
    from graph_api.ingest.sync import Imported

_log = structlog.stdlib.get_logger("samen")

FIRST_WAIT, LONGEST_WAIT = 0.5, 15.0
PING_SECONDS = 2.0


def open_store(settings: Settings) -> RestorableStore:
    """The store that the settings name, not opened yet."""
    path = settings.sqlite_path
    if path is not None:
        from graph_api.store.sqlite.store import SqliteStore

        return SqliteStore(path, statement_timeout=settings.statement_timeout)
    from graph_api.store.neo4j.store import Neo4jStore

    return Neo4jStore(
        settings.store,
        auth=(settings.user, settings.password.get_secret_value()) if settings.password else None,
        database=settings.database,
        statement_timeout=settings.statement_timeout,
    )


class Service:
    """Brings a store up in the background and says how far it is; everything else asks it for the store.

    A Neo4j that cannot be reached is waited for. A file that cannot be opened ends the service: whoever started it is
    told, and mends it.

    An empty graph is filled with the dataset first; with a folder of source files named, those are imported at every
    start, which changes nothing when they are in already.
    """

    def __init__(self, store: GraphStore, settings: Settings) -> None:
        self._store = store
        self._watched = _Watched(store)
        self._settings = settings
        self._embedded = settings.sqlite_path is not None
        self._reason: str | None = "The service is starting."
        self._task: asyncio.Task[None] | None = None
        self.failure: SamenError | None = None
        self.on_ready: Callable[[], None] = lambda: None
        self.on_failure: Callable[[], None] = lambda: None

    @property
    def store(self) -> GraphStore:
        """The store, ready for use.

        Raises:
            Unavailable: it is not, for the reason given.
        """
        if self._reason is not None:
            raise Unavailable(self._reason, retry_after=LONGEST_WAIT / 3)
        return self._watched

    @property
    def store_name(self) -> str:
        """What sort of store it is."""
        return self._store.name

    @property
    def ready(self) -> bool:
        """Whether the store can be read, as far as was seen last."""
        return self._reason is None and not self._watched.lost

    @property
    def revision(self) -> int | None:
        """The revision of the graph that was read last."""
        return self._watched.revision

    @property
    def connections(self) -> Connections:
        """Those that the store holds."""
        return self._store.connections()

    async def start(self) -> None:
        """Begins to bring the store up, and returns at once."""
        self._task = asyncio.create_task(self._bring_up())

    async def stop(self) -> None:
        """Leaves off what is going on and closes the store."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await self._store.close()

    async def check(self) -> None:
        """Returns when the store answers now.

        Raises:
            Unavailable: it does not, for the reason given.
        """
        try:
            async with asyncio.timeout(PING_SECONDS), self.store.reader():
                pass
        except TimeoutError:
            silent = Unavailable(f"The store does not answer within {PING_SECONDS:.0f} seconds.")
            self._watched.heard(silent)
            raise silent from None

    async def _bring_up(self) -> None:
        for wait in _waits():
            try:
                await self._store.open()
                await self._fill()
            except Unavailable as error:
                if self._embedded:
                    self._fail(error)
                    return
                self._reason = str(error)
                _log.warning("store unavailable", reason=error.in_terminal(), retry_in_seconds=wait)
                await asyncio.sleep(wait)
            except SamenError as error:
                self._fail(error)
                return
            except Exception:  # noqa: BLE001 - whatever it is, the process must not stay up without an answer
                _log.exception("start failed")
                self._fail(Internal("The service could not start; the log says why."))
                return
            else:
                self._reason = None
                self.on_ready()
                return

    def _fail(self, error: SamenError) -> None:
        self._reason = str(error)
        self.failure = error
        self.on_failure()

    async def _fill(self) -> None:
        async with self._store.reader() as reader:
            await refuse_unfinished(reader)
            self._watched.revision = revision = reader.revision
        if revision and self._settings.data is None:
            return
        self._reason = "The dataset is being imported."
        applied = await import_dataset(self._store, self._settings, _logged)
        self._watched.revision = applied.revision
        _log.info(
            "imported", revision=applied.revision, added=applied.added, changed=applied.changed, ended=applied.ended
        )


class _Watched:
    """A store that logs when it stops answering and when it answers again: a line each, not one a request."""

    def __init__(self, store: GraphStore) -> None:
        self.name = store.name
        self._store = store
        self.lost = False
        self.revision: int | None = None

    def heard(self, error: SamenError | None) -> None:
        """Takes note of how the store answered just now."""
        if error is not None and not self.lost:
            _log.warning("store lost", reason=error.in_terminal())
        elif error is None and self.lost:
            _log.info("store back")
        self.lost = error is not None

    @contextlib.asynccontextmanager
    async def reader(self) -> AsyncIterator[Reader]:
        async with contextlib.AsyncExitStack() as stack:
            with self._hearing():
                reader = await stack.enter_async_context(self._store.reader())
                if not reader.revision:
                    raise Unavailable("The graph is being replaced, and is not whole.", retry_after=LONGEST_WAIT / 3)
            self.revision = reader.revision
            yield reader

    @property
    def cypher(self) -> CypherEngine | None:
        return cypher_of(self._store)

    async def apply(self, changes: Sequence[Change], *, actor: str, reason: str) -> Applied:
        with self._hearing():
            applied = await self._store.apply(changes, actor=actor, reason=reason)
        self.revision = applied.revision
        return applied

    def connections(self) -> Connections:
        return self._store.connections()

    async def open(self) -> None:
        await self._store.open()

    async def version(self) -> str:
        return await self._store.version()

    async def close(self) -> None:
        await self._store.close()

    @contextlib.contextmanager
    def _hearing(self) -> Iterator[None]:
        try:
            yield
        except SamenError as error:
            if error.code is ErrorCode.UNAVAILABLE:
                self.heard(error)
            raise
        self.heard(None)


async def import_dataset(store: GraphStore, settings: Settings, progress: "Progress") -> "Imported":
    """Brings an open store to what the source files of the settings say.

    Raises:
        ImportRefused: the files do not hold; nothing was written.
    """
    from graph_api.ingest import sync

    return await sync.import_dataset(store, settings.data, progress)


def _logged(stage: str, done: int, total: int) -> None:
    _log.info("importing", stage=stage, done=done, total=total)


def _waits() -> Iterator[float]:
    wait = FIRST_WAIT
    while True:
        yield wait
        wait = min(wait * 2, LONGEST_WAIT)
