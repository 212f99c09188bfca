"""One ranking out of several, by ranks alone: scores of different units need not be compared."""

import numpy as np

from graph_api.analysis.ranking import settled
from graph_api.analysis.state import Flags, Floats

CONSTANT = 60.0
"""How little the very first ranks count more than those after; the value of the paper."""


def fused(*scores: Floats, among: Flags) -> Floats:
    """Reciprocal rank fusion: for each row the sum over the rankings of 1/(60 + rank); minus infinity if not `among`.

    All are rows x columns, and a high score is good. Equal scores have the mean of their ranks. Cormack, G. V., Clarke,
    C. L. A. & Büttcher, S. (2009), Reciprocal rank fusion outperforms Condorcet and individual rank learning methods,
    SIGIR 32, 758-759. Cost: O(rows x columns log columns) a ranking.
    """
    total = np.zeros(among.shape)
    for score in scores:
        total += 1 / (CONSTANT + mean_ranks(score, among))
    return np.where(among, total, -np.inf)


def mean_ranks(scores: Floats, among: Flags) -> Floats:
    """The mean rank of each within its row, 1 is best; what is not `among` ranks last."""
    result = np.full(scores.shape, float(scores.shape[1]))
    for row in np.flatnonzero(among.any(axis=1)):
        places = np.flatnonzero(among[row])
        _, group, size = np.unique(-settled(scores[row, places]), return_inverse=True, return_counts=True)
        result[row, places] = (np.cumsum(size) - (size - 1) / 2)[group]
    return result
