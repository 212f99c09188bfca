"""Reading a table: typed cells, and every problem noted with its place instead of raised at the first."""

import csv
import io
import re
from collections.abc import Callable, Container, Iterator, Mapping
from datetime import date
from functools import partial
from typing import NamedTuple, TypeVar

from graph_api.errors import Problem
from graph_api.ingest.files import SourceFile
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.partial import YEARS, PartialDate, parse_day
from graph_api.ingest.problems import Problems
from graph_api.model.text import KEY

T = TypeVar("T")

FROM_UNTIL = f"from {YEARS[0]} to {YEARS[1]}"
DAY = f"a date such as 2018-09-14, {FROM_UNTIL}"
PARTIAL_DATE = f"a date such as 2018-09-14, 2018-09 or 2018, {FROM_UNTIL}"
MOST = 2**31 - 1
"""The greatest number that GraphQL can answer with."""

_WHOLE = re.compile(r"-?[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_SHOWN = 100


class Keys(NamedTuple):
    """The keys that `files` define, for others to refer to; `what` is what is expected where one is unknown."""

    known: Container[str]
    what: str
    files: tuple[str, ...]

    @classmethod
    def ids(cls, known: Container[str], file: SourceFile) -> "Keys":
        """Those of the column `id` of a file."""
        return cls(known, f"an id of {file.name}", (file.name,))


class Cells:
    """A row. A getter that meets a bad cell notes the problem and gives a stand-in, so that reading goes on.

    Nothing comes of a stand-in: the import is refused once all files were read.
    """

    def __init__(self, file: str, line: int, cells: dict[str, str], problems: Problems) -> None:
        self.file = file
        self.line = line
        self._cells = cells
        self._problems = problems

    def wrong(self, column: str, expected: str) -> None:
        """Note that this cell is not what was expected."""
        cell = self._cells[column]
        shown = cell if len(cell) <= _SHOWN else f"{cell[:_SHOWN]}…"
        self._problems.add(Problem(self.file, self.line, column, shown, expected))

    def maybe(self, column: str) -> str | None:
        return self._cells[column] or None

    def text(self, column: str) -> str:
        """What is not empty, on one line."""
        cell = self._cells[column]
        if not cell:
            self.wrong(column, "something in this cell")
        elif "\n" in cell or "\r" in cell:
            self.wrong(column, "text on one line")
        return cell

    def key(self, column: str) -> str:
        """The key of a row, or a part of it, that others refer to."""
        cell = self._cells[column]
        if not KEY.fullmatch(cell):
            self.wrong(column, "a key of letters, digits, '.', '_' and '-'")
            self._problems.lose(self.file)
        return cell

    def maybe_day(self, column: str) -> date | None:
        return self._maybe(column, parse_day, DAY)

    def day(self, column: str) -> date:
        return self._must(column, parse_day, DAY, date.min)

    def maybe_partial(self, column: str) -> PartialDate | None:
        return self._maybe(column, PartialDate.parse, PARTIAL_DATE)

    def maybe_integer(self, column: str, least: int = 0, most: int = MOST) -> int | None:
        return self._maybe(column, partial(_integer, least, most), f"a whole number from {least} to {most}")

    def integer(self, column: str, least: int = 0, most: int = MOST) -> int:
        return self._must(column, partial(_integer, least, most), f"a whole number from {least} to {most}", least)

    def maybe_number(self, column: str, least: float, most: float) -> float | None:
        return self._maybe(column, partial(_number, least, most), f"a number from {least} to {most}, such as 5.37")

    def number(self, column: str, least: float, most: float) -> float:
        return self._must(column, partial(_number, least, most), f"a number from {least} to {most}", least)

    def choice(self, column: str, values: Mapping[str, T]) -> T:
        """The meaning of a value of a closed list, which is not empty."""
        if (cell := self._cells[column]) in values:
            return values[cell]
        self.wrong(column, _one_of(values))
        return next(iter(values.values()))

    def maybe_choice(self, column: str, values: Mapping[str, T]) -> T | None:
        cell = self._cells[column]
        if cell and cell not in values:
            self.wrong(column, _one_of(values))
        return values.get(cell)

    def choices(self, column: str, values: Mapping[str, T]) -> tuple[T, ...]:
        """The meanings of several values, with `|` between them."""
        found = []
        for value in filter(None, self._cells[column].split("|")):
            if value in values:
                found.append(values[value])
            else:
                self.wrong(column, f"{_one_of(values)}, with | between them")
        return tuple(found)

    def known(self, column: str, keys: Keys) -> str:
        """A key that another file must hold, as far as that could be read: what it lacks is no fault of this one."""
        cell = self._cells[column]
        if not cell or (cell not in keys.known and self._problems.lacks_none(*keys.files)):
            self.wrong(column, keys.what)
        return cell

    def _maybe(self, column: str, parse: Callable[[str], T], expected: str) -> T | None:
        if not self._cells[column]:
            return None
        try:
            return parse(self._cells[column])
        except ValueError:
            self.wrong(column, expected)
            return None

    def _must(self, column: str, parse: Callable[[str], T], expected: str, stand_in: T) -> T:
        try:
            return parse(self._cells[column])
        except ValueError:
            self.wrong(column, expected)
            return stand_in


def _integer(least: int, most: int, text: str) -> int:
    if not _WHOLE.fullmatch(text) or not least <= int(text) <= most:
        raise ValueError(text)
    return int(text)


def _number(least: float, most: float, text: str) -> float:
    if not _NUMBER.fullmatch(text) or not least <= float(text) <= most:
        raise ValueError(text)
    return float(text)


def _one_of(values: Mapping[str, object]) -> str:
    listed = [repr(value) for value in values][:12]
    return f"one of {', '.join(listed)}{' and so on' if len(values) > len(listed) else ''}"


def rows(folder: SourceFolder, file: SourceFile, problems: Problems) -> Iterator[Cells]:
    """The rows of a table. One that is cut short, or whose unique cells occurred before, is a problem and left out."""
    text = folder.text(file.name, problems)
    if text is None:
        problems.lose(file.name)
        return

    def lost(line: int | None, column: str | None, value: str | None, expected: str) -> None:
        problems.add(Problem(file.name, line, column, value, expected))
        problems.lose(file.name)

    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    header = _header(reader)
    missing = [column for column in file.columns if column not in header]
    for column in missing:
        lost(1, column, None, "this column to be there")
    if missing:
        return
    places = {column: header.index(column) for column in file.columns}
    seen: dict[tuple[str, ...], int] = {}
    line = first = reader.line_num + 1
    try:
        for cells in reader:
            if len(cells) == len(header):
                row = {column: cells[place].strip() for column, place in places.items()}
                for column in filter(lambda name: _CONTROL.search(row[name]), row):
                    lost(line, column, row[column][:_SHOWN], "text without control characters")
                if _first(file, row, line, seen, problems):
                    yield Cells(file.name, line, row, problems)
            elif cells:
                lost(line, None, f"{len(cells)} cells", f"{len(header)} cells, as in the header")
            line = reader.line_num + 1
    except csv.Error as error:
        lost(line, None, str(error), "well-formed CSV; is the file cut off?")
    if line == first:
        lost(None, None, None, "rows; there is none, the file is cut off")


def _header(reader: Iterator[list[str]]) -> list[str]:
    try:
        return next(reader, [])
    except csv.Error:
        return []


def _first(
    file: SourceFile, row: Mapping[str, str], line: int, seen: dict[tuple[str, ...], int], problems: Problems
) -> bool:
    key = tuple(row[column] for column in file.unique)
    if not any(key):
        return True
    before = seen.setdefault(key, line)
    if before == line:
        return True
    problems.add(
        Problem(file.name, line, " + ".join(file.unique), ", ".join(key), f"a key of its own; line {before} has it too")
    )
    return False
