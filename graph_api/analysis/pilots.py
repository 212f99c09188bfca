"""Which running pilots a member could join: those of whom it meets in pilots and initiatives, and of whom is near."""

from collections.abc import Mapping, Sequence

import numpy as np

from graph_api.analysis.coparticipation import autoencoder, newman_ties
from graph_api.analysis.fusion import reciprocal_ranks
from graph_api.analysis.ideas import CLOSEST, MET, NEAR, RIDGE, UNKNOWN, PilotIdea, Size
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.state import Flags, Floats


def pilot_scores(
    taken: Floats, open_groups: Flags, distance: Floats, rows: IndexArray
) -> tuple[Flags, tuple[Floats, Floats]]:
    """Rows x groups: the candidates, and what co-participation and nearness add to their score by reciprocal ranks.

    Co-participation is the prediction of an autoencoder over all of `taken`, nearness minus the mean kilometres to the
    `CLOSEST` nearest participants. A candidate is an open group with participants that the member at a row is not in.
    Cost: O(n g^2 + g^3), and O(n g) a row.
    """
    among = open_groups & (taken[rows] == 0) & taken.any(axis=0)
    known = np.where(np.isnan(distance[rows]), UNKNOWN, distance[rows])
    nearness = np.full(among.shape, -UNKNOWN)
    for group in np.flatnonzero(open_groups & taken.any(axis=0)):
        nearness[:, group] = -np.sort(known[:, taken[:, group] > 0], axis=1)[:, :CLOSEST].mean(axis=1)
    together = taken[rows] @ autoencoder(taken, RIDGE)
    return among, (reciprocal_ranks(together, among), reciprocal_ranks(nearness, among))


def pilots_to_join(
    groups: tuple[str, ...],
    taken: Floats,
    open_groups: Flags,
    distance: Floats,
    *,
    alike: Flags,
    members: tuple[int, ...],
) -> tuple[tuple[PilotIdea, ...], ...]:
    """For each of `members` the pilots that it could join, best first, then by key.

    Only those that something speaks for: a participant that one meets often, or one that is near. `alike` (members x
    members) is shown and does not count. Cost: that of `pilot_scores`, and O(n^2 g) for the ties.
    """
    among, (together, nearness) = pilot_scores(taken, open_groups, distance, np.array(members, dtype=np.intp))
    ties = newman_ties(taken)
    return tuple(
        _of(
            groups,
            taken,
            member,
            parts={
                group: (together[row, group], nearness[row, group]) for group in np.flatnonzero(among[row]).tolist()
            },
            ties=ties[member],
            distance=distance[member],
            alike=alike[member],
        )
        for row, member in enumerate(members)
    )


def like_each_other(sizes: Sequence[Size]) -> Flags:
    """Members x members: whether one has at most twice the population of the other, and urbanity differs by 1 at most.

    Nobody is like oneself, nor like one of whom either is not known. Cost: O(n^2).
    """
    population = np.array([size.population for size in sizes], dtype=np.float64)
    urbanity = np.array([size.urbanity for size in sizes], dtype=np.float64)
    larger, smaller = np.maximum(population[:, None], population), np.minimum(population[:, None], population)
    found = (larger <= 2 * smaller) & (np.abs(urbanity[:, None] - urbanity) <= 1)
    np.fill_diagonal(found, False)
    return np.asarray(found, dtype=np.bool_)


def _of(
    groups: tuple[str, ...],
    taken: Floats,
    member: int,
    *,
    parts: Mapping[int, tuple[float, float]],
    ties: Floats,
    distance: Floats,
    alike: Flags,
) -> tuple[PilotIdea, ...]:
    order = np.argsort(-ties, kind="stable")[:MET]
    met = order[ties[order] > 0]
    nearest = np.argsort(distance, kind="stable")
    near = nearest[(distance[nearest] <= NEAR) & (nearest != member)]
    ideas = []
    for group, (partners, place) in parts.items():
        inside = taken[:, group] > 0
        known = distance[inside & ~np.isnan(distance)]
        idea = PilotIdea(
            group=groups[group],
            partners=float(partners),
            place=float(place),
            participants=int(inside.sum()),
            met=tuple(met[inside[met]].tolist()),
            near=tuple(near[inside[near]].tolist()),
            kilometres=float(known.min()) if known.size else None,
            alike=tuple(np.flatnonzero(inside & alike).tolist()),
        )
        if idea.met or idea.near:
            ideas.append(idea)
    return tuple(sorted(ideas, key=lambda idea: (-round(idea.partners + idea.place, 12), idea.group)))
