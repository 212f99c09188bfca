"""Reading a table: typed cells, and every problem noted with its place instead of raised at the first."""

import csv
import io
from collections.abc import Callable, Container, Iterator, Mapping
from datetime import date
from typing import TypeVar

from graph_api.errors import Problem
from graph_api.ingest.files import SourceFile
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.partial import PartialDate
from graph_api.ingest.problems import Problems

T = TypeVar("T")

DAY = "a date such as 2018-09-14"
PARTIAL_DATE = "a date such as 2018-09-14, 2018-09 or 2018"
WHOLE_NUMBER = "a whole number"
NUMBER = "a number such as 52.37"


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
        self._problems.add(Problem(self.file, self.line, column, self._cells[column], expected))

    def maybe(self, column: str) -> str | None:
        return self._cells[column] or None

    def text(self, column: str) -> str:
        if not self._cells[column]:
            self.wrong(column, "something in this cell")
        return self._cells[column]

    def maybe_day(self, column: str) -> date | None:
        return self._maybe(column, date.fromisoformat, DAY)

    def day(self, column: str) -> date:
        return self._must(column, date.fromisoformat, DAY, date.min)

    def maybe_partial(self, column: str) -> PartialDate | None:
        return self._maybe(column, PartialDate.parse, PARTIAL_DATE)

    def maybe_integer(self, column: str) -> int | None:
        return self._maybe(column, int, WHOLE_NUMBER)

    def integer(self, column: str) -> int:
        return self._must(column, int, WHOLE_NUMBER, 0)

    def maybe_number(self, column: str) -> float | None:
        return self._maybe(column, float, NUMBER)

    def number(self, column: str) -> float:
        return self._must(column, float, NUMBER, 0.0)

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

    def known(self, column: str, keys: Container[str], what: str) -> str:
        """A key that another file must hold; `what` says which."""
        if self._cells[column] not in keys:
            self.wrong(column, what)
        return self._cells[column]

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


def _one_of(values: Mapping[str, object]) -> str:
    listed = [repr(value) for value in values][:12]
    return f"one of {', '.join(listed)}{' and so on' if len(values) > len(listed) else ''}"


def rows(folder: SourceFolder, file: SourceFile, problems: Problems) -> Iterator[Cells]:
    """The rows of a table. One that is cut short, or whose unique cells occurred before, is a problem and left out."""
    text = folder.text(file.name, problems)
    if text is None:
        return
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    header = _header(reader)
    missing = [column for column in file.columns if column not in header]
    for column in missing:
        problems.add(Problem(file.name, 1, column, None, "this column to be there"))
    if missing:
        return
    places = {column: header.index(column) for column in file.columns}
    seen: dict[tuple[str, ...], int] = {}
    line = first = reader.line_num + 1
    try:
        for cells in reader:
            if len(cells) == len(header):
                row = {column: cells[place].strip() for column, place in places.items()}
                if _first(file, row, line, seen, problems):
                    yield Cells(file.name, line, row, problems)
            elif cells:
                problems.add(
                    Problem(file.name, line, None, f"{len(cells)} cells", f"{len(header)} cells, as in the header")
                )
            line = reader.line_num + 1
    except csv.Error as error:
        problems.add(Problem(file.name, line, None, str(error), "well-formed CSV; is the file cut off?"))
    if line == first:
        problems.add(Problem(file.name, None, None, None, "rows; there is none, the file is cut off"))


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
