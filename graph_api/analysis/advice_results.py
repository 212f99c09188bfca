"""What advice is made of: plain values that can be pickled and shown without the libraries that made them."""

from dataclasses import dataclass
from enum import StrEnum


class ScoreGroup(StrEnum):
    """What speaks for an opportunity, in four groups; a feature of a score names its group so."""

    PARTNERS = "PARTNERS"
    PLACE = "PLACE"
    NEED = "NEED"
    OPENNESS = "OPENNESS"


class ReasonKind(StrEnum):
    """What a reason says. Those from `LEFT_BEFORE` to `DISTANCE` are remarks, which do not count in a score."""

    CLOSEST_PARTNERS = "CLOSEST_PARTNERS"
    SIMILAR_SERVICE = "SIMILAR_SERVICE"
    NEAREST_PARTICIPANT = "NEAREST_PARTICIPANT"
    REGION = "REGION"
    NEW_FUNCTION = "NEW_FUNCTION"
    COVERED_FUNCTION = "COVERED_FUNCTION"
    JOINED_LATELY = "JOINED_LATELY"
    OPEN_FUNCTION = "OPEN_FUNCTION"
    LEFT_BEFORE = "LEFT_BEFORE"
    LARGER_THAN_ALL = "LARGER_THAN_ALL"
    LIKE_US = "LIKE_US"
    MAY_BE_OVER = "MAY_BE_OVER"
    DISTANCE = "DISTANCE"
    MET_PARTICIPANTS = "MET_PARTICIPANTS"
    ADOPTING_PARTNERS = "ADOPTING_PARTNERS"
    SHARED_SERVICES = "SHARED_SERVICES"
    SHARED_REGIONS = "SHARED_REGIONS"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A reason as figures: `count` of `total`; `value` in the unit of the kind. The keys are those of the facts.

    `value` is kilometres (NEAREST_PARTICIPANT), a day as an ordinal (LEFT_BEFORE), else 0.
    """

    kind: ReasonKind
    group: ScoreGroup | None
    count: int = 0
    total: int = 0
    value: float = 0.0
    members: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """A service for a member, or a member for a service.

    `rank` is among all that are open to the one who asks, 1 the best; `parts` are those of the score, a `ScoreGroup`
    each.
    """

    member: str
    service: str
    rank: int
    score: float
    parts: tuple[float, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Advised:
    """A page of advice, best first. `total` is how many there are, `more` whether some follow."""

    total: int
    more: bool
    advice: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Which part of a list: at most `first`, those after the rank `after`."""

    first: int
    after: int = 0


@dataclass(frozen=True, slots=True)
class Gap:
    """A service in which nearly all of a region takes part, and a member of that region does not.

    `coverage` is the share of the region's members that take part, `precision` that of the service's members that lie
    in the region; `inside` are the first, `others` the service's members elsewhere. `instead` are the services that the
    member has for the same main function, `left` is the day (an ordinal) on which it left this one.
    """

    member: str
    service: str
    region: str
    coverage: float
    precision: float
    size: int
    inside: tuple[str, ...]
    others: tuple[str, ...]
    instead: tuple[str, ...]
    left: int | None
