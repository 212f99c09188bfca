"""What a municipality could do next with others: pilots, standards, new partners, circles; each with its reasons."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, cast

import strawberry

from graph_api.analysis.ideas import CLOSEST, LARGEST_CIRCLE, MET, NEAR, SMALLEST_CIRCLE, WIDEST
from graph_api.errors import BadInput
from graph_api.model.enums import ServiceFunction
from graph_api.security.limits import DEFAULT_PAGE, LARGEST_PAGE
from loaders.networked import Computation, initiatives
from loaders.new_partners import (
    GroupAsk,
    GroupSuggestion,
    PartnerAsk,
    Suggestions,
    new_partners,
    suggested_groups,
)
from loaders.pilots_to_join import PilotAsk, PilotSuggestion, pilots_to_join
from loaders.standards_to_adopt import StandardAsk, StandardSuggestion, standards_to_adopt
from schema.analysis.provenance import ProvenanceType, municipality_field, provenance
from schema.batched import Batch, argument, batched_field
from schema.node import Node

if TYPE_CHECKING:
    from schema.municipality import Municipality
    from schema.pilot import Pilot
    from schema.shared_service import SharedService
    from schema.standard import Standard

_MUNICIPALITY = Annotated["Municipality", strawberry.lazy("schema.municipality")]
_PILOT = Annotated["Pilot", strawberry.lazy("schema.pilot")]
_STANDARD = Annotated["Standard", strawberry.lazy("schema.standard")]
_SERVICE = Annotated["SharedService", strawberry.lazy("schema.shared_service")]

PRICE = 500
"""What such a computation costs, in nodes returned."""

FEWEST = 20
"""How many circles when nothing is asked."""


@strawberry.type(description="A reason that a person can check (reden).")
class IdeaEvidence:
    text: str = strawberry.field(description="In a sentence (zin).")
    dutch: str = strawberry.field(description="In a Dutch sentence (Nederlandse zin).")
    keys: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    nodes = batched_field(
        Batch(initiatives, lambda: None, lambda root: root.keys, rows=10),
        list[Node],
        "The municipalities, regions and initiatives that it rests on, all of them (feiten).",
    )


def _described(text: str) -> Any:
    return strawberry.field(description=text)


_SCORE = "What it is ranked by: larger is better, and it is no probability (score)."


@strawberry.type(description="A running pilot that a municipality could join (pilot om aan te sluiten).")
class PilotToJoin:
    pilot: _PILOT = _described("The pilot (pilot).")
    score: float = _described(_SCORE)
    participants: int = _described("How many municipalities take part (deelnemers).")
    like_us: bool = _described(
        "Whether a municipality of at most twice or half the size and at most one step more or less urban takes part; "
        "to be shown, it does not count (gemeente zoals wij)."
    )
    evidence: list[IdeaEvidence] = strawberry.field(description="Why (redenen).", metadata={"rows": 4})


@strawberry.type(description="Pilots that a municipality could join (pilots om aan te sluiten).")
class PilotsToJoin:
    pilots: list[PilotToJoin] = strawberry.field(description="Best first (pilots).", metadata={"rows": 20})
    provenance: ProvenanceType = _described("How it was made (herkomst).")


@strawberry.type(description="A standard that a municipality could adopt (standaard om vast te stellen).")
class StandardToAdopt:
    standard: _STANDARD = _described("The standard (standaard).")
    score: float = _described(_SCORE)
    adopters: int = _described("How many municipalities adopted it (vaststellende gemeenten).")
    evidence: list[IdeaEvidence] = strawberry.field(description="Why (redenen).", metadata={"rows": 1})


@strawberry.type(description="Standards that a municipality could adopt (standaarden om vast te stellen).")
class StandardsToAdopt:
    standards: list[StandardToAdopt] = strawberry.field(description="Best first (standaarden).", metadata={"rows": 20})
    provenance: ProvenanceType = _described("How it was made (herkomst).")


@strawberry.type(description="A municipality to start something new with (nieuwe partner).")
class NewPartner:
    score: float = _described(_SCORE)
    strength: float = _described("Strength of the tie between both, Newman-weighted (sterkte).")
    kilometres: float | None = _described("How far it is, as the crow flies (kilometers).")
    evidence: list[IdeaEvidence] = strawberry.field(description="Why (redenen).", metadata={"rows": 2})
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality (gemeente).")


@strawberry.type(description="With whom a municipality could start something for a function (nieuwe partners).")
class NewPartners:
    partners: list[NewPartner] = strawberry.field(
        description="Best first, of those that have no arrangement for the function either; none where this one has "
        "one (partners).",
        metadata={"rows": 20},
    )
    provenance: ProvenanceType = _described("How it was made (herkomst).")
    keys: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    covered_by = batched_field(
        Batch(initiatives, lambda: None, lambda root: root.keys, rows=5),
        list[_SERVICE],
        "The arrangements that it has for the function, as main or secondary one (al belegd bij).",
    )


@strawberry.type(description="Municipalities that could start something together (kring).")
class SuggestedGroup:
    size: int = _described("How many (grootte).")
    strength: float = _described("Mean strength of the ties inside over all pairs, Newman-weighted (sterkte).")
    tied_pairs: int = _described("How many of the pairs are tied (paren met een band).")
    pairs: int = _described("How many pairs there are (paren).")
    kilometres: float = _described("The largest distance between two of them, as the crow flies (kilometers).")
    population: int | None = _described("Their inhabitants; null where that of one is not known (inwoners).")
    evidence: list[IdeaEvidence] = strawberry.field(description="Why (redenen).", metadata={"rows": 3})
    keys: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    members = batched_field(
        Batch(initiatives, lambda: None, lambda root: root.keys, rows=LARGEST_CIRCLE),
        list[_MUNICIPALITY],
        "The municipalities, by code (leden).",
    )


@strawberry.type(description="Circles that could start something for a function (kringen).")
class SuggestedGroups:
    groups: list[SuggestedGroup] = strawberry.field(
        description="Best first; nobody is in two of them (kringen).", metadata={"rows": FEWEST}
    )
    provenance: ProvenanceType = _described("How it was made (herkomst).")


def _municipalities(codes: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"Municipality:{code}" for code in codes)


def _pilots(
    made: Computation[tuple[PilotSuggestion, ...]] | None, _: str, __: PilotAsk, day: date | None
) -> PilotsToJoin | None:
    if made is None:
        return None
    found = [
        PilotToJoin(
            pilot=cast(Any, one.pilot),  # a stored row, which is an instance of the type
            score=one.idea.score,
            participants=one.idea.participants,
            like_us=bool(one.alike),
            evidence=_of_pilot(one, day),
        )
        for one in made.value
    ]
    return PilotsToJoin(pilots=found, provenance=provenance(made.provenance))


def _of_pilot(one: PilotSuggestion, day: date | None) -> list[IdeaEvidence]:
    reasons = []
    if one.met:
        reasons.append(
            IdeaEvidence(
                text=f"{_count(len(one.met), 'of the municipalities')} that you meet most in pilots and initiatives "
                f"{_takes(len(one.met))} part.",
                dutch=f"{len(one.met)} van de gemeenten die u het meest in pilots en initiatieven treft "
                f"{_doet(len(one.met))} mee.",
                keys=_municipalities(one.met),
                day=day,
            )
        )
    if one.near:
        reasons.append(
            IdeaEvidence(
                text=f"{_count(len(one.near), 'participant lies', 'participants lie')} within {NEAR:g} km; the nearest "
                f"is {one.idea.kilometres:.0f} km away.",
                dutch=f"{_count(len(one.near), 'deelnemer ligt', 'deelnemers liggen')} binnen {NEAR:g} km; de "
                f"dichtstbijzijnde op {one.idea.kilometres:.0f} km.",
                keys=_municipalities(one.near),
                day=day,
            )
        )
    if one.alike:
        reasons.append(
            IdeaEvidence(
                text=f"{_count(len(one.alike), 'participant is', 'participants are')} like you in size and urbanity; "
                "this does not count in the ranking.",
                dutch=f"{_count(len(one.alike), 'deelnemer lijkt', 'deelnemers lijken')} op u in grootte en "
                "stedelijkheid; dit telt niet mee in de volgorde.",
                keys=_municipalities(one.alike),
                day=day,
            )
        )
    if one.pilot.ended_on is None:
        began = one.pilot.started_on
        reasons.append(
            IdeaEvidence(
                text="Its source names no end; "
                + (f"it began in {began.year}." if began else "nor when it began.")
                + " Ask whether it still runs.",
                dutch="De bron noemt geen einde; "
                + (f"begonnen in {began.year}." if began else "en ook geen begin.")
                + " Vraag of de pilot nog loopt.",
                keys=(f"Pilot:{one.pilot.key}",),
                day=day,
            )
        )
    return reasons


def _standards(
    made: Computation[tuple[StandardSuggestion, ...]] | None, _: str, __: StandardAsk, day: date | None
) -> StandardsToAdopt | None:
    if made is None:
        return None
    found = [
        StandardToAdopt(
            standard=cast(Any, one.standard),
            score=one.idea.score,
            adopters=one.idea.adopters,
            evidence=[
                IdeaEvidence(
                    text=f"{len(one.partners)} of its {one.idea.adopters} known adopters "
                    f"{'take' if len(one.partners) != 1 else 'takes'} part in a pilot or an initiative with you.",
                    dutch=f"{len(one.partners)} van de {one.idea.adopters} bekende gebruikers "
                    f"{'nemen' if len(one.partners) != 1 else 'neemt'} met u deel aan een pilot of initiatief.",
                    keys=_municipalities(one.partners),
                    day=day,
                )
            ],
        )
        for one in made.value
    ]
    return StandardsToAdopt(standards=found, provenance=provenance(made.provenance))


def _new(made: Computation[Suggestions] | None, _: str, __: PartnerAsk, day: date | None) -> NewPartners | None:
    if made is None:
        return None
    found = []
    for one in made.value.partners:
        partner, reasons = one.partner, []
        if partner.shared:
            count = len(partner.shared)
            reasons.append(
                IdeaEvidence(
                    text=f"You share {_count(count, 'arrangement', 'arrangements')}, the smallest first.",
                    dutch=f"U deelt {_count(count, 'regeling', 'regelingen')}, de kleinste eerst.",
                    keys=partner.shared,
                    day=day,
                )
            )
        if one.regions:
            count = len(one.regions)
            reasons.append(
                IdeaEvidence(
                    text=f"You lie in {_count(count, 'region', 'regions')} together.",
                    dutch=f"U ligt samen in {_count(count, 'regio', 'regio’s')}.",
                    keys=one.regions,
                    day=day,
                )
            )
        found.append(
            NewPartner(
                score=partner.score,
                strength=partner.tie,
                kilometres=partner.kilometres,
                evidence=reasons,
                code=partner.member,
                day=day,
            )
        )
    return NewPartners(partners=found, provenance=provenance(made.provenance), keys=made.value.covered, day=day)


def _groups(made: Computation[tuple[GroupSuggestion, ...]], _: str, __: GroupAsk, day: date | None) -> SuggestedGroups:
    return SuggestedGroups(groups=[_group(one, day) for one in made.value], provenance=provenance(made.provenance))


def _group(one: GroupSuggestion, day: date | None) -> SuggestedGroup:
    circle, size = one.circle, len(one.members)
    pairs = size * (size - 1) // 2
    reasons = [
        IdeaEvidence(
            text=f"{circle.tied} of the {_count(pairs, 'pair', 'pairs')} work together already, and none of the {size} "
            "has an arrangement for the function.",
            dutch=f"{circle.tied} van de {_count(pairs, 'paar', 'paren')} werken al samen, en geen van de {size} heeft "
            "een regeling voor de functie.",
            keys=_municipalities(one.members),
            day=day,
        )
    ]
    if circle.shared:
        reasons.append(
            IdeaEvidence(
                text=f"All take part in {_count(len(circle.shared), 'arrangement', 'arrangements')}.",
                dutch=f"Alle nemen deel aan {_count(len(circle.shared), 'regeling', 'regelingen')}.",
                keys=circle.shared,
                day=day,
            )
        )
    if one.regions:
        reasons.append(
            IdeaEvidence(
                text=f"All lie in {_count(len(one.regions), 'region', 'regions')} together.",
                dutch=f"Alle liggen samen in {_count(len(one.regions), 'regio', 'regio’s')}.",
                keys=one.regions,
                day=day,
            )
        )
    return SuggestedGroup(
        size=size,
        strength=circle.mean_tie,
        tied_pairs=circle.tied,
        pairs=pairs,
        kilometres=circle.widest,
        population=one.population,
        evidence=reasons,
        keys=_municipalities(one.members),
        day=day,
    )


def _count(count: int, one: str, more: str | None = None) -> str:
    return f"{count} {one if count == 1 or more is None else more}"


def _takes(count: int) -> str:
    return "takes" if count == 1 else "take"


def _doet(count: int) -> str:
    return "doet" if count == 1 else "doen"


def _first(first: int | None, default: int = DEFAULT_PAGE) -> int:
    if first is not None and not 1 <= first <= LARGEST_PAGE:
        raise BadInput(f"'first' is {first}.", hint=f"It must lie between 1 and {LARGEST_PAGE}.")
    return first or default


def _read_pilots(like_us: bool | None = None, first: int | None = None) -> PilotAsk:
    return PilotAsk(_first(first), bool(like_us))


def _read_standards(first: int | None = None) -> StandardAsk:
    return StandardAsk(_first(first))


def _read_partners(function: ServiceFunction, first: int | None = None) -> PartnerAsk:
    return PartnerAsk(_task(function), _first(first))


def _task(function: ServiceFunction) -> ServiceFunction:
    if function is ServiceFunction.OTHER:
        raise BadInput("OTHER is no task that one could start.", hint="Name a function, such as TAX or ICT.")
    return function


def _read_groups(function: ServiceFunction, size: int | None = None, first: int | None = None) -> GroupAsk:
    if size is not None and not SMALLEST_CIRCLE <= size <= LARGEST_CIRCLE:
        raise BadInput(f"'size' is {size}.", hint=f"It must lie between {SMALLEST_CIRCLE} and {LARGEST_CIRCLE}.")
    return GroupAsk(_task(function), size or 4, _first(first, FEWEST))


def _first_argument(default: int = DEFAULT_PAGE) -> Any:
    return argument("first", int | None, f"At most so many, 1 to {LARGEST_PAGE}; {default} when left out (eerste).")


_FUNCTION = argument("function", ServiceFunction, "For what; not OTHER (functie).", required=True)

pilots_field = batched_field(
    Batch(pilots_to_join, _read_pilots, make=_pilots, price=PRICE),
    PilotsToJoin | None,
    f"Running pilots that it could join, by who takes part: the {MET} it meets most in pilots and initiatives, and the "
    f"{CLOSEST} nearest participants; null when the analysis fails (pilots om aan te sluiten).",
    (
        argument("like_us", bool | None, "Only those in which a municipality like it takes part (zoals wij)."),
        _first_argument(),
    ),
)

standards_field = batched_field(
    Batch(standards_to_adopt, _read_standards, make=_standards, price=PRICE),
    StandardsToAdopt | None,
    "Standards that those adopted that it meets in pilots and initiatives, and it did not; null when the analysis "
    "fails (standaarden om vast te stellen).",
    (_first_argument(),),
)

new_partners_field = batched_field(
    Batch(new_partners, _read_partners, make=_new, price=PRICE),
    NewPartners | None,
    "With whom it could start something for a function that it has no arrangement for; null when the analysis fails "
    "(nieuwe partners).",
    (_FUNCTION, _first_argument()),
)


@strawberry.type
class IdeaQuery:
    suggested_groups = batched_field(
        Batch(suggested_groups, _read_groups, None, make=_groups, price=PRICE),
        SuggestedGroups | None,
        f"Circles of municipalities that have no arrangement for a function and could start one together: tied, and at "
        f"most {WIDEST:g} km from each other (kringen).",
        (
            _FUNCTION,
            argument(
                "size",
                int | None,
                f"How many in each, {SMALLEST_CIRCLE} to {LARGEST_CIRCLE}; 4 when left out (grootte).",
            ),
            _first_argument(FEWEST),
        ),
        dated=True,
    )
