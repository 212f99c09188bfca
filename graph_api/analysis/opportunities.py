"""Which services a member could join: what is no opportunity, and what speaks for one, in four groups.

A score ranks and gives reasons. It is no probability: of what it puts first, little has come true within years.
"""

from collections.abc import Mapping

import numpy as np

from graph_api.analysis.founding import founding_scores
from graph_api.analysis.fusion import mean_ranks
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.scores import counted, item_knn, region_share
from graph_api.analysis.state import Flags, Floats, State
from graph_api.analysis.weights import FEATURES

CLOSEST = 3
"""How many of the nearest members of a service are looked at."""

FAR = 500.0
"""Kilometres that stand for a distance that is not known; the country is smaller."""

TWIN = 0.8
"""Of two services with one function, the share of members in common from which they are one arrangement twice."""


PRIOR = 10.0
"""Years of a service: for so long every function is taken to have been joined as all are on average."""


def candidates(state: State) -> Flags:
    """Members x services: those that exist, and what they are not in."""
    return state.here[:, None] & state.active & ~state.joined


def excluded(state: State) -> Mapping[str, Flags]:
    """By reason, members x services: what is no opportunity though it is a candidate.

    - **only one**: the member has a service of a function of which one can have only one.
    - **elsewhere**: a service of another region, when it is for its own region only (`Traits.regional`): none of its
      members lies in the member's region of the division that it follows, or else of the safety regions.
    - **twin**: it has the function and (`TWIN`) the members of one that the member is in.

    Services that ended, that another took the place of, and those without members are no candidates at all.
    """
    return {"only one": held(state), "elsewhere": _elsewhere(state), "twin": _twin(state)}


def held(state: State) -> Flags:
    """Whether the member has a service of a function that the service has and of which one can have only one."""
    traits = state.traits
    lawful = traits.covers & traits.statutory[:, None] & traits.single
    main = np.zeros(traits.covers.shape, dtype=np.bool_)
    main[np.arange(traits.function.size), traits.function] = True
    main &= traits.single_always
    has = state.joined.astype(np.float64)
    having = [of.astype(np.float64) for of in (lawful, main)]
    found = [(has @ of > 0).astype(np.float64) @ of.T > 0 for of in having]
    return np.asarray(np.logical_or.reduce(found), dtype=np.bool_)


def features(state: State, rows: IndexArray | None = None) -> Floats:
    """Members x services x `FEATURES`: what speaks for each service. Cost: O(n^2 s + n s^2).

    `rows` are the members that it is wanted of, all when None; for a few it costs less.

    - **rank by similar services**: minus the natural logarithm of the rank by `item_knn` among the candidates.
    - **nearness**: minus the natural logarithm of 1 + the mean kilometres to the `CLOSEST` nearest members.
    - **share of the region**: the greatest share of the others in a region of one's own that take part; divisions of a
      domain count for that domain only.
    - **function covered**: 1 if one is in a service that has its main function, as main or secondary one.
    - **has its only one**: 1 if `held`.
    - **openness of the function**: log(1 + 100 x `openness` of its main function).
    """
    rows = np.arange(state.here.size) if rows is None else rows
    found = np.zeros((rows.size, state.active.size, len(FEATURES)))
    found[..., 0] = -np.log(mean_ranks(item_knn(state)[rows], candidates(state)[rows]))
    found[..., 1] = -np.log1p(_nearest(state, rows))
    for division, allowed in counted(state).items():
        share = region_share(state, state.region[division])[rows] * allowed
        np.maximum(found[..., 2], share, out=found[..., 2])
    taken = state.joined[rows].astype(np.float64) @ state.traits.covers
    found[..., 3] = (taken > 0)[:, state.traits.function]
    found[..., 4] = held(state)[rows]
    found[..., 5] = np.log1p(100 * openness(state))[state.traits.function]
    return found


def openness(state: State) -> Floats:
    """By function: how often a service with that main function was joined by choice lately, a year.

    Few years say little, so that `PRIOR` years at the rate of all functions together are added.
    """
    average = state.came.sum() / max(state.lasted.sum(), 1.0)
    return np.asarray((state.came + PRIOR * average) / (state.lasted + PRIOR), dtype=np.float64)


def founders(state: State, founder: int) -> Floats:
    """How well each member fits a new service that `founder` starts; the founder itself is last.

    What `founding_scores` gives, over all divisions that count for any function.
    """
    others = state.here.copy()
    others[founder] = False
    regions = [state.region[name] for name in counted(state)]
    partners, place = founding_scores(state.joined.astype(np.float64), regions, founder, others)
    return np.where(others, partners + place, -np.inf)


def _nearest(state: State, rows: IndexArray) -> Floats:
    distance = np.where(np.isnan(state.distance), FAR, state.distance)[rows]
    result = np.full((rows.size, state.active.size), FAR)
    for service in np.flatnonzero(state.joined.any(axis=0)):
        own = distance[:, state.joined[:, service]]
        if own.shape[1] > CLOSEST:
            own = np.partition(own, CLOSEST - 1, axis=1)[:, :CLOSEST]
        result[:, service] = np.sort(own, axis=1).mean(axis=1)
    return result


def _elsewhere(state: State) -> Flags:
    result = np.zeros(state.joined.shape, dtype=np.bool_)
    for service in np.flatnonzero(state.traits.regional & state.active):
        own = state.traits.division[service]
        region = state.region[own if own and own in state.region else "SAFETY_REGION"]
        there = np.unique(region[state.joined[:, service]])
        result[:, service] = (region >= 0) & ~np.isin(region, there[there >= 0])
    return result


def _twin(state: State) -> Flags:
    taken = state.joined.astype(np.float64)
    size = taken.sum(axis=0)
    shared = taken.T @ taken
    like = shared / np.maximum(size[:, None] + size - shared, 1) >= TWIN
    like &= state.traits.function[:, None] == state.traits.function
    np.fill_diagonal(like, False)
    return np.asarray(taken @ like.astype(np.float64) > 0)
