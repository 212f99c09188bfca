"""Facts to the arrays of an analysis: joint arrangements, who was in them when, and where everybody lies."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from graph_api.analysis.history import History, Merger, Takeover
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.state import Traits, great_circle
from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.problems import Problems
from graph_api.ingest.reading import read_facts
from graph_api.ingest.table import rows
from graph_api.model.enums import RegionDivision, ServiceFunction, ServiceKind, SuccessionKind
from graph_api.model.nodes import Municipality, Row, SharedService
from graph_api.model.relations import InRegion, Link, ParticipatesIn, SucceededBy
from graph_api.store.change import Facts

GENERAL = (
    RegionDivision.PROVINCE,
    RegionDivision.COROP,
    RegionDivision.COROP_PLUS,
    RegionDivision.COROP_SUB,
    RegionDivision.WGR_AREA,
)
"""Divisions that say something whatever a service is for. Others count for the functions of the services that follow
them; those of agriculture, tourism, commerce and courts, which no service follows, not at all."""

HAS_ONE = (ServiceFunction.TAX,)
"""Functions of which the law allows more than one, and nobody has (`exclusiviteit` USUALLY_ONE, 0 of 165 have two)."""

R = TypeVar("R", bound=Row)
L = TypeVar("L", bound=Link)


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """Everything that states are made of. `born` and `gone` are the lives of members in ordinals of days.

    The end of a life is exclusive. `region` has the divisions of 1 January 2016: for the whole of the backtest they are
    the latest that were published before the joins. A municipality born later lies where most inhabitants of those that
    it came out of lay.
    """

    history: History
    traits: Traits
    born: IndexArray
    gone: IndexArray
    region: Mapping[str, IndexArray]
    distance: npt.NDArray[np.float64]


def read(folder: Path | None = None) -> Past:
    """The past that the files of a folder tell (None: the shipped dataset).

    Raises ImportRefused with every problem of every file, BadInput when there is no such folder.
    """
    facts = read_facts(folder)
    municipalities = _versions(facts, Municipality)
    services = {
        key: versions
        for key, versions in _versions(facts, SharedService).items()
        if versions[-1].kind is ServiceKind.JOINT_ARRANGEMENT
    }
    parents: dict[str, list[str]] = defaultdict(list)
    heirs: dict[str, str] = {}
    for tail, link, head in _links(facts, SucceededBy, "Municipality"):
        parents[head].append(tail)
        if link.primary:
            heirs[tail] = head
    members = tuple(sorted(municipalities))
    lives = [(_ordinal(municipalities[key][0].version_from), municipalities[key][-1].version_until) for key in members]
    born = np.array([start for start, _ in lives], dtype=np.intp)
    return Past(
        history=_history(facts, members, born, services),
        traits=_traits([services[key][-1] for key in sorted(services)], _exclusive(folder)),
        born=born,
        gone=np.array([_ordinal(end, date.max) for _, end in lives], dtype=np.intp),
        region=_regions(facts, members, parents, {key: own[0].population for key, own in _counted(municipalities)}),
        distance=_distance(members, municipalities, heirs),
    )


def _counted(municipalities: Mapping[str, list[Municipality]]) -> Iterator[tuple[str, list[Municipality]]]:
    for key, versions in municipalities.items():
        if counted := [row for row in versions if row.source == "cbs-2016"]:
            yield key, counted


def _history(
    facts: Facts, members: tuple[str, ...], born: IndexArray, services: Mapping[str, list[SharedService]]
) -> History:
    keys = tuple(sorted(services))
    of_member = {key: place for place, key in enumerate(members)}
    of_service = {key: place for place, key in enumerate(keys)}
    stays = []
    for tail, link, head in _links(facts, ParticipatesIn, "Municipality"):
        if head in of_service:
            recorded = _ordinal(link.valid_from)
            accession = _ordinal(link.joined_on) if link.joined_on else recorded
            start = min(recorded, max(accession, int(born[of_member[tail]])))
            end = _ordinal(link.valid_until, date.max)
            stays.append((of_member[tail], of_service[head], start, end, recorded, link.joined_on is not None))
    member, service, starts, ends, recordings, dated = np.array(stays, dtype=np.intp).T
    whole = {SuccessionKind.MERGED, SuccessionKind.ABSORBED, SuccessionKind.RENAMED}
    return History(
        members=members,
        services=keys,
        member=member,
        service=service,
        start=starts,
        end=ends,
        recorded=recordings,
        dated=dated.astype(np.bool_),
        first_recorded=np.array([_ordinal(services[key][0].version_from) for key in keys], dtype=np.intp),
        mergers=tuple(
            Merger(of_member[tail], of_member[head], _ordinal(link.happened_on))
            for tail, link, head in _links(facts, SucceededBy, "Municipality")
        ),
        takeovers=tuple(
            Takeover(of_service[tail], of_service[head], _ordinal(link.happened_on), link.kind in whole)
            for tail, link, head in _links(facts, SucceededBy, "SharedService")
            if tail in of_service and head in of_service
        ),
    )


def _traits(services: list[SharedService], exclusive: frozenset[ServiceFunction]) -> Traits:
    functions = tuple(ServiceFunction)
    of = {function: place for place, function in enumerate(functions)}
    main = [of[service.function or ServiceFunction.OTHER] for service in services]
    covers = np.zeros((len(services), len(functions)), dtype=np.bool_)
    domain: dict[str, npt.NDArray[np.bool_]] = {}
    for place, service in enumerate(services):
        covers[place, [main[place], *(of[function] for function in service.secondary_functions)]] = True
        if service.division:
            domain.setdefault(str(service.division), np.zeros(len(functions), dtype=np.bool_))[main[place]] = True
    return Traits(
        functions=tuple(map(str, functions)),
        function=np.array(main, dtype=np.intp),
        covers=covers,
        statutory=np.array([bool(service.statutory) for service in services]),
        division=tuple(str(service.division) if service.division else None for service in services),
        single=np.array([function in exclusive for function in functions]),
        single_always=np.array([function in HAS_ONE for function in functions]),
        domain=dict(sorted(domain.items())),
        general=tuple(map(str, GENERAL)),
    )


def _exclusive(folder: Path | None) -> frozenset[ServiceFunction]:
    problems = Problems()
    listed = rows(SourceFolder(folder), files.FUNCTION_LIST, problems)
    found = frozenset(ServiceFunction(row.text("id")) for row in listed if row.text("exclusiviteit") == "EXCLUSIVE")
    problems.refuse()
    return found


def _regions(
    facts: Facts, members: tuple[str, ...], parents: Mapping[str, list[str]], populations: Mapping[str, int | None]
) -> dict[str, IndexArray]:
    lying: dict[str, dict[str, str]] = defaultdict(dict)
    for tail, link, head in _links(facts, InRegion, "Municipality"):
        if link.source == "cbs-2016":
            division, _, code = head.partition("-")
            lying[division][tail] = code
    found = {}
    for division, own in sorted(lying.items()):
        regions = [_region(key, own, parents, populations) for key in members]
        number = {code: place for place, code in enumerate(sorted({code for code in regions if code}))}
        found[division] = np.array([number[code] if code else -1 for code in regions], dtype=np.intp)
    return found


def _region(
    key: str, own: Mapping[str, str], parents: Mapping[str, list[str]], populations: Mapping[str, int | None]
) -> str | None:
    inhabitants: Counter[str] = Counter()
    for code, count in _origins(key, own, parents, populations):
        inhabitants[code] += count
    return max(sorted(inhabitants), key=inhabitants.__getitem__, default=None)


def _origins(
    key: str, own: Mapping[str, str], parents: Mapping[str, list[str]], populations: Mapping[str, int | None]
) -> Iterator[tuple[str, int]]:
    if key in own:
        yield own[key], populations.get(key) or 0
    else:
        for parent in parents.get(key, ()):
            yield from _origins(parent, own, parents, populations)


def _distance(
    members: tuple[str, ...], municipalities: Mapping[str, list[Municipality]], heirs: Mapping[str, str]
) -> npt.NDArray[np.float64]:
    """Between the points that are known: those of today. One that is gone is taken to lie where its heir does."""

    def place(key: str) -> tuple[float, float]:
        row = municipalities[key][-1]
        if row.latitude is not None and row.longitude is not None:
            return row.latitude, row.longitude
        return place(heirs[key]) if key in heirs else (np.nan, np.nan)

    latitude, longitude = np.array([place(key) for key in members], dtype=np.float64).T
    return great_circle(latitude, longitude)


def _versions(facts: Facts, cls: type[R]) -> dict[str, list[R]]:
    return {
        fact.ref.key: [row for row in fact.versions if isinstance(row, cls)]
        for fact in facts.nodes
        if isinstance(fact.versions[0], cls)
    }


def _links(facts: Facts, cls: type[L], tail: str) -> Iterator[tuple[str, L, str]]:
    for fact in facts.links:
        if isinstance(fact.link, cls) and fact.tail.kind == tail:
            yield fact.tail.key, fact.link, fact.head.key


def _ordinal(day: date | None, unknown: date = date.min) -> int:
    return (day or unknown).toordinal()
