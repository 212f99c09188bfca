"""Pack source files into this package: `python -m graph_api.dataset.build FOLDER`.

Takes of every file the columns that are read, as compressed CSV under the same name, and makes one map of the
boundaries. Equal input gives equal bytes.
"""

import csv
import io
import json
from pathlib import Path
from typing import Any

import click

from graph_api.dataset.topology import topology
from graph_api.errors import ImportRefused
from graph_api.ingest import files
from graph_api.ingest.folder import SourceFolder
from graph_api.ingest.problems import Problems
from graph_api.ingest.reading import read_facts
from graph_api.packing import packed

HERE = Path(__file__).parent


def build(folder: Path, target: Path) -> int:
    """Write the packed files; returns their size in bytes.

    Raises ImportRefused, and writes nothing, when the files cannot be imported.
    """
    read_facts(folder)
    problems = Problems()
    source = SourceFolder(folder)
    texts = {table.name: _columns(source.text(table.name, problems) or "", table) for table in files.TABLES}
    boundaries = source.text(files.BOUNDARIES, problems)
    problems.refuse()
    shapes = json.loads(boundaries or "{}")
    texts[files.BOUNDARIES] = _compact(shapes)
    texts[files.MAP] = _compact(topology(shapes, "municipalities"))
    size = 0
    for name, text in texts.items():
        path = target / f"{name}.gz"
        path.parent.mkdir(parents=True, exist_ok=True)
        size += path.write_bytes(packed(text.encode()))
    return size


def _compact(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _columns(text: str, table: files.SourceFile) -> str:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, table.columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(csv.DictReader(io.StringIO(text, newline="")))
    return out.getvalue()


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(folder: Path) -> None:
    """Pack the source files of FOLDER into the dataset that comes with Samen."""
    try:
        size = build(folder, HERE)
    except ImportRefused as refused:
        for problem in refused.problems:
            click.echo(str(problem), err=True)
        raise click.ClickException(str(refused)) from refused
    click.echo(f"{len(files.TABLES) + 2} files, {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
