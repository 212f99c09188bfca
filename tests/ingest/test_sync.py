"""An import is a difference, and leaves alone what others state."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from graph_api.ingest.sync import ACTOR, Tally, difference, import_dataset, sync
from graph_api.model.enums import ParticipationRole, ServiceKind
from graph_api.model.nodes import Pilot, SharedService, with_life
from graph_api.model.relations import ParticipatesIn
from graph_api.store.change import DropLink, DropNode, Facts, LinkFact, NodeFact, NodeRef, PutLink, PutNode
from graph_api.store.rules import findings
from graph_api.store.sqlite.store import SqliteStore

EINDHOVEN = NodeRef("Municipality", "GM0772")
TURN = date(2026, 12, 1)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    store = SqliteStore(tmp_path / "graph.sqlite")
    await store.open()
    yield store
    await store.close()


@pytest.fixture(scope="session")
def few(facts: Facts) -> Facts:
    """The initiatives with all around them: enough to try, and quick."""
    kinds = {"Municipality", "Pilot", "WorkProcess", "Trend", "Source"}
    nodes = tuple(fact for fact in facts.nodes if fact.ref.kind in kinds)
    links = tuple(fact for fact in facts.links if {fact.tail.kind, fact.head.kind} <= kinds)
    return Facts(nodes, links)


def own(pilot: NodeFact) -> NodeFact:
    """The pilot, of which a person says something else from a day on."""
    (row,) = pilot.versions
    assert isinstance(row, Pilot)
    before = replace(row, version_until=TURN)
    after = replace(row, version_from=TURN, source="editor", reference=None, summary="In their own words")
    return NodeFact(with_life([before, after]))


def pilot(facts: Facts, key: str) -> NodeFact:
    return next(fact for fact in facts.nodes if fact.ref == NodeRef("Pilot", key))


async def test_importing_again_changes_nothing_and_does_not_raise_the_revision(store: SqliteStore) -> None:
    stages: list[str] = []
    first = await import_dataset(store, None, lambda stage, done, total: stages.append(stage))
    second = await import_dataset(store)
    assert (first.revision, first.total) == (1, first.added)
    assert Tally("Municipality", added=414) in first.tallies
    assert (second.revision, second.total, second.tallies) == (1, 0, ())
    assert list(dict.fromkeys(stages)) == ["read", "compare", "write"]
    async with store.reader() as reader:
        (entry,) = await reader.journal()
        held = await reader.facts()
    assert (entry.actor, entry.reason) == (ACTOR, "the shipped dataset")
    assert sum(tally.added for tally in first.tallies) == first.added == len(held.nodes) + len(held.links)


async def test_only_what_differs_is_written_and_told_by_kind(store: SqliteStore, few: Facts) -> None:
    await sync(store, few, actor="test", reason="first")
    gone = NodeRef("Pilot", "cd-voedsel")
    ends = next(fact for fact in few.links if fact.head.key == "wietexperiment" and fact.link.valid_until is None)
    ended = LinkFact(ends.tail, ends.head, replace(ends.link, valid_until=TURN))
    renamed = pilot(few, "bling")
    nodes = [
        NodeFact(tuple(replace(row, name="BLING!") for row in fact.versions)) if fact.ref == renamed.ref else fact
        for fact in few.nodes
        if fact.ref != gone
    ]
    links = [ended if fact.id == ends.id else fact for fact in few.links if gone not in (fact.tail, fact.head)]
    done = await sync(store, Facts(tuple(nodes), tuple(links)), actor="test", reason="second")
    dropped = len(few.links) - len(links)
    assert (done.revision, done.added, done.changed, done.ended, done.dropped) == (2, 0, 1, 1, 1 + dropped)
    assert Tally("Pilot", changed=1, dropped=1) in done.tallies
    part = next(tally for tally in done.tallies if tally.what == "TAKES_PART_IN")
    assert part.ended == 1


def test_a_version_of_somebody_else_is_kept_and_the_sources_fill_the_rest(few: Facts) -> None:
    edited = own(pilot(few, "chatbot-guus"))
    held = Facts(tuple(edited if fact.ref == edited.ref else fact for fact in few.nodes), few.links)
    assert difference(held, few) == ()
    renamed = NodeFact(tuple(replace(row, name="Guus 2") for row in pilot(few, "chatbot-guus").versions))
    wanted = Facts(tuple(renamed if fact.ref == edited.ref else fact for fact in few.nodes), few.links)
    (change,) = difference(held, wanted)
    assert isinstance(change, PutNode)
    assert [(row.name, row.source, row.version_until) for row in change.fact.versions] == [
        ("Guus 2", "initiatieven", TURN),
        (edited.versions[1].name, "editor", None),
    ]


def test_a_relation_of_somebody_else_is_kept_and_the_sources_give_way_to_it(few: Facts) -> None:
    service = NodeFact(with_life([SharedService(key="own", source="roo", name="Own", kind=ServiceKind.PLATFORM)]))
    theirs = LinkFact(
        EINDHOVEN,
        service.ref,
        ParticipatesIn(valid_from=TURN, source="editor", role=ParticipationRole.HOST),
    )
    ours = LinkFact(
        EINDHOVEN,
        service.ref,
        ParticipatesIn(valid_from=date(2020, 1, 1), source="roo", role=ParticipationRole.PARTICIPANT),
    )
    nodes = (*few.nodes, service)
    (change,) = difference(Facts(nodes, (*few.links, theirs)), Facts(nodes, (*few.links, ours)))
    assert isinstance(change, PutLink)
    assert (change.fact.link.valid_from, change.fact.link.valid_until) == (date(2020, 1, 1), TURN)
    after = Facts(nodes, (*few.links, theirs, change.fact))
    assert list(findings(after)) == []
    assert difference(after, Facts(nodes, (*few.links, ours))) == ()


def test_a_node_that_somebody_else_refers_to_stays_when_the_sources_drop_it(few: Facts) -> None:
    target = pilot(few, "chatbot-guus").ref
    own_links = [fact for fact in few.links if target in (fact.tail, fact.head)]
    theirs = LinkFact(own_links[0].tail, own_links[0].head, replace(own_links[0].link, source="editor"))
    without = Facts(
        tuple(fact for fact in few.nodes if fact.ref != target),
        tuple(fact for fact in few.links if fact not in own_links),
    )
    kept = difference(Facts(few.nodes, (*without.links, theirs)), without)
    assert kept == ()
    dropped = difference(few, without)
    assert DropNode(target) in dropped
    assert sum(isinstance(change, DropLink) for change in dropped) == len(own_links)
