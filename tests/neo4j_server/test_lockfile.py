import re
from pathlib import Path

import pytest

from graph_api.neo4j_server.lockfile import LOCK_FOLDER, Jar, read_lock, repository_path, write_lock
from graph_api.neo4j_server.releases import RELEASES

EVERY_RELEASE = pytest.mark.parametrize("version", RELEASES)


@EVERY_RELEASE
def test_the_lock_of_a_release_holds_the_server_itself_and_each_jar_once(version: str) -> None:
    jars = read_lock(version)
    coordinates = {jar.coordinate for jar in jars}
    assert {f"org.neo4j:neo4j:jar:{version}", f"org.neo4j.app:neo4j-server:jar:{version}"} <= coordinates
    assert len({jar.filename for jar in jars}) == len(jars) > 200
    assert all(re.fullmatch("[0-9a-f]{64}", jar.sha256) for jar in jars)


@EVERY_RELEASE
def test_one_lock_serves_every_platform(version: str) -> None:
    coordinates = " ".join(jar.coordinate for jar in read_lock(version))
    assert all(f":{platform}:" in coordinates for platform in ("linux-x86_64", "linux-aarch_64", "osx-aarch_64"))


@EVERY_RELEASE
def test_the_lock_names_no_address(version: str) -> None:
    assert "://" not in (LOCK_FOLDER / f"{version}.txt").read_text()


def test_there_is_a_lock_for_each_release_and_no_other() -> None:
    assert {path.stem for path in LOCK_FOLDER.iterdir()} == set(RELEASES)


@pytest.mark.parametrize(
    ("coordinate", "path"),
    [
        ("org.neo4j.app:neo4j-server:jar:5.26.30", "org/neo4j/app/neo4j-server/5.26.30/neo4j-server-5.26.30.jar"),
        ("io.netty:epoll:jar:linux-x86_64:4.2", "io/netty/epoll/4.2/epoll-4.2-linux-x86_64.jar"),
    ],
)
def test_a_coordinate_tells_where_the_file_lies(coordinate: str, path: str) -> None:
    assert repository_path(coordinate) == path


def test_a_lock_that_is_written_is_read_back_in_one_order(tmp_path: Path) -> None:
    jars = [Jar("b:b:jar:1", "2" * 64), Jar("a:a:jar:natives:1", "1" * 64)]
    write_lock("1", jars, tmp_path)
    assert read_lock("1", tmp_path) == sorted(jars, key=lambda jar: jar.coordinate)
