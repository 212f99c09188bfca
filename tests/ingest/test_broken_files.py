"""Files that do not hold are refused whole, with every problem and its place."""

import csv
import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from graph_api.errors import BadInput, ImportRefused, Problem
from graph_api.ingest import files
from graph_api.ingest.reading import read_facts

Break = Callable[[Path], None]


def problems(folder: Path) -> list[Problem]:
    with pytest.raises(ImportRefused) as refused:
        read_facts(folder)
    return list(refused.value.problems)


def edit(folder: Path, file: files.SourceFile, old: str, new: str) -> None:
    path = folder / file.name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def table(folder: Path, file: files.SourceFile) -> list[dict[str, str]]:
    with (folder / file.name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def rewrite(folder: Path, file: files.SourceFile, lines: list[dict[str, str]]) -> None:
    with (folder / file.name).open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, lines[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


def test_a_missing_file(folder: Path) -> None:
    (folder / files.POINTS.name).unlink()
    assert [str(problem) for problem in problems(folder)] == [
        f"{files.POINTS.name}; expected this file, or the same with .gz, to be there"
    ]


def test_a_missing_column(folder: Path) -> None:
    edit(folder, files.SUCCESSORS, "zekerheid", "certainty")
    assert [str(problem) for problem in problems(folder)] == [
        f"{files.SUCCESSORS.name}:1, column zekerheid; expected this column to be there"
    ]


def test_an_unknown_code(folder: Path) -> None:
    edit(folder, files.SERVICE_MEMBERS, "GM0344", "GM9999")
    (problem,) = problems(folder)
    assert (problem.file, problem.line, problem.column, problem.value) == (
        files.SERVICE_MEMBERS.name,
        2,
        "gm_code",
        "GM9999",
    )
    assert problem.expected == "a municipality of herindelingen/gemeentecodes_2015_2026.csv, such as GM0363"


def test_a_bad_date(folder: Path) -> None:
    edit(folder, files.SUCCESSORS, "2012-01-01", "1-1-2012")
    (problem,) = problems(folder)
    assert (problem.column, problem.value) == ("datum", "1-1-2012")
    assert problem.expected == "a date such as 2018-09-14, from 1800 to 2199"


@pytest.mark.parametrize(
    "day", ["2014-W01-1", "20140101", "0001-01-01", "1799-12-31", "9999-12-31", "2012-01-1", "２012-01-01"]
)
def test_a_date_is_written_in_one_way_and_lies_in_a_year_that_can_be(folder: Path, day: str) -> None:
    edit(folder, files.SUCCESSORS, "2012-01-01", day)
    edit(folder, files.STANDARDS, ",2018,", f",{day},")
    found = {(problem.file, problem.column, problem.value) for problem in problems(folder)}
    assert found == {(files.SUCCESSORS.name, "datum", day), (files.STANDARDS.name, "adopted_on", day)}


def test_a_bad_date_of_reduced_precision(folder: Path) -> None:
    edit(folder, files.STANDARDS, ",2018,", ",2018-13,")
    (problem,) = problems(folder)
    assert (problem.column, problem.value) == ("adopted_on", "2018-13")


def test_a_bad_number(folder: Path) -> None:
    edit(folder, files.NATIONAL_SERVICES, ",283,", ",about 280,")
    (problem,) = problems(folder)
    assert (problem.value, problem.expected) == ("about 280", "a whole number from 0 to 2147483647")


@pytest.mark.parametrize("number", ["999999999999999999999", "3000000000", "-5", "2_444_27", "1e3", "24.5", "+5", "９"])
def test_a_count_is_digits_and_fits_in_an_answer(folder: Path, number: str) -> None:
    lines = table(folder, files.CBS_2026)
    before, lines[3]["inwoners"] = lines[3]["inwoners"], number
    assert before.isdigit()
    rewrite(folder, files.CBS_2026, lines)
    (problem,) = problems(folder)
    assert (problem.file, problem.line, problem.column, problem.value) == (files.CBS_2026.name, 5, "inwoners", number)
    assert problem.expected == "a whole number from 0 to 2147483647"


@pytest.mark.parametrize("number", ["inf", "nan", "-Infinity", "1e1", "153.2", "52.3.1", "5_2.1", "0", "9" * 400])
def test_a_coordinate_is_a_number_in_the_netherlands(folder: Path, number: str) -> None:
    lines = table(folder, files.POINTS)
    lines[0]["punt_lat"] = lines[1]["punt_lon"] = number
    rewrite(folder, files.POINTS, lines)
    found = problems(folder)
    assert [(problem.line, problem.column) for problem in found] == [(2, "punt_lat"), (3, "punt_lon")]
    for problem in found:
        assert problem.value == (number if len(number) < 100 else f"{'9' * 100}…")
        assert problem.expected.startswith("a number from ")


def test_latitude_and_longitude_that_changed_places_are_noticed(folder: Path) -> None:
    lines = table(folder, files.POINTS)
    lines[0]["punt_lat"], lines[0]["punt_lon"] = lines[0]["punt_lon"], lines[0]["punt_lat"]
    rewrite(folder, files.POINTS, lines)
    assert [problem.column for problem in problems(folder)] == ["punt_lat", "punt_lon"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Open\x1b[31m en transparant", "text without control characters"),
        ("Open\x85en", "text without control characters"),
        ("Open\nen transparant", "text on one line"),
    ],
)
def test_a_name_is_one_line_that_can_be_printed(folder: Path, name: str, expected: str) -> None:
    lines = table(folder, files.AMBITIONS)
    lines[0]["name_nl"] = name
    rewrite(folder, files.AMBITIONS, lines)
    (problem,) = problems(folder)
    assert (problem.file, problem.line, problem.column, problem.value) == (files.AMBITIONS.name, 2, "name_nl", name)
    assert problem.expected == expected


def test_an_id_that_can_be_no_key_has_its_place(folder: Path) -> None:
    lines = table(folder, files.TRENDS)
    lines[0]["id"] = "big data"
    rewrite(folder, files.TRENDS, lines)
    (problem,) = problems(folder)
    assert (problem.file, problem.line, problem.column, problem.value) == (files.TRENDS.name, 2, "id", "big data")
    assert problem.expected == "a key of letters, digits, '.', '_' and '-'"


def test_an_unknown_value_of_a_closed_list(folder: Path) -> None:
    edit(folder, files.FUNCTIONS, ",TAX,", ",TAXES,")
    (problem,) = problems(folder)
    assert (problem.column, problem.value) == ("functie", "TAXES")
    assert problem.expected.startswith("one of ")


def test_an_empty_cell_that_must_have_something(folder: Path) -> None:
    edit(folder, files.AMBITIONS, "Open en transparant in de participatiesamenleving", "")
    (problem,) = problems(folder)
    assert (problem.column, problem.value, problem.expected) == ("name_nl", "", "something in this cell")


def test_a_duplicate_key(folder: Path) -> None:
    path = folder / files.POINTS.name
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines, lines[1]]), encoding="utf-8")
    (problem,) = problems(folder)
    assert (problem.line, problem.column, problem.value) == (len(lines) + 1, "gm_code", "GM0014")
    assert problem.expected == "a key of its own; line 2 has it too"


def test_the_wrong_encoding(folder: Path) -> None:
    path = folder / files.TRENDS.name
    path.write_bytes(path.read_text(encoding="utf-8").replace("Artificiële", "Artificiële").encode("cp1252"))
    (problem,) = problems(folder)
    assert (problem.file, problem.line, problem.column) == (files.TRENDS.name, 6, "name_nl")
    assert (problem.value, problem.expected) == ("Artifici�", "text in UTF-8, which has no such byte as EB here")


@pytest.mark.parametrize(
    ("content", "line", "column", "value"),
    [(b"\xebid,website\n", 1, None, "�"), (b"id,website\n\xeb", 2, "id", "�"), (b"id\na,b,\xeb", 2, None, "�")],
)
def test_the_wrong_encoding_anywhere_has_its_place(
    folder: Path, content: bytes, line: int, column: str | None, value: str
) -> None:
    (folder / files.BODIES.name).write_bytes(content)
    (problem,) = problems(folder)
    assert (problem.file, problem.line, problem.column, problem.value) == (files.BODIES.name, line, column, value)


def test_a_zero_byte(folder: Path) -> None:
    edit(folder, files.AMBITIONS, "Open en", "Open\0en")
    assert (problems(folder)[0].line, problems(folder)[0].value) == (2, "a zero byte")


def test_a_file_cut_off_within_a_row(folder: Path) -> None:
    path = folder / files.POINTS.name
    path.write_bytes(path.read_bytes()[:-12])
    (problem,) = problems(folder)
    assert (problem.line, problem.value, problem.expected) == (343, "2 cells", "3 cells, as in the header")


def test_a_file_cut_off_within_a_quoted_cell(folder: Path) -> None:
    path = folder / files.AMBITIONS.name
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.rindex('"')], encoding="utf-8")
    found = [problem for problem in problems(folder) if problem.file == files.AMBITIONS.name]
    assert [problem.expected for problem in found] == ["well-formed CSV; is the file cut off?"]


@pytest.mark.parametrize(
    ("file", "column"),
    [
        (files.CBS_2026, "gm_code"),
        (files.PARTICIPATIONS, "gr_roo_id"),
        (files.INITIATIVE_PARTICIPATIONS, "initiatief_id"),
    ],
)
def test_a_file_cut_off_between_rows(folder: Path, file: files.SourceFile, column: str) -> None:
    path = folder / file.name
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]))
    (problem,) = problems(folder)
    assert (problem.file, problem.column) == (file.name, column)


def test_an_empty_file(folder: Path) -> None:
    (folder / files.BODIES.name).write_bytes(b"")
    assert {problem.expected for problem in problems(folder)} == {"this column to be there"}


def test_a_file_of_a_header_only(folder: Path) -> None:
    (folder / files.BODIES.name).write_text("roo_id,website\n")
    assert [problem.expected for problem in problems(folder)] == ["rows; there is none, the file is cut off"]


def test_a_packed_file_cut_off(folder: Path) -> None:
    path = folder / files.BODIES.name
    Path(f"{path}.gz").write_bytes(gzip.compress(path.read_bytes())[:-20])
    path.unlink()
    (problem,) = problems(folder)
    assert (problem.file, problem.expected) == (
        f"{files.BODIES.name}.gz",
        "a whole gzip file; this one is cut off or damaged",
    )


def test_a_chain_that_ends_before_it_starts(folder: Path) -> None:
    edit(folder, files.ARRANGEMENTS, "2016-07-01,2023-01-01", "2026-07-01,2023-01-01")
    (problem,) = problems(folder)
    assert (problem.column, problem.expected) == ("valid_until", "a day that is not before valid_from")


def test_a_municipality_that_is_gone_without_a_successor(folder: Path) -> None:
    edit(folder, files.REORGANISATIONS, "GM0457", "GM0363")
    expected = [str(problem) for problem in problems(folder)]
    assert any("GM0457" in line and "its code has ended" in line for line in expected)


@pytest.mark.parametrize("file", files.TABLES, ids=lambda file: file.name)
def test_a_file_that_cannot_be_read_is_not_held_against_those_that_refer_to_it(
    folder: Path, file: files.SourceFile
) -> None:
    text = (folder / file.name).read_text(encoding="utf-8")
    (folder / file.name).write_text(text.replace(file.unique[0], "hernoemd", 1), encoding="utf-8")
    assert {(problem.file, problem.line) for problem in problems(folder)} == {(file.name, 1)}


DEFINING = (
    files.CODES,
    files.ARRANGEMENTS,
    files.FUNCTION_LIST,
    files.INITIATIVES,
    files.WORK_PROCESSES,
    files.TRENDS,
    files.AMBITIONS,
    files.NATIONAL_SERVICES,
    files.PILOTS,
    files.STANDARDS,
)


@pytest.mark.parametrize("file", DEFINING, ids=lambda file: file.name)
def test_a_row_that_cannot_be_read_is_not_held_against_those_that_refer_to_it(
    folder: Path, file: files.SourceFile
) -> None:
    lines = (folder / file.name).read_text(encoding="utf-8").splitlines()
    (folder / file.name).write_text("\n".join([lines[0], "cut off", *lines[2:]]), encoding="utf-8")
    (problem,) = problems(folder)
    assert (problem.file, problem.line, problem.value) == (file.name, 2, "1 cells")


def test_a_bad_cell_does_not_hide_who_refers_to_what_is_not_there(folder: Path) -> None:
    edit(folder, files.ARRANGEMENTS, "2016-07-01,2023-01-01", "yesterday,2023-01-01")
    lines = table(folder, files.SUCCESSORS)
    lines[0]["oude_lijn_id"], lines[1]["nieuwe_lijn_id"] = "0", ""
    rewrite(folder, files.SUCCESSORS, lines)
    assert {(problem.file, problem.column, problem.value) for problem in problems(folder)} == {
        (files.ARRANGEMENTS.name, "valid_from", "yesterday"),
        (files.SUCCESSORS.name, "oude_lijn_id", "0"),
        (files.SUCCESSORS.name, "nieuwe_lijn_id", ""),
    }


def test_an_unknown_sort_of_row_is_one_problem(folder: Path) -> None:
    edit(folder, files.PARTICIPATIONS, ",provincie,", ",province,")
    edit(folder, files.CHARACTERISTICS, ",PILLAR,", ",PILAR,")
    assert [problem.value for problem in problems(folder)] == ["province", "PILAR"]


def test_the_problems_of_a_file_stand_together_in_the_order_of_its_lines(folder: Path) -> None:
    """Who the lineage starts from is looked up last, when the initiatives are known."""
    lines = table(folder, files.LINEAGE)
    lines[0]["from_id"], lines[1]["zekerheid"] = "nobody", "GUESS"
    rewrite(folder, files.LINEAGE, lines)
    edit(folder, files.INITIATIVES, ",PILOT", ",PILOTS")
    found = [(problem.file, problem.line) for problem in problems(folder)]
    assert found == [(files.LINEAGE.name, 2), (files.LINEAGE.name, 3), (files.INITIATIVES.name, found[2][1])]


def test_all_problems_of_all_files_at_once(folder: Path) -> None:
    edit(folder, files.AMBITIONS, "name_en", "name_fr")
    edit(folder, files.SUCCESSORS, "2012-01-01", "yesterday")
    edit(folder, files.SUCCESSORS, "RENAMED", "BAPTISED")
    edit(folder, files.PILOT_MEMBERS, "GM0796", "GM0000")
    (folder / files.PANEL.name).unlink()
    found = {(problem.file, problem.column) for problem in problems(folder)}
    assert found >= {
        (files.AMBITIONS.name, "name_en"),
        (files.SUCCESSORS.name, "datum"),
        (files.SUCCESSORS.name, "soort"),
        (files.PILOT_MEMBERS.name, "gm_code"),
        (files.PANEL.name, None),
    }


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no folder"):
        read_facts(tmp_path / "nowhere")


def test_columns_that_are_not_read_may_be_there_in_any_order(folder: Path) -> None:
    path = folder / files.AMBITIONS.name
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(["note," + lines[0], *("," + line for line in lines[1:])]) + "\n", encoding="utf-8")
    assert read_facts(folder) == read_facts()
