"""The how-to pages: every address in them answers, and every example that can run here does."""

import contextlib
import io
import re
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import duckdb
import httpx
import pytest
import uvicorn
from starlette.applications import Starlette

from graph_api.http.data import routes
from graph_api.ingest.reading import read_facts
from graph_api.workers import Worker
from tests.conftest import ROOT
from tests.http.data.downloads import AtRevision
from tests.stores import SQLITE, hold, opened_store

PAGES = {name: ROOT / "docs" / "how-to" / f"{name}.md" for name in (
    "excel", "power-bi", "qgis", "gephi", "r", "pandas", "duckdb",
)}  # fmt: skip
BASE = "http://127.0.0.1:8000"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the downloads are served, for what only reads from an address: in a thread, on a free port."""
    app = Starlette(lifespan=_lifespan(tmp_path_factory.mktemp("how-to")))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        threading.Event().wait(0.05)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(30)


def _lifespan(folder: Path) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        worker = Worker(deadline=120.0)
        async with opened_store(SQLITE, folder, str) as store:
            await hold(store, read_facts())
            shown = AtRevision(store)
            app.router.routes.extend(routes(lambda: shown, worker, cache_seconds=0))
            yield
        await worker.close()

    return lifespan


@pytest.mark.parametrize("name", PAGES)
def test_every_address_on_a_page_answers(base: str, name: str) -> None:
    addresses = set(re.findall(rf"{BASE}[^\s>)'\"`]*", PAGES[name].read_text("utf-8")))
    assert addresses
    for address in addresses:
        if address.startswith(f"{BASE}/data/"):
            response = httpx.get(address.replace(BASE, base), timeout=120)
            assert response.status_code == 200, address
            assert len(response.content) > 500, address


def test_the_example_for_pandas_runs(base: str) -> None:
    printed = run(PAGES["pandas"], base)
    assert "3187 participations by municipalities in joint arrangements" in printed
    assert re.search(r"SAFETY\s+342", printed)
    assert "2026-05-01 https://creativecommons.org/" in printed


def test_the_example_for_networkx_runs(base: str) -> None:
    assert re.fullmatch(r"342 \['[^']+', '[^']+'\]\n", run(PAGES["gephi"], base))


def test_the_example_for_duckdb_runs(base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = PAGES["duckdb"].read_text("utf-8")
    monkeypatch.chdir(tmp_path)
    commands = re.findall(r"^curl -o (\S+) '([^']+)'$", text, re.MULTILINE)
    assert len(commands) == 3
    for file, address in commands:
        Path(file).write_bytes(httpx.get(address.replace(BASE, base), timeout=120).content)
    (statement,) = blocks(text, "sql")
    with duckdb.connect() as connection:
        found = connection.execute(statement).fetchall()
    assert len(found) == 12
    assert sum(municipalities for _, municipalities, _ in found) == 342
    assert all(arrangements > 3 for *_, arrangements in found)


@pytest.mark.parametrize("name", PAGES)
def test_every_column_that_an_example_names_is_one(base: str, name: str) -> None:
    for address in re.findall(rf"{BASE}(/data/[^\s>)'\"`]*columns=[^\s>)'\"`]*)", PAGES[name].read_text("utf-8")):
        columns = httpx.URL(address).params["columns"].split(",")
        header = httpx.get(base + address, timeout=120).content.decode("utf-8-sig").splitlines()[0]
        assert re.split("[;,]", header) == columns


def run(page: Path, base: str) -> str:
    """Runs the Python of a page, and gives what it prints."""
    code = "\n".join(blocks(page.read_text("utf-8"), "python")).replace(BASE, base)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, page.name, "exec"), {})
    return printed.getvalue()


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
