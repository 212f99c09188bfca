"""Kinds of joins on small histories."""

import numpy as np
import pytest

from graph_api.analysis.history import AFTER_MERGER, AT_ONCE, LATE, History, JoinKind, Merger, Takeover, joins
from graph_api.errors import BadInput

ALWAYS = 10_000


def history(
    *stays: tuple[int, int, int],
    recorded: dict[int, int] | None = None,
    undated: tuple[int, ...] = (),
    mergers: tuple[Merger, ...] = (),
    takeovers: tuple[Takeover, ...] = (),
    first_recorded: int = 0,
) -> History:
    """Of (member, service, start), all of which last."""
    member, service, start = np.array(stays, dtype=np.intp).T
    return History(
        members=tuple(f"m{number}" for number in range(10)),
        services=("s0", "s1"),
        member=member,
        service=service,
        start=start,
        end=np.full(start.size, ALWAYS),
        recorded=np.array([(recorded or {}).get(place, day) for place, day in enumerate(start)], dtype=np.intp),
        dated=np.array([place not in undated for place in range(start.size)]),
        first_recorded=np.full(2, first_recorded),
        mergers=mergers,
        takeovers=takeovers,
    )


def kind(made: History, member: int, service: int = 0) -> JoinKind:
    (found,) = (join for join in joins(made, 0, ALWAYS) if (join.member, join.service) == (member, service))
    return found.kind


FOUNDED = ((0, 0, 100), (1, 0, 100), (2, 0, 100))


def test_who_comes_within_a_month_of_the_first_is_a_founder() -> None:
    assert kind(history(*FOUNDED, (3, 0, 100 + AT_ONCE)), 3) is JoinKind.FOUNDING
    assert kind(history(*FOUNDED, (3, 0, 101 + AT_ONCE)), 3) is JoinKind.GENUINE


def test_a_first_registration_without_a_date_of_its_own_is_a_founding() -> None:
    assert kind(history(*FOUNDED, (3, 0, 2000), undated=(3,), first_recorded=2000), 3) is JoinKind.FOUNDING
    assert kind(history(*FOUNDED, (3, 0, 2000), first_recorded=2000), 3) is JoinKind.GENUINE


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (1000 - AT_ONCE - 1, JoinKind.GENUINE),
        (1000 - AT_ONCE, JoinKind.MERGER_INDUCED),
        (1000 + AFTER_MERGER, JoinKind.MERGER_INDUCED),
        (1001 + AFTER_MERGER, JoinKind.MERGER_LAGGED),
    ],
)
def test_a_merger_explains_joins_around_it_and_later_those_to_services_of_its_parts(
    day: int, expected: JoinKind
) -> None:
    assert kind(history(*FOUNDED, (3, 0, day), mergers=(Merger(2, 3, 1000),)), 3) is expected


def test_of_who_was_merged_the_first_registration_of_an_older_service_says_nothing() -> None:
    """Beschermd wonen Groningen began in 2016, the register has it from 2021 on, and four members were made between."""
    wave = ((3, 0, 2000), (4, 0, 2000), (5, 0, 2000))
    merged, before = (Merger(9, 3, 1000),), (Merger(9, 3, 50),)
    assert kind(history(*FOUNDED, *wave, first_recorded=2000, mergers=merged), 3) is JoinKind.MERGER_LAGGED
    assert kind(history(*FOUNDED, *wave, first_recorded=2000, mergers=merged), 4) is JoinKind.EXPANSION_WAVE
    assert kind(history(*FOUNDED, *wave, first_recorded=1000, mergers=merged), 3) is JoinKind.EXPANSION_WAVE
    assert kind(history(*FOUNDED, *wave, first_recorded=2000, mergers=before), 3) is JoinKind.EXPANSION_WAVE


def test_long_after_a_merger_a_join_to_another_service_is_genuine() -> None:
    assert kind(history(*FOUNDED, (3, 0, 3000), mergers=(Merger(9, 3, 1000),)), 3) is JoinKind.GENUINE


def test_who_was_in_what_it_came_after_goes_on() -> None:
    made = history(*FOUNDED, (3, 1, 50), (3, 0, 3000), takeovers=(Takeover(1, 0, 90, True),))
    assert kind(made, 3) is JoinKind.CONTINUATION


def test_a_registration_a_year_after_accession_is_late_unless_the_service_itself_was_new_to_the_register() -> None:
    stays = (*FOUNDED, (3, 0, 500))
    assert kind(history(*stays, recorded={3: 500 + LATE}), 3) is JoinKind.LATE_REGISTRATION
    assert kind(history(*stays, recorded={3: 499 + LATE}), 3) is JoinKind.GENUINE
    assert kind(history(*stays, recorded={3: 500 + LATE}, first_recorded=500 + LATE), 3) is JoinKind.GENUINE


def test_three_at_once_are_a_wave_when_they_are_half_of_all() -> None:
    wave = ((3, 0, 500), (4, 0, 510), (5, 0, 520))
    assert {kind(history(*FOUNDED, *wave), member) for member in (3, 4, 5)} == {JoinKind.EXPANSION_WAVE}
    assert kind(history(*FOUNDED, (6, 0, 100), *wave), 3) is JoinKind.GENUINE
    assert kind(history((0, 0, 100), *wave[:2]), 3) is JoinKind.GENUINE


def test_only_stays_that_start_in_time_are_told_by_day() -> None:
    made = history(*FOUNDED, (4, 0, 700), (3, 0, 500))
    assert [join.member for join in joins(made, 101, 700)] == [3]
    assert [join.day for join in joins(made, 0, ALWAYS)] == [100, 100, 100, 500, 700]


def test_a_stay_cannot_be_recorded_before_it_starts() -> None:
    with pytest.raises(BadInput):
        history(*FOUNDED, recorded={0: 99})
