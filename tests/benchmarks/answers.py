"""The operations in one process: Samen beside its peer, the statements alone, and the clusters."""

from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from typing import Any

import orjson

from graph_api.analysis.options import ClusterMethod
from graph_api.model.registry import KINDS
from graph_api.model.text import condensed, words
from graph_api.network import Networks
from graph_api.store.protocol import GraphStore, Reader, Slice
from graph_api.store.query import Across, Everything, Find, Group, Keyed, Links, Select
from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.api.recording import Asked, RecordingStore
from tests.benchmarks import peer
from tests.benchmarks.measure import Taken, in_turns, medians, memory, most_memory, timed
from tests.benchmarks.operations import CLUSTERS, DAY, OPERATIONS, SEARCH, SEARCHED, Measured

ROUNDS = {"nested": 15, "page": 200, "one": 200}
STATEMENT_ROUNDS = 20
SEARCH_ROUNDS = 50
CLUSTER_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Compared:
    """What an operation on a store takes Samen and the peer, in medians and peak MB; `size` of the answer in bytes."""

    operation: Measured
    store: str
    samen: Taken
    peer: Taken
    samen_memory: float
    peer_memory: float
    statements: int
    size: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of an operation: what it reads, how much came back, and median milliseconds by store."""

    operation: str
    reads: str
    results: int
    items: int
    milliseconds: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Searched:
    """What searching for a text takes on each store, in median milliseconds; `found` texts and codes fit it."""

    text: str
    found: int
    milliseconds: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Clustered:
    """Median milliseconds of a cluster analysis, computed and kept; peak MB of the analysis process."""

    method: str
    store: str
    cold: float
    kept: float
    megabytes: float | None


async def samen(operation: Measured, store: GraphStore, worker: Worker | None = None, **variables: Any) -> bytes:
    """The answer of Samen, as it goes over the wire."""
    outcome = await execute(Operation(operation.document, variables), store, worker, today=DAY)
    if outcome.errors:
        raise RuntimeError(f"{operation.name}: {outcome.errors}")
    return orjson.dumps(outcome.data)


async def other(operation: Measured, store: GraphStore) -> bytes:
    """The answer of the peer, written by the same quick library."""
    return orjson.dumps(await peer.answer(operation.document, store, DAY))


async def compare(stores: Mapping[str, GraphStore]) -> list[Compared]:
    """Every operation on every store, by both in turns.

    Two at a time: among more, who comes at either end would run twice in a row, and find processor and server warm.
    """
    compared = []
    for operation in OPERATIONS:
        for name, store in stores.items():
            ours, theirs = partial(samen, operation, store), partial(other, operation, store)
            answer = await ours()
            if answer != await theirs():
                raise RuntimeError(f"{operation.name}: the peer answers something else on {name}")
            taken = await in_turns({"samen": ours, "peer": theirs}, ROUNDS[operation.name])
            compared.append(
                Compared(
                    operation,
                    name,
                    taken["samen"],
                    taken["peer"],
                    await memory(ours),
                    await memory(theirs),
                    len(await _asked(operation, store)),
                    len(answer),
                )
            )
    return compared


async def statements(stores: Mapping[str, GraphStore]) -> list[Statement]:
    """Each statement of the operations alone, on an open reader, until its rows are there."""
    measured = []
    async with AsyncExitStack() as readers:
        opened = {name: await readers.enter_async_context(store.reader()) for name, store in stores.items()}
        for operation in OPERATIONS:
            for asked in await _asked(operation, next(iter(stores.values()))):
                spent = {}
                for name, reader in opened.items():
                    taken = await in_turns({name: partial(_read, reader, asked)}, STATEMENT_ROUNDS)
                    spent[name] = taken[name].clock
                found = await _read(next(iter(opened.values())), asked)
                items = sum(len(part.items) if isinstance(part, Slice) else len(part) for part in found)
                measured.append(Statement(operation.name, _reads(asked), len(found), items, spent))
    return measured


async def searches(stores: Mapping[str, GraphStore]) -> list[Searched]:
    """Each text on every store, from the text of the operation to the bytes of the answer."""
    measured = []
    for text in SEARCHED:
        spent = {}
        for name, store in stores.items():
            taken = await in_turns({name: partial(samen, SEARCH, store, text=text)}, SEARCH_ROUNDS)
            spent[name] = taken[name].clock
        async with next(iter(stores.values())).reader() as reader:
            found = await reader.find(Find(tuple(KINDS), DAY, words(text), condensed(text)))
        measured.append(Searched(text, len(found), spent))
    return measured


async def clusters(stores: Mapping[str, GraphStore]) -> list[Clustered]:
    """Clusters asked of a process that is warm and has nothing (another seed each time), and the same asked again."""
    measured = []
    for method in ClusterMethod:
        for name, store in stores.items():
            worker = Worker(deadline=60.0)
            try:
                await samen(CLUSTERS, store, worker, method=str(method), seed=0)
                cold, kept = [], []
                for seed in range(1, CLUSTER_ROUNDS + 1):
                    worker.networks = Networks()
                    subject = partial(samen, CLUSTERS, store, worker, method=str(method), seed=seed)
                    cold.append(await timed(subject))
                    kept.append(await timed(subject))
                megabytes = (await worker.compute("memory", most_memory)).value
            finally:
                await worker.close()
            measured.append(Clustered(method, name, medians(cold).clock, medians(kept).clock, megabytes))
    return measured


async def _asked(operation: Measured, store: GraphStore) -> list[Asked]:
    recording = RecordingStore(store)
    await samen(operation, recording)
    return recording.asked


async def _read(reader: Reader, query: Asked) -> list[Any]:
    if isinstance(query, Select):
        return await reader.select(query)
    assert isinstance(query, Group)
    return await reader.group(query)


def _reads(query: Asked) -> str:
    """What a statement reads, in a few words."""
    assert not isinstance(query, Find | Links)
    within = query.within if isinstance(query, Select | Group) else query.over
    if isinstance(within, Across):
        read = f"`{within.hop.relation}` from {len(within.parents)} of `{within.hop.near}`"
    elif isinstance(within, Keyed):
        read = f"`{within.kind}` by key"
    else:
        read = f"`{within.kind}`" if isinstance(within, Everything) else "whole relation"
    if isinstance(query, Group):
        return f"{read}, counted"
    ordered = ", ordered" if isinstance(query, Select) and query.order else ""
    paged = f", first {query.page.first}" if isinstance(query, Select) and query.page else ""
    return read + ordered + paged
