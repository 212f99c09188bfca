"""Refusals that come before it is known what is asked, in the form of what is asked for: a download, or GraphQL."""

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from graph_api.errors import BadInput, NotFound, SamenError
from graph_api.http.data.addresses import PREFIX
from graph_api.http.data.problems import problem
from graph_api.http.failures import failed


def refused(path: str, error: SamenError, status: int, **headers: str) -> Response:
    """The error as an answer to a request for that path."""
    if path.startswith(PREFIX):
        return problem(error, status, headers)
    return failed(error, status, **headers)


async def refused_by_routing(request: Request, refusal: Exception) -> Response:
    """An address that is not there, or a method that it does not know, as every other error is told."""
    assert isinstance(refusal, HTTPException)  # noqa: S101 - it is registered for these
    headers = dict(refusal.headers or {})
    error: SamenError = BadInput(
        f"This address does not take it: {refusal.detail}.",
        hint=f"It takes {headers['Allow']}." if "Allow" in headers else None,
    )
    if refusal.status_code == HTTPStatus.NOT_FOUND:
        error = NotFound("There is nothing at this address.", hint="/ names what there is.")
    return refused(request.url.path, error, refusal.status_code, **headers)
