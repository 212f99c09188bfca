"""The formats of a table, by how its address ends."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from graph_api.errors import Unsupported
from graph_api.http.data import csv_file, geojson, json_file, jsonld
from graph_api.http.data.answer import Body
from graph_api.http.data.file import File
from graph_api.http.data.tables import TABLES, Table


@dataclass(frozen=True, slots=True)
class Format:
    """`computed`: it shows what is computed unless columns are named; `file_type` is its name in the list of the EU."""

    media_type: str
    file_type: str
    write: Callable[[File], Body]
    computed: bool = False


FORMATS: Mapping[str, Format] = {
    "csv": Format(csv_file.MEDIA_TYPE, "CSV", csv_file.write),
    "json": Format(json_file.MEDIA_TYPE, "JSON", json_file.write),
    "jsonld": Format(jsonld.MEDIA_TYPE, "JSON_LD", jsonld.write),
    "geojson": Format(geojson.MEDIA_TYPE, "GEOJSON", geojson.write, computed=True),
}


def format_named(name: str, table: Table) -> Format:
    """The format of that name.

    Raises:
        Unsupported: the table is not to be had in it.
    """
    if name not in table.formats:
        also = [one.name for one in TABLES.values() if name in one.formats]
        only = f" As {name} there is {', '.join(also)} only." if also else ""
        raise Unsupported(
            f"{table.name} is not to be had as {name!r}.", hint=f"It is as {', '.join(table.formats)}.{only}"
        )
    return FORMATS[name]
