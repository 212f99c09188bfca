"""`/metrics`: how the service does, for Prometheus and what reads its text format."""

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from graph_api.watching.metrics import Metrics

PATH = "/metrics"


def routes(metrics: Metrics) -> list[Route]:
    """`/metrics`, in the text format; nothing is asked of the store for it."""

    async def figures(_: Request) -> Response:
        headers = {"Content-Type": CONTENT_TYPE_LATEST, "Cache-Control": "no-store"}
        return Response(metrics.text(), headers=headers)

    return [Route(PATH, figures)]
