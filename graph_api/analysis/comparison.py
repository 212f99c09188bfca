"""Members side by side, and which are alike: by size, urbanity, and what they work together on."""

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from graph_api.analysis.incidence import Incidence
from graph_api.analysis.results import Ties
from graph_api.analysis.rounding import steady


@dataclass(frozen=True, slots=True)
class Traits:
    """What makes members alike; None is not known. `urbanity` is a class from 1 to 5, `functions` counts groups."""

    population: int | None
    urbanity: int | None
    functions: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How far a member lies from another, 0 (alike) to 1, in all and by part; a part that is not known is None."""

    member: str
    distance: float
    size: float | None
    urbanity: float | None
    profile: float | None


@dataclass(frozen=True, slots=True)
class Side:
    """What some members together take part in, and how they are tied to the others.

    `functions` counts distinct groups by function, `beside` those that have one beside their own; `partners` are
    members outside with a tie to one inside, `strength` is the sum of these ties, `inside` that of the ties among them,
    each once.
    """

    groups: int
    functions: Mapping[str, int]
    beside: Mapping[str, int]
    partners: int
    strength: float
    inside: float


def profiles(incidence: Incidence, function_of: Mapping[str, str]) -> dict[str, Counter[str]]:
    """Of each member the number of its groups by function; a group without one does not count. Cost: O(memberships)."""
    found: dict[str, Counter[str]] = {member: Counter() for member in incidence.members}
    for member, group in zip(incidence.member_index.tolist(), incidence.group_index.tolist(), strict=True):
        function = function_of.get(incidence.groups[group])
        if function is not None:
            found[incidence.members[member]][function] += 1
    return found


def most_alike(traits: Mapping[str, Traits], member: str, first: int) -> list[Likeness]:
    """The members that are most like `member`, the nearest first, then by key.

    Gower's distance: the mean of the parts that are known of both, each from 0 to 1.
    - size: difference of the logarithms of the populations, divided by the largest such difference among all;
    - urbanity: difference of the classes, divided by 4;
    - profile: Bray-Curtis dissimilarity of the groups by function, sum |a - b| / sum (a + b).

    Gower, J. C. (1971), A general coefficient of similarity and some of its properties, Biometrics 27, 857-871; Bray,
    J. R. & Curtis, J. T. (1957), Ecological Monographs 27, 325-349. Cost: O(members x functions).
    """
    sizes = [math.log(one.population) for one in traits.values() if one.population]
    spread = max(sizes) - min(sizes) if sizes else 0.0
    own = traits[member]
    found = [_likeness(key, own, other, spread) for key, other in traits.items() if key != member]
    known = [one for one in found if one is not None]
    return sorted(known, key=lambda one: (one.distance, one.member))[:first]


def _likeness(key: str, own: Traits, other: Traits, spread: float) -> Likeness | None:
    size = urbanity = profile = None
    if own.population and other.population:
        size = min(abs(math.log(own.population / other.population)) / spread, 1.0) if spread else 0.0
    if own.urbanity is not None and other.urbanity is not None:
        urbanity = abs(own.urbanity - other.urbanity) / 4
    total = sum(own.functions.values()) + sum(other.functions.values())
    if total:
        functions = own.functions.keys() | other.functions.keys()
        profile = sum(abs(own.functions.get(name, 0) - other.functions.get(name, 0)) for name in functions) / total
    parts = [part for part in (size, urbanity, profile) if part is not None]
    return Likeness(key, math.fsum(parts) / len(parts), size, urbanity, profile) if parts else None


def side(
    incidence: Incidence,
    ties: Ties,
    function_of: Mapping[str, str],
    beside_of: Mapping[str, Collection[str]],
    members: Collection[str],
) -> Side:
    """What these members take part in and how they are tied. Cost: O(memberships + ties)."""
    chosen = np.array([member in members for member in incidence.members], dtype=bool)
    groups = [
        incidence.groups[one] for one in np.unique(incidence.group_index[chosen[incidence.member_index]]).tolist()
    ]
    functions = Counter(function_of[group] for group in groups if group in function_of)
    beside = Counter(function for group in groups for function in beside_of.get(group, ()))
    one, other = chosen[ties.from_index], chosen[ties.to_index]
    leaving = one != other
    outside = np.where(one, ties.to_index, ties.from_index)[leaving]
    return Side(
        groups=len(groups),
        functions=dict(sorted(functions.items())),
        beside=dict(sorted(beside.items())),
        partners=int(np.unique(outside).size),
        strength=steady(math.fsum(ties.weight[leaving].tolist())),
        inside=steady(math.fsum(ties.weight[one & other].tolist())),
    )


def total(values: Sequence[float | int | None]) -> float | None:
    """The sum of what is known, None when nothing is."""
    known = [value for value in values if value is not None]
    return math.fsum(known) if known else None
