"""Whole processes, as a user starts them: imports, and the service until its first answer."""

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from statistics import median

from graph_api.neo4j_server.process import free_port
from tests.benchmarks.operations import OPERATIONS

SAMEN = (sys.executable, "-m", "graph_api.cli")
STARTS = 5
_PATIENCE = 120.0
_BETWEEN_TRIES = 0.01


@dataclass(frozen=True, slots=True)
class Ran:
    """Seconds, and the most MB of memory that one of the processes had; `said` is its last line."""

    seconds: float
    megabytes: float
    said: str = ""


@dataclass(frozen=True, slots=True)
class Started:
    """The first start, on an empty store (None: not measured), and the median of later ones."""

    first: Ran | None
    later: Ran


def import_into(store: str) -> tuple[Ran, Ran]:
    """`samen import`, into a store that is empty and then again, which changes nothing."""
    return _import(store), _import(store)


def starts(store: str, empty: str | None) -> Started:
    """`samen serve` on a filled store, and on an empty one, from the start of the process to a first answer."""
    first = _serve(empty) if empty else None
    later = [_serve(store) for _ in range(STARTS)]
    return Started(first, Ran(median(run.seconds for run in later), median(run.megabytes for run in later)))


def _import(store: str) -> Ran:
    start = time.perf_counter()
    process = subprocess.Popen(
        [*SAMEN, "import", "--store", store], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None
    with process.stdout:
        said = process.stdout.read()
        code, megabytes = _ended(process)
    if code:
        raise RuntimeError(f"the import into {store} failed: {said}")
    return Ran(time.perf_counter() - start, megabytes, said.splitlines()[-1])


def _serve(store: str) -> Ran:
    port = free_port()
    start = time.perf_counter()
    process = subprocess.Popen(
        [*SAMEN, "serve", "--store", store, "--port", str(port), "--log-level", "error"], stdout=subprocess.DEVNULL
    )
    try:
        _first_answer(port, process)
        seconds = time.perf_counter() - start
    finally:
        process.send_signal(signal.SIGTERM)
        _, megabytes = _ended(process)
    return Ran(seconds, megabytes)


def _first_answer(port: int, process: "subprocess.Popen[bytes]") -> None:
    """Returns when the service answers the smallest operation that is measured."""
    body = json.dumps({"query": OPERATIONS[-1].document})
    patience = time.monotonic() + _PATIENCE
    while time.monotonic() < patience:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
        try:
            connection.request("POST", "/graphql", body, {"Content-Type": "application/json"})
            if json.loads(connection.getresponse().read()).get("data"):
                return
        except (OSError, http.client.HTTPException):
            if process.poll() is not None:
                raise RuntimeError("the service ended before it answered") from None
        finally:
            connection.close()
        time.sleep(_BETWEEN_TRIES)
    raise RuntimeError(f"no answer within {_PATIENCE:.0f} seconds")


def _ended(process: "subprocess.Popen[bytes] | subprocess.Popen[str]") -> tuple[int, float]:
    """The exit code and the most MB of memory.

    Linux counts what the parent had when it started the process too, so this is asked while the parent is still small.
    """
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return process.returncode, usage.ru_maxrss * unit / 1e6
