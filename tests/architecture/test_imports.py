"""The direction of imports, as the contracts in pyproject.toml say."""

import subprocess
import sys

from tests.conftest import ROOT


def test_imports_run_downwards_only() -> None:
    lint = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"]
    result = subprocess.run(lint, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 broken" in result.stdout


def test_the_service_does_not_load_the_libraries_of_the_analysis() -> None:
    """They cost a second and 100 MB, and belong to the worker process."""
    program = "import sys, graph_api.app, schema.root; print({'networkx', 'scipy', 'sknetwork'} & set(sys.modules))"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (result.stdout.strip(), result.stderr) == ("set()", "")
