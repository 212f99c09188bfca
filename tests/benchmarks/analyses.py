"""`python -m tests.benchmarks.analyses`: what each analysis of the real graph takes, as a section of the page."""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from graph_api.app import PREPARED
from graph_api.network import Networks
from graph_api.service import open_store
from graph_api.settings import Settings
from graph_api.standing import Standings
from graph_api.store.protocol import GraphStore
from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.benchmarks.machine import load
from tests.benchmarks.measure import Taken, medians, processor_time
from tests.benchmarks.operations import ANALYSED, DAY
from tests.benchmarks.processes import import_into
from tests.benchmarks.sections import ANALYSES, PAGE, prose, replaced

ROUNDS = 3
COLD, KEPT = 150, 5
"""Milliseconds that an answer is to take at most."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Medians: with nothing there, with what the service prepares at its start, and of the same question again."""

    cold: Taken
    first: Taken
    kept: Taken


def main() -> None:
    """Measures every analysis on SQLite, and writes the section (or prints it)."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.analyses", description=main.__doc__)
    parser.add_argument("--only", nargs="*", default=list(ANALYSED), help="names of analyses")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--print", action="store_true", help="print the section instead of writing it")
    given = parser.parse_args()
    before = load()
    with tempfile.TemporaryDirectory(prefix="samen-bench-") as folder:
        uri = f"sqlite:///{Path(folder) / 'samen.sqlite'}"
        import_into(uri)
        rows = asyncio.run(_measured(uri, given.only, given.rounds))
    told = section(rows, given.rounds, (before, load()))
    if given.print:
        print(told)  # noqa: T201
    else:
        PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8"), ANALYSES, told), encoding="utf-8")


def section(rows: Mapping[str, Answered], rounds: int, loads: Sequence[str]) -> str:
    """The section, of what was measured."""
    head = ["answer", "cold", "of processor time", "first", "of processor time", "kept"]
    lines = [head, ["---"] * len(head)]
    for name, row in rows.items():
        spent = [row.cold.clock, row.cold.processor, row.first.clock, row.first.processor]
        lines.append([f"`{name}`", *(f"{one:.0f} ms" for one in spent), f"{row.kept.clock:.1f} ms"])
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    measured = f"""
        What `python -m tests.benchmarks.analyses` measured on {datetime.now(UTC).date()}: analyses of the real graph as
        on {DAY}, on SQLite, each the median of {rounds}, with an analysis process that runs. Cold is with nothing
        read or computed; first, the first question of its kind after `samen serve` has started, which reads and
        computes what several analyses wait for (`SAMEN_PREPARE`); kept, the same question again. The goal is {COLD} ms
        cold and {KEPT} ms kept. The load of the machine, of 2 cores, was {" at the start and ".join(loads)} at the end;
        processor time, of both processes of Samen together, suffers less from that than the clock."""
    within = {
        which: sum(getattr(row, which).clock <= least for row in rows.values())
        for which, least in (("cold", COLD), ("first", COLD), ("kept", KEPT))
    }
    outcome = f"""
        Of these {len(rows)} answers {within["cold"]} are within {COLD} ms cold, {within["first"]} are so as the first
        of their kind, and {within["kept"]} are within {KEPT} ms kept. Whatever needs clusters waits for NetworkX
        (docs/decisions/scikit-network.md), once for a network; `what if` and `changes, clusters` need those of networks
        that nobody asked for before. An answer on the past or on opportunities reads every day, once for a revision.
        `ties of the country` and `timelines of all` are mostly the execution of their many fields, and `congruence of
        all divisions` compares each two of them."""
    return "\n\n".join([ANALYSES, prose(measured), table, prose(outcome)])


async def _measured(uri: str, names: Sequence[str], rounds: int) -> dict[str, Answered]:
    store, worker = open_store(Settings(store=uri)), Worker(deadline=60.0)
    worker.start()
    await store.open()
    try:
        return {name: await _answered(ANALYSED[name], store, worker, rounds) for name in names}
    finally:
        await worker.close()
        await store.close()


async def _answered(document: str, store: GraphStore, worker: Worker, rounds: int) -> Answered:
    def forget() -> None:
        worker.networks, worker.standings = Networks(), Standings()
        worker._results.clear()

    async def asked() -> Taken:
        processor, clock = await processor_time(worker), time.perf_counter()
        outcome = await execute(Operation(document), store, worker, today=DAY)
        taken = time.perf_counter() - clock
        if outcome.errors:
            raise RuntimeError(f"{document}: {outcome.errors}")
        return Taken(taken * 1000, (await processor_time(worker) - processor) * 1000)

    await asked()
    cold, first, kept = [], [], []
    for _ in range(rounds):
        forget()
        cold.append(await asked())
        forget()
        for operation in PREPARED:
            await execute(operation, store, worker, today=DAY)
        first.append(await asked())
        kept.append(await asked())
    return Answered(medians(cold), medians(first), medians(kept))


if __name__ == "__main__":
    main()
