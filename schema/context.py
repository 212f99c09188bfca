"""What one operation has at hand: a reader of the store, the day, and the loaders that gather its reads."""

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Sequence
from contextlib import asynccontextmanager
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import strawberry
from graphql import FieldNode
from strawberry.dataloader import DataLoader

from graph_api.errors import BadInput
from graph_api.security.identity import Identity
from graph_api.security.limits import DEFAULT_LIMITS, Limits
from graph_api.store.protocol import GraphStore, Reader
from graph_api.store.stepwise import Stepwise
from graph_api.watching.reading import WatchedReader
from graph_api.watching.watch import Watch
from graph_api.workers import Worker
from loaders.reading import Read

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
"""Where a day begins."""

EARLIEST = date(2015, 1, 1)
"""The codes of municipalities are unknown before."""

Loader = Callable[[Read, Sequence[Any], Any], Awaitable[list[Any]]]
Make = Callable[[Any, Any, Any, date | None], Any]


class Context:
    """Lives as long as an operation. A loader is kept for each (loader, ask, day), so that days never mix.

    `levels` are the loaders by the field and the place in the document that they read for, and the day. `fleeting` says
    that an answer follows from more than the operation, the graph and the day.
    """

    def __init__(
        self,
        reader: Reader,
        engine: GraphStore,
        today: date,
        worker: Worker | None = None,
        limits: Limits = DEFAULT_LIMITS,
        *,
        identity: Identity | None = None,
        cypher: bool = False,
        watch: Watch | None = None,
    ) -> None:
        self.reader = reader
        self.engine = engine
        self.today = today
        self.worker = worker
        self.limits = limits
        self.identity = identity
        self.cypher = cypher
        self.fleeting = False
        self.watch = watch or Watch()
        self.levels: dict[tuple[int, int, date | None], DataLoader[Any, Any]] = {}
        self._loaders: dict[tuple[Loader, Make | None, Hashable, date | None], DataLoader[Any, Any]] = {}

    def loader(self, load: Loader, make: Make | None, ask: Hashable, asked: date | None) -> DataLoader[Any, Any]:
        """What gathers a level; `make` turns (result, parent, ask, day asked) into what a field gives."""
        key = (load, make, ask, asked)
        if key not in self._loaders:
            name = load.__name__
            read = Read(
                Stepwise(WatchedReader(self.reader, self.watch, name)),
                self.engine,
                asked or self.today,
                asked,
                self.worker,
                self.limits,
                self.identity,
                self.cypher,
                self.watch,
            )

            async def batch(parents: list[Any]) -> list[Any]:
                with self.watch.loading(name, len(parents)):
                    results = await load(read, parents, ask)
                if make is None:
                    return results
                return [make(result, parent, ask, asked) for result, parent in zip(results, parents, strict=True)]

            self._loaders[key] = DataLoader(load_fn=batch)
        return self._loaders[key]


class Info(strawberry.Info[Context, None]):
    """What a resolver is told; this one also says where in the document its field stands."""

    @property
    def field_nodes(self) -> list[FieldNode]:
        return self._raw_info.field_nodes


@asynccontextmanager
async def make_context(
    store: GraphStore,
    worker: Worker | None = None,
    today: date | None = None,
    limits: Limits = DEFAULT_LIMITS,
    *,
    identity: Identity | None = None,
    cypher: bool = False,
    watch: Watch | None = None,
) -> AsyncIterator[Context]:
    """A context on one reader of the store; `today` is the day in the Netherlands unless given."""
    async with store.reader() as reader:
        yield Context(
            reader,
            store,
            today or datetime.now(AMSTERDAM).date(),
            worker,
            limits,
            identity=identity,
            cypher=cypher,
            watch=watch,
        )


def checked_day(day: date) -> date:
    """The day, if it can be asked for.

    Raises:
        BadInput: it lies before the data.
    """
    if day == date.max:
        raise BadInput(f"{day} stands for an end that is not known.", hint="Ask for a day before it.")
    if day < EARLIEST:
        raise BadInput(f"{day} lies before the data.", hint=f"The earliest day that can be asked for is {EARLIEST}.")
    return day
