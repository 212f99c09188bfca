"""What becomes of a participation when municipalities begin and end."""

from datetime import date

from graph_api.ingest.intervals import Interval
from graph_api.ingest.succession import Lives, Stay, Succession, stays

MERGER = date(2019, 1, 1)
START, AMENDED, END = date(2010, 1, 1), date(2015, 1, 1), date(2025, 1, 1)
OLD, NEW = Interval(end=MERGER), Interval(MERGER)


def lives(*successions: Succession) -> Lives:
    olds = {item.old: OLD for item in successions}
    news = {item.new: NEW for item in successions if item.new not in ("big", "other")}
    return Lives({**news, **olds}, successions)


def merger(*olds: str, new: str = "new") -> Lives:
    return lives(*(Succession(old, new, MERGER, primary=True, split=False) for old in olds))


def named(*versions: tuple[Interval, dict[str, date]]) -> list[tuple[Interval, dict[str, date]]]:
    return list(versions)


WHOLE = Interval(START, END)


def test_it_starts_at_the_accession_or_with_the_first_version_that_names_it() -> None:
    found = stays(
        named(
            (Interval(START, AMENDED), {"early": date(2001, 1, 1), "late": date(2012, 1, 1)}),
            (Interval(AMENDED, END), {"early": AMENDED, "late": AMENDED, "added": date(2001, 1, 1)}),
        ),
        Lives({}, ()),
    )
    assert found == {
        "early": [Stay(WHOLE, date(2001, 1, 1))],
        "late": [Stay(Interval(date(2012, 1, 1), END), date(2012, 1, 1))],
        "added": [Stay(Interval(AMENDED, END), date(2001, 1, 1))],
    }


def test_it_ends_with_the_first_version_that_no_longer_names_it() -> None:
    found = stays(
        named((Interval(START, AMENDED), {"a": START, "b": START}), (Interval(AMENDED, END), {"b": START})),
        Lives({}, ()),
    )
    assert found["a"] == [Stay(Interval(START, AMENDED), START)]


def test_a_return_starts_with_its_version() -> None:
    found = stays(
        named(
            (Interval(START, AMENDED), {"a": START}),
            (Interval(AMENDED, MERGER), {}),
            (Interval(MERGER, END), {"a": START}),
        ),
        Lives({}, ()),
    )
    assert [stay.interval for stay in found["a"]] == [Interval(START, AMENDED), Interval(MERGER, END)]


def test_an_accession_after_the_end_of_its_version_counts_if_the_next_names_the_participant() -> None:
    late = date(2016, 1, 1)
    first = (Interval(START, AMENDED), {"a": late})
    assert stays(named(first, (Interval(AMENDED, END), {"a": late})), Lives({}, ()))["a"] == [
        Stay(Interval(late, END), late)
    ]
    assert stays(named(first, (Interval(AMENDED, END), {})), Lives({}, ())) == {}


def test_a_dissolved_municipality_is_followed_by_its_primary_successor() -> None:
    found = stays(named((WHOLE, {"old": START})), merger("old", "twin"))
    assert found == {"old": [Stay(Interval(START, MERGER), START)], "new": [Stay(Interval(MERGER, END), None)]}


def test_of_a_divided_municipality_only_the_primary_successor_follows() -> None:
    parts = lives(
        Succession("old", "big", MERGER, primary=True, split=True),
        Succession("old", "other", MERGER, primary=False, split=True),
    )
    assert set(stays(named((WHOLE, {"old": START})), parts)) == {"old", "big"}


def test_named_both_the_old_and_the_new_take_part_once() -> None:
    found = stays(named((WHOLE, {"old": START, "new": date(2018, 6, 1)})), merger("old", "twin"))
    assert found["new"] == [Stay(Interval(MERGER, END), date(2018, 6, 1))]


def test_named_before_its_birth_it_starts_at_birth_and_nobody_is_invented() -> None:
    assert stays(named((WHOLE, {"new": START})), merger("old", "twin")) == {"new": [Stay(Interval(MERGER, END), START)]}


def test_until_its_birth_predecessors_that_an_earlier_version_names_run_on() -> None:
    found = stays(
        named((Interval(START, AMENDED), {"old": START}), (Interval(AMENDED, END), {"new": MERGER})),
        merger("old", "twin"),
    )
    assert found == {"old": [Stay(Interval(START, MERGER), START)], "new": [Stay(Interval(MERGER, END), MERGER)]}


def test_a_sole_predecessor_that_was_not_split_takes_part_in_its_place() -> None:
    found = stays(named((WHOLE, {"new": START})), merger("old"))
    assert found == {"old": [Stay(Interval(START, MERGER), None)], "new": [Stay(Interval(MERGER, END), START)]}
