import pickle
import subprocess
import sys

import numpy as np
import pytest

from graph_api.analysis.options import ClusterOptions, Weighting
from graph_api.analysis.tasks import analyse_clusters, collaboration_ties, compare_partitions, find_partners
from tests.analysis.graphs import towns
from tests.conftest import ROOT

NETWORK = towns("abcd", "abc", "xyz", "xyz", "dx")


def test_an_analysis_is_named_bound_and_survives_the_way_between_processes() -> None:
    options = ClusterOptions(weighting=Weighting.COUNT, max_participants=3, runs=4, seed=3, resolution=1.1)
    found = analyse_clusters(NETWORK, options, {"c": "Cuijk", "x": "Xanten"}, {"c": 2, "a": 1, "x": 9})
    assert [named.name for named in found.clusters] == ["Xanten – d – y", "Cuijk – a – b"]
    assert [named.cluster for named in found.clusters] == list(found.clustering.clusters)
    assert [group.group for group in found.clusters[0].binding] == ["g2", "g3", "g4"]
    assert found.omitted_groups == ("g0",)
    assert (found.options, found.clustering.runs, found.clustering.seed) == (options, 4, 3)
    assert pickle.loads(pickle.dumps(found)) == found


def test_partners_come_in_the_order_of_the_members_asked() -> None:
    found = find_partners(NETWORK, ["x", "a"], Weighting.COUNT, minimum=2)
    assert [[partner.member for partner in partners] for partners in found] == [["y", "z"], ["b", "c"]]
    assert find_partners(NETWORK, ["a"], max_participants=3)[0][-1].member == "c"


def test_ties_survive_the_way_between_processes() -> None:
    found = collaboration_ties(NETWORK, Weighting.COUNT, max_participants=3)
    again = pickle.loads(pickle.dumps(found))
    assert (again.members, again.omitted_groups) == (tuple("abcdxyz"), ("g0",))
    assert np.column_stack([again.from_index, again.to_index, again.count]).tolist() == [
        [0, 1, 1],
        [0, 2, 1],
        [1, 2, 1],
        [3, 4, 1],
        [4, 5, 2],
        [4, 6, 2],
        [5, 6, 2],
    ]


def test_a_partition_is_compared_with_each_of_the_others() -> None:
    same, other = compare_partitions([1, 1, 2, 2], [["x", "x", "y", "y"], ["x", "x", "y", None]])
    assert (same.adjusted_rand_index, same.compared, same.left_out) == (1.0, 4, 0)
    assert (other.adjusted_rand_index, other.compared, other.left_out) == (1.0, 3, 1)
    assert same.normalised_mutual_information == pytest.approx(1)
    assert compare_partitions([1, 2], []) == ()


def test_what_the_service_imports_loads_no_library_of_the_analysis() -> None:
    program = "import sys, graph_api.analysis.tasks; print({'networkx', 'scipy', 'sknetwork'} & set(sys.modules))"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert result.stdout.strip() == "set()"
