"""How often a member lies between two others: on the shortest paths that connect them.

NetworkX defines the measure and is what the tests compare with; in Python it takes seconds on the network of the
country. Here all sources go at once, as arrays: tens of milliseconds, to the same result.
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.projection import FloatMatrix

Floats = npt.NDArray[np.float64]

SAME_LENGTH = 1e-9
"""Two lengths count as equal when they differ by less than this share: sums of fractions differ in their last bits."""

MOST_CELLS = 1_000_000
"""Sources are taken together as far as this many (source, tie) pairs: more is no faster, and takes memory."""


def betweenness(matrix: FloatMatrix, *, weighted: bool, sources: IndexArray | None = None) -> Floats:
    """The share of the pairs of others that a member lies between, 0 to 1, a pair counting for the share of its paths.

    C(v) = sum over pairs {s, t} without v of (shortest paths of s and t through v) / (all of them), divided by the
    number of such pairs, (n-1)(n-2)/2: Freeman, L. C. (1977), A set of measures of centrality based on betweenness,
    Sociometry 40, 35-41; as Brandes, U. (2001), A faster algorithm for betweenness centrality, Journal of Mathematical
    Sociology 25, 163-177 sums it, from every source. A path is as long as it has ties, or when `weighted` as the sum
    over its ties of 1/strength: Newman, M. E. J. (2001), Scientific collaboration networks II, Physical Review E 64,
    016132. Pairs that nothing connects count among the pairs. Fewer than three members have 0.

    `matrix` is symmetric with an empty diagonal and positive. `sources` are positions to count from, when all are too
    many; then it is an estimate: the sum over these, times n by their number (Brandes, U. & Pich, C. (2007), Centrality
    estimation in large networks, International Journal of Bifurcation and Chaos 17, 2303-2318).
    Cost: O(sources x ties) time, and log n times that when weighted; memory for `MOST_CELLS` at a time.
    """
    size = matrix.shape[0]
    if size < 3 or not matrix.nnz:
        return np.zeros(size)
    chosen = np.arange(size) if sources is None else sources
    total = np.zeros(size)
    for batch in _batches(chosen, matrix.nnz):
        total += _by_length(matrix, batch) if weighted else _by_steps(matrix, batch)
    return total * (size / chosen.size) / ((size - 1) * (size - 2))


def _batches(sources: IndexArray, entries: int) -> Iterator[IndexArray]:
    step = max(1, MOST_CELLS // entries)
    for start in range(0, sources.size, step):
        yield sources[start : start + step]


def _by_steps(matrix: FloatMatrix, sources: IndexArray) -> Floats:
    """The dependencies on each member, summed over the sources, with paths as long as they have ties."""
    ties: FloatMatrix = csr_array((np.ones(matrix.nnz), matrix.indices, matrix.indptr), shape=matrix.shape)
    column = np.arange(sources.size)
    paths = np.zeros((matrix.shape[0], sources.size))
    paths[sources, column] = 1.0
    reached = paths > 0
    levels = [reached.copy()]
    while levels[-1].any():
        step = ties @ np.where(levels[-1], paths, 0.0)
        found = (step > 0) & ~reached
        paths[found] = step[found]
        reached |= found
        levels.append(found)
    depends = np.zeros_like(paths)
    share = np.divide(1.0, paths, out=np.zeros_like(paths), where=reached)
    for nearer, farther in zip(levels[-2::-1], levels[:0:-1], strict=True):
        flows = ties @ np.where(farther, (1 + depends) * share, 0.0)
        depends += np.where(nearer, flows * paths, 0.0)
    depends[sources, column] = 0.0
    return np.asarray(depends.sum(axis=1), dtype=np.float64)


def _by_length(matrix: FloatMatrix, sources: IndexArray) -> Floats:
    """The same with paths as long as the sum of 1/strength of their ties."""
    size = matrix.shape[0]
    lengths = csr_array((1 / matrix.data, matrix.indices, matrix.indptr), shape=matrix.shape)
    distance = dijkstra(lengths, directed=True, indices=sources)
    tail = np.repeat(np.arange(size), np.diff(lengths.indptr))
    far = distance[:, lengths.indices]
    # The ties that end a shortest path of each source: from what lies before a member to the member.
    with np.errstate(invalid="ignore"):
        ends = np.abs(distance[:, tail] + lengths.data - far) <= SAME_LENGTH * far
    source, tie = np.nonzero(ends)
    before, after = source * size + tail[tie], source * size + lengths.indices[tie]

    # Each round follows every path by one tie, so the rounds are as many as the longest path has ties.
    paths = np.zeros(sources.size * size)
    walking = np.zeros_like(paths)
    walking[np.arange(sources.size) * size + sources] = 1.0
    while walking.any():
        paths += walking
        walking = _gathered(after, walking[before], paths.size)
    depends = np.zeros_like(paths)
    share = paths[before] / np.maximum(paths[after], 1.0)
    flowing = np.ones_like(paths)
    while (flowing := _gathered(before, share * flowing[after], paths.size)).any():
        depends += flowing
    depends[np.arange(sources.size) * size + sources] = 0.0
    return np.asarray(depends.reshape(sources.size, size).sum(axis=0), dtype=np.float64)


def _gathered(where: IndexArray, values: Floats, size: int) -> Floats:
    return np.bincount(where, weights=values, minlength=size).astype(np.float64, copy=False)
