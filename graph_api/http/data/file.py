"""A table as it is asked for, ready to be written in some format."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from graph_api.http.data.about import About
from graph_api.http.data.asked import Asked
from graph_api.http.data.columns import Record
from graph_api.http.data.rows import read_rows
from loaders.reading import Read


@dataclass(frozen=True, slots=True)
class File:
    """What a format writes: the rows that were asked for, and what is said of them."""

    asked: Asked
    about: About
    read: Read

    def rows(self) -> AsyncIterator[list[Record]]:
        """The rows, a list at a time; a list may be empty."""
        return read_rows(self.read.store, self.asked)
