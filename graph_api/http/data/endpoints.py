"""`/data/`: the downloads, their catalogue and their page."""

from collections.abc import Callable, Iterable
from contextlib import aclosing
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from starlette_compress import add_compress_type

from graph_api.analysis.exchange import NetworkFormat
from graph_api.boundaries import boundary_map
from graph_api.errors import NotFound, Unsupported
from graph_api.http.caching import FOR_GOOD, cache_control
from graph_api.http.data import addresses, csvw, jsonld, network_file, page
from graph_api.http.data.about import About, TableSources
from graph_api.http.data.addresses import PREFIX
from graph_api.http.data.answer import Answer, Answering, Body
from graph_api.http.data.asked import Asked, read_asked, read_day, refuse_unknown
from graph_api.http.data.catalogue import NAMES, NETWORK, catalogue
from graph_api.http.data.computed import COMPUTED
from graph_api.http.data.file import File
from graph_api.http.data.formats import format_named
from graph_api.http.data.measures import MADE_OF, analysed
from graph_api.http.data.tables import TABLES, ComputedTable, table_named
from graph_api.http.data.turtle import write_turtle
from graph_api.http.failures import JSON
from graph_api.model.nodes import Source
from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker
from loaders.reading import Read

TURTLE = "text/turtle; charset=utf-8"


def routes(store: Callable[[], GraphStore], worker: Worker, cache_seconds: int) -> list[Route]:
    """The downloads out of the store, which `store` gives or raises Unavailable; the worker analyses networks."""
    for media_type in (csvw.MEDIA_TYPE, "text/csv", "text/turtle", *network_file.MEDIA_TYPES.values()):
        add_compress_type(media_type)
    downloads = _Downloads()

    def answering(prepare: Callable[[Request], Answer]) -> Answering:
        return Answering(prepare, store, worker, cache_seconds)

    async def style(_: Request) -> Response:
        return Response(page.style(), media_type="text/css", headers={"Cache-Control": cache_control(cache_seconds)})

    async def drawn(_: Request) -> Response:
        return Response(boundary_map().content, media_type=JSON, headers={"Cache-Control": FOR_GOOD})

    index = _Index(answering(downloads.catalogue_as_json), answering(downloads.catalogue_as_turtle), cache_seconds)
    return [
        Route(PREFIX, index, methods=["GET"]),
        Route(f"{PREFIX}{page.STYLE}", style),
        Route(f"{PREFIX}catalog.jsonld", answering(downloads.catalogue_as_json), methods=["GET"]),
        Route(f"{PREFIX}catalog.ttl", answering(downloads.catalogue_as_turtle), methods=["GET"]),
        Route(f"{PREFIX}{boundary_map().name}", drawn),
        Route(f"{PREFIX}{{name}}", answering(downloads.file), methods=["GET"]),
    ]


class _Index:
    """The page, or the catalogue for a program that asks for it."""

    def __init__(self, as_json: Answering, as_turtle: Answering, cache_seconds: int) -> None:
        self._others = {jsonld.MEDIA_TYPE: as_json, "text/turtle": as_turtle}
        self._cache_seconds = cache_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        for part in request.headers.get("accept", "").split(","):
            name = part.partition(";")[0].strip().lower()
            if name in self._others:
                await self._others[name](scope, receive, send)
                return
            if name in ("text/html", "*/*"):
                break
        headers = {**page.HEADERS, "Cache-Control": cache_control(self._cache_seconds), "Vary": "Accept"}
        await Response(page.page(), headers=headers, media_type=page.MEDIA_TYPE)(scope, receive, send)


class _Downloads:
    """What is asked by a request, as an answer that has not been read yet."""

    def __init__(self) -> None:
        self._sources = TableSources()

    def file(self, request: Request) -> Answer:
        """A table or the network, in the format that the address ends with."""
        file_name: str = request.path_params["name"]
        described = file_name.endswith(f".csv{csvw.SUFFIX}")
        name, _, ending = file_name.removesuffix(csvw.SUFFIX if described else "").partition(".")
        if not ending:
            raise NotFound(f"There is no file {file_name!r}.", hint=f"{PREFIX} shows what there is.")
        if name == NETWORK:
            return self._network(request, ending)
        table = COMPUTED.get(name) or table_named(name)
        made = format_named(ending, table)
        parameters = request.query_params.multi_items()
        asked = read_asked(table, parameters, csv=ending == "csv", computed=made.computed)
        if described:
            return self._described(request, asked)

        async def body(read: Read) -> Body:
            about = await self._about(request, read, asked)
            async with aclosing(made.write(File(asked, about, read))) as pieces:
                async for piece in pieces:
                    yield piece

        headers = {}
        if ending == "csv":
            beside = addresses.relative(request, csvw.SUFFIX)
            headers["Link"] = f'<{beside}>; rel="describedby"; type="{csvw.MEDIA_TYPE}"'
        return Answer(made.media_type, asked.day, body, (name, ending), headers)

    def catalogue_as_json(self, request: Request) -> Answer:
        """The catalogue as JSON-LD."""

        async def body(read: Read) -> Body:
            found = await self._catalogue(request, read)
            yield orjson.dumps({"@context": dict(NAMES), **found}, option=orjson.OPT_INDENT_2)

        return self._catalogued(request, jsonld.MEDIA_TYPE, body)

    def catalogue_as_turtle(self, request: Request) -> Answer:
        """The same as Turtle."""

        async def body(read: Read) -> Body:
            yield write_turtle(NAMES, await self._catalogue(request, read)).encode()

        return self._catalogued(request, TURTLE, body)

    def _catalogued(self, request: Request, media_type: str, body: Callable[[Read], Body]) -> Answer:
        refuse_unknown(request.query_params.multi_items(), ())
        # At the address of the page the answer depends on what is accepted.
        return Answer(media_type, read_day(()), body, headers={"Vary": "Accept"})

    async def _catalogue(self, request: Request, read: Read) -> dict[str, Any]:
        sources = {name: await self._sources.of(read.store, table, read.day) for name, table in TABLES.items()}
        sources |= {name: await self._of_tables(read, table.made_of) for name, table in COMPUTED.items()}
        sources[NETWORK] = await self._of_tables(read, MADE_OF)
        return catalogue(addresses.base(request), read.store.revision, sources)

    def _network(self, request: Request, ending: str) -> Answer:
        if ending not in tuple(NetworkFormat):
            raise Unsupported(
                f"The network is not to be had as {ending!r}.", hint=f"It is as {', '.join(NetworkFormat)}."
            )
        made = NetworkFormat(ending)
        parameters = request.query_params.multi_items()
        refuse_unknown(parameters, ("asOf",))

        async def body(read: Read) -> Body:
            analysis = await analysed(read)
            about = About(
                title=network_file.TITLE,
                dutch=network_file.DUTCH,
                description=network_file.DESCRIPTION,
                day=read.day,
                revision=read.store.revision,
                sources=await self._of_tables(read, MADE_OF),
                address=addresses.whole(request),
                base=addresses.base(request),
            )
            async with aclosing(network_file.write(read, made, analysis, about)) as pieces:
                async for piece in pieces:
                    yield piece

        return Answer(network_file.MEDIA_TYPES[made], read_day(parameters), body, (NETWORK, ending))

    def _described(self, request: Request, asked: Asked) -> Answer:
        async def body(read: Read) -> Body:
            about = await self._about(request, read, asked)
            described = csvw.metadata(asked, about, addresses.described(request, csvw.SUFFIX))
            yield orjson.dumps(described, option=orjson.OPT_INDENT_2)

        return Answer(csvw.MEDIA_TYPE, asked.day, body)

    async def _about(self, request: Request, read: Read, asked: Asked) -> About:
        table = asked.table
        if isinstance(table, ComputedTable):
            sources = await self._of_tables(read, table.made_of)
        elif asked.computed:
            sources = await self._of_tables(read, dict.fromkeys((table.name, *MADE_OF)))
        else:
            sources = await self._sources.of(read.store, table, read.day)
        return About(
            title=table.english,
            dutch=table.title,
            description=table.description,
            day=read.day,
            revision=read.store.revision,
            sources=sources,
            address=addresses.whole(request),
            base=addresses.base(request),
        )

    async def _of_tables(self, read: Read, names: Iterable[str]) -> tuple[Source, ...]:
        """The sources of what is computed from these tables."""
        found = [await self._sources.of(read.store, TABLES[name], read.day) for name in names]
        named = {source.key: source for sources in found for source in sources}
        return tuple(named[key] for key in sorted(named))
