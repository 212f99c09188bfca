"""How something spread over members: when, over which sizes and distances, and whether ties went before it."""

import math
from collections.abc import Mapping
from datetime import date

import numpy as np
import numpy.typing as npt

from graph_api.analysis.ideas import Point
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.past_results import SHARE, Diffusion, Estimate, Hazard, Nearness, SizeClass
from graph_api.analysis.rounding import steady
from graph_api.analysis.state import great_circle
from graph_api.analysis.stays import EVER, Stays
from graph_api.analysis.timeline import memberships

Floats = npt.NDArray[np.float64]

PERIOD = 91
"""Days in a period: a quarter."""

FEWEST = 10
"""Events for each estimate, below which none is made. Peduzzi, P. and others (1996), A simulation study of the number
of events per variable in logistic regression analysis, Journal of Clinical Epidemiology 49, 1373-1379."""

METRES = 3
"""Decimals of kilometres."""

SIZES = (0, 20_000, 50_000, 100_000, 250_000)


def diffusion(
    stays: Stays,
    *,
    adopted: Mapping[str, int],
    carried: Mapping[str, int],
    populations: Mapping[str, int | None],
    points: Mapping[str, Point],
    day: int,
    max_participants: int,
) -> Diffusion:
    """How something spread up to a day. Cost: O(periods x (stays + ties) + members^2).

    `adopted` has the day of each adopter (EVER: unknown), `carried` those that took the place of an adopter and so have
    it since they are there. `stays` make the ties, at the start of each period; `points` is where members lie.
    """
    known = sorted((when, member) for member, when in adopted.items() if EVER < when <= day)
    there = [
        place for place, key in enumerate(stays.members) if stays.member_start[place] <= day < stays.member_end[place]
    ]
    having = (set(adopted) | set(carried)).intersection(stays.members[place] for place in there)
    sizes = []
    for least, most in zip(SIZES, (*SIZES[1:], math.inf), strict=True):
        inside = [
            stays.members[place] for place in there if least <= (populations.get(stays.members[place]) or -1) < most
        ]
        sizes.append(SizeClass(least, len(inside), sum(member in having for member in inside)))
    return Diffusion(
        tuple(known),
        sum(when == EVER for when in adopted.values()),
        frozenset(having),
        tuple(sizes),
        nearness(stays, adopted=adopted, carried=carried, points=points, day=day),
        _hazard(
            stays,
            adopted=adopted,
            carried=carried,
            populations=populations,
            day=day,
            max_participants=max_participants,
        ),
    )


def nearness(
    stays: Stays, *, adopted: Mapping[str, int], carried: Mapping[str, int], points: Mapping[str, Point], day: int
) -> tuple[Nearness, ...]:
    """For each year in which members adopted how far they were from one that had it, beside all that had it not.

    Both as it was on 1 January: the kilometres, along a great circle, from a member that has it not to the nearest one
    that has. So adopters of one year say nothing about each other, and a year at the start of which nobody had it is
    left out, as are members that were not there then, or whose place is not known. Cost: O(members^2).
    """
    since = _since(stays, adopted, carried, day)
    where = [points.get(member, Point(None, None)) for member in stays.members]
    latitude, longitude = np.array(where, dtype=np.float64).reshape(-1, 2).T
    distance = great_circle(latitude, longitude)
    dated = [when for when in adopted.values() if EVER < when <= day]
    found = []
    for year in range(date.fromordinal(min(dated)).year, date.fromordinal(day).year + 1) if dated else ():
        start, until = date(year, 1, 1).toordinal(), min(date(year + 1, 1, 1).toordinal(), day + 1)
        there = (stays.member_start <= start) & (stays.member_end > start) & ~np.isnan(latitude)
        has = there & (since < start)
        candidates = there & (since >= start)
        came = np.array([start <= adopted.get(member, day + 1) < until for member in stays.members])
        if not has.any() or not (candidates & came).any():
            continue
        nearest = distance[:, has].min(axis=1)
        found.append(
            Nearness(
                year,
                adopters=int((candidates & came).sum()),
                adopters_distance=round(float(np.median(nearest[candidates & came])), METRES),
                candidates=int(candidates.sum()),
                candidates_distance=round(float(np.median(nearest[candidates])), METRES),
            )
        )
    return tuple(found)


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
    since = _since(stays, adopted, carried, day)
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
        rows.append(np.column_stack([exposure[risk] / SHARE, np.log10(size[risk])]))
        outcomes.append((since[risk] < until).astype(np.float64))
    if not rows:
        return Hazard(0, 0, None, None)
    risks, events = sum(one.size for one in outcomes), int(sum(one.sum() for one in outcomes))
    fitted = _within_periods(rows, outcomes) if events >= 2 * FEWEST else None
    if fitted is None:
        return Hazard(risks, events, None, None)
    estimates = [
        Estimate(*map(steady, (value, error, value - 1.959964 * error, value + 1.959964 * error)))
        for value, error in zip(fitted[0].tolist(), fitted[1].tolist(), strict=True)
    ]
    return Hazard(risks, events, estimates[0], estimates[1])


def _since(stays: Stays, adopted: Mapping[str, int], carried: Mapping[str, int], day: int) -> IndexArray:
    """The day from which each member has it, after the last day where it has not."""
    return np.array(
        [min(adopted.get(member, day + 1), carried.get(member, day + 1)) for member in stays.members], dtype=np.intp
    )


def _within_periods(rows: list[Floats], outcomes: list[Floats]) -> tuple[Floats, Floats] | None:
    """The regression with a level of its own for each period, so that a wave over all is not taken for ties.

    A period in which nobody or everybody adopted says nothing then.
    """
    told = [place for place, one in enumerate(outcomes) if 0 < one.sum() < one.size]
    levels = np.repeat(np.eye(len(told)), [outcomes[place].size for place in told], axis=0)
    cases = np.concatenate([rows[place] for place in told]) if told else np.zeros((0, 2))
    fitted = logistic(np.column_stack([cases, levels]), np.concatenate([outcomes[place] for place in told]))
    return fitted and (fitted[0][:2], fitted[1][:2])
