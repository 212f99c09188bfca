"""What the Digitale Agenda 2020 and its surroundings name: closed lists, services, pilots, standards."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.labels import (
    ASPECTS,
    CERTAINTIES,
    PARTICIPATION_ROLES,
    PHASES,
    PILOT_ROLES,
    SCOPES,
    SERVICE_KINDS,
)
from graph_api.ingest.municipalities import Municipalities
from graph_api.ingest.partial import PartialDate
from graph_api.ingest.problems import Problems
from graph_api.ingest.table import Cells, Keys, rows
from graph_api.model.enums import (
    Aspect,
    Certainty,
    ParticipationRole,
    Phase,
    PilotRole,
    ServiceKind,
    ServiceScope,
)
from graph_api.model.nodes import Ambition, Trend, WorkProcess
from graph_api.store.change import NodeFact

EVERYBODY_IN = "ibd"
"""The service in which every municipality takes part, as its note says; no list is needed."""

YES_NO = {"yes": True, "no": False}
R = TypeVar("R", ParticipationRole, PilotRole)


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of a closed list: a work process, a trend or an ambition."""

    id: str
    name: str
    name_en: str
    reference: str
    aspects: tuple[Aspect, ...] = ()

    @property
    def source(self) -> str:
        """Whether the article named it or we did."""
        return "samen" if self.reference.startswith("own list") else "agenda"


@dataclass(frozen=True, slots=True)
class Service:
    id: str
    name: str
    kind: ServiceKind
    aspects: tuple[Aspect, ...]
    scope: ServiceScope | None
    started: PartialDate | None
    reported_participants: int | None
    reported_municipalities: int | None
    complete: bool
    reference: str


@dataclass(frozen=True, slots=True)
class Pilot:
    id: str
    name: str
    summary: str | None
    work_process: str | None
    aspects: tuple[Aspect, ...]
    phase: Phase | None
    phases: Sequence[tuple[date, Phase, str]]
    reference: str


@dataclass(frozen=True, slots=True)
class Member:
    """A municipality in a service or a pilot."""

    of: str
    code: str
    role: ParticipationRole | PilotRole
    joined: PartialDate | None
    reference: str


@dataclass(frozen=True, slots=True)
class Standard:
    id: str
    name: str
    adopted: PartialDate | None
    by: str | None
    reference: str


@dataclass(frozen=True, slots=True)
class Adoption:
    standard: str
    code: str
    on: PartialDate | None
    reference: str


@dataclass(frozen=True, slots=True)
class Result:
    """A row of the lineage: what came of something. `target` is an id where one exists, else a name."""

    origin: str
    kind: str
    target: str
    on: PartialDate | None
    certainty: Certainty
    reference: str
    row: Cells


RESULT_KINDS = {
    kind: kind
    for kind in (
        "STANDARD",
        "SHARED_SERVICE",
        "NATIONAL_FACILITY",
        "NATIONAL_RELEASE",
        "LOCAL_FACILITY",
        "LAW",
        "FOLLOW_UP_PILOT",
    )
}


@dataclass(frozen=True)
class Agenda:
    work_processes: Mapping[str, Term]
    trends: Mapping[str, Term]
    ambitions: Mapping[str, Term]
    services: Mapping[str, Service]
    pilots: Mapping[str, Pilot]
    standards: Mapping[str, Standard]
    members: Sequence[Member]
    adoptions: Sequence[Adoption]
    results: Sequence[Result]


def read(folder: SourceFolder, among: Municipalities, problems: Problems) -> Agenda:
    """The eleven files of agenda/."""
    work_processes = _terms(folder, files.WORK_PROCESSES, problems)
    services = {row.key("id"): _service(row) for row in rows(folder, files.NATIONAL_SERVICES, problems)}
    pilots = _pilots(folder, {term.name: term.id for term in work_processes.values()}, problems)
    standards = {
        row.key("id"): Standard(
            row.text("id"), row.text("name"), row.maybe_partial("adopted_on"), row.maybe("by"), row.text("source")
        )
        for row in rows(folder, files.STANDARDS, problems)
    }
    in_services = _members(
        folder,
        files.SERVICE_MEMBERS,
        "service_id",
        known=Keys.ids(services, files.NATIONAL_SERVICES),
        roles=PARTICIPATION_ROLES,
        among=among,
        problems=problems,
    )
    in_pilots = _members(
        folder,
        files.PILOT_MEMBERS,
        "pilot_id",
        known=Keys.ids(pilots, files.PILOTS),
        roles=PILOT_ROLES,
        among=among,
        problems=problems,
    )
    members = [*in_services, *in_pilots]
    adoptions = [
        Adoption(
            row.known("standard_id", Keys.ids(standards, files.STANDARDS)),
            row.known("gm_code", among.codes),
            row.maybe_partial("adopted_on"),
            row.text("source"),
        )
        for row in rows(folder, files.ADOPTERS, problems)
    ]
    results = [
        Result(
            row.text("from_id"),
            row.choice("to_kind", RESULT_KINDS),
            row.text("to_id_or_name"),
            row.maybe_partial("on"),
            row.choice("zekerheid", CERTAINTIES),
            row.text("source"),
            row,
        )
        for row in rows(folder, files.LINEAGE, problems)
    ]
    trends, ambitions = _terms(folder, files.TRENDS, problems), _terms(folder, files.AMBITIONS, problems)
    return Agenda(work_processes, trends, ambitions, services, pilots, standards, members, adoptions, results)


def _terms(folder: SourceFolder, file: files.SourceFile, problems: Problems) -> dict[str, Term]:
    return {
        row.key("id"): Term(
            row.text("id"),
            row.text("name_nl"),
            row.text("name_en"),
            row.text("source"),
            row.choices("aspects", ASPECTS) if "aspects" in file.columns else (),
        )
        for row in rows(folder, file, problems)
    }


def _service(row: Cells) -> Service:
    return Service(
        row.text("id"),
        row.text("name"),
        row.choice("kind", SERVICE_KINDS),
        row.choices("aspects", ASPECTS),
        row.maybe_choice("scope", SCOPES),
        row.maybe_partial("started_on"),
        row.maybe_integer("reported_participants"),
        row.maybe_integer("reported_municipalities"),
        row.choice("members_complete", YES_NO),
        row.text("source"),
    )


def _pilots(folder: SourceFolder, processes: Mapping[str, str], problems: Problems) -> dict[str, Pilot]:
    found: dict[str, Pilot] = {}
    phases: dict[str, list[tuple[date, Phase, str]]] = {}
    for row in rows(folder, files.PILOTS, problems):
        pilot = Pilot(
            row.key("id"),
            row.text("name"),
            row.maybe("summary"),
            _work_process(row, processes),
            row.choices("aspects", ASPECTS),
            row.maybe_choice("phase", PHASES),
            phases.setdefault(row.text("id"), []),
            row.text("source"),
        )
        found[pilot.id] = pilot
    for row in rows(folder, files.PILOT_PHASES, problems):
        id_ = row.known("pilot_id", Keys.ids(found, files.PILOTS))
        phases.setdefault(id_, []).append((row.day("on"), row.choice("phase", PHASES), row.text("source")))
    for own in phases.values():
        own.sort()
    return found


def _work_process(row: Cells, processes: Mapping[str, str]) -> str | None:
    """The id of one that is named."""
    name = row.maybe("work_process")
    if name:
        what = f"a name_nl of {files.WORK_PROCESSES.name}"
        row.known("work_process", Keys(processes, what, (files.WORK_PROCESSES.name,)))
    return processes.get(name or "")


def _members(
    folder: SourceFolder,
    file: files.SourceFile,
    column: str,
    *,
    known: Keys,
    roles: Mapping[str, R],
    among: Municipalities,
    problems: Problems,
) -> Iterator[Member]:
    for row in rows(folder, file, problems):
        yield Member(
            row.known(column, known),
            row.known("gm_code", among.codes),
            row.choice("role", roles),
            row.maybe_partial("joined_on"),
            row.text("source"),
        )


def nodes(agenda: Agenda) -> Iterator[NodeFact]:
    """The closed lists."""
    for term in agenda.work_processes.values():
        yield NodeFact(
            (
                WorkProcess(
                    key=term.id, source=term.source, reference=term.reference, name=term.name, name_en=term.name_en
                ),
            )
        )
    for term in agenda.trends.values():
        yield NodeFact(
            (
                Trend(
                    key=term.id,
                    source=term.source,
                    reference=term.reference,
                    name=term.name,
                    name_en=term.name_en,
                    aspects=term.aspects,
                ),
            )
        )
    for term in agenda.ambitions.values():
        yield NodeFact(
            (Ambition(key=term.id, source=term.source, reference=term.reference, name=term.name, name_en=term.name_en),)
        )
