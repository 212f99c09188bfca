"""Which tables there are, what is in them, and that a filter chooses the rows that have the value."""

from typing import Any
from urllib.parse import urlencode

import pytest

from graph_api.http.data.columns import At, Column
from graph_api.http.data.tables import TABLES, LinkTable, NodeTable
from graph_api.model.registry import KINDS, RELATIONS
from graph_api.model.text import fold
from tests.http.data.downloads import Get

pytestmark = pytest.mark.asyncio(loop_scope="session")

DAY = "asOf=2026-05-01"


async def test_there_is_a_table_of_every_kind_and_of_every_relation() -> None:
    assert {table.kind for table in TABLES.values() if isinstance(table, NodeTable)} == set(KINDS)
    assert {table.relation for table in TABLES.values() if isinstance(table, LinkTable)} == set(RELATIONS)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_kind_has_a_column_for_each_property_under_its_name_in_graphql(kind: str) -> None:
    (table,) = (one for one in TABLES.values() if isinstance(one, NodeTable) and one.kind == kind)
    assert {spec.graphql_name for spec in KINDS[kind].properties.values()} <= table.columns.keys()
    assert all(column.shown for column in table.columns.values() if column.at is not At.COMPUTED)


@pytest.mark.parametrize("name", TABLES)
async def test_a_relation_has_columns_for_both_ends_and_every_property(name: str) -> None:
    table = TABLES[name]
    if isinstance(table, LinkTable):
        ends = {f"{end}{part}" for end in (table.start, table.end) for part in ("Key", "Name")}
        own = {spec.graphql_name for spec in RELATIONS[table.relation].properties.values()}
        shown = {column.name for column in table.columns.values() if column.shown}
        assert ends | own | set(table.shown) <= shown


@pytest.mark.parametrize("name", TABLES)
async def test_every_filter_chooses_the_rows_that_have_its_value(get: Get, name: str) -> None:
    columns = TABLES[name].columns
    every = f"{name}.json?{DAY}&columns={','.join(columns)}"
    whole = (await get(every)).json()["data"]
    assert whole
    for column in (one for one in columns.values() if one.filtered):
        known = [row[column.name] for row in whole if row[column.name] not in (None, [])]
        if known:
            value = _one(known[len(known) // 2])
            found = (await get(f"{every}&{urlencode({column.name: _written(value)})}")).json()["data"]
            expected = [row for row in whole if _has(column, row[column.name], value)]
            assert _sorted(found) == _sorted(expected), column.name


async def test_a_repeated_filter_is_a_choice_and_two_filters_must_both_hold(get: Get) -> None:
    whole = (await get("services.json")).json()["data"]
    chosen = "services.json?kind=COOPERATIVE&kind=PLATFORM&aspects=WORK_PROCESS&aspects=INFRASTRUCTURE"
    found = (await get(chosen)).json()["data"]
    assert 0 < len(found) < len(whole)
    assert found == [
        row
        for row in whole
        if row["kind"] in ("COOPERATIVE", "PLATFORM") and {"WORK_PROCESS", "INFRASTRUCTURE"} & set(row["aspects"])
    ]


async def test_both_ends_of_a_link_can_be_chosen_by_their_keys(get: Get) -> None:
    whole = (await get("participations.json?participantKind=Municipality")).json()["data"]
    row = whole[100]
    keys = f"participantKey={row['participantKey']}&serviceKey={row['serviceKey']}"
    assert (await get(f"participations.json?{keys}")).json()["data"] == [row]
    of_service = (await get(f"participations.json?serviceKey={row['serviceKey']}")).json()["data"]
    assert [one for one in of_service if one["participantKind"] == "Municipality"] == [
        one for one in whole if one["serviceKey"] == row["serviceKey"]
    ]


async def test_columns_come_in_the_order_asked_and_no_others(get: Get) -> None:
    response = await get("municipalities.csv?columns=population,key")
    assert response.text.splitlines()[0] == "population,key"
    assert list((await get("pilots.json?columns=phase,key")).json()["data"][0]) == ["phase", "key"]


async def test_a_succession_is_told_whatever_the_day(get: Get) -> None:
    now, then = [(await get(f"successions.json?asOf={day}")).json()["data"] for day in ("2026-05-01", "2016-03-17")]
    assert len(now) == len(then) == 119
    merged = next(row for row in now if row["predecessorName"] == "Bussum")
    assert (merged["successorName"], merged["happenedOn"]) == ("Gooise Meren", "2016-01-01")


def _one(value: Any) -> Any:
    return value[0] if isinstance(value, list) else value


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _has(column: Column, found: Any, value: Any) -> bool:
    if column.many:
        return value in found
    if isinstance(value, str) and isinstance(found, str) and column.enum is None:
        return fold(found) == fold(value)
    return bool(found == value)


def _sorted(rows: list[dict[str, Any]]) -> list[str]:
    """A filter on the key of an end can change the order of the rows, but not which there are."""
    return sorted(map(str, rows))
