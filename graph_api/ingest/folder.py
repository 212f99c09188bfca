"""A folder of source files: the dataset that comes with Samen, or one of the user's own in the same layout."""

import csv
import gzip
import importlib.resources
import io
import zlib
from importlib.resources.abc import Traversable
from pathlib import Path

from graph_api.errors import BadInput, Problem
from graph_api.ingest.problems import Problems

SHIPPED = "graph_api.dataset"
"""The package that holds the shipped files."""


class SourceFolder:
    """Reads files by their name in the layout, such as `roo/deelnames.csv`; or compressed, `roo/deelnames.csv.gz`."""

    def __init__(self, root: Path | None = None) -> None:
        if root is not None and not root.is_dir():
            raise BadInput(f"There is no folder {root}.", hint="Name the folder that holds cbs/, roo/ and the others.")
        self._root: Traversable = root or importlib.resources.files(SHIPPED)

    def text(self, name: str, problems: Problems) -> str | None:
        """The file as text, or None when it is missing or damaged, which is then a problem."""
        raw = self._bytes(name, problems)
        if raw is None:
            return None
        if (nul := raw.find(b"\0")) >= 0:
            problems.add(Problem(name, raw.count(b"\n", 0, nul) + 1, None, "a zero byte", "text in UTF-8"))
            return None
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            column, cell = _last_cell(raw[: error.start].decode("utf-8-sig") + "�")
            wanted = f"text in UTF-8, which has no such byte as {raw[error.start]:X} here"
            problems.add(Problem(name, line, column, cell, wanted))
            return None

    def _bytes(self, name: str, problems: Problems) -> bytes | None:
        try:
            plain = self._root.joinpath(name)
            if plain.is_file():
                return plain.read_bytes()
            packed = self._root.joinpath(f"{name}.gz")
            if packed.is_file():
                return gzip.decompress(packed.read_bytes())
        except (EOFError, gzip.BadGzipFile, zlib.error):
            problems.add(Problem(f"{name}.gz", None, None, None, "a whole gzip file; this one is cut off or damaged"))
            return None
        except OSError as error:
            problems.add(Problem(name, None, None, error.strerror, "a file that can be read"))
            return None
        problems.add(Problem(name, None, None, None, "this file, or the same with .gz, to be there"))
        return None


def _last_cell(table: str) -> tuple[str | None, str | None]:
    """In which column a table that is cut off ends, and what stands there."""
    try:
        header, *others = csv.reader(io.StringIO(table, newline=""))
    except csv.Error:
        return None, None
    last = others[-1] if others else header
    return header[len(last) - 1] if others and len(last) <= len(header) else None, last[-1]
