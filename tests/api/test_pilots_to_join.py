"""Which pilots are taken to run."""

from datetime import date

import pytest

from graph_api.model.enums import DatePrecision, Phase, PilotKind
from graph_api.model.nodes import Pilot
from loaders.pilots_to_join import runs_on


def pilot(kind: PilotKind = PilotKind.PILOT, **given: object) -> Pilot:
    return Pilot(key="p", name="p", source="test", kind=kind, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("phase", [Phase.ENDED, Phase.STOPPED, Phase.STANDARD, Phase.NATIONAL])
def test_what_is_over_runs_no_more(phase: Phase) -> None:
    assert not runs_on(pilot(phase=phase, started_on=date(2025, 1, 1)), date(2025, 6, 1))
    assert runs_on(pilot(phase=Phase.PILOT, started_on=date(2025, 1, 1)), date(2025, 6, 1))


def test_an_experiment_under_a_law_is_none_to_join() -> None:
    assert not runs_on(pilot(PilotKind.EXPERIMENT, started_on=date(2025, 1, 1)), date(2025, 6, 1))


@pytest.mark.parametrize(
    ("precision", "last"),
    [
        (DatePrecision.YEAR, date(2024, 12, 31)),
        (DatePrecision.MONTH, date(2024, 1, 31)),
        (DatePrecision.DAY, date(2023, 12, 31)),
    ],
)
def test_an_end_lasts_through_the_period_that_is_known(precision: DatePrecision, last: date) -> None:
    ending = pilot(started_on=date(2015, 1, 1), ended_on=date(2024, 1, 1), ended_on_precision=precision)
    assert runs_on(ending, last)
    assert not runs_on(ending, date.fromordinal(last.toordinal() + 1))


def test_without_an_end_it_lasts_as_long_as_its_kind() -> None:
    began = date(2024, 2, 29)
    project = pilot(PilotKind.INNOVATION_PROJECT, started_on=began)
    deal = pilot(PilotKind.CITY_DEAL, started_on=began)
    assert (runs_on(project, date(2026, 2, 27)), runs_on(project, date(2026, 2, 28))) == (True, False)
    assert (runs_on(deal, date(2028, 2, 27)), runs_on(deal, date(2028, 2, 28))) == (True, False)


def test_without_a_start_either_its_phase_must_say_that_it_runs() -> None:
    assert not runs_on(pilot(), date(2025, 6, 1))
    assert runs_on(pilot(phase=Phase.PILOT), date(2025, 6, 1))
