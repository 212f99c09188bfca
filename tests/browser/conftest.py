"""The served pages in a real Chromium, which may reach the service and nothing else.

Chromium is the one that `SAMEN_TEST_CHROMIUM` names, or the first on the path. Where it or the built pages are not to
be had, the tests fail in CI (`CI=true`), and are skipped elsewhere; the last lines of a run say so.
"""

import os
import shutil
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from graph_api.http.explorer import BUILT
from tests.cli.commands import free_port, process, until_ready
from tests.closing_lines import closing_line
from tests.conftest import ROOT

AXE = ROOT / "graph_api" / "explorer" / "node_modules" / "axe-core" / "axe.min.js"
NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")

Opened = Callable[..., AbstractAsyncContextManager[Page]]
Audit = Callable[..., Coroutine[Any, Any, list[tuple[str, str]]]]

# A busy machine is no reason to fail.
expect.set_options(timeout=20_000)

# A violation of the policy is an event of the document; each is kept until the test looks.
_WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(`${event.effectiveDirective} forbids ${event.blockedURI}`);
});
"""

# Where a rule names several parts of the page, each counts for itself; what stands within one of `known` is that one.
# An editor redraws its lines at any time: what has left the page since the checker looked is no part of it.
_FINDINGS = """
async (known) => (await axe.run({ elementRef: true })).violations.flatMap(({ id, nodes }) =>
  nodes.filter(({ element }) => element?.isConnected).map(({ target, element }) => {
    const within = known.find(([rule, part]) => rule === id && element.closest(part));
    return [id, within ? within[1] : target.join(" ")];
  }),
)
"""


@pytest.fixture(scope="session")
def present(pytestconfig: pytest.Config) -> Callable[[bool, str], None]:
    """Ends a test that lacks what it needs: the words say what it is and how to get it."""

    def check(is_there: bool, otherwise: str) -> None:
        if is_there:
            return
        closing_line(pytestconfig, f"Pages: NOT tested in a browser: {otherwise}")
        if os.environ.get("CI", "").lower() == "true":
            pytest.fail(otherwise, pytrace=False)
        pytest.skip(otherwise)

    return check


@pytest.fixture(scope="session")
def chromium(present: Callable[[bool, str], None]) -> str:
    named = os.environ.get("SAMEN_TEST_CHROMIUM")
    found = named or next((path for name in NAMES if (path := shutil.which(name))), None)
    present(found is not None, "no Chromium: install it (Debian: apt-get install chromium) or name SAMEN_TEST_CHROMIUM")
    assert found is not None
    return found


@pytest.fixture(scope="session")
def service(present: Callable[[bool, str], None], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running service that has the pages."""
    present((BUILT / "graphiql.html").exists(), "the pages are not built: 'pip install --editable .' builds them")
    port = free_port()
    # At the level of errors: nobody reads what it writes while the tests run, and a full pipe would stop it.
    with process(
        tmp_path_factory.mktemp("served"),
        "serve",
        "--port",
        str(port),
        log_level="error",
        analysis_deadline="60",
        operation_timeout="60",
    ) as running:
        until_ready(port, running)
        yield f"http://127.0.0.1:{port}"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium)
        yield browser
        await browser.close()


@pytest.fixture
def opened(browser: Browser, service: str) -> Opened:
    """Opens a page of the service as someone who was never there; at its end nothing may have gone wrong on it.

    That is: no message of error in the console, nothing that the policy forbids, no request to another host.
    """

    @asynccontextmanager
    async def open_page(path: str, **context: Any) -> AsyncIterator[Page]:
        wrong: list[str] = []
        visit = await browser.new_context(viewport={"width": 1400, "height": 900}, **context)
        visit.set_default_timeout(60_000)
        page = await visit.new_page()
        page.on("console", lambda said: wrong.append(said.text) if said.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        visit.on(
            "request",
            lambda sent: wrong.append(sent.url) if not sent.url.startswith((f"{service}/", "data:", "blob:")) else None,
        )
        await page.add_init_script(_WATCH)
        await page.goto(service + path)
        yield page
        if context.get("java_script_enabled", True):
            wrong += await page.evaluate("violations")
        await visit.close()
        assert wrong == []

    return open_page


@pytest.fixture(scope="session")
def audit(present: Callable[[bool, str], None]) -> Audit:
    """What an accessibility checker finds on a page: rules, and what each is broken by.

    It takes known findings as well, rules and selectors: what breaks such a rule within that part is told as that.
    """
    present(AXE.exists(), "axe-core is not installed: 'make test' fetches it")
    source = AXE.read_text("utf-8")

    async def findings(page: Page, known: Collection[tuple[str, str]] = ()) -> list[tuple[str, str]]:
        # Not as a script element: the policy of the page forbids that.
        await page.evaluate(source)
        return [(rule, part) for rule, part in await page.evaluate(_FINDINGS, list(known))]

    return findings
