"""Which services a member could join, or which members a service could have: ranked, each with its reasons."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from graph_api.analysis.advice_results import Advice, Advised, Evidence, ReasonKind, ScoreGroup, Span
from graph_api.analysis.incidence import IndexArray
from graph_api.analysis.opportunities import FAR, candidates, excluded, features
from graph_api.analysis.projection import FloatMatrix
from graph_api.analysis.ranking import settled
from graph_api.analysis.scene import NOT_KNOWN, Scene
from graph_api.analysis.scores import counted, region_share, ties
from graph_api.analysis.state import Flags, Floats
from graph_api.analysis.weights import FEATURES, Parameters

CLOSE, WIDER = 4, 10
"""How many partners are close; and how many are looked at when none of those takes part."""


@dataclass(frozen=True, slots=True, eq=False)
class Appraisal:
    """Scores of services for the members at `rows`; `open` where it is an opportunity at all.

    `parts` has the groups of the score as its last axis.
    """

    rows: IndexArray
    score: Floats
    parts: Floats
    open: Flags


def appraise(scene: Scene, parameters: Parameters, rows: IndexArray) -> Appraisal:
    """The score of `opportunities.Parameters` in its four groups. Cost: as `features`.

    What a service has of which nothing speaks (its members far away, the last of all) counts as 0, so that a score
    says how much speaks for it; the order does not depend on that.
    """
    state = scene.state
    nothing = np.array([-np.log(len(scene.services)), -np.log1p(FAR), 0.0, 0.0, 0.0, 0.0])
    weights = np.array(parameters.weights) / np.array(parameters.scale)
    weighed = (features(state, rows) - nothing) * weights
    parts = np.stack(
        [
            weighed[..., [place for place, one in enumerate(FEATURES) if one.group == group.lower()]].sum(axis=-1)
            for group in ScoreGroup
        ],
        axis=-1,
    )
    refused = np.logical_or.reduce(list(excluded(state, rows).values()))
    return Appraisal(rows, weighed.sum(axis=-1), parts, candidates(state, rows) & ~refused)


def services_for(
    scene: Scene, parameters: Parameters, members: IndexArray, allowed: Flags, span: Span
) -> tuple[Advised, ...]:
    """For each member the services that are open to it, the best first; of equals by key. `allowed` are services."""
    found = appraise(scene, parameters, members)
    witness = _Witness(scene, members)

    def of(row: int, member: int) -> Advised:
        ranked = _ranked(found.score[row], found.open[row])
        listed = [(rank, service) for rank, service in ranked if allowed[service]]
        page, more = _page(listed, span)
        told = (_advice(witness, found, (row, member, service), rank) for rank, service in page)
        return Advised(len(listed), more, tuple(told))

    return tuple(of(row, member) for row, member in enumerate(members.tolist()))


def members_for(scene: Scene, parameters: Parameters, services: IndexArray, span: Span) -> tuple[Advised, ...]:
    """For each service the members that it is open to, the best first; of equals by key."""
    found = appraise(scene, parameters, np.arange(len(scene.members)))

    def of(service: int) -> Advised:
        listed = list(_ranked(found.score[:, service], found.open[:, service]))
        page, more = _page(listed, span)
        witness = _Witness(scene, np.array([member for _, member in page], dtype=np.intp))
        told = (_advice(witness, found, (member, member, service), rank) for rank, member in page)
        return Advised(len(listed), more, tuple(told))

    return tuple(map(of, services.tolist()))


def _ranked(score: Floats, opened: Flags) -> Iterator[tuple[int, int]]:
    """Rank and place of what is open, the best first."""
    places = np.flatnonzero(opened)
    order = places[np.argsort(-settled(score[places]), kind="stable")]
    return enumerate(order.tolist(), 1)


def _page(listed: list[tuple[int, int]], span: Span) -> tuple[list[tuple[int, int]], bool]:
    after = [(rank, place) for rank, place in listed if rank > span.after]
    return after[: span.first], len(after) > span.first


def _advice(witness: "_Witness", found: Appraisal, at: tuple[int, int, int], rank: int) -> Advice:
    """`at` is the row of the member in what was found, the member and the service."""
    scene, (row, member, service) = witness.scene, at
    return Advice(
        member=scene.members[member],
        service=scene.services[service],
        rank=rank,
        score=_told(found.score[row, service]),
        parts=tuple(map(_told, found.parts[row, service])),
        evidence=tuple(witness.evidence(member, service)),
    )


def _told(value: np.float64) -> float:
    """As many decimals as mean something, so that no machine shows its own."""
    return round(float(value), 6) + 0.0


def _row(matrix: FloatMatrix, number: int) -> IndexArray:
    """Where a row of a sparse matrix has entries, in order."""
    return np.sort(matrix.indices[matrix.indptr[number] : matrix.indptr[number + 1]])


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """What is looked at of one member: ties and kilometres to all, and by division the share of its region in each."""

    ties: Floats
    shares: dict[str, Floats]
    distance: Floats


class _Witness:
    """Tells what speaks for a pair of a member, one of `members`, and a service, by the facts of the scene."""

    def __init__(self, scene: Scene, members: IndexArray) -> None:
        self.scene, state = scene, scene.state
        tied, distance = settled(ties(state, members)), state.distance(members)
        shares = {
            division: region_share(state, state.region[division], members) * allowed
            for division, allowed in counted(state).items()
        }
        self._seen = {
            member: _Seen(tied[row], {division: share[row] for division, share in shares.items()}, distance[row])
            for row, member in enumerate(members.tolist())
        }

    def evidence(self, member: int, service: int) -> Iterator[Evidence]:
        inside = _row(self.scene.state.takers, service)
        yield from self._partners(member, inside)
        yield from self._similar(member, service)
        yield from self._nearest(member, inside)
        yield from self._region(member, service)
        yield from self._need(member, service)
        yield self._openness(service, inside)
        if (left := self.scene.left.get((member, service))) is not None:
            yield Evidence(ReasonKind.LEFT_BEFORE, None, value=float(left), services=(self.scene.services[service],))
        population = self.scene.population
        own, all_inside = int(population[member]), population[inside]
        if own != NOT_KNOWN and NOT_KNOWN not in all_inside and own > all_inside.sum():
            yield Evidence(
                ReasonKind.LARGER_THAN_ALL,
                None,
                count=own,
                total=int(all_inside.sum()),
                members=(self.scene.members[member], *self._keys(inside)),
            )

    def _keys(self, members: IndexArray) -> tuple[str, ...]:
        return tuple(self.scene.members[place] for place in members.tolist())

    def _partners(self, member: int, inside: IndexArray) -> Iterator[Evidence]:
        own = self._seen[member].ties
        closest = np.argsort(-own, kind="stable")[:WIDER]
        closest = closest[own[closest] > 0]
        joined = np.isin(closest, inside)
        among, there = closest[:CLOSE], closest[:CLOSE][joined[:CLOSE]]
        if not there.size:
            among, there = closest, closest[joined]
        if closest.size:
            yield Evidence(
                ReasonKind.CLOSEST_PARTNERS,
                ScoreGroup.PARTNERS,
                count=int(there.size),
                total=int(among.size),
                members=self._keys(there if there.size else among),
            )

    def _similar(self, member: int, service: int) -> Iterator[Evidence]:
        state = self.scene.state
        own = _row(state.taken, member)
        shared = (state.takers[[service]] @ state.taken[:, own]).toarray()[0]
        if own.size and shared.max() > 0:
            best = int(np.argmax(settled(shared / np.sqrt(state.size[own] * state.size[service]))))
            yield Evidence(
                ReasonKind.SIMILAR_SERVICE,
                ScoreGroup.PARTNERS,
                count=int(shared[best]),
                total=int(state.size[service]),
                services=(self.scene.services[own[best]],),
            )

    def _nearest(self, member: int, inside: IndexArray) -> Iterator[Evidence]:
        distance = self._seen[member].distance[inside]
        if not np.isnan(distance).all():
            best = int(np.nanargmin(distance))
            yield Evidence(
                ReasonKind.NEAREST_PARTICIPANT,
                ScoreGroup.PLACE,
                value=float(distance[best]),
                members=self._keys(inside[[best]]),
            )

    def _region(self, member: int, service: int) -> Iterator[Evidence]:
        shares = self._seen[member].shares
        best = max(shares, key=lambda division: shares[division][service], default=None)
        if best is not None and shares[best][service] > 0:
            state = self.scene.state
            number = state.region[best][member]
            others = (state.region[best] == number) & state.here
            others[member] = False
            inside = _row(state.takers, service)
            there = inside[others[inside]]
            yield Evidence(
                ReasonKind.REGION,
                ScoreGroup.PLACE,
                count=int(there.size),
                total=int(others.sum()),
                members=self._keys(there),
                regions=(self.scene.regions[best][number],),
            )

    def _need(self, member: int, service: int) -> Iterator[Evidence]:
        state = self.scene.state
        function = state.traits.function[service]
        own = _row(state.taken, member)
        own = own[state.traits.covers[own, function]]
        if own.size:
            covering = tuple(self.scene.services[place] for place in own.tolist())
            yield Evidence(ReasonKind.COVERED_FUNCTION, ScoreGroup.NEED, count=int(own.size), services=covering)
        elif state.traits.covers[service, function]:
            yield Evidence(ReasonKind.NEW_FUNCTION, ScoreGroup.NEED, services=(self.scene.services[service],))

    def _openness(self, service: int, inside: IndexArray) -> Evidence:
        lately = np.array([(place, service) in self.scene.joined_lately for place in inside.tolist()], dtype=np.bool_)
        if lately.any():
            return Evidence(
                ReasonKind.JOINED_LATELY,
                ScoreGroup.OPENNESS,
                count=int(lately.sum()),
                members=self._keys(inside[lately]),
            )
        state = self.scene.state
        alike = (state.traits.function == state.traits.function[service]) & state.active
        return Evidence(
            ReasonKind.OPEN_FUNCTION,
            ScoreGroup.OPENNESS,
            count=sum(bool(alike[other]) for _, other in self.scene.joined_lately),
            total=int(alike.sum()) - 1,
            services=(self.scene.services[service],),
        )
