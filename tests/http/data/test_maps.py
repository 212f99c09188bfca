"""GeoJSON, GraphML and GEXF: as the standards have them, and as the libraries of QGIS and of networks read them."""

import hashlib
import io
import itertools
from typing import Any

import httpx
import networkx as nx
import pyogrio
import pytest

from graph_api.boundaries import boundaries, boundary_map
from tests.http.data.downloads import Get

pytestmark = pytest.mark.asyncio(loop_scope="session")

Ring = list[list[float]]


async def test_every_municipality_of_today_is_an_area_with_names_and_measures(get: Get) -> None:
    response = await get("municipalities.geojson")
    assert response.headers["content-type"] == "application/geo+json"
    collection = response.json()
    assert {feature["geometry"]["type"] for feature in collection["features"]} == {"MultiPolygon"}
    assert len(collection["features"]) == 342
    utrecht = next(feature for feature in collection["features"] if feature["id"] == "GM0344")
    assert utrecht["properties"]["name"] == "Utrecht"
    assert utrecht["properties"]["population"] == 378121
    assert utrecht["properties"]["clusterName"].startswith("Utrecht")
    assert utrecht["properties"]["ties"] > 10


async def test_a_map_says_its_sources_licence_day_and_revision(get: Get) -> None:
    collection = (await get("municipalities.geojson")).json()
    assert collection["licence"] == "https://creativecommons.org/licenses/by/4.0/"
    assert "CBS and Kadaster" in collection["attribution"]
    assert (collection["asOf"], collection["revision"], collection["boundariesOn"]) == ("2026-05-01", 7, "2025-12-04")
    assert {"geo", "cbs-2026", "roo"} <= {source["key"] for source in collection["sources"]}


async def test_rings_are_closed_and_run_as_rfc_7946_has_it(get: Get) -> None:
    for feature in (await get("municipalities.geojson?columns=key")).json()["features"]:
        for exterior, *holes in feature["geometry"]["coordinates"]:
            assert area(exterior) > 0
            assert all(area(hole) < 0 for hole in holes)
            assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in (exterior, *holes))


async def test_a_boundary_that_was_not_so_yet_is_no_area(get: Get) -> None:
    features = (await get("municipalities.geojson?asOf=2016-03-17&columns=name")).json()["features"]
    kinds = {feature["properties"]["name"]: (feature["geometry"] or {}).get("type") for feature in features}
    assert kinds["Amsterdam"] == "Point"  # Weesp joined it in 2022
    assert kinds["Groningen"] == "Point"  # Haren and Ten Boer in 2019
    assert kinds["Eindhoven"] == "MultiPolygon"
    assert kinds["Haren"] is None
    assert len(kinds) == 390


async def test_measures_are_columns_and_cost_nothing_when_they_are_left_out(get: Get) -> None:
    features = (await get("municipalities.geojson?columns=cluster,name,ties&key=GM0344")).json()["features"]
    assert features[0]["properties"].keys() == {"cluster", "name", "ties"}
    plain = (await get("municipalities.geojson?columns=name&key=GM0344")).json()
    assert plain["features"][0]["properties"] == {"name": "Utrecht"}
    assert "initiatieven" not in {source["key"] for source in plain["sources"]}


async def test_gdal_which_qgis_reads_with_finds_areas_and_fields(get: Get) -> None:
    content = (await get("municipalities.geojson")).content
    info = pyogrio.read_info(content)
    assert (info["features"], info["geometry_type"], info["crs"]) == (342, "MultiPolygon", "EPSG:4326")
    assert {"name", "population", "ties", "cluster", "clusterName"} <= set(info["fields"])
    west, south, east, north = info["total_bounds"]
    assert (3 < west < 4, 50 < south < 51, 7 < east < 8, 53 < north < 54) == (True,) * 4
    _, _, geometries, _ = pyogrio.raw.read(content, columns=["name"])
    assert all(geometry is not None for geometry in geometries)


async def test_there_are_boundaries_of_every_municipality_of_today(get: Get) -> None:
    keys = {row["key"] for row in (await get("municipalities.json")).json()["data"]}
    assert boundaries().keys() == keys


async def test_both_files_hold_the_network_that_the_api_tells(get: Get) -> None:
    gexf = nx.read_gexf(io.BytesIO((await get("graph.gexf")).content))
    graphml = nx.read_graphml(io.BytesIO((await get("graph.graphml")).content))
    measured = {
        feature["id"]: feature["properties"] for feature in (await get("municipalities.geojson")).json()["features"]
    }
    assert set(gexf) == set(graphml) == measured.keys()
    assert {frozenset(edge) for edge in gexf.edges} == {frozenset(edge) for edge in graphml.edges}
    for code, properties in measured.items():
        for graph in (gexf, graphml):
            node: dict[str, Any] = graph.nodes[code]
            assert graph.degree[code] == properties["ties"]
            for name in ("population", "cluster", "clusterName", "clusterCertainty", "longitude", "latitude"):
                assert node[name] == properties[name]
            assert node["label"] == properties["name"]
    for start, end, tie in graphml.edges(data=True):
        assert (tie["count"], tie["weight"]) == (gexf[start][end]["count"], gexf[start][end]["weight"])


async def test_a_place_in_the_drawing_is_that_on_the_map(get: Get) -> None:
    nodes = nx.read_gexf(io.BytesIO((await get("graph.gexf")).content)).nodes
    place = {code: nodes[code]["viz"]["position"] for code in ("GM0014", "GM0935", "GM0654", "GM0307")}
    groningen, maastricht, borsele, amersfoort = place.values()
    assert groningen["y"] > 1000 > amersfoort["y"] > -100 > maastricht["y"]
    assert borsele["x"] < -1000 < amersfoort["x"] < 100
    assert abs(amersfoort["x"]) < 50
    assert (nodes["GM0014"]["viz"]["position"]["y"] - maastricht["y"]) == pytest.approx(2620, abs=60)


async def test_a_network_says_its_sources_licence_day_revision_and_method(get: Get) -> None:
    graphml = nx.read_graphml(io.BytesIO((await get("graph.graphml")).content)).graph
    assert (graphml["day"], graphml["revision"], graphml["method"]) == ("2026-05-01", "7", "LOUVAIN")
    assert graphml["licence"] == "https://creativecommons.org/licenses/by/4.0/"
    assert "Register van Overheidsorganisaties (CC0-1.0)" in graphml["sources"]
    gexf = (await get("graph.gexf")).text
    assert '<meta lastmodifieddate="2026-05-01"><creator>Samen</creator>' in gexf
    assert "licence: https://creativecommons.org/licenses/by/4.0/" in gexf


def area(ring: Ring) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in itertools.pairwise(ring)) / 2


async def test_the_map_to_draw_is_named_after_its_content_and_kept_for_good(client: httpx.AsyncClient) -> None:
    name = boundary_map().name
    response = await client.get(f"/data/{name}")
    assert (response.status_code, response.content) == (200, boundary_map().content)
    assert response.headers["content-type"] == "application/json"
    assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert hashlib.sha256(response.content).hexdigest()[:16] in name
    assert {shape["id"] for shape in response.json()["objects"]["municipalities"]["geometries"]} == set(boundaries())
    assert (await client.get("/data/boundaries-0000000000000000.json")).status_code == 404
