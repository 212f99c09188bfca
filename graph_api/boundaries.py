"""The boundaries of municipalities that come with Samen, by CBS code."""

import gzip
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files

import orjson

from graph_api.model.sources import SOURCES

SOURCE = next(source for source in SOURCES if source.key == "geo")

_FILE = "geo/gemeenten_2025_4dec.geojson.gz"


def drawn_on() -> date:
    """The day on which the boundaries were as they are drawn."""
    assert SOURCE.published_on is not None  # noqa: S101 - declared with a date
    return SOURCE.published_on


@cache
def boundaries() -> Mapping[str, bytes]:
    """A GeoJSON geometry (WGS 84, four decimals: some 10 metres) a municipality, as JSON."""
    packed = (files("graph_api.dataset") / _FILE).read_bytes()
    features = orjson.loads(gzip.decompress(packed))["features"]
    return {feature["id"]: orjson.dumps(feature["geometry"]) for feature in features}
