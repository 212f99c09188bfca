"""Where municipalities lie: the points that are known of them, and the regions of a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from graph_api.analysis.ideas import Point
from graph_api.analysis.incidence import IndexArray
from graph_api.model.enums import RegionDivision
from graph_api.model.nodes import Municipality
from graph_api.store.protocol import Queries
from graph_api.store.query import (
    Compare,
    Edges,
    FarEnd,
    Operator,
    Over,
    hop,
)


@dataclass(frozen=True, slots=True, eq=False)
class Divided:
    """For each division the key of the region of a municipality, by code; `sources` state them."""

    regions: Mapping[RegionDivision, Mapping[str, str]]
    sources: tuple[str, ...]

    def labels(self, members: Sequence[str]) -> dict[str, tuple[str | None, ...]]:
        """The same as a region a member, None where it lies in none."""
        return {str(division): tuple(map(found.get, members)) for division, found in self.regions.items()}

    def numbered(self, division: RegionDivision, members: Sequence[str]) -> IndexArray:
        """The region of each member as a number, -1 where it lies in none."""
        own = self.regions.get(division, {})
        number = {key: place for place, key in enumerate(sorted(set(own.values())))}
        return np.array([number[own[code]] if code in own else -1 for code in members], dtype=np.intp)


def located(municipalities: Mapping[str, Sequence[Municipality]], heirs: Mapping[str, str]) -> dict[str, Point]:
    """Where municipalities, given with their versions, lie: by the points that are known, those of today.

    One that is gone is taken to lie where its heir does.
    """

    def place(key: str) -> Point:
        row = municipalities[key][-1]
        if row.latitude is None and key in heirs:
            return place(heirs[key])
        return Point(row.latitude, row.longitude)

    return {key: place(key) for key in municipalities}


async def read_divided(read: Queries, day: date, divisions: Sequence[RegionDivision]) -> Divided:
    """The divisions as on the day, in the order given. One statement, whatever their number."""
    where = FarEnd(Compare("division", Operator.IN, tuple(map(str, divisions))))
    table = await read.edges(Edges(Over(hop("IN_REGION", "Municipality")), day, where))
    regions: dict[RegionDivision, dict[str, str]] = {division: {} for division in divisions}
    for near, far in zip(table.near_index, table.far_index, strict=True):
        division = RegionDivision(table.far[far].partition("-")[0])
        regions[division][table.near[near]] = table.far[far]
    return Divided(regions, table.sources)
