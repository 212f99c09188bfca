"""The page about errors has every code, and says of each what to do."""

import re

from graph_api.errors import ErrorCode
from graph_api.http.failures import STATUS
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "errors.md").read_text("utf-8")


def test_every_code_has_a_part_of_the_page_and_every_part_a_code() -> None:
    assert re.findall(r"^## (.*)$", PAGE, re.MULTILINE) == list(ErrorCode)


def test_the_status_of_every_code_is_that_of_the_service() -> None:
    told = dict(re.findall(r"^\| \[`(\w+)`\]\(#\w+\) \| (\d{3})", PAGE, re.MULTILINE))
    assert told == {code: str(status.value) for code, status in STATUS.items()}
