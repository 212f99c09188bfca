"""Initiatives of municipalities (pilots, tenders, components ...), who takes part, and what we say of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graph_api.errors import Problem
from graph_api.ingest import files
from graph_api.ingest.agenda import Agenda
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.labels import (
    ASPECTS,
    BASES,
    CERTAINTIES,
    INITIATIVE_KINDS,
    PHASES,
    PILLARS,
    ROLES,
    Role,
)
from graph_api.ingest.municipalities import Municipalities
from graph_api.ingest.partial import PartialDate
from graph_api.ingest.problems import Problems
from graph_api.ingest.table import Cells, Keys, rows
from graph_api.model.enums import Aspect, Basis, Certainty, Phase, Pillar, PilotKind, ServiceKind, StandardKind

COMPLETE = {"ja": True, "nee": False, "eerste": False}
"""The first word of `compleet`; what follows it is an explanation."""


@dataclass(frozen=True, slots=True)
class Characteristic:
    """A term of one of the closed lists that an initiative has to do with."""

    term: str
    certainty: Certainty
    reference: str


@dataclass(slots=True)
class Traits:
    """What `initiatief_kenmerken.csv` says of an initiative."""

    kind: ServiceKind | StandardKind | PilotKind | None = None
    kind_certainty: Certainty | None = None
    basis: Basis | None = None
    pillars: list[Pillar] = field(default_factory=list)
    terms: dict[str, list[Characteristic]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Initiative:
    id: str
    name: str
    kind: ServiceKind | StandardKind | PilotKind
    kind_certainty: Certainty | None
    basis: Basis
    pillars: tuple[Pillar, ...]
    aspects: tuple[Aspect, ...]
    terms: Mapping[str, Sequence[Characteristic]]
    theme: str | None
    complete: bool
    reliability: Certainty
    start: PartialDate | None
    end: PartialDate | None
    phase: Phase | None
    reference: str


@dataclass(frozen=True, slots=True)
class Participation:
    initiative: str
    code: str
    role: Role
    joined: PartialDate | None
    reference: str | None


@dataclass(frozen=True, slots=True)
class Belonging:
    """That two things belong together: SAME, FOLLOW_UP (of an earlier one) or PART_OF."""

    id: str
    of: str
    kind: str
    reference: str | None


@dataclass(frozen=True)
class Initiatives:
    by_id: Mapping[str, Initiative]
    participations: Sequence[Participation]
    belongings: Sequence[Belonging]


TERMS = ("WORK_PROCESS", "TREND", "AMBITION")
BELONGING_KINDS = {kind: kind for kind in ("SAME", "FOLLOW_UP", "PART_OF")}


def read(folder: SourceFolder, among: Municipalities, agenda: Agenda, problems: Problems) -> Initiatives:
    """The files of initiatieven/ (but the panel); the agenda has the closed lists that they use."""
    traits = _traits(folder, agenda, problems)
    by_id: dict[str, Initiative] = {}
    expected: dict[str, int] = {}
    for row in rows(folder, files.INITIATIVES, problems):
        initiative = _initiative(row, traits, problems)
        by_id[initiative.id] = initiative
        expected[initiative.id] = row.maybe_integer("aantal_gemeenten") or 0
    if problems.none_in(files.INITIATIVES.name, files.CHARACTERISTICS.name):
        for id_ in traits.keys() - by_id.keys():
            wanted = f"an id of {files.INITIATIVES.name}"
            problems.add(Problem(files.CHARACTERISTICS.name, None, "initiatief_id", id_, wanted))
    an_initiative = Keys.ids(by_id, files.INITIATIVES)
    participations = [
        Participation(
            row.known("initiatief_id", an_initiative),
            row.known("gm_code", among.codes),
            row.choice("rol", ROLES),
            row.maybe_partial("toegetreden_op"),
            row.maybe("bron"),
        )
        for row in rows(folder, files.INITIATIVE_PARTICIPATIONS, problems)
    ]
    if problems.none_in(files.INITIATIVES.name, files.INITIATIVE_PARTICIPATIONS.name):
        for id_, count in expected.items():
            there = sum(participation.initiative == id_ for participation in participations)
            if count != there:
                wanted = f"{count}, as aantal_gemeenten of {files.INITIATIVES.name} says"
                problems.add(
                    Problem(
                        files.INITIATIVE_PARTICIPATIONS.name, None, "initiatief_id", f"{there} rows of {id_}", wanted
                    )
                )
    things = by_id.keys() | agenda.services.keys() | agenda.pilots.keys() | agenda.standards.keys()
    defining = (files.INITIATIVES, files.NATIONAL_SERVICES, files.PILOTS, files.STANDARDS)
    a_thing = Keys(things, f"an id of {files.INITIATIVES.name} or of agenda/", tuple(file.name for file in defining))
    belongings = [
        Belonging(
            row.known("id", a_thing),
            row.known("hoort_bij_id", a_thing),
            row.choice("soort", BELONGING_KINDS),
            row.maybe("toelichting"),
        )
        for row in rows(folder, files.BELONGING, problems)
    ]
    for result in agenda.results:
        result.row.known("from_id", a_thing)
    return Initiatives(by_id, participations, belongings)


def _traits(folder: SourceFolder, agenda: Agenda, problems: Problems) -> dict[str, Traits]:
    found: dict[str, Traits] = {}
    lists = {
        "WORK_PROCESS": Keys.ids(agenda.work_processes, files.WORK_PROCESSES),
        "TREND": Keys.ids(agenda.trends, files.TRENDS),
        "AMBITION": Keys.ids(agenda.ambitions, files.AMBITIONS),
    }
    kinds = {name: name for name in ("KIND", "BASIS", "PILLAR", *TERMS)}
    for row in rows(folder, files.CHARACTERISTICS, problems):
        own = found.setdefault(row.text("initiatief_id"), Traits())
        match row.maybe_choice("kenmerk", kinds):
            case None:
                row.text("kenmerk")
            case "KIND":
                own.kind = row.choice("waarde", INITIATIVE_KINDS)
                own.kind_certainty = row.choice("zekerheid", CERTAINTIES)
            case "BASIS":
                own.basis = row.choice("waarde", BASES)
            case "PILLAR":
                own.pillars.append(row.choice("waarde", PILLARS))
            case term:
                value = row.known("waarde", lists[term])
                characteristic = Characteristic(value, row.choice("zekerheid", CERTAINTIES), row.text("bron"))
                own.terms.setdefault(term, []).append(characteristic)
    return found


def _initiative(row: Cells, traits: Mapping[str, Traits], problems: Problems) -> Initiative:
    own = traits.get(row.text("id"), Traits())
    if (own.kind is None or own.basis is None) and problems.none_in(files.CHARACTERISTICS.name):
        row.wrong("id", f"a KIND and a BASIS for it in {files.CHARACTERISTICS.name}")
    complete = row.text("compleet").split(" ")[0]
    if complete not in COMPLETE:
        row.wrong("compleet", f"a text that begins with one of {', '.join(COMPLETE)}")
    return Initiative(
        id=row.key("id"),
        name=row.text("naam"),
        kind=own.kind or PilotKind.PILOT,
        kind_certainty=own.kind_certainty,
        basis=own.basis or Basis.FORMAL,
        pillars=tuple(own.pillars),
        aspects=row.choices("aspecten", ASPECTS),
        terms=own.terms,
        theme=row.maybe("thema"),
        complete=COMPLETE.get(complete, False),
        reliability=row.choice("betrouwbaarheid", CERTAINTIES),
        start=row.maybe_partial("start"),
        end=row.maybe_partial("eind"),
        phase=row.maybe_choice("fase", PHASES),
        reference=row.text("bron"),
    )
