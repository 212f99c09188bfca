"""Statements that somebody else wrote: what they give, and that none finds a way out."""

import asyncio
import json
import os
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from neo4j import GraphDatabase
from neo4j.exceptions import ClientError

from graph_api.errors import BadInput, Forbidden, LimitExceeded, SamenError, Unavailable
from graph_api.model.nodes import Municipality, Source
from graph_api.store.change import NodeFact, PutNode
from graph_api.store.neo4j import Neo4jStore
from graph_api.store.neo4j.cypher import engine
from graph_api.store.protocol import Table
from tests.neo4j_fixtures import docker_answers

pytestmark = pytest.mark.asyncio(loop_scope="module")

SECONDS = 3.0


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def store(neo4j_server: str) -> AsyncIterator[Neo4jStore]:
    store = Neo4jStore(neo4j_server, statement_timeout=SECONDS)
    await store.open()
    yield store
    await store.close()


async def ask(store: Neo4jStore, statement: str, rows: int = 100, **parameters: Any) -> Table:
    return await store.cypher.ask(statement, parameters, rows)


async def one(store: Neo4jStore, expression: str, **parameters: Any) -> Any:
    """What the expression is."""
    table = await ask(store, f"RETURN {expression} AS x", **parameters)
    ((value,),) = table.rows
    return value


async def size(store: Neo4jStore) -> int:
    return int((await ask(store, "MATCH (n) RETURN count(n)")).rows[0][0])


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("null", None),
        ("[true, 1, 1.5, 'a', []]", [True, 1, 1.5, "a", []]),
        ("9223372036854775807", 9223372036854775807),
        ("{a: {b: 1}}", {"a": {"b": 1}}),
        ("{`$type`: 'Date', value: 'x'}", {"$type": "Map", "value": {"$type": "Date", "value": "x"}}),
        ("0.0 / 0.0", {"$type": "Float", "value": "nan"}),
        ("date('2016-03-17')", {"$type": "Date", "value": "2016-03-17"}),
        ("localtime('12:30:01')", {"$type": "LocalTime", "value": "12:30:01.000000000"}),
        ("time('12:30:01+01:00')", {"$type": "Time", "value": "12:30:01.000000000+01:00"}),
        ("localdatetime('2016-03-17T12:30')", {"$type": "LocalDateTime", "value": "2016-03-17T12:30:00.000000000"}),
        (
            "datetime('2016-03-17T12:30+01:00')",
            {"$type": "DateTime", "value": "2016-03-17T12:30:00.000000000+01:00"},
        ),
        ("duration('P1Y2M3DT4S')", {"$type": "Duration", "value": "P1Y2M3DT4S"}),
        ("point({longitude: 5.5, latitude: 51.4})", {"$type": "Point", "srid": 4326, "coordinates": [5.5, 51.4]}),
        ("point({x: 1, y: 2, z: 3})", {"$type": "Point", "srid": 9157, "coordinates": [1.0, 2.0, 3.0]}),
    ],
)
async def test_a_value_is_written_as_json(store: Neo4jStore, expression: str, value: object) -> None:
    found = await one(store, expression)
    assert json.dumps(found, sort_keys=True) == json.dumps(value, sort_keys=True)  # 1 is not true, nor 1.0


async def test_nodes_relationships_and_paths_are_written_with_what_they_hold(store: Neo4jStore) -> None:
    table = await ask(store, "MATCH p = (g:Graph) RETURN g, p")
    assert table.columns == ["g", "p"]
    ((graph, path),) = table.rows
    assert (graph["$type"], graph["labels"], graph["properties"]["key"]) == ("Node", ["Graph"], "graph")
    assert path == {"$type": "Path", "nodes": [graph], "relationships": []}


async def test_a_relationship_names_its_ends(store: Neo4jStore) -> None:
    """Neo4j gives it without the nodes themselves."""
    municipality = Municipality(key="GM0363", source="test", name="Amsterdam", code="GM0363")
    source = Source(key="test", source="test", name="Test", publisher="Test", licence="CC0", own_classification=False)
    changes = [PutNode(NodeFact((municipality,))), PutNode(NodeFact((source,)))]
    await store.apply(changes, actor="test", reason="what a test looks at")
    statement = "MATCH p = (m:Municipality {key: $key})-[r:HAS_VERSION]->(v) RETURN elementId(m), r, elementId(v), p"
    ((start, link, end, path),) = (await ask(store, statement, key="GM0363")).rows
    assert (link["type"], link["startElementId"], link["endElementId"]) == ("HAS_VERSION", start, end)
    assert [node["elementId"] for node in path["nodes"]] == [start, end]
    assert path["relationships"] == [link]


async def test_no_more_rows_are_read_than_asked_for(store: Neo4jStore) -> None:
    few = await ask(store, "UNWIND range(1, 1000000000) AS n RETURN n", rows=3)
    assert (few.rows, few.truncated) == ([[1], [2], [3]], True)
    whole = await ask(store, "UNWIND range(1, 3) AS n RETURN n", rows=3)
    assert (whole.rows, whole.truncated) == ([[1], [2], [3]], False)


async def test_a_parameter_is_a_value_and_never_a_part_of_the_statement(store: Neo4jStore) -> None:
    text = "' }) DETACH DELETE n //"
    assert await one(store, "$text", text=text) == text
    before = await size(store)
    assert (await ask(store, "MATCH (n {name: $text}) RETURN n", text=text)).rows == []
    assert await size(store) == before


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE (n:X) RETURN n",
        "MERGE (n:X {key: 1}) RETURN n",
        "MATCH (n) SET n.x = 1",
        "MATCH (n) SET n:X RETURN n",
        "MATCH (n) REMOVE n.key",
        "MATCH (n) DELETE n",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n) CALL (n) { SET n.x = 1 } RETURN n",
        "UNWIND [1] AS x FOREACH (y IN [x] | CREATE (:X))",
        "FOREACH (y IN [1] | CREATE (:X))",
        "WITH 1 AS x CREATE (:X)",
        "/* a */ // b\n cReAtE (:X)",
        "CREATE INDEX x FOR (n:X) ON (n.y)",
        "DROP INDEX node_key",
        "CREATE CONSTRAINT x FOR (n:X) REQUIRE n.y IS UNIQUE",
        "UNWIND [1] AS x CALL (x) { CREATE (:X) } IN TRANSACTIONS RETURN x",
        "UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN TRANSACTIONS RETURN y",
        "UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN 2 CONCURRENT TRANSACTIONS RETURN y",
        "CALL db.labels()",
        "CALL db.labels() YIELD label RETURN label",
        "OPTIONAL CALL db.labels() YIELD label RETURN label",
        "CALL dbms.listConfig() YIELD name RETURN name",
        "CALL dbms.killTransaction('x')",
        "CALL apoc.load.json('http://127.0.0.1:1/') YIELD value RETURN value",
        "CALL `db`.`labels`() YIELD label RETURN label",
        "CALL /* ( */ db.labels() YIELD label RETURN label",
        "CALL // {\n db.labels() YIELD label RETURN label",
        "call\tdb . labels ( ) YIELD label RETURN label",
        "RETURN COUNT { CALL db.labels() YIELD label }",
        "RETURN [x IN [1] | COUNT { CALL db.labels() YIELD label }]",
        "WITH '/*' AS a CALL db.labels() YIELD label WITH label, '*/' AS b RETURN label",
        "WITH '\\'' AS a CALL db.labels() YIELD label RETURN label",
        "WITH 1 AS `a``'` CALL db.labels() YIELD label WITH label, 1 AS `'` RETURN label",
        "RETURN 1 AS x UNION CALL db.labels() YIELD label RETURN label AS x",
        "RETURN apoc.cypher.runFirstColumnSingle('RETURN 1', {}) AS x",
        "RETURN apoc /**/ . `version` () AS x",
        "WITH graph.names() AS names RETURN names",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "LOAD CSV WITH HEADERS FROM 'https://127.0.0.1/' AS line RETURN line",
        "RETURN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line }",
        "WITH 1 AS x load /* */ csv FROM 'file:///etc/passwd' AS line RETURN line",
        "USE system SHOW USERS",
        "USE system MATCH (n) RETURN n",
        "CALL () { USE system RETURN 1 AS x } RETURN x",
        "SHOW USERS",
        "SHOW TRANSACTIONS YIELD *",
        "SHOW SETTINGS",
        "SHOW DATABASES",
        "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    ],
)  # fmt: skip
async def test_a_statement_that_does_more_than_read_the_graph_is_refused(store: Neo4jStore, statement: str) -> None:
    before = await size(store)
    with pytest.raises(Forbidden):
        await ask(store, statement)
    assert await size(store) == before


@pytest.mark.parametrize(
    "statement",
    [
        "",
        "  // nothing",
        ";",
        "RETURN 1 AS x; MATCH (n) DETACH DELETE n",
        "RETURN 1 AS x; ;",
        "EXPLAIN MATCH (n) RETURN n",
        "PROFILE MATCH (n) RETURN n",
        "CYPHER 5 MATCH (n) RETURN n",
        "CYPHER runtime=slotted MATCH (n) RETURN n",
        "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
        "GRANT ROLE admin TO neo4j",
        "\\u0043ALL db.labels() YIELD label RETURN label",
        "RETURN '\\u0027 AS x CALL db.labels() YIELD label RETURN label //'",
        "C\\u0052EATE (:X)",
        "RETURN 'does not end",
        "RETURN 1 /* does not end",
        "(n)",
    ],
)
async def test_what_is_no_single_question_is_refused(store: Neo4jStore, statement: str) -> None:
    before = await size(store)
    with pytest.raises((BadInput, Forbidden)):
        await ask(store, statement)
    assert await size(store) == before


@pytest.mark.parametrize(
    "statement",
    [
        "RETURN 'CALL db.labels(); LOAD CSV' AS x;",
        "MATCH (n) WHERE n.`use` IS NULL RETURN count(n) AS x // SHOW USERS",
        "/* CREATE */ RETURN point.distance(point({x: 1, y: 1}), point({x: 1, y: 2})) AS x",
        "CALL () { RETURN 1 AS x } RETURN x",
        "MATCH (n) WHERE EXISTS { (n)-->() } RETURN count(n) AS `CALL x.y()`",
        "WITH {a: {b: [1]}} AS m WHERE m.a.b IN [[1]] AND (1 = 1) RETURN m.a.b[0] AS x",
    ],
)
async def test_words_within_texts_comments_and_quotes_harm_nobody(store: Neo4jStore, statement: str) -> None:
    assert len((await ask(store, statement)).rows) == 1


WAYS_ROUND_THE_WORDS = [
    "CALL db.labels() YIELD label RETURN label",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "CREATE (n:X) RETURN n",
    "SHOW TRANSACTIONS YIELD *",
    "SHOW USERS",
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN TRANSACTIONS RETURN y",
]


@pytest.mark.parametrize("statement", WAYS_ROUND_THE_WORDS)
async def test_the_plan_tells_what_the_words_did_not(
    store: Neo4jStore, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    monkeypatch.setattr(engine, "refuse_words", lambda _: None)
    before = await size(store)
    with pytest.raises(Forbidden):
        await ask(store, statement)
    assert await size(store) == before


async def test_neo4j_itself_refuses_to_write(store: Neo4jStore, monkeypatch: pytest.MonkeyPatch) -> None:
    async def harmless(*_: object) -> None:
        pass

    monkeypatch.setattr(engine, "refuse_words", lambda _: None)
    monkeypatch.setattr(engine.CypherStatements, "_refuse_plan", harmless)
    before = await size(store)
    with pytest.raises(Forbidden):
        await ask(store, "CREATE (n:X) RETURN n")
    assert await size(store) == before


@pytest.fixture
def listening() -> Iterator[tuple[int, list[bytes]]]:
    """A port, and what came to it."""
    came: list[bytes] = []
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.settimeout(0.2)
        ended = threading.Event()

        def answer() -> None:
            while not ended.is_set():
                try:
                    with server.accept()[0] as client:
                        came.append(client.recv(1000))
                        client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\nConnection: close\r\n\r\nsecret\n")
                except TimeoutError:
                    continue

        thread = threading.Thread(target=answer)
        thread.start()
        try:
            yield server.getsockname()[1], came
        finally:
            ended.set()
            thread.join()


@pytest.mark.parametrize("inside", ["{}", "RETURN COLLECT {{ {} RETURN line }} AS lines UNION RETURN 1 AS lines"])
async def test_no_address_is_asked_for(
    store: Neo4jStore, listening: tuple[int, list[bytes]], tmp_path: Path, inside: str
) -> None:
    port, came = listening
    secret = tmp_path / "secret.csv"
    secret.write_text("secret\n")
    for address in (f"http://127.0.0.1:{port}/", secret.as_uri()):
        loading = inside.format(f"LOAD CSV FROM '{address}' AS line")
        with pytest.raises(Forbidden):
            await ask(store, loading if inside != "{}" else f"{loading} RETURN line")
    assert came == []


async def test_a_server_of_ours_loads_nothing_either(
    neo4j_server: str, listening: tuple[int, list[bytes]], tmp_path: Path
) -> None:
    """What stands in its settings, for when all else fails; a server that was given may have others."""
    if "NEO4J_TEST_URI" in os.environ or docker_answers():
        pytest.skip("not a server of ours")
    port, came = listening
    secret = tmp_path / "secret.csv"
    secret.write_text("secret\n")
    with GraphDatabase.driver(neo4j_server) as driver:
        for address in (f"http://127.0.0.1:{port}/", secret.as_uri()):
            with pytest.raises(ClientError, match=r"allow_csv_import_from_file_urls|cypher_ip_blocklist"):
                driver.execute_query("LOAD CSV FROM $address AS line RETURN line", {"address": address})
    assert came == []


@pytest.mark.parametrize(
    "statement",
    [
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)",
        "UNWIND range(1, 50000000) AS x RETURN count(DISTINCT x + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')",
        "RETURN reduce(s = 'aaaaaaaaaa', i IN range(1, 28) | s + s) AS x",
        "RETURN reduce(l = [], i IN range(1, 2000) | [l]) AS x",
        "RETURN reduce(s = 'a', i IN range(1, 24) | s + s) AS x",
        "RETURN range(1, 20000000) AS x",
        "UNWIND range(1, 10000) AS x RETURN reduce(s = 'a', i IN range(1, 11) | s + s) AS y",
    ],
    ids=["time", "memory", "heap", "deep", "long text", "long list", "many rows"],
)
async def test_what_asks_for_too_much_is_ended_and_others_are_answered(store: Neo4jStore, statement: str) -> None:
    async with asyncio.timeout(60):
        with pytest.raises((LimitExceeded, Unavailable)) as refused:
            await ask(store, statement, rows=10_000)
    assert isinstance(refused.value, LimitExceeded), refused.value
    assert await one(store, "1") == 1


@pytest.mark.parametrize(
    "expression",
    ["(" * 101 + "1" + ")" * 101, "[" * 5_000, "CASE WHEN " * 101, "NOT " * 101, "-" * 101, "'a' " + "+ 'a'" * 1_000],
    ids=["brackets", "lists", "cases", "negations", "signs", "long"],
)
async def test_what_the_parser_of_neo4j_is_lost_in_does_not_come_to_it(expression: str) -> None:
    """There is no server at that address."""
    store = Neo4jStore("bolt://127.0.0.1:1", statement_timeout=SECONDS)
    with pytest.raises(LimitExceeded, match=r"nested more than 100 deep|may have 2,000"):
        await ask(store, f"RETURN {expression} AS x")


@pytest.mark.parametrize(
    "expression",
    ["(" * 98 + "1" + ")" * 98, "size(" + "[" * 97 + "]" * 97 + ")", "1" + " + 1" * 990, "NOT " * 100 + "true"],
    ids=["brackets", "lists", "long", "negations"],
)
async def test_what_is_not_refused_for_its_depth_is_answered(store: Neo4jStore, expression: str) -> None:
    assert await one(store, expression) in (1, 991, True)


async def test_a_statement_keeps_its_turn_until_neo4j_has_ended_it(store: Neo4jStore, neo4j_server: str) -> None:
    with GraphDatabase.driver(neo4j_server) as driver, driver.session() as session:
        with session.begin_transaction(metadata={"statement": "left off"}) as transaction:
            transaction.run("RETURN 1").consume()
            ending = asyncio.create_task(store.cypher._until_ended("left off"))
            done, _ = await asyncio.wait([ending], timeout=2 * engine._LOOK_SECONDS)
            assert not done
            await store.cypher._until_ended("another")
        async with asyncio.timeout(60):
            await ending


async def test_who_gets_no_turn_is_told_so_and_a_turn_comes_back(
    store: Neo4jStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_STILL_THERE", "WITH $name AS name RETURN 1 AS number")
    loops = [ask(store, "UNWIND range(1, 1000000000) AS a RETURN max(a)") for _ in range(engine.AT_ONCE)]
    ended = await asyncio.gather(*loops, return_exceptions=True)
    assert [type(one) for one in ended] == [LimitExceeded] * engine.AT_ONCE
    with pytest.raises(Unavailable, match="still carries out 4 other statements"):
        await one(store, "1")
    monkeypatch.setattr(engine, "_STILL_THERE", "WITH $name AS name RETURN 0 AS number")
    async with asyncio.timeout(60):
        while store.cypher._endings:
            await asyncio.sleep(0.1)
    assert await one(store, "1") == 1


async def test_as_many_statements_as_are_allowed_are_carried_out_at_once(store: Neo4jStore) -> None:
    found = await asyncio.gather(*(one(store, "$n", n=n) for n in range(3 * engine.AT_ONCE)))
    assert found == list(range(3 * engine.AT_ONCE))


@pytest.mark.parametrize(
    ("statement", "wrong", "place"),
    [
        ("MATCH (n RETURN n", "it is not understood from there on", "line 1, column 10, at 'RETURN'"),
        ("MATCH (n)\nRETURN m", "a variable is not defined there", "line 2, column 8, at 'm'"),
        ("MATCH (n)\nRETURN foo(1)", "there is no such function", "line 2, column 8, at 'foo'"),
        ("RETURN size(1) AS x", "a value is of another type than is wanted there", "line 1, column 13, at '1'"),
        ("RETURN $missing AS x", "a parameter is not given", None),
        ("UNWIND [1, 0] AS x RETURN 10 / x AS y", "divided by zero", None),
        ("WITH 'x' AS t RETURN date(t) AS y", "a text is no date, time or duration", None),
        ("MATCH (n) RETURN n LIMIT $text", "", None),
    ],
)
async def test_an_error_says_what_is_wrong_and_where_in_our_words(
    store: Neo4jStore, statement: str, wrong: str, place: str | None
) -> None:
    with pytest.raises(BadInput) as refused:
        await ask(store, statement, text="secret")
    assert refused.value.message.startswith("The statement cannot be carried out: ")
    assert wrong in refused.value.message
    assert place is None or f"({place})" in refused.value.message
    for leak in ("secret", "bolt", "127.0.0.1", "EXPLAIN", "neo4j.conf", "Neo.", "offset"):
        assert leak not in str(refused.value)


@pytest.mark.parametrize("value", [2**63, float("nan"), "\ud800", [[{"a": 2**64}]]])
async def test_a_parameter_that_neo4j_does_not_have_is_refused(store: Neo4jStore, value: object) -> None:
    with pytest.raises(BadInput):
        await one(store, "$value", value=value)


async def test_parameters_nested_too_deeply_are_refused(store: Neo4jStore) -> None:
    value: object = 1
    for _ in range(500):
        value = [value]
    with pytest.raises(LimitExceeded):
        await one(store, "$value", value=value)


async def test_a_server_that_is_away_is_not_named() -> None:
    store = Neo4jStore("bolt://127.0.0.1:1")
    store._driver = store._connected()
    try:
        with pytest.raises(Unavailable) as refused:
            await ask(store, "RETURN 1")
    finally:
        await store.close()
    assert "127.0.0.1" not in str(refused.value)


async def test_no_failure_is_unknown(store: Neo4jStore) -> None:
    for statement in ("RETURN point({foo: 1}) AS x", "RETURN 'a' =~ '(' AS x", "RETURN substring('a', -1) AS x"):
        with pytest.raises(SamenError) as refused:
            await ask(store, statement)
        assert refused.value.code == "BAD_USER_INPUT"
