"""What the tests of the downloads share."""

import csv
import io
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, cast

import httpx

from graph_api.http.data.computed import COMPUTED
from graph_api.http.data.tables import TABLES
from graph_api.store.change import Change
from graph_api.store.protocol import Applied, Connections, GraphStore, Reader

Get = Callable[..., Awaitable[httpx.Response]]

REVISION = 7

EVERY = [*TABLES.values(), *COMPUTED.values()]
"""Every table."""

FILES = [
    *(f"{table.name}.{ending}" for table in EVERY for ending in table.formats),
    *(f"{table.name}.csv-metadata.json" for table in EVERY),
    "graph.graphml",
    "graph.gexf",
]
"""Everything that can be downloaded."""


class AtRevision:
    """A store that says it is at the same revision, whatever was done to it: so files of two can be compared."""

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self.name = store.name

    @asynccontextmanager
    async def reader(self) -> AsyncIterator[Reader]:
        async with self._store.reader() as reader:
            cast(Any, reader).revision = REVISION
            yield reader

    async def open(self) -> None:
        await self._store.open()

    async def apply(self, changes: Sequence[Change], *, actor: str, reason: str) -> Applied:
        return await self._store.apply(changes, actor=actor, reason=reason)

    def connections(self) -> Connections:
        return self._store.connections()

    async def version(self) -> str:
        return await self._store.version()

    async def close(self) -> None:
        await self._store.close()


def rows(response: httpx.Response, delimiter: str = ",") -> list[dict[str, str]]:
    """The rows of a CSV file."""
    text = response.content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
