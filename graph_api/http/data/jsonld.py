"""JSON-LD 1.1: the rows as linked data, with the addresses of TOOI and Wikidata."""

from collections.abc import AsyncGenerator
from typing import Any

import orjson

from graph_api.http.data import addresses
from graph_api.http.data.about import About
from graph_api.http.data.columns import KEY, KIND, NAME, At, Column, Record
from graph_api.http.data.file import File
from graph_api.http.data.json_file import joined
from graph_api.http.data.tables import LinkTable, NodeTable
from graph_api.model.nodes import Row, Source
from graph_api.model.property import ValueType

MEDIA_TYPE = "application/ld+json"

PREFIXES = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_COMMON: dict[str, Any] = {
    "key": "dcterms:identifier",
    "name": {"@id": "rdfs:label", "@language": "nl"},
    "reference": "dcterms:bibliographicCitation",
    "source": {"@id": "dcterms:source", "@type": "@id"},
    "sameAs": {"@id": "owl:sameAs", "@type": "@id"},
}
_TYPES = {ValueType.DATE: "xsd:date", ValueType.FLOAT: "xsd:double"}
_CLASSES = {"Municipality": "https://identifier.overheid.nl/tooi/def/ont/Gemeente"}


async def write(file: File) -> AsyncGenerator[bytes, None]:
    """What is said of the file itself comes first in `@graph`; a link is a node without a name of its own."""
    base, table = file.about.base, file.asked.table
    head = {"@context": _context(file)}
    yield orjson.dumps(head)[:-1] + b',"@graph":[\n' + b",\n".join(map(orjson.dumps, _about(file.about)))
    kinds = [addresses.term(base, table.name)]
    if isinstance(table, NodeTable) and table.kind in _CLASSES:
        kinds.append(_CLASSES[table.kind])
    async for records in file.rows():
        objects = [orjson.dumps({"@type": kinds, **_object(file, record)}) for record in records]
        if chunk := joined(objects, first=False):
            yield chunk
    yield b"\n]}\n"


def _context(file: File) -> dict[str, Any]:
    base, table = file.about.base, file.asked.table
    context: dict[str, Any] = {"@version": 1.1, **PREFIXES, **_COMMON}
    if isinstance(table, LinkTable):
        for end in (table.start, table.end):
            context[end] = {"@id": addresses.term(base, table.name, end), "@type": "@id"}
    for column in _own_columns(file):
        if column.name not in _COMMON:
            defined: dict[str, Any] = {"@id": addresses.term(base, table.name, column.name)}
            if column.value_type in _TYPES:
                defined["@type"] = _TYPES[column.value_type]
            context[column.name] = defined
    return context


def _about(about: About) -> list[dict[str, Any]]:
    return [
        {
            "@id": about.address,
            "@type": "dcat:Distribution",
            "dcterms:title": [{"@value": about.title, "@language": "en"}, {"@value": about.dutch, "@language": "nl"}],
            "dcterms:description": {"@value": about.description, "@language": "en"},
            "dcterms:valid": {"@value": about.day, "@type": "xsd:date"},
            "owl:versionInfo": str(about.revision),
            "dcterms:rights": about.attribution,
            **({"dcterms:license": {"@id": about.licence}} if about.licence else {}),
            "dcterms:source": [{"@id": addresses.of_node(about.base, source)} for source in about.sources],
        },
        *(_source(about.base, source) for source in about.sources),
    ]


def _source(base: str, source: Source) -> dict[str, Any]:
    return {
        "@id": addresses.of_node(base, source),
        "name": source.name,
        "dcterms:publisher": source.publisher,
        "dcterms:rights": source.licence,
        **({"foaf:page": {"@id": source.address}} if source.address else {}),
    }


def _object(file: File, record: Record) -> dict[str, Any]:
    base, table = file.about.base, file.asked.table
    found: dict[str, Any] = {}
    if isinstance(table, LinkTable):
        for at, name, row in ((At.START, table.start, record.start), (At.END, table.end, record.end)):
            if row is not None and any(column.at is at for column in file.asked.columns):
                found[name] = _end(base, row)
    else:
        found["@id"] = addresses.of_node(base, record.start)
        if same := addresses.same_as(record.start):
            found["sameAs"] = same
    for column in _own_columns(file):
        value = column.read(record)
        if value not in (None, ()):
            found[column.name] = value
    if "source" in found:
        found["source"] = addresses.keyed(base, "sources", str(found["source"]))
    return found


def _end(base: str, row: Row) -> dict[str, str]:
    return {"@id": addresses.of_node(base, row), "name": row.name}


def _own_columns(file: File) -> tuple[Column, ...]:
    """The columns but for those that only repeat what the nodes at the ends of a link say themselves."""
    if isinstance(file.asked.table, NodeTable):
        return file.asked.columns
    repeated = (KEY, KIND, NAME)
    return tuple(column for column in file.asked.columns if column.at is At.LINK or column.field not in repeated)
