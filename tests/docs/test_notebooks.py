"""The notebooks give what stands in them, and say what they give."""

import ast
import asyncio
import base64
import copy
import io
import os
import re
import sys
from pathlib import Path

import nbformat
import numpy as np
import pytest
from matplotlib.image import imread, imsave
from nbclient import NotebookClient
from nbformat import NotebookNode

from graph_api.embedded import opened
from tests.conftest import ROOT, Golden

FOLDER = ROOT / "docs" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
LIBRARIES = {"graph_api", "matplotlib", "networkx", "numpy", "scipy"}
LARGEST = 150_000
"""Bytes of a picture."""

FIGURE = re.compile(r"(?<![\w/.])-?\d+(?:[.,]\d+)*%?")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"

by_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where they run: beside the graph that the first of them would make."""
    made = tmp_path_factory.mktemp("notebooks")

    async def revision() -> int:
        async with opened(made / "samen.sqlite") as graph:
            return graph.revision

    assert [asyncio.run(revision()) for _ in range(2)] == [1, 1]
    return made


@pytest.mark.generated
@by_notebook
def test_it_gives_what_stands_in_it(path: Path, folder: Path, golden: Golden) -> None:
    committed = read(path)
    made = executed(committed, folder)
    for drawn, kept in zip(pictures(made), pictures(committed), strict=False):
        if alike(drawn["image/png"], kept["image/png"]):
            drawn["image/png"] = kept["image/png"]
    golden(path, nbformat.writes(made) + "\n")  # type: ignore[no-untyped-call]


def executed(notebook: NotebookNode, folder: Path) -> NotebookNode:
    """The notebook as it is after running, without what differs from run to run."""
    made = copy.deepcopy(notebook)
    client = NotebookClient(
        made,
        timeout=None,
        resources={"metadata": {"path": str(folder)}},
        coalesce_streams=True,
        record_timing=False,
    )
    client.execute(env={**os.environ, "IPYTHONDIR": str(folder / "ipython")})
    made.metadata.pop("language_info", None)
    return made


def alike(drawn: str, kept: str) -> bool:
    """Whether two pictures are the same, but for how a machine smooths lines and letters."""
    one, other = (imread(io.BytesIO(base64.b64decode(picture))) for picture in (drawn, kept))
    return one.shape == other.shape and bool(np.mean(np.abs(one - other) > 0.25) < 0.0002)


def test_a_picture_that_says_something_else_is_another() -> None:
    ((*_, data),) = [pictures(read(path)) for path in NOTEBOOKS if path.stem == "diffusion"]
    picture = imread(io.BytesIO(base64.b64decode(data["image/png"]))).copy()
    assert alike(data["image/png"], data["image/png"])
    picture[20:30, 20:30] = 1 - picture[20:30, 20:30]
    assert not alike(data["image/png"], png(picture))


def png(picture: "np.ndarray[tuple[int, ...], np.dtype[np.float32]]") -> str:
    written = io.BytesIO()
    imsave(written, picture)
    return base64.b64encode(written.getvalue()).decode()


@by_notebook
def test_each_figure_that_it_states_is_one_that_it_gives(path: Path) -> None:
    notebook = read(path)
    given = set(FIGURE.findall(outputs(notebook)))
    said = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    said = re.sub(rf"`[^`]*`|\]\([^)]*\)|\d+ (?:{MONTHS})\b|\b20\d\d\b|(?<![\d.])[01](?![\d.])", " ", said)
    assert [figure for figure in FIGURE.findall(said) if figure not in given] == []


def test_the_backtest_has_the_figures_of_its_page() -> None:
    told = outputs(read(FOLDER / "backtest.ipynb"))
    page = (ROOT / "docs" / "backtest.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|]+) \|(.*)\|$", page[: page.index("MRR is the mean")], re.MULTILINE)[2:]
    assert len(rows) == 14
    for name, cells in rows:
        mrr, _, _, _, less, ends = (cell.strip() for cell in cells.split("|")[3:])
        assert re.search(rf"^{re.escape(name)} .*MRR {mrr},|^mean reciprocal rank {mrr}$", told, re.MULTILINE), name
        assert not less or re.search(rf"^{re.escape(name)} +{less} \({ends}\)", told, re.MULTILINE), name


@by_notebook
def test_it_needs_samen_and_what_the_extra_brings(path: Path) -> None:
    sources = [cell.source for cell in read(path).cells if cell.cell_type == "code"]
    modules = {module for source in sources for module in imported(source)}
    assert modules - set(sys.stdlib_module_names) <= LIBRARIES


def imported(source: str) -> set[str]:
    """The distributions' import names that a cell uses."""
    tree = ast.walk(compile(source, "cell", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT))
    found: set[str] = set()
    for node in tree:
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


@by_notebook
def test_its_pictures_are_small(path: Path) -> None:
    drawn = pictures(read(path))
    assert drawn
    assert all(len(base64.b64decode(data["image/png"])) < LARGEST for data in drawn)


def test_every_notebook_is_listed() -> None:
    listed = re.findall(r"\]\(([a-z-]+\.ipynb)\)", (FOLDER / "README.md").read_text("utf-8"))
    assert sorted(listed) == [path.name for path in NOTEBOOKS]


def read(path: Path) -> NotebookNode:
    return nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call,no-any-return]


def outputs(notebook: NotebookNode) -> str:
    """What its cells printed."""
    streams = (output for cell in notebook.cells for output in cell.get("outputs", ()) if output.get("text"))
    return "\n".join(output.text for output in streams)


def pictures(notebook: NotebookNode) -> list[NotebookNode]:
    """The data of each output with a picture."""
    shown = (output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", ()))
    return [data for data in shown if "image/png" in data]
