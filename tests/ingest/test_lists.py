"""An organisation's own list: what is read, what is refused, and that nothing of others is touched."""

import asyncio
import contextlib
import shutil
import zipfile
from collections.abc import AsyncIterator, Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from graph_api.errors import BadInput, Conflict, ImportRefused
from graph_api.ingest.lists.columns import TABLES
from graph_api.ingest.lists.document import EXAMPLE, document
from graph_api.ingest.lists.facts import read
from graph_api.ingest.lists.importing import ACTOR, compare_list, import_list
from graph_api.ingest.lists.template import FORMS, WORKBOOK, write_template
from graph_api.ingest.sync import sync
from graph_api.model.enums import Aspect, DatePrecision, ParticipationRole, PilotRole, ServiceFunction, ServiceKind
from graph_api.model.nodes import SharedService
from graph_api.model.relations import ParticipatesIn
from graph_api.store.change import Facts, LinkFact, NodeRef, PutLink
from graph_api.store.rules import findings
from graph_api.store.sqlite import SqliteStore
from tests.conftest import ROOT, Golden
from tests.ingest.graph import Graph
from tests.store.examples import EMPTY

ABOUT = {
    "source": "eemland",
    "name": "Samenwerkingen in Eemland",
    "publisher": "Gemeente Amersfoort",
    "licence": "CC0-1.0",
    "published_on": "2026-11-01",
}
AMERSFOORT = NodeRef("Municipality", "GM0307")
ICT = NodeRef("SharedService", "eemland-ict")
OTHERS_KINDS = {"Municipality", "SharedService", "Pilot", "Source"}
FEW = 20

Write = Callable[..., list[Path]]


@pytest.fixture(scope="session")
def around(facts: Facts) -> Facts:
    """What a list can refer to, of the shipped dataset: enough to try, and quick."""
    roo = [fact.ref for fact in facts.nodes if fact.ref.kind == "SharedService" and fact.versions[0].source == "roo"]
    left_out = set(roo[FEW:])
    links = tuple(
        fact
        for fact in facts.links
        if fact.link.NAME in ("PARTICIPATES_IN", "TAKES_PART_IN") and fact.head not in left_out
    )
    linked = {fact.tail for fact in links}
    nodes = tuple(
        fact
        for fact in facts.nodes
        if (fact.ref.kind == "Organisation" and fact.ref in linked)
        or (fact.ref.kind in OTHERS_KINDS and fact.ref not in left_out)
    )
    return Facts(nodes, links)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, around: Facts) -> Path:
    path = tmp_path_factory.mktemp("filled") / "graph.sqlite"

    async def fill() -> None:
        store = SqliteStore(path)
        await store.open()
        await sync(store, around, actor="test", reason="the dataset")
        await store.close()

    asyncio.run(fill())
    return path


@pytest.fixture
async def store(tmp_path: Path, filled: Path) -> AsyncIterator[SqliteStore]:
    store = SqliteStore(Path(shutil.copy(filled, tmp_path / "graph.sqlite")))
    await store.open()
    yield store
    await store.close()


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def files(**texts: str | bytes) -> list[Path]:
        paths = []
        for name, text in texts.items():
            path = tmp_path / f"{name}.csv"
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
            paths.append(path)
        return paths

    return files


@pytest.fixture
def example(write: Write) -> list[Path]:
    return write(**{name.removesuffix(".csv"): text for name, text in EXAMPLE.items()})


async def held(store: SqliteStore) -> Facts:
    async with store.reader() as reader:
        return await reader.facts()


async def service(store: SqliteStore, key: str = "eemland-ict") -> SharedService:
    async with store.reader() as reader:
        facts = await reader.facts([NodeRef("SharedService", key)])
    (row,) = next(fact for fact in facts.nodes if fact.ref.key == key).versions
    assert isinstance(row, SharedService)
    return row


async def refused(store: SqliteStore, files: list[Path], given: dict[str, str] | None = None) -> list[str]:
    """The problems; and nothing was written, whether it was to be or only to be shown."""
    before = await held(store)
    with pytest.raises(ImportRefused) as shown:
        await compare_list(store, files, ABOUT if given is None else given)
    with pytest.raises(ImportRefused) as raised:
        await import_list(store, files, ABOUT if given is None else given)
    assert shown.value.problems == raised.value.problems
    assert await held(store) == before
    return [str(problem) for problem in raised.value.problems]


@pytest.mark.generated
def test_the_reference_says_what_the_columns_say(golden: Golden) -> None:
    golden(ROOT / "docs" / "reference" / "table-import.md", document())


def test_a_header_leads_to_one_column_of_one_table() -> None:
    for table in TABLES:
        headers = [header for column in table.columns for header in set(column.headers)]
        assert len(headers) == len(set(headers)) == len(table.by_header)
        for other in TABLES:
            assert other is table or set(table.id.headers).isdisjoint(other.by_header)


async def test_the_example_of_the_reference_becomes_facts_of_its_own_source(
    store: SqliteStore, example: list[Path]
) -> None:
    imported = await import_list(store, example, {})
    assert {tally.what: tally.added for tally in imported.tallies} == {
        "PARTICIPATES_IN": 2,
        "Pilot": 1,
        "SharedService": 1,
        "Source": 1,
        "TAKES_PART_IN": 1,
    }
    row = await service(store)
    assert (row.name, row.kind, row.function) == (
        "ICT-samenwerking Eemland",
        ServiceKind.SHARED_SERVICE_CENTRE,
        ServiceFunction.ICT,
    )
    assert row.aspects == (Aspect.INFRASTRUCTURE, Aspect.WORK_PROCESS)
    assert (row.source, row.version_from, row.version_until) == ("eemland", date(2018, 1, 1), None)
    graph = Graph(await held(store))
    roles = {
        tail.key: (link.role, link.valid_from, link.valid_until, link.joined_on_precision)
        for tail, link, _ in graph.links(ParticipatesIn, head="eemland-ict")
    }
    assert roles == {
        "GM0307": (ParticipationRole.HOST, date(2018, 1, 1), None, DatePrecision.DAY),
        "GM0342": (ParticipationRole.PARTICIPANT, date(2019, 1, 1), date(2024, 1, 1), DatePrecision.YEAR),
    }
    assert not list(findings(await held(store)))
    async with store.reader() as reader:
        entry = (await reader.journal())[-1]
    assert entry.actor == ACTOR
    assert entry.reason.startswith("list of Samenwerkingen in Eemland (eemland): source.csv, services.csv")


async def test_importing_the_same_list_again_changes_nothing(store: SqliteStore, example: list[Path]) -> None:
    first = await import_list(store, example, {})
    again = await import_list(store, example, {})
    assert (again.total, again.revision) == (0, first.revision)
    assert await compare_list(store, example, {}) == ()


async def test_a_row_that_is_gone_takes_its_fact_with_it_and_nothing_of_others(
    store: SqliteStore, write: Write, example: list[Path]
) -> None:
    before = await held(store)
    await import_list(store, example, {})
    fewer = write(participations="participant;takes_part_in\nGM0342;ict\n")
    imported = await import_list(store, [*example[:2], *fewer], {})
    assert {tally.what: (tally.added, tally.dropped) for tally in imported.tallies} == {
        "PARTICIPATES_IN": (1, 2),  # that of GM0342 begins otherwise
        "Pilot": (0, 1),
        "TAKES_PART_IN": (0, 1),
    }
    nothing = write(services="service;name;kind\n")
    await import_list(store, [example[0], *nothing], {})
    after = await held(store)
    assert [fact for fact in after.nodes if fact.ref != NodeRef("Source", "eemland")] == list(before.nodes)
    assert after.links == before.links


async def test_the_dataset_imported_again_leaves_a_list_alone(
    store: SqliteStore, around: Facts, example: list[Path]
) -> None:
    await import_list(store, example, {})
    again = await sync(store, around, actor="test", reason="again")
    assert again.total == 0


async def test_what_another_source_states_of_the_same_two_stays_and_the_list_says_the_other_days(
    store: SqliteStore, around: Facts, write: Write
) -> None:
    theirs = next(
        fact
        for fact in around.links
        if isinstance(fact.link, ParticipatesIn)
        and fact.tail.kind == "Municipality"
        and fact.link.valid_from
        and not fact.link.valid_until
        and (life := next(node for node in around.nodes if node.ref == fact.head).versions[0].version_from)
        and life < fact.link.valid_from
        and sum((other.tail, other.head) == (fact.tail, fact.head) for other in around.links) == 1
    )
    files = write(list=f"participant,takes_part_in\n{theirs.tail.key},{theirs.head.key}\n")
    await import_list(store, files, ABOUT)
    links = [fact for fact in (await held(store)).links if (fact.tail, fact.head) == (theirs.tail, theirs.head)]
    own = next(fact for fact in links if fact.link.source == "eemland")
    assert theirs in links
    assert len(links) == 2
    assert own.link.valid_until == theirs.link.valid_from
    assert (await import_list(store, files, ABOUT)).total == 0


async def test_what_a_person_says_of_a_service_of_the_list_stays_when_its_row_is_gone(
    store: SqliteStore, write: Write, example: list[Path]
) -> None:
    await import_list(store, example, {})
    theirs = LinkFact(
        NodeRef("Municipality", "GM0310"),
        ICT,
        ParticipatesIn(source="editor", role=ParticipationRole.CUSTOMER, valid_from=date(2020, 1, 1)),
    )
    await store.apply([PutLink(theirs)], actor="editor", reason="test")
    await import_list(store, [example[0]], {})
    facts = await held(store)
    assert theirs in facts.links
    assert ICT in {fact.ref for fact in facts.nodes}


async def test_the_difference_is_shown_by_name_and_nothing_is_written(
    store: SqliteStore, write: Write, example: list[Path]
) -> None:
    await import_list(store, example, {})
    before = await held(store)
    changed = write(
        services="service;name;kind;start;end\nict;ICT Eemland;COMPONENT;2018-01-01;2025\n",
        participations="participant;takes_part_in;role;joined\nGM0307;ict;HOST;2018-01-01\nGM0310;ict;;2020\n",
    )
    shown = await compare_list(store, [example[0], *changed], {})
    assert [(one.what, one.sort, one.name, one.fields) for one in shown] == [
        ("PARTICIPATES_IN", "added", "De Bilt (GM0310) in ICT Eemland (eemland-ict), from 2020-01-01", ()),
        ("PARTICIPATES_IN", "dropped", "Soest (GM0342) in ICT Eemland (eemland-ict), from 2019-01-01", ()),
        (
            "PARTICIPATES_IN",
            "ended",
            "Amersfoort (GM0307) in ICT Eemland (eemland-ict), from 2018-01-01",
            ("valid_until",),
        ),
        ("Pilot", "dropped", "Digitale balie (eemland-balie)", ()),
        (
            "SharedService",
            "ended",
            "ICT Eemland (eemland-ict)",
            ("version_until", "name", "kind", "function", "aspects"),
        ),
        ("TAKES_PART_IN", "dropped", "Amersfoort (GM0307) in Digitale balie (eemland-balie), from 2024-01-01", ()),
    ]
    assert await held(store) == before


async def test_a_conflict_with_what_others_say_is_told_by_the_dry_run_too(
    store: SqliteStore, write: Write, example: list[Path]
) -> None:
    await import_list(store, example, {})
    theirs = ParticipatesIn(source="editor", role=ParticipationRole.CUSTOMER, valid_from=date(2020, 1, 1))
    await store.apply([PutLink(LinkFact(NodeRef("Municipality", "GM0310"), ICT, theirs))], actor="e", reason="test")
    ended = write(services="service;name;kind;start;end\nict;ICT;COMPONENT;2018;2021\n")
    for run in (compare_list, import_list):
        with pytest.raises(Conflict, match="on days on which SharedService eemland-ict does not exist"):
            await run(store, [example[0], *ended], {})


async def test_every_problem_of_every_file_is_told_at_once(store: SqliteStore, write: Write) -> None:
    files = write(
        services=(
            "service;name;kind;aspects;start;end;statutory;reported_participants;colour\n"
            "ict;;SOMETHING;INFRASTRUCTURE|X;2018-13;2019;perhaps;-1;red\n"
            "i c t;A;COMPONENT;;2020;2019;;;\n"
        ),
        pilots="pilot;name;kind\nict;A pilot;PILOT\nict;Another;PILOT\n",
        participations=(
            "participant;takes_part_in;role;joined;left\n"
            "GM9999;ict;;;\n"
            "GM0307;nothing;;;\n"
            "GM0307;ibd;FOLLOWER;;\n"
            "GM0307;ibd;;2018;2017\n"
        ),
        other="name;colour\nA;red\n",
    )
    problems = await refused(store, files, {"source": "roo", "name": "A", "publisher": "B"})
    for place, expected in (
        ("services.csv:1, column colour", "one of service, name, kind"),
        ("services.csv:2, column name", "something in this cell"),
        ("services.csv:2, column kind: 'SOMETHING'", "one of JOINT_ARRANGEMENT (gemeenschappelijke regeling)"),
        ("services.csv:2, column aspects: 'INFRASTRUCTURE|X'", "some of INFRASTRUCTURE"),
        ("services.csv:2, column start: '2018-13'", "a date such as"),
        ("services.csv:2, column statutory: 'perhaps'", "yes (ja) or no (nee)"),
        ("services.csv:2, column reported_participants: '-1'", "a whole number"),
        ("services.csv:3, column service: 'i c t'", "a key"),
        ("services.csv:3, column end: '2019'", "a day not before 2020-01-01"),
        ("pilots.csv:2, column pilot: 'ict'", "an id of its own; services.csv line 2 has it too"),
        ("pilots.csv:3, column pilot: 'ict'", "an id of its own; services.csv line 2 has it too"),
        ("participations.csv:2, column participant: 'GM9999'", "the code of a municipality"),
        ("participations.csv:3, column takes_part_in: 'nothing'", "the id of a service or pilot"),
        ("participations.csv:4, column role: 'FOLLOWER'", "one of HOST, INITIATOR, PARTICIPANT, CUSTOMER"),
        ("participations.csv:5, column left: '2017'", "a day not before 2018-01-01"),
        ("other.csv:1: 'name, colour'", "a header with just one of `source`"),
        ("the source", "a key of your own; Samen itself uses roo"),
        ("the source, column licence", "by --licence"),
        ("the source, column published_on", "by --published-on"),
    ):
        assert any(problem.startswith(place) and expected in problem for problem in problems), (place, problems)
    assert len(problems) == 19


async def test_two_rows_about_the_same_two_on_the_same_days_are_refused(store: SqliteStore, write: Write) -> None:
    rows = "GM0307;ibd;2018\nGM0310;ibd;2018\nGM0307;ibd;2019\n"
    (problem,) = await refused(store, write(list=f"participant;takes_part_in;joined\n{rows}"))
    assert problem == (
        "list.csv:4, column participant: 'GM0307'; expected other days than list.csv line 2, which says the same two"
    )


async def test_a_participation_outside_the_time_of_both_is_refused(store: SqliteStore, write: Write) -> None:
    # Bussum ended with 2015.
    services = "service;name;kind;start\nlater;Later;COMPONENT;2020\n"
    (one,) = await refused(store, write(services=services, list="participant;takes_part_in\nGM0381;later\n"))
    assert "one that exists at the same time as what it takes part in" in one
    (two,) = await refused(store, write(services=services, list="participant;takes_part_in;left\nGM0307;later;2019\n"))
    assert "days on which both exist: from 2020-01-01 until now" in two


async def test_in_a_pilot_no_organisation_takes_part_but_in_a_service_it_does(
    store: SqliteStore, around: Facts, write: Write
) -> None:
    organisation = next(fact.ref.key for fact in around.nodes if fact.ref.kind == "Organisation")
    things = {"services": "service;name;kind\nict;ICT;COMPONENT\n", "pilots": "pilot;name;kind\ntry;Try;PILOT\n"}
    (problem,) = await refused(store, write(**things, list=f"participant;takes_part_in\n{organisation};try\n"))
    assert "a municipality" in problem
    imported = await import_list(store, write(**things, list=f"participant;takes_part_in\n{organisation};ict\n"), ABOUT)
    assert {tally.what for tally in imported.tallies} >= {"PARTICIPATES_IN"}


SERVICES = "service;naam;soort\nict;Coöperatie Súdwest – één & co’s €;coöperatie\n"
NAME = "Coöperatie Súdwest – één & co’s €"


@pytest.mark.parametrize(
    "raw",
    [
        SERVICES.encode(),
        SERVICES.encode("utf-8-sig"),
        SERVICES.encode("cp1252"),
        SERVICES.replace(";", ",").encode("utf-8-sig"),
        SERVICES.replace(";", "\t").replace("\n", "\r\n").encode(),
        f"sep=;\r\n{SERVICES}".encode("cp1252"),
        f"\n;;\n{SERVICES}\n;;\n".encode(),
    ],
    ids=["utf-8", "bom", "cp1252", "commas", "tabs", "sep", "empty-rows"],
)
async def test_csv_is_read_as_several_programs_write_it(store: SqliteStore, write: Write, raw: bytes) -> None:
    await import_list(store, write(services=raw), ABOUT)
    row = await service(store)
    assert (row.name, row.kind) == (NAME, ServiceKind.COOPERATIVE)


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman", "utf-16"])
async def test_another_encoding_is_refused_with_what_to_do(store: SqliteStore, write: Write, encoding: str) -> None:
    text = SERVICES.replace("–", "-").replace("’", "'").replace("€", "euro")
    (problem,) = await refused(store, write(services=text.encode(encoding)))
    assert problem.startswith("services.csv")
    assert "CSV UTF-8" in problem


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('service;name;kind\nict;"cut off', "well-formed CSV"),
        ("service;name;kind\nict;A;COMPONENT;x\n", "3 cells, as in the header"),
        ("service;name;kind\nict;A\x07B;COMPONENT\n", "control characters"),
        ("service;name;kind;naam\nict;A;COMPONENT;B\n", "this column once"),
        ("service;name\nict;A\n", "this column to be there"),
        ("service;pilot;name;kind\nict;p;A;COMPONENT\n", "a header with just one of"),
    ],
)
async def test_a_broken_table_is_refused(store: SqliteStore, write: Write, text: str, expected: str) -> None:
    problems = await refused(store, write(services=text))
    assert any(expected in problem for problem in problems), problems


async def test_a_column_that_says_so_is_left_out(store: SqliteStore, write: Write) -> None:
    await import_list(store, write(services="#note;service;name;kind\nours;ict;ICT;COMPONENT\n"), ABOUT)
    assert (await service(store)).name == "ICT"


async def test_a_file_that_is_not_there_is_a_problem(store: SqliteStore, tmp_path: Path) -> None:
    (problem,) = await refused(store, [tmp_path / "missing.csv"])
    assert problem == "missing.csv: 'No such file or directory'; expected a file that can be read"


def workbook(path: Path, **sheets: list[list[object]]) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


async def test_a_workbook_says_the_same_as_files(store: SqliteStore, tmp_path: Path, example: list[Path]) -> None:
    await import_list(store, example, {})
    path = workbook(
        tmp_path / "list.xlsx",
        source=[
            ["source", "name", "publisher", "licence", "published_on"],
            [
                "eemland",
                "Samenwerkingen in Eemland",
                "Gemeente Amersfoort",
                "CC0-1.0",
                datetime.combine(date(2026, 11, 1), time()),
            ],
        ],
        services=[
            ["service", "name", "kind", "function", "aspects", "start"],
            [
                "ict",
                "ICT-samenwerking Eemland",
                "SHARED_SERVICE_CENTRE",
                "ICT",
                "INFRASTRUCTURE|WORK_PROCESS",
                date(2018, 1, 1),
            ],
            [None, None, None, None, None, None],
        ],
        pilots=[
            ["pilot", "name", "kind", "phase", "start", "end"],
            ["balie", "Digitale balie", "EXPERIMENT", "PROVEN", 2024, date(2025, 6, 30)],
        ],
        participations=[
            ["participant", "takes_part_in", "role", "joined", "left"],
            ["GM0307", "ict", "HOST", date(2018, 1, 1)],
            ["GM0342", "ict", None, 2019.0, "2023"],
            ["GM0307", "balie", "INITIATOR", 2024],
        ],
    )
    assert await compare_list(store, [path], {}) == ()


async def test_a_formula_and_an_error_of_excel_are_refused_with_their_place(store: SqliteStore, tmp_path: Path) -> None:
    path = workbook(tmp_path / "list.xlsx", services=[["service", "name", "kind"], ["ict", "=A1&B1", "#REF!"]])
    problems = await refused(store, [path])
    assert problems[0].startswith("list.xlsx, sheet services:2, column B2: '=A1&B1'; expected a value")
    assert problems[1].startswith("list.xlsx, sheet services:2, column C2: '#REF!'; expected a value")


@pytest.mark.parametrize("name", ["list.xlsx", "list.xls"])
@pytest.mark.parametrize("raw", [b"", b"no workbook", b"PK\x03\x04broken"])
async def test_what_is_no_workbook_is_refused(store: SqliteStore, tmp_path: Path, name: str, raw: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(raw)
    (problem,) = await refused(store, [path])
    assert "an Excel workbook (.xlsx)" in problem


async def test_a_workbook_that_unpacks_to_too_much_is_refused(store: SqliteStore, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"0" * 60_000_000)
    (problem,) = await refused(store, [path])
    assert "50 MB unpacked" in problem


async def test_a_damaged_sheet_is_refused(store: SqliteStore, tmp_path: Path) -> None:
    whole = workbook(tmp_path / "whole.xlsx", services=[["service", "name", "kind"], ["ict", "ICT", "COMPONENT"]])
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(whole) as good, zipfile.ZipFile(path, "w") as bad:
        for part in good.infolist():
            content = good.read(part)
            bad.writestr(part, content[: len(content) // 2] if "sheet1" in part.filename else content)
    (problem, *_) = await refused(store, [path])
    assert "an Excel workbook (.xlsx)" in problem


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (path,) = write_template("xlsx", tmp_path_factory.mktemp("whole"))
    return path


@given(data=st.data())
def test_whatever_a_file_holds_it_is_read_or_refused(template: Path, data: st.DataObject) -> None:
    """Damaged files of either sort: bytes are replaced, taken out and put in."""
    whole = data.draw(st.sampled_from([template.read_bytes(), *(text.encode() for text in EXAMPLE.values())]))
    begin = data.draw(st.integers(0, len(whole)))
    damaged = whole[:begin] + data.draw(st.binary(max_size=8)) + whole[begin + data.draw(st.integers(0, 40)) :]
    path = template.with_name("damaged.xlsx" if whole[:2] == b"PK" else "damaged.csv")
    path.write_bytes(damaged)
    with contextlib.suppress(ImportRefused):
        read([path], ABOUT, EMPTY)


@pytest.mark.parametrize("form", FORMS)
async def test_the_template_can_be_imported_as_it_is_and_filled_in(
    store: SqliteStore, tmp_path: Path, form: str
) -> None:
    folder = tmp_path / "template"
    folder.mkdir()
    paths = write_template(form, folder)
    imported = await import_list(store, paths, ABOUT)
    assert [tally.what for tally in imported.tallies] == ["Source"]
    with pytest.raises(BadInput, match="already"):
        write_template(form, folder)


async def test_a_choice_of_the_template_is_read(store: SqliteStore, tmp_path: Path) -> None:
    write_template("xlsx", tmp_path)
    book = load_workbook(tmp_path / WORKBOOK)
    choices, sheet = book["# choices"], book["services"]
    for offered in sheet.data_validations.dataValidation:
        place = str(offered.sqref).split(":")[0]
        _, _, first = offered.formula1.rpartition("!")
        sheet[place] = choices[first.split(":")[0].replace("$", "")].value
    sheet["A2"], sheet["B2"] = "ict", "ICT"
    book.save(tmp_path / WORKBOOK)
    book.close()
    await import_list(store, [tmp_path / WORKBOOK], ABOUT)
    row = await service(store)
    assert row.kind is ServiceKind.JOINT_ARRANGEMENT
    assert row.statutory is True


def test_a_template_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be written"):
        write_template("csv", tmp_path / "nowhere")


async def test_roles_in_pilots_are_those_of_pilots(store: SqliteStore, write: Write) -> None:
    files = write(
        pilots="pilot;naam;soort\ntry;Proef;pilot\n",
        list="deelnemer;neemt deel aan;rol\nGM0307;try;volger\n",
    )
    await import_list(store, files, ABOUT)
    (link,) = [fact.link for fact in (await held(store)).links if fact.head == NodeRef("Pilot", "eemland-try")]
    assert getattr(link, "role", None) is PilotRole.FOLLOWER
