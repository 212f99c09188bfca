"""How much more weight lies inside the clusters of a partition than chance would put there."""

import math

import numpy as np
import numpy.typing as npt

from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.projection import FloatMatrix


def modularity(matrix: FloatMatrix, labels: IndexArray, resolution: float = 1.0) -> float:
    """Modularity of a partition of a weighted graph.

    Q = sum over clusters c of  L_c / m - resolution * (d_c / 2m)^2, with m the weight of all ties, L_c that of the ties
    inside c, and d_c the sum of the strengths of its members. With resolution 1 it lies between -1/2 and 1; higher
    resolutions favour smaller clusters. A graph without ties has 0.
    Newman, M. E. J. & Girvan, M. (2004), Finding and evaluating community structure in networks, Physical Review E 69,
    026113; the resolution: Reichardt, J. & Bornholdt, S. (2006), Statistical mechanics of community detection, Physical
    Review E 74, 016110.

    `matrix` is symmetric with an empty diagonal, `labels` a small non-negative integer a node. Cost: O(ties).
    """
    internal, strength = cluster_weights(matrix, labels)
    twice = math.fsum(strength.tolist())
    if not twice:
        return 0.0
    return math.fsum((2 * internal / twice - resolution * (strength / twice) ** 2).tolist())


def cluster_weights(matrix: FloatMatrix, labels: IndexArray) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """For each label: the weight of the ties inside (each once), and the sum of its members' strengths."""
    entries = matrix.tocoo()
    row, column = labels[entries.row], labels[entries.col]
    many = int(labels.max()) + 1 if labels.size else 0
    inside = row == column
    internal = np.bincount(row[inside], weights=entries.data[inside], minlength=many) / 2
    return internal, np.bincount(row, weights=entries.data, minlength=many).astype(np.float64)
