"""Whether a pattern is more than the sizes of things make of themselves: observed, against a null model."""

import itertools
import math
from collections.abc import Hashable, Sequence

import numpy as np
import numpy.typing as npt

from graph_api.analysis.agreement import agreement
from graph_api.analysis.chance import Against, ClusterSignificance, TieSignificance
from graph_api.analysis.clusters import partitions
from graph_api.analysis.configuration import configuration_model
from graph_api.analysis.incidence import Incidence, IndexArray
from graph_api.analysis.modularity import cluster_weights, modularity
from graph_api.analysis.options import MAX_SAMPLES, MIN_SAMPLES, SAMPLES, ClusterOptions
from graph_api.analysis.projection import Projection, project, upper
from graph_api.analysis.results import Clustering
from graph_api.analysis.shuffling import shuffled
from graph_api.errors import BadInput

Floats = npt.NDArray[np.float64]


def cluster_significance(
    incidence: Incidence,
    clustering: Clustering,
    options: ClusterOptions,
    divisions: Sequence[Sequence[Hashable | None]] = (),
    *,
    samples: int = SAMPLES,
    seed: int = 1,
) -> ClusterSignificance:
    """Clusters and what is claimed with them, held against `samples` networks with the same degrees and group sizes.

    The networks are those of `shuffled`, projected and clustered as `options` say, with one run each (`options.seed`),
    by scikit-network where it is installed: random networks have more ties, and NetworkX would take seconds.
    - **modularity**: of one run on the real network with the same seed, so that like is compared with like.
    - **clusters**: of each cluster the share of its weight that stays inside, against the highest such share among the
      clusters of a sample that are at least as large. So that the real cluster was picked as one of the best counts
      for the samples too.
    - **bridges**: of each two clusters the weight between them, against that between the same members in the samples.
    - **agreements**: of each division (a label a member, None for none) the adjusted Rand index with the clusters.

    Groups above `options.max_participants` make no ties, and are not shuffled either.
    Cost: O(samples x (trades + sum of k^2 + a run)).

    Raises:
        BadInput: the number of samples is out of bounds.
        LimitExceeded, Unsupported: as `project` and `find_clusters`.
    """
    if not MIN_SAMPLES <= samples <= MAX_SAMPLES:
        raise BadInput(f"The number of samples is {samples}: it must lie between {MIN_SAMPLES} and {MAX_SAMPLES}.")
    counted = _counted(incidence, options.max_participants)
    numbers = np.array(clustering.numbers, dtype=np.intp) - 1
    real = project(counted, options.weighting, options.max_participants)
    _, observed = _run(real, options)
    between = _between(real, numbers)
    found: list[float] = []
    best: list[list[float]] = []
    across: list[Floats] = []
    agreeing: list[list[float]] = []
    for sample in itertools.islice(shuffled(counted, seed), samples):
        network = project(sample, options.weighting, options.max_participants)
        labels, value = _run(network, options)
        found.append(value)
        best.append(_best_cohesion(network, labels, [len(cluster.members) for cluster in clustering.clusters]))
        across.append(_between(network, numbers))
        agreeing.append([_rand(labels.tolist(), division) for division in divisions])
    bridges = {
        (low + 1, high + 1): against(float(between[low, high]), [float(one[low, high]) for one in across])
        for low, high in np.argwhere(np.triu(between, 1) > 0).tolist()
    }
    return ClusterSignificance(
        modularity=against(observed, found),
        clusters=tuple(
            None if cluster.cohesion is None else against(cluster.cohesion, [one[position] for one in best])
            for position, cluster in enumerate(clustering.clusters)
        ),
        bridges=bridges,
        agreements=tuple(
            against(_rand(clustering.numbers, division), [one[position] for one in agreeing])
            for position, division in enumerate(divisions)
        ),
        samples=samples,
        seed=seed,
    )


def against(observed: float, samples: Sequence[float]) -> Against:
    """An observed value beside those of a null model.

    `z` is (observed - mean) / standard deviation, None where the samples do not differ. `share` counts the samples that
    reach the observed value, to 9 decimals, with the observed one among them: (1 + reached) / (1 + samples), so that it
    is never 0. Davison, A. C. & Hinkley, D. V. (1997), Bootstrap Methods and their Application, section 4.2.
    """
    mean = math.fsum(samples) / len(samples)
    spread = math.sqrt(math.fsum((value - mean) ** 2 for value in samples) / (len(samples) - 1))
    reached = sum(round(value, 9) >= round(observed, 9) for value in samples)
    return Against(
        observed=observed,
        mean=mean,
        deviation=spread,
        z=(observed - mean) / spread if spread > 1e-12 else None,
        share=(1 + reached) / (1 + len(samples)),
    )


def tie_significance(projection: Projection) -> TieSignificance:
    """For each tie how likely it is that its two members share as many groups by chance.

    By chance: in the configuration model (`configuration_model`) of the groups that count. There the number of groups
    that two members share is a sum of independent trials, one a group, with chance p_ia p_ja; its distribution is exact
    (Poisson binomial). `p_value` is the chance of at least as many. `q_value` corrects for the number of pairs that
    were looked at, all n(n-1)/2 of them: the share of false finds among all with at most this value (Benjamini, Y. &
    Hochberg, Y. (1995), J. R. Stat. Soc. B 57, 289-300; here the pairs depend on each other weakly, so it is an
    approximation). Saracco, F. et al. (2017), Inferring monopartite projections of bipartite networks: an entropy-based
    approach, New Journal of Physics 19, 053022.

    Ties are in the order of `ties`. Cost: O(ties + groups x pairs of distinct degrees x largest count).
    """
    entries = upper(projection.shared)
    count = entries.data.astype(np.int64)
    if not count.size:
        return TieSignificance(np.empty(0), np.empty(0), np.empty(0))
    degrees = np.diff(projection.member_groups.indptr).astype(np.intp)
    sizes = np.diff(projection.group_members.indptr).astype(np.intp)
    model = configuration_model(degrees, sizes)
    one, other = model.member_class[entries.row], model.member_class[entries.col]
    low, high = np.minimum(one, other), np.maximum(one, other)
    pairs, pair = np.unique(low * model.chance.shape[0] + high, return_inverse=True)
    both = model.chance[pairs // model.chance.shape[0]] * model.chance[pairs % model.chance.shape[0]]
    p_value = _tails(both, model.groups_in, int(count.max()))[pair, count]
    n = len(projection.members)
    return TieSignificance(
        expected=(both @ model.groups_in)[pair], p_value=p_value, q_value=_adjusted(p_value, n * (n - 1) // 2)
    )


def _tails(chances: Floats, times: IndexArray, most: int) -> Floats:
    """The chance of at least 0, 1, ... `most` successes, a row a row of `chances`, each tried so many `times`."""
    exactly = np.zeros((chances.shape[0], most))
    exactly[:, 0] = 1.0
    # A tail is summed up as it comes, not taken from 1, where a small one would drown in rounding.
    reached = np.zeros((chances.shape[0], most + 1))
    reached[:, 0] = 1.0
    for chance, many in zip(chances.T, times.tolist(), strict=True):
        for _ in range(many):
            reached[:, 1:] += exactly * chance[:, None]
            moved = exactly[:, :-1] * chance[:, None]
            exactly *= (1 - chance)[:, None]
            exactly[:, 1:] += moved
    return np.minimum(reached, 1.0)


def _adjusted(p_value: Floats, tests: int) -> Floats:
    order = np.argsort(p_value, kind="stable")
    stepped = p_value[order] * tests / np.arange(1, p_value.size + 1)
    adjusted = np.empty_like(p_value)
    adjusted[order] = np.minimum(np.minimum.accumulate(stepped[::-1])[::-1], 1.0)
    return adjusted


def _counted(incidence: Incidence, most: int) -> Incidence:
    size = np.bincount(incidence.group_index, minlength=len(incidence.groups))
    kept = size[incidence.group_index] <= most
    return Incidence(incidence.members, incidence.groups, incidence.member_index[kept], incidence.group_index[kept])


def _run(projection: Projection, options: ClusterOptions) -> tuple[IndexArray, float]:
    """One partition, as `find_clusters` makes it, a cluster of its own for each member without ties."""
    tied = np.flatnonzero(np.diff(projection.matrix.indptr))
    network = projection.matrix[tied][:, tied]
    _, (found,) = partitions(options.method, network, options.resolution, [options.seed], networkx_ties=0)
    labels = np.arange(len(projection.members), dtype=np.intp) + len(tied)
    labels[tied] = found
    return labels, modularity(network, found, options.resolution)


def _best_cohesion(projection: Projection, labels: IndexArray, sizes: Sequence[int]) -> list[float]:
    """For each size the highest share of weight inside among the clusters that are at least as large; else 0."""
    internal, strength = cluster_weights(projection.matrix, labels)
    size = np.bincount(labels, minlength=strength.size)
    share = np.divide(2 * internal, strength, out=np.zeros_like(strength), where=strength > 0)
    return [float(share[size >= least].max(initial=0.0)) for least in sizes]


def _between(projection: Projection, numbers: IndexArray) -> Floats:
    entries = projection.matrix.tocoo()
    many = int(numbers.max(initial=-1)) + 1
    place = numbers[entries.row] * many + numbers[entries.col]
    weight: Floats = np.bincount(place, weights=entries.data, minlength=many * many).astype(np.float64)
    return weight.reshape(many, many)


def _rand(labels: Sequence[Hashable | None], division: Sequence[Hashable | None]) -> float:
    return agreement(labels, division).adjusted_rand_index or 0.0
