"""What is locked for clients: of the tools that the tests run, and of the example that users copy."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.clients.conftest import FOLDER
from tests.conftest import ROOT

TOOLS = FOLDER / "package-lock.json"
EXAMPLE = ROOT / "docs" / "clients" / "typescript" / "package-lock.json"

# Of tools that are not shipped; CC-BY is that of a table of browsers.
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "CC-BY-4.0",
    "ISC",
    "MIT",
    "(MIT OR Apache-2.0)",
    "Python-2.0",
}


def packages(lock: Path) -> list[dict[str, Any]]:
    """What a lock holds, but for the project itself."""
    return [package for place, package in json.loads(lock.read_text())["packages"].items() if place]


def test_the_example_is_tested_with_what_it_locks() -> None:
    """So that one installation serves both."""
    locked, tested = ({package["integrity"] for package in packages(lock)} for lock in (EXAMPLE, TOOLS))
    assert locked <= tested


@pytest.mark.parametrize("lock", [TOOLS, EXAMPLE], ids=["tools", "example"])
def test_a_lock_names_no_address_and_only_permissive_licences(lock: Path) -> None:
    assert "resolved" not in lock.read_text()
    assert {package["license"] for package in packages(lock)} <= ALLOWED
