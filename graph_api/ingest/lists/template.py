"""An empty list to fill in: a workbook with lists to choose from, or a CSV file a table."""

from collections.abc import Callable, Mapping
from pathlib import Path

from graph_api.errors import BadInput
from graph_api.ingest.lists.columns import OUTSIDE, TABLES, Column, expected
from graph_api.model.property import ValueType

WORKBOOK = "samen-list.xlsx"
_EXPLANATION = f"{OUTSIDE} explanation"
_CHOICES = f"{OUTSIDE} choices"
_ROWS_TO_CHOOSE_IN = 1000
_WIDTH = 24


def write_template(form: str, folder: Path) -> list[Path]:
    """Writes the template of a form of `FORMS` into a folder and names its files.

    Raises:
        BadInput: one of the files is there already, or the folder cannot be written to.
    """
    names, write = FORMS[form]
    paths = [folder / name for name in names]
    for path in paths:
        if path.exists():
            raise BadInput(f"There is a file {path.name} already.", hint="Move it away, or work in another folder.")
    try:
        write(folder)
    except OSError as error:
        raise BadInput(f"The template cannot be written: {error.strerror}.", hint="Work in another folder.") from None
    return paths


def _write_csv(folder: Path) -> None:
    """With semicolons and a mark of UTF-8, which a Dutch Excel opens right."""
    for table in TABLES:
        header = ";".join(column.name for column in table.columns)
        (folder / f"{table.name}.csv").write_text(f"{header}\r\n", encoding="utf-8-sig", newline="")


def _write_workbook(folder: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    book = Workbook()
    book.remove(book.worksheets[0])
    explanation = book.create_sheet(_EXPLANATION)
    explanation.append(("table", "column", "Dutch", "needed", "what it says", "what may stand in it"))
    choices = book.create_sheet(_CHOICES)
    columns_of_choices: dict[tuple[str, ...], str] = {}
    for table in TABLES:
        sheet = book.create_sheet(table.name)
        sheet.append([column.name for column in table.columns])
        sheet.freeze_panes = "A2"
        for number, column in enumerate(table.columns, 1):
            letter = get_column_letter(number)
            sheet.column_dimensions[letter].width = _WIDTH
            explanation.append(
                (
                    table.name,
                    column.name,
                    column.dutch,
                    "yes" if column.required else "",
                    column.description,
                    expected(column),
                )
            )
            values = _choices(column)
            if not values:
                continue
            if values not in columns_of_choices:
                columns_of_choices[values] = get_column_letter(len(columns_of_choices) + 1)
                for line, value in enumerate(values, 1):
                    choices.cell(line, len(columns_of_choices), value)
            place = columns_of_choices[values]
            offered = DataValidation(
                "list", formula1=f"'{_CHOICES}'!${place}$1:${place}${len(values)}", allow_blank=True
            )
            # Several values stand in one cell, with | between them: those are offered, not demanded.
            offered.showErrorMessage = not column.many
            offered.add(f"{letter}2:{letter}{_ROWS_TO_CHOOSE_IN}")
            sheet.add_data_validation(offered)
        for cell in sheet[1]:
            cell.font = Font(bold=True)
    for cell in explanation[1]:
        cell.font = Font(bold=True)
    for number, width in enumerate((16, _WIDTH, _WIDTH, 8, 70, 90), 1):
        explanation.column_dimensions[get_column_letter(number)].width = width
    book.save(folder / WORKBOOK)


def _choices(column: Column) -> tuple[str, ...]:
    if column.value_type is ValueType.BOOLEAN:
        return ("yes", "no")
    return tuple(value.value for value in column.values)


FORMS: Mapping[str, tuple[tuple[str, ...], Callable[[Path], None]]] = {
    "xlsx": ((WORKBOOK,), _write_workbook),
    "csv": (tuple(f"{table.name}.csv" for table in TABLES), _write_csv),
}
"""The forms of the template: the names of its files, and what writes them."""
