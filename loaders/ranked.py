"""What municipalities could take part in next, of whatever kind."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from graph_api.errors import BadInput
from loaders.new_partners import new_partners
from loaders.opportunities import Opportunities, OpportunityAsk, OpportunitySubjectKind, services
from loaders.pilots_to_join import pilots_to_join
from loaders.reading import Read
from loaders.standards_to_adopt import standards_to_adopt

Ranker = Callable[[Read, Sequence[str], OpportunityAsk], Awaitable[list[Opportunities]]]

RANKERS: Mapping[OpportunitySubjectKind, tuple[Ranker, frozenset[str]]] = {
    OpportunitySubjectKind.SHARED_SERVICE: (services, frozenset({"functions", "pillars"})),
    OpportunitySubjectKind.PILOT: (pilots_to_join, frozenset({"pillars", "like_us"})),
    OpportunitySubjectKind.STANDARD: (standards_to_adopt, frozenset()),
    OpportunitySubjectKind.MUNICIPALITY: (new_partners, frozenset({"functions"})),
}
"""How each kind is ranked, and which filters it has: a new kind is a member of the enum and an entry here."""

_ARGUMENTS = {"functions": "functions", "pillars": "pillars", "like_us": "likeUs"}


async def opportunities(read: Read, parents: Sequence[str], ask: OpportunityAsk) -> list[Opportunities]:
    """What each municipality could take part in, of the kind that is asked; nothing for one that is not there.

    Raises:
        BadInput: a filter that the kind does not have, or lacks.
    """
    ranker, filters = RANKERS[ask.about]
    for name, argument in _ARGUMENTS.items():
        if getattr(ask, name) and name not in filters:
            raise BadInput(
                f"'{argument}' says nothing about {ask.about}.", hint="Leave it out, or ask about another kind."
            )
    return await ranker(read, parents, ask)
