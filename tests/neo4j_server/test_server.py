"""On real servers. One start takes three seconds, so a test follows a server through all that may befall it."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from neo4j import GraphDatabase
from neo4j.exceptions import AuthError

from graph_api.errors import ErrorCode
from graph_api.neo4j_server import CURRENT, LONG_TERM_SUPPORT, RELEASES, LocalNeo4j, process
from graph_api.neo4j_server.aot import _ask_typical
from graph_api.neo4j_server.errors import StartFailed, UnknownRelease

Auth = tuple[str, str] | None


def ask(uri: str, query: str, auth: Auth = None) -> list[object]:
    """The values of the first column of what a query returns."""
    with GraphDatabase.driver(uri, auth=auth) as driver:
        return [record[0] for record in driver.execute_query(query).records]


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_for_silence(port: int) -> None:
    deadline = time.monotonic() + 20
    while answers(port):
        assert time.monotonic() < deadline, "the server is still running"
        time.sleep(0.05)


def port_of(uri: str) -> int:
    return int(uri.rpartition(":")[2])


@pytest.mark.parametrize("version", RELEASES)
def test_what_was_committed_outlives_a_crash(version: str, tmp_path: Path) -> None:
    server = LocalNeo4j(version, home=tmp_path / "home")
    with server:
        address = server.uri
        assert address.startswith("bolt://127.0.0.1:")
        assert server.start() is server, "a second start changes nothing"
        assert version in ask(address, "CALL dbms.components() YIELD versions RETURN versions[0]")
        with GraphDatabase.driver(address) as driver:
            _ask_typical(driver)
        ask(address, "CREATE (:Fact {name: 'before the crash'})")
        with pytest.raises(StartFailed, match=r"^Another Neo4j keeps its data in .*/home\. Stop that one"):
            LocalNeo4j(version, home=tmp_path / "home").start()
        server.kill()
        assert not answers(port_of(address))
        server.restart()
        assert server.uri == address
        assert ask(address, "MATCH (f:Fact) RETURN f.name") == ["before the crash"]
    assert not answers(port_of(address))
    assert (tmp_path / "home" / "data").is_dir()


def test_a_password_is_asked_for_and_outlives_a_restart_and_a_temporary_home_does_not_outlive_the_server(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with LocalNeo4j(LONG_TERM_SUPPORT.version, password="correct horse") as server:
        assert server.auth == ("neo4j", "correct horse")
        server.restart()
        assert ask(server.uri, "RETURN 1", server.auth) == [1]
        for wrong in (None, ("neo4j", "neo4j"), ("neo4j", "battery staple")):
            with pytest.raises(AuthError):
                ask(server.uri, "RETURN 1", wrong)
        server.kill()
        (home,) = tmp_path.iterdir()
        with pytest.raises(
            StartFailed, match=r"does not accept this password\. It was set up with another one"
        ) as caught:
            LocalNeo4j(LONG_TERM_SUPPORT.version, home, "battery staple").start()
        assert caught.value.code is ErrorCode.UNAVAILABLE
        assert home.is_dir()
    assert not home.exists()
    server.stop()


def test_a_password_that_neo4j_refuses_fails_the_start_and_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    server = LocalNeo4j(CURRENT.version, password="short")
    with pytest.raises(StartFailed, match="at least 8 characters"):
        server.start()
    wait_for_silence(port_of(server.uri))
    assert list(tmp_path.iterdir()) == []


def test_a_port_that_is_taken_fails_the_start_with_the_reason_from_the_log() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(StartFailed, match=f"on port {port}: .*Address already in use"):
            LocalNeo4j(CURRENT.version, bolt_port=port).start()


def test_a_server_that_is_not_ready_in_time_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_SECONDS_TO_START", 0.2)
    server = LocalNeo4j(CURRENT.version)
    with pytest.raises(StartFailed, match=r"not ready within 0\.2 s"):
        server.start()
    assert not answers(port_of(server.uri))


def test_a_home_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StartFailed, match=r"cannot keep its data in .*/file: .*Name another folder"):
        LocalNeo4j(CURRENT.version, tmp_path / "file").start()


def test_an_unknown_version_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownRelease, match=r"no Neo4j 4\.4 to run here\. Choose one of 2026\.07\.1, 5\.26\.30"):
        LocalNeo4j("4.4")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_the_server_ends_with_a_process_that_is_killed(tmp_path: Path) -> None:
    program = (
        "import time; from graph_api.neo4j_server import LocalNeo4j; "
        f"print(LocalNeo4j({LONG_TERM_SUPPORT.version!r}).start().uri, flush=True); time.sleep(60)"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, env=environment
    ) as parent:
        assert parent.stdout is not None
        port = port_of(parent.stdout.readline().strip())
        assert answers(port)
        parent.kill()
    wait_for_silence(port)
    deadline = time.monotonic() + 20
    while list(tmp_path.iterdir()):
        assert time.monotonic() < deadline, "its temporary home is still there"
        time.sleep(0.05)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_the_command_prints_the_address_and_stops_at_control_c(tmp_path: Path) -> None:
    port = process.free_port()
    command = [sys.executable, "-m", "graph_api.neo4j_server", "--version", LONG_TERM_SUPPORT.version]
    command += ["--home", str(tmp_path / "home"), "--port", str(port)]
    # A terminal sends the signal to all that it started, so it does here.
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == f"bolt://127.0.0.1:{port}\n"
        assert ask(f"bolt://127.0.0.1:{port}", "RETURN 1") == [1]
        os.killpg(running.pid, signal.SIGINT)
        assert running.wait(20) == 0
    assert not answers(port)


def test_the_command_says_in_one_line_why_it_cannot_run(tmp_path: Path) -> None:
    settings = tmp_path / "jgo.conf"
    settings.write_text("[repositories]\ncentral = http://127.0.0.1:9/nothing\n")
    environment = {**os.environ, "SAMEN_NEO4J_CACHE": str(tmp_path), "JGO_CONFIG_FILE": str(settings)}
    command = [sys.executable, "-m", "graph_api.neo4j_server"]
    result = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=30, check=False)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.splitlines()[-1].startswith("Error: Neo4j cannot be fetched")
    assert "Traceback" not in result.stderr
