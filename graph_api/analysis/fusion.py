"""One ranking out of several, by ranks alone: scores of different units need not be compared."""

import numpy as np

from graph_api.analysis.ranking import settled
from graph_api.analysis.state import Flags, Floats

CONSTANT = 60.0
"""How little the very first ranks count more than those after; the value of the paper."""


def reciprocal_ranks(scores: Floats, among: Flags) -> Floats:
    """What a ranking adds to reciprocal rank fusion: 1/(60 + rank) for each row and column; 0 for what is not `among`.

    A high score is good; equal scores have the mean of their ranks. The sum of what several rankings add ranks better
    than each. Cormack, G. V., Clarke, C. L. A. & Büttcher, S. (2009), Reciprocal rank fusion outperforms Condorcet and
    individual rank learning methods, SIGIR 32, 758-759. Cost: O(rows x columns log columns).
    """
    return np.where(among, 1 / (CONSTANT + mean_ranks(scores, among)), 0.0)


def mean_ranks(scores: Floats, among: Flags) -> Floats:
    """The mean rank of each within its row, 1 is best; what is not `among` ranks last."""
    result = np.full(scores.shape, float(scores.shape[1]))
    for row in np.flatnonzero(among.any(axis=1)):
        places = np.flatnonzero(among[row])
        _, group, size = np.unique(-settled(scores[row, places]), return_inverse=True, return_counts=True)
        result[row, places] = (np.cumsum(size) - (size - 1) / 2)[group]
    return result
