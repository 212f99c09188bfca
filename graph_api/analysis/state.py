"""What was so on one day: who took part in what, where everybody lies, and what each service is for."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from graph_api.analysis.history import BY_CHOICE, LATELY, History, Join
from graph_api.analysis.incidence import IndexArray
from graph_api.errors import BadInput

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

EARTH_RADIUS = 6371.0088
"""Kilometres: the mean radius of the International Union of Geodesy and Geophysics."""

YEAR = 365.25
"""Days."""


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """What services are, whatever the day. `function` is the position of the main function of each, in `functions`.

    `covers` (services x functions) adds the secondary ones. `single` (functions): one can have only one service with
    that function, among the statutory ones; `single_always`: also among those that are not. `regional` (services): by
    law or by agreement it is for those of its own region, of the division that it follows. `domain` has, for each
    division that belongs to a domain, the functions for which it counts; `general` are the divisions that always do.
    """

    functions: tuple[str, ...]
    function: IndexArray
    covers: Flags
    statutory: Flags
    regional: Flags
    division: tuple[str | None, ...]
    single: Flags
    single_always: Flags
    domain: Mapping[str, Flags]
    general: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """One day. All matrices are members x services, dense: 390 x 450 in the Netherlands.

    `here` are the members that exist, `active` the services with a member that no other has taken the place of,
    `joined` the part that they take in each other. `region` has for each division the number of the region of each
    member (-1: unknown), `distance` kilometres between members (NaN: unknown). Of the last `LATELY` years, by function:
    `came` are the joins by choice (`BY_CHOICE`), `lasted` the years, summed, that its active services were there.
    """

    day: int
    joined: Flags
    here: Flags
    active: Flags
    traits: Traits
    region: Mapping[str, IndexArray]
    distance: Floats
    came: Floats
    lasted: Floats


def state(
    history: History,
    day: int,
    *,
    here: Flags,
    traits: Traits,
    region: Mapping[str, IndexArray],
    distance: Floats,
    before: tuple[Join, ...],
) -> State:
    """The state at the end of `day`. Cost: O(p + n s).

    `before` are all joins of the history, of every kind; those after the day are not looked at.
    """
    holds = (history.start <= day) & (history.end > day)
    joined = np.zeros((len(history.members), len(history.services)), dtype=np.bool_)
    joined[history.member[holds], history.service[holds]] = True
    joined &= here[:, None]
    for takeover in history.takeovers:
        if takeover.whole and takeover.day <= day:
            joined[:, takeover.old] = False
    active = np.asarray(joined.any(axis=0))
    came, lasted = _lately(active, traits, day, before)
    return State(
        day=day,
        joined=joined,
        here=here,
        active=active,
        traits=traits,
        region=region,
        distance=distance,
        came=came,
        lasted=lasted,
    )


def _lately(active: Flags, traits: Traits, day: int, before: tuple[Join, ...]) -> tuple[Floats, Floats]:
    """By function: the joins by choice of the last `LATELY` years, and for how long there were services to join."""
    since, functions = day - LATELY * YEAR, len(traits.functions)
    came = np.zeros(functions)
    first = np.full(active.size, day)
    for join in before:
        if join.day <= day:
            first[join.service] = min(first[join.service], join.day)
            came[traits.function[join.service]] += join.day > since and join.kind in BY_CHOICE
    lasted = np.where(active, day - np.maximum(first, since), 0) / YEAR
    return came, np.bincount(traits.function, weights=lasted, minlength=functions).astype(np.float64)


def great_circle(latitude: Floats, longitude: Floats) -> Floats:
    """Kilometres between each two points given in degrees, along a great circle of a sphere; NaN where unknown.

    By the haversine formula: it keeps its precision for points that are close. Cost: O(n^2).

    Raises:
        BadInput: a point that lies nowhere on Earth.
    """
    if np.any(np.abs(latitude) > 90) or np.any(np.abs(longitude) > 180):
        raise BadInput("A latitude lies between -90 and 90, a longitude between -180 and 180.")
    phi, lam = np.radians(latitude), np.radians(longitude)
    across = np.sin((phi[:, None] - phi) / 2) ** 2
    along = np.cos(phi)[:, None] * np.cos(phi) * np.sin((lam[:, None] - lam) / 2) ** 2
    return np.asarray(2 * EARTH_RADIUS * np.arcsin(np.sqrt(np.minimum(across + along, 1))), dtype=np.float64)
