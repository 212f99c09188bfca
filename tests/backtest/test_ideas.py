"""What pilots and standards are ranked by, tried on the shipped dataset: the figures of their pages, frozen."""

import numpy as np
import pytest

from graph_api.analysis.ranking import mrr
from graph_api.backtest.ideas import Trials, pilot_table, standard_table, try_pilots, try_standards
from tests.conftest import ROOT

USED = "co-participation and nearness (what is used)"


@pytest.fixture(scope="module")
def pilots() -> Trials:
    return try_pilots()


@pytest.fixture(scope="module")
def standards() -> Trials:
    return try_standards()


def test_what_pilots_are_ranked_by_leads_every_simpler_way(pilots: Trials) -> None:
    found = {name: mrr(ranks) for name, ranks in pilots.ranks.items()}
    assert (len(pilots.cluster), len(set(pilots.cluster))) == (260, 67)
    assert found.pop(USED) == pytest.approx(0.535, abs=0.001)
    assert max(found.values()) == pytest.approx(0.508, abs=0.001)


def test_what_standards_are_ranked_by_leads_ties_in_arrangements_by_far(standards: Trials) -> None:
    below = {name: float(np.mean(1 - (ranks - 1) / (standards.among - 1))) for name, ranks in standards.ranks.items()}
    assert len(standards.cluster) == 20
    assert below["ties in pilots and initiatives"] == pytest.approx(0.798, abs=0.001)
    assert below["ties in arrangements"] == pytest.approx(0.539, abs=0.001)


def test_the_pages_have_what_was_found(pilots: Trials, standards: Trials) -> None:
    assert pilot_table(pilots) in (ROOT / "docs" / "methods" / "pilots-to-join.md").read_text("utf-8")
    assert standard_table(standards) in (ROOT / "docs" / "methods" / "standards-to-adopt.md").read_text("utf-8")
