"""What the explorer asks, and the types of the answers: generated from the published schema, and committed."""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import hatch_build
from graph_api.analysis.options import MAX_PARTICIPANTS
from tests.conftest import ROOT, Golden

PAGES = ROOT / "graph_api" / "explorer"
TYPES = Path("src") / "explorer" / "generated" / "graphql.ts"
GENERATE = PAGES / "node_modules" / "@graphql-codegen" / "cli" / "cjs" / "bin.js"
CHECK = PAGES / "node_modules" / "typescript" / "bin" / "tsc"


@pytest.fixture
def tools(present: Callable[[bool, str], None]) -> None:
    present(GENERATE.exists(), "what checks the web pages is not installed: 'make test' fetches it")


@pytest.mark.generated
@pytest.mark.usefixtures("tools")
def test_the_committed_types_are_those_of_the_schema(golden: Golden, tmp_path: Path) -> None:
    copy = tmp_path / "graph_api" / "explorer"
    shutil.copytree(PAGES / "src" / "explorer" / "documents", copy / "src" / "explorer" / "documents")
    (tmp_path / "schema").mkdir()
    shutil.copy(ROOT / "schema" / "schema.graphql", tmp_path / "schema")
    for name in ("codegen.ts", "package.json"):
        shutil.copy(PAGES / name, copy)
    (copy / "node_modules").symlink_to(PAGES / "node_modules", target_is_directory=True)
    generated = hatch_build.node(GENERATE, folder=copy, env=dict(os.environ), capture_output=True, text=True)
    assert generated.returncode == 0, generated.stdout + generated.stderr
    golden(PAGES / TYPES, (copy / TYPES).read_text("utf-8"))


@pytest.mark.usefixtures("tools")
def test_the_pages_compile_strictly() -> None:
    checked = hatch_build.node(CHECK, "--noEmit", folder=PAGES, env=dict(os.environ), capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


def test_the_size_above_which_a_circle_makes_no_ties_is_that_of_the_analyses() -> None:
    explorer = PAGES / "src" / "explorer"
    (declared,) = re.findall(
        r"^const LARGEST_CIRCLE = (\d+);$", (explorer / "panels" / "initiatives.tsx").read_text("utf-8"), re.MULTILINE
    )
    told = [
        number
        for language in ("nl", "en")
        for number in re.findall(
            r"(?i:meer dan|more than) (\d+) (?:gemeenten|municipalities)",
            (explorer / "i18n" / f"{language}.ts").read_text("utf-8"),
        )
    ]
    assert len(told) == 4
    assert {declared, *told} == {str(MAX_PARTICIPANTS)}
