"""How something spread over members: when, over which sizes, and whether ties went before it."""

import math
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from graph_api.analysis.past_results import Diffusion, Estimate, Hazard, SizeClass
from graph_api.analysis.stays import EVER, Stays
from graph_api.analysis.timeline import memberships

Floats = npt.NDArray[np.float64]

PERIOD = 91
"""Days in a period: a quarter."""

FEWEST = 10
"""Events for each estimate, below which none is made. Peduzzi, P. and others (1996), A simulation study of the number
of events per variable in logistic regression analysis, Journal of Clinical Epidemiology 49, 1373-1379."""

SIZES = (0, 20_000, 50_000, 100_000, 250_000)


def diffusion(
    stays: Stays,
    *,
    adopted: Mapping[str, int],
    carried: Mapping[str, int],
    populations: Mapping[str, int | None],
    day: int,
    max_participants: int,
) -> Diffusion:
    """How something spread up to a day. Cost: O(periods x (stays + ties)).

    `adopted` has the day of each adopter (EVER: unknown), `carried` those that took the place of an adopter and so have
    it since they are there. `stays` make the ties, at the start of each period.
    """
    known = sorted((when, member) for member, when in adopted.items() if EVER < when <= day)
    there = [
        place for place, key in enumerate(stays.members) if stays.member_start[place] <= day < stays.member_end[place]
    ]
    has = set(adopted) | set(carried)
    sizes = []
    for least, most in zip(SIZES, (*SIZES[1:], math.inf), strict=True):
        inside = [
            stays.members[place] for place in there if least <= (populations.get(stays.members[place]) or -1) < most
        ]
        sizes.append(SizeClass(least, len(inside), sum(member in has for member in inside)))
    return Diffusion(
        tuple(known),
        sum(when == EVER for when in adopted.values()),
        tuple(sizes),
        _hazard(
            stays,
            adopted=adopted,
            carried=carried,
            populations=populations,
            day=day,
            max_participants=max_participants,
        ),
    )


def logistic(design: Floats, outcome: Floats, steps: int = 50) -> tuple[Floats, Floats] | None:
    """Coefficients and standard errors of a logistic regression by maximum likelihood; None where it has no maximum.

    Newton's method (iteratively reweighted least squares): McCullagh, P. and Nelder, J. A. (1989), Generalized Linear
    Models, 2nd ed., section 4.4. `design` (cases x coefficients) has its own column of ones.
    """
    beta = np.zeros(design.shape[1])
    for _ in range(steps):
        chance = 1 / (1 + np.exp(-np.clip(design @ beta, -30, 30)))
        information = design.T @ (design * (chance * (1 - chance))[:, None])
        if np.linalg.matrix_rank(information) < len(beta):
            return None
        step = np.linalg.solve(information, design.T @ (outcome - chance))
        beta = beta + step
        if np.abs(step).max() < 1e-9:
            return beta, np.sqrt(np.diag(np.linalg.inv(information)))
    return None


def _hazard(
    stays: Stays,
    *,
    adopted: Mapping[str, int],
    carried: Mapping[str, int],
    populations: Mapping[str, int | None],
    day: int,
    max_participants: int,
) -> Hazard:
    since = np.full(len(stays.members), day + 1)
    for place, member in enumerate(stays.members):
        since[place] = min(adopted.get(member, day + 1), carried.get(member, day + 1))
    size = np.array([populations.get(member) or 0 for member in stays.members], dtype=np.float64)
    first = min((when for when in adopted.values() if when > EVER), default=day)
    rows: list[Floats] = []
    outcomes: list[Floats] = []
    for start in range(first + 1, day, PERIOD):
        until = min(start + PERIOD, day + 1)
        matrix = memberships(stays, start, max_participants)
        shared = (matrix @ matrix.T).toarray() > 0
        np.fill_diagonal(shared, val=False)
        partners = shared.sum(axis=1)
        has = since < start
        exposure = np.divide(shared @ has, partners, out=np.zeros(partners.size), where=partners > 0)
        exists = (stays.member_start <= start) & (stays.member_end >= until)
        new = np.array([carried.get(member, day + 1) < until for member in stays.members])
        risk = exists & ~has & (size > 0) & ~new
        rows.append(np.column_stack([exposure[risk], np.log10(size[risk])]))
        outcomes.append((since[risk] < until).astype(np.float64))
    if not rows:
        return Hazard(0, 0, None, None)
    risks, events = sum(one.size for one in outcomes), int(sum(one.sum() for one in outcomes))
    fitted = _within_periods(rows, outcomes) if events >= 2 * FEWEST else None
    if fitted is None:
        return Hazard(risks, events, None, None)
    estimates = [
        Estimate(value, error, value - 1.959964 * error, value + 1.959964 * error)
        for value, error in zip(fitted[0].tolist(), fitted[1].tolist(), strict=True)
    ]
    return Hazard(risks, events, estimates[0], estimates[1])


def _within_periods(rows: list[Floats], outcomes: list[Floats]) -> tuple[Floats, Floats] | None:
    """The regression with a level of its own for each period, so that a wave over all is not taken for ties.

    A period in which nobody or everybody adopted says nothing then.
    """
    told = [place for place, one in enumerate(outcomes) if 0 < one.sum() < one.size]
    levels = np.repeat(np.eye(len(told)), [outcomes[place].size for place in told], axis=0)
    cases = np.concatenate([rows[place] for place in told]) if told else np.zeros((0, 2))
    fitted = logistic(np.column_stack([cases, levels]), np.concatenate([outcomes[place] for place in told]))
    return fitted and (fitted[0][:2], fitted[1][:2])
