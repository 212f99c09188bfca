"""How everything stood on a day, with the past that it came out of: what opportunities are ranked on. Read once."""

import asyncio
from collections import OrderedDict, defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

import numpy as np

from graph_api.analysis.history import Join, joins
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.scene import NOT_KNOWN, Scene, scene
from graph_api.analysis.state import state
from graph_api.analysis.stays import EVER
from graph_api.arrangements import Arrangements, arrangements_of, function_list, links_of, versions_of
from graph_api.model.enums import RegionDivision, ServiceFunction
from graph_api.model.nodes import Municipality, Row, SharedService
from graph_api.model.relations import InRegion
from graph_api.store.change import Facts, LinkFact, NodeFact, NodeRef
from graph_api.store.protocol import Queries
from graph_api.store.query import Everything, Links, Select, Versions, hop

R = TypeVar("R", bound=Row)

_KINDS = ("Municipality", "SharedService")


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """A day as arrays, with what it takes to speak of them.

    `names` are those of municipalities, `regions` those of regions, `services` the versions of the day; all by key.
    """

    revision: int
    day: date
    scene: Scene
    names: dict[str, str]
    regions: dict[str, str]
    services: dict[str, SharedService]
    sources: tuple[str, ...]

    @property
    def identity(self) -> tuple[int, date]:
        """What a result computed from it depends on, beside its own input."""
        return self.revision, self.day


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """What holds whatever the day. `lying` has for each division who lies in which region, from when until when."""

    past: Arrangements
    joins: tuple[Join, ...]
    lying: dict[RegionDivision, list[tuple[str, str, date, date]]]
    populations: dict[str, list[Municipality]]
    services: dict[str, list[SharedService]]
    sources: tuple[str, ...]


class Standings:
    """Standings by revision and day; the last few are kept, with the past of the last revision."""

    def __init__(self, kept: int = 8) -> None:
        self._kept = kept
        self._known: tuple[int, _Known] | None = None
        self._standings: OrderedDict[tuple[int, date], Standing] = OrderedDict()
        self._reading = asyncio.Lock()

    async def on(self, read: Queries, day: date) -> Standing:
        """How it stood on a day. Statements: 0 when that is kept, else 1; for a new revision 6 more."""
        key = (read.revision, day)
        async with self._reading:
            if key not in self._standings:
                known = await self._past(read)
                (found,) = await read.select(Select(Everything("Region"), day))
                names = {item.node.key: item.node.name for item in found.items}
                self._standings[key] = await asyncio.to_thread(_standing, known, read.revision, day, names)
                while len(self._standings) > self._kept:
                    self._standings.popitem(last=False)
            self._standings.move_to_end(key)
            return self._standings[key]

    async def _past(self, read: Queries) -> _Known:
        if self._known is None or self._known[0] != read.revision:
            facts = await _facts(read)
            self._known = read.revision, await asyncio.to_thread(_all_known, facts)
        return self._known[1]


async def _facts(read: Queries) -> Facts:
    """Municipalities and shared services that ever were in a region or a service, and all links from them to these."""
    hops = (
        hop("IN_REGION", "Municipality"),
        hop("PARTICIPATES_IN", "Municipality"),
        hop("SUCCEEDED_BY", "Municipality"),
        hop("SUCCEEDED_BY", "SharedService"),
    )
    links = [
        LinkFact(NodeRef(over.near, one.near), NodeRef(one.kind, one.far), one.link)
        for over in hops
        for one in await read.links(Links(over))
    ]
    keys = {kind: {ref.key for one in links for ref in (one.tail, one.head) if ref.kind == kind} for kind in _KINDS}
    nodes: list[NodeFact] = []
    for kind in _KINDS:
        found = await read.select(Select(Versions(kind, tuple(sorted(keys[kind]))), date.min))
        nodes += [NodeFact(tuple(item.node for item in versions.items)) for versions in found if versions.items]
    return Facts(tuple(nodes), tuple(links))


def _all_known(facts: Facts) -> _Known:
    past = arrangements_of(facts, function_list())
    lying: dict[RegionDivision, list[tuple[str, str, date, date]]] = defaultdict(list)
    for tail, link, head in links_of(facts, InRegion, "Municipality"):
        division = RegionDivision(head.partition("-")[0])
        lying[division].append((tail, head, link.valid_from or date.min, link.valid_until or date.max))
    looked_at = {*past.history.members, *past.history.services, *(row[1] for rows in lying.values() for row in rows)}
    told = {fact.link.source for fact in facts.links if fact.tail.key in looked_at and fact.head.key in looked_at}
    return _Known(
        past=past,
        joins=joins(past.history, EVER, date.max.toordinal()),
        lying=lying,
        populations=versions_of(facts, Municipality),
        services=versions_of(facts, SharedService),
        sources=tuple(sorted(told)),
    )


def _standing(known: _Known, revision: int, day: date, regions: dict[str, str]) -> Standing:
    past, ordinal = known.past, day.toordinal()
    # What the register did not have yet is not part of the day that others see.
    recorded = replace(past.history, start=past.history.recorded)
    here = (past.born <= ordinal) & (past.gone > ordinal)
    numbered = {str(division): _regions(past.history.members, lying, day) for division, lying in known.lying.items()}
    of_day = {key: _version(rows, day) for key, rows in known.populations.items()}
    population = [NOT_KNOWN if (count := of_day[key].population) is None else count for key in past.history.members]
    before = state(
        recorded,
        ordinal,
        here=here,
        traits=past.traits,
        region={division: numbers for division, (numbers, _) in sorted(numbered.items())},
        points=past.points,
        before=known.joins,
    )
    return Standing(
        revision=revision,
        day=day,
        scene=scene(
            before,
            recorded,
            known.joins,
            regions={division: keys for division, (_, keys) in numbered.items()},
            population=np.array(population, dtype=np.intp),
        ),
        names={key: row.name for key, row in of_day.items()},
        regions=regions,
        services={key: _version(known.services[key], day) for key in past.history.services},
        sources=known.sources,
    )


def _version(rows: list[R], day: date) -> R:
    """The version of a day, else the nearest."""
    return next((row for row in rows if day < (row.version_until or date.max)), rows[-1])


def _regions(
    members: tuple[str, ...], lying: list[tuple[str, str, date, date]], day: date
) -> tuple[IndexArray, tuple[str, ...]]:
    """The number of the region of each member, and the key that each number stands for."""
    holds = {member: region for member, region, start, end in lying if start <= day < end}
    keys = tuple(sorted(set(holds.values())))
    number = {key: place for place, key in enumerate(keys)}
    return np.array([number[holds[key]] if key in holds else -1 for key in members], dtype=np.intp), keys


def functions_of(service: SharedService) -> tuple[ServiceFunction, ...]:
    """What a service is for: its main function first."""
    return ((service.function,) if service.function else ()) + service.secondary_functions
