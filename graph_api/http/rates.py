"""How much one client may ask in a time, with the headers that say so (IETF draft RateLimit header fields)."""

import math
import time
from http import HTTPStatus

from limits import parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph_api.errors import LimitExceeded
from graph_api.http.refusals import refused

UNCOUNTED = ("/health/", "/metrics", "/graphiql", "/assets/")
"""What machines ask all day; and a page with its many assets, which cost nothing and are kept."""


class RateLimits:
    """Pure ASGI: answers 429 to a client, by its network address, that asks more than `rate`, such as `100/minute`."""

    def __init__(self, app: ASGIApp, rate: str) -> None:
        self._app = app
        self._rate = parse(rate)
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(UNCOUNTED):
            await self._app(scope, receive, send)
            return
        client = scope["client"][0] if scope["client"] else ""
        allowed = await self._limiter.hit(self._rate, client)
        window = await self._limiter.get_window_stats(self._rate, client)
        seconds = max(math.ceil(window.reset_time - time.time()), 0)

        async def send_with_rates(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["RateLimit-Policy"] = f'"default";q={self._rate.amount};w={self._rate.get_expiry()}'
                headers["RateLimit"] = f'"default";r={window.remaining};t={seconds}'
            await send(message)

        if allowed:
            await self._app(scope, receive, send_with_rates)
            return
        error = LimitExceeded("Too many requests.", hint=f"Wait {seconds} seconds.")
        refusal = refused(scope["path"], error, HTTPStatus.TOO_MANY_REQUESTS, **{"Retry-After": str(seconds)})
        await refusal(scope, receive, send_with_rates)
