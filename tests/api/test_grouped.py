"""Groups are put in order by the service, so that it is the same over every store."""

from datetime import date
from typing import cast

import pytest

from graph_api.store.protocol import GraphStore, GroupRow, Reader
from graph_api.store.query import End, Function, Group, GroupKey, Measure
from loaders.grouped import Grouping, GroupOrder, grouped
from loaders.reading import ROOT, Read


class Counts:
    """A reader that gives these groups, whatever is asked."""

    def __init__(self, *rows: GroupRow) -> None:
        self.rows = list(rows)

    async def group(self, _: Group) -> list[list[GroupRow]]:
        return [self.rows]


async def ordered(*orders: GroupOrder, keys: list[object], counts: list[int | None]) -> list[object]:
    rows = [GroupRow((key,), (count,)) for key, count in zip(keys, counts, strict=True)]
    read = Read(cast(Reader, Counts(*rows)), cast(GraphStore, None), date(2020, 1, 1))
    ask = Grouping("Pilot", (GroupKey(End.NODE, "theme"),), (Measure(Function.COUNT),), order=orders)
    (found,) = await grouped(read, [ROOT], ask)
    return [row.keys[0] for row in found]


KEY, COUNT = GroupOrder(measure=False, place=0), GroupOrder(measure=True, place=0)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["zorg", None, "Énergie", "Afval", "energie"], ["Afval", "energie", "Énergie", "zorg", None]),
        ([10, None, 9], [9, 10, None]),
        ([True, None, False], [False, True, None]),
        ([date(2020, 5, 1), None, date(2019, 5, 1)], [date(2019, 5, 1), date(2020, 5, 1), None]),
    ],
)
async def test_keys_sort_by_their_value_with_missing_ones_last(keys: list[object], expected: list[object]) -> None:
    assert await ordered(KEY, keys=keys, counts=[1] * len(keys)) == expected


async def test_missing_values_come_last_in_either_direction() -> None:
    descending = GroupOrder(measure=True, place=0, descending=True)
    assert await ordered(COUNT, keys=["a", "b", "c"], counts=[None, 2, 1]) == ["c", "b", "a"]
    assert await ordered(descending, keys=["a", "b", "c"], counts=[None, 2, 1]) == ["b", "c", "a"]


async def test_equal_ones_are_in_the_order_of_their_keys() -> None:
    descending = GroupOrder(measure=True, place=0, descending=True)
    assert await ordered(descending, keys=["c", "a", "b"], counts=[1, 1, 2]) == ["b", "a", "c"]
