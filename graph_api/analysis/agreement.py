"""How much two partitions of the same members agree.

Neither SciPy nor scikit-network has these indices; both follow from the table of how many members share each pair of
labels.
"""

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.results import Agreement
from graph_api.errors import BadInput

CountArray: TypeAlias = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Contingency:
    """Members by their labels in two partitions: the cells that are not zero, and both margins."""

    cells: CountArray
    left: CountArray
    right: CountArray

    @property
    def total(self) -> int:
        return int(self.left.sum())


def agreement(left: Sequence[Hashable | None], right: Sequence[Hashable | None]) -> Agreement:
    """Both indices of two partitions, given as a label a member; a member without label (None) in either is left out.

    Cost: O(n log n).

    Raises:
        BadInput: the sequences differ in length.
    """
    if len(left) != len(right):
        raise BadInput(f"Two partitions of the same members are needed, not of {len(left)} and {len(right)}.")
    both = [(one, other) for one, other in zip(left, right, strict=True) if one is not None and other is not None]
    table = contingency(_integers([one for one, _ in both]), _integers([other for _, other in both]))
    comparable = len(both) >= 2
    return Agreement(
        adjusted_rand_index=adjusted_rand_index(table) if comparable else None,
        normalised_mutual_information=normalised_mutual_information(table) if comparable else None,
        compared=len(both),
        left_out=len(left) - len(both),
    )


def contingency(left: IndexArray, right: IndexArray) -> Contingency:
    """The table of two partitions, given as small non-negative integers. Cost: O(n log n)."""
    width = int(right.max()) + 1 if right.size else 1
    _, cells = np.unique(left * width + right, return_counts=True)
    left_count, right_count = np.bincount(left), np.bincount(right)
    return Contingency(
        cells.astype(np.int64),
        left_count[left_count > 0].astype(np.int64),
        right_count[right_count > 0].astype(np.int64),
    )


def adjusted_rand_index(table: Contingency) -> float:
    """The share of pairs of members on which two partitions agree, corrected for chance.

    (A - E) / (M - E), with A the pairs that are together in both, E = L * R / (n over 2) what chance expects of it, L
    and R the pairs together in each, M = (L + R) / 2. It is 1 for equal partitions, about 0 for unrelated ones, and can
    be negative. Where all pairs are together, or none, in both, the partitions are equal and the index is 1.
    Hubert, L. & Arabie, P. (1985), Comparing partitions, Journal of Classification 2, 193-218.
    """
    together, left, right = (_pairs(counts) for counts in (table.cells, table.left, table.right))
    every = table.total * (table.total - 1) // 2
    # Both sides times 2 * every, in whole numbers: equal partitions give exactly 1.
    above = 2 * (together * every - left * right)
    below = (left + right) * every - 2 * left * right
    return above / below if below else 1.0


def normalised_mutual_information(table: Contingency) -> float:
    """What one partition tells about the other, as a share of what they hold on average.

    I(U, V) divided by the arithmetic mean of the entropies, (H(U) + H(V)) / 2: from 0 (independent) to 1 (equal). This
    is NMI_sum of Vinh, N. X., Epps, J. & Bailey, J. (2010), Information theoretic measures for clusterings comparison,
    Journal of Machine Learning Research 11, 2837-2854; Strehl & Ghosh (2002) divide by the geometric mean instead.
    Unlike the adjusted Rand index it is not corrected for chance: many small clusters score high. Where both partitions
    have one cluster they are equal, and it is 1.
    """
    left, right, joint = (_entropy(counts, table.total) for counts in (table.left, table.right, table.cells))
    if not left + right:
        return 1.0
    return min(1.0, max(0.0, 2 * (left + right - joint) / (left + right)))


def _entropy(counts: CountArray, total: int) -> float:
    share = counts / total
    return math.fsum((-share * np.log(share)).tolist())


def _pairs(counts: CountArray) -> int:
    return int((counts * (counts - 1) // 2).sum())


def _integers(labels: list[Hashable]) -> IndexArray:
    seen: dict[Hashable, int] = {}
    return np.array([seen.setdefault(label, len(seen)) for label in labels], dtype=np.intp)
