"""What the score of opportunities weighs, and how heavily: light to import."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from graph_api.analysis.state import Floats


class Feature(NamedTuple):
    name: str
    group: str


FEATURES = (
    Feature("rank by similar services", "partners"),
    Feature("nearness", "place"),
    Feature("share of the region", "place"),
    Feature("function covered", "need"),
    Feature("has its only one", "need"),
    Feature("openness of the function", "openness"),
)
"""The columns of `features`, in order."""


@dataclass(frozen=True, slots=True)
class Parameters:
    """The weights of `FEATURES`, each for the feature divided by its `scale`, and how they were found."""

    weights: tuple[float, ...]
    scale: tuple[float, ...]
    ridge: float

    def score(self, found: Floats) -> Floats:
        """The additive score of features."""
        return np.asarray(found @ (np.array(self.weights) / np.array(self.scale)), dtype=np.float64)
