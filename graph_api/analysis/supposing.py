"""Who would take part in what if participations came and went, municipalities merged, or a service started."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph_api.analysis.incidence import Incidence, incidence
from graph_api.errors import BadInput, NotFound


@dataclass(frozen=True, slots=True)
class Join:
    """A member comes to a group."""

    member: str
    group: str


@dataclass(frozen=True, slots=True)
class Leave:
    """A member leaves a group."""

    member: str
    group: str


@dataclass(frozen=True, slots=True)
class Merge:
    """Members become one of them."""

    members: tuple[str, ...]
    into: str


@dataclass(frozen=True, slots=True)
class Start:
    """A group that there was not; `category` is what it is for, where that is said."""

    group: str
    members: tuple[str, ...]
    category: str | None = None


Supposition = Join | Leave | Merge | Start


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """What a merger does.

    `overlaps` had several of the members; `doubled` has the groups of one category that come together in the new
    member, none of the old ones having been in all of them.
    """

    into: str
    overlaps: tuple[str, ...]
    doubled: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Supposed:
    """The network as it would be.

    `alone` are groups that had several members and come to have one, `heirs` has for each member that is gone the one
    that it became, `touched` are the members named, as they would be.
    """

    incidence: Incidence
    mergers: tuple[MergeOutcome, ...]
    alone: tuple[str, ...]
    heirs: Mapping[str, str]
    touched: tuple[str, ...]


def suppose(network: Incidence, suppositions: Sequence[Supposition], category: Mapping[str, str]) -> Supposed:
    """Carries out the suppositions one after another, on a copy. `category` is what a group is for, where known.

    Cost: O(memberships x suppositions).

    Raises:
        NotFound: a member or group that is not there (any more).
        BadInput: a member joins what it is in, leaves what it is not in; too few to merge or start.
    """
    groups: dict[str, set[str]] = {group: set() for group in network.groups}
    for member, group in zip(network.member_index.tolist(), network.group_index.tolist(), strict=True):
        groups[network.groups[group]].add(network.members[member])
    had = {group: len(members) for group, members in groups.items()}
    members, heirs, touched = set(network.members), dict[str, str](), list[str]()
    mergers = []
    for one in suppositions:
        match one:
            case Join(member, group):
                _there(members, groups, [member], group)
                if member in groups[group]:
                    raise BadInput(f"{member} takes part in {_key(group)} already.", hint="Leave out this change.")
                groups[group].add(member)
                touched.append(member)
            case Leave(member, group):
                _there(members, groups, [member], group)
                if member not in groups[group]:
                    raise BadInput(f"{member} does not take part in {_key(group)}.", hint="Leave out this change.")
                groups[group].remove(member)
                touched.append(member)
            case Start(group, founders, purpose):
                _there(members, groups, founders)
                if len(set(founders)) < 2:
                    raise BadInput("A shared service starts with at least two municipalities.", hint="Name more.")
                groups[group] = set(founders)
                category = {**category, group: purpose} if purpose else category
                touched.extend(founders)
            case Merge(merging, into):
                _there(members, groups, merging)
                if len(set(merging)) < 2 or into not in merging:
                    raise BadInput(
                        "A merger needs at least two municipalities, and 'into' must be one of them.",
                        hint="Name each once, by its code: the one that stays too, as 'into' and among the others.",
                    )
                mergers.append(_merged(groups, set(merging), into, category))
                gone = set(merging) - {into}
                members -= gone
                heirs = {old: into if new in gone else new for old, new in heirs.items()} | dict.fromkeys(gone, into)
                touched.append(into)
    pairs = [(member, group) for group, inside in groups.items() for member in inside]
    alone = sorted(group for group, inside in groups.items() if had.get(group, 0) > 1 and len(inside) == 1)
    named = tuple(dict.fromkeys(heirs.get(member, member) for member in touched))
    return Supposed(incidence(pairs, members), tuple(mergers), tuple(alone), heirs, named)


def _merged(groups: dict[str, set[str]], merging: set[str], into: str, category: Mapping[str, str]) -> MergeOutcome:
    inside = {group: members & merging for group, members in groups.items() if members & merging}
    by_category = defaultdict(list)
    for group in sorted(inside):
        if group in category:
            by_category[category[group]].append(group)
    doubled = {
        name: tuple(same)
        for name, same in sorted(by_category.items())
        if len(same) > 1 and not set[str].intersection(*(inside[group] for group in same))
    }
    for group in inside:
        groups[group] = groups[group] - merging | {into}
    return MergeOutcome(into, tuple(sorted(group for group, own in inside.items() if len(own) > 1)), doubled)


def _there(members: set[str], groups: Mapping[str, set[str]], named: Sequence[str], group: str | None = None) -> None:
    for member in named:
        if member not in members:
            raise NotFound(
                f"There is no municipality {member} on the day, after the changes before.", hint="Use a code."
            )
    if group is not None and group not in groups:
        raise NotFound(
            f"No municipality takes part in {_key(group)} on the day.",
            hint="Use the key of a shared service that counts, or start one.",
        )


def _key(group: str) -> str:
    return group.partition(":")[2] or group
