"""What came of what, for all initiatives at once."""

from collections.abc import Sequence
from typing import NamedTuple

from graph_api.model.relations import INITIATIVE, ResultedIn
from graph_api.store.query import Links, hop
from loaders.reading import Read


class Step(NamedTuple):
    """One came of the other; both are written `Kind:key`."""

    origin: str
    outcome: str
    link: ResultedIn


async def lineage(read: Read, parents: Sequence[str], ask: None) -> list[list[Step]]:  # noqa: ARG001 - asks nothing
    """Every step, by origin and outcome, the same for every parent. Three statements."""
    steps = [
        Step(f"{kind}:{one.near}", f"{one.kind}:{one.far}", one.link)
        for kind in INITIATIVE
        for one in await read.store.links(Links(hop("RESULTED_IN", kind)))
        if isinstance(one.link, ResultedIn)
    ]
    return [sorted(steps, key=lambda step: step[:2]) for _ in parents]
