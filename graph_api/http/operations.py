"""What a request asks: the parameters of GraphQL over HTTP, from a body or from the address."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import orjson
from starlette.requests import Request

from graph_api.errors import BadInput, LimitExceeded
from graph_api.http.failures import JSON, Refused


@dataclass(frozen=True, slots=True)
class Parameters:
    """What was sent. One of `query`, `document_id` and a persisted query in `extensions` says which document."""

    query: str | None
    document_id: str | None
    variables: Mapping[str, Any]
    extensions: Mapping[str, Any]
    operation_name: str | None


async def from_body(request: Request, most_bytes: int, seconds: float) -> Parameters:
    """What the body of a POST asks.

    Raises:
        BadInput: it is no JSON, or not the one object that is expected.
        Refused: another content type, too large, or too slow.
    """
    content_type, *parameters = (part.strip().lower() for part in request.headers.get("content-type", "").split(";"))
    charset = next((p[len("charset=") :].strip('"') for p in parameters if p.startswith("charset=")), "utf-8")
    if content_type != JSON or charset not in ("utf-8", "utf8"):
        # A form or plain text could be sent from another site without asking first.
        raise Refused(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            BadInput(f"The body must have Content-Type {JSON}, in UTF-8."),
            Accept=JSON,
        )
    try:
        body = orjson.loads(await _read(request, most_bytes, seconds))
    except orjson.JSONDecodeError as error:
        raise BadInput(f"The body is no JSON: {error.msg} (line {error.lineno}, column {error.colno}).") from None
    return _parameters(body)


def from_address(request: Request) -> Parameters:
    """What the address of a GET asks.

    Raises:
        BadInput: a part is no JSON, or not of the type that is expected.
    """
    given: dict[str, Any] = {name: value for name, value in request.query_params.items() if value}
    for name in ("variables", "extensions"):
        if name in given:
            try:
                given[name] = orjson.loads(given[name])
            except orjson.JSONDecodeError:
                raise BadInput(f"{name!r} in the address is no JSON.") from None
    return _parameters(given)


async def _read(request: Request, most_bytes: int, seconds: float) -> bytes:
    received = bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for chunk in request.stream():
                received += chunk
                if len(received) > most_bytes:
                    too_large = LimitExceeded(f"The body has more than {most_bytes} bytes.")
                    raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, too_large, Connection="close")
    except TimeoutError:
        too_slow = LimitExceeded(f"The body did not arrive within {seconds:g} seconds.")
        raise Refused(HTTPStatus.REQUEST_TIMEOUT, too_slow, Connection="close") from None
    return bytes(received)


def _parameters(given: object) -> Parameters:
    if isinstance(given, list):
        raise BadInput("Operations are carried out one a request.", hint="Send each of the batch by itself.")
    if not isinstance(given, dict):
        raise BadInput("The body must be one JSON object with a 'query'.")
    for name, kind, told in _KINDS:
        if not isinstance(given.get(name), kind | None):
            raise BadInput(f"{name!r} must be {told}.")
    return Parameters(
        query=given.get("query") or None,
        document_id=given.get("documentId") or None,
        variables=given.get("variables") or {},
        extensions=given.get("extensions") or {},
        operation_name=given.get("operationName") or None,
    )


_KINDS = (
    ("query", str, "text: the GraphQL document"),
    ("documentId", str, "text"),
    ("operationName", str, "text"),
    ("variables", dict, "a JSON object"),
    ("extensions", dict, "a JSON object"),
)
