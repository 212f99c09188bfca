"""A day as it would be looked at for advice after changes that are only supposed."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from graph_api.analysis.scene import Scene
from graph_api.analysis.state import Traits
from graph_api.analysis.supposing import Join, Leave, Merge, Start, Supposition


def supposed_scene(scene: Scene, suppositions: Sequence[Supposition], unknown: str) -> Scene:
    """The scene after the suppositions, one after another; those that `suppose` refuses must not come here.

    A group is a service by what follows its first colon. Who or what is not in the scene, such as a pilot, is passed
    over. One that starts is a service by its whole name, no statutory one, for its function, else for `unknown`.
    Regions, distances and the past stay as they are. Cost: O(members x services), and a copy for each that starts.
    """
    joined, here, traits, services = (
        scene.state.joined.copy(),
        scene.state.here.copy(),
        scene.state.traits,
        scene.services,
    )
    member = {key: place for place, key in enumerate(scene.members)}
    service = {key: place for place, key in enumerate(services)}
    for one in suppositions:
        match one:
            case Join(key, group) | Leave(key, group):
                place = service.get(group.partition(":")[2])
                if place is not None and key in member:
                    joined[member[key], place] = isinstance(one, Join)
            case Start(group, founders, function):
                column = np.isin(scene.members, founders)
                joined = np.column_stack([joined, column])
                traits = _with(traits, function or unknown)
                services = (*services, group)
            case Merge(merging, into):
                places = [member[key] for key in merging if key in member]
                together = joined[places].any(axis=0)
                joined[places], here[places] = False, False
                if into in member:
                    joined[member[into]], here[member[into]] = together, True
    active, (at_member, at_service) = np.asarray(joined.any(axis=0)), np.nonzero(joined)
    state = replace(scene.state, member=at_member, service=at_service, here=here, active=active, traits=traits)
    return replace(scene, state=state, services=services)


def _with(traits: Traits, function: str) -> Traits:
    """The traits with a service more, the last."""
    place = traits.functions.index(function)
    return replace(
        traits,
        function=np.append(traits.function, place),
        covers=np.vstack([traits.covers, np.arange(len(traits.functions)) == place]),
        statutory=np.append(traits.statutory, values=False),
        regional=np.append(traits.regional, values=False),
        division=(*traits.division, None),
    )
