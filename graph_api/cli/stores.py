"""Opening a store for one command."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from graph_api.errors import NotFound
from graph_api.service import open_store
from graph_api.settings import Settings
from graph_api.store.protocol import GraphStore


@asynccontextmanager
async def opened(settings: Settings, *, filled: bool = True) -> AsyncIterator[GraphStore]:
    """The store of the settings, opened, and closed at the end.

    Raises:
        NotFound: it must be filled and holds nothing; a file that is not there is not made.
        Unavailable, StoreUnusable: it cannot be opened.
    """
    empty = NotFound(f"The graph in {settings.store} is empty.", hint="Fill it with `samen import`.")
    if filled and settings.sqlite_path is not None and not settings.sqlite_path.exists():
        raise empty
    store = open_store(settings)
    try:
        await store.open()
        if filled:
            async with store.reader() as reader:
                if reader.revision == 0:
                    raise empty
        yield store
    finally:
        await store.close()
