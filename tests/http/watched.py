"""A small graph behind the whole service, for tests of what is seen of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from graph_api.app import create_app
from graph_api.model.enums import Basis, ParticipationRole, ServiceKind
from graph_api.model.nodes import Municipality, Row, SharedService, Source
from graph_api.model.relations import ParticipatesIn
from graph_api.service import Service, open_store
from graph_api.settings import load
from graph_api.store.change import Change, LinkFact, NodeFact, NodeRef, PutLink, PutNode
from graph_api.watching.spans import Tracer

CODES = ("GM0363", "GM0518", "GM0599", "GM0772")

MUNICIPALITIES = """query Municipalities($first: Int) {
  municipalities(first: $first) { nodes { code sharedServices { nodes { key municipalities { totalCount } } } } }
}"""
"""Four statements: the municipalities, their services, the members of those, and how many."""


def small_graph() -> list[Change]:
    """Four municipalities that take part in one shared service."""
    service = SharedService(
        key="tax", name="Tax office", kind=ServiceKind.SHARED_SERVICE_CENTRE, basis=Basis.FORMAL, source="roo"
    )
    rows: list[Row] = [
        Source(key="roo", name="ROO", publisher="KOOP", licence="CC0-1.0", source="roo"),
        service,
        *(Municipality(key=code, code=code, name=f"Place {code}", source="roo") for code in CODES),
    ]
    links = [
        LinkFact(
            NodeRef("Municipality", code),
            NodeRef("SharedService", "tax"),
            ParticipatesIn(role=ParticipationRole.PARTICIPANT, source="roo"),
        )
        for code in CODES
    ]
    return [*(PutNode(NodeFact((row,))) for row in rows), *map(PutLink, links)]


@asynccontextmanager
async def served(folder: Path, tracer: Tracer | None = None, **flags: object) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the service over that graph, at its first revision."""
    settings = load(store=f"sqlite:///{folder / 'graph.sqlite'}", **flags)
    store = open_store(settings)
    await store.open()
    await store.apply(small_graph(), actor="test", reason="something to ask for")
    await store.close()
    app = create_app(settings, Service(open_store(settings), settings), tracer)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False, client=("192.0.2.7", 1))
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://samen", timeout=60) as client,
    ):
        while (await client.get("/health/ready")).status_code != 200:
            await asyncio.sleep(0.01)
        yield client
