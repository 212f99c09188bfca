"""Finding on the dataset: what it costs, how it orders, and what is refused."""

from typing import Any

import pytest

from graph_api.errors import ErrorCode
from schema.execute import Operation, execute
from tests.api.conftest import TODAY
from tests.api.recording import RecordingStore

pytestmark = pytest.mark.asyncio(loop_scope="session")

SEARCH = """
query ($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    node { __typename key name existsOn }
    match { text rank reason predecessor { name } }
  }
}
"""
RANKS = ["EXACT", "PREFIX", "WORD", "PART"]


async def search(store: RecordingStore, text: str, first: int = 500) -> list[dict[str, Any]]:
    store.forget()
    outcome = await execute(Operation(SEARCH, {"text": text, "first": first}), store, today=TODAY)
    assert outcome.errors == []
    assert outcome.data is not None
    found: list[dict[str, Any]] = outcome.data["search"]
    return found


@pytest.mark.parametrize("text", ["a", "gemeenschappelijke regeling", "groningen"])
async def test_hits_are_distinct_and_ordered_by_rank_and_then_by_whether_they_exist(
    store: RecordingStore, text: str
) -> None:
    found = await search(store, text)
    nodes = [(hit["node"]["__typename"], hit["node"]["key"]) for hit in found]
    assert len(set(nodes)) == len(nodes) > 20
    places = [(RANKS.index(hit["match"]["rank"]), not hit["node"]["existsOn"]) for hit in found]
    assert places == sorted(places)
    assert await search(store, text, 5) == found[:5]


async def test_a_search_costs_statements_by_what_kinds_it_finds_not_by_how_many_nodes(store: RecordingStore) -> None:
    await search(store, "súdwest")
    assert store.statements == 2
    await search(store, "bussum")
    assert store.statements == 4  # succession, and which successors exist
    await search(store, "a")
    every_kind, succession = 10, 4
    assert store.statements <= 1 + succession + every_kind


async def test_every_municipality_that_is_gone_leads_to_what_there_is_now(store: RecordingStore) -> None:
    document = '{ municipalities(first: 500, asOf: "2015-01-01") { nodes { code name } } }'
    outcome = await execute(Operation(document), store, today=TODAY)
    assert outcome.data is not None
    gone = 0
    for node in outcome.data["municipalities"]["nodes"]:
        hits = [hit for hit in await search(store, node["name"]) if hit["node"]["__typename"] == "Municipality"]
        codes = {hit["node"]["key"] for hit in hits}
        assert node["code"] in codes
        first = hits[0]
        assert first["node"]["existsOn"]
        if not next(hit for hit in hits if hit["node"]["key"] == node["code"])["node"]["existsOn"]:
            gone += 1
            assert node["name"] in {
                hit["match"]["predecessor"]["name"] for hit in hits if hit["match"]["reason"] == "PREDECESSOR"
            }
    assert gone > 50


@pytest.mark.parametrize(
    "text", ["", " ", "?!", "\0", "a\0", "\ud800a", "😀", "x" * 201, "\u0301", "'\";--", "(*)", "\\", "/"]
)
async def test_what_cannot_be_searched_for_is_refused_before_the_store_is_asked(
    store: RecordingStore, text: str
) -> None:
    store.forget()
    outcome = await execute(Operation(SEARCH, {"text": text}), store, today=TODAY)
    assert [error["extensions"]["code"] for error in outcome.errors] == [ErrorCode.BAD_USER_INPUT]
    assert store.asked == []


@pytest.mark.parametrize("text", ["a" * 200, "ab " * 66, 'NEAR("a b")', "a AND", "NOT", "a:b^2~", "[a TO b]", "字*"])
async def test_signs_of_query_languages_are_no_more_than_signs(store: RecordingStore, text: str) -> None:
    await search(store, text)


@pytest.mark.parametrize("text", ["gemeente Groningen", "http://www.wikidata.org/entity/Q892526", "GM 0014"])
async def test_a_municipality_is_found_as_registers_and_addresses_write_it(store: RecordingStore, text: str) -> None:
    document = "query ($text: String!) { search(text: $text, first: 1) { node { ... on Municipality { code } } } }"
    outcome = await execute(Operation(document, {"text": text}), store, today=TODAY)
    assert outcome.data == {"search": [{"node": {"code": "GM0014"}}]}
