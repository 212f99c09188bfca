"""Which table a sheet is, and its rows as typed cells under the names of the declared columns."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graph_api.errors import Problem
from graph_api.ingest.lists.columns import OUTSIDE, SOURCE, TABLES, TRUTHS, Column, Table, expected, plain
from graph_api.ingest.lists.sheets import Sheet
from graph_api.ingest.partial import PartialDate
from graph_api.ingest.problems import Problems
from graph_api.ingest.table import Cells
from graph_api.model.property import ValueType, properties

_DAY_FIRST = "{2}-{1:0>2}-{0:0>2}"


@dataclass
class Rows:
    """The rows of each table, of all files together."""

    of: dict[str, list[Cells]] = field(default_factory=lambda: {table.name: [] for table in TABLES})

    def __getitem__(self, table: Table) -> list[Cells]:
        return self.of[table.name]


def read(sheets: Iterable[Sheet], problems: Problems) -> Rows:
    """Sorts the rows by table. A sheet that is none of them, or has a column too few or too many, is a problem."""
    found = Rows()
    for sheet in sheets:
        line, header = sheet.rows[0]
        table = _table(sheet, line, header, problems)
        if table is not None:
            places = _places(sheet, line, header, table, problems)
            found[table].extend(_rows(sheet, table, places, problems))
    return found


def source(rows: Rows, given: Mapping[str, str], problems: Problems) -> Cells:
    """The one row about the source, with what was given on the command line before it."""
    stated = rows[SOURCE]
    for row in stated[1:]:
        row.wrong(SOURCE.id.name, "one row, and one file, about the source")
    cells = {column.name: given.get(column.name) or _cell(stated, column) for column in SOURCE.columns}
    row = Cells(stated[0].file, stated[0].line, cells, problems) if stated else Cells("the source", 0, cells, problems)
    for column in SOURCE.columns:
        if column.required and not cells[column.name]:
            problems.add(
                Problem(
                    stated[0].file if stated else "the source",
                    stated[0].line if stated else None,
                    column.name,
                    None,
                    f"{expected(column)}, in a table with a column `{SOURCE.id.name}` or by {flag(column)}",
                )
            )
    return row


def flag(column: Column) -> str:
    """The flag that gives the same as a column of the table about the source."""
    return "--" + column.name.replace("_", "-")


def _cell(rows: Sequence[Cells], column: Column) -> str:
    return (rows[0].maybe(column.name) or "") if rows else ""


def _table(sheet: Sheet, line: int, header: Sequence[str], problems: Problems) -> Table | None:
    names = {plain(name) for name in header}
    matching = [table for table in TABLES if not names.isdisjoint(table.id.headers)]
    if len(matching) == 1:
        return matching[0]
    wanted = ", ".join(f"`{table.id.name}` ({table.name})" for table in TABLES)
    problems.add(Problem(sheet.place, line, None, ", ".join(header)[:100], f"a header with just one of {wanted}"))
    return None


def _places(sheet: Sheet, line: int, header: Sequence[str], table: Table, problems: Problems) -> dict[Column, int]:
    """Where each column of the table stands."""
    places: dict[Column, int] = {}
    for place, name in enumerate(header):
        if not name or name.startswith(OUTSIDE):
            continue
        column = table.by_header.get(plain(name))
        if column is None:
            wanted = (
                f"one of {', '.join(column.name for column in table.columns)}; begin it with {OUTSIDE} to leave it out"
            )
            problems.add(Problem(sheet.place, line, name, None, wanted))
        elif column in places:
            problems.add(Problem(sheet.place, line, name, None, "this column once"))
        else:
            places[column] = place
    for column in table.columns:
        # What is said of the source can be given otherwise; that it is not there at all is found later.
        if column.required and column not in places and table is not SOURCE:
            problems.add(Problem(sheet.place, line, column.name, None, "this column to be there"))
    return places


def _rows(sheet: Sheet, table: Table, places: Mapping[Column, int], problems: Problems) -> Iterable[Cells]:
    width = len(sheet.rows[0][1])
    for line, cells in sheet.rows[1:]:
        if len(cells) > width:
            problems.add(Problem(sheet.place, line, None, f"{len(cells)} cells", f"{width} cells, as in the header"))
        named = {
            column.name: cells[places[column]] if column in places and places[column] < len(cells) else ""
            for column in table.columns
        }
        yield Cells(sheet.place, line, named, problems)


def values(row: Cells, table: Table, cls: type) -> dict[str, object]:
    """What the row says of the properties of a model class: those that are empty are left out."""
    specs = {spec.name: spec for spec in properties(cls)}
    found: dict[str, object] = {}
    for column in table.columns:
        if column.name not in specs or column.value_type is ValueType.DATE:
            continue
        if column.required:
            row.text(column.name)
        value = _value(row, column)
        if value is not None:
            found[column.name] = specs[column.name].decode(value)
    return found


def _value(row: Cells, column: Column) -> object:
    cell = row.maybe(column.name)
    if cell is None:
        return None
    if column.many:
        parts = [part.strip() for part in cell.split("|") if part.strip()]
        if not column.values:
            return parts
        known = [column.meanings.get(plain(part)) for part in parts]
        if None in known:
            row.wrong(column.name, expected(column))
        return [value for value in known if value]
    if column.values:
        return choice(row, column)
    match column.value_type:
        case ValueType.INTEGER:
            return row.maybe_integer(column.name)
        case ValueType.BOOLEAN:
            if plain(cell) not in TRUTHS:
                row.wrong(column.name, expected(column))
            return TRUTHS.get(plain(cell))
    return cell


def choice(row: Cells, column: Column) -> str | None:
    """The value of a closed list that the cell means; None when it is empty, or wrong, which is then a problem."""
    cell = row.maybe(column.name)
    if cell is None:
        return None
    meant = column.meanings.get(plain(cell))
    if meant is None:
        row.wrong(column.name, expected(column))
    return meant


def when(row: Cells, column: Column) -> PartialDate | None:
    """The date in the cell: as the sources write it, or day first, as Dutch programs do."""
    cell = row.maybe(column.name)
    if cell is None:
        return None
    parts = cell.split("-")
    try:
        return PartialDate.parse(_DAY_FIRST.format(*parts) if len(parts) == 3 and len(parts[2]) == 4 else cell)
    except ValueError:
        row.wrong(column.name, expected(column))
        return None
