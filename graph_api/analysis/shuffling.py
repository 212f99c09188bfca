"""Random incidences with the degrees and group sizes of a given one: the null model that is sampled."""

import random
from collections.abc import Iterator

import numpy as np

from graph_api.analysis.incidence import Incidence

BURN_IN, BETWEEN = 10, 2
"""Trades a member before the first sample, and between two samples."""


def shuffled(incidence: Incidence, seed: int) -> Iterator[Incidence]:
    """Incidences in which each member has as many groups, and each group as many members, as in `incidence`.

    Curveball: two members trade the groups that only one of them belongs to, at random, each keeping its number. Every
    incidence with these margins can be reached and is equally likely in the end. Strona, G. et al. (2014), A fast and
    unbiased procedure to randomize ecological binary matrices with fixed row and column totals, Nature Communications
    5, 4114; the proof of uniformity: Carstens, C. J. (2015), Physical Review E 91, 042812.

    Endless; the samples are those of one chain, `BETWEEN` trades a member apart. The same seed gives the same samples.
    Cost: O(trades x groups of a member) a sample.
    """
    chance = random.Random(seed)  # noqa: S311 - no secret
    own: list[set[int]] = [set() for _ in incidence.members]
    for member, group in zip(incidence.member_index.tolist(), incidence.group_index.tolist(), strict=True):
        own[member].add(group)
    belonging = [member for member, groups in enumerate(own) if groups]
    trades = BURN_IN * len(belonging)
    while True:
        for _ in range(trades if len(belonging) > 1 else 0):
            one, other = chance.sample(belonging, 2)
            _trade(own, one, other, chance)
        yield _incidence(incidence, own)
        trades = BETWEEN * len(belonging)


def _trade(own: list[set[int]], one: int, other: int, chance: random.Random) -> None:
    both = own[one] & own[other]
    ours, theirs = sorted(own[one] - both), sorted(own[other] - both)
    if not ours or not theirs:
        return
    pool = ours + theirs
    chance.shuffle(pool)
    own[one] = both.union(pool[: len(ours)])
    own[other] = both.union(pool[len(ours) :])


def _incidence(like: Incidence, own: list[set[int]]) -> Incidence:
    return Incidence(
        members=like.members,
        groups=like.groups,
        member_index=np.repeat(np.arange(len(own), dtype=np.intp), [len(groups) for groups in own]),
        group_index=np.array([group for groups in own for group in sorted(groups)], dtype=np.intp),
    )
