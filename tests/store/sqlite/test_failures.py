"""What can be wrong with a file: one clear sentence each, and nothing harmed."""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from graph_api.errors import SamenError, StoreUnusable, Unavailable
from graph_api.store.change import PutNode
from graph_api.store.protocol import Applied
from graph_api.store.query import Everything, Select
from graph_api.store.sqlite import SqliteStore, failures
from tests.store.examples import TODAY, country, municipality, node
from tests.stores import hold

ONE = (PutNode(node(municipality("GM0001"))),)


async def opening(path: Path) -> SamenError:
    """The error of opening the file: one sentence, with what to do, and no more of the path than its name."""
    store = SqliteStore(path, busy_timeout=0.1)
    with pytest.raises((StoreUnusable, Unavailable)) as caught:
        await store.open()
    await store.close()
    error = caught.value
    assert path.name in error.message
    assert str(path.parent) not in str(error)
    assert error.hint
    assert "\n" not in str(error)
    return error


async def apply(store: SqliteStore) -> Applied:
    return await store.apply(ONE, actor="tester", reason="to see")


async def revision(store: SqliteStore) -> int:
    async with store.reader() as reader:
        return reader.revision


async def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    error = await opening(tmp_path / "away" / "graph.db")
    assert isinstance(error, StoreUnusable)
    assert "no folder away" in error.message
    assert f"no folder {tmp_path / 'away'} for the file graph.db" in error.in_terminal()
    assert list(tmp_path.iterdir()) == []


async def test_a_folder_in_place_of_the_file_cannot_be_opened(path: Path) -> None:
    path.mkdir()
    assert "cannot be opened" in (await opening(path)).message


async def test_a_file_that_is_no_database_is_damaged_and_kept(path: Path) -> None:
    path.write_bytes(b"code;naam\n" * 1000)
    error = await opening(path)
    assert isinstance(error, StoreUnusable)
    assert "damaged" in error.message
    assert path.read_bytes() == b"code;naam\n" * 1000


async def test_a_truncated_file_is_damaged(path: Path, own_store: SqliteStore) -> None:
    await hold(own_store, country(200, 5))
    await own_store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert "damaged" in (await opening(path)).message


async def test_a_page_that_is_damaged_is_found_at_the_start(path: Path, own_store: SqliteStore) -> None:
    await hold(own_store, country(200, 5))
    await own_store.close()
    whole = bytearray(path.read_bytes())
    middle = len(whole) // 2 // 4096 * 4096
    whole[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(whole)
    assert "damaged" in (await opening(path)).message
    assert path.read_bytes() == whole


async def test_a_file_of_a_newer_version_is_refused_and_kept(path: Path, own_store: SqliteStore) -> None:
    await own_store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = path.read_bytes()
    error = await opening(path)
    assert isinstance(error, StoreUnusable)
    assert "newer version" in error.message
    assert path.read_bytes() == before


async def test_a_file_of_another_program_is_refused_and_kept(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE holidays (place)")
    before = path.read_bytes()
    assert "another program" in (await opening(path)).message
    assert path.read_bytes() == before


async def test_a_locked_file_is_waited_for_and_then_named(path: Path, own_store: SqliteStore) -> None:
    await own_store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        error = await opening(path)
        assert isinstance(error, Unavailable)
        assert "locked" in error.message
        assert error.retry_after
    store = SqliteStore(path)
    await store.open()
    await store.close()


async def test_a_write_while_another_program_writes_fails_and_works_again(path: Path, own_store: SqliteStore) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match="locked"):
            await apply(own_store)
        assert await revision(own_store) == 0
    assert (await apply(own_store)).revision == 1


@contextmanager
def no_powers() -> Iterator[None]:
    """As another user, if this one is root, who may write anything."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are of another sort there")
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555), (None, 0o555)])
async def test_what_is_read_only_is_said_to_be(file: int | None, folder: int) -> None:
    with tempfile.TemporaryDirectory() as made:
        path = Path(made) / "graph.db"
        if file is not None:
            store = SqliteStore(path)
            await store.open()
            await apply(store)
            await store.close()
            path.chmod(file)
        before = path.read_bytes() if file is not None else None
        Path(made).chmod(folder)
        with no_powers():
            assert "read-only" in (await opening(path)).message
        assert (path.read_bytes() if path.exists() else None) == before


async def test_a_full_disk_stops_a_change_whole_and_harms_nothing(path: Path, own_store: SqliteStore) -> None:
    await apply(own_store)
    before = await revision(own_store)
    writer = own_store._opened()
    (pages,) = writer.execute("PRAGMA page_count").fetchone()
    writer.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Unavailable, match="full"):
        await hold(own_store, country(300, 20))
    assert await revision(own_store) == before
    async with own_store.reader() as reader:
        assert len((await reader.facts()).nodes) == 1
        assert len(await reader.journal()) == 1
    writer.execute("PRAGMA max_page_count = 1000000")
    assert (await hold(own_store, country(300, 20))).revision == before + 1


async def test_damage_that_comes_later_is_told_too(path: Path, own_store: SqliteStore) -> None:
    await hold(own_store, country(200, 5))
    await own_store.close()
    await own_store.open()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(StoreUnusable, match="damaged"):
        async with own_store.reader() as reader:
            await reader.facts()


async def test_a_file_taken_away_is_not_made_anew(path: Path, own_store: SqliteStore) -> None:
    path.unlink()
    with pytest.raises(StoreUnusable, match="cannot be opened"):
        await revision(own_store)
    assert not path.exists()


async def test_a_statement_that_takes_too_long_is_ended(path: Path) -> None:
    store = SqliteStore(path, statement_timeout=0.001)
    await store.open()
    await hold(store, country(0, 0))
    await store.apply([PutNode(fact) for fact in country(3000, 0).nodes], actor="tester", reason="to see")
    async with store.reader() as reader:
        with pytest.raises(Unavailable, match="longer"):
            await reader.select(Select(Everything("Municipality"), TODAY))
    await store.close()


async def test_a_store_that_is_not_open_is_unavailable(path: Path) -> None:
    store = SqliteStore(path)
    with pytest.raises(Unavailable, match="not open"):
        await apply(store)
    with pytest.raises(Unavailable, match="not open"):
        await revision(store)
    await store.close()


def test_an_old_sqlite_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 33, 0))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.33.0")
    with pytest.raises(StoreUnusable, match=r"3\.33\.0.*3\.34"):
        failures.require_features()


def test_a_sqlite_without_full_text_search_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Lesser(sqlite3.Connection):
        def execute(self, sql: str, *_: object) -> sqlite3.Cursor:
            if "fts5" in sql:
                raise sqlite3.OperationalError("no such module: fts5")
            return super().execute(sql)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda name: connect(name, factory=Lesser))
    with pytest.raises(StoreUnusable, match="FTS5"):
        failures.require_features()


@pytest.mark.parametrize(
    ("code", "kind", "word"),
    [(sqlite3.SQLITE_IOERR | 3 << 8, Unavailable, "fails to read"), (sqlite3.SQLITE_PERM, StoreUnusable, "read-only")],
)
def test_other_faults_of_the_disk_have_their_sentence(code: int, kind: type[SamenError], word: str) -> None:
    fault = sqlite3.OperationalError("disk I/O error")
    fault.sqlite_errorcode = code
    with pytest.raises(kind, match=word), failures.explaining(Path("graph.db")):
        raise fault


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR | 3 << 8, sqlite3.SQLITE_CANTOPEN])
def test_a_disk_without_room_is_full_whichever_way_it_fails(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=4096))
    fault = sqlite3.OperationalError("disk I/O error")
    fault.sqlite_errorcode = code
    with (
        pytest.raises(Unavailable, match=r"disk with graph\.db is full.*Make room"),
        failures.explaining(Path("graph.db")),
    ):
        raise fault


def test_a_disk_that_cannot_be_asked_for_its_room_is_not_called_full(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_: Path) -> None:
        raise OSError

    monkeypatch.setattr(shutil, "disk_usage", unknown)
    fault = sqlite3.OperationalError("disk I/O error")
    fault.sqlite_errorcode = sqlite3.SQLITE_IOERR
    with pytest.raises(Unavailable, match="fails to read"), failures.explaining(Path("graph.db")):
        raise fault


@pytest.mark.parametrize(
    "code",
    [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR],
)
def test_a_terminal_shows_the_whole_path_and_callers_only_the_name(code: int, tmp_path: Path) -> None:
    fault = sqlite3.OperationalError("")
    fault.sqlite_errorcode = code
    path = tmp_path / "graph.db"
    with pytest.raises(SamenError) as caught, failures.explaining(path):
        raise fault
    assert str(path) in caught.value.in_terminal()
    assert str(tmp_path) not in str(caught.value)
    assert caught.value.in_terminal().replace(str(path), path.name) == str(caught.value)


def test_a_fault_of_our_own_is_not_explained_away() -> None:
    with pytest.raises(sqlite3.ProgrammingError), failures.explaining(Path("graph.db")):
        raise sqlite3.ProgrammingError("wrong use")
