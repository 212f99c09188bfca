"""With whom a member could start something new for a function."""

from collections.abc import Sequence

import numpy as np

from graph_api.analysis.fusion import fused
from graph_api.analysis.ideas import NewPartner
from graph_api.analysis.incidence import Incidence, IndexArray
from graph_api.analysis.state import Flags, Floats


def founding_scores(taken: Floats, regions: Sequence[IndexArray], founder: int, others: Flags) -> Floats:
    """How well each of `others` fits what `founder` starts; minus infinity for whoever is not among them.

    Reciprocal rank fusion (see `fused`) of the Newman-weighted tie, the cosine of what both take part in, and the
    number of divisions in which both lie in one region (-1: in none). Cost: O(n g + n log n).
    """
    tie, cosine = _ties_of(taken, founder), _cosines_of(taken, founder)
    together = _together(regions, founder).sum(axis=0).astype(np.float64)
    scores: Floats = fused(tie[None], cosine[None], together[None], among=others[None])[0]
    return scores


def new_partners(
    network: Incidence,
    taken: Floats,
    regions: Sequence[IndexArray],
    distance: Floats,
    *,
    founder: int,
    others: Flags,
) -> tuple[NewPartner, ...]:
    """The members to start with, best first, then by key: those with a group or a region in common."""
    scores = founding_scores(taken, regions, founder, others)
    tie, cosine, together = _ties_of(taken, founder), _cosines_of(taken, founder), _together(regions, founder)
    size = taken.sum(axis=0)
    found = []
    for member in np.flatnonzero(np.isfinite(scores)).tolist():
        both = np.flatnonzero((taken[founder] > 0) & (taken[member] > 0))
        lying = np.flatnonzero(together[:, member])
        if both.size or lying.size:
            far = float(distance[founder, member])
            found.append(
                NewPartner(
                    member=network.members[member],
                    score=float(scores[member]),
                    tie=float(tie[member]),
                    cosine=float(cosine[member]),
                    shared=tuple(
                        network.groups[group] for group in both[np.argsort(size[both], kind="stable")].tolist()
                    ),
                    regions=tuple(lying.tolist()),
                    kilometres=None if np.isnan(far) else far,
                )
            )
    return tuple(sorted(found, key=lambda partner: (-round(partner.score, 12), partner.member)))


def _ties_of(taken: Floats, founder: int) -> Floats:
    tie = np.asarray((taken / np.maximum(taken.sum(axis=0) - 1, 1)) @ taken[founder], dtype=np.float64)
    tie[founder] = 0
    return tie


def _cosines_of(taken: Floats, founder: int) -> Floats:
    length = np.sqrt(taken.sum(axis=1))
    cosine = np.asarray(taken @ taken[founder] / np.maximum(length * length[founder], 1), dtype=np.float64)
    cosine[founder] = 0
    return cosine


def _together(regions: Sequence[IndexArray], founder: int) -> Flags:
    """Divisions x members: whether both lie in one region."""
    rows = [(region == region[founder]) & (region[founder] >= 0) for region in regions]
    return np.array(rows, dtype=np.bool_) if rows else np.zeros((0, 0), dtype=np.bool_)
