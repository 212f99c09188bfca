"""The ASGI application: puts the parts together. Nothing imports it but the command and the server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware

from graph_api import settings as settings_
from graph_api.http import graphql, health, index
from graph_api.http.requests import RequestContext
from graph_api.service import Service, open_store
from graph_api.settings import Settings
from graph_api.workers import Worker
from schema.execute import Operation, Outcome, execute


def create_app(settings: Settings | None = None, service: Service | None = None) -> Starlette:
    """The application, by the settings of the environment unless others are given; its lifespan runs the service."""
    settings = settings or settings_.load()
    service = service or Service(open_store(settings), settings)
    worker = Worker(deadline=settings.analysis_deadline, kept=settings.analysis_results)

    async def run_on_store(operation: Operation) -> Outcome:
        return await execute(
            operation, service.store, worker, max_depth=settings.max_depth, max_tokens=settings.max_tokens
        )

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        worker.start()
        await service.start()
        try:
            yield
        finally:
            await service.stop()
            await worker.close()

    return Starlette(
        routes=[*index.routes(), *health.routes(service.check), *graphql.routes(run_on_store, settings.max_body)],
        middleware=[Middleware(RequestContext)],
        lifespan=lifespan,
    )
