"""The ASGI application: puts the parts together. Nothing imports it but the command and the server."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import BaseRoute
from starlette_compress import CompressMiddleware, add_compress_type

from graph_api import settings as settings_
from graph_api.errors import SamenError, Unsupported
from graph_api.http import data, explorer, graphql, health, index, metrics
from graph_api.http.caching import VERSION
from graph_api.http.documents import Documents, load_manifest, operation_names
from graph_api.http.media import GRAPHQL_RESPONSE
from graph_api.http.origin import PREFLIGHT_HEADERS
from graph_api.http.rates import RateLimits
from graph_api.http.refusals import refused_by_routing
from graph_api.http.requests import REQUEST_ID, RequestContext, Watching, paths
from graph_api.security.identity import Identity, load_keys
from graph_api.service import Service, open_store
from graph_api.settings import Settings
from graph_api.watching.metrics import Cache, Metrics, State, WorkerState
from graph_api.watching.spans import NO_TRACES, Tracer
from graph_api.watching.watch import Watch
from graph_api.workers import Worker
from schema.execute import Operation, Outcome, Version, documents_kept, execute

PREPARED = tuple(
    map(
        Operation,
        (
            "{ clusterAnalysis { clusters { lasting { number } } } }",
            "{ networkPositions { positions { degree { rank } } } }",
            "{ timeline { years { year } } }",
            "{ municipalities(first: 1) { nodes { congruence { circles } } } }",
            "{ municipalities(first: 1) { nodes { opportunities(first: 1) { nodes { rank } } } } }",
        ),
    )
)
"""What the page at `/` begins with, and what reads and computes what the first answers on today wait for: seconds."""
_SECONDS_BEFORE_PREPARING = 1.0
"""Whoever waits for the start comes first."""


def create_app(
    settings: Settings | None = None, service: Service | None = None, tracer: Tracer | None = None
) -> Starlette:
    """The application, by the settings of the environment unless others are given; its lifespan runs the service.

    Its `state.prepare` computes what is `PREPARED`, once the service is ready.
    """
    settings = settings or settings_.load()
    service = service or Service(open_store(settings), settings)
    worker = Worker(deadline=settings.analysis_deadline, kept=settings.analysis_results)
    keys = load_keys(settings.api_keys)
    trusted = load_manifest(settings.documents) if settings.documents else {}
    tracer = tracer or (_tracer(settings.traces) if settings.traces else NO_TRACES)
    figures = Metrics(lambda: _state(service, worker), operation_names(trusted)) if settings.metrics else None

    async def run_on_store(
        operation: Operation,
        known: Callable[[Version], bool] | None = None,
        identity: Identity | None = None,
        *,
        watch: Watch | None = None,
    ) -> Outcome:
        return await execute(
            operation,
            service.store,
            worker,
            limits=settings.limits,
            introspection=settings.introspection,
            known=known,
            identity=identity,
            cypher=settings.cypher,
            watch=watch,
        )

    async def prepare() -> None:
        await asyncio.sleep(_SECONDS_BEFORE_PREPARING)
        with suppress(SamenError):  # whoever asks is told
            for operation in PREPARED:
                if (await run_on_store(operation)).errors:
                    break  # on a large graph each takes longer than the deadline, and would hold up who asks

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        worker.start()
        await service.start()
        try:
            yield
        finally:
            await service.stop()
            await worker.close()
            await asyncio.to_thread(tracer.close)

    routes: list[BaseRoute] = [
        *index.routes(explorer.explore),
        *health.routes(service.check),
        *(metrics.routes(figures) if figures else ()),
        *explorer.routes(),
        *data.routes(lambda: service.store, worker, settings.cache_seconds),
        *graphql.routes(run_on_store, _rules(settings), Documents(trusted, only=settings.documents_only), keys),
    ]
    watching = Watching(paths(routes), figures, tracer, log_variables=settings.log_variables)
    app = Starlette(
        routes=routes,
        middleware=_middleware(settings, watching),
        exception_handlers={HTTPException: refused_by_routing},
        lifespan=lifespan,
    )
    app.state.prepare = prepare
    return app


def _tracer(endpoint: str) -> Tracer:
    try:
        from graph_api.watching import otlp
    except ImportError as error:
        raise Unsupported(
            "Traces need more libraries than are installed.", hint="Install samen[traces], or leave the setting out."
        ) from error
    return otlp.sent_to(endpoint)


def _state(service: Service, worker: Worker) -> State:
    running = min(worker.unfinished, 1)
    networks = worker.networks
    return State(
        version=VERSION,
        store=service.store_name,
        ready=service.ready,
        revision=service.revision,
        connections=service.connections,
        worker=WorkerState(worker.up, running, worker.unfinished - running, worker.restarts),
        caches={
            "documents": documents_kept(),
            "networks": Cache(networks.hits, networks.misses, len(networks)),
            "analyses": Cache(worker.hits, worker.misses, worker.kept),
        },
    )


def _rules(settings: Settings) -> graphql.Rules:
    return graphql.Rules(
        body_bytes=settings.max_body,
        request_seconds=settings.request_timeout,
        operation_seconds=settings.operation_timeout,
        get=settings.get,
        cache_seconds=settings.cache_seconds,
    )


def _middleware(settings: Settings, watching: Watching) -> list[Middleware]:
    """From the outside to the inside."""
    found = [Middleware(RequestContext, watching)]
    if settings.cors_origins:
        found.append(
            Middleware(
                CORSMiddleware,
                allow_origins=settings.cors_origins.split(),
                allow_methods=["GET", "HEAD", "POST"],
                allow_headers=["authorization", "content-type", "if-none-match", REQUEST_ID, *PREFLIGHT_HEADERS],
                expose_headers=["etag", "link", "ratelimit", "ratelimit-policy", "retry-after", REQUEST_ID],
            )
        )
    if settings.rate_limit:
        found.append(Middleware(RateLimits, rate=settings.rate_limit))
    add_compress_type(GRAPHQL_RESPONSE)
    found.append(Middleware(CompressMiddleware, brotli=False))
    return found
