"""JSON-LD and the catalogue, as a library for linked data reads them."""

import httpx
import pytest
from rdflib import DCAT, DCTERMS, FOAF, OWL, RDF, RDFS, XSD, Graph, Literal, URIRef
from rdflib.compare import isomorphic

from graph_api.http.data.tables import TABLES
from tests.http.data.downloads import EVERY, Get

pytestmark = [
    pytest.mark.asyncio(loop_scope="session"),
    # rdflib's own reader of JSON-LD warns of its own old name.
    pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib"),
]

AMSTERDAM = URIRef("https://identifier.overheid.nl/tooi/id/gemeente/gm0363")
PAGE = "http://samen/data/"


async def graph_of(get: Get, address: str) -> Graph:
    response = await get(address)
    assert response.headers["content-type"] == "application/ld+json"
    return Graph().parse(data=response.text, format="json-ld")


async def test_a_municipality_is_named_by_tooi_and_the_same_as_its_wikidata_item(get: Get) -> None:
    graph = await graph_of(get, "municipalities.jsonld")
    assert (AMSTERDAM, RDFS.label, Literal("Amsterdam", lang="nl")) in graph
    assert (AMSTERDAM, OWL.sameAs, URIRef("http://www.wikidata.org/entity/Q9899")) in graph
    assert (AMSTERDAM, RDF.type, URIRef("https://identifier.overheid.nl/tooi/def/ont/Gemeente")) in graph
    assert (AMSTERDAM, DCTERMS.source, URIRef(f"{PAGE}sources.jsonld?key=cbs-2026#it")) in graph
    (population,) = graph.objects(AMSTERDAM, URIRef(f"{PAGE}#municipalities.population"))
    assert population == Literal(941927)
    assert len(set(graph.subjects(RDF.type, URIRef(f"{PAGE}#municipalities")))) == 342


async def test_a_file_says_its_sources_licence_day_and_revision(get: Get) -> None:
    graph = await graph_of(get, "municipalities.jsonld")
    file = URIRef(f"{PAGE}municipalities.jsonld?asOf=2026-05-01")
    assert (file, DCTERMS.license, URIRef("https://creativecommons.org/licenses/by/4.0/")) in graph
    assert (file, DCTERMS.valid, Literal("2026-05-01", datatype=XSD.date)) in graph
    assert (file, OWL.versionInfo, Literal("7")) in graph
    sources = set(graph.objects(file, DCTERMS.source))
    assert URIRef(f"{PAGE}sources.jsonld?key=geo#it") in sources
    assert all((source, RDFS.label, None) in graph for source in sources)


async def test_a_link_leads_from_one_node_to_the_other(get: Get) -> None:
    graph = await graph_of(get, "participations.jsonld?serviceKey=dimpact")
    links = list(
        graph.subjects(URIRef(f"{PAGE}#participations.service"), URIRef(f"{PAGE}services.jsonld?key=dimpact#it"))
    )
    participants = {one for link in links for one in graph.objects(link, URIRef(f"{PAGE}#participations.participant"))}
    assert len(links) == len(participants) > 30
    assert URIRef("https://identifier.overheid.nl/tooi/id/gemeente/gm0014") in participants
    assert all((link, URIRef(f"{PAGE}#participations.role"), None) in graph for link in links)


async def test_the_address_of_a_node_leads_to_it(get: Get, client: httpx.AsyncClient) -> None:
    graph = await graph_of(get, "participations.jsonld?serviceKey=dimpact")
    address = f"{PAGE}services.jsonld?key=dimpact#it"
    assert (URIRef(address), RDFS.label, Literal("Coöperatie Dimpact", lang="nl")) in graph
    response = await client.get(address)
    found = Graph().parse(data=response.text, format="json-ld")
    assert (URIRef(address), DCTERMS.identifier, Literal("dimpact")) in found


async def test_provinces_water_authorities_and_ministries_have_their_tooi_address_too(get: Get) -> None:
    graph = await graph_of(get, "organisations.jsonld")
    same = {str(address) for address in graph.objects(None, OWL.sameAs)}
    assert "https://identifier.overheid.nl/tooi/id/provincie/pv20" in same
    assert "https://identifier.overheid.nl/tooi/id/waterschap/ws0152" in same
    assert len(same) == 12 + 21 + 2


@pytest.mark.parametrize("name", TABLES)
async def test_every_table_is_linked_data_with_a_typed_node_a_row(get: Get, name: str) -> None:
    graph = await graph_of(get, f"{name}.jsonld")
    data = (await get(f"{name}.json")).json()["data"]
    assert len(set(graph.subjects(RDF.type, URIRef(f"{PAGE}#{name}")))) == len(data)


async def test_the_catalogue_says_the_same_in_json_and_turtle(client: httpx.AsyncClient) -> None:
    as_json, as_turtle = await client.get("/data/catalog.jsonld"), await client.get("/data/catalog.ttl")
    one = Graph().parse(data=as_json.text, format="json-ld")
    other = Graph().parse(data=as_turtle.text, format="turtle")
    assert len(one) > 1000
    assert isomorphic(one, other)
    both = [await client.get("/data/", headers={"Accept": kind}) for kind in ("application/ld+json", "text/turtle")]
    assert both[0].headers["etag"] != both[1].headers["etag"]


async def test_the_catalogue_has_what_dcat_ap_demands(client: httpx.AsyncClient) -> None:
    catalogue = Graph().parse(data=(await client.get("/data/catalog.ttl")).text, format="turtle")
    (node,) = catalogue.subjects(RDF.type, DCAT.Catalog)
    for demanded in (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.dataset):
        assert (node, demanded, None) in catalogue
    for publisher in catalogue.objects(node, DCTERMS.publisher):
        assert (publisher, RDF.type, FOAF.Agent) in catalogue
        assert (publisher, FOAF.name, None) in catalogue
    datasets = set(catalogue.objects(node, DCAT.dataset))
    assert len(datasets) == len(EVERY) + 1
    for dataset in datasets:
        assert (dataset, RDF.type, DCAT.Dataset) in catalogue
        for demanded in (DCTERMS.title, DCTERMS.description, DCAT.distribution):
            assert (dataset, demanded, None) in catalogue
        for distribution in catalogue.objects(dataset, DCAT.distribution):
            assert (distribution, RDF.type, DCAT.Distribution) in catalogue
            for demanded in (DCAT.accessURL, DCTERMS.license, DCTERMS.format, DCAT.mediaType):
                assert (distribution, demanded, None) in catalogue


async def test_every_address_in_the_catalogue_answers(client: httpx.AsyncClient) -> None:
    catalogue = Graph().parse(data=(await client.get("/data/catalog.ttl")).text, format="turtle")
    addresses = {str(address) for address in catalogue.objects(None, DCAT.downloadURL)}
    assert len(addresses) == 22 * 3 + 1 + 4 * 2 + 2
    for address in addresses:
        assert (await client.head(address)).status_code == 200, address
