"""What was so on one day: who took part in what, where everybody lies, and what each service is for."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from graph_api.analysis.history import History, Join, JoinKind
from graph_api.analysis.incidence import IndexArray
from graph_api.errors import BadInput

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

EARTH_RADIUS = 6371.0088
"""Kilometres: the mean radius of the International Union of Geodesy and Geophysics."""

SPAN = 12 * 365
"""Days over which the past of a function is looked at: the register is thin before."""


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
    member (-1: unknown), `distance` kilometres between members (NaN: unknown). `openness` is how often a service
    of each function was joined, a year, before the day, by others than its founders and merged members.
    """

    day: int
    joined: Flags
    here: Flags
    active: Flags
    traits: Traits
    region: Mapping[str, IndexArray]
    distance: Floats
    openness: Floats


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
    """The state at the end of `day`. `before` are joins; those after the day are not looked at. Cost: O(p + n s)."""
    holds = (history.start <= day) & (history.end > day)
    joined = np.zeros((len(history.members), len(history.services)), dtype=np.bool_)
    joined[history.member[holds], history.service[holds]] = True
    joined &= here[:, None]
    for takeover in history.takeovers:
        if takeover.whole and takeover.day <= day:
            joined[:, takeover.old] = False
    counted = {JoinKind.GENUINE, JoinKind.EXPANSION_WAVE, JoinKind.LATE_REGISTRATION}
    known = [traits.function[join.service] for join in before if join.day <= day and join.kind in counted]
    seen = np.bincount(np.array(known, dtype=np.intp), minlength=len(traits.functions))
    return State(
        day=day,
        joined=joined,
        here=here,
        active=np.asarray(joined.any(axis=0)),
        traits=traits,
        region=region,
        distance=distance,
        openness=seen / np.maximum(_years(history, traits, day), 1),
    )


def _years(history: History, traits: Traits, day: int) -> Floats:
    """For how many years, in all, services of each function have been in the register."""
    first = np.minimum(history.first_recorded, day)
    last = np.zeros(len(history.services), dtype=np.intp)
    begun = history.start <= day
    np.maximum.at(last, history.service[begun], np.minimum(history.end[begun], day))
    lasted = np.maximum(last - np.maximum(first, day - SPAN), 0) / 365.25
    return np.bincount(traits.function, weights=lasted, minlength=len(traits.functions)).astype(np.float64)


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
