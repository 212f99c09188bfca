"""The page about HTTP tells the limits that hold."""

import re
from dataclasses import asdict

from graph_api.model.text import camel
from graph_api.security.limits import DEFAULT_LIMITS, MOST_DIRECTIVES, MOST_FRAGMENTS, MOST_REPEATED
from tests.conftest import ROOT


def test_the_page_has_every_limit_as_it_is() -> None:
    page = (ROOT / "docs" / "reference" / "http.md").read_text("utf-8")
    told = dict(re.findall(r"^\| `(\w+)` \| ([\d.]+) \|", page, re.MULTILINE))
    assert told == {camel(name): str(value) for name, value in asdict(DEFAULT_LIMITS).items()}
    for limit in (
        f"{MOST_FRAGMENTS} fragments",
        f"{MOST_DIRECTIVES} directives in one place",
        f"{MOST_REPEATED} times",
    ):
        assert limit in page
