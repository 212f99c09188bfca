"""How the pages and their assets are served: what they may load, how long they are kept, and what is not given away."""

import os
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from graph_api.boundaries import boundary_map
from graph_api.http import explorer, index

MARKUP = b'<!doctype html><html lang="en"><script type="module" src="./assets/page-1a2b3c.js"></script></html>'
SECRET = "secret of the machine"


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "explorer" / "dist"
    (folder / "assets").mkdir(parents=True)
    for name in ("index.html", "graphiql.html"):
        (folder / name).write_bytes(MARKUP)
    for name in ("page-1a2b3c.js", "page-1a2b3c.css", "icon-1a2b3c.svg", "font-1a2b3c.woff2", "thing-1a2b3c.unknown"):
        (folder / "assets" / name).write_text(f"content of {name}")
    (tmp_path / "secret").write_text(SECRET)
    (folder / "assets" / "link").symlink_to(tmp_path / "secret")
    return folder


@pytest.fixture
async def client(built: Path) -> AsyncIterator[httpx.AsyncClient]:
    routes = [*index.routes(lambda request: explorer.explore(request, built)), *explorer.routes(built)]
    app = Starlette(routes=routes)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://samen") as client:
        yield client


def policy(response: httpx.Response) -> dict[str, str]:
    return dict(part.split(" ", 1) for part in response.headers["content-security-policy"].split("; "))


async def test_the_page_may_load_what_comes_from_here_and_nothing_else(client: httpx.AsyncClient) -> None:
    response = await client.get("/graphiql")
    assert (response.status_code, response.content) == (200, MARKUP)
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert policy(response) == {
        "default-src": "'none'",
        "script-src": "'self'",
        "connect-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data:",
        "font-src": "data:",
        "worker-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["referrer-policy"] == "same-origin"


async def test_the_page_names_the_boundaries_so_that_they_come_with_the_scripts(
    client: httpx.AsyncClient, built: Path
) -> None:
    (built / "index.html").write_text("<!doctype html><head><title>Samen</title></head>")
    page = (await client.get("/", headers={"accept": "text/html"})).text
    assert f'<link rel="preload" as="fetch" crossorigin href="data/{boundary_map().name}" /></head>' in page


@pytest.mark.parametrize("folder", ["methods", "nl"])
async def test_a_page_that_explains_runs_no_script(client: httpx.AsyncClient, built: Path, folder: str) -> None:
    (built / folder).mkdir()
    (built / folder / "gaps.html").write_bytes(MARKUP)
    response = await client.get(f"/{folder}/gaps")
    assert (response.status_code, response.content) == (200, MARKUP)
    assert "script-src" not in policy(response)
    for name in ("nothing", "..%2fsecret"):
        assert (await client.get(f"/{folder}/{name}")).status_code == 404


async def test_at_the_root_people_get_the_explorer_and_programs_what_there_is(client: httpx.AsyncClient) -> None:
    as_browsers_do = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    page = await client.get("/", headers=as_browsers_do)
    assert (page.status_code, page.content, page.headers["vary"]) == (200, MARKUP, "Accept")
    assert policy(page) == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data: blob:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    for accept in ("*/*", "application/json", ""):
        index = await client.get("/", headers={"accept": accept})
        assert (index.json()["name"], index.headers["vary"]) == ("Samen", "Accept")
    again = await client.get("/", headers=as_browsers_do | {"if-none-match": page.headers["etag"]})
    assert (again.status_code, again.headers["vary"]) == (304, "Accept")


async def test_the_page_is_asked_for_anew_and_sent_again_only_when_it_changed(
    client: httpx.AsyncClient, built: Path
) -> None:
    first = await client.get("/graphiql")
    assert first.headers["cache-control"] == "public, no-cache"
    known = {"if-none-match": first.headers["etag"]}
    again = await client.get("/graphiql", headers=known)
    assert (again.status_code, again.content) == (304, b"")
    assert policy(again) == policy(first)

    # Of the same size and time, as it is in two wheels: their files have the time at which reproducible builds begin.
    times = (built / "graphiql.html").stat()
    (built / "graphiql.html").write_bytes(MARKUP.replace(b"1a2b3c", b"4d5e6f"))
    os.utime(built / "graphiql.html", ns=(times.st_atime_ns, times.st_mtime_ns))
    changed = await client.get("/graphiql", headers=known)
    assert changed.status_code == 200
    assert b"4d5e6f" in changed.content


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("page-1a2b3c.js", "text/javascript; charset=utf-8"),
        ("page-1a2b3c.css", "text/css; charset=utf-8"),
        ("icon-1a2b3c.svg", "image/svg+xml"),
        ("font-1a2b3c.woff2", "font/woff2"),
        ("thing-1a2b3c.unknown", "application/octet-stream"),
    ],
)
async def test_an_asset_has_its_type_and_is_kept_for_good(
    client: httpx.AsyncClient, name: str, media_type: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on a machine whose registry says so.
    monkeypatch.setattr("mimetypes.guess_type", lambda *_, **__: ("text/plain", None))
    response = await client.get(f"/assets/{name}")
    assert response.text == f"content of {name}"
    assert response.headers["content-type"] == media_type
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert policy(response)["default-src"] == "'none'"
    known = {"if-none-match": response.headers["etag"]}
    assert (await client.get(f"/assets/{name}", headers=known)).status_code == 304


@pytest.mark.parametrize(
    "path",
    [
        "/assets/",
        "/assets/none.js",
        "/assets/../graphiql.html",
        "/assets/%2e%2e/graphiql.html",
        "/assets/..%2fgraphiql.html",
        "/assets/..%5cgraphiql.html",
        "/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fsecret",
        "/assets/link",
        "/assets//etc/passwd",
        "/assets/%2fetc%2fpasswd",
        "/assets/page-1a2b3c.js%00.css",
        "/assets/" + "x" * 5000,
    ],
)
async def test_nothing_outside_of_the_folder_is_given_away(client: httpx.AsyncClient, path: str) -> None:
    response = await client.get(path)
    assert response.status_code in {400, 404}
    assert SECRET not in response.text
    assert "doctype" not in response.text


async def test_pages_and_assets_are_only_read(client: httpx.AsyncClient) -> None:
    for path in ("/graphiql", "/assets/page-1a2b3c.js"):
        assert (await client.post(path)).status_code == 405
        head = await client.head(path)
        assert (head.status_code, head.content) == (200, b"")


async def test_a_checkout_without_a_build_says_how_to_make_one(tmp_path: Path) -> None:
    app = Starlette(routes=explorer.routes(tmp_path / "dist"))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://samen") as client:
        response = await client.get("/graphiql")
        assert response.status_code == 503
        assert "make serve" in response.text
        assert "/graphql" in response.text
        assert policy(response)["default-src"] == "'none'"
        assert response.headers["cache-control"] == "no-store"
        assert (await client.get("/assets/page-1a2b3c.js")).status_code == 404


async def test_it_is_served_from_the_folder_that_the_build_fills() -> None:
    assert explorer.BUILT.parent.joinpath("package.json").is_file()


@pytest.mark.parametrize("name", ["index.html", "graphiql.html"])
async def test_a_page_names_only_what_stands_beside_it(name: str) -> None:
    """Then the service may stand below a path of its host, and nothing comes from elsewhere."""
    markup = (explorer.BUILT.parent / name).read_text("utf-8")
    addresses = re.findall(r'(?:src|href)="([^"]*)"', markup)
    assert len(addresses) >= 3
    assert all(address.startswith(("./", "#")) for address in addresses)
    assert not re.search(r"<style|<script(?![^>]* src=)| style=| on\w+=", markup)
