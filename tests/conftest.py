"""What every test may use."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

from graph_api.neo4j_server import RELEASES

pytest_plugins = ["tests.closing_lines", "tests.neo4j_fixtures"]

ROOT = Path(__file__).parent.parent

# A busy machine is no reason to fail: how long something takes is measured by `make bench`.
settings.register_profile("samen", deadline=None)
settings.load_profile("samen")

# What these install or build, they do in the folder of the project.
_SHARED = ("tests/browser", "tests/clients", "tests/docs")

Golden = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the golden files with what comes out now")


class _Grouped(LoadScopeScheduling):  # type: ignore[misc]
    """Several processes (`make test`) divide the tests so that each Neo4j, and each file's fixtures, has one."""

    def _split_scope(self, nodeid: str) -> str:
        file, _, test = nodeid.partition("::")
        version = next((version for version in RELEASES if version in test), None)
        return version or next((folder for folder in _SHARED if file.startswith(f"{folder}/")), file)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> _Grouped:
    return _Grouped(config, log)


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
