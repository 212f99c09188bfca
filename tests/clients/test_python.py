"""The Python example in `docs/clients/python`, as its page says to use it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.clients.conftest import captured
from tests.clients.test_typescript import shown
from tests.conftest import ROOT

EXAMPLE = ROOT / "docs" / "clients" / "python"


@pytest.fixture
def example(tmp_path: Path) -> Path:
    copy = tmp_path / "python"
    shutil.copytree(EXAMPLE, copy, ignore=shutil.ignore_patterns("samen_client", "__pycache__", ".*"))
    return copy


@pytest.fixture
def generated(client_environment: Path, example: Path, service: str) -> Path:
    made = run(example, service, client_environment / "ariadne-codegen")
    assert made.returncode == 0, made.stdout + made.stderr
    return example


def run(folder: Path, service: str, *command: str | Path) -> subprocess.CompletedProcess[str]:
    # The example stands by itself: nothing of this project is on its path.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(command, cwd=folder, env=environment | {"SAMEN_URL": service}, check=False, **captured())


def checked(folder: Path, service: str, python: Path) -> subprocess.CompletedProcess[str]:
    mypy = (sys.executable, "-m", "mypy", "--cache-dir", os.devnull, "--python-executable", python)
    return run(folder, service, *mypy, "main.py", "samen_client")


def test_it_is_generated_typed_strictly_and_is_answered(
    client_environment: Path, generated: Path, service: str
) -> None:
    typed = checked(generated, service, client_environment / "python")
    assert typed.returncode == 0, typed.stdout
    answered = run(generated, service, client_environment / "python", "main.py")
    assert (answered.returncode, answered.stderr) == (0, "")
    assert answered.stdout == shown(EXAMPLE / "README.md")


def test_a_field_of_another_type_is_found(client_environment: Path, generated: Path, service: str) -> None:
    main = generated / "main.py"
    main.write_text(main.read_text().replace("{node.population}", "{node.population.upper()}"))
    typed = checked(generated, service, client_environment / "python")
    assert typed.returncode == 1
    assert 'has no attribute "upper"' in typed.stdout


def test_a_question_that_is_refused_raises_what_the_service_says(
    client_environment: Path, generated: Path, service: str
) -> None:
    main = generated / "main.py"
    main.write_text(main.read_text().replace("date(2026, 5, 1)", "date(2014, 12, 31)"))
    answered = run(generated, service, client_environment / "python", "main.py")
    assert answered.returncode == 1
    assert "2014-12-31 lies before the data." in answered.stderr
