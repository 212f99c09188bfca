"""The shipped dataset: read once, or unpacked to be broken."""

import gzip
import importlib.resources
import shutil
from pathlib import Path

import pytest

from graph_api.ingest import files
from graph_api.ingest.reading import read_facts
from graph_api.store.change import Facts
from tests.ingest.graph import Graph


@pytest.fixture(scope="session")
def facts() -> Facts:
    return read_facts()


@pytest.fixture(scope="session")
def graph(facts: Facts) -> Graph:
    return Graph(facts)


@pytest.fixture(scope="session")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped files, not compressed."""
    folder = tmp_path_factory.mktemp("unpacked")
    shipped = importlib.resources.files("graph_api.dataset")
    for name in (*(table.name for table in files.TABLES), files.BOUNDARIES):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(gzip.decompress(shipped.joinpath(f"{name}.gz").read_bytes()))
    return folder


@pytest.fixture
def folder(unpacked: Path, tmp_path: Path) -> Path:
    """A copy of those to be broken."""
    return Path(shutil.copytree(unpacked, tmp_path / "sources"))
