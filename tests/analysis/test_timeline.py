"""Counts a year, by hand on a country of three, and as identities on any."""

from datetime import date
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.analysis.past_results import Flow, Span
from graph_api.analysis.stays import EVER, FOREVER, Heir, Stays
from graph_api.analysis.timeline import member_timelines, timeline
from graph_api.errors import BadInput


def day(year: int, month: int = 1, number: int = 1) -> int:
    return date(year, month, number).toordinal()


def year(number: int) -> Span:
    return Span(day(number), day(number + 1))


def example() -> Stays:
    """Service 0 (Waste) of A and B since its start in 2018; C joined in 2019. A became D in 2020, and B left in 2021.

    Service 1 (Tax) came after another and had B and C from 2019 until it ended in 2021.
    """
    return stays(
        [
            (0, 0, day(2018, 5, 1), day(2020)),
            (1, 0, day(2018, 5, 1), day(2021, 7, 1)),
            (2, 0, day(2019, 3, 1), FOREVER),
            (3, 0, day(2020), FOREVER),
            (1, 1, day(2019), day(2021, 6, 30)),
            (2, 1, day(2019), day(2021, 6, 30)),
        ],
        members=[(EVER, day(2020)), (EVER, FOREVER), (EVER, FOREVER), (day(2020), FOREVER)],
        groups=[(day(2018, 5, 1), FOREVER), (day(2019), day(2021, 6, 30))],
        heirs=(Heir(0, 3, day(2020)),),
        followers=(Heir(0, 1, day(2019)),),
    )


def stays(
    rows: list[tuple[int, int, int, int]],
    members: list[tuple[int, int]],
    groups: list[tuple[int, int]],
    heirs: tuple[Heir, ...] = (),
    followers: tuple[Heir, ...] = (),
) -> Stays:
    columns = np.array(rows, dtype=np.intp).reshape(-1, 4).T
    lives, services = np.array(members, dtype=np.intp).T, np.array(groups, dtype=np.intp).T
    return Stays(
        members=tuple(f"GM{number:04}" for number in range(len(members))),
        groups=tuple(f"service-{number}" for number in range(len(groups))),
        member=columns[0],
        group=columns[1],
        start=columns[2],
        end=columns[3],
        member_start=lives[0],
        member_end=lives[1],
        group_start=services[0],
        group_end=services[1],
        replaced=np.full(len(groups), FOREVER, dtype=np.intp),
        category=np.arange(len(groups), dtype=np.intp),
        heirs=heirs,
        followers=followers,
    )


def test_a_country_of_three_is_counted_by_hand() -> None:
    points = timeline(example(), [year(number) for number in range(2018, 2022)])
    assert [(point.members, point.groups, point.stays, point.ties) for point in points] == [
        (3, 1, 2, 1),
        (3, 2, 5, 3),
        (3, 2, 5, 3),
        (3, 1, 2, 1),
    ]
    assert [(point.groups_started, point.groups_succeeding, point.groups_ended) for point in points] == [
        (1, 0, 0),
        (1, 1, 0),
        (0, 0, 0),
        (0, 0, 1),
    ]
    assert [point.flow for point in points] == [
        Flow(2, 0, 0, 0, 0, 0),
        Flow(2, 0, 1, 0, 0, 0),
        Flow(0, 1, 0, 0, 1, 0),
        Flow(0, 0, 0, 2, 0, 1),
    ]
    assert [category.stays for category in points[1].categories] == [3, 2]


def test_a_member_has_its_own_years_and_none_before_its_birth() -> None:
    spans = [year(2019), year(2020), year(2021)]
    left, born, nobody = member_timelines(example(), ["GM0001", "GM0003", "nobody"], spans)
    assert [(point.stays, point.ties, point.flow.left) for point in left if point] == [(2, 2, 0), (2, 2, 0), (0, 0, 1)]
    assert born[0] is None
    assert [(point.stays, point.ties, point.flow.carried_over) for point in born if point] == [(1, 2, 1), (1, 1, 0)]
    assert nobody == (None, None, None)


def test_a_large_group_makes_no_ties_and_is_counted_all_the_same() -> None:
    (point,) = timeline(example(), [year(2019)], max_participants=2)
    assert (point.groups, point.stays, point.ties) == (2, 5, 1)


def test_a_stay_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(BadInput, match="must end after"):
        stays([(0, 0, 5, 5)], members=[(EVER, FOREVER)], groups=[(EVER, FOREVER)])


@given(
    rows=st.lists(
        st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(1, 40), st.integers(1, 20)),
        max_size=20,
        unique=True,
    ),
    cuts=st.lists(st.integers(1, 60), min_size=2, max_size=6, unique=True).map(sorted),
)
def test_what_there_is_follows_from_what_began_and_ended(
    rows: list[tuple[int, int, int, int]], cuts: list[int]
) -> None:
    made = stays(
        [(member, group, start, start + length) for member, group, start, length in rows],
        members=[(EVER, FOREVER)] * 5,
        groups=[(EVER, 50)] * 4,
    )
    spans = [Span(start, until) for start, until in pairwise(cuts)]
    points = timeline(made, spans)
    for before, after in pairwise(points):
        flow = after.flow
        began = flow.with_group + flow.carried_over + flow.joined
        ended = flow.ended_with_group + flow.ended_with_member + flow.left
        assert after.stays == before.stays + began - ended
    for point in points:
        assert point.stays == sum(category.stays for category in point.categories)
        assert point.ties <= 5 * 4 // 2
