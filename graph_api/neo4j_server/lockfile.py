"""The committed lock of a release: the jars it consists of and the checksum of each.

A line reads `sha256  group:artifact:jar[:classifier]:version`; lines that begin with `#` explain.
The order of the lines is the order of the class path.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

LOCK_FOLDER = Path(__file__).parent / "lock"


@dataclass(frozen=True, slots=True)
class Jar:
    """One jar, by its Maven coordinate `group:artifact:jar[:classifier]:version`, and the SHA-256 it must have."""

    coordinate: str
    sha256: str

    @property
    def filename(self) -> str:
        """Its file name, such as `netty-buffer-4.2.16.Final.jar`."""
        return self.repository_path.rpartition("/")[2]

    @property
    def repository_path(self) -> str:
        """Where it lies in a Maven repository, below the address of that repository."""
        return repository_path(self.coordinate)


def repository_path(coordinate: str) -> str:
    """The path of the file that `group:artifact:packaging[:classifier]:version` names in a Maven repository."""
    group, artifact, packaging, *classifier, version = coordinate.split(":")
    filename = "-".join([artifact, version, *classifier])
    return f"{group.replace('.', '/')}/{artifact}/{version}/{filename}.{packaging}"


def read_lock(version: str, folder: Path = LOCK_FOLDER) -> list[Jar]:
    """The jars of a release, in the order of the class path."""
    jars = []
    for line in (folder / f"{version}.txt").read_text(encoding="ascii").splitlines():
        if line and not line.startswith("#"):
            sha256, coordinate = line.split()
            jars.append(Jar(coordinate, sha256))
    return jars


def write_lock(version: str, jars: Iterable[Jar], folder: Path = LOCK_FOLDER) -> Path:
    """Writes the lock of a release, and returns the file."""
    lines = [
        f"# The jars of Neo4j Community {version} (GPL 3, fetched on demand, never shipped).",
        f"# Made by: python -m graph_api.neo4j_server.relock {version}",
        *(f"{jar.sha256}  {jar.coordinate}" for jar in sorted(jars, key=lambda jar: jar.coordinate)),
    ]
    path = folder / f"{version}.txt"
    path.write_text("\n".join(lines) + "\n", encoding="ascii", newline="\n")
    return path
