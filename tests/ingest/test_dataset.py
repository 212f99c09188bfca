"""The dataset that comes with Samen: what is in it, and how it is made."""

import json
from importlib.resources import files as package
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph_api.dataset.build import build, main
from graph_api.errors import ImportRefused
from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.problems import Problems

SHIPPED = Path(str(package("graph_api.dataset")))
NAMES = {*(table.name for table in files.TABLES), files.BOUNDARIES, files.MAP}


def packed(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.gz")}


def test_it_holds_what_is_read_and_nothing_else_and_is_small() -> None:
    shipped = packed(SHIPPED)
    assert set(shipped) == {f"{name}.gz" for name in NAMES}
    assert sum(map(len, shipped.values())) < 3_000_000


def test_building_it_again_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    size = build(folder, target)
    assert packed(target) == packed(SHIPPED)
    assert size == sum(map(len, packed(SHIPPED).values()))


def test_files_that_do_not_hold_are_not_packed(folder: Path, tmp_path: Path) -> None:
    (folder / files.POINTS.name).unlink()
    with pytest.raises(ImportRefused):
        build(folder, tmp_path / "target")
    assert not (tmp_path / "target").exists()
    result = CliRunner().invoke(main, [str(folder)])
    assert result.exit_code == 1
    assert f"{files.POINTS.name}; expected this file" in result.output


def test_its_readme_names_every_file() -> None:
    readme = (SHIPPED / "README.md").read_text(encoding="utf-8")
    assert [name for name in NAMES if f"`{name}`" not in readme and not name.startswith("agenda/")] == []
    assert "`agenda/*.csv`" in readme


def test_the_boundaries_are_those_of_every_municipality_of_today() -> None:
    boundaries = json.loads(SourceFolder().text(files.BOUNDARIES, Problems()) or "")
    assert len(boundaries["features"]) == 342
