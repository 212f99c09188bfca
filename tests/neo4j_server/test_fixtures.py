"""The plugin that gives tests their Neo4j, run in a pytest of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from neo4j import GraphDatabase

from graph_api.neo4j_server import CURRENT, LONG_TERM_SUPPORT

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]
TWO_TESTS = """
    def test_one(neo4j_server):
        assert neo4j_server.startswith("bolt://")

    def test_another(neo4j_server):
        pass
"""


@pytest.fixture
def given(neo4j_uri: Callable[[str], str]) -> str:
    """A server of this session itself. To be asked for before `run`, whose pytester hides the home folder."""
    return neo4j_uri(LONG_TERM_SUPPORT.version)


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., pytest.RunResult]:
    """Runs two tests that want a Neo4j where there is no Docker and nothing can be fetched."""

    def run(**environment: str) -> pytest.RunResult:
        settings = tmp_path / "jgo.conf"
        settings.write_text("[repositories]\ncentral = http://127.0.0.1:9/nothing\n")
        for name in ("CI", "NEO4J_TEST_URI", "SAMEN_TEST_NEO4J"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("DOCKER_HOST", "tcp://127.0.0.1:9")
        monkeypatch.setenv("JGO_CONFIG_FILE", str(settings))
        monkeypatch.setenv("SAMEN_NEO4J_CACHE", str(tmp_path))
        monkeypatch.setenv("PYTHONPATH", str(ROOT))
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        pytester.makepyfile(TWO_TESTS)
        plugins = ("-p", "tests.closing_lines", "-p", "tests.neo4j_fixtures")
        options = ("-W", "error", "-o", "asyncio_default_fixture_loop_scope=function")
        return pytester.runpytest_subprocess(*plugins, *options, timeout=60)

    return run


def test_without_a_server_the_tests_are_skipped_and_the_end_says_why(run: Callable[..., pytest.RunResult]) -> None:
    result = run()
    result.assert_outcomes(skipped=4)
    result.stdout.fnmatch_lines(
        [
            "Neo4j: NOT tested against 2026.07.1: no Docker engine answers; Neo4j cannot be fetched, *go online*",
            "Neo4j: NOT tested against 5.26.30: no Docker engine answers; Neo4j cannot be fetched, *go online*",
        ]
    )
    result.stdout.no_fnmatch_line("Neo4j: tested*")


def test_without_a_server_ci_fails(run: Callable[..., pytest.RunResult]) -> None:
    result = run(CI="true", SAMEN_TEST_NEO4J="5.26.30")
    result.assert_outcomes(errors=2)
    result.stdout.fnmatch_lines(["no Neo4j 5.26.30: no Docker engine answers; *"])


def test_a_version_that_does_not_exist_is_named(run: Callable[..., pytest.RunResult]) -> None:
    result = run(SAMEN_TEST_NEO4J="4.4")
    result.assert_outcomes(skipped=2)
    result.stdout.fnmatch_lines(["Neo4j: NOT tested against 4.4: *Choose one of 2026.07.1, 5.26.30."])


def test_a_server_that_is_given_is_used_when_it_is_empty_and_emptied_afterwards(
    given: str, run: Callable[..., pytest.RunResult]
) -> None:
    with GraphDatabase.driver(given) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
        used = run(NEO4J_TEST_URI=given)
        used.assert_outcomes(passed=2)
        used.stdout.fnmatch_lines([f"Neo4j: tested against {LONG_TERM_SUPPORT.version}"])

        driver.execute_query("CREATE (:Precious)")
        refused = run(NEO4J_TEST_URI=given)
        refused.assert_outcomes(skipped=2)
        refused.stdout.fnmatch_lines(["Neo4j: NOT tested against given: *is not empty*"])
        left = driver.execute_query("MATCH (p:Precious) DELETE p RETURN count(p) AS nodes").records[0]["nodes"]
        assert left == 1


def test_a_server_that_is_given_does_not_pass_for_another_version(
    given: str, run: Callable[..., pytest.RunResult]
) -> None:
    with GraphDatabase.driver(given) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
    result = run(NEO4J_TEST_URI=given, SAMEN_TEST_NEO4J=f"{CURRENT.version},{LONG_TERM_SUPPORT.version}")
    result.assert_outcomes(passed=2, skipped=2)
    result.stdout.fnmatch_lines(
        [
            f"Neo4j: NOT tested against {CURRENT.version}: NEO4J_TEST_URI runs {LONG_TERM_SUPPORT.version}; *",
            f"Neo4j: tested against {LONG_TERM_SUPPORT.version}",
        ]
    )
