"""The first dashboard of the tutorial, made as the tutorial says, seen in a browser."""

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.browser.conftest import Audit
from tests.cli.commands import free_port, process, until_ready
from tests.conftest import ROOT

TUTORIAL = ROOT / "docs" / "tutorial" / "first-dashboard.md"
FOLDER = ROOT / "docs" / "tutorial" / "first-dashboard"
SERVICE, SITE = "http://127.0.0.1:8000", "http://127.0.0.1:8001"

pytestmark = pytest.mark.asyncio(loop_scope="module")


@dataclass(frozen=True)
class Places:
    """Where the service and the page are, in place of the ports that the tutorial names."""

    service: str
    site: str


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    served, page = free_port(), free_port()
    found = Places(f"http://127.0.0.1:{served}", f"http://127.0.0.1:{page}")
    folder = tmp_path_factory.mktemp("dashboard")
    shutil.copytree(FOLDER, folder, dirs_exist_ok=True)
    script = folder / "dashboard.js"
    script.write_text(script.read_text("utf-8").replace(SERVICE, found.service), "utf-8")
    settings = {"log_level": "error", "analysis_deadline": "60", "operation_timeout": "60", "cors_origins": found.site}
    with process(tmp_path_factory.mktemp("served"), "serve", "--port", str(served), **settings) as running:
        until_ready(served, running)
        with site(folder, page):
            yield found


@contextmanager
def site(folder: Path, port: int) -> Iterator[None]:
    """Serves a folder with the command of the tutorial."""
    named = re.search(
        r"^python3 -m (http\.server) 8001 (--bind 127\.0\.0\.1)$", TUTORIAL.read_text("utf-8"), re.MULTILINE
    )
    assert named
    command = [sys.executable, "-m", named[1], str(port), *named[2].split()]
    running = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with suppress(httpx.TransportError):
                httpx.get(f"http://127.0.0.1:{port}/")
                break
            time.sleep(0.05)
        yield
    finally:
        running.kill()
        running.wait()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser) -> Page:
    visit = await browser.new_context()
    visit.set_default_timeout(60_000)
    return await visit.new_page()


async def test_it_draws_what_the_service_answers(page: Page, places: Places, audit: Audit) -> None:
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    own = (f"{places.site}/", f"{places.service}/", "data:")
    page.on("request", lambda sent: wrong.append(sent.url) if not sent.url.startswith(own) else None)
    await page.goto(places.site)
    await expect(page.locator("rect")).to_have_count(10)
    await expect(page.locator("h1")).to_have_text("With whom does Eindhoven work together?")
    (query,) = re.findall(r"```graphql\n(.*?)```", TUTORIAL.read_text("utf-8"), re.DOTALL)
    sent = {"query": query, "variables": {"name": "Eindhoven"}}
    async with httpx.AsyncClient(timeout=60) as client:
        asked = (await client.post(f"{places.service}/graphql", json=sent)).json()
    partners = asked["data"]["municipality"]["partners"]
    drawn = await page.locator("svg text").all_text_contents()
    assert drawn[0::2] == [partner["municipality"]["name"] for partner in partners]
    assert drawn[1::2] == [f"{partner['strength']:.2f} ({partner['count']})" for partner in partners]
    lengths = [float(await bar.get_attribute("width") or 0) for bar in await page.locator("rect").all()]
    assert lengths == sorted(lengths, reverse=True)
    assert await audit(page) == []
    assert wrong == []


async def test_another_municipality_is_named_in_the_address(page: Page, places: Places) -> None:
    await page.goto(f"{places.site}/?name=Utrecht")
    await expect(page.locator("h1")).to_contain_text("Utrecht")


async def test_a_name_that_is_none_is_said_and_stays_text(page: Page, places: Places) -> None:
    await page.goto(f"{places.site}/?name=<img src=x>")
    await expect(page.locator("#told")).to_have_text("There is no municipality called <img src=x>.")
    await expect(page.locator("rect")).to_have_count(0)


async def test_the_tutorial_shows_what_the_files_have() -> None:
    text, script = TUTORIAL.read_text("utf-8"), (FOLDER / "dashboard.js").read_text("utf-8")
    shown = re.findall(r"```js\n(.*?)```", text, re.DOTALL)
    assert len(shown) == 2
    assert all(part in script for part in shown)
    (query,) = re.findall(r"```graphql\n(.*?)```", text, re.DOTALL)
    assert query.split() == script.split("`")[1].split()
    assert SERVICE in script
    assert f"SAMEN_CORS_ORIGINS={SITE} make serve" in text


async def test_every_file_that_the_tutorial_names_is_there() -> None:
    for name in re.findall(r"\]\(([^)#]+)\)", TUTORIAL.read_text("utf-8")):
        assert (TUTORIAL.parent / name).exists(), name
