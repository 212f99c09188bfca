"""What clients are made with, as others make them: Node with the tools of `package.json`, and ariadne-codegen.

Both are fetched once, into this folder, and again when their locks change. Where a registry does not answer, the tests
fail in CI (`CI=true`) and are skipped elsewhere; the last lines of a run say so.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest

import hatch_build
from tests.cli.commands import free_port, process, until_ready
from tests.closing_lines import closing_line
from tests.conftest import ROOT

FOLDER = Path(__file__).parent
MODULES = FOLDER / "node_modules"
ENVIRONMENT = FOLDER / ".venv"
LOCK = ROOT / "requirements" / "client.txt"

SECONDS = 300
"""For one command, on a busy machine."""

_UNREACHABLE = re.compile(
    r"\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED)\b"
    r"|NewConnectionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|Could not find a version"
)

Done = subprocess.CompletedProcess[str]


class Node(Protocol):
    """Runs a script of the tools on Node; what it says is in the result."""

    def __call__(self, script: str | Path, *arguments: str, folder: Path, **env: str) -> Done: ...


def fetched(config: pytest.Config, what: str, result: Done) -> None:
    """Ends the test where `what` could not be fetched: nobody is to blame for a registry out of reach."""
    if result.returncode == 0:
        return
    said = result.stdout + result.stderr
    if not _UNREACHABLE.search(said) or os.environ.get("CI", "").lower() == "true":
        pytest.fail(f"{what} cannot be installed:\n{said}", pytrace=False)
    reason = f"{what} cannot be fetched: the registry does not answer"
    closing_line(config, f"Clients: NOT tested: {reason}")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def node(pytestconfig: pytest.Config) -> Node:
    if not hatch_build.is_installed(FOLDER):
        fetched(pytestconfig, "npm's packages", hatch_build.node(hatch_build.NPM, "ci", folder=FOLDER, **captured()))

    def run(script: str | Path, *arguments: str, folder: Path, **env: str) -> Done:
        return hatch_build.node(FOLDER / script, *arguments, folder=folder, env=os.environ | env, **captured())

    return run


@pytest.fixture(scope="session")
def client_environment(pytestconfig: pytest.Config) -> Path:
    """The programs of an environment with ariadne-codegen, which needs an older graphql-core than Samen."""
    programs = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
    stamp = ENVIRONMENT / ".installed"
    if not stamp.exists() or stamp.read_text() != LOCK.read_text():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True, timeout=SECONDS)
        install = [programs / "python", "-m", "pip", "install", "--quiet", "--require-hashes", "-r", LOCK]
        fetched(pytestconfig, "ariadne-codegen", subprocess.run(list(map(str, install)), check=False, **captured()))
        stamp.write_text(LOCK.read_text())
    return programs


def captured() -> dict[str, Any]:
    return {"capture_output": True, "text": True, "timeout": SECONDS}


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the GraphQL endpoint of a running service."""
    port = free_port()
    # At the level of errors: nobody reads what it writes while the tests run, and a full pipe would stop it.
    with process(tmp_path_factory.mktemp("served"), "serve", "--port", str(port), log_level="error") as running:
        until_ready(port, running)
        yield f"http://127.0.0.1:{port}/graphql"
