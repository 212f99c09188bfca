"""Whole questions about the past, each a function for a worker process: light to import, heavy when it runs."""

from collections.abc import Mapping, Sequence

from graph_api.analysis import ideas
from graph_api.analysis.past_results import Changes, ClusterChanges, Diffusion, Point, Span
from graph_api.analysis.results import Cluster, LastingNumber
from graph_api.analysis.stays import Stays

Days = tuple[int, int]
"""The first day of a span, and the first after it."""


def trace_country(stays: Stays, spans: Sequence[Days], max_participants: int) -> tuple[Point, ...]:
    """How cooperation grew and shrank; see `timeline`."""
    from graph_api.analysis.timeline import timeline

    return timeline(stays, [Span(*span) for span in spans], max_participants)


def trace_members(
    stays: Stays, members: Sequence[str], spans: Sequence[Days], max_participants: int
) -> tuple[tuple[Point | None, ...], ...]:
    """The same of each of these members, in their order; see `member_timelines`."""
    from graph_api.analysis.timeline import member_timelines

    return member_timelines(stays, members, [Span(*span) for span in spans], max_participants)


def compare_days(stays: Stays, before: int, after: int) -> Changes:
    """What changed between two days; see `changes`."""
    from graph_api.analysis.changing import changes

    return changes(stays, before, after)


def number_clusters(
    clusters: Sequence[Cluster], reference: Sequence[Cluster], heirs: Mapping[str, str], *, later: bool
) -> dict[int, LastingNumber]:
    """The numbers that last, by those of a later or an earlier day than the reference; see `lasting_numbers`."""
    from graph_api.analysis.matching import carried, carried_back, lasting_numbers

    if not later:
        return lasting_numbers(carried(clusters, heirs), reference)
    members = [member for cluster in reference for member in cluster.members]
    return lasting_numbers(carried_back(clusters, members, heirs), reference)


def compare_clusters(
    before: Sequence[Cluster], after: Sequence[Cluster], heirs: Mapping[str, str], similarity: float
) -> ClusterChanges:
    """What became of clusters, by numbers that last; see `cluster_changes`."""
    from graph_api.analysis.changing import cluster_changes

    return cluster_changes(before, after, heirs, similarity)


def trace_diffusion(
    stays: Stays,
    *,
    adopted: Mapping[str, int],
    carried: Mapping[str, int],
    populations: Mapping[str, int | None],
    points: Mapping[str, ideas.Point],
    day: int,
    max_participants: int,
) -> Diffusion:
    """How something spread; see `diffusion`."""
    from graph_api.analysis.diffusion import diffusion

    return diffusion(
        stays,
        adopted=adopted,
        carried=carried,
        populations=populations,
        points=points,
        day=day,
        max_participants=max_participants,
    )
