"""The reference of the schema as pages that can be read on GitHub: one a sort of thing, and one that names them all."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLType,
    GraphQLUnionType,
    is_specified_scalar_type,
    print_ast,
)
from graphql.utilities.get_default_value_ast import get_default_value_ast

NOTE = "<!-- Made from the schema by `make schema`. -->\n"
INTRODUCTION = (
    "Everything that can be asked, with the Dutch term of each thing in parentheses. As one file for tools: "
    "[`schema.graphql`](../../../schema/schema.graphql). What is going to leave: [deprecations](../deprecations.md).\n"
)


@dataclass(frozen=True, slots=True)
class Sort:
    """A page: its name, its title, what is on it, and which types that are."""

    page: str
    title: str
    introduction: str
    kind: type[GraphQLNamedType]


SORTS = (
    Sort("objects", "Objects", "What answers are made of.", GraphQLObjectType),
    Sort("interfaces", "Interfaces", "What several objects have in common.", GraphQLInterfaceType),
    Sort("unions", "Unions", "One of several objects.", GraphQLUnionType),
    Sort("inputs", "Inputs", "What arguments are made of.", GraphQLInputObjectType),
    Sort("enums", "Enums", "Closed lists of values. A later Samen may add to one.", GraphQLEnumType),
    Sort("scalars", "Scalars", "Single values.", GraphQLScalarType),
)
ROOTS = {"query_type": "queries", "mutation_type": "mutations", "subscription_type": "subscriptions"}


def pages(schema: GraphQLSchema) -> dict[str, str]:
    """The text of each page, by its file name."""
    roots = {kind: page for name, page in ROOTS.items() if (kind := getattr(schema, name)) is not None}
    kinds = [kind for name, kind in sorted(schema.type_map.items()) if not name.startswith("__") and kind not in roots]
    sorts = {sort: found for sort in SORTS if (found := [kind for kind in kinds if isinstance(kind, sort.kind)])}
    made = {f"{page}.md": _root(page, kind) for kind, page in roots.items()}
    made |= {f"{sort.page}.md": _sort(sort, found, schema) for sort, found in sorts.items()}
    return {"README.md": _index(roots, sorts)} | made


def _index(roots: Mapping[GraphQLObjectType, str], sorts: Mapping[Sort, list[GraphQLNamedType]]) -> str:
    parts = [
        NOTE,
        "# The schema\n",
        INTRODUCTION,
    ]
    for root, page in roots.items():
        links = (f"[`{name}`]({page}.md#{name.lower()})" for name in sorted(root.fields))
        parts += [f"## [{page.capitalize()}]({page}.md)\n", " · ".join(links) + "\n"]
    for sort, kinds in sorts.items():
        parts += [f"## [{sort.title}]({sort.page}.md)\n", " · ".join(map(_link, kinds)) + "\n"]
    return "\n".join(parts)


def _root(page: str, root: GraphQLObjectType) -> str:
    parts = [NOTE, f"# {page.capitalize()}\n", f"{_prose(root.description)}\n"]
    for name, field in sorted(root.fields.items()):
        parts += [f"## {name}\n", f"Gives {_typed(field.type)}.\n", f"{_prose(field.description, field)}\n"]
        if field.args:
            parts += _table("Argument", field.args, _given)
    return "\n".join(parts)


def _sort(sort: Sort, kinds: Iterable[GraphQLNamedType], schema: GraphQLSchema) -> str:
    parts = [NOTE, f"# {sort.title}\n", f"{sort.introduction}\n"]
    for kind in kinds:
        parts += [f"## {kind.name}\n", f"{_prose(kind.description)}\n", *_body(kind, schema)]
    return "\n".join(parts)


def _body(kind: GraphQLNamedType, schema: GraphQLSchema) -> list[str]:
    match kind:
        case GraphQLObjectType():
            implemented = ", ".join(map(_link, kind.interfaces))
            return [*([f"Implements {implemented}.\n"] if implemented else []), *_table("Field", kind.fields, _field)]
        case GraphQLInterfaceType():
            possible = ", ".join(map(_link, schema.get_possible_types(kind)))
            return [f"Implemented by {possible}.\n", *_table("Field", kind.fields, _field)]
        case GraphQLUnionType():
            return [f"One of {', '.join(map(_link, kind.types))}.\n"]
        case GraphQLInputObjectType():
            one_of = ["Exactly one of these is given.\n"] if kind.is_one_of else []
            return [*one_of, *_table("Member", kind.fields, _given)]
        case GraphQLEnumType():
            return _table("Value", kind.values, lambda value: ("", _cell(value.description, value)), typed=False)
        case GraphQLScalarType() if is_specified_scalar_type(kind):
            return ["One that GraphQL itself has.\n"]
    return []


Described = GraphQLField | GraphQLArgument | GraphQLInputField | GraphQLEnumValue


T = TypeVar("T", bound=Described)


def _table(
    head: str, members: Mapping[str, T], row: Callable[[T], tuple[str, str]], *, typed: bool = True
) -> list[str]:
    lines = [f"| {head} | Type | |" if typed else f"| {head} | |", "| --- | --- | --- |" if typed else "| --- | --- |"]
    for name, member in members.items():
        kind, told = row(member)
        lines.append(f"| `{name}` | {kind} | {told} |" if typed else f"| `{name}` | {told} |")
    return ["\n".join(lines) + "\n"]


def _field(field: GraphQLField) -> tuple[str, str]:
    arguments = [f"`{name}` {kind}: {told}" for name, given in field.args.items() for kind, told in [_given(given)]]
    return _typed(field.type), "<br>".join([_cell(field.description, field), *arguments])


def _given(given: GraphQLArgument | GraphQLInputField) -> tuple[str, str]:
    default = _default(given)
    return _typed(given.type) + (f" = `{default}`" if default else ""), _cell(given.description, given)


def _default(given: GraphQLArgument | GraphQLInputField) -> str | None:
    literal = get_default_value_ast(given)
    return print_ast(literal) if literal else None


def _typed(kind: GraphQLType) -> str:
    match kind:
        case GraphQLNonNull():
            return f"{_typed(kind.of_type)}!"
        case GraphQLList():
            return f"\\[{_typed(kind.of_type)}\\]"
        case GraphQLNamedType():
            return _link(kind)
    raise TypeError(kind)


def _link(kind: GraphQLNamedType) -> str:
    page = next(sort.page for sort in SORTS if isinstance(kind, sort.kind))
    return f"[{kind.name}]({page}.md#{kind.name.lower()})"


def _prose(text: str | None, member: Described | None = None) -> str:
    told = " ".join((text or "").replace("<", "&lt;").split())
    reason = member.deprecation_reason if member else None
    return f"**Deprecated.** {reason} {told}" if reason else told


def _cell(text: str | None, member: Described) -> str:
    return _prose(text, member).replace("|", "\\|")
