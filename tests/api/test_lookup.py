"""Single nodes by what names them, where the dataset has no example of what can go wrong."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, cast

import pytest

from graph_api.errors import BadInput
from graph_api.model.enums import OrganisationKind
from graph_api.model.nodes import Organisation, Row
from graph_api.store.change import Facts, NodeFact
from graph_api.store.protocol import Candidate, GraphStore, Item, Reader, Slice
from graph_api.store.query import Find, Select
from loaders.by_key import Coded, Named, Ref, coded, named
from loaders.reading import ROOT, Read
from schema.ids import global_id, read_id
from tests.store.oracle import Oracle

DAY = date(2020, 1, 1)


@dataclass
class Finds:
    """A reader that finds these rows, whatever is asked."""

    rows: list[Row]
    asked: list[Select] = field(default_factory=list)

    async def find(self, query: Find) -> list[Candidate]:
        facts = Facts(tuple(NodeFact((row,)) for row in self.rows), ())
        return Oracle(facts).find(query)

    async def select(self, query: Select) -> list[Slice]:
        self.asked.append(query)
        return [Slice([Item(row, None, ()) for row in self.rows], has_previous=False, has_next=False)]


def organisation(key: str, code: str | None = None) -> Organisation:
    return Organisation(key=key, name="De Dommel", source="roo", kind=OrganisationKind.WATER_AUTHORITY, code=code)


def reading(rows: list[Row], asked: date | None = None) -> Read:
    return Read(cast(Reader, Finds(rows)), cast(GraphStore, None), DAY, asked)


async def test_a_name_that_several_have_is_refused_with_their_keys() -> None:
    ask = Named("Organisation", "name", "de dommel")
    with pytest.raises(BadInput, match="Several have 'de dommel' as name") as refused:
        await named(reading([organisation("a"), organisation("b")]), [ROOT], ask)
    assert refused.value.hint == "Use a key, such as 'a' or 'b'."


async def test_a_code_that_several_have_is_refused_with_their_keys() -> None:
    rows: list[Row] = [organisation("b", code="WS1"), organisation("a", code="ws1"), organisation("ws1")]
    with pytest.raises(BadInput, match="Several have 'WS1' as code") as refused:
        await coded(reading(rows), [ROOT], Coded("Organisation", "code", "WS1"))
    assert refused.value.hint == "Use a key, such as 'a' or 'b'."


@pytest.mark.parametrize("value", ["WS", "WS12", "W-S1", "", "?!"])
async def test_a_code_is_found_whole_and_as_it_is_written(value: str) -> None:
    rows: list[Row] = [organisation("a", code="WS1")]
    assert await coded(reading(rows), [ROOT], Coded("Organisation", "code", value)) == [None]
    assert await coded(reading(rows), [ROOT], Coded("Organisation", "roo_id", "WS1")) == [None]
    assert await coded(reading(rows), [ROOT], Coded("Organisation", "code", "ws1")) == rows


async def test_a_name_finds_the_only_one_or_none() -> None:
    ask = Named("Organisation", "name", "de dommel")
    assert await named(reading([organisation("a")]), [ROOT], ask) == [organisation("a")]
    assert await named(reading([]), [ROOT], ask) == [None]


async def test_rows_carry_a_day_only_when_it_was_asked_for() -> None:
    ask = Named("Organisation", "name", "de dommel")
    (today,) = await named(reading([organisation("a")]), [ROOT], ask)
    (then,) = await named(reading([organisation("a")], DAY), [ROOT], ask)
    assert (today and today.day, then and then.day) == (None, DAY)


@pytest.mark.parametrize("day", [None, DAY])
def test_an_id_leads_back_to_kind_key_and_day(day: date | None) -> None:
    row = organisation("roo-1")
    row.day = day
    assert read_id(global_id(row), "Organisation") == Ref("Organisation", "roo-1", day)


@pytest.mark.parametrize("text", ["", "x", "é", "TXVuaWNpcGFsaXR5", "Tm9uZTphYmM", "TXVuaWNpcGFsaXR5OmEgYg", "=" * 9])
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="is no id"):
        read_id(text)


def test_an_id_with_a_day_that_is_none_is_refused() -> None:
    row: Any = organisation("roo-1")
    row.day = "2020-13-01"
    with pytest.raises(BadInput, match="is no id"):
        read_id(global_id(row))
