"""How the web pages are made: locked, permissive, from any machine, and once only."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any, cast

import pytest

import hatch_build
from tests.architecture.test_distributions import ALLOWED
from tests.conftest import ROOT

PAGES = ROOT / "graph_api" / "explorer"
MANIFEST = json.loads((PAGES / "package.json").read_text())
PACKAGES: dict[str, dict[str, Any]] = json.loads((PAGES / "package-lock.json").read_text())["packages"]
FROM_OUTSIDE = {name: package for name, package in PACKAGES.items() if name}


def test_the_lock_names_no_address_and_has_a_hash_of_everything() -> None:
    assert len(FROM_OUTSIDE) > 80
    text = (PAGES / "package-lock.json").read_text()
    assert '"resolved"' not in text
    assert [name for name, package in FROM_OUTSIDE.items() if not package["integrity"].startswith("sha512-")] == []


def test_the_lock_holds_what_the_pages_ask_for() -> None:
    for group in ("dependencies", "devDependencies"):
        assert PACKAGES[""][group] == MANIFEST[group]
        assert all(re.fullmatch(r"\^?\d+\.\d+\.\d+", version) for version in MANIFEST[group].values())


@pytest.mark.parametrize("platform", ["linux-x64-gnu", "linux-arm64-gnu", "darwin-arm64", "win32-x64-msvc"])
def test_the_lock_is_for_every_platform(platform: str) -> None:
    assert f"node_modules/@rolldown/binding-{platform}" in PACKAGES


def test_all_that_builds_the_pages_or_is_in_them_has_a_permissive_licence() -> None:
    found = {
        name: set(re.split(r" AND | OR |[() ]+", package["license"])) - {""} for name, package in FROM_OUTSIDE.items()
    }
    tools = ALLOWED | {"BlueOak-1.0.0", "CC-BY-4.0"}  # of what checks them and is not shipped; CC-BY: data on browsers
    allowed = {name: tools if package.get("dev") else ALLOWED for name, package in FROM_OUTSIDE.items()}
    assert {name: licences for name, licences in found.items() if not licences <= allowed[name]} == {}


class Recorded:
    """The hook as hatchling runs it, on a folder of its own, with npm replaced by notes on what was asked of it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        self.said: list[str] = []
        self.fails = False
        self.pages = folder / "pages"
        self.built = self.pages / "dist"
        self.pages.mkdir()
        (self.pages / "src").mkdir()
        (self.pages / "src" / "main.ts").write_text("first")
        (folder / "README.md").write_text("questions")
        (folder / "schema.graphql").write_text("names")
        self.methods = folder / "methods"
        self.methods.mkdir()
        (self.methods / "clusters.md").write_text("definition")
        self.lock("1")
        for name, path in {
            "ROOT": folder,
            "PAGES": self.pages,
            "QUESTIONS": folder / "README.md",
            "SCHEMA": folder / "schema.graphql",
            "EXPLANATIONS": (self.methods,),
            "MODULES": self.pages / "node_modules",
            "BUILT": self.built,
            "STAMP": self.built / ".inputs",
        }.items():
            monkeypatch.setattr(hatch_build, name, path)
        monkeypatch.setattr(hatch_build, "npm", self.npm)

    def lock(self, integrity: str) -> None:
        packages = {
            "": {"name": "pages"},
            "node_modules/used": {"integrity": integrity},
            "node_modules/elsewhere": {"integrity": "2", "optional": True},
            "node_modules/tool": {"integrity": "3", "dev": True},
        }
        (self.pages / "package-lock.json").write_text(json.dumps({"packages": packages}))

    def npm(self, *arguments: str) -> int:
        self.asked.append(" ".join(arguments))
        if self.fails:
            return 1
        if arguments[0] == "ci":
            (self.pages / "node_modules").mkdir(exist_ok=True)
            packages = json.loads((self.pages / "package-lock.json").read_text())["packages"]
            installed = {"packages": {"node_modules/used": packages["node_modules/used"]}}
            (self.pages / "node_modules" / ".package-lock.json").write_text(json.dumps(installed))
        else:
            shutil.rmtree(self.built, ignore_errors=True)
            self.built.mkdir()
        return 0

    def run(self) -> list[str]:
        """What is asked of npm in one build."""
        self.asked.clear()
        hook = hatch_build.WebPages(str(self.pages), {}, cast(Any, None), cast(Any, None), "", "wheel", cast(Any, self))
        hook.initialize("editable", {})
        return self.asked[:]

    def display_info(self, message: str) -> None:
        self.said.append(message)

    def abort(self, message: str) -> None:
        self.said.append(message)
        sys.exit(1)


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Recorded:
    return Recorded(tmp_path, monkeypatch)


INSTALL, BUILD = "ci --omit=dev", "run build"


def test_a_first_build_does_everything_and_a_second_nothing(build: Recorded) -> None:
    assert build.run() == [INSTALL, BUILD]
    assert len(build.said) == 2
    assert build.run() == []
    assert len(build.said) == 2


def test_packages_are_fetched_again_only_when_the_lock_changed(build: Recorded) -> None:
    build.run()
    build.lock("4")
    assert build.run() == [INSTALL, BUILD]
    assert build.run() == []


@pytest.mark.parametrize(
    "changed", ["pages/src/main.ts", "pages/src/new.ts", "README.md", "schema.graphql", "methods/clusters.md"]
)
def test_pages_are_built_again_when_what_they_follow_from_changed(
    build: Recorded, tmp_path: Path, changed: str
) -> None:
    build.run()
    (tmp_path / changed).write_text("other")
    assert build.run() == [BUILD]
    assert build.run() == []


def test_built_pages_that_are_gone_are_built_again(build: Recorded) -> None:
    build.run()
    shutil.rmtree(build.built)
    assert build.run() == [BUILD]


def test_a_build_that_fails_ends_with_what_to_do_and_is_tried_again(build: Recorded) -> None:
    build.fails = True
    with pytest.raises(SystemExit):
        build.run()
    assert "HATCH_BUILD_NO_HOOKS=true" in build.said[-1]
    build.fails = False
    assert build.run() == [INSTALL, BUILD]


@pytest.mark.skipif(os.name == "nt", reason="the path of Windows is another one")
def test_it_needs_no_node_of_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All that npm finds on the path is a shell, and it builds what is built already, to the byte."""
    shell = shutil.which("sh")
    assert shell
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "sh").symlink_to(shell)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert hatch_build.npm("run", "build", "--", "--outDir", str(tmp_path / "dist"), "--logLevel", "error") == 0
    assert contents(tmp_path / "dist") == contents(PAGES / "dist"), "a source changed: install the project again"


def contents(folder: Path) -> dict[str, str]:
    """A hash of each built file."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".inputs"
    }


def test_a_wheel_carries_the_built_pages_and_the_licences_of_what_is_in_them(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", str(tmp_path), str(ROOT)], check=True, timeout=300)
    (wheel,) = tmp_path.glob("*.whl")
    inside = "graph_api/explorer/"
    with zipfile.ZipFile(wheel) as opened:
        names = {name.removeprefix(inside) for name in opened.namelist() if name.startswith(inside)}
        licences = opened.read(f"{inside}dist/licences.md").decode()
    assert names == {f"dist/{name}" for name in contents(PAGES / "dist")}
    assert {"dist/graphiql.html", "dist/monaco-editor-notices.txt"} <= names
    for package in ("graphiql", "monaco-editor", "react", "graphql"):
        assert f"\n## {package} - " in licences
    assert licences.count("Permission is hereby granted") > 50
