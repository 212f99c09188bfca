"""What binds a cluster, and what to call it."""

from collections.abc import Iterable, Mapping

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.options import Weighting
from graph_api.analysis.projection import FloatMatrix, Projection
from graph_api.analysis.results import BindingGroup, Clustering
from graph_api.analysis.rounding import TIE_DECIMALS


def binding_groups(
    projection: Projection, clustering: Clustering, most: int = 10
) -> tuple[tuple[BindingGroup, ...], ...]:
    """For each cluster (by number) the groups that add most to the ties inside it, the strongest first.

    Each tie is a sum over the groups that both members share: of 1/(k-1) for NEWMAN, 1 for COUNT, and 1/union for
    JACCARD. What a group adds is its part of the ties whose ends both lie in the cluster, so over all groups it sums to
    the internal weight. At most `most` a cluster; of equals the one with more members inside, then the smallest key.
    Cost: O(memberships), and for JACCARD O(sum over ties of the groups of an end).
    """
    numbers = np.array(clustering.numbers, dtype=np.intp) - 1
    shape = (len(clustering.clusters), len(projection.members))
    belongs: FloatMatrix = csr_array((np.ones(numbers.size), (numbers, np.arange(numbers.size))), shape=shape)
    inside: FloatMatrix = belongs @ projection.member_groups
    inside.sort_indices()
    weight = _added(projection, belongs, inside, numbers).round(TIE_DECIMALS)
    return tuple(
        _strongest(projection, inside, weight, slice(inside.indptr[number], inside.indptr[number + 1]), most)
        for number in range(len(clustering.clusters))
    )


def cluster_name(
    members: Iterable[str], names: Mapping[str, str], populations: Mapping[str, int | None], most: int = 3
) -> str:
    """A cluster's name: its members with the most inhabitants, the largest first ("Eindhoven – Helmond – Veldhoven").

    At most `most` of them. An unknown number counts as 0, of equals the smallest key is first; a member without name
    is called by its key.
    """
    largest = sorted(members, key=lambda member: (-(populations.get(member) or 0), member))[:most]
    return " – ".join(names.get(member, member) for member in largest)


def _added(
    projection: Projection, belongs: FloatMatrix, inside: FloatMatrix, numbers: IndexArray
) -> npt.NDArray[np.float64]:
    """What each entry of `inside` (clusters x groups, members inside) adds to the cluster's internal weight."""
    pairs = inside.data * (inside.data - 1) / 2
    match projection.weighting:
        case Weighting.COUNT:
            return pairs
        case Weighting.NEWMAN:
            size = projection.participants[projection.group_order[inside.indices]]
            return pairs / np.maximum(size - 1, 1)
        case Weighting.JACCARD:
            ties = projection.matrix.tocoo()
            kept = numbers[ties.row] == numbers[ties.col]
            share = ties.data[kept] / projection.shared.data[kept]
            within: FloatMatrix = csr_array((share, (ties.row[kept], ties.col[kept])), shape=ties.shape)
            halves = belongs @ (projection.member_groups * (within @ projection.member_groups)).tocsr()
            return np.asarray(halves.tocsr()[inside.tocoo().row, inside.indices]).ravel() / 2


def _strongest(
    projection: Projection, inside: FloatMatrix, weight: npt.NDArray[np.float64], row: slice, most: int
) -> tuple[BindingGroup, ...]:
    group = projection.group_order[inside.indices[row]]
    members = inside.data[row]
    order = [place for place in np.lexsort((group, -members, -weight[row])) if members[place] > 1]
    return tuple(
        BindingGroup(
            group=projection.incidence.groups[group[place]],
            weight=float(weight[row][place]),
            inside=int(members[place]),
            participants=int(projection.participants[group[place]]),
        )
        for place in order[:most]
    )
