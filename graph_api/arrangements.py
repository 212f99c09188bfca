"""Facts to the arrays of an analysis: joint arrangements, who was in them when, and where everybody lies."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from graph_api.analysis.history import History, Merger, Takeover
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.state import Traits
from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.labels import DIVISIONS
from graph_api.ingest.problems import Problems
from graph_api.ingest.table import rows
from graph_api.model.enums import REPLACING, RegionDivision, ServiceFunction, ServiceKind
from graph_api.model.nodes import Municipality, Row, SharedService
from graph_api.model.relations import Link, ParticipatesIn, SucceededBy
from graph_api.places import located
from graph_api.store.change import Facts

GENERAL = (
    RegionDivision.PROVINCE,
    RegionDivision.COROP,
    RegionDivision.COROP_PLUS,
    RegionDivision.COROP_SUB,
    RegionDivision.WGR_AREA,
)
"""Divisions that say something whatever a service is for. Others count for the functions that the list of functions
gives them; those of agriculture, tourism, commerce and courts, which it gives to none, not at all."""

HAS_ONE = (ServiceFunction.TAX,)
"""Functions of which the law allows more than one, and nobody has (`exclusiviteit` USUALLY_ONE, 0 of 171 have two)."""

BY_REGION = (
    ServiceFunction.YOUTH_CARE,
    ServiceFunction.CARE_SAFETY,
    ServiceFunction.SCHOOL_ATTENDANCE,
    ServiceFunction.AMBULANCE,
    ServiceFunction.ENERGY,
)
"""Functions for which municipalities are divided into regions that each act as one, though no law demands the body: an
arrangement that follows the regions of such a function is for those of its own."""

R = TypeVar("R", bound=Row)
L = TypeVar("L", bound=Link)


@dataclass(frozen=True, slots=True, eq=False)
class Arrangements:
    """Everything that states are made of. `born` and `gone` are the lives of members in ordinals of days.

    The end of a life is exclusive. `points` are latitude and longitude.
    """

    history: History
    traits: Traits
    born: IndexArray
    gone: IndexArray
    points: npt.NDArray[np.float64]


class FunctionList(NamedTuple):
    """What holds for functions: those of which one can have only one body, and the division of each."""

    exclusive: frozenset[ServiceFunction]
    division: Mapping[ServiceFunction, RegionDivision]


def arrangements_of(facts: Facts, known: FunctionList) -> Arrangements:
    """What municipalities, shared services and the links from them tell."""
    municipalities = versions_of(facts, Municipality)
    services = {
        key: versions
        for key, versions in versions_of(facts, SharedService).items()
        if versions[-1].kind is ServiceKind.JOINT_ARRANGEMENT
    }
    heirs = {tail: head for tail, link, head in links_of(facts, SucceededBy, "Municipality") if link.primary}
    members = tuple(sorted(municipalities))
    points = located(municipalities, heirs)
    lives = [(_ordinal(municipalities[key][0].version_from), municipalities[key][-1].version_until) for key in members]
    born = np.array([start for start, _ in lives], dtype=np.intp)
    return Arrangements(
        history=_history(facts, members, born, services),
        traits=_traits([services[key][-1] for key in sorted(services)], known),
        born=born,
        gone=np.array([_ordinal(end, date.max) for _, end in lives], dtype=np.intp),
        points=np.array([points[key] for key in members], dtype=np.float64).reshape(-1, 2),
    )


@cache
def function_list(folder: Path | None = None) -> FunctionList:
    """What the list of functions of a folder says (None: the shipped one)."""
    problems = Problems()
    listed = list(rows(SourceFolder(folder), files.FUNCTION_LIST, problems))
    exclusive = frozenset(ServiceFunction(row.text("id")) for row in listed if row.text("exclusiviteit") == "EXCLUSIVE")
    division = {
        ServiceFunction(row.text("id")): division
        for row in listed
        if (division := row.maybe_choice("indeling", DIVISIONS)) is not None
    }
    problems.refuse()
    return FunctionList(exclusive, division)


def _history(
    facts: Facts, members: tuple[str, ...], born: IndexArray, services: Mapping[str, list[SharedService]]
) -> History:
    keys = tuple(sorted(services))
    of_member = {key: place for place, key in enumerate(members)}
    of_service = {key: place for place, key in enumerate(keys)}
    stays = []
    for tail, link, head in links_of(facts, ParticipatesIn, "Municipality"):
        if head in of_service:
            recorded = _ordinal(link.valid_from)
            accession = _ordinal(link.joined_on) if link.joined_on else recorded
            start = min(recorded, max(accession, int(born[of_member[tail]])))
            end = _ordinal(link.valid_until, date.max)
            stays.append((of_member[tail], of_service[head], start, end, recorded, link.joined_on is not None))
    member, service, starts, ends, recordings, dated = np.array(stays, dtype=np.intp).T
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
            for tail, link, head in links_of(facts, SucceededBy, "Municipality")
        ),
        takeovers=tuple(
            Takeover(of_service[tail], of_service[head], _ordinal(link.happened_on), link.kind in REPLACING)
            for tail, link, head in links_of(facts, SucceededBy, "SharedService")
            if tail in of_service and head in of_service
        ),
    )


def _traits(services: list[SharedService], known: FunctionList) -> Traits:
    functions = tuple(ServiceFunction)
    of = {function: place for place, function in enumerate(functions)}
    main = [of[service.function or ServiceFunction.OTHER] for service in services]
    covers = np.zeros((len(services), len(functions)), dtype=np.bool_)
    bound = {known.division.get(function) for function in BY_REGION} - {None}
    domain = {
        str(division): np.array([known.division.get(function) is division for function in functions])
        for division in known.division.values()
    }
    for place, service in enumerate(services):
        covers[place, [main[place], *(of[function] for function in service.secondary_functions)]] = True
    # What is for something else is not for the same as what also is.
    covers[:, of[ServiceFunction.OTHER]] = False
    return Traits(
        functions=tuple(map(str, functions)),
        function=np.array(main, dtype=np.intp),
        covers=covers,
        statutory=np.array([bool(service.statutory) for service in services]),
        regional=np.array([bool(service.statutory) or service.division in bound for service in services]),
        division=tuple(str(service.division) if service.division else None for service in services),
        single=np.array([function in known.exclusive for function in functions]),
        single_always=np.array([function in HAS_ONE for function in functions]),
        domain=dict(sorted(domain.items())),
        general=tuple(map(str, GENERAL)),
    )


def versions_of(facts: Facts, cls: type[R]) -> dict[str, list[R]]:
    """The versions of every node of a kind, by key."""
    return {
        fact.ref.key: [row for row in fact.versions if isinstance(row, cls)]
        for fact in facts.nodes
        if isinstance(fact.versions[0], cls)
    }


def links_of(facts: Facts, cls: type[L], tail: str) -> Iterator[tuple[str, L, str]]:
    """The links of a relation from nodes of a kind, with the keys of both ends."""
    for fact in facts.links:
        if isinstance(fact.link, cls) and fact.tail.kind == tail:
            yield fact.tail.key, fact.link, fact.head.key


def _ordinal(day: date | None, unknown: date = date.min) -> int:
    return (day or unknown).toordinal()
