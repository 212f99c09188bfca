"""The bipartite configuration model of largest entropy: how likely each membership is, given only the margins."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from graph_api.analysis.incidence import IndexArray

Floats = npt.NDArray[np.float64]

TOLERANCE = 1e-9
"""How far an expected margin may be off, as a share of what is possible."""

_STEPS = 200


@dataclass(frozen=True, slots=True, eq=False)
class ConfigurationModel:
    """The chance of a membership, by class: members with one degree are alike, and groups of one size.

    `chance` (member classes x group classes); `member_class` and `group_class` give the class of each, `members_in` and
    `groups_in` their numbers a class.
    """

    chance: Floats
    member_class: IndexArray
    group_class: IndexArray
    members_in: IndexArray
    groups_in: IndexArray


def configuration_model(degrees: IndexArray, sizes: IndexArray) -> ConfigurationModel:
    """The model in which each member has its degree, and each group its size, on average, and nothing else is known.

    The chance that member i belongs to group a is x_i y_a / (1 + x_i y_a); x and y are such that the expected margins
    are those given. They follow from the maximum of the (concave) likelihood, by Newton's method over classes.
    Saracco, F. et al. (2015), Randomizing bipartite networks: the case of the World Trade Web, Scientific Reports 5,
    10595. A margin of nothing, or of all there is, leaves nothing to chance.
    `degrees` and `sizes` have the same sum. Cost: O((D + S)^3) a step for D distinct degrees and S distinct sizes,
    whatever the number of members.
    """
    degree, member_class, members_in = np.unique(degrees, return_inverse=True, return_counts=True)
    size, group_class, groups_in = np.unique(sizes, return_inverse=True, return_counts=True)
    chance = np.zeros((degree.size, size.size))
    rows, columns = np.arange(degree.size), np.arange(size.size)
    left, above = degree.astype(np.float64), size.astype(np.float64)
    while rows.size and columns.size:
        # What is certain is set aside, since its x or y has no bound; it takes from the margins of the others.
        none_left, none_above = left[rows] <= 0, above[columns] <= 0
        rows, columns = rows[~none_left], columns[~none_above]
        full_left = left[rows] >= groups_in[columns].sum()
        full_above = above[columns] >= members_in[rows].sum()
        if full_left.any():
            chance[np.ix_(rows[full_left], columns)] = 1.0
            above[columns] -= members_in[rows[full_left]].sum()
            rows = rows[~full_left]
        elif full_above.any():
            chance[np.ix_(rows, columns[full_above])] = 1.0
            left[rows] -= groups_in[columns[full_above]].sum()
            columns = columns[~full_above]
        elif not (none_left.any() or none_above.any()):
            chance[np.ix_(rows, columns)] = _solved(
                left[rows], above[columns], members_in[rows].astype(float), groups_in[columns].astype(float)
            )
            break
    return ConfigurationModel(chance, member_class, group_class, members_in, groups_in)


def _solved(degree: Floats, size: Floats, many: Floats, wide: Floats) -> Floats:
    """Chances by class whose weighted sums are `degree` and `size`; `many` and `wide` are the numbers a class."""
    total = float(many @ degree)
    own = np.concatenate([np.log(degree), np.log(size)]) - np.log(total) / 2
    goal = np.concatenate([many * degree, wide * size])
    most = np.concatenate([many * wide.sum(), wide * many.sum()])
    chance, value = _value(own, degree.size, many, wide, goal)
    for _ in range(_STEPS):
        weighted = many[:, None] * chance * wide
        gap = goal - np.concatenate([weighted.sum(axis=1), weighted.sum(axis=0)])
        if np.max(np.abs(gap) / most) < TOLERANCE:
            break
        spread = many[:, None] * (chance * (1 - chance)) * wide
        curvature = np.block([[np.diag(spread.sum(axis=1)), spread], [spread.T, np.diag(spread.sum(axis=0))]])
        # One direction changes nothing (x times c, y by c), so the least change of all solutions is taken.
        step = np.linalg.lstsq(curvature, gap, rcond=1e-13)[0]
        length = min(1.0, 5.0 / max(float(np.max(np.abs(step))), 1e-300))
        while True:
            tried, better = _value(own + length * step, degree.size, many, wide, goal)
            if better >= value or length < 1e-6:
                break
            length /= 2
        own, chance, value = own + length * step, tried, better
    return chance


def _value(own: Floats, rows: int, many: Floats, wide: Floats, goal: Floats) -> tuple[Floats, float]:
    field = own[:rows, None] + own[None, rows:]
    chance: Floats = 1 / (1 + np.exp(-field))
    return chance, float(goal @ own - (many[:, None] * np.logaddexp(0, field) * wide).sum())
