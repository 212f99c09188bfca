"""The migrations end where the model says, on a server of either version."""

from datetime import date
from pathlib import Path

import pytest
from neo4j import AsyncGraphDatabase

from graph_api.errors import StoreUnusable
from graph_api.model.nodes import Municipality
from graph_api.neo4j_server import LocalNeo4j
from graph_api.store.change import Facts, NodeFact
from graph_api.store.neo4j import Neo4jStore, schema
from graph_api.store.neo4j.migrate import migrations
from graph_api.store.neo4j.schema import Index, wanted
from graph_api.store.query import Find
from tests.conftest import Golden
from tests.stores import hold

SHOW_INDEXES = (
    "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint WHERE type <> 'LOOKUP'"
    " RETURN name, type, entityType, labelsOrTypes, properties, owningConstraint IS NOT NULL AS unique"
)


async def ask(server: LocalNeo4j, text: str) -> list[list[object]]:
    async with AsyncGraphDatabase.driver(server.uri, auth=server.auth) as driver:
        records, _, _ = await driver.execute_query(text)
        return [list(record.values()) for record in records]


async def open_and_close(server: LocalNeo4j) -> None:
    store = Neo4jStore(server.uri, auth=server.auth)
    try:
        await store.open()
    finally:
        await store.close()


async def test_migrations_of_an_empty_database_end_where_the_model_says(own_server: LocalNeo4j) -> None:
    """Empty it was when the first store was opened on it, in this test or an earlier one."""
    await open_and_close(own_server)
    found = []
    for name, type_, entity, labels, properties, unique in await ask(own_server, SHOW_INDEXES):
        assert type_ in ("RANGE", "FULLTEXT")
        assert isinstance(labels, list)
        assert isinstance(properties, list)
        of_links, full_text = entity == "RELATIONSHIP", type_ == "FULLTEXT"
        found.append(Index(str(name), labels[0], tuple(properties), bool(unique), of_links, full_text))
    assert sorted(found) == sorted(wanted())


async def test_a_migration_that_was_cut_off_is_run_again(own_server: LocalNeo4j) -> None:
    await open_and_close(own_server)
    await ask(own_server, "DROP INDEX municipality_name")
    await ask(own_server, "MATCH (g:Graph) SET g.version = 0")
    await open_and_close(own_server)
    assert ["municipality_name"] in await ask(own_server, "SHOW INDEXES YIELD name")
    assert await ask(own_server, "MATCH (g:Graph) RETURN g.version") == [[len(migrations())]]


async def test_what_a_database_of_the_first_version_holds_can_be_found(own_server: LocalNeo4j) -> None:
    await open_and_close(own_server)
    await ask(own_server, "MATCH (n) WHERE NOT n:Graph DETACH DELETE n")
    store = Neo4jStore(own_server.uri, auth=own_server.auth)
    row = Municipality(key="GM1900", code="GM1900", source="x", name="Súdwest-Fryslân")
    await store.open()
    try:
        await hold(store, Facts((NodeFact((row,)),), ()))
        await ask(own_server, "MATCH (t:Term) DETACH DELETE t")
        await ask(own_server, "MATCH (v:Municipality|MunicipalityVersion) REMOVE v.otherNames")
        await ask(own_server, "DROP INDEX term_words")
        await ask(own_server, "MATCH (g:Graph) SET g.version = 1")
        await open_and_close(own_server)
        async with store.reader() as reader:
            (found,) = await reader.find(Find(("Municipality",), date(2026, 1, 1), ("sudwest",)))
            assert found.text == "Súdwest-Fryslân"
            assert (await reader.facts()).nodes == (NodeFact((row,)),)
    finally:
        await store.close()


async def test_a_database_of_a_newer_version_is_left_alone(own_server: LocalNeo4j) -> None:
    await open_and_close(own_server)
    await ask(own_server, f"MATCH (g:Graph) SET g.version = {len(migrations()) + 1}")
    try:
        with pytest.raises(StoreUnusable, match="newer version of Samen"):
            await open_and_close(own_server)
    finally:
        await ask(own_server, f"MATCH (g:Graph) SET g.version = {len(migrations())}")


@pytest.mark.generated
def test_what_the_model_asks_for_can_be_read(golden: Golden) -> None:
    golden(Path(schema.__file__).with_suffix(".cypher"), "".join(f"{index};\n" for index in sorted(wanted())))


def test_names_of_indexes_are_their_own() -> None:
    names = [index.name for index in wanted()]
    assert len(set(names)) == len(names)
