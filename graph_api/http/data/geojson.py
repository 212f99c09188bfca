"""GeoJSON (RFC 7946): municipalities as areas on the map, with their names and measures."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from typing import Any

import orjson

from graph_api import boundaries
from graph_api.http.data.columns import Record
from graph_api.http.data.file import File
from graph_api.http.data.json_file import joined
from graph_api.model.nodes import Municipality
from graph_api.store.query import Across, Compare, Operator, Page, Select, hop

MEDIA_TYPE = "application/geo+json"

_PREDECESSORS = hop("SUCCEEDED_BY", "Municipality", outward=False)


async def write(file: File) -> AsyncGenerator[bytes, None]:
    """A feature a municipality: an area where the boundary was so on the day, else a point, else no geometry.

    A boundary was not so before a reorganisation that added to the municipality. Corrections of a border between two
    municipalities that both go on are not known here.
    """
    asked = file.asked
    shapes = await asyncio.to_thread(boundaries.boundaries)
    head: dict[str, Any] = {"type": "FeatureCollection", "name": asked.table.name, **file.about.as_json()}
    head["boundariesOn"] = boundaries.drawn_on()
    yield orjson.dumps(head)[:-1] + b',"features":[\n'
    first = True
    async for records in file.rows():
        enlarged = await _enlarged_later(file, records)
        features = []
        for record in records:
            row = record.start
            shape = shapes.get(row.key) if row.key not in enlarged else None
            properties: dict[str, Any] = {column.name: column.read(record) for column in asked.columns}
            geometry = orjson.Fragment(shape) if shape else _point(row)
            features.append(
                orjson.dumps({"type": "Feature", "id": row.key, "geometry": geometry, "properties": properties})
            )
        if chunk := joined(features, first=first):
            yield chunk
            first = False
    yield b"\n]}\n"


async def _enlarged_later(file: File, records: Sequence[Record]) -> set[str]:
    """The municipalities that others became part of after the day, and before the boundaries were drawn."""
    day = file.asked.day
    if day >= boundaries.drawn_on() or not records:
        return set()
    keys = tuple(record.start.key for record in records)
    where = Compare("happened_on", Operator.GT, day)
    found = await file.read.store.select(Select(Across(_PREDECESSORS, keys), day, where, page=Page(first=1)))
    return {key for key, slice_ in zip(keys, found, strict=True) if slice_.items}


def _point(row: object) -> dict[str, Any] | None:
    if not isinstance(row, Municipality) or row.longitude is None or row.latitude is None:
        return None
    return {"type": "Point", "coordinates": [row.longitude, row.latitude]}
