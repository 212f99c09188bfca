"""The pages for people and the files that they are made of. They are built beforehand; nothing comes from elsewhere."""

import os
from functools import partial
from http import HTTPStatus
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from graph_api.boundaries import boundary_map
from graph_api.http.caching import FOR_GOOD, cache_control, entity_tag, has_tag
from graph_api.http.documents import PLAYGROUND

BUILT = Path(__file__).parents[1] / "explorer" / "dist"
ASSETS = "/assets"
EXPLANATIONS = ("methods", "nl")
"""Folders of pages: a method each, and in plain Dutch."""

_NOTHING = {"default-src": "'none'", "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'"}
_PAGE = _NOTHING | {"script-src": "'self'", "style-src": "'self'", "img-src": "'self'", "connect-src": "'self'"}
_TEXT = _NOTHING | {"style-src": "'self'"}
_EXPLORER = _PAGE | {"img-src": "'self' data: blob:", "font-src": "'self'"}  # a picture is drawn before it is saved
# Its editor writes style sheets, has its symbols and the waves below a mistake inside of them, and thinks in workers.
_GRAPHIQL = _PAGE | {
    "style-src": "'self' 'unsafe-inline'",
    "font-src": "data:",
    "img-src": "'self' data:",
    "worker-src": "'self'",
}

# By hand: what Python takes a suffix for depends on the machine, and a script of another type is not run.
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}

_NOT_BUILT = """<!doctype html>
<html lang="en">
<title>Samen: the pages are not built</title>
<h1>The pages are not built</h1>
<p>In a checkout, <code>make serve</code> or <code>pip install --editable .</code> builds them; a package of Samen has
them. GraphQL is served at <code>/graphql</code> all the same.</p>
</html>
"""


def explore(request: Request, built: Path = BUILT) -> Response:
    """The page with the map and the network. It stands at `/`, beside what programs get there.

    It names the boundaries: a browser fetches them beside the scripts then, not after the first answer.
    """
    boundaries = f'<link rel="preload" as="fetch" crossorigin href="data/{boundary_map().name}" />'
    return _page(request, built / "index.html", _EXPLORER, boundaries)


def routes(built: Path = BUILT) -> list[BaseRoute]:
    """`/graphiql`, pages that explain, and `/assets`, whose files are named after their content.

    `built` is the folder that they are in.
    """

    def graphiql(request: Request) -> Response:
        return _page(request, built / "graphiql.html", _GRAPHIQL)

    def explanation(folder: str, request: Request) -> Response:
        page = built / folder / f"{request.path_params['name']}.html"
        if built.exists() and not page.exists():
            raise HTTPException(HTTPStatus.NOT_FOUND)
        return _page(request, page, _TEXT)

    return [
        Route(PLAYGROUND, graphiql),
        *(Route(f"/{folder}/{{name}}", partial(explanation, folder)) for folder in EXPLANATIONS),
        Mount(ASSETS, _Assets(directory=built / "assets", check_dir=False)),
    ]


def _page(request: Request, file: Path, policy: dict[str, str], head: str = "") -> Response:
    headers = _secure(policy)
    try:
        content = file.read_text(encoding="utf-8").replace("</head>", f"{head}</head>")
    except FileNotFoundError:
        headers["Cache-Control"] = "no-store"
        return HTMLResponse(_NOT_BUILT, HTTPStatus.SERVICE_UNAVAILABLE, headers)
    # By content: files of two versions may agree in size and time, and a page names the assets of its own version.
    headers["ETag"] = entity_tag(content)
    headers["Cache-Control"] = cache_control(0)
    if has_tag(request.headers.get("if-none-match"), headers["ETag"]):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return HTMLResponse(content, headers=headers)


def _secure(policy: dict[str, str]) -> dict[str, str]:
    return {
        "Content-Security-Policy": "; ".join(f"{name} {sources}" for name, sources in policy.items()),
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
    }


class _Assets(StaticFiles):
    async def check_config(self) -> None:
        """A checkout without a build has no such folder: nothing is found in it then, and that is all."""

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = HTTPStatus.OK,
    ) -> Response:
        """The file, for good: another content has another name."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        if "content-type" in response.headers:
            response.headers["Content-Type"] = _TYPES.get(Path(full_path).suffix, "application/octet-stream")
        # A worker keeps to the policy that its script comes with.
        response.headers.update(_secure(_NOTHING))
        response.headers["Cache-Control"] = FOR_GOOD
        return response
