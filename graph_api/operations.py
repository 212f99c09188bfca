"""Carrying out one GraphQL operation: what is asked, what came of it. HTTP and the command both go through here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import structlog
from graphql import GraphQLError
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types.graphql import OperationType

from graph_api.errors import ErrorCode, SamenError, Unavailable
from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker

_log = structlog.stdlib.get_logger("samen.graphql")


@dataclass(frozen=True, slots=True)
class Operation:
    """What a caller asks. `read_only` allows queries alone, as a GET must."""

    document: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    name: str | None = None
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it, in plain values. Not `executed`: the operation was refused before it began, and has no data."""

    data: Mapping[str, Any] | None
    errors: list[dict[str, Any]]
    extensions: Mapping[str, Any]
    executed: bool
    needs_post: bool = False


async def run(operation: Operation, store: GraphStore, worker: Worker) -> Outcome:
    """Carries out the operation on an open store. Its errors are in the outcome.

    Raises:
        Unavailable: the store does not answer, so nothing was carried out.
    """
    from schema.context import make_context
    from schema.root import schema

    allowed = {OperationType.QUERY} if operation.read_only else {OperationType.QUERY, OperationType.MUTATION}
    try:
        async with make_context(store, worker) as context:
            result = await schema.execute(
                operation.document,
                variable_values=dict(operation.variables),
                operation_name=operation.name,
                context_value=context,
                allowed_operation_types=allowed,
            )
    except InvalidOperationTypeError:
        return _refused("A GET carries out queries only: send this operation by POST.", needs_post=True)
    except CannotGetOperationTypeError as error:
        return _refused(error.as_http_error_reason())
    errors = result.errors or []
    # A null at the root has errors with a path; one before the execution has none.
    executed = result.data is not None or any(error.path for error in errors)
    return Outcome(result.data, [described(error) for error in errors], result.extensions or {}, executed)


def described(error: GraphQLError) -> dict[str, Any]:
    """An error as a client sees it: with a code, and without anything about how this service works inside."""
    formatted: dict[str, Any] = dict(error.formatted)
    cause = error.original_error
    if cause is None:
        extensions: dict[str, Any] = {"code": ErrorCode.BAD_USER_INPUT, **(error.extensions or {})}
    elif isinstance(cause, SamenError):
        formatted["message"] = cause.message
        extensions = {"code": cause.code}
        if cause.hint:
            extensions["hint"] = cause.hint
        if isinstance(cause, Unavailable) and cause.retry_after is not None:
            extensions["retryAfter"] = cause.retry_after
    else:
        _log.error("field failed", path=error.path, exc_info=cause)
        formatted["message"] = "Something failed that should not; the log has the details."
        extensions = {"code": ErrorCode.INTERNAL}
    return formatted | {"extensions": extensions}


def _refused(message: str, *, needs_post: bool = False) -> Outcome:
    error = {"message": message, "extensions": {"code": ErrorCode.BAD_USER_INPUT}}
    return Outcome(None, [error], {}, executed=False, needs_post=needs_post)
