"""The backtest of the shipped dataset, run once."""

import pytest

from graph_api.analysis.history import Join
from graph_api.backtest.events import DEVELOPMENT, EARLIER, TEST, Year, all_joins, recent, years
from graph_api.backtest.reading import Past, read
from graph_api.backtest.running import Report, run


@pytest.fixture(scope="session")
def past() -> Past:
    return read()


@pytest.fixture(scope="session")
def known(past: Past) -> tuple[Join, ...]:
    return all_joins(past)


@pytest.fixture(scope="session")
def since(known: tuple[Join, ...]) -> tuple[Join, ...]:
    return recent(known)


@pytest.fixture(scope="session")
def tried(past: Past, known: tuple[Join, ...]) -> list[Year]:
    return list(years(past, known, (*EARLIER, *DEVELOPMENT, *TEST)))


@pytest.fixture(scope="session")
def report() -> Report:
    return run()
