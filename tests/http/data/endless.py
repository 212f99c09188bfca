"""A store as large as wanted that holds nothing: its rows are made when they are asked for."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import date
from typing import Any, cast

from graph_api.errors import Unavailable
from graph_api.model.enums import ParticipationRole, ServiceKind
from graph_api.model.nodes import Municipality, Row, SharedService
from graph_api.model.relations import ParticipatesIn
from graph_api.store.change import Change
from graph_api.store.protocol import Applied, Connections, EdgeTable, Item, Reader, Slice
from graph_api.store.query import Across, Edges, Everything, Keyed, Page, Select


class Endless:
    """`rows` municipalities, which all take part in one service. `fails_after` so many reads, it is away."""

    name = "endless"

    def __init__(self, rows: int, fails_after: int | None = None, revision: int = 1) -> None:
        self.rows = rows
        self.revision = revision
        self.reads = 0
        self.opened = self.closed = 0
        self._fails_after = fails_after

    @asynccontextmanager
    async def reader(self) -> AsyncIterator[Reader]:
        self.opened += 1
        try:
            yield cast(Reader, EndlessReader(self))
        finally:
            self.closed += 1

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    def connections(self) -> Connections:
        return Connections(0, 0)

    async def version(self) -> str:
        return "endless 1"

    async def apply(self, changes: Sequence[Change], *, actor: str, reason: str) -> Applied:
        raise AssertionError("nothing is written here")

    def read(self) -> None:
        self.reads += 1
        if self._fails_after is not None and self.reads > self._fails_after:
            raise Unavailable("The store is away.", retry_after=5)


class EndlessReader:
    statements = 0

    def __init__(self, store: Endless) -> None:
        self._store = store
        self.revision = store.revision

    async def select(self, query: Select) -> list[Slice]:
        self._store.read()
        match query.within:
            case Keyed(kind="Source"):
                return [Slice([], has_previous=False, has_next=False)]
            case Keyed(kind="SharedService"):
                return [Slice([Item(service(), None, ())], has_previous=False, has_next=False)]
            case Everything(kind="Municipality"):
                return [self._page(query.page, None)]
            case Everything():
                return [Slice([], has_previous=False, has_next=False)]
            case Across(hop, parents):
                link = ParticipatesIn(source="test", role=ParticipationRole.PARTICIPANT)
                if hop.near == "SharedService":
                    return [self._page(query.page, link)]
                return [Slice([Item(service(), link, ())], has_previous=False, has_next=False) for _ in parents]
        raise AssertionError(query)

    async def edges(self, query: Edges) -> EdgeTable:
        raise AssertionError("a relation with intervals is not read in bulk")

    def _page(self, page: Page | None, link: ParticipatesIn | None) -> Slice:
        assert page is not None
        assert page.first is not None
        start = int(page.after.key[2:]) + 1 if page.after else 0
        until = min(start + page.first, self._store.rows)
        items = [Item(municipality(number), link, ()) for number in range(start, until)]
        return Slice(items, has_previous=start > 0, has_next=until < self._store.rows)


def municipality(number: int) -> Row:
    code = f"GM{number:07}"
    values: dict[str, Any] = {"population": number, "latitude": 52.1, "version_from": date(2020, 1, 1)}
    return Municipality(key=code, code=code, name=f"Gemeente {number}", source="test", **values)


def service() -> Row:
    return SharedService(key="service", name="Service", kind=ServiceKind.PLATFORM, source="test")
