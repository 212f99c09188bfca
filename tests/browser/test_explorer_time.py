"""The years under the map: a day that is chosen, colours that last, what was several municipalities then, playing."""

import re
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Opened
from tests.browser.test_explorer import asked, fills, holding, is_drawn, touching

pytestmark = pytest.mark.asyncio(loop_scope="module")

CLUSTERS = """query ($asOf: Date) { clusterAnalysis(asOf: $asOf) {
    clusters { number lasting { number name } members { municipality { code } } } } }"""


def slider(page: Page) -> Any:
    return page.get_by_role("slider", name=re.compile("^(Tijd|Time)$"))


def lasting(service: str, on: str | None) -> dict[str, tuple[int, str]]:
    """The number and name that the cluster of each municipality has on every day."""
    found = asked(service, CLUSTERS, asOf=on)["clusterAnalysis"]["clusters"]
    return {
        member["municipality"]["code"]: (cluster["lasting"]["number"], cluster["lasting"]["name"])
        for cluster in found
        for member in cluster["members"]
    }


async def test_the_slider_shows_a_day_with_what_there_was_and_a_note_where_registration_is_thin(
    opened: Opened, service: str
) -> None:
    years = asked(service, "{ timeline { years { year participations } } }")["timeline"]["years"]
    counts = {year["year"]: f"{year['participations']:,}".replace(",", ".") for year in years}
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        time = page.get_by_role("region", name="Tijd")
        await expect(time.locator("rect")).to_have_count(12)  # the first of January of 2016 to 2026, and today
        await expect(slider(page)).to_have_attribute("aria-valuetext", f"Vandaag, {counts[2026]} deelnames")
        await slider(page).focus()
        await page.keyboard.press("Home")
        await expect(page).to_have_url(re.compile(r"on=2016-01-01$"))
        await expect(time).to_contain_text(f"1 januari 2016 {counts[2015]} deelnames eind 2015")
        await expect(time).to_contain_text("Vóór 2019 is de registratie dun")
        await expect(page.locator(".origin")).to_contain_text("Stand 1 januari 2016")
        for _ in range(3):
            await page.keyboard.press("ArrowRight")
        await expect(page).to_have_url(re.compile(r"on=2019-01-01$"))
        await expect(time.locator(".thin")).to_have_count(0)
        await page.go_back()
        await expect(page).to_have_url(re.compile(r"on=2018-01-01$"))
        years_part = page.get_by_role("region", name="Door de jaren heen").first
        await expect(years_part.locator("li").first).to_contain_text(f"Nu (2026){counts[2026]} deelnames")
        await years_part.get_by_role("button", name="Als tabel").click()
        await expect(years_part.locator("tbody tr")).to_have_count(len(years))
        await expect(years_part.locator("tbody tr").first).to_have_text(re.compile(rf"^Eind 2015.*{counts[2015]}"))


async def test_a_day_between_two_stops_is_said(opened: Opened) -> None:
    async with opened("/?on=2021-06-30", locale="en-GB") as page:
        await expect(slider(page)).to_have_attribute("aria-valuetext", re.compile("^30 June 2021, .* end of 2020$"))


async def test_clusters_keep_their_name_and_colour(opened: Opened, service: str) -> None:
    pairs = touching()
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        now, today = await fills(page), lasting(service, None)
        colour_of = {today[code][0]: now[code] for code in today}
        await slider(page).focus()
        for key, on, changing in (("Home", "2016-01-01", 2), ("End", None, 0)):
            await page.keyboard.press(key)
            await expect(page.locator(".origin")).to_contain_text("Stand 1 januari 2016" if on else " 2026 ·")
            await is_drawn(page)
            colours, then = await fills(page), lasting(service, on)
            known = {code: then[code] for code in colours if code in then and colours[code].startswith("group-")}
            other = {
                number for code, (number, _) in known.items() if colours[code] != colour_of.get(number, colours[code])
            }
            assert len(other) <= changing  # two that touch now would have one colour
            apart = [pair for pair in pairs if known.keys() >= set(pair) and known[pair[0]] != known[pair[1]]]
            assert len(apart) > 100
            assert [pair for pair in apart if colours[pair[0]] == colours[pair[1]]] == []
            name = known["GM0772"][1]
            await expect(page.locator("#place-GM0772")).to_have_attribute("aria-label", f"Eindhoven, {name}")


async def test_an_area_whose_municipalities_differed_is_hatched_and_names_them(opened: Opened, service: str) -> None:
    then = lasting(service, "2016-01-01")
    # Groningen became one of three in 2019, the Hoeksche Waard of five.
    assert len({then[code] for code in ("GM0014", "GM0009", "GM0017")}) > 1
    assert len({then[code] for code in ("GM0584", "GM0585", "GM0588", "GM0611", "GM0617")}) == 1
    async with opened("/?on=2016-01-01", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        colours = await fills(page)
        assert (colours["GM0014"], colours["GM1963"][:6]) == ("mixed", "group-")
        shape = page.locator("#place-GM0014 .area")
        assert "cross" in await shape.evaluate("(shape) => getComputedStyle(shape).fill")
        await expect(page.locator(".legend")).to_contain_text("nu één gebied, toen verschillend")
        await shape.hover(force=True)
        await expect(page.locator(".tip")).to_contain_text("op 1 januari 2016: Groningen, Haren, Ten Boer")


async def test_it_plays_only_when_asked_to_the_last_day_and_back_undoes_it_at_once(opened: Opened) -> None:
    async with opened("/?on=2025-01-01", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        await page.get_by_label("Kleur op").select_option("population")
        await is_drawn(page)
        await expect(page).to_have_url(re.compile("on=2025-01-01"))
        await page.get_by_role("button", name="Speel af").click()
        await expect(page.get_by_role("button", name="Pauzeer")).to_be_visible()
        await expect(page).to_have_url(re.compile("on=2026-01-01"))
        await expect(slider(page)).to_have_attribute("aria-valuetext", re.compile("^Vandaag"))
        await expect(page.get_by_role("button", name="Speel af")).to_be_visible()
        await page.go_back()
        await expect(page.get_by_label("Kleur op")).to_have_value("cluster")


async def test_while_a_day_is_computed_the_page_says_so_and_dates_nothing(opened: Opened) -> None:
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        held = await holding(page, "Clusters")
        await slider(page).focus()
        await page.keyboard.press("Home")
        await expect(page.get_by_text("De kaart wordt getekend")).to_be_visible()
        await expect(page.locator(".origin")).not_to_contain_text("Stand")
        held.set()
        await expect(page.locator(".origin")).to_contain_text("Stand 1 januari 2016")
        await expect(page.get_by_text("De kaart wordt getekend")).to_have_count(0)
