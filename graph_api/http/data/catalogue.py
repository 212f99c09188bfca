"""The catalogue of the downloads, by DCAT-AP 3."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph_api.http.data import addresses, network_file
from graph_api.http.data.about import attribution, licence
from graph_api.http.data.computed import COMPUTED
from graph_api.http.data.formats import FORMATS
from graph_api.http.data.jsonld import PREFIXES
from graph_api.http.data.tables import TABLES
from graph_api.model.nodes import Source
from schema.context import EARLIEST

NAMES: Mapping[str, str] = {name: PREFIXES[name] for name in ("dcat", "dcterms", "foaf", "rdfs", "xsd")}
NETWORK = "graph"

_EU = "http://publications.europa.eu/resource/authority/"
_MEDIA = "https://www.iana.org/assignments/media-types/"
_XML = "application/xml"
"""GraphML and GEXF are in no list of media types but this one."""


def catalogue(base: str, revision: int, sources: Mapping[str, Sequence[Source]]) -> dict[str, Any]:
    """The catalogue as JSON-LD without its context; `sources` by the name of the table."""
    whole = {source.key: source for found in sources.values() for source in found}
    return {
        "@id": addresses.page(base),
        "@type": "dcat:Catalog",
        "dcterms:title": _both("Samen: downloads", "Samen: downloads"),
        "dcterms:description": _both(
            "Met wie gemeenten in Nederland samenwerken, als bestanden: een per soort knoop en per soort verband.",
            "With whom municipalities in the Netherlands work together, as files: one a kind of node and of relation.",
        ),
        "dcterms:publisher": _publisher(),
        "dcterms:language": [{"@id": f"{_EU}language/NLD"}, {"@id": f"{_EU}language/ENG"}],
        "foaf:homepage": {"@id": addresses.page(base)},
        **_licensed(whole.values()),
        "dcat:dataset": [
            *(
                _dataset(
                    base,
                    revision,
                    table.name,
                    said=(table.title, table.english, table.description),
                    formats={
                        name: (_media_type(FORMATS[name].media_type), FORMATS[name].file_type) for name in table.formats
                    },
                    sources=sources[table.name],
                )
                for table in (*TABLES.values(), *COMPUTED.values())
            ),
            _dataset(
                base,
                revision,
                NETWORK,
                said=(network_file.DUTCH, network_file.TITLE, network_file.DESCRIPTION),
                formats=dict.fromkeys(network_file.MEDIA_TYPES, (_XML, "XML")),
                sources=sources[NETWORK],
            ),
        ],
    }


def _dataset(
    base: str,
    revision: int,
    name: str,
    *,
    said: tuple[str, str, str],
    formats: Mapping[str, tuple[str, str]],
    sources: Sequence[Source],
) -> dict[str, Any]:
    dutch, english, description = said
    return {
        "@id": addresses.term(base, name),
        "@type": "dcat:Dataset",
        "dcterms:identifier": name,
        "dcterms:title": _both(dutch, english),
        "dcterms:description": {"@value": description, "@language": "en"},
        "dcterms:publisher": _publisher(),
        "dcterms:spatial": {"@id": f"{_EU}country/NLD"},
        "dcterms:temporal": {
            "@type": "dcterms:PeriodOfTime",
            "dcat:startDate": {"@value": EARLIEST.isoformat(), "@type": "xsd:date"},
        },
        "dcterms:provenance": {
            "@type": "dcterms:ProvenanceStatement",
            "rdfs:label": "; ".join(f"{source.name} ({source.publisher}, {source.licence})" for source in sources),
        },
        "dcat:version": str(revision),
        "dcat:theme": {"@id": f"{_EU}data-theme/GOVE"},
        "dcat:keyword": [{"@value": word, "@language": "nl"} for word in ("gemeenten", "samenwerking")],
        "dcat:landingPage": {"@id": addresses.page(base)},
        "dcat:distribution": [
            {
                "@id": addresses.file(base, name, ending),
                "@type": "dcat:Distribution",
                "dcterms:title": _both(f"{dutch} ({ending})", f"{english} ({ending})"),
                "dcat:accessURL": {"@id": addresses.file(base, name, ending)},
                "dcat:downloadURL": {"@id": addresses.file(base, name, ending)},
                "dcat:mediaType": {"@id": _MEDIA + media_type},
                "dcterms:format": {"@id": f"{_EU}file-type/{file_type}"},
                **_licensed(sources),
            }
            for ending, (media_type, file_type) in formats.items()
        ],
    }


def _licensed(sources: Iterable[Source]) -> dict[str, Any]:
    found = tuple(sources)
    address = licence(found)
    rights = {"@type": "dcterms:RightsStatement", "rdfs:label": attribution(found)}
    return {"dcterms:rights": rights, **({"dcterms:license": {"@id": address}} if address else {})}


def _publisher() -> dict[str, Any]:
    return {"@type": "foaf:Agent", "foaf:name": "Samen"}


def _both(dutch: str, english: str) -> list[dict[str, str]]:
    return [{"@value": dutch, "@language": "nl"}, {"@value": english, "@language": "en"}]


def _media_type(text: str) -> str:
    return text.partition(";")[0]
