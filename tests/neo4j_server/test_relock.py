import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph_api.neo4j_server.errors import ChecksumMismatch
from graph_api.neo4j_server.lockfile import read_lock, repository_path
from graph_api.neo4j_server.relock import main
from tests.neo4j_server.conftest import Repository

VERSION = "5.26.30"


def publish(repository: Repository, coordinate: str, dependencies: str = "") -> None:
    group, artifact, _, version = coordinate.split(":")
    path = repository_path(coordinate)
    content = coordinate.encode()
    pom = f"""<project><modelVersion>4.0.0</modelVersion><groupId>{group}</groupId><artifactId>{artifact}</artifactId>
        <version>{version}</version><dependencies>{dependencies}</dependencies></project>"""
    repository.files[path] = content
    repository.files[f"{path}.sha1"] = hashlib.sha1(content).hexdigest().encode() + f"  {artifact}.jar".encode()
    repository.files[path.removesuffix("jar") + "pom"] = pom.encode()


def depends(artifact: str, scope: str) -> str:
    return f"""<dependency><groupId>org.example</groupId><artifactId>{artifact}</artifactId><version>1</version>
        <scope>{scope}</scope></dependency>"""


@pytest.fixture
def neo4j(repository: Repository) -> Repository:
    """Two servers in small: what they need to compile, to run and to be tested, and what that needs in turn."""
    needs = depends("compiled", "compile") + depends("run", "runtime") + depends("tested", "test")
    publish(repository, f"org.neo4j:neo4j:jar:{VERSION}", needs)
    publish(repository, f"org.neo4j.app:neo4j-server:jar:{VERSION}", depends("provided", "provided"))
    publish(repository, "org.example:compiled:jar:1", depends("deeper", "compile"))
    for name in ("run", "tested", "provided", "deeper"):
        publish(repository, f"org.example:{name}:jar:1")
    return repository


def test_the_lock_holds_what_the_server_needs_to_run(neo4j: Repository, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, [VERSION, "--folder", str(tmp_path)], catch_exceptions=False)
    assert result.output == f"{tmp_path / VERSION}.txt: 5 jars\n"
    assert {jar.coordinate: jar.sha256 for jar in read_lock(VERSION, tmp_path)} == {
        coordinate: hashlib.sha256(coordinate.encode()).hexdigest()
        for coordinate in (
            "org.example:compiled:jar:1",
            "org.example:deeper:jar:1",
            "org.example:run:jar:1",
            f"org.neo4j:neo4j:jar:{VERSION}",
            f"org.neo4j.app:neo4j-server:jar:{VERSION}",
        )
    }


def test_a_jar_that_differs_from_its_published_checksum_is_not_locked(neo4j: Repository, tmp_path: Path) -> None:
    neo4j.files[repository_path("org.example:deeper:jar:1")] = b"something else"
    with pytest.raises(ChecksumMismatch, match=r"org\.example:deeper:jar:1 has another SHA-1"):
        CliRunner().invoke(main, [VERSION, "--folder", str(tmp_path)], catch_exceptions=False)
    assert not (tmp_path / f"{VERSION}.txt").exists()
