"""How a pilot, a shared service or a standard spread over the municipalities."""

from collections.abc import Sequence

from graph_api.analysis.options import MAX_PARTICIPANTS
from graph_api.analysis.past_results import ClusterSpread, Diffusion
from graph_api.analysis.past_tasks import trace_diffusion
from graph_api.analysis.results import ClusterAnalysis
from graph_api.analysis.spread import spread_over
from graph_api.past import Which
from loaders.networked import ClusterAsk, Computation, clusters
from loaders.past import Traced, past_of, provenance
from loaders.reading import ROOT, Read


async def diffusions(read: Read, parents: Sequence[str], ask: str) -> list[Traced[Diffusion]]:
    """How each parent, of the kind `ask`, spread up to the day. Statements: those of the past."""
    worker, past = await past_of(read)
    day = read.day.toordinal()
    populations = past.populations(read.day)
    found = []
    for parent in parents:
        adopted, carried = past.adopters(ask, parent, read.day)
        computed = await worker.compute(
            (trace_diffusion, past.revision, ask, parent, day),
            trace_diffusion,
            past.of_services(Which()),
            adopted=adopted,
            carried=carried,
            populations=populations,
            points=past.points,
            day=day,
            max_participants=MAX_PARTICIPANTS,
        )
        parameters: dict[str, object] = {"period": "91 days", "max_participants": MAX_PARTICIPANTS}
        made = provenance(read, past, "discrete-time hazard, logistic regression", parameters, computed)
        found.append(Traced(computed.value, past, made))
    return found


async def spreads(
    read: Read, parents: Sequence[Traced[Diffusion]], ask: ClusterAsk
) -> list[tuple[Computation[ClusterAnalysis], tuple[ClusterSpread, ...]]]:
    """How far each parent came within each cluster of the day, and these. Statements: those of the network."""
    (made,) = await clusters(read, [ROOT], ask)
    found = []
    for parent in parents:
        heirs = parent.past.heirs_on(read.day)
        adoptions = [(when, heirs.get(member, member)) for when, member in parent.value.adoptions]
        own = [named.cluster for named in made.value.clusters]
        found.append((made, spread_over(own, parent.value.having, adoptions)))
    return found
