"""The graph on a day as arrays: who takes part in what, read in bulk and kept for the revision it was read at."""

import asyncio
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from weakref import WeakValueDictionary

from graph_api.analysis.ideas import Point
from graph_api.analysis.incidence import Incidence, incidence
from graph_api.model.enums import REPLACING, Basis, Labelled, RegionDivision
from graph_api.model.nodes import Municipality
from graph_api.past import Past, read_past
from graph_api.places import Divided, read_divided
from graph_api.store.protocol import EdgeTable, Queries
from graph_api.store.query import (
    AllOf,
    Compare,
    Condition,
    Edges,
    Everything,
    Exists,
    FarEnd,
    Negation,
    Operator,
    Over,
    Select,
    hop,
)


class TieKind(Labelled):
    """Through what two municipalities are tied (soort band)."""

    SHARED_SERVICE = "SHARED_SERVICE", "gedeelde voorziening", "Both take part in a shared service"
    PILOT = "PILOT", "pilot", "Both take part in a pilot"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which participations count. Publication lists tie nearly everyone to everyone, so they count only when named.

    A shared service never counts from the day on which another took its place (docs/decisions/ties.md).
    """

    ties: tuple[TieKind, ...] = (TieKind.SHARED_SERVICE,)
    bases: tuple[Basis, ...] = (Basis.FORMAL, Basis.USE)
    shared_services: Condition | None = None
    pilots: Condition | None = None


@dataclass(frozen=True, eq=False)
class Network:
    """Municipalities of a day, by code, and what they take part in; a group is written `SharedService:key`."""

    revision: int
    day: date
    scope: Scope
    incidence: Incidence
    municipalities: dict[str, Municipality]
    sources: tuple[str, ...]

    @cached_property
    def names(self) -> dict[str, str]:
        """What each municipality is called."""
        return {key: row.name for key, row in self.municipalities.items()}

    @cached_property
    def populations(self) -> dict[str, int | None]:
        """The inhabitants of each."""
        return {key: row.population for key, row in self.municipalities.items()}

    @cached_property
    def points(self) -> list[Point]:
        """Where each lies, in the order of the members of the incidence."""
        rows = (self.municipalities[key] for key in self.incidence.members)
        return [Point(row.latitude, row.longitude) for row in rows]

    @property
    def identity(self) -> tuple[int, date, Scope]:
        """What a result computed from it depends on, beside its own input."""
        return self.revision, self.day, self.scope


_HOPS = {
    TieKind.SHARED_SERVICE: hop("PARTICIPATES_IN", "Municipality"),
    TieKind.PILOT: hop("TAKES_PART_IN", "Municipality"),
}


class Networks:
    """Networks by revision, day and scope; the last few are kept."""

    def __init__(self, kept: int = 32) -> None:
        self._kept = kept
        self.hits = self.misses = 0
        self._networks: OrderedDict[tuple[int, date, Scope], Network] = OrderedDict()
        self._past: Past | None = None
        self._divided: OrderedDict[tuple[int, date, tuple[RegionDivision, ...]], Divided] = OrderedDict()
        self._reading: WeakValueDictionary[Hashable, asyncio.Lock] = WeakValueDictionary()

    def __len__(self) -> int:
        return len(self._networks)

    async def past(self, read: Queries) -> Past:
        """Every day at once. Statements: 0 when it is kept for the revision, else those of `read_past`."""
        async with self._alone(read_past):
            if self._past is None or self._past.revision != read.revision:
                self._past = await read_past(read)
            return self._past

    async def on(self, read: Queries, day: date, scope: Scope) -> Network:
        """The network on a day. Statements: 0 when it is kept, else 1 + 1 a kind of tie."""
        key = (read.revision, day, scope)
        async with self._alone(key):
            if key in self._networks:
                self._networks.move_to_end(key)
                self.hits += 1
                return self._networks[key]
            self.misses += 1
            network = self._networks[key] = await read_network(read, day, scope)
            while len(self._networks) > self._kept:
                self._networks.popitem(last=False)
            return network

    async def divided(self, read: Queries, day: date, divisions: Sequence[RegionDivision]) -> Divided:
        """In which regions of these divisions municipalities lie on a day. Statements: 0 when it is kept, else 1."""
        key = (read.revision, day, tuple(divisions))
        async with self._alone(key):
            if key not in self._divided:
                self._divided[key] = await read_divided(read, day, divisions)
                while len(self._divided) > self._kept:
                    self._divided.popitem(last=False)
            self._divided.move_to_end(key)
            return self._divided[key]

    def _alone(self, what: Hashable) -> asyncio.Lock:
        """Held while something is read: whoever asks for the same meanwhile waits, and finds it kept."""
        return self._reading.setdefault(what, asyncio.Lock())


async def read_network(read: Queries, day: date, scope: Scope) -> Network:
    """The network on a day, of the participations that count. Statements: 1 + 1 a kind of tie."""
    (found,) = await read.select(Select(Everything("Municipality"), day))
    municipalities = [item.node for item in found.items if isinstance(item.node, Municipality)]
    pairs: list[tuple[str, str]] = []
    sources: set[str] = set()
    for tie in scope.ties:
        table = await read.edges(Edges(Over(_HOPS[tie]), day, FarEnd(_counted(tie, scope, day))))
        pairs += _pairs(table, _HOPS[tie].far[0])
        sources.update(table.sources)
    return Network(
        revision=read.revision,
        day=day,
        scope=scope,
        incidence=incidence(pairs, members=[row.key for row in municipalities]),
        municipalities={row.key: row for row in municipalities},
        sources=tuple(sorted(sources)),
    )


def _counted(tie: TieKind, scope: Scope, day: date) -> Condition:
    basis = Compare("basis", Operator.IN, tuple(map(str, scope.bases)))
    if tie is TieKind.PILOT:
        return AllOf((basis, scope.pilots)) if scope.pilots else basis
    standing = AllOf((basis, Negation(_replaced(day))))
    return AllOf((standing, scope.shared_services)) if scope.shared_services else standing


def _replaced(day: date) -> Condition:
    return Exists(
        hop("SUCCEEDED_BY", "SharedService"),
        AllOf((Compare("kind", Operator.IN, tuple(map(str, REPLACING))), Compare("happened_on", Operator.LTE, day))),
    )


def _pairs(table: EdgeTable, kind: str) -> list[tuple[str, str]]:
    return [
        (table.near[near], f"{kind}:{table.far[far]}")
        for near, far in zip(table.near_index, table.far_index, strict=True)
    ]
