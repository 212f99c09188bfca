"""How often a member lies between two others: on the shortest paths that connect them.

NetworkX defines the measure and is what the tests compare with; in Python it takes seconds on the network of the
country. Here all sources go at once, as arrays: tens of milliseconds, to the same result.
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from scipy.sparse import csc_array, csr_array
from scipy.sparse.csgraph import dijkstra
from scipy.sparse.linalg import spsolve_triangular

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
    Cost: O(sources x ties) time, and log n times that when weighted; memory for `MOST_CELLS` at a time, and n^2 for
    lengths from all.
    """
    size = matrix.shape[0]
    if size < 3 or not matrix.nnz:
        return np.zeros(size)
    chosen = np.arange(size) if sources is None else sources
    total = np.zeros(size)
    if not weighted:
        ties: FloatMatrix = csr_array((np.ones(matrix.nnz), matrix.indices, matrix.indptr), shape=matrix.shape)
        for batch in _batches(chosen, ties.nnz):
            total += _by_steps(ties, batch)
    elif sources is not None:
        lengths: FloatMatrix = csr_array((1 / matrix.data, matrix.indices, matrix.indptr), shape=matrix.shape)
        for batch in _batches(chosen, lengths.nnz):
            total += _by_length(lengths, batch, dijkstra(lengths, directed=True, indices=batch))
    else:
        lengths = csr_array((1 / matrix.data, matrix.indices, matrix.indptr), shape=matrix.shape)
        distance: Floats = dijkstra(lengths, directed=True)
        lengths = _travelled(lengths, distance)
        for batch in _batches(chosen, lengths.nnz):
            total += _by_length(lengths, batch, distance[batch])
    return total * (size / chosen.size) / ((size - 1) * (size - 2))


def _travelled(lengths: FloatMatrix, distance: Floats) -> FloatMatrix:
    """The ties that are as short as any way between their ends: no shortest path has another."""
    entries = lengths.tocoo()
    slack = SAME_LENGTH * float(np.max(distance, where=np.isfinite(distance), initial=0.0))
    short = entries.data <= distance[entries.row, entries.col] + slack
    return csr_array((entries.data[short], (entries.row[short], entries.col[short])), shape=lengths.shape)


def _batches(sources: IndexArray, entries: int) -> Iterator[IndexArray]:
    step = max(1, MOST_CELLS // entries)
    for start in range(0, sources.size, step):
        yield sources[start : start + step]


def _by_steps(ties: FloatMatrix, sources: IndexArray) -> Floats:
    """The dependencies on each member, summed over the sources, with paths as long as they have ties (ones).

    A step multiplies the ties of those only that some source has just reached: where all are far apart, the network is
    gone over once a source, not once a step.
    """
    column = np.arange(sources.size)
    paths = np.zeros((ties.shape[0], sources.size))
    paths[sources, column] = 1.0
    reached = paths > 0
    rows = np.unique(sources)
    newly = reached[rows]
    levels = []
    while rows.size:
        own = ties[rows]
        levels.append((rows, newly, own))
        step = own.T @ np.where(newly, paths[rows], 0.0)
        found = (step > 0) & ~reached
        rows = np.flatnonzero(found.any(axis=1))
        newly = found[rows]
        paths[rows] += np.where(newly, step[rows], 0.0)
        reached[rows] |= newly
    depends, flowing = np.zeros_like(paths), np.zeros_like(paths)
    for (rows, newly, own), (far, there, _) in zip(levels[-2::-1], levels[:0:-1], strict=True):
        flowing[far] = np.divide(1 + depends[far], paths[far], out=np.zeros(there.shape), where=there)
        depends[rows] += np.where(newly, np.asarray(own @ flowing) * paths[rows], 0.0)
        flowing[far] = 0.0
    depends[sources, column] = 0.0
    return np.asarray(depends.sum(axis=1), dtype=np.float64)


def _by_length(lengths: FloatMatrix, sources: IndexArray, distance: Floats) -> Floats:
    """The same with paths as long as the sum of the lengths of their ties; `distance` (sources x members) is known."""
    size = lengths.shape[0]
    tail = np.repeat(np.arange(size), np.diff(lengths.indptr))
    far = distance[:, lengths.indices]
    # The ties that end a shortest path of each source: from what lies before a member to the member.
    with np.errstate(invalid="ignore"):
        ends = np.abs(distance[:, tail] + lengths.data - far) <= SAME_LENGTH * far
    source, tie = np.nonzero(ends)
    before, after = source * size + tail[tie], source * size + lengths.indices[tie]

    # In the order of their distance every path goes forward, so that one substitution follows all of them.
    place = np.empty(distance.size, dtype=np.intp)
    place[np.argsort(distance, axis=None, kind="stable")] = np.arange(distance.size)
    start = place[np.arange(sources.size) * size + sources]
    before, after = place[before], place[after]
    paths = np.zeros(distance.size)
    paths[start] = 1.0
    paths = _substituted(after, before, np.ones(before.size), paths)
    share = paths[before] / paths[after]
    own = np.bincount(before, weights=share, minlength=paths.size).astype(np.float64, copy=False)
    last = paths.size - 1
    depends = _substituted(last - before, last - after, share, own[::-1])[::-1]
    depends[start] = 0.0
    return np.asarray(depends[place].reshape(sources.size, size).sum(axis=0), dtype=np.float64)


def _substituted(row: IndexArray, column: IndexArray, value: Floats, own: Floats) -> Floats:
    """The x with x[r] = own[r] + the sum of value * x[column] over the entries of r, whose columns lie before it."""
    diagonal = np.arange(own.size)
    entries = np.concatenate([-value, np.ones(own.size)])
    places = np.concatenate([row, diagonal]), np.concatenate([column, diagonal])
    known = csc_array((entries, places), shape=(own.size, own.size))
    solved = spsolve_triangular(known, own, lower=True, unit_diagonal=True, overwrite_A=True, overwrite_b=True)
    return np.asarray(solved, dtype=np.float64)
