"""Simple ways to rank services for members: what a better one has to beat. Each gives members x services, high is good.

A score is only meant for services that a member is not in. Cost of those by linear algebra: O(n^2 s) or O(n s^2).
"""

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt
from scipy.linalg import svd
from scipy.sparse import csr_array

from graph_api.analysis.coparticipation import autoencoder
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.projection import FloatMatrix
from graph_api.analysis.state import Floats, State

NEAREST = 20
"""How many neighbours by distance."""

RESTART = 0.5
"""The chance that a random walk starts again."""

RANK = 30
"""Dimensions that are kept of a singular value decomposition."""

EASE_RIDGE = 3.0
"""The regularisation of EASE. Like `RANK` and `RESTART` the best of five for the Netherlands, 2015 to 2018."""


def popularity(state: State) -> Floats:
    """How many members a service has."""
    return np.broadcast_to(state.joined.sum(axis=0).astype(np.float64), state.joined.shape)


def same_region(division: str) -> Callable[[State], Floats]:
    """How many members of the service lie in the member's region of one division."""

    def score(state: State) -> Floats:
        return inside_region(state, state.region[division])[0]

    return score


def region_match(state: State) -> Floats:
    """How well the service fits the member's region of the division that it fits best: the greatest F1 (0 to 1).

    F1 is the harmonic mean of the share of the region's members that take part and of the share of the service's
    members that lie in the region. van Rijsbergen, C. J. (1979), Information retrieval, chapter 7.
    """
    best = np.zeros(state.joined.shape)
    for division, allowed in counted(state).items():
        np.maximum(best, region_fit(state, state.region[division]) * allowed, out=best)
    return best


def nearest(state: State) -> Floats:
    """How many of the `NEAREST` members by distance take part."""
    apart = state.distance()
    distance = np.where(state.here & ~np.isnan(apart), apart, np.inf)
    np.fill_diagonal(distance, np.inf)
    order = np.argsort(distance, axis=1, kind="stable")[:, :NEAREST]
    close = np.zeros(distance.shape)
    np.put_along_axis(close, order, 1.0, axis=1)
    return (close * np.isfinite(distance)) @ state.joined


def common_neighbours(state: State) -> Floats:
    """For each member of the service the services that both are in, summed: the paths of three steps.

    Two sides of a bipartite graph have no neighbours in common; this is the counterpart. Liben-Nowell, D. & Kleinberg,
    J. (2007), The link-prediction problem for social networks, JASIST 58(7), 1019-1031.
    """
    return _through(state, np.ones(state.joined.shape[1]))


def adamic_adar(state: State) -> Floats:
    """As `common_neighbours`, each shared service counting 1/log(its members).

    Adamic, L. A. & Adar, E. (2003), Friends and neighbors on the Web, Social Networks 25(3), 211-230.
    """
    size = state.joined.sum(axis=0)
    return _through(state, np.where(size > 1, 1 / np.log(np.maximum(size, 2)), 0.0))


def newman(state: State) -> Floats:
    """As `common_neighbours`, each shared service counting 1/(its members - 1): see `Weighting.NEWMAN`."""
    return np.asarray(ties(state) @ state.taken, dtype=np.float64)


def mean_tie(state: State) -> Floats:
    """The mean Newman-weighted tie to the members of the service."""
    return np.asarray(newman(state) / np.maximum(state.joined.sum(axis=0), 1), dtype=np.float64)


def item_knn(state: State, rows: IndexArray | None = None) -> Floats:
    """The cosine between the service and each other service that the member is in, summed.

    `rows` are the members that it is wanted of, all when None.

    Sarwar, B. et al. (2001), Item-based collaborative filtering recommendation algorithms, WWW 10, 285-295.
    """
    scaled = _scaled(state.taken, 1 / np.sqrt(np.maximum(state.size, 1)))
    own = state.taken if rows is None else state.taken[rows]
    through = (own @ scaled.T).toarray()
    # A service is like itself by 1.
    return np.asarray(through @ scaled - own.toarray(), dtype=np.float64)


def truncated_svd(state: State) -> Floats:
    """The entry of the best approximation of rank `RANK` of the matrix of who takes part.

    Cremonesi, P., Koren, Y. & Turrin, R. (2010), Performance of recommender algorithms on top-N recommendation tasks,
    RecSys 4, 39-46 (PureSVD).
    """
    left, values, right = svd(state.joined.astype(np.float64), full_matrices=False, check_finite=False)
    return np.asarray((left[:, :RANK] * values[:RANK]) @ right[:RANK], dtype=np.float64)


def random_walk(state: State) -> Floats:
    """The share of time that a random walk from the member spends at the service, starting again by chance `RESTART`.

    Tong, H., Faloutsos, C. & Pan, J.-Y. (2006), Fast random walk with restart and its applications, ICDM 6, 613-622.
    """
    taken = state.joined.astype(np.float64)
    out = taken / np.maximum(taken.sum(axis=1, keepdims=True), 1)
    back = taken.T / np.maximum(taken.sum(axis=0)[:, None], 1)
    step = (1 - RESTART) ** 2 * (out @ back)
    reached = np.linalg.solve(np.eye(len(taken)) - step, RESTART * np.eye(len(taken)))
    return np.asarray((1 - RESTART) * reached @ out, dtype=np.float64)


def ease(state: State) -> Floats:
    """What `autoencoder` predicts of who takes part, with the ridge `EASE_RIDGE`."""
    taken = state.joined.astype(np.float64)
    return np.asarray(taken @ autoencoder(taken, EASE_RIDGE), dtype=np.float64)


BASELINES: Mapping[str, Callable[[State], Floats]] = {
    "popularity": popularity,
    "province": same_region("PROVINCE"),
    "safety region": same_region("SAFETY_REGION"),
    "region match": region_match,
    "nearest 20": nearest,
    "common neighbours": common_neighbours,
    "Adamic-Adar": adamic_adar,
    "Newman": newman,
    "mean tie": mean_tie,
    "item-kNN": item_knn,
    "SVD": truncated_svd,
    "RWR": random_walk,
    "EASE": ease,
}
"""By the name that a table shows."""


def ties(state: State, rows: IndexArray | None = None) -> Floats:
    """The Newman-weighted ties of the members at `rows` (None: all) to every member, 0 to itself; see `Weighting`.

    Cost: O(sum of k) over the services of these members, k being a service's size, and O(rows x n).
    """
    rows = np.arange(state.here.size) if rows is None else rows
    weighed = _scaled(state.taken[rows], 1 / np.maximum(state.size - 1, 1))
    between: Floats = (weighed @ state.takers).toarray()
    between[np.arange(rows.size), rows] = 0
    return between


def region_fit(state: State, region: IndexArray) -> Floats:
    """F1 of each service and the region of each member, of one division; see `region_match`."""
    inside, size = inside_region(state, region)
    return np.asarray(2 * inside / np.maximum(size[:, None] + state.size, 1), dtype=np.float64)


def region_share(state: State, region: IndexArray, rows: IndexArray | None = None) -> Floats:
    """The share of the other members of one's region that take part, 0 to 1; `rows` as of `item_knn`."""
    inside, size = inside_region(state, region, rows)
    rows = np.arange(state.here.size) if rows is None else rows
    known = region[rows] >= 0
    others = inside - state.taken[rows].toarray() * known[:, None]
    return np.asarray(others / np.maximum(size - (state.here[rows] & known), 1)[:, None], dtype=np.float64)


def inside_region(state: State, region: IndexArray, rows: IndexArray | None = None) -> tuple[Floats, Floats]:
    """How many members of one's region take part in each service, and how many there are; 0 where it is not known."""
    numbers, own = np.unique(region if rows is None else region[rows], return_inverse=True)
    place = np.full(region.max(initial=-1) + 2, -1)
    place[numbers] = np.arange(numbers.size)
    # A number that nobody asked has the place -1, and so has what is not known, which -1 points at.
    place[-1] = -1
    lying = np.flatnonzero(place[region] >= 0)
    of: FloatMatrix = csr_array((np.ones(lying.size), (place[region[lying]], lying)), shape=(numbers.size, region.size))
    return (of @ state.taken).toarray()[own], np.asarray(of @ state.here, dtype=np.float64)[own]


def _scaled(matrix: FloatMatrix, by: Floats) -> FloatMatrix:
    """Each column times a number."""
    return csr_array((matrix.data * by[matrix.indices], matrix.indices, matrix.indptr), shape=matrix.shape)


def counted(state: State) -> dict[str, npt.NDArray[np.bool_]]:
    """The divisions that count, each with the services for which it does: a domain's only for the functions of it."""
    everything = np.ones(state.active.size, dtype=np.bool_)
    found = {name: everything for name in state.traits.general if name in state.region}
    for name, functions in state.traits.domain.items():
        if name in state.region:
            found[name] = found[name] if name in found else functions[state.traits.function]
    return found


def _through(state: State, weight: Floats) -> Floats:
    taken = state.joined.astype(np.float64)
    between = (taken * weight) @ taken.T
    np.fill_diagonal(between, 0)
    return np.asarray(between @ taken, dtype=np.float64)
