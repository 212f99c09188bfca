"""Taking time and memory on a machine that does other things too: in turns, and medians of many."""

import gc
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph_api.workers import Worker

Subject = Callable[[], Awaitable[object]]

WARM_UP = 3


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds by the clock, and of the processors by this process alone, which other processes disturb less."""

    clock: float
    processor: float


async def in_turns(subjects: Mapping[str, Subject], rounds: int) -> dict[str, Taken]:
    """The medians of each subject.

    A round runs every subject once, forwards and backwards by turns: what else the machine does hits all alike. So that
    nobody pays for the garbage of others, it is collected between turns, and what was there before is left out of that,
    as `samen serve` does.
    """
    for _ in range(WARM_UP):
        for subject in subjects.values():
            await subject()
    runs: dict[str, list[Taken]] = {name: [] for name in subjects}
    gc.collect()
    gc.freeze()
    try:
        for number in range(rounds):
            order = list(subjects.items())
            for name, subject in order if number % 2 else reversed(order):
                gc.collect()
                runs[name].append(await timed(subject))
    finally:
        gc.unfreeze()
    return {name: medians(taken) for name, taken in runs.items()}


async def timed(subject: Subject) -> Taken:
    """What it takes once."""
    clock, processor = time.perf_counter(), time.process_time()
    await subject()
    return Taken((time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000)


def medians(runs: Sequence[Taken]) -> Taken:
    """The median of each part."""
    return Taken(median(run.clock for run in runs), median(run.processor for run in runs))


async def memory(subject: Subject) -> float:
    """The most MB that Python held for it beyond what it held before."""
    gc.collect()
    tracemalloc.start()
    try:
        await subject()
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()


async def processor_time(worker: "Worker") -> float:
    """Seconds of processor time of this process and of the analysis process; asking takes a millisecond."""
    inside = await worker.compute(object(), time.process_time)
    return time.process_time() + inside.value


def most_memory() -> float | None:
    """The most MB that the process it runs in has had; None where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    (peak,) = (line for line in status.read_text("utf-8").splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) * 1024 / 1e6
