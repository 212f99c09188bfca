"""Initiatives and agenda as one: which rows are one thing, what each thing becomes, from when it exists."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from graph_api.ingest.agenda import Agenda, Result
from graph_api.ingest.initiatives import Initiative, Initiatives
from graph_api.ingest.labels import PILOT_WORDS, SERVICE_WORDS, STANDARD_KINDS
from graph_api.model import nodes as model
from graph_api.model.enums import (
    Basis,
    Phase,
    PilotKind,
    ServiceKind,
    ServiceScope,
    StandardKind,
)
from graph_api.model.nodes import with_life
from graph_api.model.text import fold, slugify
from graph_api.store.change import NodeFact, NodeRef

T = TypeVar("T")


@dataclass(frozen=True)
class Catalogue:
    """`refs` leads from the ids (and, in the lineage, the names) of the files to nodes; several may lead to one."""

    refs: Mapping[str, NodeRef]
    facts: Mapping[NodeRef, NodeFact]

    def life(self, ref: NodeRef) -> tuple[date | None, date | None]:
        versions = self.facts[ref].versions
        return versions[0].version_from, versions[-1].version_until


def build(initiatives: Initiatives, agenda: Agenda) -> Catalogue:
    """Every pilot, shared service and standard that the initiatives, the agenda and the lineage name."""
    same = _same(initiatives, agenda)
    groups: dict[str, list[Initiative]] = {}
    for initiative in initiatives.by_id.values():
        groups.setdefault(same.get(initiative.id, initiative.id), []).append(initiative)
    refs: dict[str, NodeRef] = {}
    facts: dict[NodeRef, NodeFact] = {}
    for id_ in dict.fromkeys((*groups, *agenda.services, *agenda.pilots, *agenda.standards)):
        fact = _fact(id_, groups.get(id_, []), agenda)
        refs[id_], facts[fact.ref] = fact.ref, fact
    for id_, target in same.items():
        refs[id_] = refs[target]
    for result in agenda.results:
        if result.target not in refs:
            fact = _only_in_lineage(result, refs, facts)
            refs[result.target], facts[fact.ref] = fact.ref, fact
    return Catalogue(refs, facts)


def _same(initiatives: Initiatives, agenda: Agenda) -> dict[str, str]:
    """What each row that is not a thing of its own belongs to.

    An initiative that becomes a standard, and is part of a standard of the agenda, is that standard.
    """
    step = {belonging.id: belonging.of for belonging in initiatives.belongings if belonging.kind == "SAME"}
    for belonging in initiatives.belongings:
        initiative = initiatives.by_id.get(belonging.id)
        if (
            initiative
            and belonging.kind == "PART_OF"
            and belonging.of in agenda.standards
            and isinstance(initiative.kind, StandardKind)
        ):
            step[belonging.id] = belonging.of
    return {id_: _end(id_, step) for id_ in step}


def _end(id_: str, step: Mapping[str, str]) -> str:
    seen = {id_}
    while id_ in step and step[id_] not in seen:
        id_ = step[id_]
        seen.add(id_)
    return id_


def _fact(id_: str, rows: Sequence[Initiative], agenda: Agenda) -> NodeFact:
    if id_ in agenda.standards:
        return _standard(id_, agenda)
    if id_ in agenda.pilots or (rows and isinstance(rows[0].kind, PilotKind)):
        return _pilot(id_, rows, agenda)
    if id_ in agenda.services or isinstance(rows[0].kind, ServiceKind):
        return _service(id_, rows, agenda)
    first = rows[0]
    standard = model.Standard(
        key=id_, source="initiatieven", reference=first.reference, name=first.name, kind=StandardKind.SPECIFICATION
    )
    return NodeFact((standard,))


def _standard(id_: str, agenda: Agenda) -> NodeFact:
    """A standard with a date exists from its adoption, or from the first use or version before it; others always."""
    own = agenda.standards[id_]
    uses = [adoption.on for adoption in agenda.adoptions if adoption.standard == id_]
    versions = [result.on for result in agenda.results if result.target == id_]
    start = min(on.first for on in (own.adopted, *uses, *versions) if on) if own.adopted else None
    standard = model.Standard(
        key=id_,
        version_from=start,
        source="agenda",
        reference=own.reference,
        name=own.name,
        kind=STANDARD_KINDS.get(id_, StandardKind.SPECIFICATION),
        adopted_by=own.by,
        adopted_on=own.adopted.first if own.adopted else None,
        adopted_on_precision=own.adopted.precision if own.adopted else None,
    )
    return NodeFact(with_life([standard]))


def _service(id_: str, rows: Sequence[Initiative], agenda: Agenda) -> NodeFact:
    own = agenda.services.get(id_)
    first = next((row for row in rows if row.id == id_), rows[0] if rows else None)
    kinds = [row.kind for row in rows if isinstance(row.kind, ServiceKind)]
    starts = [own.started] if own else [row.start for row in rows if row.start]
    start = min((started.first for started in starts if started), default=None)
    service = model.SharedService(
        key=id_,
        version_from=start,
        source="agenda" if own else "initiatieven",
        reference=own.reference if own else first.reference if first else None,
        name=own.name if own else _joint_name(rows, first.name if first else id_),
        # What was developed together and is now shared is a component.
        kind=own.kind if own else ServiceKind.COMPONENT if ServiceKind.COMPONENT in kinds else kinds[0],
        scope=own.scope if own else None,
        aspects=_union([*(row.aspects for row in rows), own.aspects if own else ()]),
        pillars=_union(row.pillars for row in rows),
        basis=min((row.basis for row in rows), key=list(Basis).index, default=Basis.FORMAL),
        certainty=first.kind_certainty if first else None,
        reported_participants=own.reported_participants if own else None,
        reported_municipalities=own.reported_municipalities if own else None,
        participants_complete=own.complete if own else all(row.complete for row in rows),
    )
    return NodeFact(with_life([service]))


def _joint_name(rows: Sequence[Initiative], name: str) -> str:
    """Rows that are one thing are called after what they have in common, before the dash."""
    return name.partition(" – ")[0] if len(rows) > 1 else name


def _union(lists: Iterable[Sequence[T]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(item for items in lists for item in items))


def _pilot(id_: str, rows: Sequence[Initiative], agenda: Agenda) -> NodeFact:
    """A pilot exists from its start onward; that it ended is a phase."""
    own = agenda.pilots.get(id_)
    row = rows[0] if rows else None
    start = row.start if row else None
    phases = _phases(row, own.phases if own else ())
    began = start.first if start else phases[0][0]
    versions = []
    for place, (since, phase) in enumerate(phases):
        pilot = model.Pilot(
            key=id_,
            version_from=began if place == 0 else since,
            version_until=phases[place + 1][0] if place + 1 < len(phases) else None,
            source="initiatieven" if row else "agenda",
            reference=row.reference if row else own.reference if own else None,
            name=row.name if row else own.name if own else id_,
            summary=own.summary if own else None,
            kind=row.kind if row and isinstance(row.kind, PilotKind) else PilotKind.PILOT,
            theme=row.theme if row else None,
            aspects=_union([row.aspects if row else (), own.aspects if own else ()]),
            pillars=row.pillars if row else (),
            basis=row.basis if row else Basis.FORMAL,
            certainty=row.reliability if row else None,
            participants_complete=row.complete if row else True,
            started_on=start.first if start else began,
            started_on_precision=start.precision if start else None,
            ended_on=row.end.first if row and row.end else None,
            ended_on_precision=row.end.precision if row and row.end else None,
            phase=phase,
        )
        versions.append(pilot)
    return NodeFact(with_life(versions))


def _phases(row: Initiative | None, dated: Sequence[tuple[date, Phase, str]]) -> list[tuple[date | None, Phase | None]]:
    """The phases with the day on which each begins; the first begins with the pilot.

    The agenda dates phases. An initiative has one, without a date: with an end it is what came after it (what is called
    a pilot has then ended), without an end it has always been so, as far as is known.
    """
    if dated:
        return [(on, phase) for on, phase, _ in dated]
    if row is None or row.end is None:
        return [(None, row.phase if row else None)]
    trying = row.phase is Phase.PILOT
    after = row.phase if row.phase and not trying else Phase.ENDED
    return [(None, Phase.PILOT if trying else None), (row.end.after, after)]


def _only_in_lineage(result: Result, refs: Mapping[str, NodeRef], facts: Mapping[NodeRef, NodeFact]) -> NodeFact:
    """What only the lineage names becomes a node by the kind that it is given there; it exists from its date."""
    key, name = slugify(result.target), result.target
    start = result.on.first if result.on else None
    row: model.Row
    match result.kind:
        case "FOLLOW_UP_PILOT":
            row = model.Pilot(
                key=key,
                version_from=start,
                source="agenda",
                reference=result.reference,
                name=name,
                kind=next((kind for word, kind in PILOT_WORDS.items() if word in fold(name)), PilotKind.PILOT),
                participants_complete=False,
                started_on=start,
                started_on_precision=result.on.precision if result.on else None,
            )
        case "STANDARD" | "LAW" | "NATIONAL_RELEASE":
            row = model.Standard(
                key=key,
                version_from=start,
                source="agenda",
                reference=result.reference,
                name=name,
                kind=_standard_kind(result, facts[refs[result.origin]]),
                adopted_on=start,
                adopted_on_precision=result.on.precision if result.on else None,
            )
        case _:
            kind, scope = _service_kind(result)
            row = model.SharedService(
                key=key,
                version_from=start,
                source="agenda",
                reference=result.reference,
                name=name,
                kind=kind,
                scope=scope,
                participants_complete=False,
            )
    return NodeFact(with_life([row]))


def _standard_kind(result: Result, origin: NodeFact) -> StandardKind:
    """A later version of a standard is of its kind."""
    match result.kind, origin.versions[0]:
        case "LAW", _:
            return StandardKind.LAW
        case "NATIONAL_RELEASE", _:
            return StandardKind.PRACTICE
        case _, model.Standard(kind=kind):
            return kind
        case _:
            return StandardKind.SPECIFICATION


def _service_kind(result: Result) -> tuple[ServiceKind, ServiceScope | None]:
    if result.kind == "NATIONAL_FACILITY":
        return ServiceKind.NATIONAL_SERVICE, ServiceScope.NATIONAL
    scope = ServiceScope.LOCAL if result.kind == "LOCAL_FACILITY" else None
    words = (kind for word, kind in SERVICE_WORDS.items() if word in fold(result.target))
    return next(words, ServiceKind.COMPONENT), scope
