"""What a connection may send before there is a request, and how long an answer waits: over real sockets."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from graph_api.http.protocol import bounded


@asynccontextmanager
async def server(request_seconds: float = 5.0, send_seconds: float = 5.0) -> AsyncIterator[tuple[int, list[str]]]:
    """A service with small bounds: its port, and which of its streams have ended."""
    ended: list[str] = []

    async def plain(_: Request) -> Response:
        return Response("ok")

    async def whole(request: Request) -> Response:
        return Response(await request.body())

    async def endless(_: Request) -> Response:
        async def chunks() -> AsyncIterator[bytes]:
            try:
                while True:
                    yield b"x" * 65536
                    await asyncio.sleep(0)
            finally:
                ended.append("stream")

        return StreamingResponse(chunks())

    config = uvicorn.Config(
        Starlette(routes=[Route("/", plain), Route("/endless", endless), Route("/sent", whole, methods=["POST"])]),
        port=0,
        log_config=None,
        http=bounded(2000, request_seconds, send_seconds),
        lifespan="off",
        timeout_graceful_shutdown=8,
    )
    running = uvicorn.Server(config)
    task = asyncio.create_task(running.serve())
    while not running.started:
        await asyncio.sleep(0.01)
    try:
        yield running.servers[0].sockets[0].getsockname()[1], ended
    finally:
        running.should_exit = True
        async with asyncio.timeout(10):
            await task


async def told(port: int, *parts: bytes) -> bytes:
    """All that the service says to these parts, until it ends the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
        async with asyncio.timeout(5):
            return await reader.read()
    finally:
        writer.close()


async def test_requests_one_after_the_other_are_answered() -> None:
    request = b"GET / HTTP/1.1\r\nHost: samen\r\n\r\n"
    last = request.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    async with server() as (port, _):
        many = await told(port, *[request] * 20, last)
    assert many.count(b"200 OK") == 21


async def test_headers_that_never_end_are_refused() -> None:
    async with server() as (port, _):
        answer = await told(port, b"GET / HTTP/1.1\r\nHost: samen\r\nX: ", b"x" * 3000)
    assert answer.startswith(b"HTTP/1.1 431")


async def test_a_request_that_does_not_arrive_ends_the_connection() -> None:
    async with server(request_seconds=0.1) as (port, _):
        assert await told(port, b"GET / HTTP/1.1\r\nHost:") == b""


async def test_a_client_that_does_not_read_is_let_go() -> None:
    async with server(send_seconds=0.2) as (port, ended):
        _, writer = await asyncio.open_connection("127.0.0.1", port, limit=1)
        writer.write(b"GET /endless HTTP/1.1\r\nHost: samen\r\n\r\n")
        async with asyncio.timeout(10):
            while not ended:
                await asyncio.sleep(0.05)
        writer.transport.abort()


async def test_a_service_that_stops_does_not_wait_for_the_rest_of_a_body() -> None:
    async with asyncio.timeout(6):
        async with server() as (port, _):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"POST /sent HTTP/1.1\r\nHost: samen\r\nContent-Length: 10\r\n\r\nhalf")
            await writer.drain()
            await asyncio.sleep(0.1)
        writer.close()
