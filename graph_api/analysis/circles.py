"""Circles of members that could start something together: those that share much and lie close."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from graph_api.analysis.ideas import ROUNDS, WIDEST, Circle
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.ranking import DECIMALS
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.analysis.state import Flags, Floats


def circles(ties: Floats, distance: Floats, among: Flags, size: int) -> tuple[Circle, ...]:
    """Disjoint circles of `size` members of `among`, those with the greatest mean tie first, then by position.

    A greedy heuristic. From every member a circle grows by the one that has the greatest sum of ties to those inside,
    that is tied to one of them at least, and that lies within `WIDEST` kilometres of each (unknown distances do not);
    of equals the first position. Of the circles that came out the best is taken, then the best of those that share
    nobody with what was taken, and so on; then circles are grown anew among those that are left, at most `ROUNDS`
    times. Nothing says that no better circles exist: to find the densest of a size is NP-hard. Feige, U., Peleg, D. &
    Kortsarz, G. (2001), The dense k-subgraph problem, Algorithmica 29(3), 410-421.

    `ties` is symmetric with an empty diagonal. Cost: O(n^2 size) a round.
    """
    places = np.flatnonzero(among)
    left = np.ones(places.size, dtype=np.bool_)
    tie = np.round(ties[np.ix_(places, places)], TIE_DECIMALS)
    close = distance[np.ix_(places, places)] <= WIDEST
    taken: list[tuple[float, tuple[int, ...]]] = []
    for _ in range(ROUNDS):
        grown = _grown(tie, close, left, size)
        found = {group for group in grown if group}
        if not found:
            break
        for density, group in sorted((-_density(tie, group), group) for group in found):
            if left[list(group)].all():
                left[list(group)] = False
                taken.append((density, group))
    return tuple(
        _circle(tuple(places[list(group)].tolist()), ties, distance) for _, group in sorted(taken, key=lambda one: one)
    )


def with_shared(
    found: tuple[Circle, ...], groups: tuple[str, ...], taken: Floats, regions: Sequence[IndexArray]
) -> tuple[Circle, ...]:
    """The circles, each told the groups that all its members are in and the divisions in which all share a region."""
    size = taken.sum(axis=0)
    told = []
    for circle in found:
        members = list(circle.members)
        both = np.flatnonzero((taken[members] > 0).all(axis=0))
        lying = [place for place, region in enumerate(regions) if _one(region[members])]
        shared = tuple(groups[group] for group in both[np.argsort(size[both], kind="stable")].tolist())
        told.append(replace(circle, shared=shared, regions=tuple(lying)))
    return tuple(told)


def _one(region: IndexArray) -> bool:
    return bool(region[0] >= 0 and (region == region[0]).all())


def _grown(tie: Floats, close: Flags, left: Flags, size: int) -> list[tuple[int, ...]]:
    """The circle that grows from each member; an empty one where none does."""
    count = left.size
    inside = np.eye(count, dtype=np.bool_)
    weight = tie.copy()
    allowed = close & left & left[:, None] & ~inside
    growing = left.copy()
    rows = np.arange(count)
    for _ in range(size - 1):
        value = np.where(allowed & (weight > 0), weight, -np.inf)
        best = value.argmax(axis=1) if count else rows
        growing &= np.isfinite(value[rows, best])
        inside[rows[growing], best[growing]] = True
        weight += np.where(growing[:, None], tie[best], 0)
        allowed &= np.where(growing[:, None], close[best], True) & ~inside
    return [tuple(np.flatnonzero(inside[row]).tolist()) if growing[row] else () for row in rows]


def _density(tie: Floats, group: tuple[int, ...]) -> float:
    return float(np.round(tie[np.ix_(group, group)].sum() / (len(group) * (len(group) - 1)), TIE_DECIMALS))


def _circle(members: tuple[int, ...], ties: Floats, distance: Floats) -> Circle:
    own, far = ties[np.ix_(members, members)], distance[np.ix_(members, members)]
    return Circle(
        members=members,
        mean_tie=round(float(own.sum() / (len(members) * (len(members) - 1))), DECIMALS),
        tied=int(np.count_nonzero(own) // 2),
        widest=round(float(far.max()), 3),
    )
