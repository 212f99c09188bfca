"""With whom a member shares most, and through what."""

from bisect import bisect_left
from collections import defaultdict

from graph_api.analysis.projection import Projection
from graph_api.analysis.results import Partner
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.errors import NotFound


def partners(projection: Projection, member: str, minimum: float = 0.0) -> tuple[Partner, ...]:
    """The members tied to `member`, the strongest first, then by key.

    Strengths have `TIE_DECIMALS`; `minimum` (in the unit of the weighting) leaves out weaker ties.
    Cost: O(sum of k) over the groups of the member.

    Raises:
        NotFound: no such member.
    """
    position = bisect_left(projection.members, member)
    if position == len(projection.members) or projection.members[position] != member:
        raise NotFound(f"There is no member {member!r} in this network.")
    through: defaultdict[int, list[str]] = defaultdict(list)
    groups, members = projection.member_groups, projection.group_members
    for rank in groups.indices[groups.indptr[position] : groups.indptr[position + 1]]:
        key = projection.incidence.groups[projection.group_order[rank]]
        for other in members.indices[members.indptr[rank] : members.indptr[rank + 1]].tolist():
            through[other].append(key)
    row = slice(projection.matrix.indptr[position], projection.matrix.indptr[position + 1])
    strength = projection.matrix.data[row].round(TIE_DECIMALS)
    strengths = zip(projection.matrix.indices[row].tolist(), strength.tolist(), strict=True)
    found = [
        Partner(projection.members[other], tie, len(through[other]), tuple(through[other]))
        for other, tie in strengths
        if tie >= round(minimum, TIE_DECIMALS)
    ]
    return tuple(sorted(found, key=lambda partner: (-partner.strength, partner.member)))
