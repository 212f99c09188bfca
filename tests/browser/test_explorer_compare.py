"""Days, municipalities and divisions beside each other, and what would be so if something changed."""

import re
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Audit, Opened
from tests.browser.test_explorer import accessible, asked, fills, is_drawn

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
        sizes: list[dict[str, int]] = []
        for on, day in (("2016-01-01", "1 januari 2016"), ("2026-01-01", "1 januari 2026")):
            there = asked(service, CLUSTERS, asOf=on)["clusterAnalysis"]["clusters"]
            sizes.append({cluster["lasting"]["name"]: cluster["size"] for cluster in there})
            small = page.get_by_role("img", name=f"Kaart: {day}, {len(there)} clusters", exact=True)
            await expect(small.locator(".area.group-0")).to_have_count(1)
        before, after = sizes
        await page.locator(".maps + .rows + button").click()
        legend = {
            await row.get_attribute("title"): await row.locator(".count").text_content()
            for row in await page.locator(".maps + .rows li").all()
        }
        assert legend == {name: f"{before.get(name, 0)} → {after.get(name, 0)}" for name in before | after}
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
        names = await joined.locator("li a").all_text_contents()
        assert len(names) > 1
        assert names == sorted(names)
        await expect(page.locator(".origin")).not_to_contain_text("Stand")  # of two days
        await expect(
            part(page, "Naar een ander cluster").get_by_role("button", name=f"Toon alle {len(moved)}")
        ).to_be_visible()


async def test_the_day_of_the_slider_is_compared_and_either_day_can_be_chosen(opened: Opened) -> None:
    async with opened("/?on=2019-01-01", locale="en-GB", reduced_motion="reduce") as page:
        await page.get_by_role("button", name="Compare 2019 with 2026").click()
        await expect(page).to_have_url(re.compile("open=Days:2019-01-01,2026-01-01"))
        await page.locator(".between select").last.select_option("2024-01-01")
        await expect(page.get_by_role("heading", level=1)).to_have_text("1 January 2019 and 1 January 2024")
        await page.get_by_role("button", name="Show the chosen colours").click()
        await expect(page.get_by_role("button", name="Show who moved")).to_be_visible()


async def test_what_cannot_be_compared_is_said(opened: Opened, service: str) -> None:
    async with opened("/?open=Days:2016-01-01", locale="nl-NL") as page:
        await expect(page.locator(".panel .refusal").first).to_contain_text("Kies twee dagen")
        await page.goto(f"{service}/?open=Divisions:PROVINCE,PROVINCE")
        await expect(page.locator(".panel .refusal").first).to_contain_text("Kies twee indelingen")
        await page.goto(f"{service}/?open=WhatIf:nothing")
        await expect(page.locator(".panel .refusal").first).to_contain_text("Kies een gemeente")
        await page.goto(f"{service}/?open=WhatIf:merge,GM0984,GM9999")
        await expect(page.locator(".panel .refusal")).to_have_text("Een gemeente met code GM9999 is er niet.")
        await page.goto(f"{service}/?open=Municipalities:GM9999")
        await expect(page.locator(".panel .refusal").first).to_contain_text("Dit bestaat niet")


CLUSTERS = (
    """query ($asOf: Date) { clusterAnalysis(asOf: $asOf) { clusters { number size lasting { number name } } } }"""
)
COMPARED = """query ($codes: [String!]!) { compare(municipalities: $codes) { compared { population
    functions { function } municipality { name position { degree { value rank places } } } } } }"""
VENRAY, HORST, VENLO = "GM0984", "GM1507", "GM0983"


async def test_municipalities_stand_beside_each_other_from_a_panel_on(
    opened: Opened, audit: Audit, service: str
) -> None:
    found = asked(service, COMPARED, codes=[VENRAY, HORST])["compare"]["compared"]
    async with opened(f"/?open=Municipality:{VENRAY}", locale="nl-NL", reduced_motion="reduce") as page:
        await page.get_by_role("button", name="Vergelijk met andere gemeenten").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("Venray")
        await expect(page.get_by_role("heading", level=1)).to_be_focused()
        alike = part(page, "Lijken op Venray").locator(".choices button")
        await expect(alike).to_have_count(6)
        box = page.get_by_role("combobox", name="Voeg een gemeente toe")
        await box.fill("horst aan")
        await expect(page.locator(".panel [role=option]")).to_have_count(1)
        await page.keyboard.press("Escape")  # the list, not the panel
        await expect(box).to_have_attribute("aria-expanded", "false")
        await box.fill("horst aan d")
        await page.locator(".panel [role=option]").first.click()
        await expect(page).to_have_url(re.compile(f"open=Municipalities:{VENRAY},{HORST}$"))
        degree = [each["municipality"]["position"]["degree"] for each in found]
        rows = page.locator(".measured", has_text="Aantal partners").locator("li")
        await expect(rows).to_have_text(
            [
                f"{each['municipality']['name']}{own['value']}{own['value']}{own['rank']}e van {own['places']}"
                for each, own in zip(found, degree, strict=True)
            ]
        )
        of_both = set.intersection(*({each["function"] for each in one["functions"]} for one in found))
        await expect(part(page, "Taken").locator(".quiet", has_text="allemaal")).to_have_count(len(of_both))
        await is_drawn(page)
        assert {code: fill for code, fill in (await fills(page)).items() if fill != "rest"} == {
            VENRAY: "group-0",
            HORST: "group-1",
        }
        await page.get_by_role("button", name="Tabel", exact=True).click()
        await expect(page.locator("#scene tbody tr").first).to_contain_text(
            f"{found[0]['population']:,}".replace(",", ".")
        )
        await page.go_back()
        first = await alike.first.inner_text()
        await alike.first.click()
        await expect(page.get_by_role("heading", level=1)).to_have_text(f"Venray · Horst aan de Maas · {first[2:]}")
        await page.get_by_role("button", name=f"{first[2:]} niet meer vergelijken").click()
        await expect(page.locator(".chosen li")).to_have_count(2)
        await accessible(page, audit)


async def test_to_ten_municipalities_none_can_be_added(opened: Opened, service: str) -> None:
    all_codes = asked(service, "{ municipalities(first: 11) { nodes { code } } }")["municipalities"]["nodes"]
    codes = ",".join(each["code"] for each in all_codes)
    async with opened(f"/?open=Municipalities:{codes}", locale="en-GB") as page:
        await expect(page.locator(".chosen li")).to_have_count(10)
        await expect(page.locator(".panel")).to_contain_text("More than 10 municipalities at once")
        await expect(page.locator(".panel").get_by_role("combobox")).to_have_count(0)


async def test_a_cluster_stays_the_same_in_the_address_when_the_day_changes(opened: Opened, service: str) -> None:
    then = asked(service, CLUSTERS, asOf="2018-01-01")["clusterAnalysis"]["clusters"]
    other = next(each for each in then if each["number"] != each["lasting"]["number"])
    address = f"/?open=Cluster:{other['lasting']['number']}&on=2018-01-01"
    async with opened(address, locale="nl-NL", reduced_motion="reduce") as page:
        await expect(page.get_by_role("heading", level=1)).to_have_text(other["lasting"]["name"])


SUPPOSED = """query ($changes: [SupposedChange!]!) { whatIf(changes: $changes) { before { participations }
    after { participations } mergers { doubled { services { name } } overlaps { name } }
    clusterEvents { kind } movements { municipality { code } }
    municipalities { partnersBefore partnersAfter gaps { before { dutch } } } } }"""
BLARICUM, EEMNES, LAREN = "GM0376", "GM0317", "GM0417"


async def test_what_would_be_so_after_a_merger_is_shown_and_nothing_is_written(
    opened: Opened, audit: Audit, service: str
) -> None:
    merger = {"merge": {"municipalities": [BLARICUM, EEMNES, LAREN], "into": BLARICUM}}
    found = asked(service, SUPPOSED, changes=[merger])["whatIf"]
    async with opened(f"/?open=Municipality:{BLARICUM}", locale="nl-NL", reduced_motion="reduce") as page:
        await page.get_by_role("button", name="Wat als…").click()
        await page.get_by_role("button", name="+ Eemnes").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("Wat als Blaricum en Eemnes samengaan?")
        await page.get_by_text("Nog iets veranderen").click()
        await page.get_by_role("button", name="+ Laren (NH.)").click()
        await expect(page).to_have_url(re.compile(f"open=WhatIf:merge,{BLARICUM},{EEMNES},{LAREN}$"))
        await expect(page.locator(".notice")).to_contain_text("er wordt niets opgeslagen of gewijzigd")
        before, after = (f"{found[side]['participations']:,}".replace(",", ".") for side in ("before", "after"))
        await expect(part(page, "Heel Nederland")).to_contain_text(f"Deelnames{before} → {after}")
        clusters = part(page, "Clusters van samenwerking")
        await expect(clusters.locator(".card")).to_have_count(len(found["clusterEvents"]))
        (one,) = found["municipalities"]
        concerned = part(page, "Gemeenten die het aangaat")
        await expect(concerned).to_contain_text("Blaricum (nu alleen, dan samen met Eemnes, Laren (NH.))")
        await expect(concerned).to_contain_text(f"Partners{one['partnersBefore']} → {one['partnersAfter']}")
        brought = part(page, "Wat samengaan meebrengt")
        doubled = found["mergers"][0]["doubled"]
        await expect(brought.locator("h3", has_text="Dan dubbel: ")).to_have_count(len(doubled))
        await brought.get_by_role("button", name="Als tabel").click()
        await expect(brought.locator("tbody")).to_contain_text(doubled[0]["services"][0]["name"])
        await is_drawn(page)
        colours = await fills(page)
        assert {code for code, fill in colours.items() if fill == "self"} == {BLARICUM, EEMNES, LAREN}
        moved = {each["municipality"]["code"] for each in found["movements"]} - {BLARICUM, EEMNES, LAREN}
        assert moved
        assert {code for code, fill in colours.items() if fill == "part"} == moved
        await accessible(page, audit)
        await page.get_by_role("button", name="No longer: ").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("What if something changes for Blaricum?")


async def test_what_would_be_so_if_a_question_were_answered_by_joining(opened: Opened, service: str) -> None:
    query = """query ($code: String!) { municipality(by: { code: $code }) {
        gaps { nodes { dutch sharedService { key } } } } }"""
    gap = asked(service, query, code=VENRAY)["municipality"]["gaps"]["nodes"][0]
    key = gap["sharedService"]["key"]
    async with opened(f"/?open=Municipality:{VENRAY}", locale="nl-NL", reduced_motion="reduce") as page:
        await part(page, "Vragen om te stellen").get_by_role("link", name="Wat als dit gebeurt?").first.click()
        await expect(page).to_have_url(re.compile(f"open=WhatIf:join,{VENRAY},{key}$"))
        await expect(page.get_by_role("heading", level=1)).to_contain_text("Wat als Venray gaat meedoen in ")
        gone = part(page, "Vragen om te stellen").locator(".measured", has_text="Vervalt")
        await expect(gone.locator(".card").first).to_have_text(gap["dutch"])


PAIR = """{ regionCongruence(divisions: [YOUTH_CARE_REGION, SAFETY_REGION]) { pairs { adjustedRandIndex
    nesting { whole regions exceptions { municipality { code name } liesIn { name } } }
    reverseNesting { exceptions { municipality { code } } } } divisions { exact } } }"""


async def test_two_divisions_stand_beside_each_other_with_the_municipalities_that_break_one(
    opened: Opened, audit: Audit, service: str
) -> None:
    found = asked(service, PAIR)["regionCongruence"]
    (pair,) = found["pairs"]
    exceptions = pair["nesting"]["exceptions"]
    async with opened("/?colour=PROVINCE", locale="nl-NL", reduced_motion="reduce") as page:
        await page.get_by_role("button", name="Vergelijk provincie met een andere indeling").click()
        await expect(page).to_have_url(re.compile("open=Divisions:PROVINCE,SAFETY_REGION(&|$)"))
        held = part(page, "Veiligheidsregio binnen provincie")
        await expect(held).to_contain_text("Ja: alle 25 regio’s liggen geheel binnen één provincie.")
        await expect(part(page, "Provincie binnen veiligheidsregio")).to_have_count(0)
        await page.get_by_label("Deze indeling").select_option("YOUTH_CARE_REGION")
        await expect(page.get_by_role("heading", level=1)).to_have_text("Jeugdregio en veiligheidsregio")
        index = str(round(pair["adjustedRandIndex"], 2)).replace(".", ",")
        await expect(part(page, "Hoe gelijk zijn ze?")).to_contain_text("grotendeels dezelfde kringen")
        await expect(part(page, "Hoe gelijk zijn ze?")).to_contain_text(index)
        within = part(page, "Jeugdregio binnen veiligheidsregio")
        await expect(within.locator("h2 .count")).to_have_text(f"{len(exceptions)} gemeenten erbuiten")
        await expect(within).to_contain_text(f"{pair['nesting']['whole']} van de {pair['nesting']['regions']} regio’s")
        await expect(within.locator("li a")).to_have_text([each["municipality"]["name"] for each in exceptions])
        await expect(within.locator("li").first).to_contain_text(f"deze gemeente in {exceptions[0]['liesIn']['name']}")
        back = part(page, "Veiligheidsregio binnen jeugdregio")
        outside = len(pair["reverseNesting"]["exceptions"])
        await expect(back.locator("h2 .count")).to_have_text(f"{outside} gemeenten erbuiten")
        await expect(part(page, "Welke past bij de samenwerking?")).to_contain_text(
            f"er {found['divisions'][0]['exact']} precies"
        )
        await is_drawn(page)
        breaking = {each["municipality"]["code"] for each in exceptions}
        assert {code for code, fill in (await fills(page)).items() if fill == "part"} == breaking
        await expect(page.locator(".maps svg")).to_have_count(2)
        await expect(page.get_by_role("img", name="Kaart: Jeugdregio, 42 regio’s").locator(".area")).to_have_count(8)
        await accessible(page, audit)
        await page.get_by_role("button", name=re.compile("^Show on map ?: Safety region$")).click()
        await expect(page.get_by_label("Colour by")).to_have_value("SAFETY_REGION")
        await expect(page.get_by_role("button", name="Show who lies outside")).to_be_visible()


async def test_the_checker_of_accessibility_finds_nothing_on_two_days(opened: Opened, audit: Audit) -> None:
    async with opened(ADDRESS, locale="nl-NL", reduced_motion="reduce") as page:
        await accessible(page, audit)
