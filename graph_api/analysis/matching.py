"""Which clusters are the same, so that numbers, names and colours stay with their place."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.past_results import SIMILARITY
from graph_api.analysis.projection import FloatMatrix
from graph_api.analysis.results import Cluster, LastingNumber, Match


def match_clusters(before: Sequence[Cluster], after: Sequence[Cluster], least: float = SIMILARITY) -> tuple[Match, ...]:
    """For each cluster of `after`, in order, the cluster of `before` that it goes on from.

    Each goes on from at most one, and the other way round, so that the sum of the similarities is the greatest
    possible: a maximum-weight assignment on the Jaccard index, members in both divided by members in either. Clusters
    of which that is below `least`, or that share no member, are never matched.
    Cost: O(members + clusters^3) in the worst case, per group of clusters that share members.
    Kuhn, H. W. (1955), The Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2, 83-97.
    """
    similarity = _similarity(before, after, least)
    found: dict[int, int] = {}
    for rows, columns in _entangled(similarity):
        block = similarity[rows][:, columns].toarray()
        for row, column in zip(*linear_sum_assignment(block, maximize=True), strict=True):
            if block[row, column] > 0:
                found[int(columns[column])] = int(rows[row])
    return tuple(
        Match(cluster.number, before[found[place]].number, float(similarity[found[place], place]))
        if place in found
        else Match(cluster.number, None, 0.0)
        for place, cluster in enumerate(after)
    )


def lasting_numbers(clusters: Sequence[Cluster], reference: Sequence[Cluster]) -> dict[int, LastingNumber]:
    """By number the number that each cluster has on every day: that of the cluster of `reference` that it matches.

    One that matches none gets the number, after all of these, of its first member among all members of the reference:
    the same one on each day on which that member comes first. The number of one whose members are all taken or unknown
    there follows after those too. Members must be those of the reference: see `carried` and `carried_back`.
    Cost: as `match_clusters`.
    """
    highest = max((cluster.number for cluster in reference), default=0)
    members = sorted(member for cluster in reference for member in cluster.members)
    free = {member: highest + place for place, member in enumerate(members, start=1)}
    found = {}
    for match, cluster in zip(match_clusters(reference, clusters), clusters, strict=True):
        if match.before is not None:
            found[cluster.number] = LastingNumber(match.before, match.similarity)
            continue
        first = next((member for member in cluster.members if member in free), None)
        number = highest + len(members) + cluster.number if first is None else free.pop(first)
        found[cluster.number] = LastingNumber(number, None)
    return found


def carried(clusters: Sequence[Cluster], heirs: Mapping[str, str]) -> list[Cluster]:
    """The clusters as of a later day: each member looked at as its heir, where it has one."""
    return [
        replace(cluster, members=tuple(sorted({heirs.get(member, member) for member in cluster.members})))
        for cluster in clusters
    ]


def carried_back(clusters: Sequence[Cluster], members: Sequence[str], heirs: Mapping[str, str]) -> list[Cluster]:
    """The clusters as of an earlier day, which had `members`: each of these lies where its heir does."""
    became = defaultdict(list)
    for member in members:
        became[heirs.get(member, member)].append(member)
    return [
        replace(cluster, members=tuple(sorted(old for member in cluster.members for old in became[member])))
        for cluster in clusters
    ]


def _similarity(before: Sequence[Cluster], after: Sequence[Cluster], least: float) -> FloatMatrix:
    home = {member: position for position, cluster in enumerate(before) for member in cluster.members}
    shared = Counter(
        (home[member], position)
        for position, cluster in enumerate(after)
        for member in cluster.members
        if member in home
    )
    cells = []
    for (row, column), count in sorted(shared.items()):
        index = count / (len(before[row].members) + len(after[column].members) - count)
        if index >= least:
            cells.append((row, column, index))
    rows, columns, indices = np.array(cells, dtype=np.float64).reshape(-1, 3).T
    return csr_array((indices, (rows.astype(np.intp), columns.astype(np.intp))), shape=(len(before), len(after)))


def _entangled(similarity: FloatMatrix) -> list[tuple[IndexArray, IndexArray]]:
    """Clusters of both days that share members, directly or through others: each lot is an assignment of its own."""
    rows, columns = similarity.shape
    entries = similarity.tocoo()
    graph = csr_array((entries.data, (entries.row, entries.col + rows)), shape=(rows + columns, rows + columns))
    many, lot = connected_components(graph, directed=False)
    return [(np.flatnonzero(lot[:rows] == one), np.flatnonzero(lot[rows:] == one)) for one in range(many)]
