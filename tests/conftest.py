"""What every test may use."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ["tests.closing_lines", "tests.neo4j_fixtures", "tests.counting", "tests.scheduling"]

ROOT = Path(__file__).parent.parent

# A busy machine is no reason to fail: how long something takes is measured by `make bench`.
settings.register_profile("samen", deadline=None)
settings.load_profile("samen")

Golden = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the golden files with what comes out now")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a text with a committed file; with --accept it becomes the file, and the diff is the review."""
    if request.node.get_closest_marker("generated") is None:
        pytest.fail("mark it `generated`, so that `make schema` rewrites this file as well", pytrace=False)

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--accept"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        committed = path.read_text(encoding="utf-8") if path.exists() else ""
        assert text == committed, f"{path.relative_to(ROOT)} is stale: run pytest with --accept and read the diff"

    return compare
