"""Where things are: the addresses of tables and files, and those that name a node in linked data."""

import re
from urllib.parse import quote

from starlette.requests import Request

from graph_api.http.data.tables import OF_KIND
from graph_api.model.nodes import Municipality, Organisation, Row

PREFIX = "/data/"
WIKIDATA = "http://www.wikidata.org/entity/"
TOOI = "https://identifier.overheid.nl/tooi/id/"

_TOOI_OF_ORGANISATIONS = {"pv": "provincie", "ws": "waterschap", "mnre": "ministerie"}


_KEPT = "=&%,:;+-._~!*()/?@$"
"""Signs that a query may have as they are."""


def base(request: Request) -> str:
    """Where the service is asked, with a slash at the end."""
    return str(request.base_url)


def whole(request: Request) -> str:
    """What was asked for, in full."""
    return f"{base(request).rstrip('/')}{request.url.path}{_query(request)}"


def relative(request: Request, suffix: str) -> str:
    """What stands beside what was asked for: the same, with a longer name."""
    return f"{request.url.path}{suffix}{_query(request)}"


def described(request: Request, suffix: str) -> str:
    """The inverse, from the folder in which both are."""
    return request.url.path.rpartition("/")[2].removesuffix(suffix) + _query(request)


def _query(request: Request) -> str:
    return f"?{quote(request.url.query, safe=_KEPT)}" if request.url.query else ""


def page(base: str) -> str:
    """The page of the downloads; `base` ends with a slash, as everywhere."""
    return base + PREFIX.removeprefix("/")


def file(base: str, table: str, ending: str) -> str:
    """Where a table is to be had in a format."""
    return f"{page(base)}{table}.{ending}"


def term(base: str, table: str, column: str | None = None) -> str:
    """What names a table or a column in linked data: its place on the page."""
    return f"{page(base)}#{table}" + (f".{column}" if column else "")


def of_node(base: str, row: Row) -> str:
    """What names a node in linked data: of a municipality its TOOI address, else where it can be read here."""
    if isinstance(row, Municipality) and row.tooi:
        return row.tooi
    return keyed(base, OF_KIND[type(row).__name__].name, row.key)


def keyed(base: str, table: str, key: str) -> str:
    """What names a node that has no address of its own elsewhere."""
    return f"{file(base, table, 'jsonld')}?key={quote(key)}#it"


def same_as(row: Row) -> list[str]:
    """What else names the same: Wikidata, and TOOI for provinces, water authorities and ministries."""
    if isinstance(row, Municipality) and row.wikidata:
        return [WIKIDATA + row.wikidata]
    if isinstance(row, Organisation) and row.code:
        code = row.code.lower()
        letters = re.match(r"[a-z]*", code)
        group = _TOOI_OF_ORGANISATIONS.get(letters[0]) if letters else None
        return [f"{TOOI}{group}/{code}"] if group else []
    return []
