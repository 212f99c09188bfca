"""The relations, declared once. A link is one relation between two nodes over one interval."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from graph_api.model.enums import (
    Certainty,
    DatePrecision,
    ParticipationRole,
    PilotRole,
    RegionBasis,
    SuccessionKind,
)
from graph_api.model.property import Filter, Property

INITIATIVE = ("Pilot", "SharedService", "Standard")
"""The kinds that an initiative can become; they refer to each other."""


def _each(tails: tuple[str, ...], heads: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((tail, head) for tail in tails for head in heads)


@dataclass(slots=True, kw_only=True)
class Link:
    """What every link has. It holds on `[valid_from, valid_until)`, within the lives of both ends; None means open.

    A timeless relation (succession, lineage) holds on every day: its two ends may never have existed together.
    `OWN` says that links of it can be Samen's own classification; the source of each tells.
    """

    NAME: ClassVar[str]
    ENDS: ClassVar[tuple[tuple[str, str], ...]]
    TIMELESS: ClassVar[bool] = False
    OWN: ClassVar[bool] = False

    valid_from: date | None = None
    valid_until: date | None = None
    source: str
    reference: str | None = None


@dataclass(slots=True, kw_only=True)
class InRegion(Link):
    """A municipality lies in a region."""

    NAME = "IN_REGION"
    ENDS = (("Municipality", "Region"),)

    basis: Annotated[
        RegionBasis,
        Property("How the membership is known", dutch="grondslag", filter=Filter.EQUAL, sort=True, group=True),
    ] = RegionBasis.REGISTERED


@dataclass(slots=True, kw_only=True)
class ParticipatesIn(Link):
    """A municipality or another organisation takes part in a shared service (deelname)."""

    NAME = "PARTICIPATES_IN"
    ENDS = _each(("Municipality", "Organisation"), ("SharedService",))

    role: Annotated[
        ParticipationRole,
        Property(
            "Role, as Samen reads the words of the source", dutch="rol", filter=Filter.EQUAL, sort=True, group=True
        ),
    ]
    joined_on: Annotated[
        date | None,
        Property(
            "Date of accession, as the first version of its source that names the participant has it; the first day of "
            "the period known",
            dutch="toetreding",
            filter=Filter.RANGE,
            sort=True,
        ),
    ] = None
    joined_on_precision: Annotated[
        DatePrecision | None, Property("Precision of that date", dutch="precisie van de datum")
    ] = None


@dataclass(slots=True, kw_only=True)
class FollowsRegion(Link):
    """A shared service has exactly the members of a region."""

    NAME = "FOLLOWS_REGION"
    ENDS = (("SharedService", "Region"),)
    OWN = True


@dataclass(slots=True, kw_only=True)
class TakesPartIn(Link):
    """A municipality takes part in a pilot."""

    NAME = "TAKES_PART_IN"
    ENDS = (("Municipality", "Pilot"),)

    role: Annotated[
        PilotRole,
        Property(
            "Role, as Samen reads the words of the source", dutch="rol", filter=Filter.EQUAL, sort=True, group=True
        ),
    ]
    joined_on: Annotated[
        date | None,
        Property(
            "Date of joining as its source states it; the first day of the period known",
            dutch="toetreding",
            filter=Filter.RANGE,
            sort=True,
        ),
    ] = None
    joined_on_precision: Annotated[
        DatePrecision | None, Property("Precision of that date", dutch="precisie van de datum")
    ] = None


CERTAINTY = Property("Certainty", dutch="zekerheid", filter=Filter.EQUAL, sort=True, group=True)


@dataclass(slots=True, kw_only=True)
class Addresses(Link):
    """A pilot, shared service or standard addresses a work process."""

    NAME = "ADDRESSES"
    ENDS = _each(INITIATIVE, ("WorkProcess",))
    OWN = True

    certainty: Annotated[Certainty, CERTAINTY] = Certainty.HIGH


@dataclass(slots=True, kw_only=True)
class RespondsTo(Link):
    """A pilot, shared service or standard responds to a trend."""

    NAME = "RESPONDS_TO"
    ENDS = _each(INITIATIVE, ("Trend",))
    OWN = True

    certainty: Annotated[Certainty, CERTAINTY] = Certainty.HIGH


@dataclass(slots=True, kw_only=True)
class Serves(Link):
    """A pilot, shared service or standard serves an ambition."""

    NAME = "SERVES"
    ENDS = _each(INITIATIVE, ("Ambition",))
    OWN = True

    certainty: Annotated[Certainty, CERTAINTY] = Certainty.HIGH


HAPPENED_ON = Property(
    "When it happened; the first day of the period known", dutch="datum", filter=Filter.RANGE, sort=True
)
HAPPENED_ON_PRECISION = Property("Precision of that date", dutch="precisie van de datum")


@dataclass(slots=True, kw_only=True)
class ResultedIn(Link):
    """What came of a pilot, shared service or standard; a law is a standard, a national facility a shared service."""

    NAME = "RESULTED_IN"
    ENDS = _each(INITIATIVE, INITIATIVE)
    TIMELESS = True

    happened_on: Annotated[date | None, HAPPENED_ON] = None
    happened_on_precision: Annotated[DatePrecision | None, HAPPENED_ON_PRECISION] = None
    certainty: Annotated[Certainty, CERTAINTY] = Certainty.HIGH


@dataclass(slots=True, kw_only=True)
class Adopted(Link):
    """A municipality adopted a standard."""

    NAME = "ADOPTED"
    ENDS = (("Municipality", "Standard"),)

    adopted_on: Annotated[
        date | None,
        Property(
            "When it was adopted; the first day of the period known",
            dutch="vastgesteld op",
            filter=Filter.RANGE,
            sort=True,
        ),
    ] = None
    adopted_on_precision: Annotated[
        DatePrecision | None, Property("Precision of that date", dutch="precisie van de datum")
    ] = None


@dataclass(slots=True, kw_only=True)
class SucceededBy(Link):
    """A municipality or a shared service was succeeded by another (opvolging, herindeling)."""

    NAME = "SUCCEEDED_BY"
    ENDS = (("Municipality", "Municipality"), ("SharedService", "SharedService"))
    TIMELESS = True
    OWN = True

    happened_on: Annotated[date | None, HAPPENED_ON] = None
    primary: Annotated[
        bool,
        Property(
            "Whether it is the successor of the largest part",
            dutch="hoofdopvolger",
            filter=Filter.EQUAL,
            sort=True,
            group=True,
        ),
    ] = True
    kind: Annotated[SuccessionKind, Property("In what way", dutch="soort", filter=Filter.EQUAL, sort=True, group=True)]
    certainty: Annotated[Certainty, CERTAINTY] = Certainty.HIGH


@dataclass(slots=True, kw_only=True)
class FollowUp(Link):
    """An initiative was followed up by a later one: the link runs from the earlier to the later."""

    NAME = "FOLLOW_UP"
    ENDS = _each(INITIATIVE, INITIATIVE)
    TIMELESS = True
    OWN = True


@dataclass(slots=True, kw_only=True)
class PartOf(Link):
    """An initiative is part of a larger one: the link runs from the part to the whole."""

    NAME = "PART_OF"
    ENDS = _each(INITIATIVE, INITIATIVE)
    TIMELESS = True
    OWN = True
