"""What changed between two schemas, by schema coordinate: what is new, what may surprise a client, what breaks one."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from graphql import BreakingChange, DangerousChange, GraphQLSchema, find_schema_changes
from graphql.utilities.find_schema_changes import SafeChangeType

from tests.evolution.announced import Deprecation, deprecations, members, reachable_without


class Weight(StrEnum):
    BREAKING = "breaking"
    ANNOUNCED = "breaking, as announced"
    DANGEROUS = "dangerous"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class Found:
    weight: Weight
    coordinate: str
    description: str


# The library says it in words only; what a sentence is about stands in one of these places, the surest first.
_ABOUT = (
    re.compile(r"(@\w+(?:\(\w+:\))?)"),
    re.compile(r"(\w+\.\w+(?:\(\w+:\))?)"),
    re.compile(r"union type (\w+)"),
    re.compile(r"implemented by (\w+)"),
    re.compile(r"^(?:Standard scalar )?(\w+)"),
)


def coordinate_of(description: str) -> str:
    """The coordinate that a sentence of the library is about."""
    return next(found[1] for pattern in _ABOUT if (found := pattern.search(description)))


def changes(old: GraphQLSchema, new: GraphQLSchema, today: date) -> list[Found]:
    """All changes but those of descriptions, the heaviest first.

    What breaks clients is as announced where the old schema deprecated it and its day has come; and where nothing but
    that led to it.

    Raises:
        ValueError: the old schema has a deprecation without replacement or day.
    """
    left = {deprecation.coordinate for deprecation in deprecations(old) if deprecation.leaves <= today}
    reachable = reachable_without(old, left)
    # What a change is about is reached through its owner; a type through itself.
    through = {member.coordinate: member.owner for member in members(old)} | {name: name for name in old.type_map}

    def weigh(change: object, coordinate: str) -> Weight:
        if isinstance(change, BreakingChange):
            gone = coordinate in left or (coordinate in through and through[coordinate] not in reachable)
            return Weight.ANNOUNCED if gone else Weight.BREAKING
        return Weight.DANGEROUS if isinstance(change, DangerousChange) else Weight.SAFE

    found = []
    for change in find_schema_changes(old, new):
        if change.type is not SafeChangeType.DESCRIPTION_CHANGED:
            coordinate = coordinate_of(change.description)
            found.append(Found(weigh(change, coordinate), coordinate, change.description))
    return sorted(found, key=lambda one: (list(Weight).index(one.weight), one.coordinate))


def newly_announced(old: GraphQLSchema, new: GraphQLSchema) -> list[Deprecation]:
    """What the new schema deprecates that the old one did not."""
    before = {deprecation.coordinate for deprecation in deprecations(old)}
    return [deprecation for deprecation in deprecations(new) if deprecation.coordinate not in before]
