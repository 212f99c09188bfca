"""Changes: applied whole or not at all, journalled, and idempotent."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest

from graph_api.errors import BadInput, Conflict
from graph_api.model.enums import Aspect, ParticipationRole
from graph_api.store.change import Change, DropLink, DropNode, Facts, NodeFact, NodeRef, PutLink, PutNode
from graph_api.store.protocol import Applied, GraphStore
from tests.store.examples import EMPTY, country, municipality, node, participation, service
from tests.store.graphs import graph
from tests.stores import hold

pytestmark = pytest.mark.asyncio(loop_scope="session")

LATER, EVEN_LATER = date(2020, 1, 1), date(2024, 1, 1)


async def apply(store: GraphStore, *changes: Change) -> Applied:
    return await store.apply(changes, actor="tester", reason="to see")


async def facts(store: GraphStore, *refs: NodeRef) -> Facts:
    async with store.reader() as reader:
        return await reader.facts(refs or None)


async def revision(store: GraphStore) -> int:
    async with store.reader() as reader:
        return reader.revision


@pytest.mark.parametrize("seed", range(5))
async def test_all_that_is_put_comes_back(store: GraphStore, seed: int) -> None:
    put = graph(Random(seed), 24, 60)
    await hold(store, put)
    held = await facts(store)
    assert held.nodes == tuple(sorted(put.nodes, key=lambda fact: fact.ref))
    assert {fact.id: fact for fact in held.links} == {fact.id: fact for fact in put.links}
    assert [life(fact) for fact in held.nodes] == [life(fact) for fact in sorted(put.nodes, key=lambda fact: fact.ref)]


def life(fact: NodeFact) -> list[Any]:
    return [(row.valid_from, row.valid_until) for row in fact.versions]


async def test_what_is_held_already_changes_nothing(store: GraphStore) -> None:
    await hold(store, country(3, 2))
    before = await revision(store)
    assert (await hold(store, country(3, 2))).total == 0
    assert await apply(store) == Applied(before)
    assert await apply(store, DropNode(NodeRef("Pilot", "nobody"))) == Applied(before)
    assert await revision(store) == before


async def test_changes_are_counted_by_what_became_of_the_facts(store: GraphStore) -> None:
    await hold(store, country(2, 1))
    before = await revision(store)
    applied = await apply(
        store,
        PutNode(node(municipality("GM0009"))),
        PutNode(node(municipality("GM0000", version_until=LATER), municipality("GM0000", "Nieuw", version_from=LATER))),
        PutNode(node(municipality("GM0001", version_until=EVEN_LATER))),
        PutLink(participation("GM0001", "roo-0", valid_until=LATER)),
        DropLink(participation("GM0000", "roo-0").id),
    )
    assert applied == Applied(before + 1, added=1, changed=1, ended=2, dropped=1)
    assert applied.total == 5


async def test_lists_are_kept_sorted_and_without_duplicates(store: GraphStore) -> None:
    await hold(store, EMPTY)
    aspects = (Aspect.WORK_PROCESS, Aspect.INFRASTRUCTURE, Aspect.WORK_PROCESS)
    await apply(store, PutNode(node(service("roo-1", policy_areas=("b", "a", "b"), aspects=aspects))))
    (held,) = (await facts(store)).nodes
    assert held == node(service("roo-1", policy_areas=("a", "b"), aspects=(Aspect.INFRASTRUCTURE, Aspect.WORK_PROCESS)))


async def test_a_link_of_the_same_identity_is_replaced(store: GraphStore) -> None:
    await hold(store, country(1, 1))
    host = participation("GM0000", "roo-0", role=ParticipationRole.HOST, reference="p. 3")
    assert (await apply(store, PutLink(host))).changed == 1
    assert (await facts(store)).links == (host,)


async def test_a_link_may_recur(store: GraphStore) -> None:
    await hold(store, country(1, 1))
    await apply(store, PutLink(participation("GM0000", "roo-0", valid_until=LATER)))
    await apply(store, PutLink(participation("GM0000", "roo-0", valid_from=EVEN_LATER)))
    assert [fact.link.valid_from for fact in (await facts(store)).links] == [None, EVEN_LATER]


async def test_the_last_of_several_changes_to_one_fact_counts(store: GraphStore) -> None:
    await hold(store, EMPTY)
    before = await revision(store)
    ref = NodeRef("Municipality", "GM0001")
    assert (await apply(store, PutNode(node(municipality("GM0001"))), DropNode(ref))).revision == before
    applied = await apply(store, DropNode(ref), PutNode(node(municipality("GM0001", "Een"))))
    assert (applied.added, applied.dropped) == (1, 0)


async def test_a_dropped_node_takes_its_versions_and_leaves_the_rest(store: GraphStore) -> None:
    await hold(store, country(2, 1))
    gone = participation("GM0000", "roo-0")
    assert (await apply(store, DropNode(gone.tail), DropLink(gone.id))).dropped == 2
    held = await facts(store)
    assert [fact.ref.key for fact in held.nodes] == ["GM0001", "roo-0"]
    assert held.links == (participation("GM0001", "roo-0"),)


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ([DropNode(NodeRef("SharedService", "roo-0"))], "dangling-link"),
        ([PutLink(participation("GM0000", "roo-9"))], "dangling-link"),
        ([PutLink(replace(participation("GM0000", "roo-0"), head=NodeRef("Municipality", "GM0001")))], "wrong-ends"),
        ([PutNode(node(service("roo-0", version_until=LATER)))], "link-outside-life"),
        ([PutLink(participation("GM0000", "roo-0", valid_from=LATER, valid_until=LATER))], "empty-link"),
        ([PutLink(participation("GM0000", "roo-0", source="other"))], "overlapping-links"),
        (
            [
                PutNode(
                    node(municipality("GM0000", version_until=LATER), municipality("GM0000", version_from=EVEN_LATER))
                )
            ],
            "gap-between-versions",
        ),
    ],
)
async def test_what_would_break_a_rule_is_refused_whole(store: GraphStore, changes: list[Change], rule: str) -> None:
    await hold(store, country(2, 1))
    before = await facts(store), await revision(store)
    with pytest.raises(Conflict, match=rule):
        await apply(store, PutNode(node(municipality("GM0009"))), *changes)
    assert (await facts(store), await revision(store)) == before


@pytest.mark.parametrize(
    "change",
    [
        PutNode(node(municipality("GM 1"))),
        PutNode(node(municipality("GM1", "Nul\0"))),
        PutNode(node(municipality("GM1", "half \ud800"))),
        PutNode(node(municipality("GM1", population=2**63))),
        PutNode(node(municipality("GM1", latitude=float("inf")))),
        PutNode(node(municipality("GM1", longitude=float("nan")))),
        PutNode(node(service("roo-1", policy_areas=("\0",)))),
        PutLink(participation("GM0000", "roo-0", reference="\udfff")),
        PutNode(NodeFact(())),
        PutNode(NodeFact((municipality("GM1", version_until=LATER), municipality("GM2", version_from=LATER)))),
    ],
)
async def test_what_no_store_may_hold_is_refused(store: GraphStore, change: Change) -> None:
    await hold(store, country(1, 1))
    before = await facts(store), await revision(store)
    with pytest.raises(BadInput):
        await apply(store, PutNode(node(municipality("GM0009"))), change)
    assert (await facts(store), await revision(store)) == before


async def test_the_journal_tells_what_was_changed_by_whom_and_why(store: GraphStore) -> None:
    await hold(store, country(1, 1))
    before = await revision(store)
    started = datetime.now(UTC) - timedelta(seconds=1)
    await apply(store, PutNode(node(municipality("GM0000"))), PutNode(node(municipality("GM0001", population=5))))
    await apply(store, DropLink(participation("GM0000", "roo-0").id))
    async with store.reader() as reader:
        first, second = await reader.journal(before)
        assert [entry.revision for entry in await reader.journal(before + 1)] == [before + 2]
        assert await reader.journal(before + 2) == []
    assert (first.revision, first.actor, first.reason) == (before + 1, "tester", "to see")
    assert started < first.at <= second.at < datetime.now(UTC) + timedelta(seconds=1)
    assert first.changes == [
        {
            "put": ["Municipality", "GM0001"],
            "versions": [
                {"key": "GM0001", "source": "cbs", "name": "Naam", "code": "GM0001", "population": 5},
            ],
        }
    ]
    link = {"drop": "PARTICIPATES_IN", "tail": ["Municipality", "GM0000"], "head": ["SharedService", "roo-0"]}
    assert second.changes == [{**link, "from": None, "source": "roo"}]


async def test_facts_about_nodes_are_those_nodes_their_links_and_the_other_ends(store: GraphStore) -> None:
    await hold(store, country(3, 2))
    held = await facts(store, NodeRef("Municipality", "GM0001"), NodeRef("Pilot", "nobody"))
    assert [fact.ref.key for fact in held.nodes] == ["GM0001", "roo-0", "roo-1"]
    assert held.links == (participation("GM0001", "roo-0"), participation("GM0001", "roo-1"))


async def test_reading_facts_takes_the_same_number_of_statements_for_any_number(store: GraphStore) -> None:
    await hold(store, country(40, 2))
    counted = []
    async with store.reader() as reader:
        for number in (1, 40):
            before = reader.statements
            await reader.facts([NodeRef("Municipality", f"GM{place:04}") for place in range(number)])
            counted.append(reader.statements - before)
    assert counted[0] == counted[1] > 0


async def test_writers_come_one_after_the_other(store: GraphStore) -> None:
    await hold(store, EMPTY)
    before = await revision(store)
    applied = await asyncio.gather(
        *(apply(store, PutNode(node(municipality(f"GM{number:04}")))) for number in range(8))
    )
    assert sorted(one.revision for one in applied) == list(range(before + 1, before + 9))
    assert len((await facts(store)).nodes) == 8


async def test_of_writers_that_do_not_go_together_one_is_refused(store: GraphStore) -> None:
    await hold(store, Facts((node(municipality("GM0000")), node(service("roo-0"))), ()))
    outcomes = await asyncio.gather(
        apply(store, PutLink(participation("GM0000", "roo-0"))),
        apply(store, DropNode(NodeRef("SharedService", "roo-0"))),
        return_exceptions=True,
    )
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Applied", "Conflict"]
