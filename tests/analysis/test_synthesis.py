"""A synthetic country has the shape of the one it is made after."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import ks_2samp

from graph_api.analysis.incidence import incidence
from graph_api.analysis.synthesis import Country, Floats, synthesise
from graph_api.ingest.synthetic import Model, code
from tests.analysis.graphs import memberships

WITHIN = 0.08
"""The largest distance between two cumulative distributions (Kolmogorov-Smirnov) that counts as the same shape."""


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(date(2026, 5, 1))


@pytest.fixture(scope="module")
def country(model: Model) -> Country:
    return synthesise(model.incidence, model.x, model.y, 1000, 3)


def to_the_middle(x: Floats, y: Floats, member: np.ndarray, group: np.ndarray) -> Floats:
    """Of each membership the distance (km) of the member to the middle of its group."""
    many = np.bincount(group)
    middle = [np.bincount(group, weights=value[member]) / np.maximum(many, 1) for value in (x, y)]
    far: Floats = np.hypot(x[member] - middle[0][group], y[member] - middle[1][group])
    return far


def distance(real: np.ndarray, made: np.ndarray) -> float:
    return float(ks_2samp(real, made).statistic)


def test_degrees_sizes_and_distances_are_distributed_as_in_the_netherlands(model: Model, country: Country) -> None:
    real = model.incidence
    assert distance(np.bincount(real.member_index), np.bincount(country.member_index)) < WITHIN
    assert distance(np.bincount(real.group_index), np.bincount(country.group_index)) < WITHIN
    far = to_the_middle(model.x, model.y, real.member_index, real.group_index)
    assert distance(far, to_the_middle(country.x, country.y, country.member_index, country.group_index)) < WITHIN


def test_it_is_no_copy_and_its_tiles_hang_together(model: Model, country: Country) -> None:
    tile = np.arange(1000) // len(model.incidence.members)
    tiles = [set(tile[country.member_index[country.group_index == group]]) for group in range(len(country.group_like))]
    assert sum(len(found) > 1 for found in tiles) > 10
    own = set(zip(country.member_index.tolist(), country.group_index.tolist(), strict=True))
    real = set(zip(model.incidence.member_index.tolist(), model.incidence.group_index.tolist(), strict=True))
    assert len(own & real) < 0.8 * len(real)


def test_the_same_seed_makes_the_same_country_and_another_one_another(model: Model, country: Country) -> None:
    same, other = (synthesise(model.incidence, model.x, model.y, 1000, seed) for seed in (3, 4))
    assert np.array_equal(same.group_index, country.group_index)
    assert not np.array_equal(other.group_index, country.group_index)


@given(memberships, st.integers(2, 40))
def test_any_network_can_be_grown_and_keeps_its_memberships(pairs: set[tuple[str, str]], members: int) -> None:
    real = incidence(pairs, members=["nobody", "noone"])
    x = np.arange(len(real.members), dtype=float)
    made = synthesise(real, x, x % 3, members, 1)
    degrees = np.bincount(real.member_index, minlength=len(real.members))
    assert np.bincount(made.member_index, minlength=members).tolist() == degrees[made.like].tolist()
    keys = made.member_index * (made.group_like.size + 1) + made.group_index
    assert np.all(np.diff(keys) > 0)


def test_nobody_can_take_a_code_for_one_of_cbs() -> None:
    assert code(0) == "SYN-0000001"
    assert not code(341).startswith("GM")
