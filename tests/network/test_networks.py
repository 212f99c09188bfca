"""The graph on a day as arrays."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from graph_api.model.enums import (
    Basis,
    ParticipationRole,
    PilotKind,
    PilotRole,
    RegionDivision,
    ServiceKind,
    SuccessionKind,
)
from graph_api.model.nodes import Municipality, Pilot, Row, SharedService, Source
from graph_api.model.relations import Link, ParticipatesIn, SucceededBy, TakesPartIn
from graph_api.network import Network, Networks, Scope, TieKind
from graph_api.store.change import Change, LinkFact, NodeFact, NodeRef, PutLink, PutNode
from graph_api.store.query import Compare, Operator
from graph_api.store.sqlite import SqliteStore

DAY = date(2020, 1, 1)
A, B, C = "GM0001", "GM0002", "GM0003"


def municipality(code: str, until: date | None = None) -> Municipality:
    return Municipality(key=code, code=code, name=code.lower(), source="test", population=1000, version_until=until)


def service(key: str, basis: Basis = Basis.FORMAL, kind: ServiceKind = ServiceKind.PLATFORM) -> SharedService:
    return SharedService(key=key, name=key, source="test", kind=kind, basis=basis)


def takes_part(code: str, key: str, source: str = "test", until: date | None = None) -> LinkFact:
    link: Link
    if key.startswith("pilot"):
        link = TakesPartIn(source=source, role=PilotRole.PARTICIPANT, valid_until=until)
        return LinkFact(NodeRef("Municipality", code), NodeRef("Pilot", key), link)
    link = ParticipatesIn(source=source, role=ParticipationRole.PARTICIPANT, valid_until=until)
    return LinkFact(NodeRef("Municipality", code), NodeRef("SharedService", key), link)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    rows: list[Row] = [
        Source(key="test", name="Test", source="test", publisher="nobody", licence="CC0"),
        Source(key="other", name="Other", source="other", publisher="nobody", licence="CC0"),
        municipality(A),
        municipality(B),
        municipality(C, until=date(2019, 1, 1)),
        service("tax", kind=ServiceKind.COOPERATIVE),
        service("list", Basis.PUBLICATION),
        Pilot(key="pilot", name="pilot", source="test", kind=PilotKind.PILOT),
    ]
    links = [
        takes_part(A, "tax"),
        takes_part(B, "tax", source="other"),
        takes_part(A, "list"),
        takes_part(C, "tax", until=date(2019, 1, 1)),
        takes_part(B, "pilot"),
    ]
    made = SqliteStore(tmp_path / "graph.sqlite")
    await made.open()
    changes: list[Change] = [*(PutNode(NodeFact((row,))) for row in rows), *(PutLink(link) for link in links)]
    await made.apply(changes, actor="test", reason="test")
    yield made
    await made.close()


async def read(store: SqliteStore, networks: Networks, scope: Scope, day: date = DAY) -> tuple[Network, int]:
    async with store.reader() as reader:
        network = await networks.on(reader, day, scope)
        return network, reader.statements


def pairs(network: Network) -> list[tuple[str, str]]:
    found = network.incidence
    return [
        (found.members[member], found.groups[group])
        for member, group in zip(found.member_index, found.group_index, strict=True)
    ]


async def test_who_takes_part_in_what_on_the_day(store: SqliteStore) -> None:
    network, _ = await read(store, Networks(), Scope())
    assert pairs(network) == [(A, "SharedService:tax"), (B, "SharedService:tax")]
    assert network.names == {A: "gm0001", B: "gm0002"}
    assert network.populations == {A: 1000, B: 1000}
    assert network.sources == ("other", "test")
    earlier, _ = await read(store, Networks(), Scope(), date(2018, 1, 1))
    assert (C, "SharedService:tax") in pairs(earlier)


async def test_publication_lists_and_pilots_count_only_when_asked(store: SqliteStore) -> None:
    scope = Scope(ties=(TieKind.SHARED_SERVICE, TieKind.PILOT), bases=tuple(Basis))
    network, _ = await read(store, Networks(), scope)
    assert pairs(network) == [
        (A, "SharedService:list"),
        (A, "SharedService:tax"),
        (B, "Pilot:pilot"),
        (B, "SharedService:tax"),
    ]


async def test_a_condition_says_which_services_count_and_everyone_stays_visible(store: SqliteStore) -> None:
    scope = Scope(shared_services=Compare("kind", Operator.EQ, "PLATFORM"), bases=tuple(Basis))
    network, _ = await read(store, Networks(), scope)
    assert pairs(network) == [(A, "SharedService:list")]
    assert network.incidence.members == (A, B)


async def test_it_is_read_once_a_revision_day_and_scope(store: SqliteStore) -> None:
    networks = Networks(kept=1)
    both = Scope(ties=tuple(TieKind))
    _, statements = await read(store, networks, both)
    assert statements == 3
    assert (await read(store, networks, both))[1] == 0
    await store.apply([PutNode(NodeFact((municipality("GM0004"),)))], actor="test", reason="test")
    changed, statements = await read(store, networks, both)
    assert statements == 3
    assert "GM0004" in changed.incidence.members
    assert (await read(store, networks, Scope()))[1] == 2
    assert (await read(store, networks, both))[1] == 3


async def test_those_who_ask_for_the_same_at_the_same_time_read_it_once(store: SqliteStore) -> None:
    networks = Networks()
    scopes = [Scope(), Scope(), Scope(ties=(TieKind.PILOT,)), Scope()]
    found = await asyncio.gather(*(read(store, networks, scope) for scope in scopes))
    assert sorted(statements for _, statements in found) == [0, 0, 2, 2]
    assert (networks.misses, networks.hits) == (2, 2)
    async with store.reader() as reader:
        provinces = [networks.divided(reader, DAY, [RegionDivision.PROVINCE]) for _ in range(3)]
        assert len(set(map(id, await asyncio.gather(*provinces)))) == 1
        assert reader.statements == 1


async def test_a_service_counts_until_another_takes_its_place_and_no_longer(store: SqliteStore) -> None:
    def succession(kind: SuccessionKind) -> list[Change]:
        link = SucceededBy(source="test", kind=kind, happened_on=DAY)
        return [PutLink(LinkFact(NodeRef("SharedService", "tax"), NodeRef("SharedService", "list"), link))]

    await store.apply(succession(SuccessionKind.SPLIT_OFF), actor="test", reason="test")
    assert len(pairs((await read(store, Networks(), Scope()))[0])) == 2
    await store.apply(succession(SuccessionKind.RENAMED), actor="test", reason="test")
    assert pairs((await read(store, Networks(), Scope()))[0]) == []
    assert len(pairs((await read(store, Networks(), Scope(), date(2019, 12, 31)))[0])) == 2
