"""A store that keeps the queries asked of it, so that a test can see what either store makes of them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from graph_api.store.neo4j import render as cypher
from graph_api.store.protocol import Candidate, EdgeTable, GraphStore, GroupRow, Linked, Reader, Slice
from graph_api.store.query import Edges, Find, Group, Links, Select
from graph_api.store.sqlite import render as sql

Asked = Select | Group | Edges | Find | Links


class RecordingStore:
    """Reads through another store; `asked` are the queries since `forget`, `statements` what reached that store."""

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self.name = store.name
        self.asked: list[Asked] = []
        self.statements = 0

    def forget(self) -> None:
        self.asked.clear()
        self.statements = 0

    @asynccontextmanager
    async def reader(self) -> AsyncIterator["RecordingReader"]:
        async with self._store.reader() as reader:
            try:
                yield RecordingReader(reader, self.asked)
            finally:
                self.statements += reader.statements

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)


class RecordingReader:
    def __init__(self, reader: Reader, asked: list[Asked]) -> None:
        self._reader = reader
        self._asked = asked

    async def select(self, query: Select) -> list[Slice]:
        self._asked.append(query)
        return await self._reader.select(query)

    async def group(self, query: Group) -> list[list[GroupRow]]:
        self._asked.append(query)
        return await self._reader.group(query)

    async def edges(self, query: Edges) -> EdgeTable:
        self._asked.append(query)
        return await self._reader.edges(query)

    async def links(self, query: Links) -> list[Linked]:
        self._asked.append(query)
        return await self._reader.links(query)

    async def find(self, query: Find) -> list[Candidate]:
        self._asked.append(query)
        return await self._reader.find(query)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reader, name)


def as_sql(asked: list[Asked]) -> str:
    """The statements of the embedded store, each with its parameters below it, sorted: fields are read side by side."""
    return _written(asked, sql, "--")


def as_cypher(asked: list[Asked]) -> str:
    """The statements of Neo4j, likewise."""
    return _written(asked, cypher, "//")


def _written(asked: list[Asked], render: Any, comment: str) -> str:
    written = []
    for query in asked:
        text, parameters = render.written(query)
        given = (f"{comment} ${name} = {_short(value)}\n" for name, value in parameters.items())
        written.append(f"{text};\n{''.join(given)}")
    return "\n".join(sorted(written))


def _short(value: object) -> str:
    text = str(value) if isinstance(value, str) else repr(value)
    return text if len(text) <= 200 else f"{text[:160]}... ({len(text)} characters)"
