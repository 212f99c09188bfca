"""The TypeScript example in `docs/clients/typescript`, as its page says to use it."""

import re
import shutil
from pathlib import Path

import pytest

from tests.clients.conftest import MODULES, Node
from tests.conftest import ROOT

EXAMPLE = ROOT / "docs" / "clients" / "typescript"
GENERATE = "node_modules/@graphql-codegen/cli/cjs/bin.js"
BUILD = "node_modules/typescript/bin/tsc"


@pytest.fixture
def example(node: Node, tmp_path: Path) -> Path:
    """A copy of the example, with the tools that its lock and that of the tests have in common."""
    copy = tmp_path / "typescript"
    shutil.copytree(EXAMPLE, copy, ignore=shutil.ignore_patterns("node_modules", "dist", "gql"))
    (copy / "node_modules").symlink_to(MODULES, target_is_directory=True)
    return copy


def test_it_is_generated_compiles_strictly_and_is_answered(node: Node, example: Path, service: str) -> None:
    generated = node(GENERATE, folder=example, SAMEN_URL=service)
    assert generated.returncode == 0, generated.stdout + generated.stderr
    compiled = node(BUILD, folder=example)
    assert compiled.returncode == 0, compiled.stdout
    answered = node(example / "dist" / "main.js", folder=example, SAMEN_URL=service)
    assert (answered.returncode, answered.stderr) == (0, "")
    assert answered.stdout == shown(EXAMPLE / "README.md")


def test_a_field_of_another_type_does_not_compile(node: Node, example: Path, service: str) -> None:
    main = example / "src" / "main.ts"
    main.write_text(f"{main.read_text()}\nconst text: string = municipality.population;\nconsole.log(text);\n")
    assert node(GENERATE, folder=example, SAMEN_URL=service).returncode == 0
    compiled = node(BUILD, folder=example)
    assert compiled.returncode != 0
    assert "'number | null' is not assignable to type 'string'" in compiled.stdout


def test_a_question_that_is_refused_throws_what_the_service_says(node: Node, example: Path, service: str) -> None:
    assert node(GENERATE, folder=example, SAMEN_URL=service).returncode == 0
    main = example / "src" / "main.ts"
    main.write_text(main.read_text().replace('"2026-05-01"', '"2014-12-31"'))
    assert node(BUILD, folder=example).returncode == 0
    answered = node(example / "dist" / "main.js", folder=example, SAMEN_URL=service)
    assert answered.returncode == 1
    assert "BAD_USER_INPUT: " in answered.stderr


def shown(page: Path) -> str:
    """The answer that a page shows as text."""
    found = re.search(r"```text\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    assert found
    return found[1]
