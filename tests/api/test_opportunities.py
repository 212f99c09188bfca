"""Opportunities, candidates and gaps of today, of everybody: what they never name, and what they cost."""

from dataclasses import replace
from typing import Any

import pytest

from graph_api.security.limits import DEFAULT_LIMITS
from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.api.conftest import TODAY
from tests.api.recording import RecordingStore

pytestmark = pytest.mark.asyncio(loop_scope="session")

DEARER = replace(DEFAULT_LIMITS, cost=10**6)

EVERYBODY = """
query ($first: Int!) {
  municipalities(first: $first) {
    nodes {
      name
      sharedServices(first: 100) { nodes { ... on SharedService { key ...bodies } } }
      opportunities(first: 5) {
        nodes {
          rank
          evidence { group english dutch }
          subject {
            ... on SharedService {
              key ...bodies
              municipalities { totalCount }
              successors { nodes { key } edges { kind happenedOn } }
            }
          }
        }
      }
      gaps { nodes { coverage precision size english sharedService { key ...bodies } members { code } } }
    }
  }
}

fragment bodies on SharedService { function secondaryFunctions statutory }
"""

LAW_KNOWS_ONE = {"SAFETY", "PUBLIC_HEALTH", "ENVIRONMENT_PERMITS"}


def bodies(service: Any) -> set[str]:
    """The functions of which one can have only one body, and this is one."""
    main, every = {service["function"]}, {service["function"], *service["secondaryFunctions"]}
    return (every if service["statutory"] else main) & LAW_KNOWS_ONE | every & {"TAX"}


async def ask(store: RecordingStore, worker: Worker, document: str, **variables: object) -> Any:
    outcome = await execute(Operation(document, variables), store, worker, today=TODAY, limits=DEARER)
    assert outcome.errors == []
    return outcome.data


async def test_nothing_is_advised_that_is_no_opportunity(store: RecordingStore, worker: Worker) -> None:
    data = await ask(store, worker, EVERYBODY, first=342)
    advised, missing = 0, 0
    for one in data["municipalities"]["nodes"]:
        own = {service["key"] for service in one["sharedServices"]["nodes"]}
        has = {function for service in one["sharedServices"]["nodes"] for function in bodies(service)}
        found = [node["subject"] for node in one["opportunities"]["nodes"]]
        advised += len(found)
        for service in (*found, *(gap["sharedService"] for gap in one["gaps"]["nodes"])):
            assert service["key"] not in own
            assert not bodies(service) & has
        for node in one["opportunities"]["nodes"]:
            needs = [reason for reason in node["evidence"] if reason["group"] == "NEED"]
            assert bool(needs) == (node["subject"]["function"] != "OTHER")
        for service in found:
            assert service["municipalities"]["totalCount"] > 0
            ended = {edge["kind"] for edge in service["successors"]["edges"] if edge["happenedOn"] <= str(TODAY)}
            assert not ended & {"MERGED", "ABSORBED", "RENAMED"}
        for gap in one["gaps"]["nodes"]:
            missing += 1
            assert min(gap["coverage"], gap["precision"]) >= 0.7
            assert gap["size"] >= 4
            assert gap["coverage"] == pytest.approx(len(gap["members"]) / gap["size"])
            assert "is the registration incomplete?" in gap["english"]
    assert advised == 342 * 5
    assert missing > 40


async def test_forty_and_three_hundred_parents_cost_the_same(store: RecordingStore, worker: Worker) -> None:
    await ask(store, worker, EVERYBODY, first=1)  # the past is read once for a revision
    counts = []
    for first in (40, 300):  # among the first forty are some with gaps
        store.forget()
        await ask(store, worker, EVERYBODY, first=first)
        counts.append(store.statements)
    assert counts[0] == counts[1]


async def test_what_is_gone_has_no_point_and_lies_where_its_heir_does(store: RecordingStore, worker: Worker) -> None:
    """Appingedam and Delfzijl became Eemsdelta in 2021; points are those of 2025."""
    document = """
      query ($about: OpportunitySubjectKind!, $functions: [ServiceFunction!]) {
        municipality(by: {code: "GM0003"}, asOf: "2020-05-01") {
          latitude
          opportunities(about: $about, first: 20, functions: $functions) {
            nodes { score { place } evidence { kind english } }
          }
        }
        suggestedGroups(function: TAX, size: 3, asOf: "2020-05-01") { groups { members { latitude } } }
      }
    """

    async def appingedam(about: str, functions: list[str] | None = None) -> Any:
        return await ask(store, worker, document, about=about, functions=functions)

    services = (await appingedam("SHARED_SERVICE"))["municipality"]
    assert services["latitude"] is None
    sentences = [reason["english"] for node in services["opportunities"]["nodes"] for reason in node["evidence"]]
    assert "the nearest participant is Delfzijl, less than 1 km away as far as is known" in sentences
    pilots = (await appingedam("PILOT"))["municipality"]["opportunities"]["nodes"]
    assert len({node["score"]["place"] for node in pilots}) == 1
    partners = await appingedam("MUNICIPALITY", ["TAX"])
    kinds = {
        reason["kind"] for node in partners["municipality"]["opportunities"]["nodes"] for reason in node["evidence"]
    }
    assert "SHARED_SERVICES" in kinds
    assert not kinds & {"DISTANCE", "NEAREST_PARTICIPANT"}
    circles = partners["suggestedGroups"]["groups"]
    assert circles
    assert all(one["latitude"] for circle in circles for one in circle["members"])


async def test_where_no_region_is_known_no_body_of_a_region_is_advised(store: RecordingStore, worker: Worker) -> None:
    document = """{ municipality(by: { code: "GM1690" }, asOf: "2015-06-01") {
        regions { totalCount }
        opportunities(first: 200) { nodes { subject { ... on SharedService { statutory } } } } } }"""
    then = (await ask(store, worker, document))["municipality"]
    assert then["regions"]["totalCount"] == 0
    advised = [node["subject"]["statutory"] for node in then["opportunities"]["nodes"]]
    assert len(advised) > 100
    assert True not in advised


async def test_pages_follow_each_other_and_a_cursor_of_another_list_is_refused(
    store: RecordingStore, worker: Worker
) -> None:
    page = (
        'query ($after: String, $functions: [ServiceFunction!]) { municipality(by: {code: "GM0537"}) {'
        " opportunities(first: 3, after: $after, functions: $functions)"
        " { pageInfo { hasNextPage hasPreviousPage endCursor } nodes { rank } } } }"
    )
    first = (await ask(store, worker, page))["municipality"]["opportunities"]
    cursor = first["pageInfo"]["endCursor"]
    then = (await ask(store, worker, page, after=cursor))["municipality"]["opportunities"]
    assert [node["rank"] for node in (*first["nodes"], *then["nodes"])] == [1, 2, 3, 4, 5, 6]
    assert (first["pageInfo"]["hasPreviousPage"], then["pageInfo"]["hasPreviousPage"]) == (False, True)
    wrongs: tuple[dict[str, Any], ...] = ({"after": cursor, "functions": ["ICT"]}, {"after": "x"}, {"functions": []})
    for wrong in wrongs:
        outcome = await execute(Operation(page, wrong), store, worker, today=TODAY)
        assert [error["extensions"]["code"] for error in outcome.errors] == ["BAD_USER_INPUT"]


async def test_what_did_not_happen_yet_is_not_looked_at(store: RecordingStore, worker: Worker) -> None:
    """Noordwijkerhout is there in 2018 and has opportunities; today it is gone and has none."""
    document = """{
      then: municipality(by: {code: "GM0576"}, asOf: "2018-06-01") { opportunities(first: 1) { totalCount } }
      now: municipality(by: {code: "GM0576"}) { opportunities(first: 1) { totalCount nodes { rank } } }
    }"""
    data = await ask(store, worker, document)
    assert data["then"]["opportunities"]["totalCount"] > 250
    assert data["now"]["opportunities"] == {"totalCount": 0, "nodes": []}
