"""What holds of all facts together."""

from pathlib import Path

from graph_api.ingest.reading import read_facts
from graph_api.model.nodes import Municipality
from graph_api.model.property import properties
from graph_api.model.registry import KINDS, RELATIONS
from graph_api.model.sources import RANK, SOURCES
from graph_api.store.change import Facts
from graph_api.store.rules import findings


def test_the_facts_break_no_rule(facts: Facts) -> None:
    assert [str(finding) for finding in findings(facts)] == []


def test_every_fact_names_a_source_that_is_there(facts: Facts) -> None:
    named = {row.source for fact in facts.nodes for row in fact.versions} | {fact.link.source for fact in facts.links}
    assert named == set(RANK)
    assert {fact.ref.key for fact in facts.nodes if fact.ref.kind == "Source"} == set(RANK)


def test_every_source_that_a_property_names_is_declared() -> None:
    specs = [KINDS[name] for name in KINDS] + [RELATIONS[name] for name in RELATIONS]
    named = {spec.declared.source for kind in specs for spec in properties(kind.cls)} - {None}
    assert named <= set(RANK)
    assert named


def test_our_own_classification_is_a_source_that_says_so() -> None:
    assert [source.key for source in SOURCES if source.own_classification] == ["samen"]


def test_a_relation_says_that_links_of_it_can_be_our_own_classification(facts: Facts) -> None:
    own = {source.key for source in SOURCES if source.own_classification}
    classified = {fact.link.NAME for fact in facts.links if fact.link.source in own}
    assert {name for name, relation in RELATIONS.items() if relation.cls.OWN} == classified


def test_initiatives_and_agenda_lead_to_the_source_of_each_row(facts: Facts) -> None:
    gathered = ("initiatieven", "agenda")
    rows = [row for fact in facts.nodes for row in fact.versions if row.source in gathered and row.key not in RANK]
    assert rows
    assert [row.key for row in rows if not row.reference] == []
    assert [fact.id for fact in facts.links if fact.link.source in (*gathered, "roo") and not fact.link.reference] == []


def test_identifiers_are_unique_on_a_day(facts: Facts) -> None:
    for name in ("tooi", "oin", "wikidata"):
        last = [getattr(fact.versions[-1], name) for fact in facts.nodes if isinstance(fact.versions[0], Municipality)]
        known = [value for value in last if value]
        assert len(known) == len(set(known))


def test_plain_files_say_the_same_as_the_packed_ones(facts: Facts, folder: Path) -> None:
    assert read_facts(folder) == facts
