"""The map that is made of the boundaries: the same lines, each once, as d3-geo draws them."""

import json
from collections import Counter
from itertools import chain, pairwise
from typing import Any

import pytest

from graph_api.dataset.topology import topology
from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.problems import Problems

Ring = list[tuple[float, float]]


@pytest.fixture(scope="module")
def shapes() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(SourceFolder().text(files.BOUNDARIES, Problems()) or "")
    return loaded


@pytest.fixture(scope="module")
def drawn() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(SourceFolder().text(files.MAP, Problems()) or "")
    return loaded


def arcs_of(drawn: dict[str, Any]) -> list[Ring]:
    """Each arc with its coordinates in degrees."""
    scale_x, scale_y = drawn["transform"]["scale"]
    found = []
    for arc in drawn["arcs"]:
        x, y, points = 0, 0, []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((round(x * scale_x, 4), round(y * scale_y, 4)))
        found.append(points)
    return found


def rings_of(drawn: dict[str, Any]) -> dict[str, list[Ring]]:
    arcs = arcs_of(drawn)
    found = {}
    for geometry in drawn["objects"]["municipalities"]["geometries"]:
        rings = []
        for places in chain.from_iterable(geometry["arcs"]):
            pieces = [arcs[place] if place >= 0 else arcs[~place][::-1] for place in places]
            assert all(one[-1] == other[0] for one, other in pairwise([*pieces, pieces[0]]))
            rings.append([point for piece in pieces for point in piece[:-1]])
        found[geometry["id"]] = rings
    return found


def edges(ring: Ring) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    return list(pairwise([*ring, ring[0]]))


def test_each_municipality_has_the_lines_of_its_boundary_the_other_way_round(
    shapes: dict[str, Any], drawn: dict[str, Any]
) -> None:
    rings = rings_of(drawn)
    for feature in shapes["features"]:
        given = [[(x, y) for x, y in ring[:-1]] for polygon in feature["geometry"]["coordinates"] for ring in polygon]
        assert [sorted(edges(ring)) for ring in rings[feature["id"]]] == [sorted(edges(ring[::-1])) for ring in given]


def test_a_border_is_one_line_of_both_its_sides(drawn: dict[str, Any]) -> None:
    sides: dict[int, list[tuple[str, bool]]] = {}
    for geometry in drawn["objects"]["municipalities"]["geometries"]:
        for place in chain.from_iterable(chain.from_iterable(geometry["arcs"])):
            sides.setdefault(place if place >= 0 else ~place, []).append((geometry["id"], place >= 0))
    assert set(sides) == set(range(len(drawn["arcs"])))
    # In one place four decimals leave nothing of a strip of land but a line, which both its sides go along twice.
    assert Counter(len(found) for found in sides.values())[4] == 1
    assert {len(found) for found in sides.values()} == {1, 2, 4}
    # Two sides are gone along in opposite directions.
    assert all({forward for _, forward in found} == {True, False} for found in sides.values() if len(found) == 2)
    eindhoven = {other for found in sides.values() if "GM0772" in dict(found) for other, _ in found}
    # Best, Son en Breugel, Nuenen, Geldrop-Mierlo, Heeze-Leende, Waalre, Veldhoven, Eersel, Oirschot
    beside = {"GM0753", "GM0848", "GM0820", "GM1771", "GM1658", "GM0866", "GM0861", "GM0770", "GM0823"}
    assert eindhoven == {"GM0772", *beside}


def test_a_square_within_a_square_has_one_line_for_the_hole_and_what_fills_it() -> None:
    def square(low: float, high: float) -> list[list[float]]:
        return [[low, low], [high, low], [high, high], [low, high], [low, low]]

    hole = square(1, 2)[::-1]
    shapes = [("around", [square(0, 3), hole]), ("within", [square(1, 2)])]
    features = [{"id": key, "geometry": {"type": "Polygon", "coordinates": rings}} for key, rings in shapes]
    made = topology({"features": features}, "squares")
    assert len(made["arcs"]) == 2
    assert [geometry["arcs"] for geometry in made["objects"]["squares"]["geometries"]] == [[[[0], [1]]], [[[~1]]]]
