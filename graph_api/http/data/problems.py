"""Errors of a download, as problem details (RFC 9457)."""

import math
from collections.abc import Mapping
from http import HTTPStatus
from types import MappingProxyType

import orjson
from starlette.responses import Response

from graph_api.errors import SamenError, Unavailable
from graph_api.http.failures import STATUS

MEDIA_TYPE = "application/problem+json"


def problem(error: SamenError, code: int | None = None, given: Mapping[str, str] = MappingProxyType({})) -> Response:
    """The error with its `code`, and with a `hint` where there is one; nothing of the file was sent.

    `code` is the status, where the error alone does not tell it; `given` are headers beside those of every problem.
    """
    status = STATUS[error.code] if code is None else HTTPStatus(code)
    body: dict[str, object] = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": error.message,
        "code": error.code,
    }
    headers = {"Cache-Control": "no-store", **given}
    if error.hint:
        body["hint"] = error.hint
    if isinstance(error, Unavailable) and error.retry_after is not None:
        body["retryAfter"] = error.retry_after
        headers["Retry-After"] = str(math.ceil(error.retry_after))
    return Response(orjson.dumps(body), status, headers, MEDIA_TYPE)
