"""An operation costs as many statements as its shape asks for, whatever comes back."""

from dataclasses import replace

import pytest

from graph_api.security.limits import DEFAULT_LIMITS
from schema.execute import Operation, execute
from tests.api.conftest import TODAY
from tests.api.recording import RecordingStore

pytestmark = pytest.mark.asyncio(loop_scope="session")

DEARER = replace(DEFAULT_LIMITS, cost=10**6)
"""What 300 parents could return is beyond the usual limit."""

NESTED = """
query ($n: Int!) {
  municipalities(first: $n, orderBy: [{ field: NAME }]) {
    totalCount
    nodes {
      source { name }
      versions { population source { name } }
      regions(divisions: [PROVINCE, SAFETY_REGION]) { nodes { name } }
      sharedServices(first: 10) {
        totalCount
        edges {
          role
          node {
            name
            participants(first: 10) { totalCount nodes { __typename name } }
            partOf { nodes { name } }
          }
        }
      }
      successors { nodes { code } }
    }
  }
}
"""


async def statements(store: RecordingStore, document: str, **variables: object) -> int:
    store.forget()
    outcome = await execute(Operation(document, variables), store, today=TODAY, limits=DEARER)
    assert outcome.errors == []
    return store.statements


async def test_one_and_three_hundred_parents_cost_the_same(store: RecordingStore) -> None:
    one = await statements(store, NESTED, n=1)
    assert await statements(store, NESTED, n=300) == one
    # The list and its count; sources, versions, their sources, regions, services, their count, successors; then the
    # participants with their count, and what the services are part of.
    assert one <= 13


async def test_what_is_not_asked_costs_nothing(store: RecordingStore) -> None:
    page = "{ municipalities(first: 20) { nodes { id name population existsOn validFrom tooi } } }"
    assert await statements(store, page) == 1
    assert await statements(store, page.replace("{ nodes", "{ totalCount nodes")) == 2


async def test_two_days_are_two_reads_and_one_day_twice_is_one(store: RecordingStore) -> None:
    fields = "{ nodes { sharedServices(first: 1) { totalCount } } }"
    then, now = (f"{name}: municipalities(first: 2, asOf: ${name}) {fields}" for name in "ab")
    document = f"query ($a: Date, $b: Date) {{ {then} {now} }}"
    assert await statements(store, document, a="2016-03-17", b="2020-01-01") == 6
    assert await statements(store, document, a="2016-03-17", b="2016-03-17") == 3


async def test_a_group_is_one_statement(store: RecordingStore) -> None:
    document = (
        "{ participationGroups(by: [SHARED_SERVICE_FUNCTION, ROLE]) { count municipalityPopulation { sum mean } } }"
    )
    assert await statements(store, document) == 1
