"""How an operation is carried out: which errors come of what, and what is refused before it begins."""

import json
from datetime import date
from importlib.metadata import version

import pytest
from structlog.testing import capture_logs

from graph_api.errors import Unavailable
from graph_api.store.protocol import Slice
from graph_api.store.query import Select
from schema import execute as module
from schema.context import AMSTERDAM, make_context
from schema.execute import Operation, Outcome, execute
from schema.ids import read_id
from tests.api.conftest import TODAY
from tests.api.recording import RecordingReader, RecordingStore

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def ask(store: RecordingStore, document: str, **variables: object) -> Outcome:
    return await execute(Operation(document, variables), store, today=TODAY)


def codes(outcome: Outcome) -> list[str]:
    return [error["extensions"]["code"] for error in outcome.errors]


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("{ municipalities { totalCount ", "BAD_USER_INPUT"),
        ("{ nothing }", "BAD_USER_INPUT"),
        ("query A { graph { revision } } query B { graph { revision } }", "BAD_USER_INPUT"),
        ("query ($n: Int!) { municipalities(first: $n) { totalCount } }", "BAD_USER_INPUT"),
        ("{ " + "a: graph { revision } " * 2000 + "}", "LIMIT_EXCEEDED"),
        ("{a" * 1000 + "}" * 1000, "LIMIT_EXCEEDED"),
        ("query { municipalities { nodes { " + "sharedServices { nodes { municipalities { nodes { " * 3 + "name"
         + " } } } }" * 3 + " } } }", "LIMIT_EXCEEDED"),
    ],
)  # fmt: skip
async def test_what_cannot_begin_is_refused_without_data(store: RecordingStore, document: str, code: str) -> None:
    outcome = await ask(store, document)
    assert (outcome.executed, outcome.data, codes(outcome)) == (False, None, [code])
    assert store.asked == []


async def test_fragments_count_for_the_depth(store: RecordingStore) -> None:
    fragments = "".join(
        f"fragment F{n} on Municipality {{ sharedServices {{ nodes {{ municipalities {{ nodes {{ "
        f"...F{n + 1} }} }} }} }} }} "
        for n in range(5)
    )
    document = "query { municipalities { nodes { ...F0 } } } " + fragments + "fragment F5 on Municipality { name }"
    outcome = await ask(store, document)
    assert codes(outcome) == ["LIMIT_EXCEEDED"]
    assert "23" in outcome.errors[0]["message"]


async def test_introspection_is_not_deep(store: RecordingStore) -> None:
    types = "ofType { " * 6 + "name" + " }" * 6
    outcome = await ask(store, f"{{ __schema {{ types {{ fields {{ type {{ {types} }} }} }} }} }}")
    assert outcome.errors == []


async def test_a_condition_of_too_many_parts_is_refused(store: RecordingStore) -> None:
    many = [{"name": {"eq": str(number)}} for number in range(201)]
    outcome = await ask(
        store, "query ($w: MunicipalityFilter) { municipalities(where: $w) { totalCount } }", w={"or": many}
    )
    assert codes(outcome) == ["LIMIT_EXCEEDED"]


NESTED = "query ($w: MunicipalityFilter) { municipalities(where: $w) { totalCount } }"


@pytest.mark.parametrize("times", [40, 100, 200, 900])
async def test_a_condition_nested_too_deeply_is_refused_alike_as_literal_and_as_variable(
    store: RecordingStore, times: int
) -> None:
    where: dict[str, object] = {"name": {"eq": "x"}}
    for _ in range(times):
        where = {"not": where}
    literal = "{ not: " * times + '{ name: { eq: "x" } }' + " }" * times
    as_variable = await ask(store, NESTED, w=where)
    as_literal = await ask(store, f"{{ municipalities(where: {literal}) {{ totalCount }} }}")
    for outcome in (as_variable, as_literal):
        assert codes(outcome) == ["LIMIT_EXCEEDED"]
        assert "nested too deeply" in outcome.errors[0]["message"]


async def test_a_value_that_speaks_of_nesting_is_no_nesting(store: RecordingStore) -> None:
    assert codes(await ask(store, NESTED, w="Variable values are nested too deeply")) == ["BAD_USER_INPUT"]


@pytest.mark.parametrize("wrap", ["", "not", "or"])
async def test_a_condition_is_answered_or_refused_however_deep(store: RecordingStore, wrap: str) -> None:
    """What passes the limit must not fail in a store."""
    found = []
    for steps in range(1, 7):
        where: dict[str, object] = {"name": {"eq": "x"}}
        for step in range(steps):
            if wrap:
                where = {wrap: [where, {"name": {"eq": "y"}}] if wrap == "or" else where}
            where = (
                {"sharedServices": {"some": {"sharedService": where}}}
                if (steps - step) % 2
                else {"municipalities": {"some": {"municipality": where}}}
            )
        # One municipality is enough: nothing meets the condition, so all that could is looked at.
        found.append(codes(await ask(store, NESTED, w={"code": {"eq": "GM1709"}} | where)))
    assert found[:2] == [[], []]
    assert [answer for answer in found if answer not in ([], ["LIMIT_EXCEEDED"])] == []
    assert found[-1] == ["LIMIT_EXCEEDED"]


async def test_the_graph_names_its_revision_and_the_versions_of_its_parts(store: RecordingStore) -> None:
    outcome = await ask(store, "{ graph { revision version engine } }")
    async with store.reader() as reader:
        assert outcome.data == {
            "graph": {"revision": reader.revision, "version": version("samen"), "engine": await store.version()}
        }


async def test_a_read_only_request_carries_out_queries_only(store: RecordingStore) -> None:
    query = await execute(Operation("{ graph { revision } }", read_only=True), store)
    assert (query.executed, query.needs_post) == (True, False)


async def test_an_operation_is_chosen_by_name(store: RecordingStore) -> None:
    document = "query A { graph { revision } } query B { graph { on } }"
    chosen = await execute(Operation(document, name="B"), store, today=TODAY)
    assert chosen.data == {"graph": {"on": "2026-05-01"}}
    unknown = await execute(Operation(document, name="C"), store)
    assert unknown.errors[0]["message"] == "The document has no operation 'C'."
    assert unknown.errors[0]["extensions"]["hint"] == "It has A, B."


async def test_a_failure_that_should_not_be_tells_nothing_but_is_logged(
    store: RecordingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(_: RecordingReader, __: Select) -> list[Slice]:
        raise ZeroDivisionError("a secret at /etc/passwd")

    monkeypatch.setattr(RecordingReader, "select", fails)
    with capture_logs() as logs:
        outcome = await ask(store, '{ municipality(by: { code: "GM0772" }) { name } }')
    assert outcome.data == {"municipality": None}
    assert codes(outcome) == ["INTERNAL"]
    assert "secret" not in json.dumps(outcome.errors)
    assert [line["exc_info"].args for line in logs] == [("a secret at /etc/passwd",)]


async def test_a_store_that_goes_away_says_when_to_try_again(
    store: RecordingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(_: RecordingReader, __: Select) -> list[Slice]:
        raise Unavailable("The store is away.", hint="Try again.", retry_after=2.0)

    monkeypatch.setattr(RecordingReader, "select", fails)
    outcome = await ask(store, '{ municipality(by: { code: "GM0772" }) { name } graph { on } }')
    assert outcome.data == {"municipality": None, "graph": {"on": "2026-05-01"}}
    assert outcome.errors[0]["message"] == "The store is away."
    assert outcome.errors[0]["extensions"] == {"code": "UNAVAILABLE", "hint": "Try again.", "retryAfter": 2.0}


async def test_text_that_no_store_holds_is_refused(store: RecordingStore) -> None:
    document = "query ($t: String!) { municipalities(where: { name: { eq: $t } }) { totalCount } }"
    for text in ("a\0b", "\ud800"):
        assert codes(await ask(store, document, t=text)) == ["BAD_USER_INPUT"]


@pytest.mark.parametrize(
    "cursor", ["", "x", "W10", "!!", "WyJhIiwxLDIsM10", "A" * 10_000, "WyIyYWYwZTVjNSIsWzFdLCJ4IiwieSJd"]
)
async def test_a_cursor_that_is_none_is_refused(store: RecordingStore, cursor: str) -> None:
    outcome = await ask(store, "query ($c: String) { municipalities(after: $c) { totalCount } }", c=cursor)
    assert codes(outcome) == ["BAD_USER_INPUT"]


@pytest.mark.parametrize("order", ["POPULATION", "NAME", "SHARED_SERVICES_COUNT"])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
async def test_pages_join_to_the_whole_in_both_directions(store: RecordingStore, order: str, direction: str) -> None:
    document = f"""query ($first: Int, $last: Int, $after: String, $before: String) {{
      municipalities(orderBy: [{{ field: {order}, direction: {direction} }}], first: $first, last: $last,
                     after: $after, before: $before) {{
        nodes {{ code }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"""

    async def page(**variables: object) -> tuple[list[str], dict[str, str]]:
        outcome = await ask(store, document, **variables)
        assert outcome.data is not None
        found = outcome.data["municipalities"]
        return [node["code"] for node in found["nodes"]], found["pageInfo"]

    whole, _ = await page(first=500)
    forwards: list[str] = []
    codes_found, info = await page(first=97)
    while True:
        forwards += codes_found
        if not info["hasNextPage"]:
            break
        codes_found, info = await page(first=97, after=info["endCursor"])
    backwards: list[str] = []
    codes_found, info = await page(last=97)
    while True:
        backwards = codes_found + backwards
        if not info["hasPreviousPage"]:
            break
        codes_found, info = await page(last=97, before=info["startCursor"])
    assert forwards == backwards == whole
    assert len(whole) == 342


async def test_ids_of_too_many_days_are_refused(store: RecordingStore) -> None:
    outcome = await ask(
        store, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=["TXVuaWNpcGFsaXR5OkdNMDc3Mg"] * 501
    )
    assert codes(outcome) == ["BAD_USER_INPUT"]


async def test_documents_are_prepared_once(store: RecordingStore) -> None:
    document = "query Once { graph { revision } }"
    module._prepared.cache_clear()
    for _ in range(3):
        await ask(store, document)
    assert module._prepared.cache_info().misses == 1


async def test_a_day_begins_in_the_netherlands(store: RecordingStore) -> None:
    assert str(AMSTERDAM) == "Europe/Amsterdam"
    async with make_context(store) as context:
        assert isinstance(context.today, date)


async def test_ids_are_opaque_but_hold_kind_key_and_day() -> None:
    ref = read_id("TXVuaWNpcGFsaXR5OkdNMDc3MkAyMDE2LTAzLTE3")
    assert (ref.kind, ref.key, ref.day) == ("Municipality", "GM0772", date(2016, 3, 17))
