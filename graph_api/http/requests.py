"""What every request gets: an id, a log line, its figures and trace, and an answer when something fails."""

import asyncio
import re
import uuid
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph_api.errors import ErrorCode, Unavailable
from graph_api.http.failures import failed, internal_error
from graph_api.watching.metrics import OTHER, Metrics
from graph_api.watching.spans import NO_TRACES, Span, Tracer
from graph_api.watching.watch import Watch

REQUEST_ID = "x-request-id"
CLIENT_GONE = 499  # no answer was sent: the caller hung up first
QUIET = ("/health/", "/metrics")
"""What machines ask all day: neither logged at the usual level nor traced."""

_ACCEPTED_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_log = structlog.stdlib.get_logger("samen.http")


@dataclass(frozen=True, slots=True)
class Watching:
    """Who is told of requests.

    `routes` is what `paths` gives; `log_variables`: the log has the values of variables too.
    """

    routes: Mapping[int, str]
    metrics: Metrics | None = None
    tracer: Tracer = NO_TRACES
    log_variables: bool = False


def watch_of(request: Request) -> Watch:
    """The watch of a request; one that nobody looks at where `RequestContext` did not begin it."""
    watch = getattr(request.state, "watch", None)
    if watch is None:
        watch = request.state.watch = Watch()
    assert isinstance(watch, Watch)  # noqa: S101 - nothing else sets it
    return watch


def paths(routes: Sequence[BaseRoute]) -> dict[int, str]:
    """The pattern of each route, by the identity of its endpoint: what answered a request is known by that."""
    found: dict[int, str] = {}
    for route in routes:
        if isinstance(route, Route):
            found[id(route.endpoint)] = route.path
        elif isinstance(route, Mount):
            found[id(route.app)] = f"{route.path}/{{path}}"
    return found


class RequestContext:
    """Pure ASGI: takes over the caller's request id or makes one, sends it back and logs the request under it.

    An exception that nobody handled becomes a 500 that names the request id and nothing else; the log has the rest.
    """

    def __init__(self, app: ASGIApp, watching: Watching | None = None) -> None:
        self._app = app
        self._watching = watching or Watching({})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        asked = headers.get(REQUEST_ID, "")
        request_id = asked if _ACCEPTED_ID.fullmatch(asked) else uuid.uuid4().hex
        quiet = scope["path"].startswith(QUIET)
        tracer = NO_TRACES if quiet else self._watching.tracer
        watch = Watch(tracer)
        state: MutableMapping[str, Any] = scope.setdefault("state", {})
        state["request_id"], state["watch"] = request_id, watch
        exchange = _Exchange(send, request_id)
        attributes = {"http.request.method": scope["method"], "samen.request_id": request_id}
        metrics = self._watching.metrics
        if metrics:
            metrics.begun()
        with (
            tracer.request(scope["method"], headers, attributes) as span,
            structlog.contextvars.bound_contextvars(request_id=request_id, **_of_trace(span)),
        ):
            try:
                await self._answered(scope, receive, exchange, watch)
            finally:
                route = self._watching.routes.get(id(scope.get("endpoint")), OTHER)
                span.note({"http.route": route, "http.response.status_code": exchange.status})
                if exchange.status >= 500:
                    span.failed()
                if metrics:
                    conditional = "if-none-match" in headers
                    metrics.ended(watch, route, scope["method"], exchange.status, conditional=conditional)
                line = _log.debug if quiet else _log.info
                line("request", **self._line(scope, watch, exchange.status))

    async def _answered(self, scope: Scope, receive: Receive, exchange: "_Exchange", watch: Watch) -> None:
        try:
            await self._app(scope, receive, exchange.send)
        except ClientDisconnect:
            exchange.status = CLIENT_GONE
        except asyncio.CancelledError:
            # The server stops, and has waited long enough. Raised further this would be logged as a failure.
            task = asyncio.current_task()
            if exchange.status or task is None:
                raise
            task.uncancel()
            await failed(Unavailable("The service is stopping.", hint="Try again."))(scope, receive, exchange.send)
        except Exception:
            watch.codes.append(ErrorCode.INTERNAL)
            _log.exception("request failed", method=scope["method"], path=_path(scope))
            if exchange.status:  # the answer has begun: all that is left is to break it off
                raise
            await internal_error(exchange.request_id)(scope, receive, exchange.send)

    def _line(self, scope: Scope, watch: Watch, status: int) -> dict[str, Any]:
        """What the log says of a request; the address is without what follows a question mark, which has values."""
        line = {"method": scope["method"], "path": _path(scope), "status": status, "milliseconds": watch.milliseconds()}
        if scope.get("client"):
            line["client"] = scope["client"][0]
        if watch.key is not None:
            line["key"] = watch.key
        if watch.document is not None:
            line["operation"] = watch.operation
            line["document"] = watch.document
            line["root_fields"] = list(watch.root_fields)
            line["cost"] = watch.cost
            if self._watching.log_variables:
                line["variables"] = watch.variables
        if watch.codes:
            line["codes"] = sorted(set(map(str, watch.codes)))
        if watch.document is not None or watch.statements:
            line["statements"] = len(watch.statements)
        return line


class _Exchange:
    """What is sent back, with the request id. `status` is 0 until something is."""

    def __init__(self, send: Send, request_id: str) -> None:
        self.request_id = request_id
        self.status = 0
        self._send = send

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = int(message["status"])
            MutableHeaders(scope=message)[REQUEST_ID] = self.request_id
        await self._send(message)


def _path(scope: Scope) -> str:
    return quote(scope["path"])  # a line break in an address must not become one in the log


def _of_trace(span: Span) -> dict[str, str]:
    return {} if span.trace_id is None else {"trace_id": span.trace_id}
