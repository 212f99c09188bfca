"""CSV on the Web: what stands beside a CSV file to say what its columns are, and where it comes from."""

from typing import Any

from graph_api.http.data.about import About
from graph_api.http.data.asked import Asked, Dialect
from graph_api.http.data.columns import Column
from graph_api.http.data.csv_file import DELIMITERS, LIST_SEPARATOR
from graph_api.model.property import ValueType

MEDIA_TYPE = "application/csvm+json"
SUFFIX = "-metadata.json"

_TYPES: dict[ValueType, Any] = {
    ValueType.TEXT: "string",
    ValueType.ENUM: "string",
    ValueType.INTEGER: "integer",
    ValueType.FLOAT: "double",
    ValueType.BOOLEAN: "boolean",
    ValueType.DATE: "date",
}
_EXCEL_TYPES: dict[ValueType, Any] = _TYPES | {
    ValueType.FLOAT: {"base": "double", "format": {"decimalChar": ","}},
    ValueType.BOOLEAN: {"base": "boolean", "format": "WAAR|ONWAAR"},
}


def metadata(asked: Asked, about: About, csv_address: str) -> dict[str, Any]:
    """The metadata of the CSV file at the address (W3C, Metadata Vocabulary for Tabular Data)."""
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "url": csv_address,
        "dc:title": [{"@value": about.title, "@language": "en"}, {"@value": about.dutch, "@language": "nl"}],
        "dc:description": about.description,
        "dc:valid": {"@value": about.day, "@type": "xsd:date"},
        "dc:hasVersion": str(about.revision),
        "dc:rights": about.attribution,
        **({"dc:license": {"@id": about.licence}} if about.licence else {}),
        "dc:source": [
            {
                "dc:identifier": source.key,
                "dc:title": source.name,
                "dc:publisher": source.publisher,
                "dc:rights": source.licence,
                **({"schema:url": {"@id": source.address}} if source.address else {}),
            }
            for source in about.sources
        ],
        "dialect": {"encoding": "utf-8", "delimiter": DELIMITERS[asked.dialect], "header": True},
        "tableSchema": {"columns": [_column(column, asked.dialect) for column in asked.columns]},
    }


def _column(column: Column, dialect: Dialect) -> dict[str, Any]:
    types = _EXCEL_TYPES if dialect is Dialect.EXCEL_NL else _TYPES
    described: dict[str, Any] = {
        "name": column.name,
        "titles": {"und": [column.name], **({"nl": [column.dutch]} if column.dutch else {})},
        "dc:description": column.description,
        "datatype": types[column.value_type],
    }
    if column.many:
        described["separator"] = LIST_SEPARATOR
    if column.source:
        described["dc:source"] = column.source
    return described
