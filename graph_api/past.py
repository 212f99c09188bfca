"""The graph through time: who took part in what, from when until when, read in bulk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple, TypeVar

import numpy as np

from graph_api.analysis.ideas import Point
from graph_api.analysis.stays import EVER, FOREVER, Heir, Stays
from graph_api.model.enums import REPLACING, Basis, ServiceFunction, ServiceKind, SuccessionKind
from graph_api.model.nodes import Municipality, Pilot, Row, SharedService, Standard
from graph_api.model.relations import Adopted, Link, ParticipatesIn, SucceededBy, TakesPartIn
from graph_api.places import located
from graph_api.store.protocol import Linked, Queries
from graph_api.store.query import Everything, Links, Select, Versions, hop

R = TypeVar("R", bound=Row)

_LATEST = date.max - timedelta(days=1)
"""A day on which exists what has no known end."""


class Stay(NamedTuple):
    """A participation. `joined_on` is the accession as its source has it, which can precede `start`."""

    member: str
    kind: str
    group: str
    start: date | None
    end: date | None
    joined_on: date | None
    source: str


@dataclass(frozen=True, slots=True)
class Succession:
    """`new` took the place of `old`."""

    old: str
    new: str
    on: date
    main: bool
    kind: SuccessionKind


@dataclass(frozen=True, slots=True)
class Which:
    """Which shared services count; none named: all."""

    kinds: tuple[ServiceKind, ...] = ()
    functions: tuple[ServiceFunction, ...] = ()
    bases: tuple[Basis, ...] = (Basis.FORMAL, Basis.USE)

    def meets(self, service: SharedService) -> bool:
        """Whether it is one of them, as its latest version has it."""
        return (
            (not self.kinds or service.kind in self.kinds)
            and (not self.functions or service.function in self.functions)
            and service.basis in self.bases
        )


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """Every version of what can take part and be taken part in, by key, and every participation of municipalities."""

    revision: int
    municipalities: Mapping[str, tuple[Municipality, ...]]
    services: Mapping[str, tuple[SharedService, ...]]
    pilots: Mapping[str, tuple[Pilot, ...]]
    standards: Mapping[str, tuple[Standard, ...]]
    stays: tuple[Stay, ...]
    mergers: tuple[Succession, ...]
    successions: tuple[Succession, ...]
    _kept: dict[Which, Stays] = field(default_factory=dict)

    def of_services(self, which: Which) -> Stays:
        """The arrays of the shared services that count; what they are for is a position in `ServiceFunction`."""
        if which not in self._kept:
            self._kept[which] = self._of_services(which)
        return self._kept[which]

    def _of_services(self, which: Which) -> Stays:
        services = {key: versions for key, versions in self.services.items() if which.meets(versions[-1])}
        function = {function: place for place, function in enumerate(ServiceFunction)}
        category = [function.get(versions[-1].function, -1) for _, versions in sorted(services.items())]  # type: ignore[arg-type]
        return self.arrays("SharedService", services, category)

    def arrays(self, kind: str, groups: Mapping[str, Sequence[Row]], category: Sequence[int] = ()) -> Stays:
        """The arrays of the groups of one kind."""
        members, keys = tuple(sorted(self.municipalities)), tuple(sorted(groups))
        of_member = {key: place for place, key in enumerate(members)}
        of_group = {key: place for place, key in enumerate(keys)}
        held = [stay for stay in self.stays if stay.kind == kind and stay.group in of_group]
        replaced = np.full(len(keys), FOREVER)
        for one in self.successions:
            if kind == "SharedService" and one.kind in REPLACING and one.old in of_group:
                replaced[of_group[one.old]] = min(replaced[of_group[one.old]], one.on.toordinal())
        return Stays(
            members=members,
            groups=keys,
            member=np.array([of_member[stay.member] for stay in held], dtype=np.intp),
            group=np.array([of_group[stay.group] for stay in held], dtype=np.intp),
            start=_days((stay.start for stay in held), EVER),
            end=_days((stay.end for stay in held), FOREVER),
            member_start=_days((self.municipalities[key][0].valid_from for key in members), EVER),
            member_end=_days((self.municipalities[key][0].valid_until for key in members), FOREVER),
            group_start=_days((groups[key][0].valid_from for key in keys), EVER),
            group_end=_days((groups[key][0].valid_until for key in keys), FOREVER),
            replaced=replaced.astype(np.intp),
            category=np.array(category or [-1] * len(keys), dtype=np.intp),
            heirs=_heirs(self.mergers, of_member),
            followers=_heirs(self.successions, of_group) if kind == "SharedService" else (),
        )

    def heirs(self, before: date, after: date) -> dict[str, str]:
        """For each municipality of the earlier day that is gone on the later one, which has its (largest) place."""
        stays = self.of_services(Which())
        return _keyed(stays, stays.heirs_between(before.toordinal(), after.toordinal()))

    def heirs_on(self, day: date) -> dict[str, str]:
        """For each municipality that is gone on a day, whenever it went, which has its (largest) place then."""
        stays = self.of_services(Which())
        return _keyed(stays, stays.heirs_on(day.toordinal()))

    def adopters(self, kind: str, key: str, day: date) -> tuple[dict[str, int], dict[str, int]]:
        """Who took up one thing by a day: the first day (EVER: unknown) of each; and who took an adopter's place.

        The second have it since they are there, and adopted nothing themselves. Days are ordinals.
        """
        adopted: dict[str, int] = {}
        for stay in self.stays:
            if stay.kind == kind and stay.group == key and (stay.start or date.min) <= day:
                when = stay.joined_on or stay.start
                ordinal = when.toordinal() if when else EVER
                adopted[stay.member] = min(ordinal, adopted.get(stay.member, ordinal))
        carried: dict[str, int] = {}
        never = day.toordinal() + 1
        for one in sorted(self.mergers, key=lambda merger: merger.on):
            on = one.on.toordinal()
            earlier = min(adopted.get(one.old, never), carried.get(one.old, never))
            if earlier <= on < never and adopted.get(one.new, FOREVER) >= on:
                carried.setdefault(one.new, on)
                adopted.pop(one.new, None)
        return adopted, carried

    def populations(self, day: date) -> dict[str, int | None]:
        """The inhabitants of every municipality as last counted by a day, else as first counted."""
        return {key: _population(rows, day) for key, rows in self.municipalities.items()}

    @property
    def points(self) -> dict[str, Point]:
        """Where municipalities lie; see `located`."""
        return located(self.municipalities, {one.old: one.new for one in self.mergers if one.main})

    @property
    def sources(self) -> tuple[str, ...]:
        """Where the participations come from."""
        return tuple(sorted({stay.source for stay in self.stays}))


async def read_past(read: Queries) -> Past:
    """Everything, in a fixed number of statements: eleven."""
    services = await read.links(Links(hop("PARTICIPATES_IN", "SharedService", outward=False)))
    pilots = await read.links(Links(hop("TAKES_PART_IN", "Municipality")))
    standards = await read.links(Links(hop("ADOPTED", "Municipality")))
    mergers = await read.links(Links(hop("SUCCEEDED_BY", "Municipality")))
    successions = await read.links(Links(hop("SUCCEEDED_BY", "SharedService")))
    stays = [
        *(_stay(one.far, "SharedService", one.near, one.link) for one in services if one.kind == "Municipality"),
        *(_stay(one.near, "Pilot", one.far, one.link) for one in pilots),
        *(_stay(one.near, "Standard", one.far, one.link) for one in standards),
    ]
    ends = [end for one in mergers for end in (one.near, one.far)]
    ended = [end for one in successions for end in (one.near, one.far)]
    return Past(
        revision=read.revision,
        municipalities=await _versions(read, Municipality, [*(stay.member for stay in stays), *ends]),
        services=await _versions(read, SharedService, [*(one.near for one in services), *ended]),
        pilots=await _versions(read, Pilot, [one.far for one in pilots], also=False),
        standards=await _versions(read, Standard, [one.far for one in standards], also=False),
        stays=tuple(sorted(stays, key=lambda stay: (stay.kind, stay.group, stay.member, stay.start or date.min))),
        mergers=_successions(mergers),
        successions=_successions(successions),
    )


async def _versions(read: Queries, cls: type[R], keys: Iterable[str], *, also: bool = True) -> dict[str, tuple[R, ...]]:
    """The versions of these, and of all that exist without a known end."""
    known = set(keys)
    kind = cls.__name__
    if also:
        (found,) = await read.select(Select(Everything(kind), _LATEST))
        known |= {item.node.key for item in found.items}
    ordered = tuple(sorted(known))
    slices = await read.select(Select(Versions(kind, ordered), _LATEST))
    return {
        key: tuple(item.node for item in found.items if isinstance(item.node, cls))
        for key, found in zip(ordered, slices, strict=True)
    }


def _population(rows: Sequence[Municipality], day: date) -> int | None:
    held = [row for row in rows if (row.version_from or date.min) <= day]
    return next((row.population for row in reversed(held or rows) if row.population is not None), None)


def _stay(member: str, kind: str, group: str, link: Link) -> Stay:
    joined = link.joined_on if isinstance(link, ParticipatesIn | TakesPartIn) else None
    if isinstance(link, Adopted):
        joined = link.adopted_on
    return Stay(member, kind, group, link.valid_from, link.valid_until, joined, link.source)


def _successions(links: Iterable[Linked]) -> tuple[Succession, ...]:
    return tuple(
        Succession(one.near, one.far, one.link.happened_on, one.link.primary, one.link.kind)
        for one in links
        if isinstance(one.link, SucceededBy) and one.link.happened_on
    )


def _heirs(successions: Iterable[Succession], places: Mapping[str, int]) -> tuple[Heir, ...]:
    return tuple(
        Heir(places[one.old], places[one.new], one.on.toordinal(), one.main)
        for one in successions
        if one.old in places and one.new in places
    )


def _keyed(stays: Stays, places: Mapping[int, int]) -> dict[str, str]:
    return {stays.members[old]: stays.members[new] for old, new in places.items()}


def _days(days: Iterable[date | None], unknown: int) -> "np.ndarray[tuple[int], np.dtype[np.intp]]":
    return np.array([unknown if day is None else day.toordinal() for day in days], dtype=np.intp)
