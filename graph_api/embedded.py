"""The graph of a file without a server, for scripts and notebooks."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from graph_api.ingest.sync import import_dataset
from graph_api.store.copying import refuse_unfinished
from graph_api.store.protocol import Reader
from graph_api.store.sqlite import SqliteStore


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Reader]:
    """A snapshot of the graph in a SQLite file, such as the `samen.sqlite` of `make serve`.

    An empty graph, so also a file that is not there, is filled with the shipped dataset first, which takes some 10 s.

    Raises:
        StoreUnusable: the file holds no graph of this version, or an unfinished copy.
    """
    store = SqliteStore(path)
    await store.open()
    try:
        async with store.reader() as reader:
            await refuse_unfinished(reader)
            empty = reader.revision == 0
        if empty:
            await import_dataset(store)
        async with store.reader() as reader:
            yield reader
    finally:
        await store.close()
