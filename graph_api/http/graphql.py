"""`/graphql`: GraphQL over HTTP, by POST and by GET. What an operation means is not decided here.

The draft of the GraphQL over HTTP specification is followed: with `application/graphql-response+json` a request that
could not be carried out has a status of 4xx, with `application/json` it has 200, as old clients expect.
"""

from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from graph_api.errors import BadInput, LimitExceeded, SamenError
from graph_api.http.failures import JSON, failed
from schema.execute import Operation, Outcome

GRAPHQL_RESPONSE = "application/graphql-response+json"
PATH = "/graphql"

Run = Callable[[Operation], Awaitable[Outcome]]


class _Refused(Exception):
    """The request is answered before there is an operation."""

    def __init__(self, status: HTTPStatus, error: SamenError, **headers: str) -> None:
        super().__init__(str(error))
        self.status = status
        self.error = error
        self.headers = headers


def routes(run: Run, max_body: int) -> list[Route]:
    """`/graphql`, where `run` carries out an operation and a body may have `max_body` bytes."""

    async def endpoint(request: Request) -> Response:
        media_type = JSON
        try:
            media_type = _acceptable(request.headers.get("accept", ""))
            operation = await (_from_body(request, max_body) if request.method == "POST" else _from_address(request))
            return _answer(await run(operation), media_type)
        except _Refused as refused:
            return failed(refused.error, refused.status, media_type, **refused.headers)
        except SamenError as error:
            return failed(error, media_type=media_type)

    return [Route(PATH, endpoint, methods=["GET", "POST"])]


def _answer(outcome: Outcome, media_type: str) -> Response:
    body: dict[str, Any] = {}
    if outcome.errors:
        body["errors"] = outcome.errors
    if outcome.executed:
        body["data"] = outcome.data
    if outcome.extensions:
        body["extensions"] = outcome.extensions
    if outcome.needs_post:
        return Response(_bytes(body), HTTPStatus.METHOD_NOT_ALLOWED, {"Allow": "POST"}, media_type)
    refused = not outcome.executed and media_type == GRAPHQL_RESPONSE
    return Response(_bytes(body), HTTPStatus.BAD_REQUEST if refused else HTTPStatus.OK, media_type=media_type)


def _bytes(body: Mapping[str, Any]) -> bytes:
    return orjson.dumps(body)


def _acceptable(accept: str) -> str:
    """The media type of the answer: the one that the caller likes best, JSON where it does not say."""
    asked = [_media_range(part) for part in accept.split(",") if part.strip()] or [("*/*", 1.0)]
    best = max((JSON, GRAPHQL_RESPONSE), key=lambda name: _liking(name, asked))
    if _liking(best, asked)[0] <= 0:
        raise _Refused(HTTPStatus.NOT_ACCEPTABLE, BadInput(f"Only {JSON} and {GRAPHQL_RESPONSE} can be answered."))
    return best


def _liking(name: str, asked: list[tuple[str, float]]) -> tuple[float, bool, int]:
    """How much a media type is liked: by weight, then because it is named itself, then by its place in the list."""
    for pattern in (name, "application/*", "*/*"):
        for place, (media_range, weight) in enumerate(asked):
            if media_range == pattern:
                return weight, pattern == name, -place
    return 0.0, False, 0


def _media_range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    quality = next((p.removeprefix("q=") for p in parameters if p.startswith("q=")), "1")
    try:
        return name, float(quality)
    except ValueError:
        return name, 0.0


async def _from_body(request: Request, max_body: int) -> Operation:
    content_type, *parameters = (part.strip().lower() for part in request.headers.get("content-type", "").split(";"))
    charset = next((p[len("charset=") :].strip('"') for p in parameters if p.startswith("charset=")), "utf-8")
    if content_type != JSON or charset not in ("utf-8", "utf8"):
        # A form or plain text could be sent from another site without asking first.
        raise _Refused(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            BadInput(f"The body must have Content-Type {JSON}, in UTF-8."),
            Accept=JSON,
        )
    try:
        body = orjson.loads(await _read(request, max_body))
    except orjson.JSONDecodeError as error:
        raise BadInput(f"The body is no JSON: {error.msg} (line {error.lineno}, column {error.colno}).") from None
    return _operation(body, read_only=False)


async def _read(request: Request, max_body: int) -> bytes:
    received = bytearray()
    async for chunk in request.stream():
        received += chunk
        if len(received) > max_body:
            raise _Refused(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE, LimitExceeded(f"The body has more than {max_body} bytes.")
            )
    return bytes(received)


async def _from_address(request: Request) -> Operation:
    parameters: dict[str, Any] = dict(request.query_params)
    for name in ("variables", "extensions"):
        if parameters.get(name):
            try:
                parameters[name] = orjson.loads(parameters[name])
            except orjson.JSONDecodeError:
                raise BadInput(f"{name!r} in the address is no JSON.") from None
        else:
            parameters.pop(name, None)
    return _operation(parameters, read_only=True)


def _operation(body: object, *, read_only: bool) -> Operation:
    if not isinstance(body, dict):
        raise BadInput("The body must be one JSON object with a 'query'.")
    query = body.get("query")
    if not isinstance(query, str) or not query.strip():
        raise BadInput("'query' is missing: it holds the GraphQL document, as text.")
    name = body.get("operationName") or None
    if name is not None and not isinstance(name, str):
        raise BadInput("'operationName' must be text.")
    for part in ("variables", "extensions"):
        if not isinstance(body.get(part), dict | None):
            raise BadInput(f"{part!r} must be a JSON object.")
    return Operation(query, body.get("variables") or {}, name, read_only=read_only)
