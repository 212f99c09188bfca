"""The page of the downloads: complete, strict, without a script."""

import re
from html.parser import HTMLParser

import httpx
import pytest

from tests.http.data.downloads import EVERY

pytestmark = pytest.mark.asyncio(loop_scope="session")


class Outline(HTMLParser):
    """The elements of a page: where links lead, what can be led to, and whether everything is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name in ("href", "src") and value]
        self.ids += [value for name, value in attrs if name == "id" and value]
        if tag not in ("meta", "link"):
            self.open.append(tag)
        assert "style" not in given
        assert not any(name.startswith("on") for name in given)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


async def outline(client: httpx.AsyncClient) -> Outline:
    response = await client.get("/data/")
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    found = Outline()
    found.feed(response.text)
    return found


async def test_it_is_dutch_well_formed_and_without_a_script(client: httpx.AsyncClient) -> None:
    page = await outline(client)
    assert page.open == []
    assert not {"script", "style", "iframe", "img", "form"} & page.tags
    assert len(page.ids) == len(set(page.ids))
    response = await client.get("/data/")
    assert response.text.startswith('<!doctype html>\n<html lang="nl">')
    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'self';")
    assert "unsafe" not in policy
    assert response.headers["vary"].startswith("Accept")


async def test_it_leads_to_every_file_and_every_address_on_it_answers(client: httpx.AsyncClient) -> None:
    page = await outline(client)
    for table in EVERY:
        assert {f"/data/{table.name}.{ending}" for ending in table.formats} <= set(page.links)
    assert {"/data/graph.gexf", "/data/graph.graphml", "/data/catalog.jsonld", "/data/catalog.ttl"} <= set(page.links)
    for link in page.links:
        if link.startswith("#"):
            assert link[1:] in page.ids
        elif link.startswith("/"):
            assert (await client.head(link)).status_code == 200, link
        else:
            assert link.startswith("https://creativecommons.org/")


async def test_every_column_has_a_place_on_it_which_its_name_in_linked_data_leads_to(client: httpx.AsyncClient) -> None:
    page = await outline(client)
    for table in EVERY:
        assert table.name in page.ids
        assert {f"{table.name}.{column}" for column in table.columns} <= set(page.ids)


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("", "text/html"),
        ("*/*", "text/html"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
        ("application/ld+json", "application/ld+json"),
        ("application/ld+json;q=1.0, text/html;q=0.5", "application/ld+json"),
        ("text/turtle, application/ld+json;q=0.5", "text/turtle"),
    ],
)
async def test_a_program_that_asks_for_linked_data_gets_the_catalogue(
    client: httpx.AsyncClient, accept: str, media_type: str
) -> None:
    response = await client.get("/data/", headers={"Accept": accept})
    assert (response.status_code, response.headers["content-type"].partition(";")[0]) == (200, media_type)
    assert "Accept" in re.split(r",\s*", response.headers["vary"])


async def test_the_style_sheet_is_one(client: httpx.AsyncClient) -> None:
    response = await client.get("/data/page.css")
    assert response.headers["content-type"].startswith("text/css")
    assert "main {" in response.text


async def test_another_method_is_not_allowed(client: httpx.AsyncClient) -> None:
    assert (await client.post("/data/pilots.csv")).status_code == 405
