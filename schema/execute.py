"""Carrying out one GraphQL operation: what is asked, what came of it. HTTP, the command and the tests all come here."""

import asyncio
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from types import CoroutineType
from typing import Any, TypeGuard

import structlog
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    get_operation_ast,
    parse,
    specified_rules,
    validate,
)
from graphql import (
    execute as carry_out,
)
from graphql.validation import MaxIntrospectionDepthRule

from graph_api.errors import BadInput, ErrorCode, Internal, LimitExceeded, SamenError, Unavailable
from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker
from schema.context import make_context
from schema.root import core

_log = structlog.stdlib.get_logger("samen.graphql")

MAX_DEPTH, MAX_TOKENS = 12, 5000
KEPT = 256
"""Documents whose parsing and validation is kept."""

_RULES = (*specified_rules, MaxIntrospectionDepthRule)


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


async def execute(
    operation: Operation,
    store: GraphStore,
    worker: Worker | None = None,
    *,
    today: date | None = None,
    max_depth: int = MAX_DEPTH,
    max_tokens: int = MAX_TOKENS,
) -> Outcome:
    """Carries out the operation on an open store, on one reader. Its errors are in the outcome.

    `today` is the day in the Netherlands unless given; `max_depth` is of nested fields, `max_tokens` of the text.

    Raises:
        Unavailable: the store does not answer, so nothing was carried out.
    """
    prepared = _prepared(operation.document, max_depth, max_tokens)
    if isinstance(prepared, tuple):
        return _refused(*prepared)
    chosen = get_operation_ast(prepared, operation.name)
    if chosen is None:
        return _refused(GraphQLError("", original_error=_unknown_operation(prepared, operation.name)))
    if operation.read_only and chosen.operation is not OperationType.QUERY:
        by_post = BadInput("A GET carries out queries only.", hint="Send this operation by POST.")
        return _refused(GraphQLError("", original_error=by_post), needs_post=True)
    async with make_context(store, worker, today) as context:
        try:
            result: Any = carry_out(
                core,
                prepared,
                variable_values=dict(operation.variables),
                operation_name=operation.name,
                context_value=context,
                is_awaitable=_is_awaitable,
            )
            if _is_awaitable(result):
                result = await result
        except RecursionError:
            return _refused(GraphQLError("", original_error=LimitExceeded("The variables are nested too deeply.")))
    errors = result.errors or []
    # A null at the root has errors with a path; one before the execution has none.
    executed = result.data is not None or any(error.path for error in errors)
    return Outcome(result.data, [described(error) for error in errors], {}, executed)


def described(error: GraphQLError) -> dict[str, Any]:
    """An error as a client sees it: with a code, and without anything about how this service works inside."""
    formatted: dict[str, Any] = dict(error.formatted)
    cause = error.original_error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    if cause is None:
        return formatted | {"extensions": {"code": ErrorCode.BAD_USER_INPUT}}
    extensions: dict[str, Any] = {}
    if not isinstance(cause, SamenError):
        _log.error("field failed", path=error.path, exc_info=cause)
        request_id = structlog.contextvars.get_contextvars().get("request_id")
        extensions = {"requestId": request_id} if request_id else {}
        cause = Internal("Something failed that should not; the log has the details.")
    extensions["code"] = cause.code
    if cause.hint:
        extensions["hint"] = cause.hint
    if isinstance(cause, Unavailable) and cause.retry_after is not None:
        extensions["retryAfter"] = cause.retry_after
    return formatted | {"message": cause.message, "extensions": extensions}


@lru_cache(maxsize=KEPT)
def _prepared(document: str, max_depth: int, max_tokens: int) -> DocumentNode | tuple[GraphQLError, ...]:
    """The document, parsed and found to be valid; or what is wrong with it."""
    try:
        parsed = parse(document, max_tokens=max_tokens)
        errors = validate(core, parsed, _RULES)
        return tuple(errors) or _of_depth(parsed, max_depth) or parsed
    except GraphQLError as error:
        if "Parsing aborted" not in error.message:
            return (error,)
        too_long = LimitExceeded(f"The document has more than {max_tokens} tokens.", hint="Ask in several operations.")
        return (GraphQLError("", original_error=too_long),)
    except RecursionError:
        return (GraphQLError("", original_error=LimitExceeded("The document is nested too deeply.")),)


def _of_depth(document: DocumentNode, most: int) -> tuple[GraphQLError, ...]:
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    depths: dict[str, int] = {}

    def depth(selections: SelectionSetNode | None) -> int:
        deepest = 0
        for node in selections.selections if selections else ():
            if isinstance(node, FieldNode):
                # Introspection has a rule of its own.
                found = 0 if node.name.value.startswith("__") else 1 + depth(node.selection_set)
            elif isinstance(node, FragmentSpreadNode):
                name = node.name.value
                if name not in depths:
                    depths[name] = depth(fragments[name].selection_set)
                found = depths[name]
            else:
                found = depth(getattr(node, "selection_set", None))
            deepest = max(deepest, found)
        return deepest

    found = max(
        (depth(node.selection_set) for node in document.definitions if isinstance(node, OperationDefinitionNode)),
        default=0,
    )
    if found <= most:
        return ()
    too_deep = LimitExceeded(f"The fields are nested {found} deep, and at most {most} are allowed.")
    return (GraphQLError("", original_error=too_deep),)


def _unknown_operation(document: DocumentNode, name: str | None) -> BadInput:
    names = [
        node.name.value for node in document.definitions if isinstance(node, OperationDefinitionNode) and node.name
    ]
    if name is not None:
        return BadInput(
            f"The document has no operation {name!r}.", hint=f"It has {', '.join(names) or 'none with a name'}."
        )
    return BadInput("The document has several operations or none.", hint="Name the one to carry out in operationName.")


def _refused(*errors: GraphQLError, needs_post: bool = False) -> Outcome:
    return Outcome(None, [described(error) for error in errors], {}, executed=False, needs_post=needs_post)


def _is_awaitable(value: Any) -> TypeGuard[Awaitable[Any]]:
    """Everything that is awaited here is one of these; to ask so is quick, and it is asked for every value."""
    return isinstance(value, asyncio.Future | CoroutineType)
