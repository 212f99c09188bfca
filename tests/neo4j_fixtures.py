"""Real Neo4j servers for the tests, one per version and session, and closing lines that say which there were.

Load it with `pytest_plugins = ["tests.closing_lines", "tests.neo4j_fixtures"]`. A server is had, when a test
first asks for it, from:

1. `NEO4J_TEST_URI`, the Bolt address of a Neo4j without authentication whose database is empty (the tests empty it);
2. a Docker engine that answers;
3. `graph_api.neo4j_server`, which needs Python only.

`SAMEN_TEST_NEO4J` is a comma list of the versions to test with; without it they are all that Samen supports, or the
one at `NEO4J_TEST_URI`. Where none can be had, the test fails in CI (`CI=true`) and is skipped elsewhere.
"""

import gc
import os
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest
import requests
from neo4j import Driver, GraphDatabase
from neo4j.exceptions import DriverError, Neo4jError

from graph_api.errors import SamenError
from graph_api.neo4j_server import RELEASES, LocalNeo4j
from tests.closing_lines import closing_line

GIVEN = "given"
"""The version that stands for whichever runs at `NEO4J_TEST_URI`."""

_BOLT_PORT = 7687
_SECONDS_FOR_DOCKER = 5


class NotHere(Exception):
    """A source has no server of this version; the message says why, where that is not plain."""


def versions_to_test() -> list[str]:
    """The versions that the environment asks for, in its order."""
    chosen = os.environ.get("SAMEN_TEST_NEO4J", GIVEN if "NEO4J_TEST_URI" in os.environ else ",".join(RELEASES))
    return [version.strip() for version in chosen.split(",") if version.strip()]


def version_of(nodeid: str) -> str | None:
    """The version of Neo4j that a test needs."""
    _, _, test = nodeid.partition("::")
    return next((version for version in RELEASES if version in test), None)


class Servers:
    """The servers of a session, by version; the run ends with what became of each that was asked for."""

    def __init__(self, config: pytest.Config) -> None:
        self.missing: dict[str, str] = {}
        self._config = config
        self._addresses: dict[str, str] = {}
        self._running = ExitStack()

    def uri(self, version: str) -> str:
        """The Bolt address of a server of `version`, started now if it does not run. Its data is the caller's to wipe.

        Where there is none, the test that asks is skipped, or fails in CI.
        """
        if version not in self._addresses and version not in self.missing:
            self._find(version)
        if version in self.missing:
            message = f"no Neo4j {version}: {self.missing[version]}"
            if os.environ.get("CI", "").lower() == "true":
                pytest.fail(message, pytrace=False)
            pytest.skip(message)
        return self._addresses[version]

    def close(self) -> None:
        """Ends all servers that were started, and empties the one that was given."""
        self._running.close()

    def _find(self, version: str) -> None:
        reasons: list[str] = []
        for source in (_given, _docker, _local):
            try:
                uri = source(version, self._running)
            except NotHere as reason:
                reasons.extend(map(str, reason.args))
            else:
                with GraphDatabase.driver(uri) as driver:
                    closing_line(self._config, f"Neo4j: tested against {_version_of(driver)}", good=True)
                self._addresses[version] = uri
                return
        self.missing[version] = "; ".join(reasons)
        closing_line(self._config, f"Neo4j: NOT tested against {version}: {self.missing[version]}")


def _given(version: str, running: ExitStack) -> str:
    uri = os.environ.get("NEO4J_TEST_URI")
    if not uri:
        raise NotHere
    try:
        with GraphDatabase.driver(uri) as driver:
            found = _version_of(driver)
            if version not in (GIVEN, found):
                raise NotHere(f"NEO4J_TEST_URI runs {found}")
            if driver.execute_query("MATCH (n) RETURN count(n) AS nodes").records[0]["nodes"]:
                raise NotHere("the database at NEO4J_TEST_URI is not empty, and the tests would empty it")
    except (DriverError, Neo4jError) as error:
        raise NotHere(f"NEO4J_TEST_URI does not answer: {error}") from error
    running.callback(_wipe, uri)
    return uri


def _docker(version: str, running: ExitStack) -> str:
    if version == GIVEN:
        raise NotHere
    from docker.errors import DockerException  # type: ignore[import-untyped]
    from testcontainers.core.container import DockerContainer
    from testcontainers.core.wait_strategies import LogMessageWaitStrategy

    if not docker_answers():
        raise NotHere("no Docker engine answers")
    try:
        container = DockerContainer(f"neo4j:{version}-community")
        container.with_env("NEO4J_AUTH", "none").with_exposed_ports(_BOLT_PORT)
        container.with_env("NEO4J_server_memory_heap_max__size", "512m")
        container.with_env("NEO4J_server_memory_pagecache_size", "128m")
        running.enter_context(container.waiting_for(LogMessageWaitStrategy("Started.")))
        return f"bolt://{container.get_container_host_ip()}:{container.get_exposed_port(_BOLT_PORT)}"
    except (DockerException, requests.RequestException, RuntimeError, TimeoutError) as error:
        raise NotHere(f"Docker cannot run it: {error}") from error


@cache
def docker_answers() -> bool:
    """Whether there is an engine behind the Docker client."""
    import docker  # type: ignore[import-untyped]
    from docker.errors import DockerException

    with warnings.catch_warnings():
        # The client forgets its socket when nothing answers on it.
        warnings.simplefilter("ignore", ResourceWarning)
        try:
            docker.from_env(timeout=_SECONDS_FOR_DOCKER).close()
        except DockerException:
            answers = False
        else:
            answers = True
        gc.collect()
    return answers


def _local(version: str, running: ExitStack) -> str:
    if version == GIVEN:
        raise NotHere
    try:
        return running.enter_context(LocalNeo4j(version)).uri
    except SamenError as error:
        raise NotHere(str(error)) from error


def _version_of(driver: Driver) -> str:
    # 2026 names its versions of Cypher as components of their own.
    query = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version"
    version: str = driver.execute_query(query).records[0]["version"]
    return version


def _wipe(uri: str) -> None:
    with GraphDatabase.driver(uri) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")


@pytest.fixture(scope="session")
def neo4j_uri(pytestconfig: pytest.Config) -> Iterator[Callable[[str], str]]:
    """The function from a version to the Bolt address of a server that runs it."""
    servers = Servers(pytestconfig)
    yield servers.uri
    servers.close()


@pytest.fixture(scope="session", params=versions_to_test())
def neo4j_server(request: pytest.FixtureRequest, neo4j_uri: Callable[[str], str]) -> str:
    """The Bolt address of a server: a test that takes it runs once per version."""
    version: str = request.param
    return neo4j_uri(version)


@pytest.fixture(scope="session", params=versions_to_test()[:1])
def one_neo4j_server(request: pytest.FixtureRequest, neo4j_uri: Callable[[str], str]) -> str:
    """The Bolt address of a server of the first version: for what takes long, and is tried in small on each version."""
    version: str = request.param
    return neo4j_uri(version)
