"""Two days beside each other: what became of clusters, who stands in another, who joined and left."""

import re
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Audit, Opened
from tests.browser.test_explorer import asked, fills, is_drawn, settled

pytestmark = pytest.mark.asyncio(loop_scope="module")

ADDRESS = "/?open=Days:2016-01-01,2026-01-01"
CHANGES = """{ changes(from: "2016-01-01", to: "2026-01-01", reasons: [JOINED, LEFT], first: 1) { joinedCount leftCount
    joined { municipality { name } } clusters { events { kind } movements { municipality { code name } } } } }"""


def part(page: Page, name: str) -> Any:
    return page.get_by_role("region", name=name)


async def test_the_clusters_of_two_days_are_compared_within_six_keys_from_the_start(
    opened: Opened, service: str
) -> None:
    found = asked(service, CHANGES)["changes"]
    moved = {movement["municipality"]["code"] for movement in found["clusters"]["movements"]}
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        await page.get_by_role("button", name="Vergelijk 2016 met 2026").click()  # one
        await expect(page.get_by_role("heading", level=1)).to_have_text("1 januari 2016 en 1 januari 2026")
        clusters = part(page, "Clusters van samenwerking")
        await expect(clusters.locator("h3").first).to_have_text("Samengegaan")
        await expect(clusters.locator(".card").first).to_contain_text("Leiden – Alphen aan den Rijn19")
        await clusters.get_by_role("button", name="Als tabel").click()
        await expect(clusters.locator("tbody tr")).to_have_count(len(found["clusters"]["events"]))
        await expect(part(page, "Naar een ander cluster").locator("h2 .count")).to_have_text(str(len(moved)))
        await is_drawn(page)
        assert {code for code, fill in (await fills(page)).items() if fill == "part"} == moved
        joined, left = part(page, "Toegetreden"), part(page, "Uitgetreden")
        await expect(joined.locator("h2 .count")).to_have_text(str(found["joinedCount"]))
        await expect(left.locator("h2 .count")).to_have_text(str(found["leftCount"]))
        await expect(joined.locator("li").first).to_contain_text(found["joined"][0]["municipality"]["name"])


async def test_the_day_of_the_slider_is_compared_and_either_day_can_be_chosen(opened: Opened) -> None:
    async with opened("/?on=2019-01-01", locale="en-GB", reduced_motion="reduce") as page:
        await page.get_by_role("button", name="Compare 2019 with 2026").click()
        await expect(page).to_have_url(re.compile("open=Days:2019-01-01,2026-01-01"))
        await page.locator(".between select").last.select_option("2024-01-01")
        await expect(page.get_by_role("heading", level=1)).to_have_text("1 January 2019 and 1 January 2024")
        await page.get_by_role("button", name="Show the chosen colours").click()
        await expect(page.get_by_role("button", name="Show who moved")).to_be_visible()


async def test_days_that_are_none_are_said(opened: Opened) -> None:
    async with opened("/?open=Days:2016-01-01", locale="nl-NL") as page:
        await expect(page.locator(".panel .refusal").first).to_contain_text("Kies twee dagen")


@pytest.mark.parametrize("reader", [("nl-NL", "light", 1440), ("en-GB", "dark", 320)], ids=["wide", "narrow"])
async def test_the_checker_of_accessibility_finds_nothing(
    opened: Opened, audit: Audit, reader: tuple[str, str, int]
) -> None:
    locale, scheme, width = reader
    async with opened(ADDRESS, locale=locale, color_scheme=scheme, reduced_motion="reduce") as page:
        await page.set_viewport_size({"width": width, "height": 900})
        await settled(page)
        assert await audit(page) == []
        assert await page.evaluate("document.documentElement.scrollWidth") <= width
