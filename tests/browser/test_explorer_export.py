"""What a reader takes along: a picture, a drawing, a table, a network, and a fact sheet on one page."""

import re
import struct
from collections.abc import Awaitable, Callable
from typing import Any
from xml.etree import ElementTree

import httpx
import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Audit, Opened

pytestmark = pytest.mark.asyncio(loop_scope="module")

SVG = "{http://www.w3.org/2000/svg}"
PNG = b"\x89PNG\r\n\x1a\n"
VENRAY = "GM0984"
LARGE_AND_SMALL = ["GM0363", "GM0599", "GM0772", "GM0984", "GM0088"]
"""Amsterdam, Rotterdam, Eindhoven, Venray and Schiermonnikoog."""


async def is_settled(page: Page) -> None:
    await expect(page.locator("h1")).to_be_visible()
    await expect(page.locator("[aria-busy=true]")).to_have_count(0, timeout=60_000)


async def saved(page: Page, choose: Callable[[Locator], Awaitable[None]]) -> tuple[str, bytes]:
    """The name and the content of a file."""
    await page.locator(".save > summary").click()
    async with page.expect_download() as told:
        await choose(page.locator(".save"))
    download = await told.value
    return download.suggested_filename, (await download.path()).read_bytes()


def button(name: str) -> Callable[[Locator], Awaitable[None]]:
    return lambda menu: menu.get_by_role("button", name=name).click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_drawing_has_title_legend_day_attribution_and_address(opened: Opened, scheme: str) -> None:
    async with opened("/?on=2026-01-01", locale="nl-NL", color_scheme=scheme, reduced_motion="reduce") as page:
        await is_settled(page)
        name, content = await saved(page, button("SVG"))
        assert name == "samen-samenwerkingscluster-2026-01-01.svg"
        drawing = ElementTree.fromstring(content)
        texts = ["".join(text.itertext()) for text in drawing.iter(f"{SVG}text")]
        assert texts[0] == "Samenwerkingscluster"
        words = " ".join(texts)
        for entry in await page.locator(".legend li > span:first-of-type").all_text_contents():
            assert entry in words
        foot = await page.locator(".origin").inner_text()
        assert "Stand 1 januari 2026" in foot
        assert foot in texts
        assert f"Gemaakt met Samen: {page.url}" in words
        assert "Register van Overheidsorganisaties" in words
        # It needs no style sheet and is as by day, whatever the screen is.
        assert drawing.findall(".//*[@class]") == []
        assert drawing[1].attrib["fill"] == "rgb(255, 255, 255)"
        fills = {path.attrib["fill"] for path in drawing.iter(f"{SVG}path")}
        assert len({fill for fill in fills if fill.startswith("rgb")}) >= 8


async def test_a_picture_is_twice_as_large_as_what_is_in_view(opened: Opened) -> None:
    async with opened("/?view=network&colour=population", locale="en-GB", reduced_motion="reduce") as page:
        await expect(page.locator(".strand")).not_to_have_count(0)
        await is_settled(page)
        name, content = await saved(page, button("PNG"))
        assert re.fullmatch(r"samen-inhabitants-\d{4}-\d\d-\d\d\.png", name)
        assert content.startswith(PNG)
        width, height = struct.unpack(">II", content[16:24])
        scene = await page.locator("#scene").bounding_box()
        assert scene is not None
        assert width > 2 * scene["width"]
        assert height > 2 * scene["height"]


def partners_of_venray(service: str) -> list[dict[str, Any]]:
    query = """query ($code: String!) { municipality(by: { code: $code }, asOf: "2026-01-01") {
        partners(first: 400) { municipality { code name } strength } } }"""
    sent = {"query": query, "variables": {"code": VENRAY}}
    answer = httpx.post(f"{service}/graphql", json=sent, timeout=60).json()
    found: list[dict[str, Any]] = answer["data"]["municipality"]["partners"]
    return found


async def test_a_table_is_one_that_a_dutch_excel_opens_right(opened: Opened, service: str) -> None:
    async with opened(f"/?view=table&open=Municipality:{VENRAY}&on=2026-01-01", locale="nl-NL") as page:
        await is_settled(page)
        assert await page.locator(".save").get_by_role("button", name="PNG").count() == 0
        name, content = await saved(page, button("CSV"))
        assert name == "samen-partners-van-venray-2026-01-01.csv"
        lines = content.decode("utf-8-sig").splitlines()
        assert content.startswith(b"\xef\xbb\xbf")
        assert lines[0].startswith("Gemeente;")
        assert lines[0].endswith(";Code;Herkomst")
        partners = partners_of_venray(service)
        assert len(lines) == 1 + len(partners)
        for partner in partners:
            (line,) = [line for line in lines if line.startswith(f"{partner['municipality']['name']};")]
            cells = line.split(";")
            assert float(cells[1].replace(",", ".")) == pytest.approx(partner["strength"], rel=1e-5)
            assert partner["municipality"]["code"] in cells
            for origin in (
                "Partners van Venray",
                "Stand 1 januari 2026",
                "Register van Overheidsorganisaties",
                page.url,
            ):
                assert origin in line


async def test_the_network_is_one_of_the_day(opened: Opened) -> None:
    async with opened("/?on=2020-01-01", locale="nl-NL") as page:
        await is_settled(page)
        name, content = await saved(page, lambda menu: menu.get_by_role("link", name="GEXF").click())
        assert name.endswith(".gexf")
        nodes = list(ElementTree.fromstring(content).iter("{http://www.gexf.net/1.2draft}node"))
        assert len(nodes) == 355


@pytest.mark.parametrize("code", LARGE_AND_SMALL)
async def test_a_fact_sheet_is_one_page(opened: Opened, code: str) -> None:
    async with opened(f"/?open=Municipality:{code}", locale="nl-NL", reduced_motion="reduce") as page:
        await expect(page.locator(".part")).to_have_count(6)
        await is_settled(page)
        await page.evaluate("window.print = () => {}")
        await page.locator(".save > summary").click()
        await page.locator(".save").get_by_role("button", name="Factsheet afdrukken").click()
        await page.emulate_media(media="print")
        assert await page.locator(".facts dl").is_visible()  # its regions
        assert await page.locator(".colophon").is_visible()
        paper = await page.pdf(prefer_css_page_size=True, print_background=True)
        assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1


@pytest.mark.parametrize("locale", ["nl-NL", "en-GB"])
async def test_the_menu_is_accessible_and_escape_closes_it(opened: Opened, audit: Audit, locale: str) -> None:
    async with opened(f"/?open=Municipality:{VENRAY}", locale=locale, reduced_motion="reduce") as page:
        await is_settled(page)
        summary = page.locator(".save > summary")
        await summary.click()
        assert await audit(page) == []
        await page.keyboard.press("Tab")
        await page.keyboard.press("Escape")
        await expect(summary).to_be_focused()
        await expect(page.locator(".save > ul")).to_be_hidden()
