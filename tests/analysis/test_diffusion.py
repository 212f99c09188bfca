"""Spread, by hand; and the regression against what is known in closed form."""

import math

import numpy as np
import pytest

from graph_api.analysis.diffusion import diffusion, logistic, nearness
from graph_api.analysis.ideas import Point
from graph_api.analysis.past_results import ClusterSpread
from graph_api.analysis.results import Cluster
from graph_api.analysis.spread import spread_over
from graph_api.analysis.stays import EVER
from tests.analysis.test_timeline import day, example


def test_the_regression_of_a_table_of_two_by_two_is_its_odds_ratio() -> None:
    """Its error is the root of the sum of 1/n: Woolf, B. (1955), Annals of Human Genetics 19, 251-253."""
    table = {(1, 1): 20, (1, 0): 80, (0, 1): 10, (0, 0): 90}
    cases = [pair for pair, count in table.items() for _ in range(count)]
    design = np.array([[1.0, exposed] for exposed, _ in cases])
    fitted = logistic(design, np.array([float(event) for _, event in cases]))
    assert fitted is not None
    assert fitted[0][1] == pytest.approx(math.log(20 * 90 / (80 * 10)))
    assert fitted[1][1] == pytest.approx(math.sqrt(1 / 20 + 1 / 80 + 1 / 10 + 1 / 90))


def test_what_has_no_maximum_gives_none() -> None:
    design = np.array([[1.0, 0.0], [1.0, 0.0], [1.0, 1.0], [1.0, 1.0]])
    assert logistic(design, np.array([0.0, 0.0, 1.0, 1.0])) is None
    assert logistic(design[:, [0, 0]], np.array([0.0, 1.0, 0.0, 1.0])) is None


def test_the_spread_over_a_country_of_three_is_counted_by_hand() -> None:
    found = diffusion(
        example(),
        adopted={"GM0000": day(2019), "GM0001": EVER},
        carried={"GM0003": day(2020)},
        populations={"GM0000": 1_000, "GM0001": 30_000, "GM0002": 30_000, "GM0003": 300_000},
        points={},
        day=day(2021),
        max_participants=100,
    )
    assert found.adoptions == ((day(2019), "GM0000"),)
    assert found.undated == 1
    assert found.having == {"GM0001", "GM0003"}
    assert found.distances == ()
    assert [(one.least, one.members, one.adopters) for one in found.sizes if one.members] == [
        (20_000, 2, 1),
        (250_000, 1, 1),
    ]
    assert (found.hazard.events, found.hazard.exposure) == (0, None)
    # GM0002 alone could adopt, in each of the nine quarters of two years that were begun.
    assert found.hazard.risks == 9


NORTH = {f"GM000{place}": Point(52.0 + degrees, 5.0) for place, degrees in enumerate((0.0, 1.0, 3.0, 0.0))}
"""On a line: a degree of latitude is 111.195 km on the sphere that distances are taken on."""


def test_who_adopts_is_held_against_all_who_had_not_by_how_near_those_are_that_had() -> None:
    found = nearness(
        example(),
        adopted={"GM0000": day(2017, 6, 1), "GM0001": day(2018, 6, 1)},
        carried={},
        points=NORTH,
        day=day(2019),
    )
    assert [(one.year, one.adopters, one.candidates) for one in found] == [(2018, 1, 2)]
    assert found[0].adopters_distance == pytest.approx(111.195, abs=0.001)
    assert found[0].candidates_distance == pytest.approx((111.195 + 3 * 111.195) / 2, abs=0.001)


def test_adopters_of_one_year_say_nothing_about_each_other_nor_does_who_lies_nowhere() -> None:
    together = {"GM0000": day(2018, 3, 1), "GM0001": day(2018, 6, 1)}
    assert nearness(example(), adopted=together, carried={}, points=NORTH, day=day(2019)) == ()
    apart = {"GM0000": day(2017, 3, 1), "GM0001": day(2018, 6, 1)}
    nowhere = NORTH | {"GM0001": Point(None, None)}
    assert nearness(example(), adopted=apart, carried={}, points=nowhere, day=day(2019)) == ()


def test_the_spread_over_clusters_counts_who_has_it_and_tells_the_first() -> None:
    clusters = [Cluster(1, ("a", "b", "c"), 0.0, 0.0, None, ()), Cluster(2, ("d",), 0.0, 0.0, None, ())]
    assert spread_over(clusters, {"a", "b"}, [(9, "b"), (5, "b"), (7, "z")]) == (
        ClusterSpread(1, members=3, adopters=2, first=5),
        ClusterSpread(2, members=1, adopters=0, first=None),
    )
