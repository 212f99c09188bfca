"""Makes the lock of a release anew: `python -m graph_api.neo4j_server.relock 5.26.30`.

jgo resolves what the server depends on (a minute and a half: it reads hundreds of POMs one by one). Each jar is then
compared with the checksum that its repository publishes beside it, for jgo only warns of a difference.
"""

import hashlib
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click
from jgo.maven import MavenContext

from graph_api.neo4j_server.errors import ChecksumMismatch
from graph_api.neo4j_server.lockfile import LOCK_FOLDER, Jar, repository_path, write_lock
from graph_api.neo4j_server.releases import RELEASES
from graph_api.neo4j_server.repository import CONNECTIONS, Repositories, repositories

_ROOTS = ("org.neo4j:neo4j", "org.neo4j.app:neo4j-server")
_SCOPES = ("compile", "runtime", None)  # a root itself has no scope


def resolve(version: str) -> list[str]:
    """The coordinates of all jars that the server of a release needs."""
    with tempfile.TemporaryDirectory() as folder:
        context = MavenContext(repo_cache=Path(folder), remote_repos=repositories())
        # Without the exclamation mark jgo reads these POMs as lists of versions (BOMs) and picks a wrong set.
        roots = [context.create_dependency(f"{root}:{version}!") for root in _ROOTS]
        direct, transitive = context.resolver.resolve(roots)
    return [
        ":".join(
            part for part in (found.groupId, found.artifactId, found.type, found.classifier, found.version) if part
        )
        for found in (*direct, *transitive)
        if found.scope in _SCOPES
    ]


def checked(repositories: Repositories, coordinate: str) -> Jar:
    """A jar with its SHA-256, after its SHA-1 was found to be the published one."""
    path = repository_path(coordinate)
    content = repositories.read(path)
    published = repositories.read(f"{path}.sha1").decode("ascii").split()[0]
    if hashlib.sha1(content, usedforsecurity=False).hexdigest() != published:
        raise ChecksumMismatch(
            f"The file fetched for {coordinate} has another SHA-1 than its repository publishes.", hint="Try again."
        )
    return Jar(coordinate, hashlib.sha256(content).hexdigest())


@click.command()
@click.argument("versions", nargs=-1, type=click.Choice(list(RELEASES)))
@click.option("--folder", type=click.Path(path_type=Path), default=LOCK_FOLDER, help="Where the lock goes.")
def main(versions: tuple[str, ...], folder: Path) -> None:
    """Write the lock of VERSIONS anew, of all when none is named."""
    for version in versions or RELEASES:
        coordinates = resolve(version)
        with Repositories() as session, ThreadPoolExecutor(CONNECTIONS) as threads:
            jars = list(threads.map(lambda coordinate: checked(session, coordinate), coordinates))
        click.echo(f"{write_lock(version, jars, folder)}: {len(jars)} jars")


if __name__ == "__main__":
    main()
