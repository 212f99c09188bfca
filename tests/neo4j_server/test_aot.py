import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from graph_api.neo4j_server import aot
from graph_api.neo4j_server.aot import aot_options
from graph_api.neo4j_server.errors import StartFailed
from graph_api.neo4j_server.releases import CURRENT, Release


class Rehearsals:
    """Stands for the run of a server that Java makes its cache from, which takes half a minute."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.count, self.content, self.error = 0, b"classes", ""
        monkeypatch.setenv("SAMEN_NEO4J_CACHE", str(folder))
        monkeypatch.setattr(aot, "_rehearse", self)
        self.jar = folder / CURRENT.version / "lib" / "a.jar"
        self.jar.parent.mkdir(parents=True)
        self.jar.touch()

    def __call__(self, release: Release, jars: Sequence[Path], folder: Path, output: Path) -> None:
        self.count += 1
        if self.error:
            raise StartFailed(self.error)
        output.write_bytes(self.content)


@pytest.fixture
def rehearsals(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Rehearsals:
    return Rehearsals(monkeypatch, tmp_path)


def test_the_cache_of_a_version_is_made_once(rehearsals: Rehearsals) -> None:
    (option,) = aot_options(CURRENT, [rehearsals.jar])
    name, _, path = option.partition("=")
    assert name == "-XX:AOTCache"
    assert Path(path).read_bytes() == b"classes"
    assert aot_options(CURRENT, [rehearsals.jar]) == (option,)
    assert rehearsals.count == 1


def test_the_cache_is_made_anew_after_a_jar_was_fetched_again(rehearsals: Rehearsals) -> None:
    (option,) = aot_options(CURRENT, [rehearsals.jar])
    later = Path(option.partition("=")[2]).stat().st_mtime + 1
    os.utime(rehearsals.jar, (later, later))
    aot_options(CURRENT, [rehearsals.jar])
    assert rehearsals.count == 2


def test_where_no_cache_can_be_made_the_server_starts_without_and_it_is_not_tried_again(
    rehearsals: Rehearsals, caplog: pytest.LogCaptureFixture
) -> None:
    rehearsals.error = "Java would not."
    assert aot_options(CURRENT, [rehearsals.jar]) == ()
    assert aot_options(CURRENT, [rehearsals.jar]) == ()
    assert rehearsals.count == 1
    assert [record.getMessage() for record in caplog.records if record.levelname == "WARNING"] == [
        "Neo4j 2026.07.1 will start more slowly: Java would not."
    ]
