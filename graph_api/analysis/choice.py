"""Conditional logit: which of several candidates is chosen, from what is known of each."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.special import logsumexp

from graph_api.errors import BadInput

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """The features of each candidate (candidates x features), and the row of the one that was chosen.

    `weight` is how much the choice counts.
    """

    features: Floats
    chosen: int
    weight: float = 1.0


def fit(choices: Sequence[Choice], ridge: float) -> Floats:
    """The weights w that maximise sum(weight log P(chosen)) - ridge/2 |w|^2; P is the softmax of features times w.

    McFadden, D. (1974), Conditional logit analysis of qualitative choice behavior, in Zarembka (ed.), Frontiers in
    Econometrics, 105-142. The objective is concave, and with ridge > 0 strictly so: the optimum is unique, and does not
    depend on the order of the choices beyond rounding. Features should be of one scale, since one ridge holds for all.
    Cost: O(iterations x candidates x features) by L-BFGS with the exact gradient.

    Raises:
        BadInput: no choices, features that differ in number, or a ridge that is not positive.
    """
    widths = {choice.features.shape[1] for choice in choices}
    if len(widths) != 1:
        raise BadInput("A fit needs choices, all with the same features.")
    if ridge <= 0:
        raise BadInput(f"The ridge is {ridge}: it must be above 0, or the weights may have no bound.")

    def loss(weights: Floats) -> tuple[float, Floats]:
        value, slope = ridge / 2 * float(weights @ weights), ridge * weights
        for choice in choices:
            score = choice.features @ weights
            total = logsumexp(score)
            value += choice.weight * float(total - score[choice.chosen])
            expected = np.exp(score - total) @ choice.features
            slope = slope + choice.weight * (expected - choice.features[choice.chosen])
        return value, slope

    start = np.zeros(widths.pop())
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 2000, "ftol": 1e-14, "gtol": 1e-8})
    return np.asarray(found.x, dtype=np.float64)
