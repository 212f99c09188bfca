"""What must hold of the schema as a whole, by walking it; and that each part of it has a golden case."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    is_leaf_type,
    is_specified_scalar_type,
    parse,
    visit,
)
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.field import StrawberryField

from graph_api.model import enums
from graph_api.model.enums import Labelled
from graph_api.model.registry import KINDS, RELATIONS
from graph_api.store.query import Hop, Operator
from loaders.related import Listing
from schema.batched import BatchedField, ComputedField
from schema.root import core, sdl
from tests.api.test_golden import CASES, cases, variables
from tests.conftest import Golden

NOT_GOLDEN = {("Graph", "engine")}
"""What differs between stores by nature; `test_execute.py` has it."""

ENUM_FILTERS = "Filter of an enum"
"""All enum filters are one in what they can do, so one golden case stands for them all."""

TERM = re.compile(r"\((?=[^()]*[^\W\d_]{2})(?![^()]*\d{4})[^()]+\)")
"""A term in parentheses: no formula, and no citation, which has a year."""


def published() -> Iterator[GraphQLNamedType]:
    return (kind for name, kind in core.type_map.items() if not name.startswith("__"))


def output_types() -> Iterator[GraphQLObjectType | GraphQLInterfaceType]:
    return (kind for kind in published() if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType))


def fields() -> Iterator[tuple[str, GraphQLField]]:
    return ((f"{kind.name}.{name}", field) for kind in output_types() for name, field in kind.fields.items())


def declared(field: GraphQLField) -> StrawberryField:
    found = field.extensions[GraphQLCoreConverter.DEFINITION_BACKREF]
    assert isinstance(found, StrawberryField)
    return found


@pytest.mark.generated
def test_the_published_schema_is_that_of_the_code(golden: Golden) -> None:
    golden(Path(__file__).parent.parent.parent / "schema" / "schema.graphql", sdl())


def described() -> Iterator[tuple[str, str | None]]:
    """All that can be described, but for what GraphQL itself brings."""
    for kind in published():
        if is_specified_scalar_type(kind):
            continue
        yield kind.name, kind.description
        if isinstance(kind, GraphQLInputObjectType):
            yield from ((f"{kind.name}.{name}", member.description) for name, member in kind.fields.items())
        elif isinstance(kind, GraphQLEnumType):
            yield from ((f"{kind.name}.{name}", value.description) for name, value in kind.values.items())
    for name, field in fields():
        yield name, field.description
        yield from ((f"{name}({argument}:)", given.description) for argument, given in field.args.items())


def test_everything_is_described() -> None:
    assert [name for name, text in described() if not text] == []


def test_every_description_has_the_dutch_term() -> None:
    assert [name for name, text in described() if not TERM.search(text or "")] == []


def test_every_value_of_a_closed_list_has_its_own_dutch_label() -> None:
    listed = {
        name: found
        for name, found in vars(enums).items()
        if isinstance(found, type) and issubclass(found, Labelled) and found is not Labelled
    }
    of_the_model = [kind for kind in published() if isinstance(kind, GraphQLEnumType) and kind.name in listed]
    assert len(of_the_model) > 10
    for kind in of_the_model:
        for name, value in kind.values.items():
            assert f"({listed[kind.name][name].dutch})" in (value.description or ""), f"{kind.name}.{name}"


OWN_PROPERTIES = {
    "SharedService": "function secondaryFunctions aspects pillars statutory division basis certainty",
    "Pilot": "kind aspects pillars basis",
    "Trend": "aspects",
}
OWN_LINKS = "FollowedRegion AddressedWorkProcess AnsweredTrend ServedAmbition ServiceSuccession FollowUp Part"


def test_own_classifications_say_so() -> None:
    """What docs/decisions/own-classifications.md names, and no other property of a kind."""
    saying = {name for name, text in described() if "Own classification of Samen (eigen indeling)" in (text or "")}
    of_kinds = {name for name in saying if name.partition(".")[0] in KINDS}
    assert of_kinds == {f"{kind}.{name}" for kind, names in OWN_PROPERTIES.items() for name in names.split()}
    assert {f"{edge}Edge" for edge in OWN_LINKS.split()} <= saying
    assert {"SharedServiceFilter.function", "SharedServiceGroupKey.FUNCTION", "PilotOrderField.KIND"} <= saying


def test_descriptions_are_sentences() -> None:
    texts = {name: field.description for name, field in fields()} | {
        kind.name: kind.description for kind in published()
    }
    assert [name for name, text in texts.items() if not str(text).rstrip().endswith((".", ")"))] == []


COUNTED = {f"{name}.totalCount" for name in ("CandidateConnection", "GapList", "OpportunityConnection")}
"""What ranks all of a list has counted it."""

OF_THE_DAY = (".existsOn", "Municipality.note")
"""These follow from a row and the day of the operation, without a read."""


def test_a_field_that_reads_is_batched_and_a_leaf_is_a_plain_attribute() -> None:
    """So that a level is read at once, and an executor can tell what reads from what does not."""
    wrong = []
    for name, field in fields():
        found = declared(field)
        batched, plain = isinstance(found, BatchedField), found.base_resolver is None
        reads = bool(field.args) or name.startswith("Query.") or name.endswith((".totalCount", ".source", ".versions"))
        reads &= name not in COUNTED
        if reads and not batched:
            wrong.append(f"{name} reads and is not batched")
        if not (plain or batched or isinstance(found, ComputedField) or name.endswith(OF_THE_DAY)):
            wrong.append(f"{name} has a resolver of its own")
    assert wrong == []


def test_only_root_fields_take_a_day() -> None:
    assert {name.partition(".")[0] for name, field in fields() if "asOf" in field.args} == {"Query"}


def test_no_argument_has_a_default_that_says_nothing() -> None:
    assert "= null" not in sdl()


def test_every_kind_has_its_root_fields() -> None:
    assert core.query_type is not None
    roots = set(core.query_type.fields)
    for spec in KINDS.values():
        single = spec.table.split("_")[0] + "".join(part.capitalize() for part in spec.table.split("_")[1:])
        assert {single, spec.plural} <= roots


def test_every_relation_is_shown_from_both_sides() -> None:
    shown: set[tuple[str, bool]] = set()
    for _, field in fields():
        found = declared(field)
        if isinstance(found, BatchedField) and "where" in field.args and "asOf" not in field.args:
            ask = found.batch.ask()
            assert isinstance(ask, Listing)
            hop = ask.over
            assert isinstance(hop, Hop)
            shown.add((hop.relation, hop.outward))
    assert shown == {(name, outward) for name in RELATIONS for outward in (True, False)}


class Used(Visitor):
    """What the golden cases use: fields, members of inputs, values of enums."""

    def __init__(self, info: TypeInfo, found: set[tuple[str, str]]) -> None:
        super().__init__()
        self.info = info
        self.found = found

    def enter_field(self, node: object, *_: object) -> None:
        parent = self.info.get_parent_type()
        self.found.add((parent.name if parent else "", node.name.value))  # type: ignore[attr-defined]

    def enter_object_field(self, node: object, *_: object) -> None:
        parent = self.info.get_parent_input_type()
        named = get_named_type(parent) if parent else None
        self.found.add((_input_name(named), node.name.value))  # type: ignore[attr-defined]

    def enter_enum_value(self, node: object, *_: object) -> None:
        kind = self.info.get_input_type()
        named = get_named_type(kind) if kind else None
        self.found.add((named.name if named else "", node.value))  # type: ignore[attr-defined]


def _input_name(kind: GraphQLNamedType | None) -> str:
    if isinstance(kind, GraphQLInputObjectType) and _is_enum_filter(kind):
        return ENUM_FILTERS
    return kind.name if kind else ""


def _is_enum_filter(kind: GraphQLInputObjectType) -> bool:
    return "eq" in kind.fields and isinstance(get_named_type(kind.fields["eq"].type), GraphQLEnumType)


@pytest.fixture(scope="module")
def used() -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for case in cases():
        info = TypeInfo(core)
        visit(parse(case.read_text("utf-8")), TypeInfoVisitor(info, Used(info, found)))
        assert isinstance(variables(case), dict)
    return found


def test_every_field_that_reads_has_a_golden_case(used: set[tuple[str, str]]) -> None:
    wanted = set()
    for kind in output_types():
        for name, field in kind.fields.items():
            if isinstance(declared(field), BatchedField) and not isinstance(kind, GraphQLInterfaceType):
                wanted.add((kind.name, name))
    assert sorted(wanted - used - NOT_GOLDEN) == []


def test_every_operator_has_a_golden_case(used: set[tuple[str, str]]) -> None:
    names = {"in" if operator is Operator.IN else _camel(operator.value) for operator in Operator} | {"some", "none"}
    wanted = set()
    for kind in published():
        if isinstance(kind, GraphQLInputObjectType) and kind.name.endswith("Filter"):
            operators = set(kind.fields) & names
            if any(is_leaf_type(get_named_type(kind.fields[name].type)) for name in operators):
                wanted |= {(_input_name(kind), name) for name in operators}
    wanted = {(name, operator) for name, operator in wanted if not name.endswith("ListFilter")} | {
        ("StringListFilter", "has"),
        ("AspectListFilter", "has"),
    }
    assert sorted(wanted - used) == []


def test_every_condition_on_links_has_a_golden_case(used: set[tuple[str, str]]) -> None:
    wanted = {
        (kind.name, name)
        for kind in published()
        if isinstance(kind, GraphQLInputObjectType)
        for name, member in kind.fields.items()
        if get_named_type(member.type).name.endswith("RelationFilter")
    }
    assert sorted(wanted - used) == []


def test_every_order_and_group_key_has_a_golden_case(used: set[tuple[str, str]]) -> None:
    wanted = {
        (kind.name, value)
        for kind in published()
        if isinstance(kind, GraphQLEnumType) and kind.name.endswith(("OrderField", "GroupKey"))
        for value in kind.values
    }
    assert sorted(wanted - used) == []


def test_golden_files_belong_to_a_case() -> None:
    stems = {case.with_suffix("") for case in cases()}
    others = [
        path
        for path in CASES.rglob("*.*")
        if path.with_suffix("").with_suffix("") not in stems and path.with_suffix("") not in stems
    ]
    assert others == []


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)
