"""`python -m tests.benchmarks.explorer`: what the explorer takes in a headless Chromium, as a section of the page.

The browser and the service run on the same machine, so what either does is in each figure.
"""

import argparse
import asyncio
import gzip
import http.client
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from statistics import median
from typing import Any

from playwright.async_api import Browser, Page, async_playwright

from graph_api.http.explorer import BUILT
from graph_api.neo4j_server.process import free_port
from tests.benchmarks.machine import load
from tests.benchmarks.measure import Taken, medians
from tests.benchmarks.processes import SAMEN, import_into
from tests.benchmarks.sections import EXPLORER, PAGE, prose, replaced

ROUNDS = 7
STARTS = 3
FRAMES = 60
BREATH = 8.0
"""Seconds after a start."""
BETWEEN = 1500
"""Milliseconds in which what moves comes to rest."""
GOALS = {"map": 1000, "panel": 150, "frame": 33}
"""Milliseconds at most."""

VENRAY, EINDHOVEN, AMSTERDAM = "GM0984", "GM0772", "GM0363"
NAMES = {VENRAY: "Venray", EINDHOVEN: "Eindhoven", AMSTERDAM: "Amsterdam"}
DRAWN = "document.querySelectorAll('.place .area[class*=group-]').length >= 342"
OPEN = "document.querySelector('h1')?.textContent === '{name}' && document.querySelector('.panel .facts')"
WHOLE = "document.querySelectorAll('.panel .part').length > 5 && !document.querySelector('.panel [aria-busy=true]')"
TIES = "document.querySelector('.ties:not([hidden])') && document.querySelector('.strands path')"
MIDDLE = """
(code) => {
  const { x, y, width, height } = document.querySelector(`#place-${code} .area`).getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
"""

# Something is there when a frame with it was drawn: the next one begins then.
WATCH = """
window.until = (test) => new Promise((done) => {
  const look = () => requestAnimationFrame(test() ? () => done(performance.now()) : look);
  look();
});
addEventListener("click", ({ timeStamp }) => { window.clicked = timeStamp; }, { capture: true });
"""
ZOOM = """
async (frames) => {
  const scene = document.getElementById("scene");
  const { left, top, width, height } = scene.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
  const taken = [];
  let before = await new Promise(requestAnimationFrame);
  for (let each = 0; each < frames; each++) {
    scene.dispatchEvent(new WheelEvent("wheel", { deltaY: each < frames / 2 ? -40 : 40, ...at }));
    const now = await new Promise(requestAnimationFrame);
    taken.push(now - before);
    before = now;
  }
  return taken;
}
"""


def main() -> None:
    """Measures the explorer on SQLite, and writes the section (or prints it)."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.explorer", description=main.__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--print", action="store_true", help="print the section instead of writing it")
    given = parser.parse_args()
    before = load()
    with tempfile.TemporaryDirectory(prefix="samen-bench-") as folder:
        store = f"sqlite:///{Path(folder) / 'samen.sqlite'}"
        import_into(store)
        rows = asyncio.run(_measured(store, given.rounds))
    told = section(rows, given.rounds, (before, load()))
    if given.print:
        print(told)  # noqa: T201
    else:
        PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8"), EXPLORER, told), encoding="utf-8")


def section(rows: Mapping[str, Taken], rounds: int, loads: Sequence[str]) -> str:
    """The section, of what was measured."""
    head = ["what", "by the clock", "of processor time"]
    lines = [head, ["---"] * len(head)]
    lines += [[what, f"{row.clock:.0f} ms", f"{row.processor:.0f} ms"] for what, row in rows.items()]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    measured = f"""
        What `python -m tests.benchmarks.explorer` measured on {datetime.now(UTC).date()}: the page at `/` in a headless
        Chromium of 1400 by 900, each visit without anything kept in the browser, each figure the median of {rounds} (of
        {STARTS} for what follows a start), until a frame with it was drawn. The goals are {GOALS["map"]} ms for the
        map, {GOALS["panel"]} ms from a click to a panel, {GOALS["frame"]} ms for a frame. Processor time is that of the
        browser and of Samen together. The load of the machine, of 2 cores, was {" at the start and ".join(loads)} at
        the end; above 2 what is told by the clock is too high. All scripts of the page together are
        {_scripts() / 1000:.0f} kB, compressed."""
    return "\n\n".join([EXPLORER, prose(measured), table])


async def _measured(store: str, rounds: int) -> dict[str, Taken]:
    runs: dict[str, list[Taken]] = {}
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=shutil.which("chromium"))
        for _ in range(STARTS):
            with _served(store) as address:
                async with _visit(chromium, address) as (_, begun):
                    runs.setdefault("the map, the first since the service started", []).append(await begun.until(DRAWN))
        with _served(store) as address:
            await _round(chromium, address)  # so that everything was asked before
            for _ in range(rounds):
                for what, taken in (await _round(chromium, address)).items():
                    runs.setdefault(what, []).append(taken)
        await chromium.close()
    return {what: medians(taken) for what, taken in runs.items()}


async def _round(chromium: Browser, address: str) -> dict[str, Taken]:
    found: dict[str, Taken] = {}
    async with _visit(chromium, address) as (page, begun):
        found["the map"] = await begun.until(DRAWN)
        panels, wholes = [], []
        for code, name in NAMES.items():
            await page.wait_for_timeout(BETWEEN)
            x, y = await page.evaluate(MIDDLE, code)
            click = Begun(page, "clicked")
            await page.mouse.click(x, y)
            panels.append(await click.until(OPEN.format(name=name)))
            wholes.append(await click.until(WHOLE))
            await page.keyboard.press("Escape")
        found["from a click to the panel"] = medians(panels)
        found["from a click to all of the panel"] = medians(wholes)
    # To who wants nothing to move: others see the municipalities walk to their places for most of a second.
    async with _visit(chromium, f"{address}?view=network&from=0", reduced_motion="reduce") as (page, begun):
        found["the network, with all ties"] = await begun.until(TIES)
        await page.wait_for_timeout(BETWEEN)
        spent = _processor_time()
        frames = await page.evaluate(ZOOM, FRAMES)
        found["a frame while the network is zoomed"] = Taken(median(frames), (_processor_time() - spent) / FRAMES)
    return found


class Begun:
    """Something that takes time, from now on; `since` is when it began by the clock of the page."""

    def __init__(self, page: Page, since: str) -> None:
        self._page, self._since, self._spent = page, since, _processor_time()

    async def until(self, test: str) -> Taken:
        """What it took until a frame was drawn for which the test holds."""
        taken = await self._page.evaluate(f"until(() => {test}).then((now) => now - {self._since})")
        return Taken(taken, _processor_time() - self._spent)


@asynccontextmanager
async def _visit(chromium: Browser, address: str, **reader: Any) -> AsyncIterator[tuple[Page, Begun]]:
    """The page as someone gets it who was never there, from when it is asked for."""
    visit = await chromium.new_context(viewport={"width": 1400, "height": 900}, locale="nl-NL", **reader)
    page = await visit.new_page()
    await page.add_init_script(WATCH)
    begun = Begun(page, "0")
    await page.goto(address, wait_until="commit")
    yield page, begun
    await visit.close()


@contextmanager
def _served(store: str) -> Iterator[str]:
    """The address of a service that is ready, and has had time to import what it computes with."""
    port = free_port()
    process = subprocess.Popen([*SAMEN, "serve", "--store", store, "--port", str(port), "--log-level", "error"])
    try:
        while not _ready(port):
            time.sleep(0.05)
        time.sleep(BREATH)
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait()


def _ready(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/health/ready")
        return connection.getresponse().status == HTTPStatus.OK
    except OSError:
        return False
    finally:
        connection.close()


def _processor_time() -> float:
    """Milliseconds of all processes that this one started, and they in turn: the service and the browser."""
    children: dict[int, list[tuple[int, int]]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:  # ended meanwhile
            continue
        children.setdefault(int(fields[1]), []).append((int(status.parent.name), int(fields[11]) + int(fields[12])))
    ticks, waiting = 0, [os.getpid()]
    while waiting:
        for process, own in children.get(waiting.pop(), ()):
            ticks += own
            waiting.append(process)
    return ticks * 1000 / os.sysconf("SC_CLK_TCK")


def _scripts() -> int:
    """Bytes of the scripts that the page loads for a reader of Dutch, compressed."""
    assets = BUILT / "assets"
    names = re.findall(r'assets/([\w.-]+\.js)"', (BUILT / "index.html").read_text("utf-8"))
    return sum(
        len(gzip.compress(file.read_bytes())) for file in (*map(assets.joinpath, names), *assets.glob("nl-*.js"))
    )


if __name__ == "__main__":
    main()
