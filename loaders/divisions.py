"""In which region of each division municipalities lie on a day."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph_api.model.enums import RegionDivision
from graph_api.store.query import Compare, Edges, FarEnd, Operator, Over, hop
from loaders.reading import Read

ADMINISTRATIVE = (
    RegionDivision.PROVINCE,
    RegionDivision.SAFETY_REGION,
    RegionDivision.PUBLIC_HEALTH_REGION,
    RegionDivision.YOUTH_CARE_REGION,
    RegionDivision.LABOUR_MARKET_REGION,
    RegionDivision.ENERGY_REGION,
    RegionDivision.SAFE_HOME_REGION,
    RegionDivision.TRANSITION_POINT_REGION,
    RegionDivision.CARE_OFFICE_REGION,
)
"""Those in which municipalities have something to do with each other, unlike statistical areas, courts and tourism."""


@dataclass(frozen=True, slots=True, eq=False)
class Divided:
    """For each division the key of the region of a municipality, by code; `sources` state them."""

    regions: dict[RegionDivision, dict[str, str]]
    sources: tuple[str, ...]

    def labels(self, members: Sequence[str]) -> dict[str, tuple[str | None, ...]]:
        """The same as a region a member, None where it lies in none."""
        return {str(division): tuple(map(found.get, members)) for division, found in self.regions.items()}


async def divided(read: Read, divisions: Sequence[RegionDivision]) -> Divided:
    """The divisions as on the day, in the order given. One statement, whatever their number."""
    where = FarEnd(Compare("division", Operator.IN, tuple(map(str, divisions))))
    table = await read.store.edges(Edges(Over(hop("IN_REGION", "Municipality")), read.day, where))
    regions: dict[RegionDivision, dict[str, str]] = {division: {} for division in divisions}
    of = [regions[RegionDivision(key.partition("-")[0])] for key in table.far]
    for near, far in zip(table.near_index, table.far_index, strict=True):
        of[far][table.near[near]] = table.far[far]
    return Divided(regions, table.sources)
