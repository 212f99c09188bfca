"""What is told of a pattern held against chance, and the questions as calls for a worker process: light to import."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from graph_api.analysis.incidence import Incidence
from graph_api.analysis.options import MAX_PARTICIPANTS, ClusterOptions, Weighting
from graph_api.analysis.results import Clustering
from graph_api.analysis.rounding import steady


@dataclass(frozen=True, slots=True)
class Against:
    """An observed value beside the samples of a null model; defined with `graph_api.analysis.significance.against`."""

    observed: float
    mean: float
    deviation: float
    z: float | None
    share: float


@dataclass(frozen=True, slots=True)
class ClusterSignificance:
    """Clusters against a null model; defined with `graph_api.analysis.significance.cluster_significance`.

    `clusters` are by number (None for one without ties), `bridges` by the numbers of both (the smaller first),
    `agreements` as the divisions were given.
    """

    modularity: Against
    clusters: tuple[Against | None, ...]
    bridges: dict[tuple[int, int], Against]
    agreements: tuple[Against, ...]
    samples: int
    seed: int


@dataclass(frozen=True, slots=True, eq=False)
class TieSignificance:
    """Per tie, in the order of `Ties`: the shared groups that chance would make, and the chance of as many.

    Defined with `graph_api.analysis.significance.tie_significance`.
    """

    expected: npt.NDArray[np.float64]
    p_value: npt.NDArray[np.float64]
    q_value: npt.NDArray[np.float64]


def hold_clusters_against_chance(
    incidence: Incidence,
    clustering: Clustering,
    options: ClusterOptions,
    divisions: Sequence[Sequence[Hashable | None]],
    *,
    samples: int,
    seed: int,
) -> ClusterSignificance:
    """Clusters against networks with the same degrees and group sizes; see `cluster_significance`.

    Raises:
        BadInput, LimitExceeded, Unsupported: as `cluster_significance`.
    """
    from graph_api.analysis.significance import cluster_significance

    return cluster_significance(incidence, clustering, options, divisions, samples=samples, seed=seed)


def hold_ties_against_chance(
    incidence: Incidence, max_participants: int = MAX_PARTICIPANTS
) -> dict[tuple[str, str], tuple[float, float, float]]:
    """Of each tie what chance would make: shared groups, p-value, q-value; see `tie_significance`.

    Raises:
        BadInput, LimitExceeded: as `project`.
    """
    from graph_api.analysis.projection import project, ties
    from graph_api.analysis.significance import tie_significance

    projection = project(incidence, Weighting.COUNT, max_participants)
    found, chance = ties(projection), tie_significance(projection)
    pairs = zip(found.from_index.tolist(), found.to_index.tolist(), strict=True)
    columns = (map(steady, column.tolist()) for column in (chance.expected, chance.p_value, chance.q_value))
    values = zip(*columns, strict=True)
    named = ((found.members[one], found.members[other]) for one, other in pairs)
    return dict(zip(named, values, strict=True))
