"""The partnerships of everybody are those that can be listed, one by one."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from graph_api.analysis.options import MAX_PARTICIPANTS
from graph_api.model.enums import REPLACING
from graph_api.security.limits import DEFAULT_LIMITS
from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.api.conftest import TODAY
from tests.api.recording import RecordingStore

pytestmark = pytest.mark.asyncio(loop_scope="session")

EVERYBODY = """
{
  municipalities(first: 500) {
    nodes {
      name
      sharedServices(first: 100) { nodes { key } }
      congruence { partnerships { value } robust { ofPartnerships } }
      position { strength { value } }
    }
  }
  sharedServices(first: 500) {
    totalCount
    nodes { key basis municipalities(first: 1) { totalCount } successors { edges { kind happenedOn } } }
  }
}
"""


def replaced(service: Any) -> bool:
    """Whether another has taken its place."""
    return any(
        edge["kind"] in set(REPLACING) and edge["happenedOn"] <= TODAY.isoformat()
        for edge in service["successors"]["edges"]
    )


async def test_partnerships_are_what_is_listed_without_lists_what_was_replaced_and_what_one_is_alone_in(
    store: RecordingStore, worker: Worker
) -> None:
    limits = replace(DEFAULT_LIMITS, cost=10**6)
    outcome = await execute(Operation(EVERYBODY), store, worker, today=TODAY, limits=limits)
    assert outcome.data is not None
    assert outcome.errors == []
    services = outcome.data["sharedServices"]
    assert services["totalCount"] == len(services["nodes"])
    sizes: Mapping[str, int] = {
        service["key"]: service["municipalities"]["totalCount"]
        for service in services["nodes"]
        if service["basis"] != "PUBLICATION" and not replaced(service)
    }
    counted = {}
    for municipality in outcome.data["municipalities"]["nodes"]:
        of = [sizes.get(service["key"], 0) for service in municipality["sharedServices"]["nodes"]]
        partnerships = [size for size in of if size > 1]
        tying = [size for size in partnerships if size <= MAX_PARTICIPANTS]
        congruence, name = municipality["congruence"], municipality["name"]
        assert congruence["partnerships"]["value"] == len(partnerships), name
        assert {partner["ofPartnerships"] for partner in congruence["robust"]} <= {len(tying)}, name
        assert municipality["position"]["strength"]["value"] == pytest.approx(len(tying)), name
        counted[name] = (len(of), len(partnerships), len(tying))
    assert {all_of_them - tying for _, all_of_them, tying in counted.values()} == {1}
    assert counted["Ommen"] == (13, 10, 9)
