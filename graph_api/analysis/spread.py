"""How far something came within each cluster."""

from collections.abc import Collection, Sequence

from graph_api.analysis.past_results import ClusterSpread
from graph_api.analysis.results import Cluster


def spread_over(
    clusters: Sequence[Cluster], having: Collection[str], adoptions: Sequence[tuple[int, str]]
) -> tuple[ClusterSpread, ...]:
    """How many members of each cluster have it, in the order of the clusters, and since when the first of them.

    `adoptions` are days (ordinals), each with the member that adopted, or that took the place of the one that did.
    Cost: O(members + adoptions).
    """
    first: dict[str, int] = {}
    for when, member in sorted(adoptions):
        first.setdefault(member, when)
    return tuple(
        ClusterSpread(
            cluster.number,
            len(cluster.members),
            adopters=sum(member in having for member in cluster.members),
            first=min((first[member] for member in cluster.members if member in first), default=None),
        )
        for cluster in clusters
    )
