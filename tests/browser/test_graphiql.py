"""GraphiQL as a person meets it: the built page, served by the service, in a browser that reaches nothing else."""

import re

import orjson
import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Audit, Opened
from tests.docs.test_readme import QUESTION, README

pytestmark = pytest.mark.asyncio(loop_scope="module")

PAGE = "/graphiql"
EDITOR = ".graphiql-query-editor"
ANSWER = ".graphiql-response"
TOOLS = ".graphiql-editor-tool"
SECONDS_TO_LOAD = 60

HAS_ANSWER = """
() => performance.getEntriesByType("resource").some(({ name, responseEnd }) => name.endsWith("/graphql") && responseEnd)
"""

# What the checker finds in the libraries, by rule and the part of the page that is theirs: no style sheet mends it.
THIRD_PARTY = {
    # GraphiQL: a tab holds the button that closes it.
    ("nested-interactive", ".graphiql-tab"),
    # GraphiQL: an entry of the history is called "Set active", whatever it shows.
    ("label-content-name-mismatch", ".graphiql-history-item-label"),
    # Monaco: the colours of its themes, for numbers of lines and in code.
    ("color-contrast", ".monaco-editor"),
    # Monaco: the list of completions, which names its current one in a way of its own.
    ("aria-valid-attr-value", ".suggest-widget .monaco-list"),
    ("label-content-name-mismatch", ".suggest-widget .monaco-list-row"),
}


# The numbered ones of the README: the name of the operation, the query, the answer.
QUESTIONS = [
    (name[1], question["query"], orjson.loads(question["answer"]))
    for question in QUESTION.finditer(README.read_text("utf-8"))
    if (name := re.match(r"query (\w+)", question["query"]))
]
NAMES = [name for name, _, _ in QUESTIONS]


async def is_ready(page: Page) -> None:
    """The editor is there, and has the schema."""
    await expect(page.locator(f"{EDITOR} .view-line").first).to_be_visible(timeout=SECONDS_TO_LOAD * 1000)
    await page.wait_for_function(HAS_ANSWER)
    await expect(page.locator(".graphiql-spin")).to_have_count(0)


async def write(page: Page, text: str) -> None:
    """Types a document into a tab of its own; the editor closes what is left open."""
    await page.get_by_role("button", name="New tab").click()
    await page.locator(f"{EDITOR} .view-lines").click()
    await page.keyboard.press("Control+A")
    await page.keyboard.press("Delete")
    await page.keyboard.type(text, delay=20)
    await settle(page)


async def settle(page: Page) -> None:
    """The page looks at what was written a tenth of a second later: which operations there are, what is wrong."""
    await page.wait_for_timeout(300)


async def ask(page: Page) -> None:
    await page.keyboard.press("Escape")  # suggestions may lie over the button
    await page.get_by_role("button", name="Execute query").click()


async def test_the_first_questions_of_the_readme_are_its_tabs(opened: Opened) -> None:
    async with opened(PAGE) as page:
        await is_ready(page)
        assert len(NAMES) == 5
        await expect(page.locator(".graphiql-tab-button")).to_have_text(NAMES)
        for name in NAMES:
            await page.get_by_role("tab", name=name).click()
            await expect(page.locator(f"{EDITOR} .view-lines")).to_contain_text(f"query\u00a0{name}")


@pytest.mark.parametrize(("name", "query", "answer"), QUESTIONS, ids=NAMES)
async def test_a_question_is_answered_as_the_readme_says(
    opened: Opened, name: str, query: str, answer: dict[str, object]
) -> None:
    async with opened(PAGE) as page:
        await is_ready(page)
        await page.get_by_role("tab", name=name).click()
        await settle(page)
        async with page.expect_response("**/graphql") as answered:
            await ask(page)
        response = await answered.value
        sent = orjson.loads(response.request.post_data or "")
        assert sent["query"].split("\n", 1)[1] == query
        received = orjson.loads(await response.body())
        assert received.get("data") == answer["data"], received
        await expect(page.locator(f"{ANSWER} .view-lines")).to_contain_text('"data"')


async def test_it_completes_the_name_of_a_field(opened: Opened) -> None:
    async with opened(PAGE) as page:
        await is_ready(page)
        await write(page, '{ municipality(by: {code: "GM0772"}) { popul')
        suggested = page.locator(".suggest-widget .monaco-list-row").filter(has_text="population")
        await expect(suggested.first).to_be_visible()
        await page.keyboard.press("Enter")
        await expect(page.locator(f"{EDITOR} .view-lines")).to_contain_text("population")
        await settle(page)
        await ask(page)
        await expect(page.locator(f"{ANSWER} .view-lines")).to_contain_text("249783")


async def test_a_field_that_is_not_there_is_marked_and_said(opened: Opened) -> None:
    async with opened(PAGE) as page:
        await is_ready(page)
        await write(page, "{ graph { nothingOfThisName")
        await expect(page.locator(f"{EDITOR} .squiggly-error").first).to_be_visible()
        await ask(page)
        await expect(page.locator(f"{ANSWER} .view-lines")).to_contain_text("nothingOfThisName")


async def test_variables_are_completed_and_checked_by_their_types(opened: Opened) -> None:
    async with opened(PAGE) as page:
        await is_ready(page)
        await write(page, "query Named($name: String!) { municipality(by: {name: $name}) { code")
        await page.get_by_role("button", name="Variables").click()
        await page.locator(f"{TOOLS} .graphiql-editor:visible .view-lines").click()
        await page.keyboard.type("{")
        await expect(page.locator(f"{TOOLS} .squiggly-error:visible").first).to_be_visible()
        await page.keyboard.press("Control+Space")
        await expect(page.locator(".suggest-widget .monaco-list-row:visible").first).to_contain_text("name")


async def test_the_documentation_leads_from_type_to_type(opened: Opened) -> None:
    async with opened(PAGE) as page:
        await is_ready(page)
        await page.get_by_role("button", name="Show Documentation Explorer").click()
        docs = page.locator(".graphiql-doc-explorer")
        await docs.get_by_role("link", name="Municipality", exact=True).click()
        await expect(docs).to_contain_text("gemeente")
        await docs.get_by_role("link", name="sharedServices", exact=True).click()
        await expect(docs).to_contain_text("orderBy")


async def test_what_was_asked_stands_in_the_history_and_outlives_a_visit(opened: Opened) -> None:
    async with opened(PAGE) as page:
        await is_ready(page)
        await write(page, "query Kept { graph { revision")
        await ask(page)
        await expect(page.locator(f"{ANSWER} .view-lines")).to_contain_text("revision")
        await page.reload()
        await is_ready(page)
        await page.get_by_role("button", name="Show History").click()
        await expect(page.locator(".graphiql-history-items")).to_contain_text("Kept")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_checker_of_accessibility_finds_nothing_of_ours(opened: Opened, audit: Audit, scheme: str) -> None:
    found: set[tuple[str, str]] = set()

    async def look(page: Page) -> None:
        found.update(await audit(page, THIRD_PARTY))

    async with opened(PAGE, color_scheme=scheme) as page:
        await is_ready(page)
        await ask(page)
        await expect(page.locator(f"{ANSWER} .view-lines")).to_contain_text("Eindhoven")
        await look(page)
        await page.get_by_role("button", name="Show Documentation Explorer").click()
        await look(page)
        await page.locator(".graphiql-doc-explorer").get_by_role("link", name="Municipality", exact=True).click()
        await look(page)
        await page.get_by_role("button", name="Show History").click()
        await look(page)
        for dialog in ("Open short keys dialog", "Open settings dialog"):
            await page.get_by_role("button", name=dialog).click()
            await expect(page.get_by_role("dialog")).to_be_visible()
            await look(page)
            await page.keyboard.press("Escape")
        await write(page, "{ grap")
        await expect(page.locator(".suggest-widget .monaco-list-row").first).to_be_visible()
        await look(page)
    assert found - THIRD_PARTY == set()
    assert found == THIRD_PARTY, "a library mended something: take it off the list"


async def test_the_keyboard_reaches_the_query_past_everything_else(opened: Opened) -> None:
    async with opened(PAGE) as page:
        await is_ready(page)
        await page.keyboard.press("Tab")
        skip = page.get_by_role("link", name="Skip to the query")
        await expect(skip).to_be_focused()
        await expect(skip).to_be_in_viewport()
        await page.keyboard.press("Enter")
        await page.keyboard.press("Tab")
        assert await page.evaluate("!!document.activeElement.closest('#graphiql-session')")


async def test_without_scripts_it_says_how_to_ask(opened: Opened) -> None:
    async with opened(PAGE, java_script_enabled=False) as page:
        await expect(page.get_by_text("needs JavaScript. Without it, send GraphQL by POST")).to_be_visible()
