"""`Query.cypher`: who may ask, where, and what comes back. What a statement may do is tested with the store."""

from typing import Any

import pytest

from graph_api.security.identity import Identity, Role
from graph_api.watching.watch import Watch
from schema.cypher import MOST_ROWS, PRICE
from schema.execute import Operation, Outcome, execute
from tests.api.conftest import TODAY
from tests.api.recording import RecordingStore

pytestmark = pytest.mark.asyncio(loop_scope="session")

ANALYST = Identity("dashboard", Role.ANALYST)
DOCUMENT = """query ($statement: String!, $parameters: JSON, $limit: Int) {
  cypher(statement: $statement, parameters: $parameters, limit: $limit) { columns rows truncated }
  graph { on }
}"""


async def ask(
    store: RecordingStore, identity: Identity | None = ANALYST, *, cypher: bool = True, **variables: object
) -> Outcome:
    operation = Operation(DOCUMENT, {"statement": "RETURN 1 AS x"} | variables)
    return await execute(operation, store, today=TODAY, identity=identity, cypher=cypher)


def refused(outcome: Outcome) -> tuple[str, str]:
    """Code and words of the one error, which costs nothing but the field."""
    assert outcome.data == {"cypher": None, "graph": {"on": "2026-05-01"}}
    (error,) = outcome.errors
    return error["extensions"]["code"], f"{error['message']} {error['extensions'].get('hint', '')}"


@pytest.fixture
def neo4j(store: RecordingStore) -> RecordingStore:
    if store.name != "Neo4j":
        pytest.skip("an engine without Cypher")
    return store


async def test_it_is_off_unless_the_operator_switches_it_on(store: RecordingStore) -> None:
    code, words = refused(await ask(store, cypher=False))
    assert code == "UNSUPPORTED"
    assert "SAMEN_CYPHER=true" in words


async def test_it_needs_a_key_with_the_role(store: RecordingStore) -> None:
    code, words = refused(await ask(store, None))
    assert code == "UNAUTHENTICATED"
    assert "samen key" in words


async def test_an_engine_without_it_says_how_to_get_one(store: RecordingStore) -> None:
    if store.name == "Neo4j":
        pytest.skip("an engine with Cypher")
    code, words = refused(await ask(store))
    assert code == "UNSUPPORTED"
    assert "make serve-neo4j" in words


async def test_a_statement_is_answered_with_a_table(neo4j: RecordingStore) -> None:
    statement = "MATCH (m:Municipality {code: $code}) RETURN m.name AS name, m.code AS code"
    outcome = await ask(neo4j, statement=statement, parameters={"code": "GM0772"})
    assert outcome.errors == []
    assert outcome.data is not None
    assert outcome.data["cypher"] == {
        "columns": ["name", "code"],
        "rows": [["Eindhoven", "GM0772"]],
        "truncated": False,
    }
    assert outcome.extensions["cost"]["requested"] >= PRICE
    assert outcome.version is None, "what others write or draw by lot is not kept under a revision"


async def test_an_operator_may_do_what_an_analyst_may(neo4j: RecordingStore) -> None:
    outcome = await ask(neo4j, Identity("jan", Role.OPERATOR), statement="UNWIND range(1, 9) AS n RETURN n", limit=2)
    assert outcome.data is not None
    assert outcome.data["cypher"] == {"columns": ["n"], "rows": [[1], [2]], "truncated": True}


async def test_what_a_statement_is_refused_for_costs_the_field_alone(neo4j: RecordingStore) -> None:
    assert refused(await ask(neo4j, statement="CREATE (n:X) RETURN n"))[0] == "FORBIDDEN"
    assert refused(await ask(neo4j, statement="RETURN m"))[0] == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    "variables",
    [
        {"limit": 0},
        {"limit": MOST_ROWS + 1},
        {"parameters": [1]},
        {"parameters": {"n": 2**70}},
        {"parameters": {"t": "\ud800"}},
        {"statement": "RETURN '\0' AS x"},
    ],
)
async def test_a_wrong_argument_is_refused(store: RecordingStore, variables: dict[str, Any]) -> None:
    assert refused(await ask(store, **variables))[0] == "BAD_USER_INPUT"


async def test_several_in_one_operation_cost_more_than_it_may(store: RecordingStore) -> None:
    fields = " ".join(f'c{n}: cypher(statement: "RETURN {n} AS x") {{ columns }}' for n in range(11))
    outcome = await execute(Operation(f"{{ {fields} }}"), store, identity=ANALYST, cypher=True)
    assert [error["extensions"]["code"] for error in outcome.errors] == ["LIMIT_EXCEEDED"]
    assert not outcome.executed


async def test_what_is_carried_out_is_seen_without_its_words(neo4j: RecordingStore) -> None:
    watch = Watch()
    for statement in ("RETURN 'secret' AS x", "RETURN secret"):
        operation = Operation(DOCUMENT, {"statement": statement})
        await execute(operation, neo4j, today=TODAY, identity=ANALYST, cypher=True, watch=watch)
    ran = [one for one in watch.statements if one.verb == "cypher"]
    assert [(one.loader, one.rows, one.text) for one in ran] == [("cyphered", 1, None), ("cyphered", None, None)]
