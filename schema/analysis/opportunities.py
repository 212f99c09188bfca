"""What a municipality could take part in next, and who could take part in a service: ranked, with reasons."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from graph_api.analysis.advice_results import ReasonKind, ScoreGroup, Span
from graph_api.errors import BadInput
from graph_api.model.enums import Pillar, ServiceFunction
from graph_api.security.limits import DEFAULT_PAGE, LARGEST_PAGE
from loaders import opportunities as loader
from loaders.by_key import by_full_key, by_key
from loaders.opportunities import Found, OpportunityAsk, OpportunitySubjectKind, Reason
from loaders.ranked import opportunities
from schema.analysis.inputs import distinct
from schema.analysis.notes import NOTE, EmptyNote, note
from schema.analysis.provenance import ProvenanceType, municipality_field, provenance
from schema.batched import Batch, argument, batched_field
from schema.connection import PageInfo
from schema.context import Make
from schema.node import Node
from schema.paging import NEXT_PAGE, checked_size, mark_of, read_place, write_place
from schema.scalars import described_enum, described_values

if TYPE_CHECKING:
    from schema.municipality import Municipality
    from schema.pilot import Pilot
    from schema.region import Region
    from schema.shared_service import SharedService
    from schema.standard import Standard

OPPORTUNITIES = 200
"""What a ranking costs when it is computed, in nodes returned."""

described_enum(OpportunitySubjectKind)
described_values(
    ScoreGroup,
    "What speaks for an opportunity, in groups (groep van redenen).",
    {
        ScoreGroup.PARTNERS: "With whom the municipality works together already (partners).",
        ScoreGroup.PLACE: "How near it is, and what its region does (plaats).",
        ScoreGroup.NEED: "Whether it has something of the kind (behoefte).",
        ScoreGroup.OPENNESS: "Whether others came to it after it was founded (openheid).",
    },
)
described_values(
    ReasonKind,
    "What a reason says (soort reden).",
    {
        ReasonKind.CLOSEST_PARTNERS: "How many of the closest partners take part (naaste partners).",
        ReasonKind.SIMILAR_SERVICE: "Its participants meet the municipality elsewhere (vergelijkbare voorziening).",
        ReasonKind.NEAREST_PARTICIPANT: "How far the nearest participant is (dichtstbijzijnde deelnemer).",
        ReasonKind.REGION: "How many of a region take part (regio).",
        ReasonKind.NEW_FUNCTION: "The municipality has nothing with this function (nieuwe functie).",
        ReasonKind.COVERED_FUNCTION: "It has something with this function (functie al belegd).",
        ReasonKind.JOINED_LATELY: "How many joined of late (recente toetreders).",
        ReasonKind.OPEN_FUNCTION: "How often services with this function are joined (openheid van de functie).",
        ReasonKind.LEFT_BEFORE: "Remark: the municipality was in it and left (eerder uitgetreden).",
        ReasonKind.LARGER_THAN_ALL: "Remark: it is larger than all members together (groter dan alle leden samen).",
        ReasonKind.LIKE_US: "Remark: participants that are like it in size and urbanity (zoals wij).",
        ReasonKind.MAY_BE_OVER: "Remark: nobody says when it ends (einde onbekend).",
        ReasonKind.DISTANCE: "Remark: how far it is, as the crow flies (afstand).",
        ReasonKind.MET_PARTICIPANTS: "Participants that it meets most in pilots and initiatives (bekende deelnemers).",
        ReasonKind.ADOPTING_PARTNERS: "Adopters that it meets in pilots and initiatives (bekende gebruikers).",
        ReasonKind.SHARED_SERVICES: "What they take part in together (gedeelde regelingen).",
        ReasonKind.SHARED_REGIONS: "Where they lie together (gedeelde regio's).",
    },
)

OpportunitySubject = Annotated[
    Annotated["SharedService", strawberry.lazy("schema.shared_service")]
    | Annotated["Pilot", strawberry.lazy("schema.pilot")]
    | Annotated["Standard", strawberry.lazy("schema.standard")]
    | Annotated["Municipality", strawberry.lazy("schema.municipality")],
    strawberry.union(
        "OpportunitySubject", description="What an opportunity is about; `about` says of which kind (onderwerp)."
    ),
]


@strawberry.type(
    description="A reason that a person can check, with the facts behind it (onderbouwing). A remark has no group."
)
class OpportunityEvidence:
    kind: ReasonKind = strawberry.field(description="What it says (soort).")
    group: ScoreGroup | None = strawberry.field(
        description="To which part of the score it belongs; null for a remark, which does not count (groep)."
    )
    english: str = strawberry.field(description="The reason as a sentence in English (Engels).")
    dutch: str = strawberry.field(description="The reason as a sentence in Dutch (Nederlands).")
    keys: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    facts = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.keys, rows=10),
        list[Node],
        "The municipalities, services and regions that it speaks of (feiten).",
    )


@strawberry.type(
    description="How much speaks for something, in four parts that are added (score). It is no probability: it only "
    "puts in order what is asked at once, and of what stands first little comes true."
)
class OpportunityScore:
    total: float = strawberry.field(description="The sum of the parts; no unit, and no probability (totaal).")
    partners: float = strawberry.field(description="What existing cooperation adds (partners).")
    place: float = strawberry.field(description="What distance and regions add (plaats).")
    need: float = strawberry.field(description="What need adds: 0 or less (behoefte).")
    openness: float = strawberry.field(description="What openness to newcomers adds (openheid).")


_EVIDENCE = "The reasons, by group, then remarks (onderbouwing)."
_RANK = "1 is the best of all that are open, whatever was filtered (rang)."


@strawberry.type(description="Something that a municipality could take part in (kans).")
class Opportunity:
    rank: int = strawberry.field(description=_RANK)
    score: OpportunityScore = strawberry.field(description="Why it stands there; no probability (score).")
    evidence: list[OpportunityEvidence] = strawberry.field(description=_EVIDENCE, metadata={"rows": 7})
    keys: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    subject = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.keys, make=lambda found, *_: found[0]),
        OpportunitySubject,
        "What it is about (onderwerp).",
    )


@strawberry.type(description="A municipality that could take part in a shared service (kandidaat).")
class Candidate:
    rank: int = strawberry.field(description=_RANK)
    score: OpportunityScore = strawberry.field(description="Why it stands there; no probability (score).")
    evidence: list[OpportunityEvidence] = strawberry.field(description=_EVIDENCE, metadata={"rows": 7})
    code: strawberry.Private[str]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality (gemeente).")


@strawberry.type(description="An opportunity and its place in the list (plaats in de lijst).")
class OpportunityEdge:
    cursor: str = strawberry.field(description="Where it stands in the order (cursor).")
    node: Opportunity = strawberry.field(description="The opportunity (kans).")


@strawberry.type(description="A candidate and its place in the list (plaats in de lijst).")
class CandidateEdge:
    cursor: str = strawberry.field(description="Where it stands in the order (cursor).")
    node: Candidate = strawberry.field(description="The candidate (kandidaat).")


@strawberry.type(description="Opportunities, the best first (lijst van kansen). What is no opportunity is left out.")
class OpportunityConnection:
    edges: list[OpportunityEdge] = strawberry.field(description="The opportunities with cursors (verbindingen).")
    nodes: list[Opportunity] = strawberry.field(description="The opportunities alone, in the same order (knopen).")
    page_info: PageInfo = strawberry.field(description="Where this page stands (bladzijde).")
    total_count: int = strawberry.field(description="How many there are on all pages (aantal).")
    provenance: ProvenanceType = strawberry.field(description="How they were ranked (herkomst).")
    note: EmptyNote | None = strawberry.field(description=NOTE)


@strawberry.type(description="Candidates, the best first (lijst van kandidaten). Who cannot join is left out.")
class CandidateConnection:
    edges: list[CandidateEdge] = strawberry.field(description="The candidates with cursors (verbindingen).")
    nodes: list[Candidate] = strawberry.field(description="The candidates alone, in the same order (knopen).")
    page_info: PageInfo = strawberry.field(description="Where this page stands (bladzijde).")
    total_count: int = strawberry.field(description="How many there are on all pages (aantal).")
    provenance: ProvenanceType = strawberry.field(description="How they were ranked (herkomst).")
    note: EmptyNote | None = strawberry.field(description=NOTE)


def _opportunity(found: Found, day: date | None) -> Opportunity:
    return Opportunity(
        rank=found.rank, score=_score(found), evidence=evidence(found.reasons, day), keys=(found.subject,), day=day
    )


def _candidate(found: Found, day: date | None) -> Candidate:
    code = found.subject.partition(":")[2]
    return Candidate(rank=found.rank, score=_score(found), evidence=evidence(found.reasons, day), code=code, day=day)


def _score(found: Found) -> OpportunityScore:
    parts = {group.lower(): part for group, part in found.parts.items()}
    return OpportunityScore(total=found.score, **parts)


def evidence(reasons: Sequence[Reason], day: date | None) -> list[OpportunityEvidence]:
    """Reasons for a client."""
    return [
        OpportunityEvidence(
            kind=reason.kind,
            group=reason.group,
            english=reason.said.english,
            dutch=reason.said.dutch,
            keys=reason.facts,
            day=day,
        )
        for reason in reasons
    ]


def _connection(returns: Any, edge: Any, node: Callable[[Found, date | None], Any]) -> Make:
    def make(page: loader.Opportunities, _: str, ask: Any, day: date | None) -> Any:
        nodes = [node(found, day) for found in page.found]
        mark = _mark(ask)
        cursors = [write_place([mark, one.rank]) for one in nodes]
        return returns(
            edges=[edge(cursor=cursor, node=one) for cursor, one in zip(cursors, nodes, strict=True)],
            nodes=nodes,
            page_info=PageInfo(
                has_next_page=page.more,
                has_previous_page=ask.after > 0,
                start_cursor=cursors[0] if cursors else None,
                end_cursor=cursors[-1] if cursors else None,
            ),
            total_count=page.total,
            provenance=provenance(page.provenance),
            note=note(page.note),
        )

    return make


def _mark(ask: OpportunityAsk | Span) -> str:
    """Of which list a cursor is: that of these filters."""
    of = (ask.about, ask.functions, ask.pillars, ask.like_us) if isinstance(ask, OpportunityAsk) else "candidates"
    return mark_of(of)


def _after(mark: str, cursor: str | None) -> int:
    if cursor is None:
        return 0
    try:
        found, rank = read_place(cursor)
        if found != mark or not isinstance(rank, int) or rank < 1:
            raise ValueError(found)  # noqa: TRY301 - one message for all
    except (ValueError, TypeError):
        raise BadInput(
            "The cursor is none of this list.",
            hint="Use it with the field and the filters that it came from, or start again without it.",
        ) from None
    return rank


def _first(first: int | None) -> int:
    return checked_size(first, hint=NEXT_PAGE) or DEFAULT_PAGE


def _ask(
    about: OpportunitySubjectKind | None = None,
    pillars: list[Pillar] | None = None,
    functions: list[ServiceFunction] | None = None,
    first: int | None = None,
    after: str | None = None,
    *,
    like_us: bool | None = None,
) -> OpportunityAsk:
    chosen = OpportunityAsk(
        about or OpportunitySubjectKind.SHARED_SERVICE,
        distinct("functions", functions, ServiceFunction),
        distinct("pillars", pillars, Pillar),
        like_us=bool(like_us),
    )
    return replace(chosen, first=_first(first), after=_after(_mark(chosen), after))


def _span(first: int | None = None, after: str | None = None) -> Span:
    size = _first(first)
    return Span(size, _after(_mark(Span(size)), after))


_PAGE = (
    argument("first", int | None, f"At most so many, 1 to {LARGEST_PAGE}; {DEFAULT_PAGE} when left out (eerste)."),
    argument("after", str | None, "Only what comes after this cursor (na)."),
)

opportunities_field = batched_field(
    Batch(
        opportunities,
        _ask,
        make=_connection(OpportunityConnection, OpportunityEdge, _opportunity),
        price=OPPORTUNITIES,
    ),
    OpportunityConnection | None,
    "What it could take part in next, the best first; null when the analysis fails (kansen). A ranking with reasons, "
    "never a probability. Left out is what it can have only once and has, statutory bodies of another region, what "
    "another service took the place of, and the like of what it is in; pilots that are over; for MUNICIPALITY "
    "whoever has an arrangement for the function.",
    (
        argument(
            "about",
            OpportunitySubjectKind | None,
            "Of which kind; SHARED_SERVICE when left out. One a time, since their scores cannot be compared (soort).",
        ),
        argument(
            "pillars",
            list[Pillar] | None,
            "Only what serves one of these pillars; joint arrangements have none (pijlers).",
        ),
        argument(
            "functions",
            list[ServiceFunction] | None,
            "Only what has one of these functions, as main or secondary one; for MUNICIPALITY exactly one, for which "
            "to start something (functies).",
        ),
        argument(
            "like_us",
            bool | None,
            "Of pilots, only those in which a municipality takes part of at most twice or half the size and a step of "
            "urbanity (zoals wij).",
        ),
        *_PAGE,
    ),
)

candidates_field = batched_field(
    Batch(
        loader.candidates,
        _span,
        make=_connection(CandidateConnection, CandidateEdge, _candidate),
        price=OPPORTUNITIES,
    ),
    CandidateConnection | None,
    "Municipalities that could join it, the best first; null when the analysis fails (kandidaten). By the score of "
    "`opportunities`, and with its exclusions; none for what is no joint arrangement in force.",
    _PAGE,
)


@strawberry.type(
    description="A shared service in which nearly all of a region takes part, and one municipality of it does not: a "
    "question, no verdict (lacune)."
)
class Gap:
    coverage: float = strawberry.field(
        description="Share of the region's municipalities that take part, 0.7 to 1 (dekking)."
    )
    precision: float = strawberry.field(
        description="Share of the participating municipalities that lie in the region, 0.7 to 1 (precisie)."
    )
    size: int = strawberry.field(description="Municipalities of the region, this one among them (grootte).")
    english: str = strawberry.field(description="The question in English (Engels).")
    dutch: str = strawberry.field(description="The question in Dutch (Nederlands).")
    code: strawberry.Private[str]
    service: strawberry.Private[str]
    lying: strawberry.Private[str]
    inside: strawberry.Private[tuple[str, ...]]
    outside: strawberry.Private[tuple[str, ...]]
    having: strawberry.Private[tuple[str, ...]]
    day: strawberry.Private[date | None]
    municipality = municipality_field("code", "The municipality that does not take part (gemeente).")
    shared_service = batched_field(
        Batch(by_key, lambda: "SharedService", lambda root: root.service),
        Annotated["SharedService", strawberry.lazy("schema.shared_service")],
        "The service (gedeelde voorziening).",
    )
    region = batched_field(
        Batch(by_key, lambda: "Region", lambda root: root.lying),
        Annotated["Region", strawberry.lazy("schema.region")],
        "The region; of several the one that fits the service best (regio).",
    )
    members = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.inside, rows=15),
        list[Annotated["Municipality", strawberry.lazy("schema.municipality")]],
        "The municipalities of the region that take part (deelnemers in de regio).",
    )
    others = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.outside, rows=5),
        list[Annotated["Municipality", strawberry.lazy("schema.municipality")]],
        "The municipalities elsewhere that take part (deelnemers elders).",
    )
    instead = batched_field(
        Batch(by_full_key, lambda: None, lambda root: root.having, rows=3),
        list[Annotated["SharedService", strawberry.lazy("schema.shared_service")]],
        "What the municipality has for the same function (in plaats daarvan).",
    )


@strawberry.type(description="Gaps, by municipality, then the closest fit of region and service first (lacunes).")
class GapList:
    nodes: list[Gap] = strawberry.field(description="The gaps (lacunes).", metadata={"rows": 5})
    total_count: int = strawberry.field(description="How many there are (aantal).")
    provenance: ProvenanceType = strawberry.field(description="How they were found (herkomst).")
    note: EmptyNote | None = strawberry.field(description=NOTE)


def _gaps(found: loader.Gaps, _: str, __: str, day: date | None) -> GapList:
    nodes = [
        Gap(
            coverage=gap.coverage,
            precision=gap.precision,
            size=gap.size,
            english=said.english,
            dutch=said.dutch,
            code=gap.member,
            service=gap.service,
            lying=gap.region,
            inside=tuple(f"Municipality:{key}" for key in gap.inside),
            outside=tuple(f"Municipality:{key}" for key in gap.others),
            having=tuple(f"SharedService:{key}" for key in gap.instead),
            day=day,
        )
        for gap, said in found.found
    ]
    return GapList(nodes=nodes, total_count=len(nodes), provenance=provenance(found.provenance), note=note(found.note))


def gaps_field(kind: str, description: str) -> Any:
    """The gaps of a municipality or of a region."""
    return batched_field(
        Batch(loader.gaps, lambda: kind, make=_gaps, price=OPPORTUNITIES),
        GapList | None,
        f"{description}; null when the analysis fails (lacunes). Coverage and precision are at least 0.7, the region "
        "has at least four municipalities; what is no opportunity is no gap.",
    )
