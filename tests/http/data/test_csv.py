"""CSV: as the standard has it, as a Dutch Excel opens it, and harmless in either."""

import csv
import io
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.http.data.csv_file import LIST_SEPARATOR, excel_cell, plain_cell
from graph_api.http.data.tables import TABLES
from graph_api.model.enums import Aspect
from graph_api.model.property import Value, ValueType
from tests.http.data.downloads import Get, rows

pytestmark = pytest.mark.asyncio(loop_scope="session")

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


@given(st.text())
async def test_no_text_begins_as_a_formula_and_what_was_written_can_be_read_again(text: str) -> None:
    for cell in (plain_cell(text), excel_cell(text)):
        assert not cell.startswith(DANGEROUS)
        assert cell in (text, f"'{text}")
    assert (plain_cell(text) == text) == (not text.startswith(DANGEROUS))


async def test_a_list_that_begins_as_a_formula_is_harmless_too() -> None:
    assert plain_cell(("=1+1", "b")) == "'=1+1|b"
    assert plain_cell((Aspect.INFRASTRUCTURE, Aspect.WORK_PROCESS)) == "INFRASTRUCTURE|WORK_PROCESS"
    assert plain_cell(()) == ""


@pytest.mark.parametrize(
    ("value", "plain", "excel"),
    [
        (None, "", ""),
        (True, "true", "WAAR"),
        (False, "false", "ONWAAR"),
        (-1, "-1", "-1"),
        (52.37, "52.37", "52,37"),
        (-0.5, "-0.5", "-0,5"),
        (date(2026, 5, 1), "2026-05-01", "2026-05-01"),
        ("00000001001220469000", "00000001001220469000", "'00000001001220469000"),
        ("012", "012", "'012"),
        ("1234567890123456", "1234567890123456", "'1234567890123456"),
        ("123456789012345", "123456789012345", "123456789012345"),
        ("2026", "2026", "2026"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch", "'s-Hertogenbosch"),
    ],
)
async def test_a_value_as_each_dialect_writes_it(value: Value, plain: str, excel: str) -> None:
    assert (plain_cell(value), excel_cell(value)) == (plain, excel)


@pytest.mark.parametrize("name", TABLES)
async def test_a_file_says_the_same_as_json_in_either_dialect(get: Get, name: str) -> None:
    columns = [column for column in TABLES[name].columns.values() if column.shown]
    expected = (await get(f"{name}.json")).json()["data"]
    plain, excel = await get(f"{name}.csv"), await get(f"{name}.csv?dialect=excel-nl")
    assert list(rows(plain)[0]) == [column.name for column in columns]
    for found, write in ((rows(plain), plain_cell), (rows(excel, ";"), excel_cell)):
        assert len(found) == len(expected)
        for row, value in zip(found, expected, strict=True):
            assert row == {column.name: write(_value(value[column.name], column.value_type)) for column in columns}


async def test_lines_end_as_rfc_4180_has_it_and_excel_knows_the_encoding(get: Get) -> None:
    plain, excel = (await get("pilots.csv")).content, (await get("pilots.csv?dialect=excel-nl")).content
    assert plain.startswith(b"key,name,")
    assert excel.startswith(b"\xef\xbb\xbfkey;name;")
    for content in (plain, excel):
        assert content.endswith(b"\r\n")
        assert b"\n" not in content.replace(b"\r\n", b"")


async def test_the_file_beside_it_describes_every_column_and_how_it_is_written(get: Get) -> None:
    response = await get("services.csv?dialect=excel-nl&columns=key,statutory,policyAreas,function")
    address = response.headers["link"].partition(">")[0].lstrip("<")
    assert 'rel="describedby"; type="application/csvm+json"' in response.headers["link"]
    described = await get(address.removeprefix("/data/"))
    assert described.headers["content-type"] == "application/csvm+json"
    metadata = described.json()
    assert metadata["url"] == "services.csv?dialect=excel-nl&columns=key,statutory,policyAreas,function&asOf=2026-05-01"
    assert metadata["dialect"] == {"encoding": "utf-8", "delimiter": ";", "header": True}
    assert metadata["dc:license"] == {"@id": "https://creativecommons.org/publicdomain/zero/1.0/"}
    assert {source["dc:identifier"] for source in metadata["dc:source"]} == {"agenda", "initiatieven", "roo", "samen"}
    columns = metadata["tableSchema"]["columns"]
    assert [column["name"] for column in columns] == ["key", "statutory", "policyAreas", "function"]
    assert columns[1]["datatype"] == {"base": "boolean", "format": "WAAR|ONWAAR"}
    assert columns[1]["titles"] == {"und": ["statutory"], "nl": ["wettelijk"]}
    assert columns[2]["separator"] == LIST_SEPARATOR
    assert columns[3]["dc:description"] == "Main function"


async def test_a_file_with_one_empty_column_still_has_a_line_a_row(get: Get) -> None:
    response = await get("municipalities.csv?columns=reference")
    assert len(list(csv.reader(io.StringIO(response.text)))) == 343


def _value(value: Any, value_type: ValueType) -> Value:
    if isinstance(value, list):
        return tuple(value)
    found: Value = date.fromisoformat(value) if value_type is ValueType.DATE and value else value
    return found
