"""A real Neo4j on this machine without Docker and without anything installed: for analysts and for the tests."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from graph_api.neo4j_server.aot import aot_options
from graph_api.neo4j_server.jars import jars_of
from graph_api.neo4j_server.process import USER, ServerProcess, bolt_address, free_port
from graph_api.neo4j_server.releases import CURRENT, release_of


class LocalNeo4j:
    """A Neo4j server that this Python process runs, and that ends with it, however it ends.

    As a context manager it starts on entering and stops on leaving. The first start of a version on a machine fetches
    its jars (some 150 MB) and prepares its start (less than a minute); later ones take three seconds. It takes 400 MB
    of memory.
    """

    def __init__(
        self,
        version: str = CURRENT.version,
        home: Path | None = None,
        password: str | None = None,
        bolt_port: int | None = None,
    ) -> None:
        """Describes a server, and starts nothing.

        Args:
            version: of Neo4j, one of `releases.RELEASES`.
            home: the folder with its data, made if it is not there; None for one that goes when the server stops.
            password: of the user `neo4j`, at least eight characters; None for a server that asks for none.
            bolt_port: where to listen on the loopback address; None for a free one, kept over restarts.

        Raises:
            UnknownRelease: there is no such version here.
        """
        self._release = release_of(version)
        self._given_home = home.absolute() if home else None
        self._password = password
        self._port = bolt_port or free_port()
        self._home: Path | None = None
        self._process: ServerProcess | None = None

    @property
    def version(self) -> str:
        """The version of Neo4j."""
        return self._release.version

    @property
    def uri(self) -> str:
        """The address for drivers, such as `bolt://127.0.0.1:7687`."""
        return bolt_address(self._port)

    @property
    def auth(self) -> tuple[str, str] | None:
        """User and password for drivers, None for a server that asks for none."""
        return (USER, self._password) if self._password is not None else None

    def start(self) -> Self:
        """Starts the server, unless it runs, and returns when it answers queries.

        Raises:
            JarsUnavailable, ChecksumMismatch: the server cannot be fetched.
            StartFailed: it has no usable folder, ended, did not answer, or was set up with another password; nothing is
                left running.
        """
        if self._process is not None:
            return self
        jars = jars_of(self._release.version)
        options = aot_options(self._release, jars)
        self._home = self._home or self._given_home or Path(tempfile.mkdtemp(prefix="samen-neo4j-"))
        try:
            process = ServerProcess(
                self._release,
                jars,
                self._home,
                self._port,
                password=self._password,
                jvm_options=options,
                scratch=None if self._given_home else self._home,
            )
            process.wait_until_ready()
        except BaseException:
            self._remove_temporary_home()
            raise
        self._process = process
        return self

    def wait(self) -> int:
        """Returns the exit code of the server when it has ended by itself."""
        return self._process.wait() if self._process else 0

    def stop(self) -> None:
        """Ends the server, if it runs; a temporary home goes, and all that is in it."""
        self._end(ServerProcess.stop)
        self._remove_temporary_home()

    def kill(self) -> None:
        """Ends the server as a crash would (SIGKILL); its home stays, and `start` goes on with it."""
        self._end(ServerProcess.kill)

    def restart(self) -> None:
        """Stops the server, if it runs, and starts it on the same home and port."""
        self._end(ServerProcess.stop)
        self.start()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _end(self, how: Callable[[ServerProcess], None]) -> None:
        if self._process is not None:
            how(self._process)
            self._process = None

    def _remove_temporary_home(self) -> None:
        if self._home is not None and self._given_home is None:
            shutil.rmtree(self._home, ignore_errors=True)
        self._home = None
