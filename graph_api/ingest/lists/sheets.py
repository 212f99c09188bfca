"""Files of an organisation as sheets of text cells: CSV as several programs write it, and Excel workbooks.

A value is taken as it stands. A formula is refused: what it comes to is known to the program that computed it only.
"""

import csv
import io
import re
import unicodedata
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from xml.etree.ElementTree import ParseError

from graph_api.errors import Problem
from graph_api.ingest.lists.columns import OUTSIDE
from graph_api.ingest.problems import Problems

LARGEST = 50_000_000
"""Bytes of a file, and of a workbook unpacked: far more than any list needs."""

_DELIMITERS = ",;\t"
_NO_UTF_8 = (
    "text in UTF-8: in Excel, save as 'CSV UTF-8', or hand over the workbook (.xlsx) itself; this file is in another "
    "encoding, and which one is not certain"
)
_WORKBOOK = "an Excel workbook (.xlsx) that opens without a password; save an older one (.xls) as .xlsx"
_WESTERN = re.compile(rb"[\x00-\x7f\x80\x85\x92\x96\xa0\xc0-\xd6\xd8-\xf6\xf8-\xff]*")
"""Windows-1252 with nothing but letters, the euro and the marks of Dutch text. In the code pages of DOS and of the Mac
the letters of Dutch with marks are bytes that do not occur here, so that such a file is told apart."""

_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    EOFError,
    OSError,
    RuntimeError,
)
"""What the libraries raise on a workbook that is damaged, encrypted or packed in a way of its own."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`place` is how a problem names it; `rows` are those that hold something, with their line, the header first."""

    place: str
    rows: Sequence[tuple[int, Sequence[str]]]


def read(path: Path, problems: Problems) -> list[Sheet]:
    """The sheets of a file: one of a CSV file, those of a workbook but for the ones that say they are left out."""
    try:
        raw = path.read_bytes() if path.stat().st_size <= LARGEST else None
    except OSError as error:
        problems.add(Problem(path.name, None, None, error.strerror, "a file that can be read"))
        return []
    if raw is None:
        problems.add(Problem(path.name, None, None, None, f"a file of at most {LARGEST // 1_000_000} MB"))
        return []
    if path.suffix.lower() in (".xlsx", ".xlsm", ".xls"):
        found = _workbook(path.name, raw, problems)
    else:
        found = _csv(path.name, raw, problems)
    sheets = [sheet for sheet in found if sheet.rows]
    for sheet in sheets:
        _refuse_control_characters(sheet, problems)
    return sheets


def _csv(name: str, raw: bytes, problems: Problems) -> Iterator[Sheet]:
    text = _decoded(name, raw, problems)
    if text is None:
        return
    lines = text.split("\n", 1)
    skipped = 0
    declared = re.fullmatch(r"sep=(.)\r?", lines[0])
    if declared and len(lines) == 2:  # what Excel writes above a file of its own to say how it is separated
        skipped, text = 1, lines[1]
    header = next((line for line in text.splitlines() if line.strip(f"{_DELIMITERS} ")), "")
    delimiter = declared[1] if declared else max(_DELIMITERS, key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for cells in reader:
            stripped = [cell.strip() for cell in cells]
            if any(stripped):
                rows.append((line + skipped, stripped))
            line = reader.line_num + 1
    except csv.Error as error:
        problems.add(Problem(name, line + skipped, None, str(error), "well-formed CSV"))
    yield Sheet(name, rows)


def _decoded(name: str, raw: bytes, problems: Problems) -> str | None:
    if b"\0" in raw:
        problems.add(Problem(name, None, None, "zero bytes", _NO_UTF_8))
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if _WESTERN.fullmatch(raw):
            return raw.decode("cp1252")
        line = raw.count(b"\n", 0, error.start) + 1
        problems.add(Problem(name, line, None, repr(raw[error.start : error.end]), _NO_UTF_8))
        return None


def _workbook(name: str, raw: bytes, problems: Problems) -> Iterator[Sheet]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            if sum(part.file_size for part in packed.infolist()) > LARGEST:
                problems.add(
                    Problem(name, None, None, None, f"a workbook of at most {LARGEST // 1_000_000} MB unpacked")
                )
                return
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that it does not read, such as lists to choose from
            book = load_workbook(io.BytesIO(raw), read_only=True)
            for sheet in book.worksheets:
                if not sheet.title.startswith(OUTSIDE):
                    sheet.reset_dimensions()  # some programs write wrong ones
                    place = f"{name}, sheet {sheet.title}"
                    yield Sheet(place, list(_cells(place, sheet.iter_rows(), problems)))
    except (InvalidFileException, *_DAMAGE):
        problems.add(Problem(name, None, None, None, _WORKBOOK))


def _cells(place: str, rows: Iterator[Sequence[object]], problems: Problems) -> Iterator[tuple[int, list[str]]]:
    for line, row in enumerate(rows, 1):
        found = [_cell(place, line, cell, problems) for cell in row]
        while found and not found[-1]:
            found.pop()
        if found:
            yield line, found


def _cell(place: str, line: int, cell: object, problems: Problems) -> str:
    kind, value = getattr(cell, "data_type", "n"), getattr(cell, "value", None)
    if kind in ("f", "e"):
        wanted = (
            "a value: copy the cell and paste it as a value" if kind == "f" else "a value; Excel shows an error here"
        )
        problems.add(Problem(place, line, getattr(cell, "coordinate", None), str(value), wanted))
        return ""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case date() | time():
            return value.isoformat()
    return str(value).strip()


def _refuse_control_characters(sheet: Sheet, problems: Problems) -> None:
    for line, cells in sheet.rows:
        for cell in cells:
            if any(unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\r\t" for character in cell):
                problems.add(Problem(sheet.place, line, None, repr(cell[:100]), "text without control characters"))
