"""CSV: plain by RFC 4180, or as Excel with Dutch settings opens it right."""

import csv
import io
import re
from collections.abc import AsyncGenerator, Callable
from datetime import date

from graph_api.http.data.asked import Dialect
from graph_api.http.data.file import File
from graph_api.model.property import Value

MEDIA_TYPE = "text/csv; charset=utf-8; header=present"

LIST_SEPARATOR = "|"
"""Between the values of a list."""

DELIMITERS = {Dialect.RFC4180: ",", Dialect.EXCEL_NL: ";"}
BYTE_ORDER_MARK = "\ufeff"
"""By this Excel knows that a file is in UTF-8."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MANGLED = re.compile(r"0[0-9]+|[0-9]{16,}")
"""Codes out of which Excel would make a number, and lose digits."""


async def write(file: File) -> AsyncGenerator[bytes, None]:
    """A header, then a line a row; dates as 2026-05-01. Excel gets WAAR and ONWAAR, and a comma in fractions."""
    asked = file.asked
    excel = asked.dialect is Dialect.EXCEL_NL
    cell = excel_cell if excel else plain_cell
    buffer = io.StringIO(BYTE_ORDER_MARK if excel else "")
    buffer.seek(0, io.SEEK_END)
    writer = csv.writer(buffer, delimiter=DELIMITERS[asked.dialect])
    writer.writerow([column.name for column in asked.columns])
    yield _taken(buffer)
    async for records in file.rows():
        writer.writerows([cell(column.read(record)) for column in asked.columns] for record in records)
        yield _taken(buffer)


def plain_cell(value: Value) -> str:
    """A value as CSV has it; a text that a spreadsheet would run as a formula gets an apostrophe before it."""
    return _cell(value, _harmless)


def excel_cell(value: Value) -> str:
    """The same for Excel; a code of digits out of which it would make a number has an apostrophe before it, too."""
    if isinstance(value, bool):
        return "WAAR" if value else "ONWAAR"
    if isinstance(value, float):
        return str(value).replace(".", ",")
    return _cell(value, _kept_as_text)


def _cell(value: Value, safe: Callable[[str], str]) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | float():
            return str(value)
        case date():
            return value.isoformat()
        case tuple():
            return safe(LIST_SEPARATOR.join(value))
        case _:
            return safe(str(value))


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _kept_as_text(text: str) -> str:
    return f"'{text}" if _MANGLED.fullmatch(text) else _harmless(text)


def _taken(buffer: io.StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode()
