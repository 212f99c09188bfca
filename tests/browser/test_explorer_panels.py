"""The panels of clusters, regions, services, pilots, standards and what is linked to them, on the real data."""

import re

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import Audit, Opened
from tests.browser.test_explorer import accessible, asked, settled

pytestmark = pytest.mark.asyncio(loop_scope="module")

PILOT = "digitale-aangifte-overlijden"
OMNIBUZZ = "roo-24965148"
STANDARD = "nl-design-system"
REGION = "SAFETY_REGION-VR23"
LEFT = "roo-23862366"  # the safety region of Fryslân, of which three municipalities merged in 2019
STEPS = "resultedIn { edges { happenedOn node { name } } }"


def part(page: Page, name: str) -> Locator:
    """A section of the panel; beside its title may stand how many there are."""
    return page.locator(".panel").get_by_role("region", name=re.compile(rf"^{re.escape(name)}[ \d.]*$"))


async def test_what_came_of_the_pilot_of_s_hertogenbosch_is_found_in_two_clicks(opened: Opened, service: str) -> None:
    found = asked(service, f'{{ pilot(by: {{ key: "{PILOT}" }}) {{ {STEPS} }} }}')["pilot"]["resultedIn"]["edges"]
    days = sorted((edge["happenedOn"], edge["node"]["name"]) for edge in found if edge["happenedOn"])
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        await expect(page.locator("#scene")).to_have_attribute("aria-busy", "false")
        await page.locator("#place-GM0796 .area").click()
        await page.locator(".panel").get_by_role("link", name="Digitale aangifte van overlijden", exact=True).click()
        await expect(page.get_by_role("heading", level=1, name="Digitale aangifte van overlijden")).to_be_focused()
        steps = part(page, "Wat eruit voortkwam").get_by_role("listitem")
        await expect(steps.first).to_contain_text("1 februari 2011")
        await expect(steps.first).to_have_attribute("aria-current", "true")
        links = await steps.locator("a[href*='open=']").all_text_contents()
        assert [name for name in links if name in {name for _, name in days}] == [name for _, name in days]
        await expect(steps.nth(1)).to_contain_text("7 februari 2014")
        # Of some only the month is known, and one has no date.
        await expect(steps.filter(has_text="290 gemeenten")).to_contain_text("Januari 2024")
        await expect(steps.last).to_contain_text("Datum onbekend")
        # What came of what came of it.
        await expect(steps.filter(has_text="236 gemeenten")).to_contain_text("via Digitale geboorteaangifte")
        # Each has its source, and on the map is who tried it.
        assert await steps.get_by_text("Bron", exact=True).count() == await steps.count() - 1
        await expect(page.locator("#place-GM0796")).to_have_attribute("aria-label", re.compile("sinds 1 februari 2011"))


async def test_a_standard_says_what_it_came_of(opened: Opened) -> None:
    key = "290-gemeenten-bieden-digitale-aangifte-van-overlijden"
    async with opened(f"/?open=Standard:{key}", locale="en-GB") as page:
        steps = part(page, "What it came of").get_by_role("listitem")
        await expect(steps.first).to_contain_text("Digitale aangifte van overlijden")
        await expect(steps.first).to_contain_text("January 2024")
        await steps.first.get_by_role("link", name="Digitale aangifte van overlijden", exact=True).click()
        await expect(page.get_by_role("heading", level=1, name="Digitale aangifte van overlijden")).to_be_visible()
        await expect(page).to_have_url(re.compile(f"open=Pilot:{PILOT}"))


async def test_a_law_among_the_standards_is_called_one(opened: Opened, service: str) -> None:
    query = "{ standards(where: { kind: { eq: LAW } }, first: 1) { nodes { key name } } }"
    (law,) = asked(service, query)["standards"]["nodes"]
    async with opened(f"/?open=Standard:{law['key']}", locale="nl-NL") as page:
        await expect(page.get_by_role("heading", level=1, name=law["name"])).to_be_visible()
        await expect(page.locator(".panel .kind")).to_have_text("Wet")
        await page.get_by_role("combobox").first.fill(law["name"])
        await expect(page.get_by_role("option", name=law["name"]).first.locator("small")).to_have_text("Wet")


async def test_a_service_says_what_it_is_and_who_joined_when(opened: Opened, service: str) -> None:
    query = """query ($key: String!) { sharedService(by: { key: $key }) { participants(first: 500) {
        edges { joinedOn node { key name } } } diffusion { curve { on total } } } }"""
    found = asked(service, query, key=OMNIBUZZ)["sharedService"]
    edges, curve = found["participants"]["edges"], found["diffusion"]["curve"]
    async with opened(f"/?open=SharedService:{OMNIBUZZ}", locale="nl-NL", reduced_motion="reduce") as page:
        await settled(page)
        facts = page.locator(".properties")
        for words in ("Gemeenschappelijke regeling", "Openbaar lichaam", "Doelgroepenvervoer", "2 juni 2016"):
            await expect(facts).to_contain_text(words)
        await expect(facts.get_by_role("link", name="Register van Overheidsorganisaties")).to_be_visible()
        participants = part(page, "Deelnemers")
        await participants.get_by_role("button", name="Als tabel").click()
        rows = participants.locator("tbody tr")
        shown = {
            await row.locator("th").inner_text(): await row.locator("td").nth(2).inner_text()
            for row in await rows.all()
        }
        assert shown == {edge["node"]["name"]: edge["joinedOn"] for edge in edges}
        fills = await page.locator("g.place:has(.area.part)").evaluate_all("all => all.map((one) => one.dataset.code)")
        assert set(fills) == {edge["node"]["key"] for edge in edges}
        growth = part(page, "Hoe het groeide")
        last = curve[-1]["total"]
        await expect(growth.get_by_role("img", name=f"van de eerste in 2006 tot {last} gemeenten in")).to_be_visible()
        await growth.get_by_role("button", name="Als tabel").click()
        values = await growth.locator("tbody tr").evaluate_all("all => all.map((row) => row.firstChild.innerText)")
        assert values == [point["on"] for point in curve]
        await growth.get_by_text("Hoe is dit bepaald?").click()
        await expect(growth.locator("details")).to_contain_text("Geteld is wanneer elke gemeente begon")


async def test_a_service_that_does_not_count_in_analyses_says_so(opened: Opened) -> None:
    for key, words in (
        ("waarismijnstemlokaal", "Een gepubliceerde lijst"),
        ("ibd", "meer dan 100 gemeenten"),
    ):
        async with opened(f"/?open=SharedService:{key}", locale="nl-NL") as page:
            await expect(page.locator(".panel .properties")).to_be_visible()
            await expect(page.locator(".panel")).to_contain_text(words)


async def test_who_left_a_service_is_told_with_the_day(opened: Opened, service: str) -> None:
    """A municipality that took part on 1 January 2016 and does not today."""
    query = """query ($key: String!) {
        now: sharedService(by: { key: $key }) { participants(first: 500) { nodes { key } } }
        then: sharedService(by: { key: $key }, asOf: "2016-01-01") { participants(first: 500) {
            edges { validUntil node { key name } } } } }"""
    found = asked(service, query, key=LEFT)
    still = {node["key"] for node in found["now"]["participants"]["nodes"]}
    gone = [edge for edge in found["then"]["participants"]["edges"] if edge["node"]["key"] not in still]
    assert len(gone) > 0
    async with opened(f"/?open=SharedService:{LEFT}", locale="nl-NL") as page:
        left = part(page, "Vertrokken")
        await left.get_by_role("button", name="Als tabel").click()
        rows = left.locator("tbody tr")
        for edge in gone:
            await expect(rows.filter(has_text=edge["node"]["name"])).to_contain_text(edge["validUntil"])


async def test_a_cluster_shows_its_members_what_binds_them_and_its_bridges(opened: Opened, service: str) -> None:
    query = """{ clusterAnalysis { clusters { lasting { name } size cohesion members { municipality { code } }
        binding { inside initiative { name } } bridges { cluster { lasting { name } } } } } }"""
    cluster = asked(service, query)["clusterAnalysis"]["clusters"][0]
    async with opened("/", locale="nl-NL", reduced_motion="reduce") as page:
        # From the list of clusters beside the map.
        await part(page, "Clusters van samenwerking").locator("a[href*='open=Cluster']").first.click()
        await expect(page.get_by_role("heading", level=1, name=cluster["lasting"]["name"])).to_be_focused()
        await settled(page)
        await expect(page.locator(".figures")).to_contain_text(f"{round(cluster['cohesion'] * 100)}%")
        binding = part(page, "Wat hen bindt")
        await expect(binding.get_by_role("listitem").first).to_contain_text(
            f"{cluster['binding'][0]['inside']} van de {cluster['size']} gemeenten"
        )
        await binding.get_by_role("button", name="Als tabel").click()
        names = await binding.locator("tbody th").all_text_contents()
        assert names == [each["initiative"]["name"] for each in cluster["binding"]]
        bridges = part(page, "Bruggen naar buiten").get_by_role("listitem")
        for place, bridge in enumerate(cluster["bridges"][:4]):
            await expect(bridges.nth(place)).to_contain_text(bridge["cluster"]["lasting"]["name"])
        await expect(part(page, "Hoe vast is deze groep")).to_contain_text("(1: gelijk, 0: toeval)")
        codes = await page.locator("g.place:has(.area.part)").evaluate_all("all => all.map((one) => one.dataset.code)")
        assert set(codes) == {member["municipality"]["code"] for member in cluster["members"]}
        # The share that stays inside, computed of the ties, is the one that the service has of the cluster.
        compared = part(page, "Hoeveel blijft binnen").get_by_role("listitem")
        await expect(compared.first).to_contain_text(f"{round(cluster['cohesion'] * 100)}%")
        await expect(compared.nth(1)).to_contain_text("Provincie")


async def test_a_region_shows_which_services_most_of_its_members_share(opened: Opened, service: str) -> None:
    query = """query ($key: String!) { region(by: { key: $key }) { name municipalities(first: 200) { nodes {
        code sharedServices(first: 200) { nodes { name } } } } } }"""
    region = asked(service, query, key=REGION)["region"]
    members = region["municipalities"]["nodes"]
    services = [node["name"] for member in members for node in member["sharedServices"]["nodes"]]
    most = {name: services.count(name) for name in services if services.count(name) > len(members) / 2}
    ties = asked(service, "{ collaborationTies { columns { codes municipality partner weight } } }")[
        "collaborationTies"
    ]
    columns, codes = ties["columns"], {member["code"] for member in members}
    ends = [
        (columns["codes"][one] in codes, columns["codes"][other] in codes, weight)
        for one, other, weight in zip(columns["municipality"], columns["partner"], columns["weight"], strict=True)
    ]
    # A tie inside counts for both its ends.
    share = sum(2 * weight for one, other, weight in ends if one and other) / sum(
        weight * (one + other) for one, other, weight in ends
    )
    async with opened(f"/?open=Region:{REGION}", locale="en-GB", reduced_motion="reduce") as page:
        await settled(page)
        await expect(page.get_by_role("heading", level=1, name=region["name"])).to_be_visible()
        binding = part(page, "What binds them")
        await binding.get_by_role("button", name="As a table").click()
        rows = await binding.locator("tbody tr").all()
        shown = {await row.locator("th").inner_text(): int(await row.locator("td").first.inner_text()) for row in rows}
        assert shown == most
        compared = part(page, "How much stays inside").get_by_role("listitem")
        await expect(compared.first).to_contain_text(f"{share:.0%}")
        await expect(part(page, "Bridges to outside").get_by_role("listitem")).to_have_count(8)
        await expect(part(page, "Municipalities").get_by_role("listitem")).to_have_count(10)


async def test_a_municipality_leads_to_its_cluster_and_its_regions(opened: Opened) -> None:
    async with opened("/?open=Municipality:GM0984", locale="nl-NL") as page:
        await page.locator(".facts details summary").click()
        await page.locator(".facts").get_by_role("link", name="Limburg-Noord").first.click()
        await expect(page.get_by_role("heading", level=1, name="Limburg-Noord")).to_be_visible()
        await page.go_back()
        await page.locator(".facts a[href*='Cluster']").click()
        await expect(page.locator(".panel .kind")).to_have_text("Samenwerkingscluster")


KINDS = "[WORK_PROCESS, TREND, AMBITION, ORGANISATION, SOURCE, PILOT, STANDARD, SHARED_SERVICE, REGION, MUNICIPALITY]"


async def test_every_kind_that_the_search_finds_has_a_panel_with_a_source(opened: Opened, service: str) -> None:
    kinds = {
        hit["name"]
        for hit in asked(service, '{ __type(name: "NodeKind") { enumValues { name } } }')["__type"]["enumValues"]
    }
    assert kinds == set(re.findall(r"\w+", KINDS))
    fields = ("workProcesses", "trends", "ambitions", "organisations", "sources")
    query = "{" + " ".join(f"{field}(first: 1) {{ nodes {{ __typename key name }} }}" for field in fields) + "}"
    for (node,) in (found["nodes"] for found in asked(service, query).values()):
        async with opened(f"/?open={node['__typename']}:{node['key']}", locale="nl-NL") as page:
            await settled(page)
            await expect(page.get_by_role("heading", level=1, name=node["name"])).to_be_visible()
            await expect(page.locator(".properties")).to_contain_text(
                "Licentie" if node["__typename"] == "Source" else "Bron"
            )
            await expect(page.locator(".panel .refusal")).to_have_count(0)


async def test_a_key_that_is_not_there_is_said(opened: Opened, service: str) -> None:
    async with opened("/?open=Cluster:nothing", locale="nl-NL") as page:
        for kind in ("Region", "SharedService", "Pilot", "Standard", "Organisation", "Source", "Cluster"):
            await page.goto(f"{service}/?open={kind}:nothing")
            await expect(page.locator(".panel .refusal")).to_contain_text("met de sleutel nothing is er niet.")


async def test_a_kind_that_is_not_there_is_said(opened: Opened) -> None:
    async with opened("/?open=Nothing:1", locale="en-GB") as page:
        await expect(page.locator(".panel .refusal")).to_contain_text(
            "The address names a kind that there is none of: Nothing."
        )


SUBJECTS = [
    "Cluster:1",
    f"Region:{REGION}",
    f"SharedService:{OMNIBUZZ}",
    f"Pilot:{PILOT}",
    f"Standard:{STANDARD}",
    "WorkProcess:death-declaration",
]


@pytest.mark.parametrize("subject", SUBJECTS)
async def test_the_checker_of_accessibility_finds_nothing(opened: Opened, audit: Audit, subject: str) -> None:
    async with opened(f"/?open={subject}", locale="nl-NL", reduced_motion="reduce") as page:
        await accessible(page, audit)
