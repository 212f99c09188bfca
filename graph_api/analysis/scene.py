"""A day as it is looked at for advice: its state, with the keys of everything and what is worth telling of the past."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from graph_api.analysis.history import BY_CHOICE, LATELY, History, Join
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.state import State

NOT_KNOWN = -1
"""Stands for a number of inhabitants that is not known."""


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """The state of a day; members and services by their positions in it, and by key.

    `regions` has for each division the keys that the numbers of its regions stand for. `joined_lately` are (member,
    service) of those that joined by choice in the last `LATELY` years and are still there; `left` has the day (an
    ordinal) on which a member left a service that it is not in now.
    """

    state: State
    members: tuple[str, ...]
    services: tuple[str, ...]
    regions: Mapping[str, tuple[str, ...]]
    population: IndexArray
    joined_lately: frozenset[tuple[int, int]]
    left: Mapping[tuple[int, int], int]


def scene(
    state: State,
    history: History,
    known: Sequence[Join],
    *,
    regions: Mapping[str, tuple[str, ...]],
    population: IndexArray,
) -> Scene:
    """The scene of a state and the history that it came out of; what came after its day is not looked at."""
    since = state.day - LATELY * 365.25
    now = set(zip(state.member.tolist(), state.service.tolist(), strict=True))
    lately = {
        (join.member, join.service)
        for join in known
        if since < join.day <= state.day and join.kind in BY_CHOICE and (join.member, join.service) in now
    }
    left: dict[tuple[int, int], int] = {}
    for stay in np.flatnonzero(history.end <= state.day).tolist():
        pair = int(history.member[stay]), int(history.service[stay])
        if pair not in now:
            left[pair] = max(int(history.end[stay]), left.get(pair, 0))
    return Scene(
        state=state,
        members=history.members,
        services=history.services,
        regions=regions,
        population=population,
        joined_lately=frozenset(lately),
        left=left,
    )
