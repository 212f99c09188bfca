"""What one operation may have, and what a document has of it, measured before it is validated.

Validation itself can be made slow, by what it compares two by two. What an operation costs is `schema/cost.py`.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
)

from graph_api.errors import LimitExceeded
from graph_api.store.limits import MOST_PARTS

DEFAULT_PAGE, LARGEST_PAGE = 50, 500

MOST_FRAGMENTS = 50
"""Fragments of a document; validation compares them two by two."""

MOST_REPEATED = 20
"""How often one name may be selected in one place; validation compares these two by two as well."""

MOST_DIRECTIVES = 5
"""Directives in one place; validation has an error for each that it does not know."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one operation may have. `cost` is in nodes that could be returned; an analysis has a price in nodes."""

    characters: int = 100_000
    tokens: int = 5000
    depth: int = 12
    aliases: int = 100
    directives: int = 50
    root_fields: int = 30
    cost: int = 250_000
    page_size: int = LARGEST_PAGE
    condition_parts: int = MOST_PARTS
    body_bytes: int = 1_000_000
    seconds: float = 30.0


DEFAULT_LIMITS = Limits()


def refuse_document(document: DocumentNode, limits: Limits) -> None:
    """Raises LimitExceeded for a document of too many aliases, directives, fragments or repetitions, or too deep.

    A spread of a fragment that does not exist, or that spreads itself, is left to validation.
    """
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    refuse_more("fragments", len(fragments), MOST_FRAGMENTS)
    counts: Counter[str] = Counter()
    for node in _everything(document):
        counts["aliases"] += isinstance(node, FieldNode) and node.alias is not None
        counts["directives"] += isinstance(node, DirectiveNode)
        refuse_more("directives in one place", len(getattr(node, "directives", None) or ()), MOST_DIRECTIVES)
        if isinstance(node, SelectionSetNode):
            names = Counter(_name(field) for field in _own_fields(node))
            for name, times in names.items():
                refuse_more(f"selections of {name!r} in one place", times, MOST_REPEATED)
    refuse_more("aliases", counts["aliases"], limits.aliases)
    refuse_more("directives", counts["directives"], limits.directives)
    depths: dict[str, int] = {}
    for operation in document.definitions:
        if isinstance(operation, OperationDefinitionNode):
            refuse_more("root fields", len(list(root_fields(operation.selection_set, fragments))), limits.root_fields)
            found = _depth(operation.selection_set, fragments, depths)
            if found > limits.depth:
                raise LimitExceeded(f"The fields are nested {found} deep, and at most {limits.depth} are allowed.")


def refuse_more(what: str, found: int, limit: int) -> None:
    """Raises LimitExceeded for more than a document may have."""
    if found > limit:
        raise LimitExceeded(
            f"The document has {found} {what}, and may have {limit}.", hint="Ask in several operations."
        )


def _everything(node: Node) -> Iterator[Node]:
    left: list[Node] = [node]
    while left:
        node = left.pop()
        yield node
        for key in node.keys:
            value = getattr(node, key, None)
            if isinstance(value, Node):
                left.append(value)
            elif isinstance(value, tuple | list):
                left.extend(item for item in value if isinstance(item, Node))


def _own_fields(selections: SelectionSetNode) -> Iterator[FieldNode]:
    for node in selections.selections:
        if isinstance(node, FieldNode):
            yield node
        elif isinstance(node, InlineFragmentNode):
            yield from _own_fields(node.selection_set)


def _name(field: FieldNode) -> str:
    return field.alias.value if field.alias else field.name.value


def root_fields(
    selections: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode], seen: set[str] | None = None
) -> Iterator[str]:
    """The names of the fields at the root of an operation, in its order, a name for each time."""
    seen = set() if seen is None else seen
    for node in selections.selections:
        if isinstance(node, FieldNode):
            yield node.name.value
        elif isinstance(node, InlineFragmentNode):
            yield from root_fields(node.selection_set, fragments, seen)
        elif isinstance(node, FragmentSpreadNode) and node.name.value in fragments and node.name.value not in seen:
            seen.add(node.name.value)
            yield from root_fields(fragments[node.name.value].selection_set, fragments, seen)


def _depth(
    selections: SelectionSetNode | None, fragments: Mapping[str, FragmentDefinitionNode], depths: dict[str, int]
) -> int:
    deepest = 0
    for node in selections.selections if selections else ():
        if isinstance(node, FieldNode):
            # Introspection has a rule of its own.
            found = 0 if node.name.value.startswith("__") else 1 + _depth(node.selection_set, fragments, depths)
        elif isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name not in depths:
                depths[name] = 0  # what spreads itself is no deeper for it
                depths[name] = _depth(fragments[name].selection_set, fragments, depths) if name in fragments else 0
            found = depths[name]
        else:
            found = _depth(getattr(node, "selection_set", None), fragments, depths)
        deepest = max(deepest, found)
    return deepest
