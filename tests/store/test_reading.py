"""Reading, where a single example says more than the oracle does."""

import asyncio

import pytest

from graph_api.store.change import Facts, PutNode
from graph_api.store.protocol import GraphStore, Reader
from graph_api.store.query import (
    Across,
    CountOf,
    Edges,
    Everything,
    Group,
    Keyed,
    Links,
    OfLink,
    OfNode,
    Order,
    Over,
    Page,
    Select,
    Versions,
    hop,
)
from tests.store.examples import TODAY, country, municipality, node
from tests.stores import hold

pytestmark = pytest.mark.asyncio(loop_scope="session")

PARTICIPANTS = hop("PARTICIPATES_IN", "SharedService", outward=False, far=("Municipality",))
SERVICES = hop("PARTICIPATES_IN", "Municipality")


async def ask(reader: Reader, query: Select | Group | Edges | Links) -> object:
    match query:
        case Select():
            return await reader.select(query)
        case Group():
            return await reader.group(query)
        case Edges():
            return await reader.edges(query)
        case Links():
            return await reader.links(query)


@pytest.mark.parametrize("number", [1, 300])
async def test_a_question_is_one_statement_for_any_number_of_parents(store: GraphStore, number: int) -> None:
    await hold(store, country(300, 3))
    codes = tuple(f"GM{place:04}" for place in range(number))
    order = (Order(OfNode("name")), Order(OfLink("role")), Order(CountOf(PARTICIPANTS)))
    questions: tuple[Select | Group | Edges | Links, ...] = (
        Select(Across(SERVICES, codes), TODAY, order=order, page=Page(first=2)),
        Select(Keyed("Municipality", codes), TODAY),
        Select(Versions("Municipality", codes), TODAY),
        Group(Across(SERVICES, codes), TODAY),
        Edges(Over(SERVICES), TODAY),
        Links(SERVICES),
    )
    async with store.reader() as reader:
        for asked, question in enumerate(questions):
            assert reader.statements == asked
            assert await ask(reader, question)
        assert reader.statements == len(questions)


async def test_results_come_in_the_order_of_the_parents(store: GraphStore) -> None:
    await hold(store, country(5, 1))
    codes = ("GM0003", "nobody", "GM0001")
    async with store.reader() as reader:
        found = await reader.select(Select(Versions("Municipality", codes), TODAY))
        counted = await reader.group(Group(Across(SERVICES, codes), TODAY))
    assert [[item.node.key for item in page.items] for page in found] == [["GM0003"], [], ["GM0001"]]
    assert [rows[0].values for rows in counted] == [(1,), (0,), (1,)]


async def test_no_parents_have_no_results(store: GraphStore) -> None:
    async with store.reader() as reader:
        assert await reader.select(Select(Across(SERVICES, ()), TODAY)) == []
        assert await reader.group(Group(Across(SERVICES, ()), TODAY)) == []
        (found,) = await reader.select(Select(Keyed("Municipality", ()), TODAY))
        assert found.items == []


async def test_a_reader_sees_what_was_applied_and_knows_the_revision(store: GraphStore) -> None:
    await hold(store, country(1, 0))
    applied = await store.apply([PutNode(node(municipality("GM0009")))], actor="tester", reason="to see")
    async with store.reader() as reader:
        assert reader.revision == applied.revision
        (found,) = await reader.select(Select(Everything("Municipality"), TODAY))
    assert [item.node.key for item in found.items] == ["GM0000", "GM0009"]


async def test_names_of_one_spelling_come_in_the_order_of_the_keys(store: GraphStore) -> None:
    names = {"GM0002": "Zoë", "GM0001": "ZOE", "GM0003": "Aalst", "GM0004": "zoe"}
    nodes = tuple(node(municipality(code, name)) for code, name in names.items())
    await hold(store, Facts(nodes, ()))
    for descending, codes in ((False, "3124"), (True, "1243")):
        order = (Order(OfNode("name"), descending=descending),)
        async with store.reader() as reader:
            (found,) = await reader.select(Select(Everything("Municipality"), TODAY, order=order))
        assert "".join(item.node.key[-1] for item in found.items) == codes
        assert {item.sort for item in found.items} == {("zoe",), ("aalst",)}


async def test_the_engine_says_its_version(store: GraphStore) -> None:
    assert (await store.version()).startswith(store.name)


async def test_connections_are_counted_while_they_are_used_and_while_they_are_not(store: GraphStore) -> None:
    await hold(store, country(2, 1))
    most = 0

    async def read() -> None:
        async with store.reader() as reader:
            await reader.select(Select(Everything("Municipality"), TODAY))

    reading = asyncio.gather(*(read() for _ in range(5)))
    while not reading.done():
        most = max(most, store.connections().in_use)
        await asyncio.sleep(0)
    await reading
    assert 1 <= most <= 5
    in_use, idle = store.connections()
    assert in_use == 0
    assert idle >= most


async def test_what_a_query_becomes_names_its_parameters(store: GraphStore) -> None:
    query = Select(Everything("Municipality"), TODAY, page=Page(first=2))
    async with store.reader() as reader:
        text, parameters = reader.written(query)
        assert reader.statements == 0
    assert parameters
    assert all(f"${name}" in text for name in parameters)
