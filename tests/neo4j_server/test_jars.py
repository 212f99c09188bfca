import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph_api.errors import ErrorCode
from graph_api.neo4j_server.errors import ChecksumMismatch, JarsUnavailable
from graph_api.neo4j_server.jars import cache_folder, fill, jars_of
from graph_api.neo4j_server.lockfile import Jar
from graph_api.neo4j_server.releases import CURRENT
from tests.neo4j_server.conftest import Repository


def stock(repository: Repository, count: int) -> list[Jar]:
    """Puts jars of different sizes into the repository, and returns what a lock says of them."""
    jars = []
    for number in range(count):
        content = f"jar {number} ".encode() * 1000 * number
        jars.append(Jar(f"org.example:part{number}:jar:1.0", hashlib.sha256(content).hexdigest()))
        repository.files[jars[-1].repository_path] = content
    return jars


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_jars_are_fetched_once_and_returned_in_the_order_of_the_lock(repository: Repository, tmp_path: Path) -> None:
    jars = stock(repository, 20)
    paths = fill(tmp_path / "lib", jars)
    assert [path.name for path in paths] == [jar.filename for jar in jars]
    assert [path.read_bytes() for path in paths] == [repository.files[jar.repository_path] for jar in jars]
    assert fill(tmp_path / "lib", jars) == paths
    assert len(repository.asked) == 20


def test_a_damaged_jar_is_fetched_again(repository: Repository, tmp_path: Path) -> None:
    jars = stock(repository, 3)
    paths = fill(tmp_path / "lib", jars)
    paths[1].write_bytes(b"cut sho")
    fill(tmp_path / "lib", jars)
    assert paths[1].read_bytes() == repository.files[jars[1].repository_path]
    assert len(repository.asked) == 4


def test_a_jar_with_another_checksum_is_refused_and_not_kept(repository: Repository, tmp_path: Path) -> None:
    jars = stock(repository, 3)
    repository.files[jars[1].repository_path] = b"something else"
    with pytest.raises(
        ChecksumMismatch, match=r"org\.example:part1:jar:1\.0 is not the one that the lock names"
    ) as caught:
        fill(tmp_path / "lib", jars)
    assert caught.value.code is ErrorCode.UNAVAILABLE
    assert set(names(tmp_path / "lib")) <= {jars[0].filename, jars[2].filename}


def test_without_a_connection_the_error_says_what_to_do(repository: Repository, tmp_path: Path) -> None:
    jars = stock(repository, 30)
    repository.close()
    with pytest.raises(JarsUnavailable, match=r"127\.0\.0\.1: .*refused.*go online") as caught:
        fill(tmp_path / "lib", jars)
    assert caught.value.code is ErrorCode.UNAVAILABLE
    assert names(tmp_path / "lib") == []


def test_what_was_fetched_before_the_connection_broke_is_kept(repository: Repository, tmp_path: Path) -> None:
    jars = stock(repository, 3)
    missing = repository.files.pop(jars[2].repository_path)
    with pytest.raises(JarsUnavailable, match=r"part2-1\.0\.jar failed \(127\.0\.0\.1: 404"):
        fill(tmp_path / "lib", jars)
    repository.files[jars[2].repository_path] = missing
    repository.asked.clear()
    assert len(fill(tmp_path / "lib", jars)) == 3
    assert f"/maven/{jars[2].repository_path}" in repository.asked


def test_a_second_repository_is_asked_for_what_the_first_lacks(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jars = stock(repository, 1)
    settings = tmp_path / "two.conf"
    settings.write_text(f"[repositories]\ncentral = {repository.address}/not-here\nmirror = {repository.address}\n")
    monkeypatch.setenv("JGO_CONFIG_FILE", str(settings))
    (path,) = fill(tmp_path / "lib", jars)
    assert path.read_bytes() == repository.files[jars[0].repository_path]
    assert len(repository.asked) == 2


def test_two_processes_may_fill_one_folder_at_once(repository: Repository, tmp_path: Path) -> None:
    jars = stock(repository, 40)
    repository.seconds = 0.02
    folder = tmp_path / "lib"
    program = (
        "import sys; from pathlib import Path; from graph_api.neo4j_server.jars import fill; "
        "from graph_api.neo4j_server.lockfile import read_lock; print(flush=True); input(); "
        "print(len(fill(Path(sys.argv[1]), read_lock('both', Path(sys.argv[2])))))"
    )
    (tmp_path / "both.txt").write_text("".join(f"{jar.sha256}  {jar.coordinate}\n" for jar in jars))
    command = [sys.executable, "-c", program, str(folder), str(tmp_path)]
    pipe = subprocess.PIPE
    processes = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(2)]
    for process in processes:  # each is as far as the other, then both begin
        assert process.stdout is not None
        process.stdout.readline()
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    assert [process.communicate(timeout=30)[0] for process in processes] == ["40\n", "40\n"]
    assert names(folder) == sorted(jar.filename for jar in jars)
    assert len(repository.asked) > 40, "they did not run at the same time"
    repository.asked.clear()
    fill(folder, jars)
    assert repository.asked == []


def test_what_a_killed_process_left_is_swept_away_later(repository: Repository, tmp_path: Path) -> None:
    jars = stock(repository, 1)
    folder = tmp_path / "lib"
    folder.mkdir()
    old, new = folder / "old.part", folder / "new.part"
    old.touch()
    new.touch()
    os.utime(old, (0, time.time() - 7200))
    fill(folder, jars)
    assert names(folder) == ["new.part", jars[0].filename]


def test_the_cache_lies_where_the_platform_keeps_such_things(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SAMEN_NEO4J_CACHE", raising=False)
    folder = cache_folder("5.26.30")
    assert folder.parts[-3:] == ("samen", "neo4j", "5.26.30")
    assert not folder.is_relative_to(Path(__file__).parents[2])


def test_another_cache_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SAMEN_NEO4J_CACHE", str(tmp_path))
    monkeypatch.setenv("JGO_CONFIG_FILE", str(tmp_path / "jgo.conf"))
    (tmp_path / "jgo.conf").write_text("[repositories]\ncentral = http://127.0.0.1:9/nothing\n")
    with pytest.raises(JarsUnavailable):
        jars_of(CURRENT.version)
    assert names(tmp_path / CURRENT.version) == ["lib"]


def test_a_cache_folder_that_cannot_be_used_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("SAMEN_NEO4J_CACHE", str(tmp_path / "file"))
    with pytest.raises(JarsUnavailable, match=r"cannot be kept in .*Name another folder with SAMEN_NEO4J_CACHE"):
        jars_of(CURRENT.version)
