"""TopoJSON of areas: their boundaries as arcs, each of which is there once, however many areas it bounds."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

Point = tuple[int, int]
Line = tuple[Point, ...]

UNITS = 10_000
"""A degree is so many units of the grid: coordinates of four decimals lie on it exactly."""


def topology(collection: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The features of a GeoJSON collection as the one object `name` of a topology, with their ids.

    A border of two areas is one arc of both, since borders that are equal point by point are found: coordinates are not
    simplified. Rings run as d3-geo has it, the other way than RFC 7946: with the area to the right. Linear in points.

    Source: The TopoJSON Format Specification (topojson/topojson-specification), sections 2.1.4 and 2.2.
    """
    areas = [(feature["id"], list(_polygons(feature["geometry"]))) for feature in collection["features"]]
    arcs = _Arcs(_ends(ring for _, polygons in areas for polygon in polygons for ring in polygon))
    geometries = [
        {
            "type": "MultiPolygon",
            "id": key,
            "arcs": [[list(arcs.of_ring(ring)) for ring in polygon] for polygon in polygons],
        }
        for key, polygons in areas
    ]
    return {
        "type": "Topology",
        "transform": {"scale": [1 / UNITS, 1 / UNITS], "translate": [0, 0]},
        "objects": {name: {"type": "GeometryCollection", "geometries": geometries}},
        "arcs": [list(_steps(arc)) for arc in arcs.found],
    }


def _polygons(geometry: Mapping[str, Any]) -> Iterator[list[Line]]:
    """Each polygon as its rings, without the last point, which is the first one again."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for polygon in polygons:
        yield [tuple(_on_grid(position) for position in reversed(ring[1:])) for ring in polygon]


def _on_grid(position: Sequence[float]) -> Point:
    longitude, latitude = position
    return round(longitude * UNITS), round(latitude * UNITS)


def _ends(rings: Iterator[Line]) -> set[Point]:
    """Where an arc may end: points that do not have the same two neighbours in every ring that they are in."""
    beside: dict[Point, frozenset[Point]] = {}
    ends = set()
    for ring in rings:
        for before, point, after in zip((ring[-1], *ring), ring, (*ring[1:], ring[0]), strict=False):
            both = frozenset((before, after))
            if beside.setdefault(point, both) != both:
                ends.add(point)
    return ends


class _Arcs:
    def __init__(self, ends: set[Point]) -> None:
        self.found: list[Line] = []
        self._ends = ends
        self._places: dict[Line, int] = {}

    def of_ring(self, ring: Line) -> Iterator[int]:
        """The arcs of a ring, in its order; one that runs the other way is the complement of its place."""
        cuts = [place for place, point in enumerate(ring) if point in self._ends] or [ring.index(min(ring))]
        turned = ring[cuts[0] :] + ring[: cuts[0] + 1]
        places = [cut - cuts[0] for cut in cuts] + [len(ring)]
        for start, end in pairwise(places):
            yield self._place(turned[start : end + 1])

    def _place(self, arc: Line) -> int:
        if arc[::-1] in self._places:
            return ~self._places[arc[::-1]]
        if arc not in self._places:
            self._places[arc] = len(self.found)
            self.found.append(arc)
        return self._places[arc]


def _steps(arc: Line) -> Iterator[Point]:
    """The first point, then each by its distance from the one before it."""
    x, y = 0, 0
    for point in arc:
        yield point[0] - x, point[1] - y
        x, y = point
