"""Where municipalities lie on a day, and for which functions a division of the country counts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from graph_api.analysis.ideas import Point
from graph_api.analysis.incidence import IndexArray
from graph_api.model.enums import RegionDivision, ServiceFunction
from graph_api.model.nodes import Municipality
from graph_api.store.protocol import Queries
from graph_api.store.query import (
    Compare,
    Edges,
    End,
    Everything,
    Group,
    GroupKey,
    Negation,
    Operator,
    Over,
    Select,
    hop,
)


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Municipalities of a day by code, in that order. `regions` has for each division the region of each, by keys.

    `domains` are the functions of the services that follow a division: outside them it does not count.
    """

    municipalities: Mapping[str, Municipality]
    regions: Mapping[RegionDivision, Mapping[str, str]]
    domains: Mapping[RegionDivision, frozenset[ServiceFunction]]
    sources: tuple[str, ...]

    @property
    def points(self) -> list[Point]:
        """Where each lies."""
        return [Point(row.latitude, row.longitude) for row in self.municipalities.values()]

    def numbered(self, division: RegionDivision) -> IndexArray:
        """The region of each municipality as a number, -1 where it lies in none."""
        own = self.regions.get(division, {})
        number = {key: place for place, key in enumerate(sorted(set(own.values())))}
        return np.array([number[own[code]] if code in own else -1 for code in self.municipalities], dtype=np.intp)


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


async def read_places(read: Queries, day: date) -> Places:
    """The places of a day. Three statements."""
    (found,) = await read.select(Select(Everything("Municipality"), day))
    rows = {item.node.key: item.node for item in found.items if isinstance(item.node, Municipality)}
    lying = await read.edges(Edges(Over(hop("IN_REGION", "Municipality")), day))
    regions: dict[RegionDivision, dict[str, str]] = defaultdict(dict)
    for near, far in zip(lying.near_index, lying.far_index, strict=True):
        key = lying.far[far]
        regions[RegionDivision(key.partition("-")[0])][lying.near[near]] = key
    keys = (GroupKey(End.NODE, "division"), GroupKey(End.NODE, "function"))
    followed = Negation(Compare("division", Operator.IS_NULL, value=True))
    (groups,) = await read.group(Group(Everything("SharedService"), day, followed, keys))
    domains: dict[RegionDivision, set[ServiceFunction]] = defaultdict(set)
    for group in groups:
        division, function = group.keys
        if isinstance(division, RegionDivision) and isinstance(function, ServiceFunction):
            domains[division].add(function)
    return Places(
        municipalities={key: rows[key] for key in sorted(rows)},
        regions={division: regions[division] for division in RegionDivision if division in regions},
        domains={division: frozenset(functions) for division, functions in domains.items()},
        sources=lying.sources,
    )
