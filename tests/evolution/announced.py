"""What a schema announces to leave: its deprecations, each with a replacement and the day from which it may be gone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    resolve_schema_coordinate,
)

REASON = re.compile(r"Use `(?P<replacement>[^`]+)`.*\. Leaves on (?P<day>\d{4}-\d{2}-\d{2})\.", re.DOTALL)
FORM = "Use `Type.field`. Leaves on 2030-01-01."


@dataclass(frozen=True, slots=True)
class Member:
    """Something with a type that can be deprecated: a field, an argument, a field of an input, a value of an enum."""

    coordinate: str
    owner: str
    kind: GraphQLNamedType | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Deprecation:
    coordinate: str
    replacement: str
    leaves: date

    @property
    def page(self) -> str:
        """The name of the page that tells how to do without it."""
        return re.sub(r"\W+", "-", self.coordinate).strip("-") + ".md"


def members(schema: GraphQLSchema) -> Iterator[Member]:
    """All that clients may use by name, with what it is reached from: a type, or the field of an argument."""
    for kind in _published(schema):
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            for name, field in kind.fields.items():
                coordinate = f"{kind.name}.{name}"
                yield Member(coordinate, kind.name, get_named_type(field.type), field.deprecation_reason)
                for argument, given in field.args.items():
                    named = get_named_type(given.type)
                    yield Member(f"{coordinate}({argument}:)", coordinate, named, given.deprecation_reason)
        elif isinstance(kind, GraphQLInputObjectType):
            for name, given in kind.fields.items():
                yield Member(f"{kind.name}.{name}", kind.name, get_named_type(given.type), given.deprecation_reason)
        elif isinstance(kind, GraphQLEnumType):
            for name, value in kind.values.items():
                yield Member(f"{kind.name}.{name}", kind.name, None, value.deprecation_reason)


def deprecations(schema: GraphQLSchema) -> list[Deprecation]:
    """What is deprecated, by coordinate.

    Raises:
        ValueError: a reason does not name a replacement that is there and a day.
    """
    found, wrong = [], []
    for member in members(schema):
        if member.reason is None:
            continue
        match = REASON.fullmatch(member.reason)
        if match is None:
            wrong.append(f"{member.coordinate}: {member.reason!r} is not of the form {FORM!r}")
        elif not _exists(schema, match["replacement"]):
            wrong.append(f"{member.coordinate}: {match['replacement']} is not in the schema")
        else:
            found.append(Deprecation(member.coordinate, match["replacement"], date.fromisoformat(match["day"])))
    if wrong:
        raise ValueError("\n".join(wrong))
    return sorted(found, key=lambda deprecation: (deprecation.leaves, deprecation.coordinate))


def reachable_without(schema: GraphQLSchema, left: set[str]) -> set[str]:
    """The names of the types that clients get to without what is in `left`, which are coordinates of members."""
    onward: dict[str, list[Member]] = {}
    for member in members(schema):
        onward.setdefault(member.owner, []).append(member)
    roots = (schema.query_type, schema.mutation_type, schema.subscription_type)
    waiting = [root.name for root in roots if root]
    seen = set(waiting)
    while waiting:
        here = waiting.pop()
        found = [name for member in onward.get(here, ()) if member.coordinate not in left for name in _leads_to(member)]
        kind = schema.type_map.get(here)
        if isinstance(kind, GraphQLInterfaceType | GraphQLUnionType):
            found += [possible.name for possible in schema.get_possible_types(kind)]
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            found += [interface.name for interface in kind.interfaces]
        waiting += [name for name in found if name not in seen]
        seen.update(found)
    return seen


def _leads_to(member: Member) -> list[str]:
    """A field leads to its type, and as the owner of its arguments to theirs."""
    return [member.coordinate, *([member.kind.name] if member.kind else [])]


def _published(schema: GraphQLSchema) -> Iterator[GraphQLNamedType]:
    return (kind for name, kind in sorted(schema.type_map.items()) if not name.startswith("__"))


def _exists(schema: GraphQLSchema, coordinate: str) -> bool:
    try:
        return resolve_schema_coordinate(schema, coordinate) is not None
    except (TypeError, GraphQLError):
        return False
