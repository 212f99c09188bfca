"""What the analyses return: plain values that can be pickled, kept and shown without the libraries that made them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.options import ClusterMethod, ClusterOptions


@dataclass(frozen=True, slots=True)
class Partner:
    """A member with whom another shares groups.

    `strength` is in the unit of the weighting, `count` the number of shared groups, `groups` their keys: those with the
    fewest participants first (they say most), then by key.
    """

    member: str
    strength: float
    count: int
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Ties:
    """Every tie once, in parallel arrays sorted by (from, to).

    `from_index` < `to_index` are positions in `members`; `weight` is in the unit of the weighting, `count` the number
    of shared groups. `omitted_groups` had too many participants to make pairs.
    """

    members: tuple[str, ...]
    from_index: IndexArray
    to_index: IndexArray
    weight: npt.NDArray[np.float64]
    count: npt.NDArray[np.int64]
    omitted_groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BridgePair:
    """A tie that leaves a cluster: `member` lies inside, `other` outside."""

    member: str
    other: str
    weight: float


@dataclass(frozen=True, slots=True)
class Bridge:
    """How a cluster is tied to another: the sum of the ties between them, their number, and the strongest few."""

    number: int
    weight: float
    ties: int
    strongest: tuple[BridgePair, ...]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Members that are tied to each other more than to others.

    `internal_weight` counts each tie between two members once, `external_weight` each tie that leaves. `cohesion` is
    the share of the members' tie weight that stays inside, 2 internal / (2 internal + external), 0 to 1; None without
    ties.
    Bridges are sorted by weight, the heaviest first, then by number.
    """

    number: int
    members: tuple[str, ...]
    internal_weight: float
    external_weight: float
    cohesion: float | None
    bridges: tuple[Bridge, ...]


@dataclass(frozen=True, slots=True)
class Clustering:
    """Every member in exactly one cluster, and how sure that is.

    `numbers` and `certainty` are parallel to `members`; `clusters` are sorted by number, from 1. How each figure is
    defined stands with `graph_api.analysis.clusters.find_clusters`. `made_with` names the library that did the work.
    """

    members: tuple[str, ...]
    numbers: tuple[int, ...]
    certainty: tuple[float, ...]
    clusters: tuple[Cluster, ...]
    modularity: float
    stability: float
    method: ClusterMethod
    made_with: str
    resolution: float
    runs: int
    seed: int
    best_seed: int


@dataclass(frozen=True, slots=True)
class BindingGroup:
    """A group that binds a cluster: `weight` is what it adds to the ties inside, in the unit of the weighting.

    `inside` of its `participants` belong to the cluster.
    """

    group: str
    weight: float
    inside: int
    participants: int


@dataclass(frozen=True, slots=True)
class NamedCluster:
    """A cluster with what a reader wants to know first: what to call it, and what binds it."""

    name: str
    cluster: Cluster
    binding: tuple[BindingGroup, ...]


@dataclass(frozen=True, slots=True)
class ClusterAnalysis:
    """The clusters of a network, named, with the options they were made with."""

    options: ClusterOptions
    clustering: Clustering
    clusters: tuple[NamedCluster, ...]
    omitted_groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """What became of clusters between two days.

    `after` goes on from `before` (None: it is new), sharing `similarity` of their members (Jaccard index, 0 to 1).
    """

    after: int
    before: int | None
    similarity: float


@dataclass(frozen=True, slots=True)
class LastingNumber:
    """The number of a cluster on every day, and how like it is to the cluster it has it from (None: from none)."""

    number: int
    similarity: float | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """How much two partitions of the same members agree.

    Both indices are None when fewer than two members can be compared. `compared` members have a label in both,
    `left_out` lack one in either. Definitions stand with `graph_api.analysis.agreement`.
    """

    adjusted_rand_index: float | None
    normalised_mutual_information: float | None
    compared: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Standing:
    """A value with its rank: 1 is the highest of `places`, and equals share a rank."""

    value: float
    rank: int
    places: int


@dataclass(frozen=True, slots=True)
class ClusterShare:
    """How a member is tied to a cluster: the sum of these ties, their share of all of its ties, and their number."""

    number: int
    strength: float
    share: float
    ties: int


@dataclass(frozen=True, slots=True)
class Position:
    """Where a member stands; `number` is that of its cluster. Definitions: `graph_api.analysis.position.positions`."""

    member: str
    number: int
    degree: Standing
    strength: Standing
    betweenness: Standing
    weighted_betweenness: Standing
    participation: Standing | None
    clusters: tuple[ClusterShare, ...]


@dataclass(frozen=True, slots=True)
class Positions:
    """The position of every member, by key. `pivots` is from how many betweenness was estimated; None: it is exact."""

    positions: tuple[Position, ...]
    pivots: int | None


@dataclass(frozen=True, slots=True)
class JoiningTie:
    """A tie between two clusters; `member` has the smaller key, `number` and `other_number` are their clusters."""

    member: str
    other: str
    number: int
    other_number: int
    weight: float


@dataclass(frozen=True, slots=True)
class Step:
    """A tie on a chain, and the groups behind it: those with the fewest participants first, then by key."""

    member: str
    other: str
    strength: float
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """Members of which each is tied to the next; `weakest` is the strength of the weakest of these ties."""

    members: tuple[str, ...]
    weakest: float
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Connection:
    """How two members are connected; `steps` is None and nothing is listed when they are not.

    `count`, `routes`, the order of the `shortest` chains and `strongest` are defined with
    `graph_api.analysis.paths.connection`.
    """

    start: str
    end: str
    steps: int | None
    count: int
    routes: int
    shortest: tuple[Chain, ...]
    strongest: Chain | None


@dataclass(frozen=True, slots=True)
class Misfit:
    """A member of `region` that does not lie where most of that region does, in `mostly`, but in `lies_in`."""

    member: str
    region: str
    mostly: str
    lies_in: str


@dataclass(frozen=True, slots=True)
class Nesting:
    """Whether the regions of a division lie within those of another; see `graph_api.analysis.congruence.nesting`."""

    regions: int
    whole: int
    share: float | None
    misfits: tuple[Misfit, ...]

    @property
    def holds(self) -> bool | None:
        """Whether every region does; None when nobody has a region in both."""
        return None if self.share is None else not self.misfits


@dataclass(frozen=True, slots=True)
class DivisionPair:
    """Two divisions: how they agree, and whether `one` lies within `other` (`inward`) and the other way (`outward`)."""

    one: str
    other: str
    agreement: Agreement
    inward: Nesting
    outward: Nesting


@dataclass(frozen=True, slots=True)
class Fit:
    """How close a region comes to a group: `shared` of the `group` members lie in it, and it has `size` members.

    `f1` and `jaccard` are 1 when both are the same; see `graph_api.analysis.congruence.fits`.
    """

    region: str
    shared: int
    group: int
    size: int
    f1: float
    jaccard: float


@dataclass(frozen=True, slots=True)
class DivisionFit:
    """How well groups fit a division; `fits` has the best region of each group, best fit first, then the largest group.

    See `graph_api.analysis.congruence.fit_divisions`.
    """

    division: str
    regions: int
    exact: int
    inside: int
    mean_f1: float | None
    fits: tuple[tuple[str, Fit], ...]


@dataclass(frozen=True, slots=True)
class SharedRegion:
    """Of `partners` with a region in a division `inside` lie in the member's own; shares by number and by strength."""

    division: str
    region: str
    partners: int
    inside: int
    share: float | None
    weighted_share: float | None


@dataclass(frozen=True, slots=True)
class RecurringPartner:
    """A partner that shares `groups` of the member's `of_groups`, and its region in `divisions` of `of_divisions`."""

    member: str
    groups: int
    of_groups: int
    divisions: int
    of_divisions: int


@dataclass(frozen=True, slots=True)
class OwnCongruence:
    """How congruent a member's cooperation is; see `graph_api.analysis.congruence.own_congruence`."""

    member: str
    partnerships: Standing
    circles: int
    partners: int
    territorial: Standing | None
    regions: tuple[SharedRegion, ...]
    robust: tuple[RecurringPartner, ...]
