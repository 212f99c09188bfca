"""What stands at `/`: where everything is, for programs and for people who look."""

from importlib.metadata import version

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


def routes() -> list[Route]:
    """`/`: the name, the version and the addresses of the service."""
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

    async def root(_: Request) -> JSONResponse:
        return JSONResponse(index)

    return [Route("/", root)]
