"""How good a ranking is: ranks with ties, what is made of them, and how sure that is."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from graph_api.errors import BadInput

Floats = npt.NDArray[np.float64]


DECIMALS = 9
"""Scores that are equal to so many decimals are equal: what differs beyond is the order of additions."""


def settled(scores: Floats) -> Floats:
    """Scores without what depends on the machine."""
    return np.round(scores, DECIMALS)


def mean_rank(scores: Floats, chosen: int) -> float:
    """The rank of one among all (1 is best, a high score is good); of equals each has the mean of their ranks.

    An optimistic rank of ties (the best of them) would call a method good that says the same of everything.
    """
    scores = settled(scores)
    own = scores[chosen]
    return 1 + int((scores > own).sum()) + (int((scores == own).sum()) - 1) / 2


def mrr(ranks: Floats) -> float:
    """Mean reciprocal rank, 0 to 1. Voorhees, E. M. (1999), The TREC-8 question answering track report."""
    return float(np.mean(1 / ranks))


def hits(ranks: Floats, within: int) -> float:
    """The share of ranks that are at most `within`, 0 to 1."""
    return float(np.mean(ranks <= within))


def ndcg(relevant: npt.NDArray[np.bool_], scores: Floats, within: int) -> float:
    """Normalised discounted cumulative gain of the first `within`, 0 to 1, with relevance 0 or 1.

    Järvelin, K. & Kekäläinen, J. (2002), Cumulated gain-based evaluation of IR techniques, ACM TOIS 20(4), 422-446. Of
    equal scores each has the mean relevance of all of them, so that their order does not count.

    Raises:
        BadInput: nothing is relevant.
    """
    if not relevant.any():
        raise BadInput("Nothing is relevant: there is no gain to compare with.")
    scores = settled(scores)
    order = np.argsort(-scores, kind="stable")
    _, group = np.unique(-scores[order], return_inverse=True)
    gain = (np.bincount(group, weights=relevant[order].astype(np.float64)) / np.bincount(group))[group][:within]
    discount = 1 / np.log2(np.arange(2, 2 + within))
    best = min(within, int(relevant.sum()))
    return float(gain @ discount[: gain.size] / discount[:best].sum())


def resamples(clusters: Sequence[int], draws: int, seed: int) -> npt.NDArray[np.intp]:
    """How often each event counts in each draw (draws x events), when whole clusters are drawn with replacement.

    Events of one cluster (joins to one service) are no independent witnesses, so they come and go together: the
    cluster bootstrap. Davison, A. C. & Hinkley, D. V. (1997), Bootstrap methods and their application, section 3.8.
    """
    _, cluster = np.unique(np.asarray(clusters), return_inverse=True)
    count = int(cluster.max()) + 1
    drawn = np.random.default_rng(seed).integers(count, size=(draws, count))
    times = np.zeros((draws, count), dtype=np.intp)
    np.add.at(times, (np.arange(draws)[:, None], drawn), 1)
    return times[:, cluster]


def interval(values: Floats, times: npt.NDArray[np.intp], level: float = 0.95) -> tuple[float, float]:
    """The percentile interval of the mean of one value an event over the draws of `resamples`."""
    means = (times @ values) / times.sum(axis=1)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
