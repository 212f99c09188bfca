"""A country of any size with the shape of a given one, by chance: who takes part in what, and where everyone lies."""

import math
import random
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from graph_api.analysis.incidence import Incidence, IndexArray

Floats = npt.NDArray[np.float64]

NEAREST = 8
"""Members swap with one of so many nearest."""

APART = 0.75
"""Distance of tiles, by their extent: they overlap, so that neighbours are of both and tie them together."""

SWAPS = 10
"""Swaps tried a member."""

TOLERATED = 10.0
"""Kilometres; found by trying: a quarter of the memberships move, and distances keep their distribution."""


@dataclass(frozen=True, slots=True, eq=False)
class Country:
    """Members with their place in kilometres (x to the east, y to the north) and what each belongs to.

    Membership p says that member `member_index[p]` belongs to group `group_index[p]`; sorted, each once. `like` is the
    member of the given country that each was made after, `group_like` likewise of groups.
    """

    x: Floats
    y: Floats
    member_index: IndexArray
    group_index: IndexArray
    like: IndexArray
    group_like: IndexArray


def synthesise(real: Incidence, x: Floats, y: Floats, members: int, seed: int) -> Country:
    """A country of so many members with the degrees, group sizes and distances of `real`, which lies at x, y (km).

    The real country is laid out as often as needed in a square of tiles that overlap, the last cut off in the east.
    Then each member swaps memberships with near ones, also across the seams of tiles: i gives s and gets t, j the
    reverse, where neither has both. A swap keeps the degree of every member and the size of every group. One that
    takes both farther from the middles of their groups, by d km in all, is made with chance exp(-d / TOLERATED); so
    distances stay what they were, too, and the rest is chance.
    (Degree-preserving swaps: Gotelli, N. J. (2000), Null model analysis of species co-occurrence patterns, Ecology 81,
    2606-2621.)
    The same seed gives the same country. Cost: O(members log members + memberships + swaps).
    """
    many = len(real.members)
    tiles = -(-members // many)
    side = math.ceil(math.sqrt(tiles))
    wide, high = APART * float(np.ptp(x)), APART * float(np.ptp(y))
    from_west = np.argsort(x, kind="stable")
    xs, ys, likes, group_likes = [], [], [], []
    own: list[set[int]] = []
    groups = 0
    for tile in range(tiles):
        kept = from_west[: members - tile * many] if tile == tiles - 1 else np.arange(many)
        kept = np.sort(kept)
        place = np.full(many, -1)
        place[kept] = np.arange(kept.size)
        inside = place[real.member_index] >= 0
        used, group = np.unique(real.group_index[inside], return_inverse=True)
        sets: list[set[int]] = [set() for _ in kept]
        for member, number in zip(place[real.member_index[inside]].tolist(), (group + groups).tolist(), strict=True):
            sets[member].add(number)
        own += sets
        groups += used.size
        xs.append(x[kept] + (tile % side) * wide)
        ys.append(y[kept] + (tile // side) * high)
        likes.append(kept)
        group_likes.append(used)
    east, north = np.concatenate(xs), np.concatenate(ys)
    _swap(own, east, north, groups, seed)
    return Country(
        x=east,
        y=north,
        member_index=np.repeat(np.arange(members, dtype=np.intp), [len(one) for one in own]),
        group_index=np.array([group for one in own for group in sorted(one)], dtype=np.intp),
        like=np.concatenate(likes).astype(np.intp),
        group_like=np.concatenate(group_likes).astype(np.intp),
    )


def _swap(own: list[set[int]], x: Floats, y: Floats, groups: int, seed: int) -> None:
    near = min(NEAREST + 1, len(own))
    if near < 2:
        return
    places = np.column_stack([x, y])
    found: IndexArray = np.asarray(cKDTree(places).query(places, k=near)[1], dtype=np.intp)
    neighbours = found[:, 1:].tolist()
    middles = _middles(own, places, groups)
    at: list[list[float]] = places.tolist()
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(SWAPS * len(own)):
        one = chance.randrange(len(own))
        other = chance.choice(neighbours[one])
        gives, gets = sorted(own[one] - own[other]), sorted(own[other] - own[one])
        if other == one or not gives or not gets:
            continue
        given, got = chance.choice(gives), chance.choice(gets)
        farther = (
            math.dist(at[one], middles[got])
            + math.dist(at[other], middles[given])
            - math.dist(at[one], middles[given])
            - math.dist(at[other], middles[got])
        )
        if farther <= 0 or chance.random() < math.exp(-farther / TOLERATED):
            own[one] ^= {given, got}
            own[other] ^= {given, got}


def _middles(own: list[set[int]], places: Floats, groups: int) -> list[list[float]]:
    member = np.repeat(np.arange(len(own)), [len(one) for one in own])
    group = np.array([number for one in own for number in one], dtype=np.intp)
    many = np.maximum(np.bincount(group, minlength=groups), 1)
    sums = [np.bincount(group, weights=places[member, axis], minlength=groups) for axis in (0, 1)]
    middles: list[list[float]] = np.column_stack([one / many for one in sums]).tolist()
    return middles
