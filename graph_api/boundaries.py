"""The boundaries of municipalities that come with Samen: as GeoJSON by CBS code, and as one map to draw."""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

import orjson

from graph_api.ingest.files import BOUNDARIES, MAP
from graph_api.model.sources import SOURCES

SOURCE = next(source for source in SOURCES if source.key == "geo")


@dataclass(frozen=True, slots=True)
class BoundaryMap:
    """TopoJSON, the name of the file, which another content would not have, and what stands beside the map."""

    content: bytes
    name: str
    drawn_on: date
    attribution: str


def drawn_on() -> date:
    """The day on which the boundaries were as they are drawn."""
    assert SOURCE.published_on is not None  # noqa: S101 - declared with a date
    return SOURCE.published_on


@cache
def boundaries() -> Mapping[str, bytes]:
    """A GeoJSON geometry (WGS 84, four decimals: some 10 metres) a municipality, as JSON."""
    features = orjson.loads(_unpacked(BOUNDARIES))["features"]
    return {feature["id"]: orjson.dumps(feature["geometry"]) for feature in features}


@cache
def boundary_map() -> BoundaryMap:
    """All of them as TopoJSON, in which a border of two municipalities is one line."""
    content = _unpacked(MAP)
    name = f"boundaries-{hashlib.sha256(content).hexdigest()[:16]}.json"
    return BoundaryMap(content, name, drawn_on(), f"{SOURCE.publisher}, {SOURCE.licence}")


def _unpacked(name: str) -> bytes:
    return gzip.decompress((files("graph_api.dataset") / f"{name}.gz").read_bytes())
