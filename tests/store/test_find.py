"""What search finds: the same on every store, however odd the names and the words asked for, in the same order."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from graph_api.model.enums import SuccessionKind
from graph_api.model.nodes import Municipality, WorkProcess, with_life
from graph_api.model.registry import KINDS
from graph_api.model.relations import SucceededBy
from graph_api.model.text import words
from graph_api.store.change import Facts, LinkFact, NodeFact
from graph_api.store.protocol import Candidate, EdgeTable, GraphStore, Reader, Slice
from graph_api.store.query import Edges, Find, Select
from loaders.reading import ROOT, Read
from loaders.searched import Hit, Search, searched
from tests.store.oracle import Oracle
from tests.stores import hold

pytestmark = pytest.mark.asyncio(loop_scope="session")

ALPHABET = "aAbéë'’-_.*\"():+^~&|! İıßﬁΩ字क़ि😀१²\u0301\u200b\u3000\n"
"""What engines of full text give a meaning, fold in ways of their own, or take for the end of a word."""

TEXTS = st.text(st.sampled_from(ALPHABET), max_size=8) | st.sampled_from(
    ("AND", "a OR b", "NOT a", 'NEAR("a b", 2)', "words:a", "a*", "{a TO b}", "/a/", "a" * 300, "字" * 300, "-a +b")
)
DAYS = (date(2016, 1, 1), date(2018, 1, 1), date(2020, 1, 1))


def municipality(number: int, names: list[str], gone: bool) -> NodeFact:
    """With a version for each name but those that follow a like one; `gone` on the last of the days."""
    code = f"GM{number:04}"
    bounds = pairwise([None, *DAYS[: len(names) - 1], DAYS[-1] if gone else None])
    return NodeFact(
        with_life(
            Municipality(key=code, code=code, source="x", name=name, version_from=start, version_until=end)
            for name, (start, end) in zip(names, bounds, strict=True)
        )
    )


@st.composite
def graphs(draw: st.DrawFn) -> Facts:
    """Municipalities with up to two names, some succeeded by others, and a work process."""
    drawn = draw(st.lists(st.tuples(st.lists(TEXTS, min_size=1, max_size=2), st.booleans()), max_size=6))
    nodes = [municipality(number, names, gone) for number, (names, gone) in enumerate(drawn)]
    links = [
        LinkFact(earlier.ref, later.ref, SucceededBy(source="x", kind=SuccessionKind.MERGED))
        for earlier, later in pairwise(nodes)
        if draw(st.booleans())
    ]
    nodes.append(NodeFact(with_life([WorkProcess(key="w", source="x", name=draw(TEXTS), name_en=draw(TEXTS))])))
    return Facts(tuple(nodes), tuple(links))


@dataclass
class OracleReader:
    """The oracle, as a loader reads it."""

    oracle: Oracle

    async def select(self, query: Select) -> list[Slice]:
        return self.oracle.select(query)

    async def edges(self, query: Edges) -> EdgeTable:
        return self.oracle.edges(query)

    async def find(self, query: Find) -> list[Candidate]:
        return self.oracle.find(query)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), phases=set(Phase) - {Phase.shrink})
@given(facts=graphs(), asked=st.lists(TEXTS.filter(words), min_size=1, max_size=8), day=st.sampled_from(DAYS))
async def test_any_text_finds_the_same_in_the_same_order(
    store: GraphStore, facts: Facts, asked: list[str], day: date
) -> None:
    await hold(store, facts)
    names = [row.name for node in facts.nodes for row in node.versions if words(row.name)]
    async with store.reader() as reader:
        for text in (*asked, *names):
            ask = Search(text, tuple(KINDS), 20)
            expected = await hits(cast(Reader, OracleReader(Oracle(facts))), ask, day)
            assert await hits(reader, ask, day) == expected, text
            for first in (1, 2, 3):
                assert await hits(reader, replace(ask, first=first), day) == expected[:first], text
            if text in names:
                assert expected


async def hits(reader: Reader, ask: Search, day: date) -> list[Hit]:
    (found,) = await searched(Read(reader, cast(Any, None), day), [ROOT], ask)
    return found


async def test_what_is_put_again_or_dropped_is_found_by_its_new_texts_only(store: GraphStore) -> None:
    for names in (["Oud"], ["Nieuw", "Nieuwer"], []):
        await hold(store, Facts((municipality(1, names, gone=False),) if names else (), ()))
        async with store.reader() as reader:
            for word, expected in (("oud", "Oud"), ("nieuw", "Nieuw"), ("nieuwer", "Nieuwer")):
                found = await reader.find(Find(tuple(KINDS), DAYS[0], (word,)))
                assert {candidate.text for candidate in found if candidate.words == word} == (
                    {expected} if expected in names else set()
                )


async def test_one_text_over_versions_on_end_is_one_term(store: GraphStore) -> None:
    """A name that came back is one of each time."""
    rows = [
        Municipality(key="GM1", code="GM1", source="x", name=name, version_from=start, version_until=end)
        for name, start, end in (("A", None, DAYS[0]), ("A", *DAYS[:2]), ("B", *DAYS[1:]), ("A", DAYS[2], None))
    ]
    await hold(store, Facts((NodeFact(with_life(rows)),), ()))
    async with store.reader() as reader:
        found = await reader.find(Find(("Municipality",), DAYS[0], ("a",)))
        assert sorted((one.kind, one.key, one.since, one.until) for one in found) == [
            ("Municipality", "GM1", "0001-01-01", DAYS[1].isoformat()),
            ("Municipality", "GM1", DAYS[2].isoformat(), "9999-12-31"),
        ]
        assert await reader.find(Find(("Region",), DAYS[0], ("a",), "gm1")) == []
        (code,) = await reader.find(Find(("Municipality",), DAYS[0], code="gm1"))
        assert (code.property, code.text) == ("code", "GM1")
        assert await reader.find(Find(("Municipality",), DAYS[0])) == []


async def test_a_successor_comes_in_its_place_however_few_are_asked_for(store: GraphStore) -> None:
    """That is behind what has such a name itself; what is gone (Ab) comes last."""
    for successor in ("Zz", "Z abe"):
        nodes = [municipality(1, ["Ab"], gone=True), municipality(2, [successor], gone=False)]
        nodes += [municipality(3, ["Aa"], gone=False), municipality(4, ["Ac"], gone=False)]
        link = LinkFact(nodes[0].ref, nodes[1].ref, SucceededBy(source="x", kind=SuccessionKind.MERGED))
        await hold(store, Facts(tuple(nodes), (link,)))
        async with store.reader() as reader:
            for first in range(1, 5):
                found = await hits(reader, Search("a", tuple(KINDS), first), DAYS[-1])
                assert [hit.node.name for hit in found] == ["Aa", "Ac", successor, "Ab"][:first]
                assert [hit.match.text for hit in found] == ["Aa", "Ac", "Ab", "Ab"][:first]
