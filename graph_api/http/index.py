"""What stands at `/`: the explorer for people, and for programs where everything is."""

from collections.abc import Callable
from importlib.metadata import version

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


def routes(page: Callable[[Request], Response]) -> list[Route]:
    """`/`: `page` where HTML is asked for, as browsers do, else the name, version and addresses of the service."""
    index = {
        "name": "Samen",
        "description": "The collaboration graph of Dutch municipalities.",
        "version": version("samen"),
        "graphql": {"href": "/graphql", "methods": ["GET", "POST"]},
        "graphiql": {"href": "/graphiql"},
        "data": {"href": "/data/"},
        "health": {"live": "/health/live", "ready": "/health/ready"},
        "example": '/graphql?query={municipality(by:{code:"GM0772"}){name}}',
    }

    def root(request: Request) -> Response:
        for_people = "text/html" in request.headers.get("accept", "").lower()
        response = page(request) if for_people else JSONResponse(index)
        response.headers["Vary"] = "Accept"
        return response

    return [Route("/", root)]
