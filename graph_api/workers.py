"""The analysis process: one, started warm, so that a computation never holds up the service.

Results are kept by key, equal requests wait for one computation, and one that is past the deadline goes on: its caller
is told when to try again, and finds it done. The process ends with the one that started it, however that ends.
"""

import asyncio
import functools
import multiprocessing
import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Generic, ParamSpec, TypeVar, cast

from graph_api.errors import Unavailable
from graph_api.network import Networks
from graph_api.standing import Standings

_BLAS_THREADS = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
"""Read when a process loads NumPy. The matrices are small: two threads that wait for each other take three times the
processor time of one, and longer where others use the processors too. Whoever sets one decides."""

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Computed(Generic[T]):
    """A result, and the milliseconds its computation took in the worker."""

    value: T
    milliseconds: float


class Worker:
    """Runs pure functions in the analysis process. `deadline` in seconds; `kept` is the number of results kept.

    `networks` and `standings` are what they compute on, kept too.
    `hits` and `misses` count what was there (or on its way) and what had
    to be computed, `restarts` how often the process was lost and another begun.
    """

    def __init__(self, *, deadline: float = 10.0, kept: int = 256) -> None:
        self.networks = Networks()
        self.standings = Standings()
        self._deadline = deadline
        self._kept = kept
        self._results: OrderedDict[Hashable, Computed[object]] = OrderedDict()
        self._running: dict[Hashable, asyncio.Task[Computed[object]]] = {}
        self._executor: ProcessPoolExecutor | None = None
        self.hits = self.misses = self.restarts = 0

    @property
    def up(self) -> bool:
        """Whether the process lives."""
        processes = (self._executor and self._executor._processes) or {}  # noqa: SLF001 - told nowhere else
        return any(process.is_alive() for process in processes.values())

    @property
    def kept(self) -> int:
        """How many results are kept now."""
        return len(self._results)

    @property
    def unfinished(self) -> int:
        """How many computations there are that have not ended; the process has one at a time in hand."""
        return len(self._running)

    def start(self) -> None:
        """Starts the process and has it import its libraries, without waiting for that."""
        self._pool().submit(_warm)

    async def close(self) -> None:
        """Ends the process; what is being computed is given up."""
        for task in self._running.values():
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)
        executor, self._executor = self._executor, None
        if executor is not None:
            for process in (executor._processes or {}).values():  # noqa: SLF001 - shutdown() alone waits for the running one
                process.terminate()
            await asyncio.to_thread(executor.shutdown, cancel_futures=True)

    async def compute(self, key: Hashable, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Computed[T]:
        """The result of `function(*args)`, kept under the key; the function and its arguments must be picklable.

        Raises:
            Unavailable: it takes longer than the deadline, or the process was lost; trying again helps.
        """
        if key in self._results:
            self._results.move_to_end(key)
            self.hits += 1
            return cast(Computed[T], self._results[key])
        task = self._running.get(key)
        if task is None:
            self.misses += 1
            call = functools.partial(function, *args, **kwargs)
            task = asyncio.create_task(self._run(key, call))
            task.add_done_callback(_retrieve)
            self._running[key] = task
        else:
            self.hits += 1
        try:
            return cast(Computed[T], await asyncio.wait_for(asyncio.shield(task), self._deadline))
        except TimeoutError:
            raise Unavailable(
                f"The analysis takes longer than {self._deadline:g} seconds.",
                hint=f"It goes on: ask again in {self._deadline:g} seconds.",
                retry_after=self._deadline,
            ) from None

    async def _run(self, key: Hashable, call: Callable[[], object]) -> Computed[object]:
        pool = self._pool()
        try:
            computed = await asyncio.get_running_loop().run_in_executor(pool, _timed, call)
        except BrokenProcessPool:
            if self._executor is pool:  # the first to find it lost; all that waited for it do
                self._executor = None
                self.restarts += 1
            raise Unavailable(
                "The analysis process was lost; a new one is started.", hint="Ask again.", retry_after=1.0
            ) from None
        finally:
            del self._running[key]
        self._results[key] = computed
        while len(self._results) > self._kept:
            self._results.popitem(last=False)
        return computed

    def _pool(self) -> ProcessPoolExecutor:
        if self._executor is None:
            context = multiprocessing.get_context("spawn")
            for name in _BLAS_THREADS:
                os.environ.setdefault(name, "1")
            self._executor = ProcessPoolExecutor(1, mp_context=context, initializer=_end_with_parent)
        return self._executor


def _retrieve(task: asyncio.Task[Computed[object]]) -> None:
    """Takes note of a failure that nobody waits for any more."""
    if not task.cancelled():
        task.exception()


def _timed(call: Callable[[], T]) -> Computed[T]:
    start = time.perf_counter()
    value = call()
    return Computed(value, round((time.perf_counter() - start) * 1000, 1))


def _end_with_parent() -> None:
    """A pool's process would wait for ever for a parent that was killed; this thread ends it then."""
    parent = multiprocessing.parent_process()
    assert parent is not None  # noqa: S101 - only ever called in a spawned process

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _warm() -> None:
    # What is imported now need not be when it counts.
    from graph_api.analysis import advice, clusters, congruence, matching, partners, paths, position  # noqa: F401
