"""One connection to a file, and the threads that use connections."""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from graph_api.store.sqlite.failures import explaining

T = TypeVar("T")

_CLOCK_EVERY = 20_000
"""Steps of SQLite's machine between two looks at the clock: some milliseconds."""


class Connection(sqlite3.Connection):
    """A connection that one thread at a time uses, and whose statements end when their time is over."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.lock = threading.Lock()
        self.deadline = float("inf")
        self.set_progress_handler(lambda: time.monotonic() > self.deadline, _CLOCK_EVERY)

    def taken(
        self, text: str, parameters: dict[str, Any], take: Callable[[Iterable[tuple[Any, ...]]], T], seconds: float
    ) -> T:
        """What is taken of a statement's rows, maybe not to their end; it may take so many seconds."""
        self.deadline = time.monotonic() + seconds
        try:
            with closing(self.execute(text, parameters)) as rows:
                return take(rows)
        finally:
            self.deadline = float("inf")


def connect(path: Path, mode: str, busy_timeout: float) -> Connection:
    """A connection in a `mode` of SQLite: `rwc` makes the file, `rw` does not. Nothing is read yet."""
    with explaining(path):
        return sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=busy_timeout,
            isolation_level=None,
            check_same_thread=False,
            factory=Connection,
        )


async def on_thread(executor: Executor, path: Path, connection: Connection, job: Callable[[Connection], T]) -> T:
    """Runs a job on the connection in a thread; whoever leaves off waiting has it stopped, and it is over by then."""

    def run() -> T:
        with connection.lock, explaining(path):
            return job(connection)

    future = asyncio.get_running_loop().run_in_executor(executor, run)
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        connection.interrupt()
        await asyncio.wait([future])
        if not future.cancelled():
            future.exception()  # nobody is left to hear of it
        raise
