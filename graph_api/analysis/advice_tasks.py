"""Advice in one call, each a function for a worker process: light to import, heavy when it runs."""

from collections.abc import Sequence

import numpy as np

from graph_api.analysis.advice_results import Advised, Gap, Span
from graph_api.analysis.scene import Scene
from graph_api.analysis.supposing import Supposition
from graph_api.analysis.weights import Parameters


def advise_members(
    scene: Scene, parameters: Parameters, members: Sequence[str], allowed: Sequence[bool] | None, span: Span
) -> tuple[Advised, ...]:
    """The services that are open to each of `members`, among those `allowed` (None: all); see `advice.services_for`."""
    from graph_api.analysis.advice import services_for

    rows = np.array([scene.members.index(member) for member in members], dtype=np.intp)
    among = np.ones(len(scene.services), dtype=np.bool_) if allowed is None else np.array(allowed, dtype=np.bool_)
    return services_for(scene, parameters, rows, among, span)


def advise_services(scene: Scene, parameters: Parameters, services: Sequence[str], span: Span) -> tuple[Advised, ...]:
    """The members that each of `services` is open to; see `advice.members_for`."""
    from graph_api.analysis.advice import members_for

    columns = np.array([scene.services.index(service) for service in services], dtype=np.intp)
    return members_for(scene, parameters, columns, span)


def find_gaps(scene: Scene) -> tuple[Gap, ...]:
    """Every gap of a day; see `gaps.gaps`."""
    from graph_api.analysis.gaps import gaps

    return gaps(scene)


def find_supposed_gaps(scene: Scene, suppositions: Sequence[Supposition], unknown: str) -> tuple[Gap, ...]:
    """Every gap of a day after changes; see `supposed_scene` and `gaps.gaps`."""
    from graph_api.analysis.gaps import gaps
    from graph_api.analysis.supposed_scene import supposed_scene

    return gaps(supposed_scene(scene, suppositions, unknown))
