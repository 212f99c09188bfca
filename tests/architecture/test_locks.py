"""The locks: complete, hashed, the same wherever they meet, and without an address of where things are downloaded."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT

LOCKS = {path.stem: path for path in (ROOT / "requirements").glob("*.txt")}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
RUN = PROJECT["project"]["dependencies"]
SERVER = PROJECT["project"]["optional-dependencies"]["neo4j-server"]
NOTEBOOK = PROJECT["project"]["optional-dependencies"]["notebook"]
TRACES = PROJECT["project"]["optional-dependencies"]["traces"]
GROUPS = PROJECT["dependency-groups"]


def pins(path: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9._-]+)(?:\[[a-z0-9,_-]+\])?==(\S+)", path.read_text(), re.MULTILINE))


@pytest.mark.parametrize("path", LOCKS.values(), ids=LOCKS)
def test_a_lock_names_no_address_and_no_place_on_a_machine(path: Path) -> None:
    assert not re.search(
        r"https?://|file:|--(extra-)?index-url|--find-links|(^|\s)/|@ ", path.read_text(), re.MULTILINE
    )


@pytest.mark.parametrize("path", LOCKS.values(), ids=LOCKS)
def test_everything_locked_has_a_hash(path: Path) -> None:
    requirements = re.split(r"\n(?=[a-z0-9])", path.read_text())
    assert all("--hash=sha256:" in requirement for requirement in requirements if "==" in requirement)


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("run", [*RUN, *GROUPS["build"]]),
        ("neo4j", [*RUN, *SERVER, *GROUPS["build"]]),
        ("dev", [*RUN, *SERVER, *NOTEBOOK, *TRACES, *GROUPS["build"], *GROUPS["dev"]]),
    ],
)
def test_a_lock_holds_what_the_project_asks_for(name: str, asked: list[str]) -> None:
    names = {re.split(r"[<>=!;\[ ]", requirement)[0].lower() for requirement in asked}
    assert names <= pins(LOCKS[name]).keys()


def test_the_locks_agree_with_each_other() -> None:
    run, neo4j, dev = (pins(LOCKS[name]) for name in ("run", "neo4j", "dev"))
    assert run.items() <= neo4j.items() <= dev.items()


def test_every_direct_dependency_has_a_lower_bound_or_is_pinned() -> None:
    for requirement in [*RUN, *SERVER, *NOTEBOOK, *TRACES, *GROUPS["build"], *GROUPS["dev"]]:
        assert ">=" in requirement or "==" in requirement.split(";")[0], requirement
