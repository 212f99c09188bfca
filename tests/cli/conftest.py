"""A file with the whole dataset, as `samen import` makes it; each test gets a copy of its own."""

import shutil
from pathlib import Path

import pytest

from tests.cli.commands import run


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("imported")
    result = run(folder, "import")
    assert result.returncode == 0, result.stderr
    return folder / "samen.sqlite"


@pytest.fixture
def graph_file(imported: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(imported, tmp_path / "samen.sqlite"))
