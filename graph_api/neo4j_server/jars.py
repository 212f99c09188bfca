"""The jars of a release, on this machine: what the cache lacks is fetched, and nothing enters it unverified.

The jars are GPL 3. They are fetched when a server is first asked for and are never shipped.
"""

import hashlib
import logging
import os
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import platformdirs

from graph_api.neo4j_server.errors import ChecksumMismatch, JarsUnavailable
from graph_api.neo4j_server.lockfile import Jar, read_lock
from graph_api.neo4j_server.repository import CONNECTIONS, Repositories

CACHE_VARIABLE = "SAMEN_NEO4J_CACHE"
"""The environment variable that names another cache folder."""

_PARTIAL = ".part"
_SECONDS_UNTIL_ABANDONED = 3600
_log = logging.getLogger(__name__)


def cache_folder(version: str) -> Path:
    """Where all that belongs to one release is kept between runs, outside the checkout."""
    chosen = os.environ.get(CACHE_VARIABLE)
    root = Path(chosen).expanduser() if chosen else platformdirs.user_cache_path("samen", appauthor=False) / "neo4j"
    return root.absolute() / version


def jars_of(version: str) -> list[Path]:
    """The jars of a release in the order of the class path, fetched where the cache lacks them.

    Raises:
        JarsUnavailable: a jar is missing and cannot be fetched or kept.
        ChecksumMismatch: a repository gave other bytes than the lock names.
    """
    folder = cache_folder(version)
    try:
        return fill(folder / "lib", read_lock(version))
    except OSError as error:
        raise JarsUnavailable(
            f"Neo4j cannot be kept in {folder}: {error}.", hint=f"Name another folder with {CACHE_VARIABLE}."
        ) from error


def fill(folder: Path, jars: Iterable[Jar]) -> list[Path]:
    """Makes `folder` hold `jars`, and returns their paths in the same order.

    Every jar is checked on every call, so a damaged cache mends itself. Several processes may fill one folder at once:
    a file gets its name only when it is whole.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {folder / jar.filename: jar for jar in jars}
    with ThreadPoolExecutor(CONNECTIONS) as threads:
        sound = threads.map(lambda path: _is_sound(path, wanted[path]), wanted)
        missing = [path for path, is_sound in zip(wanted, sound, strict=True) if not is_sound]
        if missing:
            _log.info("fetching %d jars into %s", len(missing), folder)
            _sweep(folder)
            with Repositories() as repositories:
                fetches = [threads.submit(_fetch, repositories, wanted[path], path) for path in missing]
                try:
                    for fetch in fetches:
                        fetch.result()
                finally:
                    threads.shutdown(cancel_futures=True)
    return list(wanted)


def _is_sound(path: Path, jar: Jar) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == jar.sha256
    except FileNotFoundError:
        return False


def _fetch(repositories: Repositories, jar: Jar, path: Path) -> None:
    content = repositories.read(jar.repository_path)
    sha256 = hashlib.sha256(content).hexdigest()
    if sha256 != jar.sha256:
        raise ChecksumMismatch(
            f"The file fetched for {jar.coordinate} is not the one that the lock names (SHA-256 {sha256} instead of "
            f"{jar.sha256}); it was not kept.",
            hint="A repository or a proxy gave something else: try again, or over another network.",
        )
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=_PARTIAL, delete=False) as file:
        file.write(content)
    Path(file.name).replace(path)


def _sweep(folder: Path) -> None:
    """Removes what a process left that was killed while it wrote."""
    for path in folder.glob(f"*{_PARTIAL}"):
        if time.time() - path.stat().st_mtime > _SECONDS_UNTIL_ABANDONED:
            path.unlink(missing_ok=True)
