"""Errors as an HTTP answer, in the form that a GraphQL client knows: a list of errors with a code each."""

import math
from http import HTTPStatus
from typing import Any

import orjson
from starlette.responses import Response

from graph_api.errors import ErrorCode, SamenError, Unavailable

JSON = "application/json"
STATUS = {
    ErrorCode.BAD_USER_INPUT: HTTPStatus.BAD_REQUEST,
    ErrorCode.NOT_FOUND: HTTPStatus.NOT_FOUND,
    ErrorCode.UNAUTHENTICATED: HTTPStatus.UNAUTHORIZED,
    ErrorCode.FORBIDDEN: HTTPStatus.FORBIDDEN,
    ErrorCode.CONFLICT: HTTPStatus.CONFLICT,
    ErrorCode.LIMIT_EXCEEDED: HTTPStatus.BAD_REQUEST,
    ErrorCode.UNSUPPORTED: HTTPStatus.BAD_REQUEST,
    ErrorCode.UNAVAILABLE: HTTPStatus.SERVICE_UNAVAILABLE,
    ErrorCode.INTERNAL: HTTPStatus.INTERNAL_SERVER_ERROR,
}


class Refused(Exception):
    """A request is answered with this status and error, before anything is carried out."""

    def __init__(self, status: HTTPStatus, error: SamenError, **headers: str) -> None:
        super().__init__(str(error))
        self.status = status
        self.error = error
        self.headers = headers


def failed(error: SamenError, status: int | None = None, media_type: str = JSON, **headers: str) -> Response:
    """The whole request failed: nothing of it was carried out."""
    extensions: dict[str, Any] = {"code": error.code}
    headers.setdefault("Cache-Control", "no-store")
    if error.hint:
        extensions["hint"] = error.hint
    if isinstance(error, Unavailable) and error.retry_after is not None:
        extensions["retryAfter"] = error.retry_after
        headers.setdefault("Retry-After", str(math.ceil(error.retry_after)))
    if error.code is ErrorCode.UNAUTHENTICATED:
        headers.setdefault("WWW-Authenticate", "Bearer")
    body = orjson.dumps({"errors": [{"message": error.message, "extensions": extensions}]})
    return Response(body, status or STATUS[error.code], headers, media_type)


def internal_error(request_id: str) -> Response:
    """Something failed that should not: the log has the details, under the id named here."""
    body = {
        "message": f"Something failed that should not; the log has it under request {request_id}.",
        "extensions": {"code": ErrorCode.INTERNAL, "requestId": request_id},
    }
    return Response(orjson.dumps({"errors": [body]}), HTTPStatus.INTERNAL_SERVER_ERROR, media_type=JSON)
