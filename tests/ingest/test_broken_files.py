"""Files that do not hold are refused whole, with every problem and its place."""

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
    assert (problem.column, problem.value, problem.expected) == ("datum", "1-1-2012", "a date such as 2018-09-14")


def test_a_bad_date_of_reduced_precision(folder: Path) -> None:
    edit(folder, files.STANDARDS, ",2018,", ",2018-13,")
    (problem,) = problems(folder)
    assert (problem.column, problem.value) == ("adopted_on", "2018-13")


def test_a_bad_number(folder: Path) -> None:
    edit(folder, files.NATIONAL_SERVICES, ",283,", ",about 280,")
    (problem,) = problems(folder)
    assert (problem.value, problem.expected) == ("about 280", "a whole number")


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
    found = [problem for problem in problems(folder) if problem.file == files.TRENDS.name]
    assert [(problem.line, problem.value, problem.expected) for problem in found] == [(6, "b'\\xeb'", "text in UTF-8")]


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
