"""A table as it is asked for, ready to be written in some format."""

from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass

from graph_api.http.data.about import About
from graph_api.http.data.asked import Asked
from graph_api.http.data.columns import Record
from graph_api.http.data.rows import read_rows
from graph_api.http.data.tables import Compute, NodeTable
from loaders.reading import Read


@dataclass(frozen=True, slots=True)
class File:
    """What a format writes: the rows that were asked for, and what is said of them."""

    asked: Asked
    about: About
    read: Read

    def rows(self) -> AsyncIterator[list[Record]]:
        """The rows, a list at a time; a list may be empty.

        Raises:
            Unavailable: what is computed takes longer than the deadline; trying again helps.
        """
        table = self.asked.table
        rows = read_rows(self.read.store, self.asked)
        if isinstance(table, NodeTable) and table.compute and self.asked.computed:
            return _computed(rows, table.compute, self.read)
        return rows


async def _computed(
    rows: AsyncIterator[list[Record]], compute: Compute, read: Read
) -> AsyncGenerator[list[Record], None]:
    cells = await compute(read)
    async for records in rows:
        yield [record._replace(computed=own) for record in records for own in cells.get(record.start.key, ())]
