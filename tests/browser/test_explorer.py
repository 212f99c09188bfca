"""The explorer as a person meets it: the map, a municipality, the search, the address; on the data that come along."""

import asyncio
import gzip
import re
from datetime import UTC, datetime
from itertools import chain
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from playwright.async_api import Page, expect

from graph_api.boundaries import boundary_map
from graph_api.http.explorer import BUILT
from tests.browser.conftest import Audit, Opened
from tests.conftest import ROOT

pytestmark = pytest.mark.asyncio(loop_scope="module")

VENRAY, EINDHOVEN = "GM0984", "GM0772"
SCENE = "#scene"
PLACE = "g.place"
FILLS = (
    "() => Object.fromEntries([...document.querySelectorAll('g.place')].map((place) => "
    "[place.dataset.code, place.firstElementChild.getAttribute('class').replace('area ', '')]))"
)
BOXES = "(found) => [...document.querySelectorAll(found)].map((each) => each.getBoundingClientRect().toJSON())"


async def is_drawn(page: Page) -> None:
    await expect(page.locator(SCENE)).to_have_attribute("aria-busy", "false")
    await expect(page.locator(PLACE)).to_have_count(342)
    await page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


async def fills(page: Page) -> dict[str, str]:
    found: dict[str, str] = await page.evaluate(FILLS)
    return found


def legend(page: Page) -> Any:
    return page.get_by_role("region", name=re.compile("^(Legenda|Legend)$"))


def asked(service: str, query: str, **variables: object) -> Any:
    answer = httpx.post(f"{service}/graphql", json={"query": query, "variables": variables}, timeout=60).json()
    assert "errors" not in answer
    return answer["data"]


def touching() -> set[tuple[str, str]]:
    """Municipalities with a border in common."""
    sides: dict[int, set[str]] = {}
    for area in httpx.Response(200, content=boundary_map().content).json()["objects"]["municipalities"]["geometries"]:
        for arc in chain.from_iterable(chain.from_iterable(area["arcs"])):
            sides.setdefault(arc if arc >= 0 else ~arc, set()).add(area["id"])
    return {(one, other) for found in sides.values() for one in found for other in found if one < other}


async def test_the_map_colours_every_municipality_by_the_cluster_that_the_service_computes(
    opened: Opened, service: str
) -> None:
    query = "{ clusterAnalysis { clusters { name members { municipality { code } } } } }"
    clusters = asked(service, query)["clusterAnalysis"]["clusters"]
    async with opened("/", locale="nl-NL") as page:
        await is_drawn(page)
        colours = await fills(page)
        for cluster in clusters:
            codes = [member["municipality"]["code"] for member in cluster["members"]]
            (colour,) = {colours[code] for code in codes}
            assert colour.startswith("group-")
        counts = await legend(page).locator(".count").all_text_contents()
        assert [int(count) for count in counts] == [len(cluster["members"]) for cluster in clusters]
        await expect(page.get_by_role("option", name="Eindhoven, Eindhoven – Helmond")).to_have_count(1)


async def test_groups_that_touch_never_have_the_same_colour(opened: Opened, service: str) -> None:
    pairs = touching()
    async with opened("/", locale="nl-NL") as page:
        await is_drawn(page)
        select = page.get_by_label("Kleur op")
        values = await select.locator("optgroup").last.locator("option").evaluate_all("all => all.map((o) => o.value)")
        assert len(values) == 22
        for division in values:
            region_of = regions(service, division)
            await select.select_option(division)
            name = await select.locator(f"option[value={division}]").inner_text()
            await expect(legend(page).get_by_role("heading")).to_have_text(name)
            await is_drawn(page)
            colours = await fills(page)
            assert {place for place, fill in colours.items() if fill == "none"} == colours.keys() - region_of.keys()
            # Some divisions leave a municipality out.
            known = [pair for pair in pairs if region_of.keys() >= set(pair)]
            apart = [pair for pair in known if region_of[pair[0]] != region_of[pair[1]]]
            assert len(apart) > 0
            assert [pair for pair in apart if colours[pair[0]] == colours[pair[1]]] == [], division
            # And not by colour alone: a line runs between groups.
            assert await page.locator(".group-borders").get_attribute("d")


def regions(service: str, division: str) -> dict[str, str]:
    """The region of each municipality."""
    query = """query ($division: RegionDivision!) { regions(first: 200, where: { division: { eq: $division } }) {
        nodes { code municipalities(first: 500) { nodes { code } } } } }"""
    found = asked(service, query, division=division)["regions"]["nodes"]
    return {one["code"]: region["code"] for region in found for one in region["municipalities"]["nodes"]}


async def test_a_measure_has_five_steps_or_fewer_with_their_limits_and_counts(opened: Opened) -> None:
    async with opened("/", locale="nl-NL") as page:
        select = page.get_by_label("Kleur op")
        for measure in ("population", "participations", "ties", "certainty", "congruence"):
            await select.select_option(measure)
            name = await select.locator(f"option[value={measure}]").inner_text()
            await expect(legend(page).get_by_role("heading")).to_have_text(name)
            await is_drawn(page)
            entries = legend(page).locator("li")
            words = await entries.all_text_contents()
            assert 2 <= len(words) <= 6
            counts = [int(count) for count in await entries.locator(".count").all_text_contents()]
            assert sum(counts) == 342
            assert set((await fills(page)).values()) == {f"step-{step}" for step, count in enumerate(counts) if count}
            await expect(legend(page).locator(".unit")).to_be_visible()


async def test_classes_of_counts_do_not_overlap_and_those_of_certainty_are_fixed(opened: Opened) -> None:
    words = "li > span:first-of-type"
    async with opened("/?colour=participations", locale="nl-NL") as page:
        await is_drawn(page)
        *classes, last = await legend(page).locator(words).all_text_contents()
        ends = [[int(end) for end in each.split("–")] for each in classes]
        first = int(last.removesuffix(" en meer"))
        assert [end[-1] + 1 for end in ends] == [*(end[0] for end in ends[1:]), first]
    async with opened("/?colour=certainty", locale="nl-NL") as page:
        await is_drawn(page)
        await expect(legend(page).locator(words)).to_have_text(["tot 50%", "50% tot 75%", "75% tot 90%", "90% en meer"])


async def test_clusters_have_swatches_only_where_the_map_has_their_colours(opened: Opened) -> None:
    for colour, swatches in (("cluster", 8), ("certainty", 0)):
        async with opened(f"/?colour={colour}", locale="nl-NL") as page:
            clusters = page.get_by_role("region", name="Clusters van samenwerking")
            await expect(clusters.get_by_role("listitem")).to_have_count(8)
            await expect(clusters.locator(".swatch")).to_have_count(swatches)


async def test_on_a_narrow_screen_years_do_not_touch_and_no_choice_is_cut_off(opened: Opened) -> None:
    async with opened("/", locale="nl-NL") as page:
        await page.set_viewport_size({"width": 390, "height": 844})
        texts = """() => [...document.querySelectorAll(".time li")]
            .filter((year) => getComputedStyle(year).visibility === "visible")
            .map((year) => { const range = document.createRange(); range.selectNodeContents(year);
                             return range.getBoundingClientRect().toJSON(); })"""
        await expect(page.locator(".time li")).to_have_count(12)
        boxes = await page.evaluate(texts)
        assert not any(overlap(one, other) for place, one in enumerate(boxes) for other in boxes[:place])
        select = await page.get_by_label("Kleur op").bounding_box()
        assert select
        assert select["width"] > 240


async def test_partners_have_classes_of_strength_with_their_limits(opened: Opened) -> None:
    async with opened(f"/?open=Municipality:{VENRAY}", locale="nl-NL") as page:
        await expect(legend(page).locator(".unit")).to_have_text("Sterkte van de band, en het aantal gemeenten")
        _, strongest, *middle, weakest, _ = await legend(page).locator("li > span:first-of-type").all_text_contents()
        limits = [strongest.removesuffix(" en meer"), *(words.split(" tot ")[0] for words in middle)]
        assert [words.split(" tot ")[1] for words in middle] == limits[:-1]
        assert weakest == f"tot {limits[-1]}"


async def test_what_is_not_known_is_hatched_and_said(opened: Opened) -> None:
    async with opened("/?colour=population", locale="nl-NL") as page:

        async def without_venray(route: Any) -> None:
            answer = await (await route.fetch()).json()
            for one in answer["data"].get("municipalities", {}).get("nodes", []):
                if one["code"] == VENRAY:
                    one["population"] = None
            await route.fulfill(json=answer)

        await page.route("**/graphql?*", without_venray)
        await page.reload()
        await is_drawn(page)
        assert (await fills(page))[VENRAY] == "none"
        await expect(legend(page)).to_contain_text("geen gegevens1")
        shape = page.locator(f"#place-{VENRAY} .area")
        assert "hatch" in await shape.evaluate("(shape) => getComputedStyle(shape).fill")


def overlap(one: dict[str, float], other: dict[str, float]) -> bool:
    return (
        one["left"] < other["right"]
        and other["left"] < one["right"]
        and one["top"] < other["bottom"]
        and other["top"] < one["bottom"]
    )


async def test_names_do_not_touch_and_more_appear_on_zooming(opened: Opened) -> None:
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        covering = await page.evaluate(BOXES, ".legend, .showing, .zoom")
        assert len(covering) == 2
        (country,), (legend, _) = await page.evaluate(BOXES, ".coast"), covering
        assert country["left"] > legend["right"]
        counts = []
        for _ in range(5):
            boxes = await page.evaluate(BOXES, ".label")
            assert not any(overlap(name, over) for name in boxes for over in covering)
            counts.append(len(boxes))
            assert not any(overlap(one, other) for place, one in enumerate(boxes) for other in boxes[:place])
            await page.get_by_role("button", name="Inzoomen").click()
        assert counts[0] >= 10
        assert counts[3] > counts[0]


async def test_a_click_opens_a_municipality_with_what_the_service_says_of_it(opened: Opened, service: str) -> None:
    query = """query ($code: String!) { municipality(by: { code: $code }) {
        partners(first: 8) { municipality { name } } gaps { totalCount nodes { dutch } }
        opportunities(first: 3) { nodes { evidence { dutch } } } sharedServices { totalCount } } }"""
    venray = asked(service, query, code=VENRAY)["municipality"]
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        await page.locator(f"#place-{VENRAY} .area").click()
        heading = page.get_by_role("heading", level=1, name="Venray")
        await expect(heading).to_be_focused()
        await expect(page.locator(".facts")).to_contain_text("45.108 inwoners")
        part = page.get_by_role("region")
        partners = part.filter(has=page.get_by_role("heading", name="Partners"))
        await expect(partners.locator("summary > span:first-child")).to_have_text(
            [partner["municipality"]["name"] for partner in venray["partners"]]
        )
        gaps = part.filter(has=page.get_by_role("heading", name="Vragen om te stellen"))
        await expect(gaps.locator(".card > p")).to_have_text([gap["dutch"] for gap in venray["gaps"]["nodes"]])
        chances = part.filter(has=page.get_by_role("heading", name="Kansen om samen te doen"))
        for place, chance in enumerate(venray["opportunities"]["nodes"]):
            reason = chance["evidence"][0]["dutch"]
            await expect(chances.locator(".card").nth(place)).to_contain_text(reason[1:])
            await expect(chances.locator(".card").nth(place).get_by_role("link", name="Bron")).to_have_attribute(
                "href", re.compile("^https://")
            )
        services = part.filter(has=page.get_by_role("heading", name="Regelingen en voorzieningen"))
        await expect(services.locator("h2 .count")).to_have_text(str(venray["sharedServices"]["totalCount"]))
        assert await services.locator(".rows a[target=_blank]").count() > 0
        await expect(page.locator(".arc")).not_to_have_count(0)
        assert (await fills(page))[VENRAY] == "self"


async def test_an_opportunity_is_shown_on_the_map(opened: Opened, service: str) -> None:
    async with opened(f"/?open=Municipality:{VENRAY}", locale="nl-NL", reduced_motion="reduce") as page:
        show = page.get_by_role("button", name=re.compile("^Toon op kaart")).first
        await show.click()
        await expect(page.locator(".showing")).to_contain_text("Deelnemers: ")
        (key,) = parse_qs(urlsplit(page.url).query)["show"]
        query = """query ($key: String!) { sharedService(by: { key: $key }) {
            municipalities(first: 500) { nodes { code } } } }"""
        service_found = asked(service, query, key=key.removeprefix("SharedService:"))["sharedService"]
        codes = {one["code"] for one in service_found["municipalities"]["nodes"]}
        colours = await fills(page)
        assert {code for code, fill in colours.items() if fill == "part"} == codes
        assert colours[VENRAY] == "self"
        await page.get_by_role("button", name="Toon de partners").click()
        await expect(page.locator(".showing")).to_contain_text("Partners van Venray")


async def test_the_keyboard_walks_over_the_map_opens_and_comes_back(opened: Opened) -> None:
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        scene = page.locator(SCENE)
        await page.get_by_label("Kleur op").focus()
        for _ in ("to save", "the query", "the scene"):
            await page.keyboard.press("Tab")
        await expect(scene).to_be_focused()
        await expect(scene).to_have_attribute("aria-activedescendant", "place-GM0363")  # Amsterdam, the largest
        for key, name in (("ArrowDown", "Amstelveen"), ("ArrowUp", "Amsterdam")):
            await page.keyboard.press(key)
            await expect(page.locator(".tip strong")).to_have_text(name)
        before = await page.locator(".world").get_attribute("transform")
        await page.keyboard.press("+")
        assert await page.locator(".world").get_attribute("transform") != before
        await page.keyboard.press("0")
        assert await page.locator(".world").get_attribute("transform") == before
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("heading", level=1, name="Amsterdam")).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("heading", level=1, name="Nederland")).to_be_visible()
        await expect(scene).to_be_focused()
        await page.keyboard.press("Tab")  # one stop: then what comes after it
        assert await page.evaluate("!document.activeElement.closest('svg.scene')")


async def test_who_comes_with_the_mouse_is_led_nowhere(opened: Opened) -> None:
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        await page.locator(SCENE).click(position={"x": 5, "y": 400})  # in the sea
        await expect(page.locator(SCENE)).to_be_focused()
        await expect(page.locator(".tip, .place.active")).to_have_count(0)
        await page.keyboard.press("ArrowDown")
        await expect(page.locator(".tip strong")).to_have_text("Amsterdam")


async def test_the_address_restores_what_is_seen_and_back_undoes(opened: Opened) -> None:
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        await page.get_by_label("Kleur op").select_option("PROVINCE")
        await expect(page).to_have_url(re.compile(r"\?colour=PROVINCE$"))
        await page.locator(f"#place-{EINDHOVEN} .area").click()
        await expect(page).to_have_url(re.compile(rf"open=Municipality:{EINDHOVEN}"))
        await page.get_by_role("button", name="Tabel", exact=True).click()
        address = page.url
        assert "view=table" in address
        await page.reload()
        await expect(page.get_by_role("heading", level=1, name="Eindhoven")).to_be_visible()
        await expect(page.get_by_role("table").first).to_contain_text("Partners van Eindhoven")
        await page.go_back()
        await is_drawn(page)
        await page.go_back()
        await expect(page.get_by_role("heading", level=1, name="Nederland")).to_be_visible()
        await expect(page.get_by_label("Kleur op")).to_have_value("PROVINCE")
        await page.go_back()
        await expect(page.get_by_label("Kleur op")).to_have_value("cluster")
    async with opened(urlsplit(address)._replace(scheme="", netloc="").geturl(), locale="nl-NL") as page:
        await expect(page.get_by_role("table").first).to_contain_text("Partners van Eindhoven")


async def test_what_is_in_view_stands_in_the_address_too(opened: Opened) -> None:
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        for _ in range(3):
            await page.get_by_role("button", name="Inzoomen").click()
        await expect(page).to_have_url(re.compile(r"at=[\d.]+,[\d.]+,[\d.]+"))
        seen = await page.locator(".world").get_attribute("transform")
        await page.reload()
        await is_drawn(page)
        numbers = [
            [float(number) for number in re.findall(r"-?[\d.]+", transform or "")]
            for transform in (seen, await page.locator(".world").get_attribute("transform"))
        ]
        assert numbers[1] == pytest.approx(numbers[0], abs=3)


async def test_the_network_draws_its_ties_and_draws_them_anew_after_a_zoom(opened: Opened) -> None:
    ink = "canvas => canvas.toDataURL().length"  # more lines make a larger file
    async with opened("/?view=network", locale="nl-NL", reduced_motion="reduce") as page:
        ties = page.locator(".ties")
        await expect(ties).to_be_visible()
        few = await ties.evaluate(ink)
        told = page.locator(".threshold .quiet")
        part = await told.inner_text()
        await page.locator(".threshold input").fill("0")
        await expect(told).not_to_have_text(part)
        drawn, _, every, _ = (await told.inner_text()).split(maxsplit=3)
        assert drawn == every == part.split()[2]
        assert await ties.evaluate(ink) > few
        before = await ties.evaluate("canvas => canvas.toDataURL()")
        await page.get_by_role("button", name="Inzoomen").click()
        await expect(ties).to_have_attribute("style", re.compile(r"scale\(1\)"))  # moved along, and drawn anew at rest
        assert await ties.evaluate("canvas => canvas.toDataURL()") != before
        await page.get_by_role("button", name="Kaart", exact=True).click()
        await expect(ties).to_be_hidden()


async def test_a_click_shows_at_once_what_the_map_knows(opened: Opened) -> None:
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)
        held = await holding(page, "Municipality")
        await page.locator(f"#place-{EINDHOVEN} .area").click()
        await expect(page.get_by_role("heading", level=1, name="Eindhoven")).to_be_focused()
        await expect(page.locator(".facts")).to_contain_text("249.783 inwoners")
        await expect(page.locator(".facts").get_by_role("link", name="Eindhoven – Helmond")).to_be_visible()
        await expect(page.locator(".facts").get_by_role("link", name="Website")).to_have_count(0)
        held.set()
        await expect(page.locator(".facts").get_by_role("link", name="Website")).to_be_visible()


async def test_it_is_dutch_unless_english_is_asked_for(opened: Opened) -> None:
    for locale, title, lang in (
        ("nl-NL", "Nederland", "nl"),
        ("fr-FR", "Nederland", "nl"),
        ("en-GB", "The Netherlands", "en"),
    ):
        async with opened("/", locale=locale) as page:
            await expect(page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()
            await expect(page.locator("html")).to_have_attribute("lang", lang)
    async with opened("/", locale="nl-NL") as page:
        await page.get_by_role("button", name="English").click()
        await expect(page.get_by_role("heading", level=1, name="The Netherlands")).to_be_visible()
        await expect(page).to_have_url(re.compile("lang=en"))
        await is_drawn(page)
        await page.locator(f"#place-{EINDHOVEN} .area").click()
        await expect(page.locator(".facts")).to_contain_text("249,783 inhabitants")


async def test_the_search_knows_other_spellings_old_names_and_every_kind(opened: Opened) -> None:
    async with opened("/", locale="nl-NL") as page:
        box = page.locator(".search input")
        hits = page.locator(".search [role=option]")
        for text, first in (
            ("sudwest", "Súdwest-Fryslân"),
            ("GM0772", "Eindhoven"),
            ("omnibuzz", "Omnibuzz"),
            ("haren", "Groningen"),
        ):
            await box.fill(text)
            await expect(hits.filter(has_text=first).first).to_be_visible()
        await box.fill("qqqq")
        await expect(page.locator(".search .nothing")).to_have_text("Niets gevonden voor “qqqq”.")
        await box.fill("venray")
        await expect(hits.first).to_contain_text("Venray")
        await page.keyboard.press("ArrowDown")
        await expect(box).to_have_attribute("aria-activedescendant", re.compile("-0$"))
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("heading", level=1, name="Venray")).to_be_visible()


async def test_a_long_list_of_the_search_says_that_it_is_cut_off_and_is_walked_to_its_end(opened: Opened) -> None:
    async with opened("/", locale="nl-NL") as page:
        box = page.locator(".search input")
        await box.fill("regio")
        await expect(page.locator(".search .unseen")).to_have_text("De eerste 50 resultaten")
        hits = page.locator(".search [role=option]")
        for _ in range(50):
            await page.keyboard.press("ArrowDown")
        await expect(hits.last).to_have_attribute("aria-selected", "true")
        await expect(hits.last).to_be_in_viewport()
        await box.fill("limburg-zuid")
        await expect(hits.filter(has_text="Limburg-Zuid").first.locator("small")).to_have_text("Veiligheidsregio")


async def test_the_place_in_the_network_has_units_and_shares_of_all_clusters(opened: Opened) -> None:
    async with opened(f"/?open=Municipality:{VENRAY}", locale="nl-NL") as page:
        position = page.get_by_role("region", name="Plaats in het netwerk")
        await expect(position.locator(".rows li").last).to_contain_text("overige clusters")
        shares = await position.locator(".rows .count").all_text_contents()
        assert abs(sum(int(share.removesuffix("%")) for share in shares) - 100) <= len(shares) / 2
        await expect(position.locator("dd").nth(2)).to_have_text(re.compile(r"^\d+,\d% "))


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_what_is_typed_into_the_search_can_be_read(opened: Opened, audit: Audit, scheme: Any) -> None:
    async with opened("/", locale="nl-NL", color_scheme=scheme) as page:
        box = page.locator(".search input")
        await box.fill("venray")
        colour = "(element) => getComputedStyle(element).color"
        assert await box.evaluate(colour) == await page.locator("h1").evaluate(colour)
        assert [finding for finding in await audit(page) if finding[0] == "color-contrast"] == []


async def test_a_table_is_sorted_by_its_headings(opened: Opened) -> None:
    async with opened("/?view=table&colour=population", locale="nl-NL") as page:
        table = page.get_by_role("table").first
        await expect(table.locator("tbody tr")).to_have_count(342)
        first = table.locator("tbody tr").first
        heading = table.get_by_role("button", name="Inwoners")
        for row, order in (("Amsterdam", "descending"), ("Schiermonnikoog", "ascending")):
            await heading.click()
            await expect(first).to_contain_text(row)
            await expect(table.get_by_role("columnheader", name="Inwoners")).to_have_attribute("aria-sort", order)
        await first.get_by_role("button").click()
        await expect(page.get_by_role("heading", level=1, name="Schiermonnikoog")).to_be_visible()


async def test_the_query_behind_a_panel_opens_in_graphiql_with_its_variables(opened: Opened) -> None:
    async with opened(f"/?open=Municipality:{VENRAY}", locale="nl-NL") as page:
        link = page.get_by_role("link", name=re.compile("^Toon de zoekvraag ?: Partners$"))
        address = await link.get_attribute("href")
        assert address
        assert f"asOf%22%3A+%22{datetime.now(UTC).date()}" in address  # it gives the same tomorrow
    async with opened(f"/{address}") as page:
        editor = page.locator(".graphiql-query-editor .view-lines")
        await expect(editor).to_contain_text("partners", timeout=60_000)
        await expect(page.locator(".graphiql-editor-tool .view-lines").first).to_contain_text(VENRAY)
        await page.wait_for_timeout(300)  # the page looks which operations there are
        await page.get_by_role("button", name="Execute query").click()
        await expect(page.locator(".graphiql-response .view-lines")).to_contain_text('"partners"')


async def test_a_figure_leads_to_what_its_method_means(opened: Opened, audit: Audit) -> None:
    async with opened(f"/?open=Municipality:{VENRAY}", locale="nl-NL") as page:
        position = page.get_by_role("region", name="Plaats in het netwerk")
        await position.get_by_text("Hoe is dit bepaald?").click()
        address = await position.get_by_role("link", name="Wat het betekent en wat niet").get_attribute("href")
        assert address == "nl/met-wie"
        # In Dutch; names and coefficients of the method are in the answer to the query.
        ideas = page.get_by_role("region", name="Kansen om samen te doen")
        await ideas.get_by_text("Hoe is dit bepaald?").click()
        await expect(ideas.locator(".foot details")).to_contain_text("De redenen zijn opgeteld")
        await expect(ideas.locator(".foot details")).not_to_contain_text("logit")
    async with opened(f"/?open=Municipality:{VENRAY}", locale="en-GB") as page:
        position = page.get_by_role("region", name="Place in the network")
        await position.get_by_text("How is this determined?").click()
        link = position.get_by_role("link", name="What it means, and what it does not")
        assert await link.get_attribute("href") == "methods/position"
    for address in ("/methods/position", "/nl/met-wie"):
        async with opened(address) as page:
            assert await audit(page) == []


@pytest.mark.parametrize(("folder", "language"), [("methods", "en"), ("nl", "nl")])
async def test_what_explains_links_to_what_is_served(service: str, folder: str, language: str) -> None:
    async with httpx.AsyncClient(base_url=f"{service}/{folder}/") as client:
        for text in (ROOT / "docs" / folder).glob("*.md"):
            page = (await client.get(text.stem)).text
            assert f'<html lang="{language}">' in page
            assert page.count("<h1>") == 1
            for href in re.findall(r'href="([^"#]+)', page):
                assert href.startswith("http") or (await client.get(href)).is_success, href


async def test_an_unknown_code_in_the_address_is_said(opened: Opened) -> None:
    async with opened("/?open=Municipality:GM9999", locale="nl-NL") as page:
        await expect(page.locator(".refusal")).to_have_text("Een gemeente met code GM9999 is er niet.")
    async with opened("/?open=Municipality:GM9999&lang=en&view=nothing&colour=nothing&at=a,b,c&on=31") as page:
        await expect(page.locator(".refusal")).to_have_text("There is no municipality with code GM9999.")
        await is_drawn(page)


async def test_a_municipality_that_is_gone_leads_to_what_came_after_it(opened: Opened) -> None:
    async with opened("/?open=Municipality:GM0017", locale="nl-NL") as page:  # Haren
        await expect(page.locator(".panel .refusal")).to_contain_text("Haren bestaat op deze dag niet.")
        await page.locator(".panel .refusal").get_by_role("link", name="Groningen").click()
        await expect(page.get_by_role("heading", level=1, name="Groningen")).to_be_visible()


def is_of(route: Any, operation: str) -> bool:
    """Whether a request asks this operation."""
    (query,) = parse_qs(urlsplit(route.request.url).query).get("query", [""])
    return f"query {operation}(" in query


async def holding(page: Page, operation: str) -> asyncio.Event:
    """Keeps back what answers an operation until the event is set."""
    held = asyncio.Event()

    async def hold(route: Any) -> None:
        if is_of(route, operation):
            await held.wait()
        await route.fallback()

    await page.route("**/graphql?*", hold)
    return held


async def answered_after(page: Page, operation: str, **answer: Any) -> None:
    """The first answer to an operation is this one."""
    given: list[bool] = []

    async def handle(route: Any) -> None:
        if is_of(route, operation) and not given:
            given.append(True)
            await route.fulfill(**answer)
        else:
            await route.fallback()

    await page.route("**/graphql?*", handle)


async def test_a_busy_worker_is_waited_for(opened: Opened) -> None:
    busy = {"message": "The analysis goes on.", "extensions": {"code": "UNAVAILABLE", "retryAfter": 0.5}}
    async with opened("/", locale="nl-NL") as page:
        await is_drawn(page)
        answer = {"data": {"municipality": {"partners": None}}, "errors": [busy]}
        await answered_after(page, "Partners", json=answer)
        await page.locator(f"#place-{VENRAY} .area").click()
        partners = page.get_by_role("region", name="Partners")
        await expect(partners.locator("summary").first).to_contain_text("Horst aan de Maas")


async def test_a_service_that_is_down_is_said_and_asked_again(opened: Opened) -> None:
    async with opened("/", locale="nl-NL") as page:
        await is_drawn(page)

        async def down(route: Any) -> None:
            # As a proxy answers for it: without JSON. A connection that breaks would be an error in the console.
            await route.fulfill(status=200, body="Bad gateway") if is_of(route, "Partners") else await route.fallback()

        await page.route("**/graphql?*", down)
        await page.locator(f"#place-{VENRAY} .area").click()
        partners = page.get_by_role("region", name="Partners")
        await expect(partners.locator(".refusal")).to_contain_text("De dienst antwoordt niet.")
        await page.unroute("**/graphql?*", down)
        await expect(partners.locator("summary").first).to_contain_text("Horst aan de Maas")


async def test_a_failure_has_a_sentence_and_can_be_tried_again(opened: Opened) -> None:
    broken = {"message": "Something failed.", "extensions": {"code": "INTERNAL"}}
    async with opened("/", locale="en-GB") as page:
        await is_drawn(page)
        await answered_after(page, "Gaps", json={"data": {"municipality": {"gaps": None}}, "errors": [broken]})
        await page.locator(f"#place-{VENRAY} .area").click()
        gaps = page.get_by_role("region", name="Questions to ask")
        await expect(gaps.locator(".refusal")).to_contain_text("Something failed in the service.")
        await gaps.get_by_role("button", name="Try again").click()
        await expect(gaps.locator(".card").first).to_be_visible()


async def test_an_answer_that_a_newer_question_overtook_is_dropped(opened: Opened) -> None:
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await is_drawn(page)

        async def slowly(route: Any) -> None:
            if "PROVINCE" in route.request.url:
                await page.wait_for_timeout(1500)
            await route.fallback()

        await page.route("**/graphql?*", slowly)
        select = page.get_by_label("Kleur op")
        await select.select_option("PROVINCE")
        async with page.expect_response(lambda response: "PROVINCE" in response.url):
            await select.select_option("SAFETY_REGION")
            await expect(legend(page)).to_contain_text("Kennemerland")
        await page.wait_for_timeout(200)
        await expect(legend(page)).to_contain_text("Kennemerland")


async def test_a_day_without_data_is_said(opened: Opened) -> None:
    async with opened("/", locale="nl-NL") as page:

        async def empty(route: Any) -> None:
            answer = await (await route.fetch()).json()
            if "municipalities" in answer["data"]:
                answer["data"]["municipalities"]["nodes"] = []
            await route.fulfill(json=answer)

        await page.route("**/graphql?*", empty)
        await page.reload()
        await expect(page.locator(".stage .refusal")).to_have_text("Op deze dag zijn er geen gegevens.")


@pytest.mark.parametrize("day", ["1990-01-01", "2012-06-01"])
async def test_a_day_before_the_data_is_hatched_and_leads_to_no_second_try(opened: Opened, day: str) -> None:
    async with opened(f"/?on={day}", locale="nl-NL") as page:
        begin = "Op deze dag zijn er geen gegevens. Die beginnen op 1 januari 2015."
        await expect(page.locator(".refusal")).to_have_text([begin, begin])
        shape = page.locator(f"#place-{VENRAY} .area")
        assert "hatch" in await shape.evaluate("(shape) => getComputedStyle(shape).fill")
        await page.get_by_role("button", name="Inzoomen").click()
        await expect(page.locator(".labels text")).to_have_count(0)
        await expect(page.locator(".figures dd")).to_have_text(["–", "–", "–"])
        await expect(page.locator(".time")).not_to_contain_text("deelnames")
        await page.get_by_role("region", name="Tijd").get_by_role("slider").focus()
        await page.keyboard.press("End")
        await is_drawn(page)
        await page.go_back()
        await expect(page.locator(".place .area[class*=group-]")).to_have_count(0)
        assert "hatch" in await shape.evaluate("(shape) => getComputedStyle(shape).fill")
    async with opened(f"/?on={day}&open=Municipality:{VENRAY}", locale="nl-NL") as page:
        await expect(page.locator(".panel .refusal")).to_have_text([begin])


async def test_a_day_that_is_to_come_is_said(opened: Opened) -> None:
    async with opened("/?on=2100-01-01", locale="nl-NL") as page:
        await expect(page.locator(".time .thin")).to_have_text(
            "Deze dag moet nog komen: u ziet wat er nu geregistreerd is."
        )
        await expect(page.get_by_role("slider", name="Tijd")).to_have_attribute(
            "aria-valuetext", re.compile("^1 januari 2100, [0-9.]+ deelnames$")
        )


@pytest.mark.parametrize("day", ["2016-13-45", "2016-02-30", "31"])
async def test_a_day_of_no_calendar_is_read_as_today(opened: Opened, day: str) -> None:
    async with opened(f"/?on={day}", locale="nl-NL") as page:
        await is_drawn(page)
        await expect(page).not_to_have_url(re.compile("on="))
        await expect(page.locator(".refusal")).to_have_count(0)


async def test_before_a_merger_its_municipalities_are_drawn_where_they_went(opened: Opened) -> None:
    async with opened("/?on=2016-01-01&colour=PROVINCE", locale="nl-NL") as page:
        await is_drawn(page)
        await expect(page.locator("#place-GM1966")).to_have_attribute("aria-label", re.compile("Bedum.*, Groningen$"))
        assert "none" not in set((await fills(page)).values())
        await expect(page.locator(".origin")).to_contain_text("Stand 1 januari 2016")


SCREENS = [
    "/",
    "/?colour=population",
    "/?colour=ENERGY_REGION",
    f"/?open=Municipality:{VENRAY}",
    f"/?view=table&open=Municipality:{EINDHOVEN}",
    "/?view=network",
    "/?on=2016-01-01",
    "/?open=Municipality:GM9999",
]


@pytest.mark.parametrize("path", SCREENS)
async def test_the_checker_of_accessibility_finds_nothing(opened: Opened, audit: Audit, path: str) -> None:
    async with opened(path, locale="nl-NL", reduced_motion="reduce") as page:
        await accessible(page, audit)


async def accessible(page: Page, audit: Audit) -> None:
    """The checker finds nothing as the page is; nor narrow, dark and in the other language."""
    await settled(page)
    assert await audit(page) == []
    await page.emulate_media(color_scheme="dark")
    await page.set_viewport_size({"width": 320, "height": 900})
    await page.get_by_role("button", name="English").click()
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await settled(page)
    assert await audit(page) == []
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320


async def settled(page: Page) -> None:
    """Everything that was asked is answered."""
    await expect(page.locator("h1")).to_be_visible()
    await expect(page.locator("[aria-busy=true]")).to_have_count(0, timeout=60_000)


async def test_without_scripts_it_says_where_the_data_are(opened: Opened) -> None:
    async with opened("/", java_script_enabled=False) as page:
        await expect(page.get_by_text("Daarvoor is JavaScript nodig; zonder kan het ook:")).to_be_visible()


async def test_the_scripts_of_the_explorer_are_small(opened: Opened) -> None:
    for locale in ("nl-NL", "en-GB"):
        async with opened("/", locale=locale) as page:
            await is_drawn(page)
            loaded = await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
        scripts = {name for address in loaded if (name := address.rpartition("/")[2]).endswith(".js")}
        assert len(scripts & {file.name for file in (BUILT / "assets").glob("explorer-*.js")}) == 1
        assert sum(len(gzip.compress((BUILT / "assets" / name).read_bytes())) for name in scripts) <= 70_000
