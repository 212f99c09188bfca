"""What an operation could cost, counted with its variables before anything of it runs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLError,
    GraphQLField,
    GraphQLList,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    get_named_type,
    get_nullable_type,
    is_composite_type,
)
from graphql.execution.values import VariableValues, get_argument_values
from strawberry.schema.schema_converter import GraphQLCoreConverter

from graph_api.errors import LimitExceeded
from graph_api.security.limits import DEFAULT_PAGE, refuse_more
from schema.batched import BatchedField

MOST_PLACES = 5000
"""Places of fields in an operation whose fragments are written out."""


def cost_of(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: VariableValues,
) -> int:
    """What a valid operation could cost. A field that reads costs the nodes that it could return, for every parent.

    Raises:
        LimitExceeded: more than can be counted in reasonable time.
    """
    root = schema.get_root_type(operation.operation)
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    counting = _Counting(schema, fragments, variables)
    if root is not None:
        counting.add(root, [operation.selection_set], 1)
    return counting.requested


def too_costly(requested: int, limit: int) -> LimitExceeded:
    """What is said of an operation that asks more than it may."""
    return LimitExceeded(
        f"The operation could return {requested} nodes, and may ask for {limit}.",
        hint="Ask for smaller pages (first), or in several operations; `graph { limits }` has every limit.",
    )


Selected = dict[tuple[str, str], tuple[GraphQLCompositeType, list[FieldNode]]]
"""Fields by the type they are asked of and their name in the answer, each with the places that ask for it."""


@dataclass(slots=True)
class _Counting:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: VariableValues
    requested: int = 0
    places: int = 0

    def add(self, parent: GraphQLCompositeType, sets: Iterable[SelectionSetNode], parents: int) -> None:
        self._add(self._selected(parent, sets), parents)

    def _add(self, fields: Selected, parents: int) -> None:
        self.places += len(fields)
        refuse_more("places of fields", self.places, MOST_PLACES)
        for kind, nodes in fields.values():
            field = None if isinstance(kind, GraphQLUnionType) else kind.fields.get(nodes[0].name.value)
            if field is not None and is_composite_type(returned := get_named_type(field.type)):
                inner = self._selected(returned, [node.selection_set for node in nodes if node.selection_set])
                rows = parents * (self._rows(field, nodes[0]) if _has_rows(returned, inner) else 0)
                self._charge(field, rows)
                self._add(inner, rows)

    def _selected(self, parent: GraphQLCompositeType, sets: Iterable[SelectionSetNode]) -> Selected:
        fields: Selected = {}
        seen: set[str] = set()
        for selections in sets:
            self._collect(parent, selections.selections, fields, seen)
        return fields

    def _collect(
        self,
        parent: GraphQLCompositeType,
        selections: Sequence[SelectionNode],
        fields: Selected,
        seen: set[str],
    ) -> None:
        for node in selections:
            if isinstance(node, FieldNode):
                fields.setdefault((parent.name, (node.alias or node.name).value), (parent, []))[1].append(node)
                continue
            if isinstance(node, FragmentSpreadNode):
                if node.name.value in seen:
                    continue
                seen.add(node.name.value)
                fragment: InlineFragmentNode | FragmentDefinitionNode = self.fragments[node.name.value]
            else:
                assert isinstance(node, InlineFragmentNode)  # noqa: S101 - there is no fourth sort of selection
                fragment = node
            named = self.schema.get_type(fragment.type_condition.name.value) if fragment.type_condition else parent
            if is_composite_type(named):
                self._collect(named, fragment.selection_set.selections, fields, seen)

    def _rows(self, field: GraphQLField, node: FieldNode) -> int:
        """How many one parent could have."""
        declared = field.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
        sized: int | None = declared.metadata.get("rows") if declared else None
        if sized is not None:
            return sized
        if "first" in field.args:
            given = self._given(field, node)
            asked = given.get("first") or given.get("last") or DEFAULT_PAGE
            return max(int(asked), 1)
        if "ids" in field.args:
            return max(len(self._given(field, node).get("ids") or ()), 1)
        return 1

    def _given(self, field: GraphQLField, node: FieldNode) -> dict[str, Any]:
        try:
            return get_argument_values(field, node, self.variables)
        except GraphQLError:
            return {}  # refused when it is carried out

    def _charge(self, field: GraphQLField, rows: int) -> None:
        declared = field.extensions.get(GraphQLCoreConverter.DEFINITION_BACKREF)
        many = isinstance(get_nullable_type(field.type), GraphQLList) and declared and "rows" in declared.metadata
        if isinstance(declared, BatchedField):
            self.requested += rows + declared.batch.price
        elif many:
            self.requested += rows


def _has_rows(returned: GraphQLCompositeType, inner: Selected) -> bool:
    """Whether more than the count of a connection is asked."""
    connection = not isinstance(returned, GraphQLUnionType) and "pageInfo" in returned.fields
    return not connection or any(node.name.value in {"nodes", "edges"} for _, nodes in inner.values() for node in nodes)
