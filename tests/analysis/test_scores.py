"""The simple scores against what they are defined by, on random graphs."""

from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from graph_api.analysis import scores
from graph_api.analysis.opportunities import candidates, excluded, features, founders
from graph_api.analysis.state import State, Traits, great_circle
from graph_api.errors import BadInput

MEMBERS, SERVICES = 7, 5
parts = arrays.arrays(np.bool_, (MEMBERS, SERVICES))


def made(joined: Any, **traits: Any) -> State:
    """Members on a line, a degree of latitude apart, in two regions; all services of one function unless said."""
    count = joined.shape[1]
    own: dict[str, Any] = {
        "functions": ("ICT", "SAFETY", "TAX"),
        "function": np.zeros(count, dtype=np.intp),
        "statutory": np.zeros(count, dtype=np.bool_),
        "division": (None,) * count,
        **traits,
    }
    own.setdefault("regional", own["statutory"])
    function = own["function"]
    region = (np.arange(len(joined)) >= 3).astype(np.intp)
    member, service = np.nonzero(joined)
    return State(
        day=1,
        member=member,
        service=service,
        here=np.ones(len(joined), dtype=np.bool_),
        active=np.asarray(joined.any(axis=0)),
        traits=Traits(
            covers=np.arange(3) == function[:, None],
            single=np.array([False, True, False]),
            single_always=np.array([False, False, True]),
            domain={"SAFETY_REGION": np.array([False, True, False])},
            general=("PROVINCE",),
            **own,
        ),
        region={"PROVINCE": region, "SAFETY_REGION": region},
        points=np.column_stack([np.arange(len(joined), dtype=np.float64), np.full(len(joined), 5.0)]),
        came=np.zeros(3),
        lasted=np.zeros(3),
    )


@given(joined=parts)
def test_adamic_adar_of_two_members_is_that_of_networkx(joined: Any) -> None:
    graph: nx.Graph[Any] = nx.Graph()
    graph.add_nodes_from([*range(MEMBERS), *(f"s{service}" for service in range(SERVICES))])
    graph.add_edges_from((int(member), f"s{service}") for member, service in np.argwhere(joined))
    found = scores.adamic_adar(made(joined))
    for member in range(MEMBERS):
        pairs = [(member, other) for other in range(MEMBERS) if other != member]
        between = {other: value for _, other, value in nx.adamic_adar_index(graph, pairs)}
        for service in range(SERVICES):
            assert found[member, service] == pytest.approx(
                sum(between[other] for other in np.flatnonzero(joined[:, service]) if other != member)
            )


@given(joined=parts)
def test_a_walk_with_restart_is_personalised_pagerank(joined: Any) -> None:
    graph: nx.Graph[Any] = nx.Graph()
    graph.add_nodes_from([*range(MEMBERS), *(f"s{service}" for service in range(SERVICES))])
    graph.add_edges_from((int(member), f"s{service}") for member, service in np.argwhere(joined))
    found = scores.random_walk(made(joined))
    for member in np.flatnonzero(joined.any(axis=1)).tolist():
        rank = nx.pagerank(graph, alpha=1 - scores.RESTART, personalization={member: 1}, tol=1e-12, max_iter=1000)
        assert found[member] == pytest.approx([rank[f"s{service}"] for service in range(SERVICES)], abs=1e-8)


@given(joined=parts)
def test_the_ties_of_a_member_sum_to_its_services_of_two_or_more(joined: Any) -> None:
    ties = scores.ties(made(joined))
    shared = joined[:, joined.sum(axis=0) > 1]
    assert ties.sum(axis=1) == pytest.approx(shared.sum(axis=1))
    assert np.array_equal(ties, ties.T) or np.allclose(ties, ties.T)


@given(joined=parts)
def test_ease_leaves_each_service_to_the_others(joined: Any) -> None:
    """The closed form is the ridge regression of a service on all others."""
    taken = joined.astype(float)
    found = scores.ease(made(joined))
    for service in range(SERVICES):
        others = np.delete(taken, service, axis=1)
        weights = np.linalg.solve(
            others.T @ others + scores.EASE_RIDGE * np.eye(SERVICES - 1), others.T @ taken[:, service]
        )
        assert found[:, service] == pytest.approx(others @ weights, abs=1e-9)


@pytest.mark.parametrize("name", scores.BASELINES)
@given(joined=parts, seed=st.integers(0, 99))
def test_the_order_of_services_changes_nothing(name: str, joined: Any, seed: int) -> None:
    order = np.random.default_rng(seed).permutation(SERVICES)
    score = scores.BASELINES[name]
    one, other = score(made(joined)), score(made(joined[:, order]))
    if name != "SVD":  # of equal singular values beyond its rank none is the first
        assert other == pytest.approx(one[:, order], abs=1e-9)
    assert np.isfinite(one).all()


def test_a_region_fits_best_when_all_of_it_and_nobody_else_takes_part() -> None:
    joined = np.zeros((MEMBERS, 2), dtype=np.bool_)
    joined[3:, 0] = True
    joined[:, 1] = True
    found = scores.region_match(made(joined))
    assert found[4] == pytest.approx([1, 2 * 4 / 11])
    assert found[0] == pytest.approx([0, 2 * 3 / 10])


def test_a_division_of_a_domain_counts_for_its_functions_only() -> None:
    counted = scores.counted(made(np.ones((MEMBERS, 2), dtype=np.bool_), function=np.array([0, 1])))
    assert counted["PROVINCE"].tolist() == [True, True]
    assert counted["SAFETY_REGION"].tolist() == [False, True]


def test_degrees_become_kilometres() -> None:
    found = great_circle(np.array([52.0, 53.0, np.nan]), np.array([5.0, 5.0, 5.0]))
    assert found[0, 1] == pytest.approx(111.195, abs=0.001)
    assert np.isnan(found[0, 2])
    with pytest.raises(BadInput):
        great_circle(np.array([91.0]), np.array([5.0]))


def test_who_has_a_statutory_service_is_offered_no_second_nor_that_of_another_region() -> None:
    joined = np.zeros((MEMBERS, 3), dtype=np.bool_)
    joined[:2, 0] = joined[3:, 1] = joined[:, 2] = True
    joined[6, 2] = False
    state = made(joined, function=np.array([1, 1, 0]), statutory=np.array([True, True, False]))
    reasons = excluded(state)
    assert reasons["only one"].tolist() == [[True, True, False]] * 2 + [[False] * 3] + [[True, True, False]] * 4
    assert reasons["elsewhere"][2].tolist() == [False, True, False], "of the first region, like 0 and 1"
    assert reasons["elsewhere"][6].tolist() == [True, False, False]


def test_of_taxes_one_is_enough_though_no_law_says_so() -> None:
    joined = np.zeros((MEMBERS, 2), dtype=np.bool_)
    joined[0, 0] = joined[1, 1] = True
    assert excluded(made(joined, function=np.array([2, 2])))["only one"][:3].tolist() == [[True] * 2] * 2 + [
        [False] * 2
    ]


def test_a_twin_has_the_function_and_the_members_of_what_one_is_in() -> None:
    joined = np.zeros((MEMBERS, 3), dtype=np.bool_)
    joined[:6, 0] = joined[:5, 1] = joined[:5, 2] = True
    state = made(joined, function=np.array([0, 0, 1]))
    assert excluded(state)["twin"][5].tolist() == [False, True, False]


def test_who_is_in_nothing_has_features_all_the_same() -> None:
    joined = np.zeros((MEMBERS, 2), dtype=np.bool_)
    joined[1:4, 0] = True
    state = made(joined)
    assert candidates(state)[0].tolist() == [True, False]
    assert np.isfinite(features(state)).all()


def test_a_founder_finds_those_with_whom_it_shares_most_and_never_itself() -> None:
    joined = np.zeros((MEMBERS, 2), dtype=np.bool_)
    joined[[0, 1], 0] = True
    joined[[0, 1, 2], 1] = True
    found = founders(made(joined), 0)
    assert np.argsort(-found)[:2].tolist() == [1, 2]
    assert found[0] == -np.inf
