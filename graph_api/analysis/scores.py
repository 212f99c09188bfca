"""Simple ways to rank services for members: what a better one has to beat. Each gives members x services, high is good.

A score is only meant for services that a member is not in. Cost of those by linear algebra: O(n^2 s) or O(n s^2).
"""

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt
from scipy.linalg import svd

from graph_api.analysis.coparticipation import autoencoder, newman_ties
from graph_api.analysis.incidence import IndexArray
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
        return _inside(state, state.region[division])[0]

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
    distance = np.where(state.here & ~np.isnan(state.distance), state.distance, np.inf)
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
    return np.asarray(ties(state) @ state.joined, dtype=np.float64)


def mean_tie(state: State) -> Floats:
    """The mean Newman-weighted tie to the members of the service."""
    return np.asarray(newman(state) / np.maximum(state.joined.sum(axis=0), 1), dtype=np.float64)


def item_knn(state: State) -> Floats:
    """The cosine between the service and each service that the member is in, summed.

    Sarwar, B. et al. (2001), Item-based collaborative filtering recommendation algorithms, WWW 10, 285-295.
    """
    taken = state.joined.astype(np.float64)
    length = np.sqrt(taken.sum(axis=0))
    scaled = taken / np.where(length > 0, length, 1)
    similar = scaled.T @ scaled
    np.fill_diagonal(similar, 0)
    return taken @ similar


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


def ties(state: State) -> Floats:
    """The Newman-weighted ties between members, symmetric, with an empty diagonal. Cost: O(n^2 s)."""
    return newman_ties(state.joined.astype(np.float64))


def region_fit(state: State, region: IndexArray) -> Floats:
    """F1 of each service and the region of each member, of one division; see `region_match`."""
    inside, size = _inside(state, region)
    return np.asarray(2 * inside / np.maximum(size[:, None] + state.joined.sum(axis=0), 1), dtype=np.float64)


def region_share(state: State, region: IndexArray) -> Floats:
    """The share of the other members of one's region that take part, 0 to 1."""
    inside, size = _inside(state, region)
    known = region >= 0
    others = inside - (state.joined & known[:, None])
    return np.asarray(others / np.maximum(size - (state.here & known), 1)[:, None], dtype=np.float64)


def _inside(state: State, region: IndexArray) -> tuple[Floats, Floats]:
    """How many members of one's region take part in each service, and how many there are; 0 where it is not known."""
    lying = (region == np.arange(region.max(initial=-1) + 1)[:, None]).astype(np.float64)
    # One row more, of nobody: the one that -1 points at.
    inside = np.vstack([lying @ state.joined, np.zeros(state.joined.shape[1])])
    return inside[region], np.append(lying @ state.here, 0.0)[region]


def counted(state: State) -> dict[str, npt.NDArray[np.bool_]]:
    """The divisions that count, each with the services for which it does: a domain's only for the functions of it."""
    everything = np.ones(state.joined.shape[1], dtype=np.bool_)
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
