"""Whether the process lives, and whether it can answer now: for the machine that starts and stops it."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from graph_api.errors import SamenError

Check = Callable[[], Awaitable[None]]
_NO_STORE = {"Cache-Control": "no-store"}


def routes(ready: Check) -> list[Route]:
    """`/health/live` says 200 as long as the process runs, `/health/ready` 503 with the reason while `ready` raises."""

    async def live(_: Request) -> JSONResponse:
        return JSONResponse({"status": "live"}, headers=_NO_STORE)

    async def readiness(_: Request) -> JSONResponse:
        try:
            await ready()
        except SamenError as error:
            return JSONResponse({"status": "not ready", "reason": str(error)}, 503, _NO_STORE)
        return JSONResponse({"status": "ready"}, headers=_NO_STORE)

    return [Route("/health/live", live), Route("/health/ready", readiness)]
