"""Into which clusters a network falls, how sure that is, and how the clusters are tied to each other."""

import itertools
import math
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from graph_api.analysis.agreement import adjusted_rand_index, contingency
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.methods import partitioner
from graph_api.analysis.modularity import cluster_weights, modularity
from graph_api.analysis.options import MAX_RESOLUTION, MAX_RUNS, MAX_SEED, MIN_RUNS, ClusterMethod
from graph_api.analysis.projection import FloatMatrix, Projection, upper
from graph_api.analysis.results import Bridge, BridgePair, Cluster, Clustering
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.errors import BadInput

STRONGEST_PAIRS = 3
"""How many ties a bridge shows."""


def find_clusters(
    projection: Projection,
    method: ClusterMethod = ClusterMethod.LOUVAIN,
    *,
    resolution: float = 1.0,
    runs: int = 10,
    seed: int = 1,
) -> Clustering:
    """The best of `runs` partitions, by modularity (`graph_api.analysis.modularity`), with seeds from `seed` upwards.

    - **Best**: the highest modularity, compared to 12 decimals; of equals the one with the smallest seed.
    - **Clusters hang together**: whatever the method returned, a cluster in parts without a tie between them is split
      into these, which never lowers the modularity. So a cluster never mixes components of the network.
    - **Numbers**: by size, the largest is 1; of equals the one with the smallest key first. A member without ties is
      a cluster of its own, and so has a number too, among the last.
    - **Stability**, 0 to 1 in practice: the mean adjusted Rand index between each two runs, over the members with ties.
    - **Certainty** of a member, 0 to 1: the mean, over the other members of its cluster, of the share of runs in which
      both are together. Of one alone in its cluster: the share of runs in which it is alone. The item consensus of
      Monti, S. et al. (2003), Consensus clustering, Machine Learning 52, 91-118.

    The same input gives the same result in any process. Members count by the order of their keys only: other keys in
    the same order, other group keys in any order, and members without ties change nothing but names. Keys in another
    order are another starting point for the search: what clusters are worth stays the same, but where a network has
    several partitions of nearly the same modularity another one may be found; `stability` tells how much that matters.
    Cost: about O(runs x ties).

    Raises:
        BadInput: an unknown method, or a resolution, number of runs or seed out of bounds.
        Unsupported: Leiden where scikit-network is not installed.
    """
    _check(method, resolution, runs, seed)
    tied = np.flatnonzero(np.diff(projection.matrix.indptr))
    network: FloatMatrix = projection.matrix[tied][:, tied]
    made_with, outcomes = partitions(ClusterMethod(method), network, resolution, range(seed, seed + runs))
    scores = [round(modularity(network, labels, resolution), 12) for labels in outcomes]
    best = scores.index(max(scores))

    labels = np.arange(len(projection.members), dtype=np.intp) + len(tied)
    labels[tied] = outcomes[best]
    certainty = np.ones(len(projection.members))
    certainty[tied] = _certainty(outcomes[best], outcomes)
    numbers = _numbered(labels)
    return Clustering(
        members=projection.members,
        numbers=tuple((numbers + 1).tolist()),
        certainty=tuple(certainty.tolist()),
        clusters=_describe(projection, numbers),
        modularity=modularity(network, outcomes[best], resolution),
        stability=_stability(outcomes),
        method=ClusterMethod(method),
        made_with=made_with,
        resolution=resolution,
        runs=runs,
        seed=seed,
        best_seed=seed + best,
    )


def _check(method: str, resolution: float, runs: int, seed: int) -> None:
    if method not in set(ClusterMethod):
        raise BadInput(f"There is no method {method!r}.", hint=f"Use one of {', '.join(ClusterMethod)}.")
    if not 0 < resolution <= MAX_RESOLUTION:
        raise BadInput(
            f"The resolution is {resolution}: it must be above 0, and at most {MAX_RESOLUTION:g}.",
            hint="1 is the usual one.",
        )
    if not MIN_RUNS <= runs <= MAX_RUNS:
        raise BadInput(f"The number of runs is {runs}: it must lie between {MIN_RUNS} and {MAX_RUNS}.")
    if not 0 <= seed <= MAX_SEED:
        raise BadInput(f"The seed is {seed}: it must lie between 0 and {MAX_SEED}.")


def partitions(
    method: ClusterMethod,
    network: FloatMatrix,
    resolution: float,
    seeds: Sequence[int],
    networkx_ties: int | None = None,
) -> tuple[str, list[IndexArray]]:
    """The partition of each seed, clusters in parts already split; and the library that made them."""
    if not network.nnz:
        return "none", [np.empty(0, dtype=np.intp) for _ in seeds]
    chosen = partitioner(method, network, resolution, networkx_ties)
    entries = network.tocoo()
    outcomes = []
    for seed in seeds:
        labels = chosen.label(seed)
        inside = labels[entries.row] == labels[entries.col]
        kept = csr_array((entries.data[inside], (entries.row[inside], entries.col[inside])), shape=network.shape)
        outcomes.append(connected_components(kept, directed=False)[1].astype(np.intp))
    return chosen.made_with, outcomes


def _stability(outcomes: list[IndexArray]) -> float:
    indices = [adjusted_rand_index(contingency(left, right)) for left, right in itertools.combinations(outcomes, 2)]
    return math.fsum(indices) / len(indices)


def _certainty(best: IndexArray, outcomes: list[IndexArray]) -> npt.NDArray[np.float64]:
    together = np.zeros(best.size)
    alone = np.zeros(best.size)
    for labels in outcomes:
        _, cell, count = np.unique(best * best.size + labels, return_inverse=True, return_counts=True)
        together += count[cell] - 1
        alone += np.bincount(labels)[labels] == 1
    others = np.bincount(best)[best] - 1
    return np.where(others > 0, together / np.maximum(others, 1), alone) / len(outcomes)


def _numbered(labels: IndexArray) -> IndexArray:
    """Labels from 0, the largest cluster first, of equals the one with the first member."""
    _, first, inverse, size = np.unique(labels, return_index=True, return_inverse=True, return_counts=True)
    number = np.empty(first.size, dtype=np.intp)
    number[np.lexsort((first, -size))] = np.arange(first.size)
    return number[inverse]


def _describe(projection: Projection, numbers: IndexArray) -> tuple[Cluster, ...]:
    internal, strength = cluster_weights(projection.matrix, numbers)
    bridges = _bridges(projection, numbers)
    members: defaultdict[int, list[str]] = defaultdict(list)
    for member, number in zip(projection.members, numbers.tolist(), strict=True):
        members[number].append(member)
    return tuple(
        Cluster(
            number=number + 1,
            members=tuple(members[number]),
            internal_weight=round(float(internal[number]), TIE_DECIMALS),
            external_weight=max(0.0, round(float(strength[number] - 2 * internal[number]), TIE_DECIMALS)),
            cohesion=round(float(2 * internal[number] / strength[number]), TIE_DECIMALS) if strength[number] else None,
            bridges=tuple(sorted(bridges[number], key=lambda bridge: (-bridge.weight, bridge.number))),
        )
        for number in range(len(members))
    )


def _bridges(projection: Projection, numbers: IndexArray) -> defaultdict[int, list[Bridge]]:
    entries = upper(projection.matrix)
    across = numbers[entries.row] != numbers[entries.col]
    row, column, weight = entries.row[across], entries.col[across], entries.data[across]
    low, high = np.minimum(numbers[row], numbers[column]), np.maximum(numbers[row], numbers[column])
    rounded = weight.round(TIE_DECIMALS)
    order = np.lexsort((column, row, -rounded, high, low))
    row, column, weight, low, high = row[order], column[order], weight[order], low[order], high[order]
    told = rounded[order].tolist()
    starts = np.flatnonzero((np.diff(low, prepend=-1) != 0) | (np.diff(high, prepend=-1) != 0)).tolist()

    bridges: defaultdict[int, list[Bridge]] = defaultdict(list)
    for start, end in itertools.pairwise([*starts, len(row)]):
        total = round(math.fsum(weight[start:end].tolist()), TIE_DECIMALS)
        shown = range(start, min(end, start + STRONGEST_PAIRS))
        for own, far in ((int(low[start]), int(high[start])), (int(high[start]), int(low[start]))):
            pairs = [(row[tie], column[tie]) if numbers[row[tie]] == own else (column[tie], row[tie]) for tie in shown]
            strongest = tuple(
                BridgePair(projection.members[member], projection.members[other], told[tie])
                for tie, (member, other) in zip(shown, pairs, strict=True)
            )
            bridges[own].append(Bridge(far + 1, total, end - start, strongest))
    return bridges
