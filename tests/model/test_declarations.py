"""What follows from the declarations of the model."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_api.model.document import document
from graph_api.model.enums import Aspect
from graph_api.model.nodes import Municipality, SharedService, with_life
from graph_api.model.property import Filter, PropertySpec, ValueType, properties
from graph_api.model.registry import KINDS, RELATIONS
from graph_api.model.text import KEY, camel, condensed, fold, slugify, words
from tests.conftest import ROOT, Golden

DECLARED = {kind.name: kind.properties for kind in KINDS.values()} | {
    relation.name: relation.properties for relation in RELATIONS.values()
}
EVERY_PROPERTY = [
    pytest.param(spec, id=f"{name}.{spec.name}") for name, specs in DECLARED.items() for spec in specs.values()
]


@pytest.mark.generated
def test_the_page_about_the_model_is_what_the_model_says(golden: Golden) -> None:
    golden(ROOT / "docs" / "model.md", document())


@pytest.mark.parametrize("spec", EVERY_PROPERTY)
def test_a_property_takes_only_what_its_type_can_do(spec: PropertySpec) -> None:
    declared = spec.declared
    assert declared.description
    assert (declared.filter is Filter.LIST) <= spec.many
    assert not (spec.many and declared.sort)
    assert declared.measure <= (spec.value_type is ValueType.INTEGER)
    if declared.filter is Filter.RANGE:
        assert spec.value_type in {ValueType.INTEGER, ValueType.DATE}
    if declared.filter is Filter.TEXT:
        assert spec.value_type is ValueType.TEXT


@pytest.mark.parametrize("spec", EVERY_PROPERTY)
def test_every_value_of_a_closed_list_has_its_dutch_and_english_words(spec: PropertySpec) -> None:
    if spec.enum is None:
        return
    assert all(member.dutch and member.description for member in spec.enum)


def test_every_kind_and_relation_says_what_it_is_and_joins_kinds_that_are_there() -> None:
    for relation in RELATIONS.values():
        assert relation.cls.__doc__
        assert {kind for pair in relation.ends for kind in pair} <= KINDS.keys()
    assert all(kind.cls.__doc__ and "name" in kind.properties for kind in KINDS.values())


def test_a_list_is_a_set_kept_in_order() -> None:
    aspects = KINDS["SharedService"].properties["aspects"]
    kept = aspects.encode((Aspect.WORK_PROCESS, Aspect.INFRASTRUCTURE, Aspect.WORK_PROCESS))
    assert kept == ["INFRASTRUCTURE", "WORK_PROCESS"]
    assert aspects.decode(kept) == (Aspect.INFRASTRUCTURE, Aspect.WORK_PROCESS)


def test_values_come_back_from_what_the_engines_keep() -> None:
    services = {spec.name: spec for spec in properties(SharedService)}
    assert services["statutory"].decode(1) is True
    assert services["statutory"].decode(None) is None
    assert KINDS["Pilot"].properties["started_on"].decode("2018-09-14") == date(2018, 9, 14)
    assert KINDS["Municipality"].properties["latitude"].decode(52) == 52.0


def test_the_life_of_a_node_runs_from_its_first_version_to_the_end_of_its_last() -> None:
    later = Municipality(key="GM1", code="GM1", name="A", source="cbs", version_from=date(2020, 1, 1))
    first = Municipality(key="GM1", code="GM1", name="A", source="cbs", version_until=date(2020, 1, 1))
    assert with_life([later, first]) == (first, later)
    assert later.valid_from is None
    assert first.valid_until is None
    assert first.exists_on(date(1900, 1, 1))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Súdwest-Fryslân", "sudwest-fryslan"),
        ("COÖPERATIE", "cooperatie"),
        ("Straße", "strasse"),
        ("'s-Gravenhage", "'s-gravenhage"),
    ],
)
def test_folding_drops_case_and_marks(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "found_by"),
    [
        ("Súdwest-Fryslân", ("sudwest", "fryslan")),
        ("'s-Gravenhage (ZH.)", ("s", "gravenhage", "zh")),
        ("snake_case 100%", ("snake", "case", "100")),
        ("?!", ()),
    ],
)
def test_a_text_is_found_by_its_words(text: str, found_by: tuple[str, ...]) -> None:
    assert words(text) == found_by
    assert condensed(text) == "".join(found_by)


@given(st.text())
def test_words_have_letters_and_digits_only_and_are_their_own_words(text: str) -> None:
    for word in words(text):
        assert word.isalnum()
        assert words(word) == (word,)


@given(st.text(min_size=1))
def test_a_slug_is_empty_or_a_key(text: str) -> None:
    slug = slugify(text)
    assert slug == "" or KEY.fullmatch(slug)


def test_names_in_other_languages() -> None:
    assert camel("policy_areas") == "policyAreas"
    assert {kind.name: kind.plural for kind in KINDS.values()} == {
        "Municipality": "municipalities",
        "Region": "regions",
        "SharedService": "sharedServices",
        "Pilot": "pilots",
        "WorkProcess": "workProcesses",
        "Trend": "trends",
        "Ambition": "ambitions",
        "Standard": "standards",
        "Organisation": "organisations",
        "Source": "sources",
    }
