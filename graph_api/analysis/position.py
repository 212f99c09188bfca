"""Where each member stands: how many it is tied to, how strongly, between whom, and across which clusters."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from graph_api.analysis.betweenness import betweenness
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.projection import FloatMatrix, Projection, upper
from graph_api.analysis.results import ClusterShare, JoiningTie, Position, Positions, Standing
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.errors import BadInput

Floats = npt.NDArray[np.float64]

EXACT_UP_TO = 2000
"""Members up to which betweenness is counted from every one."""

PIVOTS, FEWEST_PIVOTS = 256, 64
"""From so many it is estimated in a larger network: evenly over the members by key, so that it needs no chance."""

MOST_FOLLOWED = 150_000_000
"""(Pivot, tie) pairs: above it there are fewer pivots, down to the fewest. Some 20 s of a processor."""


def positions(projection: Projection, numbers: Sequence[int]) -> Positions:
    """The position of every member; `numbers` is the cluster of each, from 1.

    - **Degree**: the number of members tied to it. **Strength**: the sum of its ties, in the unit of the weighting;
      with NEWMAN the number of its groups that have another member (Barrat, A. et al. (2004), The architecture of
      complex weighted networks, PNAS 101(11), 3747-3752).
    - **Betweenness**, in steps and weighted: see `betweenness`.
    - **Participation coefficient**: 1 - sum over clusters c of (s_c / s)^2, s_c being the strength of its ties to
      members of c and s its strength. 0: all ties lie in one cluster; near 1 - 1/(number of clusters): they are spread
      evenly. None without ties. Guimera, R. & Amaral, L. A. N. (2005), Functional cartography of complex metabolic
      networks, Nature 433, 895-900; there with the number of ties instead of their strength.
    - **Standing**: values have `TIE_DECIMALS`, beyond which sums of fractions differ by chance. The rank is 1 +
      the number of members with a higher one, so equals share a rank; `places` is the number of members with a value.
    - **Clusters** it is tied to: heaviest first, then by number.

    Cost: that of betweenness.

    Raises:
        BadInput: not as many numbers as members.
    """
    matrix, size = projection.matrix, len(projection.members)
    if len(numbers) != size:
        raise BadInput(f"There are {size} members, and {len(numbers)} have a cluster.")
    sources = _pivots(size, matrix.nnz // 2)
    degree = np.diff(matrix.indptr).astype(np.float64)
    strength = np.asarray(matrix.sum(axis=1), dtype=np.float64).reshape(-1)
    shares, spread = _shares(matrix, np.asarray(numbers, dtype=np.intp), strength)
    ranked = zip(
        standings(degree),
        standings(strength),
        standings(betweenness(matrix, weighted=False, sources=sources)),
        standings(betweenness(matrix, weighted=True, sources=sources)),
        standings(np.maximum(spread, 0.0)),
        strict=True,
    )
    found = []
    for member, number, parts, standing in zip(projection.members, numbers, shares, ranked, strict=True):
        counted, strong, between, between_weighted, participation = standing
        # Degree and strength are known of everyone.
        assert counted is not None and strong is not None and between is not None and between_weighted is not None  # noqa: S101, PT018
        found.append(Position(member, number, counted, strong, between, between_weighted, participation, parts))
    return Positions(tuple(found), None if sources is None else int(sources.size))


def _pivots(size: int, ties: int) -> IndexArray | None:
    """From which members betweenness is counted; None: from all."""
    if size <= EXACT_UP_TO:
        return None
    many = min(PIVOTS, max(FEWEST_PIVOTS, MOST_FOLLOWED // max(ties, 1)))
    return np.unique(np.linspace(0, size - 1, many).astype(np.intp))


def joining_ties(projection: Projection, numbers: Sequence[int]) -> tuple[JoiningTie, ...]:
    """The ties between members of different clusters, the strongest first, then by both keys. Cost: O(ties)."""
    entries, cluster = upper(projection.matrix), np.asarray(numbers, dtype=np.intp)
    across = np.flatnonzero(cluster[entries.row] != cluster[entries.col])
    row, column, weight = entries.row[across], entries.col[across], entries.data[across].round(TIE_DECIMALS)
    order = np.lexsort((column, row, -weight))
    return tuple(
        JoiningTie(projection.members[one], projection.members[other], numbers[one], numbers[other], strength)
        for one, other, strength in zip(
            row[order].tolist(), column[order].tolist(), weight[order].tolist(), strict=True
        )
    )


def standings(values: Floats) -> list[Standing | None]:
    """The value, rank and number of places of each, as `positions` defines them; None where there is no value (NaN)."""
    known = np.flatnonzero(~np.isnan(values))
    rounded = values[known].round(TIE_DECIMALS)
    ranks = known.size - np.searchsorted(np.sort(rounded), rounded, side="right") + 1
    found: list[Standing | None] = [None] * values.size
    for place, value, rank in zip(known.tolist(), rounded.tolist(), ranks.tolist(), strict=True):
        found[place] = Standing(value, rank, known.size)
    return found


def _shares(
    matrix: FloatMatrix, numbers: IndexArray, strength: Floats
) -> tuple[list[tuple[ClusterShare, ...]], Floats]:
    """The clusters that each is tied to, and its participation coefficient, NaN without ties."""
    entries = matrix.tocoo()
    many = int(numbers.max()) + 1 if numbers.size else 1
    cells, cell = np.unique(entries.row.astype(np.intp) * many + numbers[entries.col], return_inverse=True)
    weight, ties = np.bincount(cell, weights=entries.data), np.bincount(cell)
    member, number = np.divmod(cells, many)
    share = weight / strength[member]
    spread = np.where(np.diff(matrix.indptr) > 0, 1 - np.bincount(member, share**2, minlength=strength.size), np.nan)
    parts: list[list[ClusterShare]] = [[] for _ in range(strength.size)]
    columns = (number, weight.round(TIE_DECIMALS), share.round(TIE_DECIMALS), ties)
    for at, *part in zip(member.tolist(), *(column.tolist() for column in columns), strict=True):
        parts[at].append(ClusterShare(*part))
    return [tuple(sorted(found, key=lambda part: (-part.strength, part.number))) for found in parts], spread
