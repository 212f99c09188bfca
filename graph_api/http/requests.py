"""What every request gets: an id, a log line, and an answer when something fails that should not."""

import asyncio
import re
import time
import uuid
from collections.abc import MutableMapping
from typing import Any
from urllib.parse import quote

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph_api.errors import Unavailable
from graph_api.http.failures import failed, internal_error

REQUEST_ID = "x-request-id"
CLIENT_GONE = 499  # no answer was sent: the caller hung up first
_ACCEPTED_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_log = structlog.stdlib.get_logger("samen.http")


class RequestContext:
    """Pure ASGI: takes over the caller's request id or makes one, sends it back and logs the request under it.

    An exception that nobody handled becomes a 500 that names the request id and nothing else; the log has the rest.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        asked = Headers(scope=scope).get(REQUEST_ID, "")
        request_id = asked if _ACCEPTED_ID.fullmatch(asked) else uuid.uuid4().hex
        status = 0

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[REQUEST_ID] = request_id
            await send(message)

        state: MutableMapping[str, Any] = scope.setdefault("state", {})
        state["request_id"] = request_id
        path = quote(scope["path"])  # a line break in an address must not become one in the log
        started = time.perf_counter()
        with structlog.contextvars.bound_contextvars(request_id=request_id):
            try:
                await self._app(scope, receive, send_with_id)
            except ClientDisconnect:
                status = CLIENT_GONE
            except asyncio.CancelledError:
                # The server stops, and has waited long enough. Raised further this would be logged as a failure.
                task = asyncio.current_task()
                if status or task is None:
                    raise
                task.uncancel()
                await failed(Unavailable("The service is stopping.", hint="Try again."))(scope, receive, send_with_id)
            except Exception:
                _log.exception("request failed", method=scope["method"], path=path)
                if status:  # the answer has begun: all that is left is to break it off
                    raise
                await internal_error(request_id)(scope, receive, send_with_id)
            finally:
                line = _log.debug if path.startswith("/health/") else _log.info
                milliseconds = round((time.perf_counter() - started) * 1000, 1)
                line("request", method=scope["method"], path=path, status=status, milliseconds=milliseconds)
