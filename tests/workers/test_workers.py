"""The analysis process: kept results, one computation for equal requests, a deadline, and an end with its parent."""

import asyncio
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from graph_api.errors import BadInput, Unavailable
from graph_api.workers import Worker


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    made = Worker(deadline=20.0, kept=2)
    yield made
    await made.close()


def note(path: Path, value: int) -> tuple[int, int]:
    """Leaves a mark for each call, and tells in which process it ran."""
    with path.open("a") as file:
        file.write("x")
    return value, os.getpid()


def slow(path: Path, seconds: float) -> str:
    time.sleep(seconds)
    path.write_text("done")
    return "done"


def refuse() -> None:
    raise BadInput("The resolution is -1.", hint="Take 1.")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def test_a_computation_runs_in_another_process_and_is_kept(worker: Worker, tmp_path: Path) -> None:
    first = await worker.compute("key", note, tmp_path / "calls", 1)
    again = await worker.compute("key", note, tmp_path / "calls", 1)
    assert first.value[0] == 1
    assert first.value[1] != os.getpid()
    assert again is first
    assert (tmp_path / "calls").read_text() == "x"


async def test_the_process_computes_by_one_thread(worker: Worker) -> None:
    assert (await worker.compute("threads", os.getenv, "OPENBLAS_NUM_THREADS")).value == "1"


async def test_equal_requests_wait_for_one_computation(worker: Worker, tmp_path: Path) -> None:
    results = await asyncio.gather(*(worker.compute("key", note, tmp_path / "calls", 1) for _ in range(5)))
    assert all(result is results[0] for result in results)
    assert (tmp_path / "calls").read_text() == "x"


async def test_the_result_used_longest_ago_makes_room(worker: Worker, tmp_path: Path) -> None:
    for key in (1, 2, 1, 3, 1):
        await worker.compute(key, note, tmp_path / f"calls-{key}", key)
    assert (tmp_path / "calls-1").read_text() == "x"
    await worker.compute(2, note, tmp_path / "calls-2", 2)
    assert (tmp_path / "calls-2").read_text() == "xx"


async def test_past_the_deadline_it_goes_on_and_the_next_request_finds_it(tmp_path: Path) -> None:
    worker = Worker(deadline=0.2)
    try:
        with pytest.raises(Unavailable) as refused:
            await worker.compute("key", slow, tmp_path / "result", 0.5)
        assert refused.value.retry_after == 0.2
        while not (tmp_path / "result").exists():
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.1)
        assert (await worker.compute("key", slow, tmp_path / "result", 60.0)).value == "done"
    finally:
        await worker.close()


async def test_an_error_reaches_everyone_who_waits_and_is_not_kept(worker: Worker) -> None:
    outcomes = await asyncio.gather(
        worker.compute("key", refuse), worker.compute("key", refuse), return_exceptions=True
    )
    assert [(type(error), error.hint) for error in outcomes if isinstance(error, BadInput)] == [
        (BadInput, "Take 1.")
    ] * 2
    with pytest.raises(BadInput):
        await worker.compute("key", refuse)


async def test_a_process_that_is_lost_is_replaced(worker: Worker, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="lost"):
        await worker.compute("deadly", die)
    assert (await worker.compute("key", note, tmp_path / "calls", 1)).value[0] == 1


async def test_closing_gives_up_what_is_running(tmp_path: Path) -> None:
    others = set(multiprocessing.active_children())
    worker = Worker()
    waiting = asyncio.create_task(worker.compute("key", slow, tmp_path / "result", 60.0))
    await asyncio.sleep(0.5)
    began = time.monotonic()
    await worker.close()
    assert time.monotonic() - began < 30
    with pytest.raises((asyncio.CancelledError, Unavailable)):
        await waiting
    assert set(multiprocessing.active_children()) <= others


def test_the_process_ends_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    program = tmp_path / "parent.py"
    program.write_text(
        textwrap.dedent(
            """
            import asyncio, os
            from graph_api.workers import Worker

            async def main():
                print((await Worker().compute("pid", os.getpid)).value, flush=True)
                await asyncio.sleep(60)

            if __name__ == "__main__":
                asyncio.run(main())
            """
        )
    )
    with subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
    for _ in range(200):
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("the analysis process outlived its parent")
