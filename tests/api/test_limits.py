"""What one operation may ask: each limit is announced, and what is beyond it is refused before a store is asked."""

import tracemalloc
from dataclasses import asdict, replace

import pytest

from graph_api.model.text import camel
from graph_api.security.limits import DEFAULT_LIMITS, Limits
from schema.execute import Operation, Outcome, execute
from tests.api.conftest import TODAY
from tests.api.recording import RecordingStore

pytestmark = pytest.mark.asyncio(loop_scope="session")

LITTLE = 20_000_000
"""Bytes that refusing may take."""


async def ask(store: RecordingStore, document: str, limits: Limits = DEFAULT_LIMITS, **variables: object) -> Outcome:
    store.forget()
    return await execute(Operation(document, variables), store, today=TODAY, limits=limits)


def refusals(outcome: Outcome) -> list[str]:
    return [error["extensions"]["code"] for error in outcome.errors]


def graphs(times: int) -> str:
    return " ".join(f"a{number}: graph {{ revision }}" for number in range(times))


SPREADS = " ".join(f"...F{number}" for number in range(51))
FRAGMENTS = " ".join(f"fragment F{number} on Query {{ graph {{ revision }} }}" for number in range(51))
PAGES = "sharedServices(first: 500) { nodes { name participants(first: 500) { nodes { name } } } }"
PARTNERS = "partners(first: 500) { through { id } }"
SKIPS = " ".join(f"a{number}: revision @skip(if: true)" for number in range(51))
HOSTILE = {
    "aliases": (f"{{ {graphs(101)} }}", "aliases"),
    "directives": (f"{{ graph {{ {SKIPS} }} }}", "directives"),
    "directives in one place": ("{ graph" + " @aa" * 10 + " { revision } }", "directives in one place"),
    "root fields": (f"{{ {graphs(31)} }}", "root fields"),
    "root fields in fragments": (f"{{ ...F }} fragment F on Query {{ {graphs(31)} }}", "root fields"),
    "fragments": (f"{{ {SPREADS} }} {FRAGMENTS}", "fragments"),
    "repetition": ("{ graph { " + "revision " * 2000 + "} }", "selections of 'revision'"),
    "repetition within": ("{ graph { " + "... { revision } " * 1000 + "} }", "selections of 'revision'"),
    "tokens": ("{ graph { " + "revision " * 6000 + "} }", "tokens"),
    "characters": ('{ municipality(by: {name: "' + "x" * 200_000 + '"}) { name } }', "characters"),
    "brackets": ("{a" * 800 + "}" * 800, "deep"),
    "conditions": (f"{{ municipalities(where: {'{not: ' * 700}{{}}{'}' * 700}) {{ totalCount }} }}", "deep"),
    "pages": (f"{{ municipalities(first: 500) {{ nodes {{ {PAGES} }} }} }}", "could return"),
    "partners": (f"{{ municipalities(first: 500) {{ nodes {{ {PARTNERS} }} }} }}", "could return"),
}


@pytest.mark.parametrize(("document", "said"), HOSTILE.values(), ids=HOSTILE)
async def test_what_asks_too_much_is_refused_without_a_statement_and_with_little_memory(
    store: RecordingStore, document: str, said: str
) -> None:
    tracemalloc.start()
    try:
        outcome = await ask(store, document)
        assert tracemalloc.get_traced_memory()[1] < LITTLE
    finally:
        tracemalloc.stop()
    assert refusals(outcome) == ["LIMIT_EXCEEDED"]
    assert said in outcome.errors[0]["message"]
    assert len(outcome.errors[0]["message"]) < 200
    assert (outcome.executed, store.asked) == (False, [])


async def test_fragments_in_a_circle_are_no_document(store: RecordingStore) -> None:
    circle = "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"
    assert set(refusals(await ask(store, circle))) == {"BAD_USER_INPUT"}


async def test_an_error_does_not_repeat_all_that_was_sent(store: RecordingStore) -> None:
    outcome = await ask(store, "query ($n: Int) { municipalities(first: $n) { totalCount } }", n="x" * 100_000)
    assert refusals(outcome) == ["BAD_USER_INPUT"]
    assert len(outcome.errors[0]["message"]) < 600
    many = await ask(store, "{ graph { " + " ".join(f"nothing{n}" for n in range(1000)) + " } }")
    assert len(many.errors) <= 21


F = "fragment F on Query { sources(first: 10) { nodes { name } } }"
COSTS = {
    "a node": ('{ municipality(by: {code: "GM0772"}) { name } }', 1),
    "a page without a size": ("{ municipalities { nodes { name } } }", 50),
    "nodes and edges are the same": ("{ municipalities(first: 10) { nodes { name } edges { node { code } } } }", 10),
    "a page a node": ("{ municipalities(first: 10) { nodes { pilots(first: 5) { nodes { name } } } } }", 10 + 50),
    "one place counts once": (f"{{ sources(first: 10) {{ nodes {{ name }} }} ...F }} {F}", 10),
    "the last ones": ("{ municipalities(last: 7) { nodes { source { name } } } }", 14),
    "by ids": ('{ nodes(ids: ["a", "b", "c"]) { id } }', 3),
    "a count": ("{ municipalities { totalCount pageInfo { hasNextPage } } }", 0),
    "a count a node": ("{ municipalities(first: 500) { nodes { sharedServices { totalCount } } } }", 500),
    "an analysis": ("{ clusterAnalysis { modularity } }", 1 + 1000),
    "an analysis once a level": ("{ municipalities(first: 100) { nodes { cluster { certainty } } } }", 200 + 1000),
    "introspection": ("{ __schema { types { name } } }", 0),
}


@pytest.mark.parametrize(("document", "cost"), COSTS.values(), ids=COSTS)
async def test_the_cost_is_in_the_answer(store: RecordingStore, document: str, cost: int) -> None:
    outcome = await ask(store, document)
    assert outcome.extensions["cost"] == {"requested": cost, "limit": DEFAULT_LIMITS.cost}


async def test_a_page_in_a_variable_costs_what_the_variable_says(store: RecordingStore) -> None:
    document = "query ($n: Int = 20) { municipalities(first: $n) { nodes { name } } }"
    assert (await ask(store, document)).extensions["cost"]["requested"] == 20
    assert (await ask(store, document, n=3)).extensions["cost"]["requested"] == 3
    outcome = await ask(store, document, replace(DEFAULT_LIMITS, cost=2), n=3)
    assert outcome.errors[0]["message"] == "The operation could return 3 nodes, and may ask for 2."
    assert outcome.extensions == {"cost": {"requested": 3, "limit": 2}}


async def test_every_limit_can_be_asked_for(store: RecordingStore) -> None:
    limits = replace(DEFAULT_LIMITS, depth=4, cost=77)
    fields = [camel(name) for name in Limits.__dataclass_fields__]
    outcome = await ask(store, f"{{ graph {{ limits {{ {' '.join(fields)} }} }} }}", limits)
    assert outcome.data is not None
    assert outcome.data["graph"]["limits"] == {camel(name): getattr(limits, name) for name in asdict(limits)}


async def test_without_introspection_nothing_of_the_schema_is_told_or_guessed_at(store: RecordingStore) -> None:
    for document in ("{ __schema { types { name } } }", '{ __type(name: "Graph") { name } }'):
        outcome = await execute(Operation(document), store, today=TODAY, introspection=False)
        assert set(refusals(outcome)) == {"BAD_USER_INPUT"}
        assert not outcome.executed
    typo = "{ graph { revisio } }"
    assert (await ask(store, typo)).errors[0]["extensions"]["hint"] == "Did you mean 'revision'?"
    hidden = await execute(Operation(typo), store, today=TODAY, introspection=False)
    assert "revision" not in str(hidden.errors)
    named = await execute(Operation("{ graph { __typename } }"), store, today=TODAY, introspection=False)
    assert named.data == {"graph": {"__typename": "Graph"}}
