"""Whole questions in one call, each a function for a worker process: light to import, heavy when it runs."""

from collections.abc import Hashable, Mapping, Sequence

from graph_api.analysis.incidence import Incidence
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
) -> tuple[Positions, tuple[JoiningTie, ...]]:
    """The position of every member among clusters, and the ties that join them; see `positions` and `joining_ties`.

    Raises:
        BadInput, LimitExceeded: as `project` and `positions`.
    """
    from graph_api.analysis.position import joining_ties, positions
    from graph_api.analysis.projection import project

    projection = project(incidence, weighting, max_participants)
    return positions(projection, numbers), joining_ties(projection, numbers)


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
