"""What changed between two days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from graph_api.analysis.past_results import ChangeReason, Changes, ClusterChanges
from graph_api.analysis.past_tasks import compare_clusters, compare_days
from graph_api.past import Which
from loaders.lasting import LastingClusters, lasting_clusters
from loaders.networked import ClusterAsk, clusters
from loaders.past import Traced, described, past_of, provenance
from loaders.reading import ROOT, Read


@dataclass(frozen=True, slots=True)
class ChangesAsk:
    """Two days, the earlier one first, which services count; and what of the answer is shown."""

    before: date
    after: date
    which: Which
    reasons: tuple[ChangeReason, ...]
    first: int


@dataclass(frozen=True, slots=True)
class ClusterChangesAsk:
    """How clusters are made on either day, and from which similarity on they are of one line."""

    clusters: ClusterAsk
    similarity: float


@dataclass(frozen=True, slots=True)
class Compared:
    """What became of clusters, with the clusters of either day and what they are called on every day."""

    value: ClusterChanges
    before: LastingClusters
    after: LastingClusters


async def changed(read: Read, parents: Sequence[str], ask: ChangesAsk) -> list[Traced[Changes]]:
    """What changed, the same for every parent. Statements: those of the past."""
    worker, past = await past_of(read)
    days = ask.before.toordinal(), ask.after.toordinal()
    computed = await worker.compute(
        (compare_days, past.revision, ask.which, days), compare_days, past.of_services(ask.which), *days
    )
    made = provenance(read.on(ask.after), past, "difference of two days", described(ask.which), computed)
    return [Traced(computed.value, past, made) for _ in parents]


async def cluster_changed(
    read: Read, parents: Sequence[tuple[date, date]], ask: ClusterChangesAsk
) -> list[Traced[Compared]]:
    """What became of the clusters between the two days of each parent.

    Statements: those of their networks, of that of the reference day, and of the past.
    """
    worker, past = await past_of(read)
    found = []
    for before, after in parents:
        (then,) = await clusters(read.on(before), [ROOT], ask.clusters)
        (now,) = await clusters(read.on(after), [ROOT], ask.clusters)
        was, is_ = await lasting_clusters(read, then), await lasting_clusters(read, now)
        computed = await worker.compute(
            (compare_clusters, then.network.identity, now.network.identity, ask.clusters.options, ask.similarity),
            compare_clusters,
            was.renumbered,
            is_.renumbered,
            past.heirs(before, after),
            ask.similarity,
        )
        parameters: dict[str, object] = {**dict(now.provenance.parameters), "similarity": ask.similarity}
        made = provenance(
            read.on(after),
            past,
            f"{now.provenance.method} on both days, matched by members (Greene and others 2010)",
            parameters,
            computed,
        )
        found.append(Traced(Compared(computed.value, was, is_), past, made))
    return found
