"""`docs/reference/table-import.md`, made of the declared tables: `document()` is the whole page."""

from collections.abc import Iterator, Mapping

from graph_api.ingest.lists.columns import OUTSIDE, SOURCE, TABLES, Column, Table, expected
from graph_api.ingest.lists.sheets import LARGEST
from graph_api.ingest.lists.tables import flag

EXAMPLE: Mapping[str, str] = {
    "source.csv": """\
source;name;publisher;licence;published_on
eemland;Samenwerkingen in Eemland;Gemeente Amersfoort;CC0-1.0;2026-11-01
""",
    "services.csv": """\
service;name;kind;function;aspects;start
ict;ICT-samenwerking Eemland;SHARED_SERVICE_CENTRE;ICT;INFRASTRUCTURE|WORK_PROCESS;2018-01-01
""",
    "pilots.csv": """\
pilot;naam;soort;fase;start;einde
balie;Digitale balie;experiment;bewezen;2024;30-6-2025
""",
    "participations.csv": """\
participant;takes_part_in;role;joined;left
GM0307;ict;HOST;2018-01-01;
GM0342;ict;;2019;2023
GM0307;balie;INITIATOR;2024;
""",
}
"""A list of two things and who takes part in them, as files."""

_BEGIN = f"""\
# Your own list: `samen import table`

Made of the declaration of the columns by `make schema`; a test fails when it is stale.

An organisation has a list of its own: services, pilots, and who takes part in what. `samen import table FILE...` brings
it into the graph under a source of its own.

```sh
samen import table --template xlsx                      # writes samen-list.xlsx, to be filled in
samen import table samen-list.xlsx --dry-run            # shows what would change, by name
samen import table samen-list.xlsx
```

- The files are **together all that the source says**. Run it again with the same files, and nothing changes. A row that
  is gone takes its fact with it; a row that is different changes it.
- **Facts of other sources are never touched.** Where another source already states that somebody takes part in
  something, that stays, and the list states only the other days.
- **Everything that is wrong is said at once**, with file, line, column, value and what is expected; then nothing is
  written.
- `samen import`, of the files that come along, leaves the facts of a list alone.
- In the graph the key of the source stands before an id of the list: the service `ict` of the source `eemland` is
  `eemland-ict`.

## Files

- **CSV** with commas, semicolons or tabs; in UTF-8, with or without a byte order mark. Windows-1252, as older Excels
  save it, is read where that is certain; any other encoding is refused.
- **Excel** (`.xlsx`), a sheet a table. Values are read: a formula is refused, so paste values. Save an older workbook
  (`.xls`) as `.xlsx`.
- At most {LARGEST // 1_000_000} MB each.

A table is known by its first column (`{"`, `".join(table.id.name for table in TABLES)}`), whatever the file or sheet is
called, and there may be several of one sort. Columns may stand in any order and have their English or their Dutch name;
only those that are *needed* must be there. A column or a sheet whose name begins with `{OUTSIDE}` is left out; another
that is not known is refused, so that no typing error loses data. Values of closed lists may be English or Dutch, in any
case. Empty rows are skipped.

What the source is can stand in a table `{SOURCE.name}` or in flags, which go before the table:
{", ".join(f"`{flag(column)}`" for column in SOURCE.columns)}.
A source has a key of its own: those of Samen itself are refused.

Whatever the list says of a thing holds for all days on which it exists: a list has no versions in time. A participation
holds within the time in which both exist. The successor of a municipality takes part only if a row says so.

## Example

Four files, or four sheets:
"""


def document() -> str:
    """The whole page, as Markdown."""
    parts = [_BEGIN]
    parts += (f"`{name}`\n\n```text\n{text}```\n" for name, text in EXAMPLE.items())
    for table in TABLES:
        parts += _table(table)
    return "\n".join(parts).rstrip() + "\n"


def _table(table: Table) -> Iterator[str]:
    yield f"## `{table.name}`\n\n{table.description}.\n"
    yield "| column | Dutch | needed | what it says | what may stand in it |\n| --- | --- | --- | --- | --- |"
    for column in table.columns:
        needed = "yes" if column.required else ""
        yield f"| `{column.name}` | {column.dutch} | {needed} | {column.description} | {_wanted(column)} |"
    yield ""
    long = [column for column in table.columns if len(column.values) > _FEW]
    for values in dict.fromkeys(column.values for column in long):
        names = " and ".join(f"`{column.name}`" for column in long if column.values == values)
        yield f"Values of {names}: {', '.join(f'{value.value} ({value.dutch})' for value in values)}.\n"


_FEW = 8


def _wanted(column: Column) -> str:
    if len(column.values) > _FEW:
        return (
            "some of the values below, with a vertical bar between them" if column.many else "one of the values below"
        )
    return expected(column).replace("|", "a vertical bar")
