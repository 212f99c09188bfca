"""What `make` runs."""

import shutil
import subprocess

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="there is no make")


def would_run(*arguments: str) -> str:
    dry = ["make", "--dry-run", "--no-print-directory", *arguments]
    return subprocess.run(dry, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_a_part_of_the_tests_need_not_cover_everything() -> None:
    assert "--cov-fail-under=0 tests/api -k one" in would_run("test", "ARGS=tests/api -k one")
    assert "--cov-fail-under" not in would_run("test", "ARGS=")
