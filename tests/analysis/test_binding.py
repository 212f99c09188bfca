import math

import pytest
from hypothesis import given

from graph_api.analysis.binding import binding_groups, cluster_name
from graph_api.analysis.clusters import find_clusters
from graph_api.analysis.incidence import incidence
from graph_api.analysis.options import Weighting
from graph_api.analysis.projection import project
from graph_api.analysis.results import BindingGroup
from tests.analysis.graphs import WEIGHTINGS, memberships, towns

NAMES = {"GM0772": "Eindhoven", "GM0794": "Helmond", "GM0861": "Veldhoven", "GM0820": "Nuenen"}
POPULATIONS = {"GM0772": 246_000, "GM0794": 95_000, "GM0861": 46_000, "GM0820": None}


def test_a_cluster_is_called_after_its_largest_members() -> None:
    assert cluster_name(reversed(NAMES), NAMES, POPULATIONS) == "Eindhoven – Helmond – Veldhoven"
    assert cluster_name(["GM0820", "GM0861"], NAMES, POPULATIONS) == "Veldhoven – Nuenen"
    assert cluster_name(["GM9999", "GM0820"], NAMES, POPULATIONS) == "Nuenen – GM9999"
    assert cluster_name(NAMES, NAMES, POPULATIONS, most=1) == "Eindhoven"


def test_the_groups_that_add_most_come_first_with_who_is_inside() -> None:
    made = project(towns("abcde", "abc", "abz", "xyz", "xyz"))
    clustering = find_clusters(made)
    assert [cluster.members for cluster in clustering.clusters] == [tuple("abcde"), tuple("xyz")]
    assert binding_groups(made, clustering) == (
        (BindingGroup("g0", 10 / 4, 5, 5), BindingGroup("g1", 3 / 2, 3, 3), BindingGroup("g2", 1 / 2, 2, 3)),
        (BindingGroup("g3", 3 / 2, 3, 3), BindingGroup("g4", 3 / 2, 3, 3)),
    )
    assert [len(groups) for groups in binding_groups(made, clustering, most=1)] == [1, 1]


def test_of_groups_that_add_the_same_the_one_with_more_inside_comes_first() -> None:
    made = project(towns("abc", "abcdz", "bcd", "xyz", "xyz"))
    strongest, *others = binding_groups(made, find_clusters(made))[0]
    assert strongest == BindingGroup("g1", 6 / 4, 4, 5)
    assert [(group.group, group.weight) for group in others] == [("g0", 3 / 2), ("g2", 3 / 2)]


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@given(pairs=memberships)
def test_what_the_groups_add_sums_to_the_weight_inside(weighting: Weighting, pairs: set[tuple[str, str]]) -> None:
    made = project(incidence(pairs), weighting, max_participants=8)
    clustering = find_clusters(made, runs=2)
    for cluster, groups in zip(clustering.clusters, binding_groups(made, clustering, most=1000), strict=True):
        assert math.fsum(group.weight for group in groups) == pytest.approx(cluster.internal_weight)
        for group in groups:
            inside = {member for member, key in pairs if key == group.group}
            assert (group.participants, group.inside) == (len(inside), len(inside & {*cluster.members}))
        assert [-group.weight for group in groups] == sorted(-group.weight for group in groups)
