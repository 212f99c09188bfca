"""Opening a store for one command."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from graph_api.errors import StoreUnusable
from graph_api.service import open_store
from graph_api.settings import Settings
from graph_api.store.copying import refuse_unfinished
from graph_api.store.protocol import GraphStore


@asynccontextmanager
async def opened(settings: Settings, *, filled: bool = True) -> AsyncIterator[GraphStore]:
    """The store of the settings, opened, and closed at the end.

    Raises:
        StoreUnusable: it cannot be opened, or must be filled and holds nothing; a file that is not there is not made.
        Unavailable: it does not answer.
    """
    path = settings.sqlite_path
    if filled and path is not None and not path.exists():
        raise StoreUnusable(
            f"There is no file {path.absolute()}.", hint="Name one that is there, or make it with `samen import`."
        )
    store = open_store(settings)
    try:
        await store.open()
        async with store.reader() as reader:
            await refuse_unfinished(reader)
            if filled and reader.revision == 0:
                raise StoreUnusable(f"The graph in {settings.store} is empty.", hint="Fill it with `samen import`.")
        yield store
    finally:
        await store.close()
