"""What was so on one day: who took part in what, where everybody lies, and what each service is for."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from graph_api.analysis.history import BY_CHOICE, LATELY, History, Join
from graph_api.analysis.incidence import IndexArray
from graph_api.errors import BadInput

if TYPE_CHECKING:
    from graph_api.analysis.projection import FloatMatrix

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

EARTH_RADIUS = 6371.0088
"""Kilometres: the mean radius of the International Union of Geodesy and Geophysics."""

YEAR = 365.25
"""Days."""


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """What services are, whatever the day. `function` is the position of the main function of each, in `functions`.

    `covers` (services x functions) adds the secondary ones; a function that nothing covers says nothing of a need.
    `single` (functions): one can have only one service with that main function, and a statutory one with it beside its
    main one is no other; `single_always`: nor is any that has it beside its main one. `regional` (services): by law or
    by agreement it is for those of its own region, of the division that it follows. `domain` has, for each division
    that belongs to a domain, the functions for which it counts; `general` are the divisions that always do.
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


@dataclass(frozen=True, eq=False)
class State:
    """One day: members and services by position, 390 and 450 in the Netherlands.

    `here` are the members that exist, `active` the services with a member that no other has taken the place of.
    Membership p says that member `member[p]` is in `service[p]`; sorted by member, then service, each once. `region`
    has for each division the number of the region of each member (-1: unknown), `points` latitude and longitude of each
    in degrees (NaN: unknown). Of the last `LATELY` years, by function: `came` are the joins by choice (`BY_CHOICE`),
    `lasted` the years, summed, that its active services were there.
    """

    day: int
    member: IndexArray
    service: IndexArray
    here: Flags
    active: Flags
    traits: Traits
    region: Mapping[str, IndexArray]
    points: Floats
    came: Floats
    lasted: Floats

    @cached_property
    def joined(self) -> Flags:
        """Members x services, dense: who is in what. For thousands of members, not more."""
        joined = np.zeros((self.here.size, self.active.size), dtype=np.bool_)
        joined[self.member, self.service] = True
        return joined

    @cached_property
    def taken(self) -> "FloatMatrix":
        """The same with ones, sparse."""
        from scipy.sparse import csr_array

        ones = np.ones(self.member.size)
        return csr_array((ones, (self.member, self.service)), shape=(self.here.size, self.active.size))

    @cached_property
    def takers(self) -> "FloatMatrix":
        """Services x members, sparse."""
        return self.taken.T.tocsr()

    @cached_property
    def size(self) -> Floats:
        """How many members each service has."""
        return np.bincount(self.service, minlength=self.active.size).astype(np.float64)

    def distance(self, rows: IndexArray | None = None) -> Floats:
        """Kilometres from the members at `rows` (None: all) to every member; NaN: unknown."""
        return great_circle(self.points[:, 0], self.points[:, 1], rows)


def state(
    history: History,
    day: int,
    *,
    here: Flags,
    traits: Traits,
    region: Mapping[str, IndexArray],
    points: Floats,
    before: tuple[Join, ...],
) -> State:
    """The state at the end of `day`. Cost: O(p log p).

    `before` are all joins of the history, of every kind; those after the day are not looked at.
    """
    services = len(history.services)
    stands = np.ones(services, dtype=np.bool_)
    for takeover in history.takeovers:
        if takeover.whole and takeover.day <= day:
            stands[takeover.old] = False
    holds = (history.start <= day) & (history.end > day) & here[history.member] & stands[history.service]
    pairs = np.unique(history.member[holds] * services + history.service[holds])
    member, service = np.divmod(pairs, max(services, 1))
    active = np.bincount(service, minlength=services) > 0
    came, lasted = _lately(active, traits, day, before)
    return State(
        day=day,
        member=member,
        service=service,
        here=here,
        active=active,
        traits=traits,
        region=region,
        points=points,
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


def great_circle(latitude: Floats, longitude: Floats, rows: IndexArray | None = None) -> Floats:
    """Kilometres between each two points given in degrees, along a great circle of a sphere; NaN where unknown.

    `rows` are the points that it is wanted from, all when None. By the haversine formula: it keeps its precision for
    points that are close. Cost: O(rows x n).

    Raises:
        BadInput: a point that lies nowhere on Earth.
    """
    if np.any(np.abs(latitude) > 90) or np.any(np.abs(longitude) > 180):
        raise BadInput("A latitude lies between -90 and 90, a longitude between -180 and 180.")
    phi, lam = np.radians(latitude), np.radians(longitude)
    own, there = (phi, lam) if rows is None else (phi[rows], lam[rows])
    across = np.sin((own[:, None] - phi) / 2) ** 2
    along = np.cos(own)[:, None] * np.cos(phi) * np.sin((there[:, None] - lam) / 2) ** 2
    return np.asarray(2 * EARTH_RADIUS * np.arcsin(np.sqrt(np.minimum(across + along, 1))), dtype=np.float64)
