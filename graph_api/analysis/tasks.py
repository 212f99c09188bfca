"""Whole questions in one call, each a function for a worker process: light to import, heavy when it runs."""

from bisect import bisect_left
from collections.abc import Hashable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from graph_api.analysis.ideas import AdoptionIdea, Circle, NewPartner, PilotIdea, Point, Size
from graph_api.analysis.incidence import Incidence, IndexArray
from graph_api.analysis.options import MAX_PARTICIPANTS, ClusterOptions, Weighting
from graph_api.analysis.results import (
    Agreement,
    ClusterAnalysis,
    Connection,
    DivisionFit,
    DivisionPair,
    Fit,
    JoiningTie,
    NamedCluster,
    OwnCongruence,
    Partner,
    Positions,
    Ties,
)


def analyse_clusters(
    incidence: Incidence,
    options: ClusterOptions,
    names: Mapping[str, str],
    populations: Mapping[str, int | None],
) -> ClusterAnalysis:
    """The clusters of a network, named and with what binds them.

    Raises:
        BadInput, LimitExceeded, Unsupported: as `project` and `find_clusters`.
    """
    from graph_api.analysis.binding import binding_groups, cluster_name
    from graph_api.analysis.clusters import find_clusters
    from graph_api.analysis.projection import project

    projection = project(incidence, options.weighting, options.max_participants)
    clustering = find_clusters(
        projection, options.method, resolution=options.resolution, runs=options.runs, seed=options.seed
    )
    named = tuple(
        NamedCluster(cluster_name(cluster.members, names, populations), cluster, binding)
        for cluster, binding in zip(clustering.clusters, binding_groups(projection, clustering), strict=True)
    )
    return ClusterAnalysis(options, clustering, named, projection.omitted_groups)


def find_partners(
    incidence: Incidence,
    members: Sequence[str],
    weighting: Weighting = Weighting.NEWMAN,
    minimum: float = 0.0,
    max_participants: int = MAX_PARTICIPANTS,
) -> tuple[tuple[Partner, ...], ...]:
    """The partners of each of `members`, in their order; see `partners`.

    Raises:
        BadInput, LimitExceeded, NotFound: as `project` and `partners`.
    """
    from graph_api.analysis.partners import partners
    from graph_api.analysis.projection import project

    projection = project(incidence, weighting, max_participants)
    return tuple(partners(projection, member, minimum) for member in members)


def collaboration_ties(
    incidence: Incidence, weighting: Weighting = Weighting.NEWMAN, max_participants: int = MAX_PARTICIPANTS
) -> Ties:
    """Every tie of a network in bulk; see `ties`.

    Raises:
        BadInput, LimitExceeded: as `project`.
    """
    from graph_api.analysis.projection import project, ties

    return ties(project(incidence, weighting, max_participants))


def compare_partitions(
    partition: Sequence[Hashable | None], others: Sequence[Sequence[Hashable | None]]
) -> tuple[Agreement, ...]:
    """How a partition agrees with each of the others, all given as a label a member; see `agreement`.

    Raises:
        BadInput: they differ in length.
    """
    from graph_api.analysis.agreement import agreement

    return tuple(agreement(partition, other) for other in others)


def find_positions(
    incidence: Incidence, numbers: Sequence[int], weighting: Weighting, max_participants: int
) -> Positions:
    """The position of every member among clusters; see `positions`.

    Raises:
        BadInput, LimitExceeded: as `project` and `positions`.
    """
    from graph_api.analysis.position import positions
    from graph_api.analysis.projection import project

    return positions(project(incidence, weighting, max_participants), numbers)


def find_joining_ties(
    incidence: Incidence, numbers: Sequence[int], weighting: Weighting, max_participants: int
) -> tuple[JoiningTie, ...]:
    """The ties that join clusters; see `joining_ties`.

    Raises:
        BadInput, LimitExceeded: as `project`.
    """
    from graph_api.analysis.position import joining_ties
    from graph_api.analysis.projection import project

    return joining_ties(project(incidence, weighting, max_participants), numbers)


def find_connection(
    incidence: Incidence, start: str, end: str, weighting: Weighting, *, max_participants: int, first: int
) -> tuple[Connection, int]:
    """How two members are connected, and how many groups were too large to tie anyone; see `connection`.

    Raises:
        BadInput, LimitExceeded, NotFound: as `project` and `connection`.
    """
    from graph_api.analysis.paths import connection
    from graph_api.analysis.projection import project

    projection = project(incidence, weighting, max_participants)
    return connection(projection, start, end, first), len(projection.omitted_groups)


def find_congruence(
    incidence: Incidence, divisions: Mapping[str, Sequence[str | None]]
) -> tuple[tuple[DivisionPair, ...], tuple[DivisionFit, ...]]:
    """How each two divisions fit each other, and how groups fit each; see `compare_divisions` and `fit_divisions`.

    Raises:
        BadInput: as those.
    """
    from graph_api.analysis.congruence import compare_divisions, fit_divisions

    return compare_divisions(incidence.members, divisions), fit_divisions(incidence, divisions)


def find_own_congruence(
    incidence: Incidence,
    divisions: Mapping[str, Sequence[str | None]],
    weighting: Weighting,
    max_participants: int,
) -> tuple[OwnCongruence, ...]:
    """How congruent the cooperation of each member is; see `own_congruence`.

    Raises:
        BadInput, LimitExceeded: as `project` and `own_congruence`.
    """
    from graph_api.analysis.congruence import own_congruence
    from graph_api.analysis.projection import project

    return own_congruence(project(incidence, weighting, max_participants), divisions)


def find_fits(
    groups: Sequence[frozenset[str]], members: Sequence[str], divisions: Mapping[str, Sequence[str | None]]
) -> tuple[tuple[tuple[str, Fit], ...], ...]:
    """For each group the region of each division that comes closest to it, the best first, of equals in their order.

    A division in which nobody of the group has a region is left out; see `fits`.
    """
    from graph_api.analysis.congruence import fits

    columns = {division: fits(groups, members, regions) for division, regions in divisions.items()}
    rows = (
        [(division, fit) for division, found in columns.items() if (fit := found[at]) is not None]
        for at in range(len(groups))
    )
    return tuple(tuple(sorted(row, key=lambda pair: -pair[1].f1)) for row in rows)


def find_pilots(
    incidence: Incidence,
    members: Sequence[str],
    running: Sequence[str],
    *,
    points: Sequence[Point],
    sizes: Sequence[Size],
    max_participants: int,
) -> tuple[tuple[PilotIdea, ...], ...]:
    """The pilots that each of `members` could join, of those `running`; see `pilots_to_join`.

    `points` and `sizes` are of the members of the incidence. What more than `max_participants` take part in counts not.
    """
    from graph_api.analysis.coparticipation import taken_of
    from graph_api.analysis.pilots import like_each_other, pilots_to_join

    taken = taken_of(incidence, max_participants)
    open_groups = np.isin(incidence.groups, running)
    places = _positions(incidence, members)
    alike, distance = like_each_other(sizes), _between(points)
    return pilots_to_join(incidence.groups, taken, open_groups, distance, alike=alike, members=places)


def find_adoptions(
    incidence: Incidence, adopted: Incidence, members: Sequence[str], max_participants: int
) -> tuple[tuple[AdoptionIdea, ...], ...]:
    """What each of `members` could take up; see `adoptions`. Both incidences have the same members.

    Ties come of the first; what more than `max_participants` take part in makes none.
    """
    from graph_api.analysis.adoptions import adoptions
    from graph_api.analysis.coparticipation import taken_of

    taken = taken_of(incidence, max_participants)
    return adoptions(adopted.groups, taken, taken_of(adopted), _positions(incidence, members))


def find_new_partners(
    incidence: Incidence,
    members: Sequence[str],
    free: Sequence[str],
    *,
    regions: Sequence[IndexArray],
    points: Sequence[Point],
    max_participants: int,
) -> tuple[tuple[NewPartner, ...], ...]:
    """With whom of the `free` each of `members`, which are of them, could start; see `new_partners`.

    `regions` has for each division that counts the region of each member of the incidence.
    """
    from graph_api.analysis.coparticipation import taken_of
    from graph_api.analysis.founding import new_partners

    taken, distance = taken_of(incidence, max_participants), _between(points)
    found = []
    for place in _positions(incidence, members):
        others = np.isin(incidence.members, free)
        others[place] = False
        found.append(new_partners(incidence, taken, regions, distance, founder=place, others=others))
    return tuple(found)


def find_circles(
    incidence: Incidence,
    free: Sequence[str],
    *,
    regions: Sequence[IndexArray],
    points: Sequence[Point],
    size: int,
    max_participants: int,
) -> tuple[Circle, ...]:
    """Circles of `size` of the `free` that could start together, with what they all share; see `circles`."""
    from graph_api.analysis.circles import circles, with_shared
    from graph_api.analysis.coparticipation import newman_ties, taken_of

    taken = taken_of(incidence, max_participants)
    found = circles(newman_ties(taken), _between(points), np.isin(incidence.members, free), size)
    return with_shared(found, incidence.groups, taken, regions)


def _positions(incidence: Incidence, members: Sequence[str]) -> tuple[int, ...]:
    return tuple(bisect_left(incidence.members, member) for member in members)


def _between(points: Sequence[Point]) -> npt.NDArray[np.float64]:
    from graph_api.analysis.state import great_circle

    latitude, longitude = np.array(points, dtype=np.float64).reshape(-1, 2).T
    return great_circle(latitude, longitude)
