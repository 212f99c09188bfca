"""Answering with something that depends on the revision of the graph, a day and the address alone."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, field
from datetime import date
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from graph_api.errors import SamenError
from graph_api.http.caching import cache_control, entity_tag, has_tag
from graph_api.http.data.problems import problem
from graph_api.http.requests import watch_of
from graph_api.store.protocol import GraphStore
from graph_api.watching.reading import WatchedReader
from graph_api.workers import Worker
from loaders.reading import Read

VARY = "Accept-Encoding"
"""What is compressed gets this of the part that compresses it."""

LOADER = "download"
"""What reads, as far as its statements are seen."""

Body = AsyncGenerator[bytes, None]


@dataclass(frozen=True, slots=True)
class Answer:
    """`body` makes what is sent, out of what it is given to read with; nothing is read before its first piece.

    `saved_as` is the name of the file and how it ends, without day and revision; None: it is shown. `headers` stand
    beside those of every answer.
    """

    media_type: str
    day: date
    body: Callable[[Read], Body]
    saved_as: tuple[str, str] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Answering:
    """An ASGI application that sends answers, each from one reader of the store, closed however the sending ends.

    `prepare` makes an answer of a request, or raises SamenError; `store` gives the store, or raises Unavailable.
    """

    def __init__(
        self, prepare: Callable[[Request], Answer], store: Callable[[], GraphStore], worker: Worker, cache_seconds: int
    ) -> None:
        self._prepare = prepare
        self._store = store
        self._worker = worker
        self._cache_seconds = cache_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            answer = self._prepare(request)
            store = self._store()
        except SamenError as error:
            await problem(error)(scope, receive, send)
            return
        async with AsyncExitStack() as held:
            try:
                reader = await held.enter_async_context(store.reader())
                read = Read(WatchedReader(reader, watch_of(request), LOADER), store, answer.day, worker=self._worker)
                response = await self._response(request, answer, read, held)
            except SamenError as error:
                response = problem(error)
            await response(scope, receive, send)

    async def _response(self, request: Request, answer: Answer, read: Read, held: AsyncExitStack) -> Response:
        revision = read.store.revision
        headers = self._headers(request, answer, revision)
        if has_tag(request.headers.get("if-none-match"), headers["ETag"]):
            return Response(
                status_code=HTTPStatus.NOT_MODIFIED,
                headers=headers | {"Vary": ", ".join(filter(None, (headers.get("Vary"), VARY)))},
            )
        headers |= _of_body(answer, revision)
        if request.method == "HEAD":
            told = Response(headers=headers)
            del told.headers["Content-Length"]  # how long the file is, is known when it has been written
            return told
        pieces = await held.enter_async_context(aclosing(answer.body(read)))
        # What fails before there is anything to send is answered as any error; afterwards the answer is broken off.
        first = await anext(pieces, b"")
        return StreamingResponse(_all(first, pieces), headers=headers)

    def _headers(self, request: Request, answer: Answer, revision: int) -> dict[str, str]:
        """Those that a 304 has too. The tag is a strong one: equal bytes, so it tells formats and encodings apart."""
        encodings = request.headers.get("accept-encoding", "")
        tag = entity_tag(revision, answer.day, str(request.url), answer.media_type, encodings)
        return {
            "ETag": tag.removeprefix("W/"),
            "Cache-Control": cache_control(self._cache_seconds),
            **answer.headers,
        }


def _of_body(answer: Answer, revision: int) -> dict[str, str]:
    headers = {"Content-Type": answer.media_type, "X-Content-Type-Options": "nosniff"}
    if answer.saved_as:
        name, ending = answer.saved_as
        headers["Content-Disposition"] = f'attachment; filename="samen-{name}-{answer.day}-r{revision}.{ending}"'
    return headers


async def _all(first: bytes, pieces: Body) -> AsyncIterator[bytes]:
    yield first
    async for piece in pieces:
        yield piece
