"""Who takes part in what, as it follows from what the others take part in. `taken` is members x groups, 0 or 1."""

import numpy as np

from graph_api.analysis.incidence import Incidence
from graph_api.analysis.state import Floats


def taken_of(incidence: Incidence, largest: int | None = None) -> Floats:
    """Members x groups: 1 where the member belongs to the group, else 0. Dense: for thousands of members, not more.

    A group of more than `largest` members counts as if nobody were in it.
    """
    taken = np.zeros((len(incidence.members), len(incidence.groups)))
    taken[incidence.member_index, incidence.group_index] = 1.0
    if largest is not None:
        taken[:, taken.sum(axis=0) > largest] = 0.0
    return taken


def autoencoder(taken: Floats, ridge: float) -> Floats:
    """How much membership of each group (row) speaks for each other one (column): EASE, groups x groups.

    The linear model without a diagonal that predicts `taken` best of itself, by least squares with a ridge. Cost:
    O(n g^2 + g^3). Steck, H. (2019), Embarrassingly shallow autoencoders for sparse data, WWW 28, 3251-3257.
    """
    inverse = np.linalg.inv(taken.T @ taken + ridge * np.eye(taken.shape[1]))
    weights = -inverse / np.diag(inverse)
    np.fill_diagonal(weights, 0)
    return np.asarray(weights, dtype=np.float64)


def newman_ties(taken: Floats) -> Floats:
    """The Newman-weighted ties between members, symmetric, with an empty diagonal; see `Weighting`. Cost: O(n^2 g)."""
    between = np.asarray((taken / np.maximum(taken.sum(axis=0) - 1, 1)) @ taken.T, dtype=np.float64)
    np.fill_diagonal(between, 0)
    return between
