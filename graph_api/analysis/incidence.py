"""Who takes part in what: a bipartite graph of members and groups, as parallel integer arrays."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from graph_api.errors import BadInput

IndexArray: TypeAlias = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Incidence:
    """Members (municipalities) and groups (services, pilots), and which member belongs to which group.

    `members` and `groups` are sorted keys without duplicates. Membership p says that `members[member_index[p]]`
    belongs to `groups[group_index[p]]`; memberships are sorted by member, then group, each once. A member may belong to
    nothing.

    Raises:
        BadInput: the keys or the memberships are not as said; `incidence()` makes them so.
    """

    members: tuple[str, ...]
    groups: tuple[str, ...]
    member_index: IndexArray
    group_index: IndexArray

    def __post_init__(self) -> None:
        _check_keys("members", self.members)
        _check_keys("groups", self.groups)
        if self.member_index.ndim != 1 or self.member_index.shape != self.group_index.shape:
            raise BadInput("member_index and group_index must be one-dimensional and of the same length.")
        for name, index, keys in (
            ("member_index", self.member_index, self.members),
            ("group_index", self.group_index, self.groups),
        ):
            if index.size and (index.min() < 0 or index.max() >= len(keys)):
                raise BadInput(f"{name} must lie between 0 and {len(keys) - 1}.")
        step, within = np.diff(self.member_index), np.diff(self.group_index)
        if not np.all((step > 0) | ((step == 0) & (within > 0))):
            raise BadInput("Memberships must be sorted by member, then group, each once.", hint="Use incidence().")


def incidence(pairs: Iterable[tuple[str, str]], members: Iterable[str] = ()) -> Incidence:
    """The incidence of (member, group) pairs in any order; a pair given twice counts once.

    `members` adds those that may belong to no group: they stay visible, without ties.
    Cost: O(p log p) for p pairs.
    """
    given = list(pairs)
    member_keys = sorted({member for member, _ in given}.union(members))
    group_keys = sorted({group for _, group in given})
    member_of = {key: position for position, key in enumerate(member_keys)}
    group_of = {key: position for position, key in enumerate(group_keys)}
    numbers = [member_of[member] * len(group_keys) + group_of[group] for member, group in given]
    member_index, group_index = np.divmod(np.unique(np.array(numbers, dtype=np.intp)), max(len(group_keys), 1))
    return Incidence(tuple(member_keys), tuple(group_keys), member_index, group_index)


def _check_keys(name: str, keys: tuple[str, ...]) -> None:
    if any(left >= right for left, right in itertools.pairwise(keys)):
        raise BadInput(f"{name} must be sorted, each key once.", hint="Use incidence().")
