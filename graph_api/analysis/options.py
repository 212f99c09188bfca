"""What can be chosen in an analysis, with the values that hold when nothing is chosen."""

from dataclasses import dataclass
from enum import StrEnum


class Weighting(StrEnum):
    """How strong the tie of two members is, from the groups that both belong to."""

    NEWMAN = "NEWMAN"
    """Sum over the shared groups of 1/(k-1), k being the participants of the group: a small group ties more strongly,
    and the ties of a member sum to the number of its groups. Newman, M. E. J. (2001), Scientific collaboration
    networks II, Physical Review E 64, 016132."""

    COUNT = "COUNT"
    """The number of shared groups."""

    JACCARD = "JACCARD"
    """Shared groups divided by the groups that at least one of both belongs to: 0 to 1. Jaccard, P. (1912), The
    distribution of the flora in the alpine zone, New Phytologist 11(2), 37-50."""


class ClusterMethod(StrEnum):
    """How clusters are found; both look for a high modularity."""

    LOUVAIN = "LOUVAIN"
    """Blondel, V. D. et al. (2008), Fast unfolding of communities in large networks, J. Stat. Mech. P10008."""

    LEIDEN = "LEIDEN"
    """Traag, V. A., Waltman, L. & van Eck, N. J. (2019), From Louvain to Leiden: guaranteeing well-connected
    communities, Scientific Reports 9, 5233."""


MAX_PARTICIPANTS = 100
"""A group of k participants makes k(k-1)/2 pairs; above this size it makes none, unless asked."""

MIN_RUNS = 2
"""One run says nothing about how sure the clusters are."""

MAX_RUNS = 100
SAMPLES, MIN_SAMPLES, MAX_SAMPLES = 20, 10, 200
"""Of a null model: 20 are the fewest with which the share of samples can fall below 1 in 20."""

MAX_RESOLUTION = 100.0
"""Far beyond it every member is a cluster of its own."""

MAX_SEED = 2**31 - 1


@dataclass(frozen=True, slots=True)
class ClusterOptions:
    """Everything that decides a cluster analysis beside the network itself."""

    weighting: Weighting = Weighting.NEWMAN
    max_participants: int = MAX_PARTICIPANTS
    method: ClusterMethod = ClusterMethod.LOUVAIN
    resolution: float = 1.0
    runs: int = 10
    seed: int = 1
