"""Whether the circles in which members stand are the same ones: regions with regions, groups with regions.

A partition is given as a region a member, or None where a member lies in none; it is parallel to the members.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction

import numpy as np

from graph_api.analysis.agreement import agreement
from graph_api.analysis.incidence import Incidence
from graph_api.analysis.position import standings
from graph_api.analysis.projection import Projection
from graph_api.analysis.results import (
    DivisionFit,
    DivisionPair,
    Fit,
    Misfit,
    Nesting,
    OwnCongruence,
    RecurringPartner,
    SharedRegion,
)
from graph_api.analysis.rounding import TIE_DECIMALS
from graph_api.errors import BadInput

Regions = Sequence[str | None]
Divisions = Mapping[str, Regions]

RECURS = Fraction(1, 2)
"""A partner is robust when it recurs in at least this share of the groups, and of the divisions."""


def compare_divisions(members: Sequence[str], divisions: Divisions) -> tuple[DivisionPair, ...]:
    """Each pair of divisions, in their order: how they agree, and whether either lies within the other.

    Indices: see `agreement`. Cost: O(pairs x members x log(members)).

    Raises:
        BadInput: a division is not as long as the members.
    """
    _check(members, divisions)
    names = list(divisions)
    return tuple(
        DivisionPair(
            one,
            other,
            agreement(divisions[one], divisions[other]),
            nesting(members, divisions[one], divisions[other]),
            nesting(members, divisions[other], divisions[one]),
        )
        for at, one in enumerate(names)
        for other in names[at + 1 :]
    )


def nesting(members: Sequence[str], inner: Regions, outer: Regions) -> Nesting:
    """Whether every region of `inner` lies within one of `outer`, and who breaks it.

    Only members with a region in both count. A region of `inner` belongs to the region of `outer` that most of its
    members lie in (of equals the one with the smallest key); a member of it that lies elsewhere is a misfit. `whole`
    of the `regions` have none. `share` is the share of members that are none, which is the purity of `inner` by `outer`
    (Manning, C. D., Raghavan, P. & Schutze, H. (2008), Introduction to Information Retrieval, section 16.3); None when
    nobody counts.
    """
    lying: defaultdict[str, Counter[str]] = defaultdict(Counter)
    both = [
        (member, own, far)
        for member, own, far in zip(members, inner, outer, strict=True)
        if own is not None and far is not None
    ]
    for _, own, far in both:
        lying[own][far] += 1
    mostly = {own: min(found, key=lambda far: (-found[far], far)) for own, found in lying.items()}
    misfits = tuple(Misfit(member, own, mostly[own], far) for member, own, far in both if far != mostly[own])
    whole = sum(len(found) == 1 for found in lying.values())
    share = 1 - len(misfits) / len(both) if both else None
    return Nesting(len(lying), whole, share, misfits)


def fits(groups: Sequence[frozenset[str]], members: Sequence[str], regions: Regions) -> tuple[Fit | None, ...]:
    """The region that comes closest to each group, by F1; None for a group of which nobody lies in a region.

    With s members of the group in the region: of_group = s / size of the group, of_region = s / size of the region,
    f1 = 2 s / (size + size), their harmonic mean (van Rijsbergen, C. J. (1979), Information Retrieval, chapter 7),
    jaccard = s / members of either, which orders regions alike: f1 / (2 - f1). Of equals the region with the smallest
    key. Cost: O(members of groups).
    """
    where = {member: region for member, region in zip(members, regions, strict=True) if region is not None}
    size = Counter(where.values())
    found: list[Fit | None] = []
    for group in groups:
        shared = Counter(where[member] for member in group if member in where)
        if not shared:
            found.append(None)
            continue
        best = min(shared, key=lambda region: (-Fraction(shared[region], len(group) + size[region]), region))
        found.append(_fit(best, shared[best], len(group), size[best]))
    return tuple(found)


def _fit(region: str, shared: int, group: int, size: int) -> Fit:
    return Fit(
        region=region,
        shared=shared,
        group=group,
        size=size,
        f1=2 * shared / (group + size),
        jaccard=shared / (group + size - shared),
    )


def fit_divisions(incidence: Incidence, divisions: Divisions) -> tuple[DivisionFit, ...]:
    """How well the groups of at least two members fit each division, in the order of the divisions; see `fits`.

    `exact` groups are a region; `inside` have all members in one; both count for a group that a region equals. Means
    are over the groups that have a member in a region; None when there is none. Cost: O(divisions x memberships).

    Raises:
        BadInput: a division is not as long as the members.
    """
    _check(incidence.members, divisions)
    circles = _circles(incidence)
    result = []
    for division, regions in divisions.items():
        found = fits(list(circles.values()), incidence.members, regions)
        pairs = [(group, fit) for group, fit in zip(circles, found, strict=True) if fit is not None]
        ordered = tuple(sorted(pairs, key=lambda pair: (-pair[1].f1, -pair[1].group, pair[0])))
        result.append(
            DivisionFit(
                division=division,
                regions=len({region for region in regions if region is not None}),
                exact=sum(fit.shared == fit.group == fit.size for _, fit in pairs),
                inside=sum(fit.shared == fit.group for _, fit in pairs),
                mean_f1=math.fsum(fit.f1 for _, fit in pairs) / len(pairs) if pairs else None,
                fits=ordered,
            )
        )
    return tuple(result)


def own_congruence(projection: Projection, divisions: Divisions) -> tuple[OwnCongruence, ...]:
    """For each member: in how many partnerships it stands, and whether these are with the same members again.

    - **Partnerships**: its groups that have another member, whatever their size: also those above the
      `max_participants` of the projection, which make no ties; **circles**: how many different sets of members these
      are. Ranked from the most.
    - **Territorial congruence**, 0 to 1: of the members that share its region in at least one division, the mean share
      of the divisions in which they do. 1: in each division the same ones; near 1/(number of divisions): always others.
      A division in which it has no region does not count. None when nobody shares a region with it.
    - **Shared region** a division: of its partners (`projection`) that have a region, how many lie in its own, and
      their share, by number and by strength; None without partners.
    - **Recurring partners**: a partner is robust when it recurs in at least half of its partnerships (those that make
      ties) and stands in the same region in at least half of the divisions. Robust ones, those that share most
      partnerships first, then most divisions, then by key.

    Cost: O(divisions x ties).

    Raises:
        BadInput: a division is not as long as the members.
    """
    members = projection.members
    _check(members, divisions)
    circles = _circles(projection.incidence)
    of: defaultdict[str, list[str]] = defaultdict(list)
    for group, circle in circles.items():
        for member in circle:
            of[member].append(group)
    peers = [_peers(regions) for regions in divisions.values()]
    territorial = [_territorial([found[at] for found in peers]) for at in range(len(members))]
    drukte = standings(np.array([float(len(of[member])) for member in members]))
    ranked = standings(np.array([np.nan if value is None else value for value in territorial]))
    result = []
    for at, member in enumerate(members):
        row = slice(projection.matrix.indptr[at], projection.matrix.indptr[at + 1])
        others, strengths = projection.matrix.indices[row].tolist(), projection.matrix.data[row].tolist()
        shared = [round(count) for count in projection.shared.data[row].tolist()]
        lying = {division: regions[at] for division, regions in divisions.items()}
        tying, count = int(np.count_nonzero(_tying(projection, at))), drukte[at]
        assert count is not None  # noqa: S101 - everyone has a number
        result.append(
            OwnCongruence(
                member=member,
                partnerships=count,
                circles=len({circles[group] for group in of[member]}),
                partners=len(others),
                territorial=ranked[at],
                regions=tuple(
                    _shared_region(division, region, divisions[division], others, strengths)
                    for division, region in lying.items()
                    if region is not None
                ),
                robust=_robust(members, at, divisions, list(zip(others, shared, strict=True)), tying),
            )
        )
    return tuple(result)


def _circles(incidence: Incidence) -> dict[str, frozenset[str]]:
    """The members of each group of at least two, by key."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for member, group in zip(incidence.member_index.tolist(), incidence.group_index.tolist(), strict=True):
        found[incidence.groups[group]].add(incidence.members[member])
    return {group: frozenset(circle) for group, circle in sorted(found.items()) if len(circle) > 1}


def _tying(projection: Projection, at: int) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Which of the groups of a member that make ties have another member."""
    groups = projection.member_groups
    ranks = groups.indices[groups.indptr[at] : groups.indptr[at + 1]]
    return np.asarray(np.diff(projection.group_members.indptr)[ranks] > 1)


def _peers(regions: Regions) -> list[frozenset[int] | None]:
    """Who else lies in the region of each; None where it lies in none."""
    inside: defaultdict[str, list[int]] = defaultdict(list)
    for at, region in enumerate(regions):
        if region is not None:
            inside[region].append(at)
    return [None if region is None else frozenset(inside[region]) - {at} for at, region in enumerate(regions)]


def _territorial(peers: Sequence[frozenset[int] | None]) -> float | None:
    known = [found for found in peers if found is not None]
    anyone = frozenset().union(*known)
    return sum(map(len, known)) / (len(known) * len(anyone)) if anyone else None


def _shared_region(
    division: str, region: str, regions: Regions, others: Sequence[int], strengths: Sequence[float]
) -> SharedRegion:
    known = [(other, strength) for other, strength in zip(others, strengths, strict=True) if regions[other] is not None]
    inside = [strength for other, strength in known if regions[other] == region]
    whole = math.fsum(strength for _, strength in known)
    return SharedRegion(
        division=division,
        region=region,
        partners=len(known),
        inside=len(inside),
        share=len(inside) / len(known) if known else None,
        weighted_share=round(min(1.0, math.fsum(inside) / whole), TIE_DECIMALS) if known else None,
    )


def _robust(
    members: Sequence[str], at: int, divisions: Divisions, partners: Sequence[tuple[int, int]], tying: int
) -> tuple[RecurringPartner, ...]:
    known = [regions for regions in divisions.values() if regions[at] is not None]
    found = []
    for other, shared in partners:
        same = sum(regions[other] == regions[at] for regions in known)
        if shared >= RECURS * tying and known and same >= RECURS * len(known):
            found.append(RecurringPartner(members[other], shared, tying, same, len(known)))
    return tuple(sorted(found, key=lambda one: (-one.groups, -one.divisions, one.member)))


def _check(members: Sequence[str], divisions: Divisions) -> None:
    for division, regions in divisions.items():
        if len(regions) != len(members):
            raise BadInput(f"There are {len(members)} members, and {division} has {len(regions)}.")
