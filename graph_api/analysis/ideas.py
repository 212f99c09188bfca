"""What members could do next, as plain values, and the figures by which that is found."""

from dataclasses import dataclass
from typing import NamedTuple

RIDGE = 3.0
"""The regularisation of the autoencoder over pilots; of 1, 3, 10 and 30 none was better by more than chance."""

CLOSEST = 3
"""How many of the nearest participants are looked at."""

MET = 20
"""How many members count as those that one meets most."""

NEAR = 25.0
"""Kilometres: a participant that is nearer speaks for a pilot."""

UNKNOWN = 500.0
"""Kilometres that stand for a distance that is not known; the country is smaller."""

WIDEST = 60.0
"""Kilometres: the largest distance between two members of a circle."""

ROUNDS = 20
"""How often circles are grown among those that are left."""

SMALLEST_CIRCLE, LARGEST_CIRCLE = 2, 12
"""How many members a circle can have."""


class Point(NamedTuple):
    """Where a member lies, in degrees (WGS 84); None: not known."""

    latitude: float | None
    longitude: float | None


class Size(NamedTuple):
    """How large a member is, and how urban (1 to 5); None: not known."""

    population: int | None
    urbanity: int | None


@dataclass(frozen=True, slots=True)
class PilotIdea:
    """A pilot to join. `met`, `near` and `alike` are positions of participants.

    `met` are among the `MET` members that one meets most, the one met most first; `near` lie within `NEAR` kilometres,
    the nearest first; `alike` are like oneself, in no order that says anything. `kilometres` to the `nearest`
    participant are None where that is not known. The score, which ranks only, is what `partners` and `place` add.
    """

    group: str
    partners: float
    place: float
    participants: int
    met: tuple[int, ...]
    near: tuple[int, ...]
    kilometres: float | None
    alike: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AdoptionIdea:
    """Something to take up: `score`, which ranks only, is the sum of the ties to the adopters.

    `partners` are positions of the adopters that one shares anything with, by tie, the strongest first.
    """

    group: str
    score: float
    adopters: int
    partners: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NewPartner:
    """A member to start with. The score, which ranks only, is what `partners` and `place` add.

    `shared` are the groups that both are in, the smallest first; `regions` positions of the divisions in which both lie
    in one region. `kilometres` are None where not known.
    """

    member: str
    partners: float
    place: float
    shared: tuple[str, ...]
    regions: tuple[int, ...]
    kilometres: float | None


@dataclass(frozen=True, slots=True)
class Circle:
    """Members that could start together, by position. `mean_tie` is over all pairs, of which `tied` are tied.

    `widest` is the largest distance in kilometres, to the metre. `shared` are the groups that all are in, the smallest
    first, and `regions` positions of the divisions in which all lie in one region.
    """

    members: tuple[int, ...]
    mean_tie: float
    tied: int
    widest: float
    shared: tuple[str, ...] = ()
    regions: tuple[int, ...] = ()
