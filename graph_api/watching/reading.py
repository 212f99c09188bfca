"""A reader whose statements are seen."""

import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from graph_api.store.protocol import Candidate, EdgeTable, GroupRow, Linked, Reader, Slice
from graph_api.store.query import Edges, Find, Group, Links, Question, Select
from graph_api.watching.watch import Watch

T = TypeVar("T")


class WatchedReader:
    """Reads through another reader for a loader, and tells the watch of each statement."""

    def __init__(self, reader: Reader, watch: Watch, loader: str) -> None:
        self._reader = reader
        self._watch = watch
        self._loader = loader

    @property
    def revision(self) -> int:
        return self._reader.revision

    @property
    def statements(self) -> int:
        return self._reader.statements

    async def select(self, query: Select) -> list[Slice]:
        return await self._seen("select", query, self._reader.select(query), _items)

    async def group(self, query: Group) -> list[list[GroupRow]]:
        return await self._seen("group", query, self._reader.group(query), _groups)

    async def edges(self, query: Edges) -> EdgeTable:
        return await self._seen("edges", query, self._reader.edges(query), _links)

    async def links(self, query: Links) -> list[Linked]:
        return await self._seen("links", query, self._reader.links(query), len)

    async def find(self, query: Find) -> list[Candidate]:
        return await self._seen("find", query, self._reader.find(query), len)

    async def _seen(self, verb: str, query: Question, reading: Coroutine[Any, Any, T], count: Callable[[T], int]) -> T:
        watch = self._watch
        with watch.tracer.span(f"statement {verb}", {"db.operation.name": verb}) as span:
            text, parameters = self._reader.written(query) if watch.explains or span.recording else (None, ())
            if text is not None:
                span.note({"db.query.text": text})
            begun = time.perf_counter()
            rows = None
            try:
                found = await reading
                rows = count(found)
                span.note({"db.response.returned_rows": rows})
                return found
            finally:
                watch.ran(self._loader, verb, begun, rows=rows, text=text, parameters=parameters)


def _items(found: list[Slice]) -> int:
    return sum(len(one.items) for one in found)


def _groups(found: list[list[GroupRow]]) -> int:
    return sum(map(len, found))


def _links(found: EdgeTable) -> int:
    return len(found.near_index)
