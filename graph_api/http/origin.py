"""Whether another site made a browser send this request, without asking first whether it may."""

from urllib.parse import urlsplit

from starlette.requests import Request

from graph_api.errors import Forbidden

PREFLIGHT_HEADERS = ("x-apollo-operation-name", "apollo-require-preflight", "graphql-require-preflight")
"""A page can send one of these to another site only if that site's CORS rules let it; the first two are Apollo's."""


def refuse_forgery(request: Request) -> None:
    """Raises Forbidden for a GET that a page of another site can make a browser send (an image, a link, a script).

    Browsers say where a request comes from in `Sec-Fetch-Site`, old ones in `Origin` or `Referer`; programs in none.
    """
    if any(header in request.headers for header in PREFLIGHT_HEADERS):
        return
    site = request.headers.get("sec-fetch-site")
    if site is None:
        origin = request.headers.get("origin") or request.headers.get("referer")
        foreign = origin is not None and urlsplit(origin).netloc != request.headers.get("host")
    else:
        foreign = site not in {"same-origin", "none"}
    if foreign:
        raise Forbidden(
            "A page of another site may send this only with a header that asks first.",
            hint=f"Send the header {PREFLIGHT_HEADERS[-1]}: 1, or use POST.",
        )
