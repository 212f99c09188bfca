"""Taking time and memory on a machine that does other things too: in turns, and medians of many."""

import gc
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from statistics import median

Subject = Callable[[], Awaitable[object]]

WARM_UP = 3


async def in_turns(subjects: Mapping[str, Subject], rounds: int) -> dict[str, float]:
    """The median milliseconds of each subject.

    A round runs every subject once, forwards and backwards by turns: what else the machine does hits all alike.
    """
    for _ in range(WARM_UP):
        for subject in subjects.values():
            await subject()
    taken: dict[str, list[float]] = {name: [] for name in subjects}
    for number in range(rounds):
        gc.collect()
        order = list(subjects.items())
        for name, subject in order if number % 2 else reversed(order):
            taken[name].append(await timed(subject))
    return {name: median(times) for name, times in taken.items()}


async def timed(subject: Subject) -> float:
    """The milliseconds that it takes once."""
    start = time.perf_counter()
    await subject()
    return (time.perf_counter() - start) * 1000


async def memory(subject: Subject, rounds: int = 3) -> float:
    """The median of the most MB that Python held for it beyond what it held before."""
    peaks = []
    for _ in range(rounds):
        gc.collect()
        tracemalloc.start()
        try:
            await subject()
            peaks.append(tracemalloc.get_traced_memory()[1] / 1e6)
        finally:
            tracemalloc.stop()
    return median(peaks)


def most_memory() -> float | None:
    """The most MB that the process it runs in has had; None where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    (peak,) = (line for line in status.read_text("utf-8").splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) * 1024 / 1e6
