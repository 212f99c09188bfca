"""Which clusters of one day go on as which of another, so that numbers and colours stay with their place."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.projection import FloatMatrix
from graph_api.analysis.results import Cluster, Match


def match_clusters(before: Sequence[Cluster], after: Sequence[Cluster]) -> tuple[Match, ...]:
    """For each cluster of `after`, in order, the cluster of `before` that it goes on from.

    Each goes on from at most one, and the other way round, so that the sum of the similarities is the greatest
    possible: a maximum-weight assignment on the Jaccard index, members in both divided by members in either. Clusters
    that share no member are never matched. One that matches none gets, as its lasting
    number, the next one above all of `before`; to go on from there, pass clusters with lasting numbers as `before`.
    Cost: O(members + clusters^3) in the worst case, per group of clusters that share members.
    Kuhn, H. W. (1955), The Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2, 83-97.
    """
    similarity = _similarity(before, after)
    found: dict[int, int] = {}
    for rows, columns in _entangled(similarity):
        block = similarity[rows][:, columns].toarray()
        for row, column in zip(*linear_sum_assignment(block, maximize=True), strict=True):
            if block[row, column] > 0:
                found[int(columns[column])] = int(rows[row])

    following = max((cluster.number for cluster in before), default=0) + 1
    matches = []
    for position, cluster in enumerate(after):
        if position in found:
            earlier = before[found[position]].number
            matches.append(Match(cluster.number, earlier, float(similarity[found[position], position]), earlier))
        else:
            matches.append(Match(cluster.number, None, 0.0, following))
            following += 1
    return tuple(matches)


def _similarity(before: Sequence[Cluster], after: Sequence[Cluster]) -> FloatMatrix:
    home = {member: position for position, cluster in enumerate(before) for member in cluster.members}
    shared = Counter(
        (home[member], position)
        for position, cluster in enumerate(after)
        for member in cluster.members
        if member in home
    )
    cells = sorted(shared.items())
    index = [count / (len(before[row].members) + len(after[column].members) - count) for (row, column), count in cells]
    places = ([row for (row, _), _ in cells], [column for (_, column), _ in cells])
    return csr_array((np.array(index), places), shape=(len(before), len(after)))


def _entangled(similarity: FloatMatrix) -> list[tuple[IndexArray, IndexArray]]:
    """Clusters of both days that share members, directly or through others: each lot is an assignment of its own."""
    rows, columns = similarity.shape
    entries = similarity.tocoo()
    graph = csr_array((entries.data, (entries.row, entries.col + rows)), shape=(rows + columns, rows + columns))
    many, lot = connected_components(graph, directed=False)
    return [(np.flatnonzero(lot[:rows] == one), np.flatnonzero(lot[rows:] == one)) for one in range(many)]
