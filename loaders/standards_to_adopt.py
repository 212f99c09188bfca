"""Which standards a municipality could adopt. One computation for all that are asked of a level."""

from collections.abc import Sequence

from graph_api.analysis.advice_results import ReasonKind, ScoreGroup
from graph_api.analysis.ideas import AdoptionIdea
from graph_api.analysis.incidence import incidence
from graph_api.analysis.tasks import find_adoptions
from graph_api.store.query import Edges, Over, hop
from loaders.idea_sentences import adopting_partners
from loaders.networked import network_of, provenance_of
from loaders.notes import not_there
from loaders.opportunities import Found, Opportunities, OpportunityAsk, Reason, paged, scored
from loaders.pilots_to_join import INITIATIVES, MOST
from loaders.reading import Read


async def standards_to_adopt(read: Read, parents: Sequence[str], ask: OpportunityAsk) -> list[Opportunities]:
    """The standards that each parent could adopt, best first; nothing for one that is not there.

    Statements: those of the network of the day, and one.
    """
    worker, network = await network_of(read, INITIATIVES)
    table = await read.store.edges(Edges(Over(hop("ADOPTED", "Municipality")), read.day))
    pairs = [(table.near[near], table.far[far]) for near, far in zip(table.near_index, table.far_index, strict=True)]
    adopted = incidence(pairs, members=network.incidence.members)
    there = tuple(sorted(set(parents) & set(network.names)))
    computed = await worker.compute(
        (find_adoptions, network.identity, there), find_adoptions, network.incidence, adopted, there, MOST
    )
    made = provenance_of(
        read,
        network,
        "Newman-weighted ties to the adopters",
        {"max_participants": MOST},
        computed,
        sources=table.sources,
    )
    ideas = dict(zip(there, computed.value, strict=True))
    codes = network.incidence.members
    return [
        paged(
            [_found(idea, rank, codes) for rank, idea in enumerate(ideas.get(parent, ()), 1)],
            ask,
            made,
            None if parent in network.names else not_there(network.day),
        )
        for parent in parents
    ]


def _found(idea: AdoptionIdea, rank: int, codes: Sequence[str]) -> Found:
    said = adopting_partners(len(idea.partners), idea.adopters)
    partners = tuple(f"Municipality:{codes[place]}" for place in idea.partners)
    return Found(
        subject=f"Standard:{idea.group}",
        rank=rank,
        score=idea.score,
        parts=scored(idea.score),
        reasons=(Reason(ReasonKind.ADOPTING_PARTNERS, ScoreGroup.PARTNERS, said, partners),),
    )
