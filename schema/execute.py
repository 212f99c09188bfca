"""Carrying out one GraphQL operation: what is asked, what came of it. HTTP, the command and the tests all come here."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from types import CoroutineType
from typing import Any, NamedTuple, TypeGuard

import structlog
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    OperationType,
    get_operation_ast,
    parse,
    specified_rules,
    validate,
)
from graphql import (
    execute as carry_out,
)
from graphql.execution.values import get_variable_values
from graphql.validation import MaxIntrospectionDepthRule

from graph_api.errors import BadInput, ErrorCode, Internal, LimitExceeded, SamenError, Unavailable
from graph_api.security.identity import Identity
from graph_api.security.limits import DEFAULT_LIMITS, Limits, refuse_document, refuse_more, root_fields
from graph_api.store.protocol import GraphStore
from graph_api.watching.metrics import Cache
from graph_api.watching.watch import Watch
from graph_api.workers import Worker
from schema.context import Context, make_context
from schema.cost import cost_of, too_costly
from schema.root import core

_log = structlog.stdlib.get_logger("samen.graphql")

KEPT = 256
"""Documents whose parsing and validation is kept."""

MOST_ERRORS = 20
"""Errors that one answer tells."""

LONGEST_MESSAGE = 500
"""Characters: the messages of the library repeat what was sent."""

_RULES = (*specified_rules, MaxIntrospectionDepthRule)

_SHALLOWER = "Nest lists, objects and fields less; graph { limits } says how deep fields may go."


@dataclass(frozen=True, slots=True)
class Operation:
    """What a caller asks. `read_only` allows queries alone, as a GET must."""

    document: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    name: str | None = None
    read_only: bool = False


class Version(NamedTuple):
    """What an answer depends on beside the operation: the revision of the graph, and today."""

    revision: int
    today: date


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it, in plain values.

    Not `executed`: the operation was refused before it began, and has no data; or, without errors, the caller knows the
    answer of this `version` already.
    """

    data: Mapping[str, Any] | None
    errors: list[dict[str, Any]]
    extensions: Mapping[str, Any]
    executed: bool
    needs_post: bool = False
    version: Version | None = None


async def execute(
    operation: Operation,
    store: GraphStore,
    worker: Worker | None = None,
    *,
    today: date | None = None,
    limits: Limits = DEFAULT_LIMITS,
    introspection: bool = True,
    known: Callable[[Version], bool] | None = None,
    identity: Identity | None = None,
    cypher: bool = False,
    watch: Watch | None = None,
) -> Outcome:
    """Carries out the operation on an open store, on one reader. Its errors are in the outcome.

    `today` is the day in the Netherlands unless given. Without `introspection` the schema is not told, nor guessed at
    in errors. `known` tells whether the caller has the answer of a version already, which then is not made again.
    `identity` is who asks, where that is known; `cypher` opens `Query.cypher`; `watch` is told what is carried out.

    Raises:
        Unavailable: the store does not answer, so nothing was carried out.
    """
    watch = watch or Watch()
    with watch.operating() as span:
        opening = make_context(store, worker, today, limits, identity=identity, cypher=cypher, watch=watch)
        outcome = await _carried_out(operation, opening, watch, limits, introspection=introspection, known=known)
        watch.codes += [error["extensions"]["code"] for error in outcome.errors]
        if outcome.errors:
            span.failed()
        return outcome


async def _carried_out(
    operation: Operation,
    opening: AbstractAsyncContextManager[Context],
    watch: Watch,
    limits: Limits,
    *,
    introspection: bool,
    known: Callable[[Version], bool] | None,
) -> Outcome:
    prepared = _prepared(operation.document, limits, introspection)
    if isinstance(prepared, tuple):
        return _refused(*prepared)
    chosen = get_operation_ast(prepared, operation.name)
    if chosen is None:
        return _refused(_refusal(_unknown_operation(prepared, operation.name)))
    if operation.read_only and chosen.operation is not OperationType.QUERY:
        by_post = BadInput("A GET carries out queries only.", hint="Send this operation by POST.")
        return _refused(_refusal(by_post), needs_post=True)
    watch.chosen(chosen.operation.value, chosen.name.value if chosen.name else None, _root_fields(prepared, chosen))
    try:
        watch.cost = _cost(prepared, chosen, operation.variables, introspection)
    except GraphQLErrors as refused:
        return _refused(*refused.errors)
    extensions = {"cost": {"requested": watch.cost, "limit": limits.cost}}
    if watch.cost > limits.cost:
        return _refused(_refusal(too_costly(watch.cost, limits.cost)), extensions=extensions)
    async with opening as context:
        version = Version(context.reader.revision, context.today)
        if known is not None and known(version):
            return Outcome(None, [], {}, executed=False, version=version)
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
    # In the order of the document: which field fails first is a matter of time.
    errors = sorted(result.errors or [], key=_place)
    # A null at the root has errors with a path; one before the execution has none.
    executed = result.data is not None or any(error.path for error in errors)
    # What follows from more than the version is not kept under it.
    lasting = None if context.fleeting else version
    return Outcome(result.data, [described(error) for error in errors], extensions, executed, version=lasting)


def _place(error: GraphQLError) -> tuple[Any, ...]:
    found = [(location.line, location.column) for location in error.locations or ()]
    return found, [(0, step, "") if isinstance(step, int) else (1, 0, step) for step in error.path or ()]


def described(error: GraphQLError) -> dict[str, Any]:
    """An error as a client sees it: with a code, and without anything about how this service works inside."""
    formatted: dict[str, Any] = dict(error.formatted)
    cause = error.original_error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    extensions: dict[str, Any] = {}
    if cause is None:
        message, guess, guessed = error.message.partition(" Did you mean ")
        if len(message) > LONGEST_MESSAGE:
            message = message[:LONGEST_MESSAGE] + "…"
        extensions["code"] = ErrorCode.BAD_USER_INPUT
        if guess:
            extensions["hint"] = (guess + guessed).strip()
        return formatted | {"message": message, "extensions": extensions}
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
def _prepared(document: str, limits: Limits, introspection: bool) -> DocumentNode | tuple[GraphQLError, ...]:
    """The document, parsed and found to be valid; or what is wrong with it."""
    try:
        refuse_more("characters", len(document), limits.characters)
        parsed = parse(document, max_tokens=limits.tokens)
        refuse_document(parsed, limits)
        rules = _RULES if introspection else (*_RULES, NoSchemaIntrospectionCustomRule)
        errors = validate(core, parsed, rules, max_errors=MOST_ERRORS, hide_suggestions=not introspection)
        return tuple(errors) or parsed
    except LimitExceeded as error:
        return (_refusal(error),)
    except GraphQLError as error:
        if error.message.startswith("Syntax Error: Document is nested too deeply"):
            return (_refusal(LimitExceeded("The document is nested too deeply.", hint=_SHALLOWER)),)
        if "Parsing aborted" not in error.message:
            return (error,)
        too_long = f"The document has more than {limits.tokens} tokens."
        return (_refusal(LimitExceeded(too_long, hint="Ask in several operations.")),)
    except RecursionError:
        return (_refusal(LimitExceeded("The document is nested too deeply.", hint=_SHALLOWER)),)


def documents_kept() -> Cache:
    """Documents whose preparation is kept, of all that this process carried out."""
    info = _prepared.cache_info()
    return Cache(info.hits, info.misses, info.currsize)


def _root_fields(document: DocumentNode, operation: OperationDefinitionNode) -> tuple[str, ...]:
    """Their names, each once."""
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    return tuple(dict.fromkeys(root_fields(operation.selection_set, fragments)))


def _cost(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    given: Mapping[str, Any],
    introspection: bool,
) -> int:
    """What the operation could cost, with these variables.

    Raises:
        GraphQLErrors: the variables do not fit, or the operation is too large to be counted.
    """
    try:
        definitions = operation.variable_definitions or ()
        found = get_variable_values(core, definitions, dict(given), MOST_ERRORS, hide_suggestions=not introspection)
        if isinstance(found, list):
            if any(error.message.startswith("Variable values are nested too deeply") for error in found):
                raise RecursionError  # noqa: TRY301 - the library has a bound of its own; beyond either it is the same
            raise GraphQLErrors(found)
        return cost_of(core, document, operation, found)
    except LimitExceeded as error:
        raise GraphQLErrors([_refusal(error)]) from None
    except RecursionError:
        raise GraphQLErrors(
            [_refusal(LimitExceeded("The variables are nested too deeply.", hint=_SHALLOWER))]
        ) from None


class GraphQLErrors(Exception):
    """An operation is refused for one or more reasons."""

    def __init__(self, errors: Sequence[GraphQLError]) -> None:
        super().__init__()
        self.errors = errors


def _refusal(error: SamenError) -> GraphQLError:
    return GraphQLError("", original_error=error)


def _unknown_operation(document: DocumentNode, name: str | None) -> BadInput:
    names = [
        node.name.value for node in document.definitions if isinstance(node, OperationDefinitionNode) and node.name
    ]
    if name is not None:
        return BadInput(
            f"The document has no operation {name!r}.", hint=f"It has {', '.join(names) or 'none with a name'}."
        )
    return BadInput("The document has several operations or none.", hint="Name the one to carry out in operationName.")


def _refused(*errors: GraphQLError, needs_post: bool = False, extensions: Mapping[str, Any] | None = None) -> Outcome:
    return Outcome(
        None, [described(error) for error in errors], extensions or {}, executed=False, needs_post=needs_post
    )


def _is_awaitable(value: Any) -> TypeGuard[Awaitable[Any]]:
    """Everything that is awaited here is one of these; to ask so is quick, and it is asked for every value."""
    return isinstance(value, asyncio.Future | CoroutineType)
