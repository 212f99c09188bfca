"""`make bench`: measures Samen and its peer on this machine, and writes `docs/performance.md`.

Nothing but the standard library is imported before whole processes are measured (see `processes`), nor by the analysis
process, which imports this module too.
"""

import argparse
import sys
import tempfile
from collections.abc import Mapping
from contextlib import AsyncExitStack, ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.benchmarks.answers import Clustered, Compared, Searched, Statement
    from tests.benchmarks.report import Findings


def main() -> None:
    """Measures, and writes the page (or prints it)."""
    from graph_api.neo4j_server import RELEASES, LocalNeo4j

    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=main.__doc__)
    parser.add_argument("--neo4j", nargs="*", default=list(RELEASES), help="versions to measure on")
    parser.add_argument("--print", action="store_true", help="print the page instead of writing it")
    given = parser.parse_args()

    with ExitStack() as running:
        folder = Path(running.enter_context(tempfile.TemporaryDirectory(prefix="samen-bench-")))
        addresses = {"": f"sqlite:///{folder / 'samen.sqlite'}"}
        for version in given.neo4j:
            _say(f"starting Neo4j {version}")
            addresses[version] = running.enter_context(LocalNeo4j(version)).uri
        findings = _measured(addresses, folder)

    from tests.benchmarks.report import written
    from tests.benchmarks.sections import OWN, PAGE, replaced, section_of

    page = written(findings, datetime.now(UTC).date())
    before = PAGE.read_text(encoding="utf-8")
    for heading in OWN:
        page = replaced(page, heading, section_of(before, heading))
    if given.print:
        sys.stdout.write(page)
    else:
        PAGE.write_text(page, encoding="utf-8")
        _say(f"wrote {PAGE}")


def _measured(addresses: Mapping[str, str], folder: Path) -> "Findings":
    """`addresses` are those of empty stores, by version of Neo4j; that of SQLite has none."""
    from sqlite3 import sqlite_version

    from tests.benchmarks import processes
    from tests.benchmarks.machine import load, machine

    loads = [load()]
    stores = {f"Neo4j {version}" if version else f"SQLite {sqlite_version}": uri for version, uri in addresses.items()}
    imports, starts = {}, {}
    for name, uri in stores.items():
        _say(f"import into {name}")
        imports[name] = processes.import_into(uri)
        _say(f"starts on {name}")
        empty = f"sqlite:///{folder / 'first.sqlite'}" if uri.startswith("sqlite") else None
        starts[name] = processes.starts(uri, empty)

    import uvloop

    from tests.benchmarks.report import Findings

    compared, statements, searches, clusters = uvloop.run(_answered(stores))
    return Findings(machine(), [*loads, load()], imports, starts, compared, statements, searches, clusters)


async def _answered(
    addresses: Mapping[str, str],
) -> tuple["list[Compared]", "list[Statement]", "list[Searched]", "list[Clustered]"]:
    from graph_api.service import open_store
    from graph_api.settings import Settings
    from tests.benchmarks import answers

    async with AsyncExitStack() as opened:
        stores = {name: open_store(Settings(store=uri)) for name, uri in addresses.items()}
        for store in stores.values():
            opened.push_async_callback(store.close)
            await store.open()
        _say("operations")
        compared = await answers.compare(stores)
        _say("statements")
        statements = await answers.statements(stores)
        _say("searches")
        searches = await answers.searches(stores)
        _say("clusters")
        return compared, statements, searches, await answers.clusters(stores)


def _say(what: str) -> None:
    sys.stderr.write(f"{what}\n")


if __name__ == "__main__":
    main()
