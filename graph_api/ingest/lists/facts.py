"""From the tables of a list to facts under its own source, beside what the graph holds of others."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph_api.ingest.intervals import Interval, since
from graph_api.ingest.lists import sheets, tables
from graph_api.ingest.lists.columns import PARTICIPATIONS, PILOTS, SERVICES, SOURCE, Column, Table
from graph_api.ingest.partial import PartialDate
from graph_api.ingest.problems import Problems
from graph_api.ingest.reading import canonical_facts
from graph_api.ingest.table import Cells
from graph_api.model.enums import ParticipationRole, PilotRole
from graph_api.model.nodes import Pilot, SharedService, Source, with_life
from graph_api.model.relations import ParticipatesIn, TakesPartIn
from graph_api.model.sources import RANK
from graph_api.store.change import Facts, LinkFact, NodeFact, NodeRef

_NOTHING = NodeRef("", "")
_ROLES: Mapping[str, Mapping[str, ParticipationRole | PilotRole]] = {
    "SharedService": {role.value: role for role in ParticipationRole},
    "Pilot": {role.value: role for role in PilotRole},
}


@dataclass(frozen=True, slots=True)
class Listed:
    """All that a source says; its own node is among the facts."""

    source: Source
    facts: Facts


def read(files: Sequence[Path], given: Mapping[str, str], held: Facts) -> Listed:
    """What the files say together. `given` has values for the columns of the table about the source.

    `held` are the facts of the graph: a list may name municipalities, organisations, services and pilots of others.

    Raises:
        ImportRefused: with every problem of every file.
    """
    problems = Problems()
    rows = tables.read([sheet for file in files for sheet in sheets.read(file, problems)], problems)
    source = _source(tables.source(rows, given, problems))
    own = _things(rows, source.key)
    others = {fact.ref: fact for fact in held.nodes if any(row.source != source.key for row in fact.versions)}
    links = list(_participations(rows, own, others, source.key))
    problems.refuse()
    return Listed(source, canonical_facts([NodeFact((source,)), *own.values()], links))


def _source(row: Cells) -> Source:
    if row.maybe("source"):
        row.key("source")
    if row.maybe("source") in RANK:
        row.wrong("source", f"a key of your own; Samen itself uses {', '.join(RANK)}")
    published = tables.when(row, _column(SOURCE, "published_on"))
    key = row.maybe("source") or ""
    values: dict[str, Any] = {name: row.maybe(name) or "" for name in ("name", "publisher", "licence")}
    return Source(
        key=key,
        source=key,
        published_on=published.first if published else None,
        address=row.maybe("address"),
        **values,
    )


def _things(rows: tables.Rows, source: str) -> dict[str, NodeFact]:
    """The services and pilots by their id in the list. In the graph the key of the source stands before it."""
    found: dict[str, NodeFact] = {}
    lines: dict[str, Cells] = {}
    for table, make in ((SERVICES, _service), (PILOTS, _pilot)):
        for row in rows[table]:
            id_ = row.key(table.id.name)
            fact = NodeFact(with_life([make(row, f"{source}-{id_}", source)]))
            if before := lines.get(id_):
                row.wrong(table.id.name, f"an id of its own; {before.file} line {before.line} has it too")
            else:
                found[id_], lines[id_] = fact, row
    return found


def _service(row: Cells, key: str, source: str) -> SharedService:
    start, end = _period(row, SERVICES, "start", "end")
    stated: dict[str, Any] = {"name": "", "kind": None, **tables.values(row, SERVICES, SharedService)}
    return SharedService(
        key=key,
        version_from=start.first if start else None,
        version_until=end.after if end else None,
        source=source,
        reference=row.maybe("reference"),
        **stated,
    )


def _pilot(row: Cells, key: str, source: str) -> Pilot:
    """A pilot exists from its start onward, as in the rest of the graph; that it ended is a phase."""
    start, end = _period(row, PILOTS, "start", "end")
    stated: dict[str, Any] = {"name": "", "kind": None, **tables.values(row, PILOTS, Pilot)}
    return Pilot(
        key=key,
        version_from=start.first if start else None,
        source=source,
        reference=row.maybe("reference"),
        started_on=start.first if start else None,
        started_on_precision=start.precision if start else None,
        ended_on=end.first if end else None,
        ended_on_precision=end.precision if end else None,
        **stated,
    )


def _participations(
    rows: tables.Rows, own: Mapping[str, NodeFact], others: Mapping[NodeRef, NodeFact], source: str
) -> Iterator[LinkFact]:
    nodes = {**others, **{fact.ref: fact for fact in own.values()}}
    stated: defaultdict[tuple[NodeRef, NodeRef], list[tuple[Interval, Cells]]] = defaultdict(list)
    for row in rows[PARTICIPATIONS]:
        tail, head = _participant(row, others), _taken_part_in(row, own, others)
        joined, left = _period(row, PARTICIPATIONS, "joined", "left")
        role = tables.choice(row, _column(PARTICIPATIONS, "role")) or ParticipationRole.PARTICIPANT.value
        if not (tail in nodes and head in nodes):
            continue
        if (tail.kind, head.kind) == ("Organisation", "Pilot"):
            row.wrong("participant", "a municipality: in a pilot no other organisation takes part")
        if role not in _ROLES[head.kind]:
            row.wrong("role", f"one of {', '.join(_ROLES[head.kind])}, the roles in a {head.kind}")
            continue
        both = _life(nodes[tail]).within(_life(nodes[head]))
        interval = since(joined.first if joined else None, left.after if left else None).within(both)
        if interval.empty:
            row.wrong("joined" if joined else "participant", _days_of_both(both))
            continue
        for other, before in stated[tail, head]:
            if not interval.within(other).empty:
                row.wrong("participant", f"other days than {before.file} line {before.line}, which says the same two")
        stated[tail, head].append((interval, row))
        values: dict[str, Any] = {"role": _ROLES[head.kind][role]}
        link = (ParticipatesIn if head.kind == "SharedService" else TakesPartIn)(
            valid_from=interval.valid_from,
            valid_until=interval.valid_until,
            source=source,
            reference=row.maybe("reference"),
            joined_on=joined.first if joined else None,
            joined_on_precision=joined.precision if joined else None,
            **values,
        )
        yield LinkFact(tail, head, link)


def _participant(row: Cells, others: Mapping[NodeRef, NodeFact]) -> NodeRef:
    key = row.maybe("participant") or ""
    for ref in (NodeRef("Municipality", key), NodeRef("Organisation", key)):
        if ref in others:
            return ref
    row.wrong("participant", "the code of a municipality, such as GM0307, or the key of an organisation in the graph")
    return _NOTHING


def _taken_part_in(row: Cells, own: Mapping[str, NodeFact], others: Mapping[NodeRef, NodeFact]) -> NodeRef:
    key = row.maybe("takes_part_in") or ""
    if key in own:
        return own[key].ref
    for ref in (NodeRef("SharedService", key), NodeRef("Pilot", key)):
        if ref in others:
            return ref
    row.wrong("takes_part_in", "the id of a service or pilot of this list, or the key of one in the graph")
    return _NOTHING


def _period(row: Cells, table: Table, first: str, last: str) -> tuple[PartialDate | None, PartialDate | None]:
    start, end = tables.when(row, _column(table, first)), tables.when(row, _column(table, last))
    if start and end and end.after <= start.first:
        row.wrong(last, f"a day not before {start.first}")
        end = None
    return start, end


def _life(fact: NodeFact) -> Interval:
    return since(fact.versions[0].version_from, fact.versions[-1].version_until)


def _days_of_both(both: Interval) -> str:
    if both.empty:
        return "one that exists at the same time as what it takes part in"
    return f"days on which both exist: from {both.valid_from or 'always'} until {both.valid_until or 'now'}"


def _column(table: Table, name: str) -> Column:
    return next(column for column in table.columns if column.name == name)
