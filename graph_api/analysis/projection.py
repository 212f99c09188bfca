"""From who takes part in what to who is tied to whom: the one-mode projection."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array, csr_array, triu

from graph_api.analysis.incidence import Incidence, IndexArray
from graph_api.analysis.options import MAX_PARTICIPANTS, Weighting
from graph_api.analysis.results import Ties
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.errors import BadInput, LimitExceeded

FloatMatrix: TypeAlias = csr_array[np.float64, tuple[int, int]]

MAX_PAIRS = 20_000_000
"""Above this a projection does not fit in a sensible amount of memory (some 100 bytes a pair)."""


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """Members tied by the groups they share.

    `matrix` (n x n) has the strength of each tie, `shared` the number of groups behind it: both symmetric to the last
    bit, with an empty diagonal, sorted, and with the same entries. `participants` is the size of each group of the
    incidence; groups above `max_participants` make no ties and are `omitted_groups`. The groups that count stand in
    `member_groups` (n x g, ones) and its transpose `group_members`, whose columns and rows are ordered by
    `group_order`: positions in `incidence.groups`, the smallest group first, then by key.
    """

    incidence: Incidence
    weighting: Weighting
    max_participants: int
    matrix: FloatMatrix
    shared: FloatMatrix
    participants: IndexArray
    group_order: IndexArray
    member_groups: FloatMatrix
    group_members: FloatMatrix
    omitted_groups: tuple[str, ...]

    @property
    def members(self) -> tuple[str, ...]:
        return self.incidence.members


def project(
    incidence: Incidence, weighting: Weighting = Weighting.NEWMAN, max_participants: int = MAX_PARTICIPANTS
) -> Projection:
    """The ties between members through the groups they share; see `Weighting` for the definitions.

    A group with more than `max_participants` members counts in no weighting, not in the union of JACCARD either.
    Sums run over groups by size, so renaming or reordering groups changes no bit of the result.
    Cost: O(sum of k^2) time and memory over the groups that count, k being a group's size.

    Raises:
        BadInput: an unknown weighting, or `max_participants` below 2.
        LimitExceeded: more than `MAX_PAIRS` pairs.
    """
    if weighting not in set(Weighting):
        raise BadInput(f"There is no weighting {weighting!r}.", hint=f"Use one of {', '.join(Weighting)}.")
    if max_participants < 2:
        raise BadInput(f"maxParticipants is {max_participants}: a tie needs a group of at least 2.")
    size = np.bincount(incidence.group_index, minlength=len(incidence.groups))
    counted = size <= max_participants
    pairs = int((size[counted] * (size[counted] - 1) // 2).sum())
    if pairs > MAX_PAIRS:
        raise LimitExceeded(
            f"These groups make {pairs:,} pairs, more than {MAX_PAIRS:,}.", hint="Lower maxParticipants."
        )
    order = np.argsort(size, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(order.size)
    kept = counted[incidence.group_index]
    rows, columns = incidence.member_index[kept], rank[incidence.group_index[kept]]
    member_groups: FloatMatrix = csr_array(
        (np.ones(rows.size), (rows, columns)), shape=(len(incidence.members), len(incidence.groups))
    )
    member_groups.sort_indices()
    group_members: FloatMatrix = member_groups.T.tocsr()
    shared = _without_diagonal(member_groups @ group_members)
    return Projection(
        incidence=incidence,
        weighting=Weighting(weighting),
        max_participants=max_participants,
        matrix=_weigh(Weighting(weighting), member_groups, group_members, shared, size[order]),
        shared=shared,
        participants=size,
        group_order=order,
        member_groups=member_groups,
        group_members=group_members,
        omitted_groups=tuple(incidence.groups[position] for position in np.flatnonzero(~counted)),
    )


def ties(projection: Projection) -> Ties:
    """Every tie of a projection once, in bulk; weights have `TIE_DECIMALS`. Cost: O(ties)."""
    weight = upper(projection.matrix)
    return Ties(
        members=projection.members,
        from_index=weight.row.astype(np.intp),
        to_index=weight.col.astype(np.intp),
        weight=weight.data.round(TIE_DECIMALS),
        count=upper(projection.shared).data.astype(np.int64),
        omitted_groups=projection.omitted_groups,
    )


def upper(matrix: FloatMatrix) -> "coo_array[np.float64, tuple[int, int]]":
    """The entries above the diagonal, by row, then column."""
    return coo_array(triu(matrix, k=1, format="coo"))


def _weigh(
    weighting: Weighting, member_groups: FloatMatrix, group_members: FloatMatrix, shared: FloatMatrix, size: IndexArray
) -> FloatMatrix:
    match weighting:
        case Weighting.COUNT:
            return shared
        case Weighting.NEWMAN:
            scale: npt.NDArray[np.float64] = 1 / np.maximum(size - 1, 1)
            scaled = member_groups.copy()
            scaled.data = scale[scaled.indices]
            return _without_diagonal(scaled @ group_members)
        case Weighting.JACCARD:
            groups = np.diff(member_groups.indptr)
            entries = shared.tocoo()
            union = groups[entries.row] + groups[entries.col] - shared.data
            return csr_array((shared.data / union, shared.indices, shared.indptr), shape=shared.shape)


def _without_diagonal(product: FloatMatrix) -> FloatMatrix:
    entries = product.tocoo()
    off = entries.row != entries.col
    matrix: FloatMatrix = csr_array((entries.data[off], (entries.row[off], entries.col[off])), shape=product.shape)
    matrix.sort_indices()
    return matrix
