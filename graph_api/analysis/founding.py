"""With whom a member could start something new for a function."""

from collections.abc import Sequence

import numpy as np

from graph_api.analysis.fusion import reciprocal_ranks
from graph_api.analysis.ideas import NewPartner
from graph_api.analysis.incidence import Incidence, IndexArray
from graph_api.analysis.state import Flags, Floats


def founding_scores(taken: Floats, regions: Sequence[IndexArray], founder: int, others: Flags) -> tuple[Floats, Floats]:
    """How well each of `others` fits what `founder` starts: what ties and places add; 0 for whoever is not among them.

    By reciprocal ranks (see `reciprocal_ranks`): ties of the Newman-weighted tie and of the cosine of what both take
    part in, places of the number of divisions in which both lie in one region (-1: in none). Cost: O(n g + n log n).
    """
    among = others[None]
    together = _together(regions, founder, len(taken)).sum(axis=0).astype(np.float64)
    ties = [
        reciprocal_ranks(score[None], among)[0] for score in (_ties_of(taken, founder), _cosines_of(taken, founder))
    ]
    return ties[0] + ties[1], reciprocal_ranks(together[None], among)[0]


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
    ties, places = founding_scores(taken, regions, founder, others)
    together = _together(regions, founder, len(taken))
    size = taken.sum(axis=0)
    found = []
    for member in np.flatnonzero(others).tolist():
        both = np.flatnonzero((taken[founder] > 0) & (taken[member] > 0))
        lying = np.flatnonzero(together[:, member])
        if both.size or lying.size:
            far = float(distance[founder, member])
            smallest = both[np.argsort(size[both], kind="stable")]
            found.append(
                NewPartner(
                    member=network.members[member],
                    partners=float(ties[member]),
                    place=float(places[member]),
                    shared=tuple(network.groups[group] for group in smallest.tolist()),
                    regions=tuple(lying.tolist()),
                    kilometres=None if np.isnan(far) else far,
                )
            )
    return tuple(sorted(found, key=lambda partner: (-round(partner.partners + partner.place, 12), partner.member)))


def _ties_of(taken: Floats, founder: int) -> Floats:
    tie = np.asarray((taken / np.maximum(taken.sum(axis=0) - 1, 1)) @ taken[founder], dtype=np.float64)
    tie[founder] = 0
    return tie


def _cosines_of(taken: Floats, founder: int) -> Floats:
    length = np.sqrt(taken.sum(axis=1))
    cosine = np.asarray(taken @ taken[founder] / np.maximum(length * length[founder], 1), dtype=np.float64)
    cosine[founder] = 0
    return cosine


def _together(regions: Sequence[IndexArray], founder: int, count: int) -> Flags:
    """Divisions x members: whether both lie in one region."""
    found = np.zeros((len(regions), count), dtype=np.bool_)
    for row, region in enumerate(regions):
        found[row] = (region == region[founder]) & (region[founder] >= 0)
    return found
