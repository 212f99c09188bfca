"""What is done with intervals of days."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from graph_api.ingest.intervals import ALWAYS, Claim, Interval, minus, settled, strongest, united

FIRST = date(2020, 1, 1)
DAYS = [FIRST + timedelta(days=n) for n in range(40)]


def day(n: int) -> date:
    return FIRST + timedelta(days=n)


def span(start: int, end: int) -> Interval:
    return Interval(day(start), day(end))


spans = st.tuples(st.integers(0, 38), st.integers(0, 38)).map(lambda ends: span(*ends))
some_spans = st.lists(spans, max_size=6)


def held(intervals: list[Interval]) -> set[date]:
    return {day for day in DAYS for interval in intervals if interval.holds(day)}


def test_an_open_end_is_none_in_the_model() -> None:
    assert (ALWAYS.valid_from, ALWAYS.valid_until) == (None, None)
    assert (span(1, 2).valid_from, span(1, 2).valid_until) == (day(1), day(2))


@given(spans, some_spans)
def test_taking_days_out_leaves_exactly_the_others(whole: Interval, taken: list[Interval]) -> None:
    left = minus(whole, taken)
    assert held(left) == held([whole]) - held(taken)
    assert not any(part.empty for part in left)
    assert all(earlier.end <= later.start for earlier, later in pairwise(left))


@given(some_spans)
def test_uniting_keeps_the_days_and_leaves_no_two_that_touch(parts: list[Interval]) -> None:
    joined = united(parts)
    assert held(joined) == held(parts)
    assert all(earlier.end < later.start for earlier, later in pairwise(joined))


@given(some_spans)
def test_a_chain_is_laid_end_to_end_from_its_first_start_to_its_last_end(parts: list[Interval]) -> None:
    versions = settled(parts)
    real = [part for part in parts if not part.empty]
    assert bool(versions) == bool(real)
    if versions:
        assert versions[0].interval.start == min(part.start for part in real)
        assert versions[-1].interval.end == max(part.end for part in real)
        assert all(a.interval.end == b.interval.start for a, b in pairwise(versions))
        assert not any(version.interval.empty for version in versions)


@given(some_spans)
def test_on_each_day_the_version_that_started_last_holds(parts: list[Interval]) -> None:
    for version in settled(parts):
        for when in DAYS:
            if version.interval.holds(when):
                started = [part.start for part in parts if not part.empty and part.start <= when]
                assert parts[version.place].start == max(started)


def test_a_gap_is_bridged_by_the_version_before_it_and_marked() -> None:
    before, after = settled([span(0, 10), span(20, 30)])
    assert (before.interval, before.bridged) == (span(0, 20), True)
    assert (after.interval, after.bridged) == (span(20, 30), False)


def test_a_version_that_never_held_is_left_out() -> None:
    (only,) = settled([span(3, 3), span(5, 9)])
    assert (only.place, only.interval) == (1, span(5, 9))


def test_of_two_claims_the_stronger_holds_and_the_weaker_fills_up() -> None:
    claims = [Claim(span(0, 30), (1,), 0), Claim(span(10, 20), (0,), 1)]
    assert strongest(claims) == [(span(0, 10), 0), (span(10, 20), 1), (span(20, 30), 0)]


def test_of_equal_claims_the_one_that_began_first_goes_on() -> None:
    assert strongest([Claim(span(10, 30), (0,), 0), Claim(span(0, 30), (0,), 1)]) == [(span(0, 30), 1)]


@given(st.lists(st.tuples(spans, st.integers(0, 3)), max_size=6))
def test_each_day_is_held_once_by_a_claim_of_the_best_rank(given_claims: list[tuple[Interval, int]]) -> None:
    claims = [Claim(interval, (rank,), place) for place, (interval, rank) in enumerate(given_claims)]
    chosen = strongest(claims)
    for when in DAYS:
        ranks = [rank for interval, rank in given_claims if interval.holds(when)]
        here = [place for interval, place in chosen if interval.holds(when)]
        assert [given_claims[place][1] for place in here] == ([min(ranks)] if ranks else [])
