"""The connection itself: what a client may send before there is a request, and how long it may leave an answer."""

import asyncio
from typing import ClassVar

from uvicorn.protocols.http.auto import AutoHTTPProtocol

REFUSED = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-type: text/plain\r\ncontent-length: 0\r\n"
    b"connection: close\r\n\r\n"
)


class BoundedProtocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """A protocol for uvicorn, which itself bounds none of these.

    A connection ends when address and headers have more than `max_headers` bytes or are not there `request_seconds`
    after their first byte, and when an answer waits `send_seconds` for a client that does not read. When the service
    stops, a request whose body has not come whole is not waited for.
    """

    max_headers: ClassVar[int]
    request_seconds: ClassVar[float]
    send_seconds: ClassVar[float]

    _received = 0
    _waiting: asyncio.TimerHandle | None = None
    _stalled: asyncio.TimerHandle | None = None

    def data_received(self, data: bytes) -> None:
        before = self.cycle
        if self._waiting is None:
            self._waiting = self.loop.call_later(self.request_seconds, self.transport.close)
        self._received += len(data)
        super().data_received(data)
        if self.cycle is not before or (self.cycle is not None and not self.cycle.response_complete):
            self._received = 0
            self._waiting.cancel()
            self._waiting = None
        elif self._received > self.max_headers:
            self.transport.write(REFUSED)
            self.transport.close()

    def shutdown(self) -> None:
        if self.cycle is not None and not self.cycle.response_complete and self.cycle.more_body:
            self.transport.close()  # what has not been asked whole is not waited for
        else:
            super().shutdown()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._stalled = self.loop.call_later(self.send_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        if self._stalled is not None:
            self._stalled.cancel()

    def connection_lost(self, exc: Exception | None) -> None:
        for timer in (self._waiting, self._stalled):
            if timer is not None:
                timer.cancel()
        super().connection_lost(exc)


def bounded(max_headers: int, request_seconds: float, send_seconds: float) -> type[asyncio.Protocol]:
    """The protocol with these bounds."""
    bounds = {"max_headers": max_headers, "request_seconds": request_seconds, "send_seconds": send_seconds}
    return type("Bounded", (BoundedProtocol,), bounds)
