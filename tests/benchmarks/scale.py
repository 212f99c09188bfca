"""`make bench-scale`: analyses of synthetic countries, measured and written as a section of `docs/performance.md`."""

import argparse
import asyncio
import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.benchmarks.sections import PAGE, SCALE, prose, replaced

SIZES = (342, 1000, 10_000, 100_000)
PATIENCE = 600
"""Seconds for one process."""

ONE = '{ municipality(by: { code: "SYN-0000001" }) { %s } }'
QUESTIONS = {
    "clusters": "{ clusterAnalysis { modularity clusters { number name size } } }",
    "partners": ONE % "partners(first: 10) { strength count municipality { name } }",
    "position": ONE % "position { degree { value rank } betweenness { value rank } participation { value rank } }",
    "opportunities": ONE % "opportunities(first: 5) { nodes { rank } }",
}

Row = Mapping[str, Any]


def main() -> None:
    """Measures each size in processes of its own, and writes the section."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.scale", description=main.__doc__)
    parser.add_argument("--sizes", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--folder", type=Path, help="where files are kept, and used when they are there")
    parser.add_argument("--answer", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.answer:
        asyncio.run(_answered(given.answer))
        return
    with tempfile.TemporaryDirectory(prefix="samen-scale-") as temporary:
        folder = given.folder or Path(temporary)
        rival = _environment(folder)
        rows = [_measured(size, folder, rival) for size in given.sizes]
    PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8"), SCALE, section(rows)), encoding="utf-8")


def section(rows: list[Row]) -> str:
    """The section, of what was measured."""
    head = ["municipalities", "participations", "made in", *QUESTIONS, "memory", "NetworkX", "igraph"]
    lines = [head, ["---"] * len(head)]
    lines += [
        [f"{row['size']:,}", f"{row['participations']:,}", *(str(row[name]) for name in head[2:])] for row in rows
    ]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    ours = f"""
        What `make bench-scale` measured on {datetime.now(UTC).date()}: countries made by `samen synthesise`, with the
        degrees, sizes of services and distances of the real one. Time goes from the question to its answer over
        GraphQL, on SQLite, in processes that were never asked before; in brackets the processor time of both processes
        of Samen, which other work on the machine disturbs less. `clusters` (10 runs) reads the network, and the others
        come after it. Memory is that of both processes together, each at its most. It was measured on a machine of 2
        cores that did other things as well."""
    rivals = f"""
        NetworkX and igraph: one run of Louvain on the same participations, read from a text file and projected in plain
        Python, in an environment of their own. What takes more than {PATIENCE} s is given up."""
    return "\n\n".join([SCALE, prose(ours), prose(rivals), table])


def _measured(size: int, folder: Path, rival: Path) -> Row:
    store = folder / f"{size}.sqlite"
    row: dict[str, Any] = {"size": size, "made in": "before"}
    if not store.exists():
        begun = time.perf_counter()
        _run(sys.executable, "-m", "graph_api.cli", "synthesise", "--municipalities", str(size), "--out", str(store))
        row["made in"] = f"{time.perf_counter() - begun:.0f} s"
    answered = _run(sys.executable, "-m", "tests.benchmarks.scale", "--answer", str(store))
    row |= dict.fromkeys(QUESTIONS, "failed") | {"memory": "?"} if answered is None else json.loads(answered)
    pairs = folder / f"{size}.txt"
    with sqlite3.connect(store) as connection, pairs.open("w") as out:
        found = connection.execute("SELECT tail_id, head_id FROM participates_in").fetchall()
        out.writelines(f"{member} {group}\n" for member, group in found)
    row["participations"] = len(found)
    for name, label in (("networkx", "NetworkX"), ("igraph", "igraph")):
        said = _run(str(rival), str(Path(__file__).with_name("rivals.py")), name, str(pairs))
        values = json.loads(said) if said else None
        row[label] = f"{values['seconds']:.1f} s, {values['megabytes']:.0f} MB" if values else "given up"
    sys.stderr.write(f"{row}\n")
    return row


def _run(*command: str) -> str | None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return None
    except subprocess.CalledProcessError as error:
        sys.stderr.write(error.stderr)
        return None
    return done.stdout


def _environment(folder: Path) -> Path:
    made = folder / "rivals"
    python = made / "bin" / "python"
    if not python.exists():
        venv.create(made, with_pip=True)
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "networkx==3.6.1", "igraph", "numpy", "scipy"], check=True
        )
    return python


async def _answered(path: Path) -> None:
    from graph_api.store.sqlite import SqliteStore
    from graph_api.workers import Worker
    from schema.execute import Operation, execute
    from tests.benchmarks.measure import processor_time

    worker, store = Worker(deadline=PATIENCE), SqliteStore(path, statement_timeout=PATIENCE)
    worker.start()
    await store.open()
    taken: dict[str, str] = {}
    for name, document in QUESTIONS.items():
        before = await processor_time(worker)
        begun = time.perf_counter()
        outcome = await execute(Operation(document), store, worker)
        spent = time.perf_counter() - begun
        processor = await processor_time(worker) - before
        taken[name] = str(outcome.errors[0]["message"]) if outcome.errors else f"{spent:.1f} s ({processor:.1f} s)"
        sys.stderr.write(f"{path.stem} {name}: {taken[name]}\n")
    await store.close()
    pool = worker._executor
    await worker.close()
    if pool is not None:
        pool.shutdown(wait=True)
    both = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    sys.stdout.write(json.dumps(taken | {"memory": f"{both / 1024:.0f} MB"}))


if __name__ == "__main__":
    main()
