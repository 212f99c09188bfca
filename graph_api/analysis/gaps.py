"""Services in which nearly all of a region takes part, and one of its members does not."""

from typing import NamedTuple

import numpy as np

from graph_api.analysis.advice_results import Gap
from graph_api.analysis.gapped import LEAST_SHARE, LEAST_SIZE
from graph_api.analysis.opportunities import candidates, excluded
from graph_api.analysis.scene import Scene
from graph_api.analysis.scores import counted


class _Found(NamedTuple):
    fit: float
    division: str
    region: int
    coverage: float
    precision: float


def gaps(scene: Scene) -> tuple[Gap, ...]:
    """Every gap of the day, by member, then the best first: by the harmonic mean of coverage and precision, then key.

    Coverage is the share of the members of the region that take part in the service, precision the share of the
    service's members that lie in the region; both are at least `LEAST_SHARE`. The regions are those of the divisions
    that count for the service (`scores.counted`); of several regions that of the highest mean is told. What is no
    opportunity (`opportunities.excluded`) is no gap. Cost: O(r s + g) for r regions, s services and g gaps.
    """
    state = scene.state
    opened = candidates(state) & ~np.logical_or.reduce(list(excluded(state).values()))
    joined = state.joined.astype(np.float64)
    members = joined.sum(axis=0)
    best: dict[tuple[int, int], _Found] = {}
    for division, allowed in counted(state).items():
        lying = (state.region[division] == np.arange(len(scene.regions[division]))[:, None]) & state.here
        inside = lying.astype(np.float64) @ joined
        size = lying.sum(axis=1)
        coverage, precision = inside / np.maximum(size, 1)[:, None], inside / np.maximum(members, 1)
        found = (coverage >= LEAST_SHARE) & (precision >= LEAST_SHARE) & (size >= LEAST_SIZE)[:, None] & allowed
        for region, service in np.argwhere(found).tolist():
            covers, precise = float(coverage[region, service]), float(precision[region, service])
            fit = 2 * covers * precise / (covers + precise)
            for member in np.flatnonzero(lying[region] & opened[:, service]).tolist():
                if (member, service) not in best or fit > best[member, service].fit:
                    best[member, service] = _Found(fit, division, region, covers, precise)
    ordered = sorted(best.items(), key=lambda one: (one[0][0], -one[1].fit, one[0][1]))
    return tuple(_gap(scene, *pair, found) for pair, found in ordered)


def _gap(scene: Scene, member: int, service: int, found: _Found) -> Gap:
    lying = (scene.state.region[found.division] == found.region) & scene.state.here
    joined = scene.state.joined[:, service]
    traits = scene.state.traits
    own = scene.state.joined[member] & traits.covers[:, traits.function[service]]
    return Gap(
        member=scene.members[member],
        service=scene.services[service],
        region=scene.regions[found.division][found.region],
        coverage=found.coverage,
        precision=found.precision,
        size=int(lying.sum()),
        inside=tuple(scene.members[place] for place in np.flatnonzero(lying & joined).tolist()),
        others=tuple(scene.members[place] for place in np.flatnonzero(joined & ~lying).tolist()),
        instead=tuple(scene.services[place] for place in np.flatnonzero(own).tolist()),
        left=scene.left.get((member, service)),
    )
