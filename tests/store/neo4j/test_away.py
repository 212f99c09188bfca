"""A server that is away, comes, goes and comes back: one clear sentence each time, and no restart of ours."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

import pytest
from neo4j import AsyncGraphDatabase

from graph_api.errors import StoreUnusable, Unavailable
from graph_api.model.enums import ParticipationRole, ServiceKind
from graph_api.model.nodes import Municipality, SharedService, Source
from graph_api.model.relations import ParticipatesIn
from graph_api.neo4j_server import LocalNeo4j
from graph_api.store.change import Change, DropNode, Facts, LinkFact, NodeFact, NodeRef, PutLink, PutNode
from graph_api.store.neo4j import Neo4jStore
from graph_api.store.rules import findings
from tests.store.neo4j.conftest import VERSIONS
from tests.stores import hold

# Where it is killed and started again: how the driver notices that does not depend on its version.
in_one_version = pytest.mark.parametrize("own_server", VERSIONS[:1], indirect=True)

NEW = NodeRef("SharedService", "never")
WRITERS = 3
ENOUGH = 20
FIRST_DAY, SECOND_DAY = date(2018, 1, 1), date(2021, 1, 1)


@asynccontextmanager
async def closing(store: Neo4jStore) -> AsyncIterator[Neo4jStore]:
    try:
        yield store
    finally:
        await store.close()


def store_on(server: LocalNeo4j) -> Neo4jStore:
    return Neo4jStore(server.uri, auth=server.auth)


@in_one_version
async def test_a_server_that_is_away_is_used_when_it_comes(own_server: LocalNeo4j) -> None:
    async with closing(store_on(own_server)) as running, closing(store_on(own_server)) as starting:
        await running.open()
        async with running.reader() as reader:
            await reader.facts()
            await asyncio.to_thread(own_server.kill)
            with pytest.raises(Unavailable, match=r"^Neo4j cannot be reached\.$"):
                await reader.facts()
        with pytest.raises(Unavailable, match="cannot be reached"):
            async with running.reader():
                pytest.fail("there is nothing to read from")
        with pytest.raises(Unavailable, match="cannot be reached"):
            await running.apply([DropNode(NEW)], actor="test", reason="nobody hears it")
        with pytest.raises(Unavailable, match="cannot be reached"):
            await starting.open()
        with pytest.raises(Unavailable, match="cannot be reached"):
            await starting.version()
        await asyncio.to_thread(own_server.start)
        async with running.reader() as reader:
            await reader.facts()
        await starting.open()
        assert await starting.version() == f"Neo4j {own_server.version}"


async def test_a_connection_that_died_unseen_costs_no_answer(own_server: LocalNeo4j) -> None:
    async with closing(store_on(own_server)) as store:
        await store.open()
        async with store.reader() as reader:
            assert await connections_killed(own_server) > 0
            await reader.facts()


async def connections_killed(server: LocalNeo4j) -> int:
    """Ends all connections of the stores, of which they are told nothing."""
    text = (
        "CALL dbms.listConnections() YIELD connectionId, userAgent WHERE userAgent = 'samen'"
        " CALL dbms.killConnection(connectionId) YIELD message RETURN count(message) AS number"
    )
    async with AsyncGraphDatabase.driver(server.uri, auth=server.auth) as driver:
        records, _, _ = await driver.execute_query(text)
        number: int = records[0]["number"]
        return number


async def test_another_password_is_refused(own_server: LocalNeo4j) -> None:
    async with closing(Neo4jStore(own_server.uri, auth=("neo4j", "not this one"))) as store:
        with pytest.raises(StoreUnusable, match=r"does not accept this user and password\.") as raised:
            await store.open()
    assert "not this one" not in str(raised.value)


async def test_no_password_is_refused(own_server: LocalNeo4j) -> None:
    async with closing(Neo4jStore(own_server.uri)) as store:
        with pytest.raises(StoreUnusable, match=r"does not accept this user and password\."):
            await store.open()


async def test_another_database_is_refused(own_server: LocalNeo4j) -> None:
    async with closing(Neo4jStore(own_server.uri, auth=own_server.auth, database="elsewhere")) as store:
        with pytest.raises(StoreUnusable, match=r"has no database 'elsewhere'\."):
            await store.open()


async def test_a_store_that_was_not_opened_says_so() -> None:
    with pytest.raises(Unavailable, match="not open"):
        async with Neo4jStore("bolt://localhost").reader():
            pytest.fail("it is not open")


async def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(StoreUnusable, match="address"):
        await Neo4jStore("bolt://localhost:none").open()


@in_one_version
async def test_a_crash_under_writes_loses_nothing_acknowledged_and_leaves_nothing_half_there(
    own_server: LocalNeo4j,
) -> None:
    acknowledged: set[str] = set()
    async with closing(store_on(own_server)) as store:
        await store.open()
        await hold(store, Facts((NodeFact((SOURCE,)),), ()))
        writers = [asyncio.create_task(write(store, f"writer-{number}", acknowledged)) for number in range(WRITERS)]
        while len(acknowledged) < ENOUGH:
            await asyncio.sleep(0.01)
        await asyncio.to_thread(own_server.kill)
        for lost in await asyncio.gather(*writers, return_exceptions=True):
            assert isinstance(lost, Unavailable)
        await asyncio.to_thread(own_server.start)
        async with store.reader() as reader:
            facts = await reader.facts()
            entries = await reader.journal()
        assert not list(findings(facts))
        municipalities = {node.ref.key for node in facts.nodes if node.ref.kind == "Municipality"}
        services = {node.ref.key: node for node in facts.nodes if node.ref.kind == "SharedService"}
        assert acknowledged <= municipalities
        assert municipalities == services.keys() == {link.tail.key for link in facts.links}
        assert {len(node.versions) for node in services.values()} == {2}
        assert [entry.revision for entry in entries] == list(range(1, reader.revision + 1))
        assert {entry.reason for entry in entries} >= acknowledged


async def write(store: Neo4jStore, name: str, acknowledged: set[str]) -> None:
    """Writes facts that belong together until the store is gone."""
    number = 0
    while True:
        key = f"{name}-{number}"
        await store.apply(together(key), actor="test", reason=key)
        acknowledged.add(key)
        number += 1


SOURCE = Source(key="s", source="s", name="A source", publisher="Samen", licence="EUPL-1.2")


def together(key: str) -> list[Change]:
    municipality = Municipality(key=key, name=key, code=key, source="s")
    first = SharedService(key=key, name=key, kind=ServiceKind.PLATFORM, source="s", version_until=SECOND_DAY)
    second = SharedService(key=key, name="later", kind=ServiceKind.PLATFORM, source="s", version_from=SECOND_DAY)
    link = ParticipatesIn(role=ParticipationRole.HOST, source="s", valid_from=FIRST_DAY)
    return [
        PutNode(NodeFact((municipality,))),
        PutNode(NodeFact((first, second))),
        PutLink(LinkFact(NodeRef("Municipality", key), NodeRef("SharedService", key), link)),
    ]
