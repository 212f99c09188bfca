"""Which services a member could join: what is no opportunity, and what speaks for one, in four groups.

A score ranks and gives reasons. It is no probability: of what it puts first, little has come true within years.
"""

from collections import defaultdict
from collections.abc import Mapping

import numpy as np
from scipy.sparse import csr_array

from graph_api.analysis.founding import founding_scores
from graph_api.analysis.fusion import mean_ranks
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.scores import counted, inside_region, item_knn, region_share
from graph_api.analysis.state import Flags, Floats, State, Traits
from graph_api.analysis.weights import FEATURES

CLOSEST = 3
"""How many of the nearest members of a service are looked at."""

FAR = 500.0
"""Kilometres that stand for a distance that is not known; the country is smaller."""

TWIN = 0.8
"""Of two services with one function, the share of members in common from which they are one arrangement twice."""


PRIOR = 10.0
"""Years of a service: for so long every function is taken to have been joined as all are on average."""


def candidates(state: State, rows: IndexArray | None = None) -> Flags:
    """Members x services: those that exist, and what they are not in; `rows` are the members asked of, None: all."""
    rows = _rows(state, rows)
    outside: Flags = state.taken[rows].toarray() == 0
    return state.here[rows][:, None] & state.active & outside


def excluded(state: State, rows: IndexArray | None = None) -> Mapping[str, Flags]:
    """By reason, members x services: what is no opportunity though it is a candidate; `rows` as of `candidates`.

    - **only one**: the member has a service of a function of which one can have only one.
    - **elsewhere**: a service of another region, when it is for its own region only (`Traits.regional`): none of its
      members lies in the member's region of the division that it follows, or else of the safety regions. On a day of
      which nobody's region is known, that is any that the member is not in.
    - **twin**: it has the function and (`TWIN`) the members of one that the member is in.

    Services that ended, that another took the place of, and those without members are no candidates at all.
    """
    rows = _rows(state, rows)
    return {"only one": held(state, rows), "elsewhere": _elsewhere(state, rows), "twin": _twin(state, rows)}


def held(state: State, rows: IndexArray | None = None) -> Flags:
    """Whether the member has the body of a function that the service is one of too, and one can have only one."""
    bodies = _bodies(state.traits).astype(np.float64)
    has = np.asarray(state.taken[_rows(state, rows)] @ bodies) > 0
    return np.asarray(has.astype(np.float64) @ bodies.T > 0, dtype=np.bool_)


def features(state: State, rows: IndexArray | None = None) -> Floats:
    """Members x services x `FEATURES`: what speaks for each service; `rows` as of `candidates`.

    Cost: O(rows x (memberships + n + s log s)).

    - **rank by similar services**: minus the natural logarithm of the rank by `item_knn` among the candidates.
    - **nearness**: minus the natural logarithm of 1 + the mean kilometres to the `CLOSEST` nearest members.
    - **share of the region**: the greatest share of the others in a region of one's own that take part; divisions of a
      domain count for that domain only.
    - **function covered**: 1 if one is in a service that has its main function, as main or secondary one.
    - **has its only one**: 1 if `held`.
    - **openness of the function**: log(1 + 100 x `openness` of its main function).
    """
    rows = _rows(state, rows)
    found = np.zeros((rows.size, state.active.size, len(FEATURES)))
    found[..., 0] = -np.log(mean_ranks(item_knn(state, rows), candidates(state, rows)))
    found[..., 1] = -np.log1p(_nearest(state, rows))
    for division, allowed in counted(state).items():
        share = region_share(state, state.region[division], rows) * allowed
        np.maximum(found[..., 2], share, out=found[..., 2])
    taken = state.taken[rows] @ state.traits.covers.astype(np.float64)
    found[..., 3] = (taken > 0)[:, state.traits.function]
    found[..., 4] = held(state, rows)
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


def _bodies(traits: Traits) -> Flags:
    """Services x functions: which service is the body of a function of which one can have only one.

    Some do a little of it beside something else and are no such body: design review beside heritage is no environment
    service. So is a secondary function only where the law demands the service, or for `Traits.single_always`.
    """
    main = np.arange(len(traits.functions)) == traits.function[:, None]
    lawful = traits.single & (main | traits.statutory[:, None])
    return np.asarray(traits.covers & (lawful | traits.single_always), dtype=np.bool_)


def _rows(state: State, rows: IndexArray | None) -> IndexArray:
    return np.arange(state.here.size) if rows is None else rows


def _nearest(state: State, rows: IndexArray) -> Floats:
    """The mean kilometres from each member to the `CLOSEST` nearest of each service, to all of a smaller one."""
    distance = state.distance(rows)
    result = np.full((rows.size, state.active.size), FAR)
    services = np.flatnonzero(state.size)
    if not services.size:
        return result
    own = np.where(np.isnan(distance), FAR, distance)[:, state.takers.indices]
    starts, sizes = state.takers.indptr[services], np.diff(state.takers.indptr)[services]
    wanted = np.minimum(sizes, CLOSEST)
    total, missing = np.zeros((rows.size, services.size)), np.repeat(wanted[None], rows.size, axis=0)
    for _ in range(CLOSEST):
        least = np.minimum.reduceat(own, starts, axis=1)
        equal = own == np.repeat(least, sizes, axis=1)
        counted = np.minimum(np.add.reduceat(equal, starts, axis=1, dtype=np.intp), missing)
        total += np.multiply(least, counted, out=np.zeros_like(total), where=counted > 0)
        missing -= counted
        own[equal] = np.inf
    result[:, services] = total / wanted
    return result


def _elsewhere(state: State, rows: IndexArray) -> Flags:
    result = np.zeros((rows.size, state.active.size), dtype=np.bool_)
    by_division: dict[str, list[int]] = defaultdict(list)
    for service in np.flatnonzero(state.traits.regional & state.active).tolist():
        own = state.traits.division[service]
        by_division[own if own and own in state.region else "SAFETY_REGION"].append(service)
    for division, services in by_division.items():
        region = state.region[division]
        inside, _ = inside_region(state, region, rows)
        judged = (region[rows] >= 0) | (region.max(initial=-1) < 0)
        result[:, services] = judged[:, None] & (inside[:, services] == 0)
    return result


def _twin(state: State, rows: IndexArray) -> Flags:
    own = state.taken[rows]
    services = np.unique(own.indices)
    shared = (state.takers[services] @ state.taken).tocoo()
    one, other = services[shared.row], shared.col
    like = shared.data / np.maximum(state.size[one] + state.size[other] - shared.data, 1) >= TWIN
    like &= (state.traits.function[one] == state.traits.function[other]) & (one != other)
    twins = csr_array((like.astype(np.float64), (shared.row, other)), shape=shared.shape)
    return np.asarray((own[:, services] @ twins).toarray() > 0)
