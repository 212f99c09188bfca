"""Who takes part in initiatives, what those are about, and what came of them: the links of the catalogue."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph_api.ingest import municipalities, panel
from graph_api.ingest.agenda import EVERYBODY_IN, Agenda
from graph_api.ingest.catalogue import Catalogue
from graph_api.ingest.initiatives import Initiatives
from graph_api.ingest.intervals import ALWAYS, Claim, Interval, since, strongest
from graph_api.ingest.labels import ROLES
from graph_api.ingest.partial import PartialDate
from graph_api.ingest.succession import Lives
from graph_api.model.enums import Basis, Certainty, ParticipationRole, PilotRole
from graph_api.model.relations import (
    Addresses,
    Adopted,
    FollowUp,
    ParticipatesIn,
    PartOf,
    RespondsTo,
    ResultedIn,
    Serves,
    TakesPartIn,
)
from graph_api.model.sources import RANK
from graph_api.store.change import LinkFact, NodeRef

TERM_LINKS: dict[str, tuple[type[Addresses | RespondsTo | Serves], str]] = {
    "WORK_PROCESS": (Addresses, "WorkProcess"),
    "TREND": (RespondsTo, "Trend"),
    "AMBITION": (Serves, "Ambition"),
}
SERVICE_ROLES, PILOT_ROLES = list(ParticipationRole), list(PilotRole)


@dataclass(frozen=True, slots=True)
class Stated:
    """That a municipality takes part in something, as one source states it, over an interval."""

    code: str
    of: NodeRef
    in_service: ParticipationRole
    in_pilot: PilotRole
    interval: Interval
    joined: PartialDate | None
    source: str
    reference: str | None

    @property
    def rank(self) -> tuple[int, ...]:
        """The strongest role first, then the highest source."""
        role = (
            SERVICE_ROLES.index(self.in_service)
            if self.of.kind == "SharedService"
            else PILOT_ROLES.index(self.in_pilot)
        )
        return role, RANK[self.source]


def participations(
    catalogue: Catalogue,
    initiatives: Initiatives,
    agenda: Agenda,
    observed: Mapping[str, Sequence[Interval]],
    lives: Lives,
) -> Iterator[LinkFact]:
    """One relation a pair and day: on each day the one with the strongest role.

    What was agreed on (basis FORMAL) passes to the successor of a municipality, as long as a pilot lasts; use and
    publication do not. Membership of a group around a standard is no adoption of it, and no relation.
    """
    pairs: dict[tuple[str, NodeRef], list[Stated]] = {}
    for stated in (
        *_of_initiatives(catalogue, initiatives, lives),
        *_of_agenda(catalogue, agenda),
        *_of_panel(catalogue, observed),
        *_of_everybody(catalogue, lives),
    ):
        if stated.of.kind != "Standard":
            pairs.setdefault((stated.code, stated.of), []).append(stated)
    for (code, of), own in pairs.items():
        life = since(*catalogue.life(of)).within(lives.of(code))
        claims = [Claim(stated.interval.within(life), stated.rank, place) for place, stated in enumerate(own)]
        for interval, place in strongest(claims):
            yield LinkFact(municipalities.ref(code), of, _link(own[place], interval))


def _link(stated: Stated, interval: Interval) -> ParticipatesIn | TakesPartIn:
    valid_from, valid_until = interval.valid_from, interval.valid_until
    joined_on = stated.joined.first if stated.joined else None
    precision = stated.joined.precision if stated.joined else None
    if stated.of.kind == "SharedService":
        return ParticipatesIn(
            valid_from=valid_from,
            valid_until=valid_until,
            source=stated.source,
            reference=stated.reference,
            role=stated.in_service,
            joined_on=joined_on,
            joined_on_precision=precision,
        )
    return TakesPartIn(
        valid_from=valid_from,
        valid_until=valid_until,
        source=stated.source,
        reference=stated.reference,
        role=stated.in_pilot,
        joined_on=joined_on,
        joined_on_precision=precision,
    )


def _of_initiatives(catalogue: Catalogue, initiatives: Initiatives, lives: Lives) -> Iterator[Stated]:
    for participation in initiatives.participations:
        if participation.initiative == panel.INITIATIVE:
            continue
        initiative = initiatives.by_id[participation.initiative]
        begun = participation.joined or initiative.start
        stated = Stated(
            participation.code,
            catalogue.refs[initiative.id],
            participation.role.in_service,
            participation.role.in_pilot,
            since(begun.first if begun else None),
            participation.joined,
            "initiatieven",
            participation.reference or initiative.reference,
        )
        if initiative.basis is not Basis.FORMAL:
            yield stated
            continue
        lasts = since(None, initiative.end.after if initiative.end else None)
        for code, interval in lives.carried(stated.code, stated.interval):
            if code == stated.code:
                yield stated
            else:
                yield replace(stated, code=code, interval=interval.within(lasts), joined=None)


def _of_agenda(catalogue: Catalogue, agenda: Agenda) -> Iterator[Stated]:
    for member in agenda.members:
        in_pilot = member.role if isinstance(member.role, PilotRole) else PilotRole.PARTICIPANT
        in_service = member.role if isinstance(member.role, ParticipationRole) else ParticipationRole.PARTICIPANT
        yield Stated(
            member.code,
            catalogue.refs[member.of],
            in_service,
            in_pilot,
            since(member.joined.first if member.joined else None),
            member.joined,
            "agenda",
            member.reference,
        )


def _of_panel(catalogue: Catalogue, observed: Mapping[str, Sequence[Interval]]) -> Iterator[Stated]:
    role = ROLES["levert eigen stembureaugegevens"]
    for code, intervals in observed.items():
        for interval in intervals:
            yield Stated(
                code,
                catalogue.refs[panel.INITIATIVE],
                role.in_service,
                role.in_pilot,
                interval,
                None,
                "stemlokaal",
                f"from the election of {interval.start}",
            )


def _of_everybody(catalogue: Catalogue, lives: Lives) -> Iterator[Stated]:
    for code in lives.interval:
        yield Stated(
            code,
            catalogue.refs[EVERYBODY_IN],
            ParticipationRole.PARTICIPANT,
            PilotRole.PARTICIPANT,
            ALWAYS,
            None,
            "agenda",
            "every municipality",
        )


def about(catalogue: Catalogue, initiatives: Initiatives, agenda: Agenda) -> Iterator[LinkFact]:
    """The work processes, trends and ambitions of each thing, while it exists. Of two statements the surer stays."""
    found: dict[tuple[NodeRef, NodeRef], LinkFact] = {}
    certainties = list(Certainty)

    def state(tail: NodeRef, term: str, key: str, certainty: Certainty, *, source: str, reference: str) -> None:
        cls, kind = TERM_LINKS[term]
        valid_from, valid_until = catalogue.life(tail)
        link = cls(
            valid_from=valid_from, valid_until=valid_until, source=source, reference=reference, certainty=certainty
        )
        fact = LinkFact(tail, NodeRef(kind, key), link)
        before = found.get((fact.tail, fact.head))
        if before is None or certainties.index(certainty) < certainties.index(_certainty(before)):
            found[fact.tail, fact.head] = fact

    for pilot in agenda.pilots.values():
        if pilot.work_process:
            ref = catalogue.refs[pilot.id]
            state(ref, "WORK_PROCESS", pilot.work_process, Certainty.HIGH, source="agenda", reference=pilot.reference)
    for initiative in initiatives.by_id.values():
        ref = catalogue.refs[initiative.id]
        for term, characteristics in initiative.terms.items():
            for item in characteristics:
                state(ref, term, item.term, item.certainty, source="samen", reference=item.reference)
    yield from found.values()


def _certainty(fact: LinkFact) -> Certainty:
    match fact.link:
        case Addresses(certainty=certainty) | RespondsTo(certainty=certainty) | Serves(certainty=certainty):
            return certainty
        case _:
            return Certainty.LOW


def lineage(catalogue: Catalogue, initiatives: Initiatives, agenda: Agenda) -> Iterator[LinkFact]:
    """What came of things, what followed them up and what they are part of. A thing is never linked to itself."""
    found: dict[tuple[str, NodeRef, NodeRef], LinkFact] = {}
    for result in agenda.results:
        resulted = ResultedIn(
            source="agenda",
            reference=result.reference,
            happened_on=result.on.first if result.on else None,
            happened_on_precision=result.on.precision if result.on else None,
            certainty=result.certainty,
        )
        fact = LinkFact(catalogue.refs[result.origin], catalogue.refs[result.target], resulted)
        found.setdefault((resulted.NAME, fact.tail, fact.head), fact)
    for belonging in initiatives.belongings:
        of, own = catalogue.refs[belonging.of], catalogue.refs[belonging.id]
        if belonging.kind == "FOLLOW_UP":
            follow_up = LinkFact(of, own, FollowUp(source="samen", reference=belonging.reference))
            found.setdefault((FollowUp.NAME, of, own), follow_up)
        elif belonging.kind == "PART_OF":
            part_of = LinkFact(own, of, PartOf(source="samen", reference=belonging.reference))
            found.setdefault((PartOf.NAME, own, of), part_of)
    yield from (fact for fact in found.values() if fact.tail != fact.head)


def adoptions(catalogue: Catalogue, agenda: Agenda, lives: Lives) -> Iterator[LinkFact]:
    """Which municipality adopted which standard."""
    for adoption in agenda.adoptions:
        ref = catalogue.refs[adoption.standard]
        life = since(*catalogue.life(ref)).within(lives.of(adoption.code))
        interval = since(adoption.on.first if adoption.on else None).within(life)
        if not interval.empty:
            link = Adopted(
                valid_from=interval.valid_from,
                valid_until=interval.valid_until,
                source="agenda",
                reference=adoption.reference,
                adopted_on=adoption.on.first if adoption.on else None,
                adopted_on_precision=adoption.on.precision if adoption.on else None,
            )
            yield LinkFact(municipalities.ref(adoption.code), ref, link)
