"""Through what and whom two members are connected."""

import heapq
import itertools
import math
from bisect import bisect_left

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components, dijkstra

from graph_api.analysis.projection import FloatMatrix, Projection
from graph_api.analysis.results import Chain, Connection, Step
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.errors import BadInput, NotFound

Floats = npt.NDArray[np.float64]


def connection(projection: Projection, start: str, end: str, first: int) -> Connection:
    """How `start` is connected with `end`: the shortest chains of members, at most `first`, and the strongest one.

    - A **chain** is a series of members of which each is tied to the next, through the groups that both belong to. It
      is shortest when no other has fewer steps. `count` is how many of these there are; `routes` counts a chain once
      for each choice of one group a step, so it is the number of shortest paths member - group - member.
    - **Order**: the chain whose weakest tie is strongest first, of equals the one with the smallest keys.
    - **Strongest**: the chain, of any length, whose weakest tie is as strong as can be (the widest, or maximum
      bottleneck, path: Pollack, M. (1960), The maximum capacity through a network, Operations Research 8(5), 733-736);
      of equals the one with the fewest steps, then the smallest keys. Strengths have `TIE_DECIMALS`.

    Cost: O(ties x log(ties)), and O(first x steps x partners) for what is listed.

    Raises:
        NotFound: no such member.
        BadInput: both are the same, or `first` is below 1.
    """
    if start == end:
        raise BadInput(f"A path runs between two members, and both are {start!r}.", hint="Name another one.")
    if first < 1:
        raise BadInput(f"'first' is {first}: at least one path is asked for.")
    matrix = csr_array(
        (projection.matrix.data.round(TIE_DECIMALS), projection.matrix.indices, projection.matrix.indptr),
        shape=projection.matrix.shape,
    )
    here, there = _place(projection, start), _place(projection, end)
    shortest = _Shortest(matrix, here, there)
    if not shortest.steps:
        return Connection(start, end, None, 0, 0, (), None)
    widest = _Shortest(_at_least(matrix, _bottleneck(matrix, here, there)), here, there)
    return Connection(
        start,
        end,
        shortest.steps,
        shortest.count(None),
        shortest.count(projection.shared),
        tuple(_chain(projection, matrix, places) for places in shortest.list(first)),
        _chain(projection, matrix, widest.list(1)[0]),
    )


class _Shortest:
    """The shortest chains between two members, as positions; `steps` is 0 when nothing connects them."""

    def __init__(self, matrix: FloatMatrix, start: int, end: int) -> None:
        self._matrix = matrix
        self._start, self._end = start, end
        left: Floats = dijkstra(matrix, directed=True, indices=np.array([end]), unweighted=True)[0]
        self._left = left
        self.steps = 0 if math.isinf(left[start]) else int(left[start])
        # Of the members on such a chain: those that may come next, each with the strength of the tie.
        self._next: dict[int, list[tuple[int, float]]] = {}
        level = [start] if self.steps else []
        while level:
            self._next |= {member: self._nearer(member) for member in level}
            level = sorted({other for member in level for other, _ in self._next[member]})
        self._widest: dict[int, float] = {end: math.inf}
        for member in reversed(self._next):
            if member != end:
                self._widest[member] = max(min(tie, self._widest[other]) for other, tie in self._next[member])

    def _nearer(self, member: int) -> list[tuple[int, float]]:
        row = slice(self._matrix.indptr[member], self._matrix.indptr[member + 1])
        others = self._matrix.indices[row]
        nearer = self._left[others] == self._left[member] - 1
        return list(zip(others[nearer].tolist(), self._matrix.data[row][nearer].tolist(), strict=True))

    def count(self, times: FloatMatrix | None) -> int:
        """How many there are; with `times` a tie counts that often. A whole number of any size."""
        found: dict[int, int] = {self._end: 1}
        for member in reversed(self._next):
            if member != self._end:
                found[member] = sum(
                    found[other] * (1 if times is None else round(times[member, other]))
                    for other, _ in self._next[member]
                )
        return found[self._start]

    def list(self, first: int) -> list[tuple[int, ...]]:
        """The first of them: by their weakest tie, the strongest first, then by position."""
        found: list[tuple[int, ...]] = []
        # What may still be reached is known exactly, so the one at hand is never worse than what is found behind it.
        begun: list[tuple[float, tuple[int, ...], float]] = [(-self._widest[self._start], (self._start,), math.inf)]
        while begun and len(found) < first:
            _, chain, weakest = heapq.heappop(begun)
            if chain[-1] == self._end:
                found.append(chain)
                continue
            for other, tie in self._next[chain[-1]]:
                so_far = min(weakest, tie)
                heapq.heappush(begun, (-min(so_far, self._widest[other]), (*chain, other), so_far))
        return found


def _bottleneck(matrix: FloatMatrix, start: int, end: int) -> float:
    """The highest strength such that ties of at least that connect both."""
    strengths = np.unique(matrix.data)
    low, high = 0, strengths.size - 1
    while low < high:
        middle = (low + high + 1) // 2
        labels = connected_components(_at_least(matrix, float(strengths[middle])), directed=False)[1]
        low, high = (middle, high) if labels[start] == labels[end] else (low, middle - 1)
    return float(strengths[low])


def _at_least(matrix: FloatMatrix, strength: float) -> FloatMatrix:
    entries = matrix.tocoo()
    kept = entries.data >= strength
    return csr_array((entries.data[kept], (entries.row[kept], entries.col[kept])), shape=matrix.shape)


def _chain(projection: Projection, matrix: FloatMatrix, places: tuple[int, ...]) -> Chain:
    steps = tuple(
        Step(
            projection.members[one],
            projection.members[other],
            float(matrix[one, other]),
            _shared(projection, one, other),
        )
        for one, other in itertools.pairwise(places)
    )
    return Chain(tuple(projection.members[place] for place in places), min(step.strength for step in steps), steps)


def _shared(projection: Projection, one: int, other: int) -> tuple[str, ...]:
    groups = projection.member_groups
    own, far = (groups.indices[groups.indptr[place] : groups.indptr[place + 1]] for place in (one, other))
    both = np.intersect1d(own, far)
    return tuple(projection.incidence.groups[projection.group_order[rank]] for rank in both.tolist())


def _place(projection: Projection, member: str) -> int:
    place = bisect_left(projection.members, member)
    if place == len(projection.members) or projection.members[place] != member:
        raise NotFound(f"There is no member {member!r} in this network.")
    return place
