"""What every test may use."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from graph_api.neo4j_server import RELEASES

pytest_plugins = ["tests.closing_lines", "tests.neo4j_fixtures"]

ROOT = Path(__file__).parent.parent

# A busy machine is no reason to fail: how long something takes is measured by `make bench`.
settings.register_profile("samen", deadline=None)
settings.load_profile("samen")

# What these install or build, they do in the folder of the project.
_SHARED = [ROOT / "tests" / name for name in ("browser", "clients", "docs")]

Golden = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the golden files with what comes out now")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Several processes (`make test`) divide the tests so that each Neo4j, and each module's fixtures, has one."""
    item.add_marker(pytest.mark.xdist_group(_group(item)))


def _group(item: pytest.Item) -> str:
    given = item.callspec.params.values() if isinstance(item, pytest.Function) and hasattr(item, "callspec") else ()
    versions = [version for version in RELEASES if any(str(value).endswith(version) for value in given)]
    if versions:
        return f"neo4j-{versions[0]}"
    shared = next((folder for folder in _SHARED if item.path.is_relative_to(folder)), item.path)
    return str(shared.relative_to(ROOT))


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
