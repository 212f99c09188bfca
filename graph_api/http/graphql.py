"""`/graphql`: GraphQL over HTTP, by POST and by GET. What an operation means is not decided here.

The draft of the GraphQL over HTTP specification is followed: with `application/graphql-response+json` a request that
could not be carried out has a status of 4xx, with `application/json` it has 200, as old clients expect.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any, Protocol, TypeVar

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from graph_api.errors import BadInput, SamenError, Unavailable
from graph_api.http.caching import cache_control, entity_tag, has_tag
from graph_api.http.documents import Documents, document_id_of
from graph_api.http.failures import JSON, Refused, failed
from graph_api.http.media import GRAPHQL_RESPONSE, acceptable
from graph_api.http.operations import from_address, from_body
from graph_api.http.origin import refuse_forgery
from graph_api.http.requests import watch_of
from graph_api.security.identity import Identity, Keys, Role, require
from graph_api.watching.watch import Watch
from schema.execute import Operation, Outcome, Version

T = TypeVar("T")

PATH = "/graphql"


class Run(Protocol):
    """Carries out an operation, unless the caller knows the answer of the version already; tells the watch."""

    def __call__(
        self,
        operation: Operation,
        known: Callable[[Version], bool] | None = None,
        identity: Identity | None = None,
        *,
        watch: Watch | None = None,
    ) -> Coroutine[Any, Any, Outcome]: ...


@dataclass(frozen=True, slots=True)
class Rules:
    """What a request may be, and its answer.

    Bytes of a body, seconds to send it and to answer it, whether GET is open, and how many seconds an answer by GET may
    be used again.
    """

    body_bytes: int = 1_000_000
    request_seconds: float = 10.0
    operation_seconds: float = 30.0
    get: bool = True
    cache_seconds: int = 0


def routes(
    run: Run, rules: Rules | None = None, documents: Documents | None = None, keys: Keys | None = None
) -> list[Route]:
    """`/graphql`, where `run` carries out an operation."""
    endpoint = _Endpoint(run, rules or Rules(), documents or Documents(), keys or Keys())
    return [Route(PATH, endpoint.answer, methods=["GET", "POST"] if endpoint.rules.get else ["POST"])]


class _Endpoint:
    def __init__(self, run: Run, rules: Rules, documents: Documents, keys: Keys) -> None:
        self.run = run
        self.rules = rules
        self.documents = documents
        self.keys = keys

    async def answer(self, request: Request) -> Response:
        media_type = JSON
        try:
            media_type = acceptable(request.headers.get("accept", ""))
            return await self._carried_out(request, media_type)
        except Refused as refused:
            watch_of(request).codes.append(refused.error.code)
            return failed(refused.error, refused.status, media_type, **refused.headers)
        except SamenError as error:
            watch_of(request).codes.append(error.code)
            return failed(error, media_type=media_type)

    async def _carried_out(self, request: Request, media_type: str) -> Response:
        posted = request.method == "POST"
        watch = watch_of(request)
        identity = self.keys.identity(request.headers.get("authorization"))
        watch.key = identity.name if identity else None
        if posted:
            asked = await from_body(request, self.rules.body_bytes, self.rules.request_seconds)
        else:
            refuse_forgery(request)
            asked = from_address(request)
        operation = Operation(self.documents.meant(asked), asked.variables, asked.operation_name, read_only=not posted)
        watch.explains = _explains(asked.extensions)
        if watch.explains:
            require(identity, Role.OPERATOR)
        watch.document, watch.variables = document_id_of(operation.document), operation.variables

        def tag(version: Version) -> str:
            who = identity and (identity.name, identity.role)
            return entity_tag(*version, operation.document, operation.name, operation.variables, who)

        def known(version: Version) -> bool:
            return has_tag(request.headers.get("if-none-match"), tag(version))

        given = request.headers.get("if-none-match") and not posted and not watch.explains
        outcome = await self._in_time(request, self.run(operation, known if given else None, identity, watch=watch))
        if watch.explains:  # which follows from more than the version
            outcome = replace(outcome, extensions={**outcome.extensions, "explain": watch.explained()}, version=None)
        answer = _answer(outcome, media_type)
        answer.headers["Vary"] = "Accept, Authorization, Accept-Encoding"
        if outcome.version and not outcome.errors:
            answer.headers["ETag"] = tag(outcome.version)
            if not posted or identity is not None:
                answer.headers["Cache-Control"] = cache_control(
                    self.rules.cache_seconds if not posted else 0, private=identity is not None
                )
        else:
            answer.headers["Cache-Control"] = "no-store"
        return answer

    async def _in_time(self, request: Request, work: Coroutine[Any, Any, T]) -> T:
        """What comes of the work, which ends with the time that it has, or when the client goes away."""
        task = asyncio.ensure_future(work)
        gone = asyncio.ensure_future(_gone(request))
        try:
            await asyncio.wait({task, gone}, timeout=self.rules.operation_seconds, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            if gone.done():
                raise ClientDisconnect
            raise Unavailable(
                f"The operation took longer than {self.rules.operation_seconds:g} seconds.",
                hint="Ask for smaller pages; an analysis goes on, and a retry may find it.",
            )
        finally:
            task.cancel()
            gone.cancel()


def _explains(extensions: Mapping[str, Any]) -> bool:
    """Whether an explanation is asked for.

    Raises:
        BadInput: it is neither asked for nor not.
    """
    explain = extensions.get("explain", False)
    if not isinstance(explain, bool):
        raise BadInput("'explain' in 'extensions' must be true or false.")
    return explain


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _answer(outcome: Outcome, media_type: str) -> Response:
    if outcome.version and not outcome.executed and not outcome.errors:
        return Response(status_code=HTTPStatus.NOT_MODIFIED)
    body: dict[str, Any] = {}
    if outcome.errors:
        body["errors"] = outcome.errors
    if outcome.executed:
        body["data"] = outcome.data
    if outcome.extensions:
        body["extensions"] = outcome.extensions
    if outcome.needs_post:
        return Response(orjson.dumps(body), HTTPStatus.METHOD_NOT_ALLOWED, {"Allow": "POST"}, media_type)
    refused = not outcome.executed and media_type == GRAPHQL_RESPONSE
    return Response(orjson.dumps(body), HTTPStatus.BAD_REQUEST if refused else HTTPStatus.OK, media_type=media_type)
