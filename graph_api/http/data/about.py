"""What a file says of itself: its day and revision, its sources, and under which licence it is."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from graph_api.http.data.asked import Asked
from graph_api.http.data.columns import Record
from graph_api.http.data.rows import read_rows
from graph_api.http.data.tables import Table
from graph_api.model.nodes import Source
from graph_api.model.sources import SEVERAL
from graph_api.store.protocol import Queries
from graph_api.store.query import Keyed, Select

CC0 = "https://creativecommons.org/publicdomain/zero/1.0/"
CC_BY = "https://creativecommons.org/licenses/by/4.0/"

_LICENCES = {"CC0-1.0": CC0, "CC-BY-4.0": CC_BY}
_NO_RIGHTS = "Facts"
"""With this begins the licence of a source that claims nothing."""

KEPT = 256
"""Tables of a day whose sources are remembered."""


@dataclass(frozen=True, slots=True)
class About:
    """`address` is where the file was asked for, `base` that of the service; `licence` None: see the sources."""

    title: str
    dutch: str
    description: str
    day: date
    revision: int
    sources: tuple[Source, ...]
    address: str
    base: str

    @property
    def licence(self) -> str | None:
        return licence(self.sources)

    @property
    def attribution(self) -> str:
        return attribution(self.sources)

    def as_json(self) -> dict[str, Any]:
        """The same as a JSON object, with the names that GraphQL has for them."""
        return {
            "title": self.title,
            "titleNl": self.dutch,
            "description": self.description,
            "asOf": self.day,
            "revision": self.revision,
            "licence": self.licence,
            "attribution": self.attribution,
            "address": self.address,
            "sources": [
                {
                    "key": source.key,
                    "name": source.name,
                    "publisher": source.publisher,
                    "licence": source.licence,
                    "publishedOn": source.published_on,
                    "address": source.address,
                }
                for source in self.sources
            ],
        }


def licence(sources: Iterable[Source]) -> str | None:
    """The licence of what is made of these sources: the one that asks most. None where one of them is another licence.

    Facts in which nobody claims rights ask nothing, and what Samen adds is CC0.
    """
    named = {source.licence for source in sources if not source.licence.startswith(_NO_RIGHTS)}
    if not named <= _LICENCES.keys():
        return None
    return CC_BY if "CC-BY-4.0" in named else CC0


def attribution(sources: Iterable[Source]) -> str:
    """Whom to name; what was gathered from several places has its own reference in each row."""
    return "Bron: " + "; ".join(dict.fromkeys(source.publisher for source in sources if source.publisher != SEVERAL))


async def read_sources(reader: Queries, keys: Iterable[str], day: date) -> tuple[Source, ...]:
    """The sources with these keys that the graph knows. One statement."""
    (found,) = await reader.select(Select(Keyed("Source", tuple(sorted(set(keys))), nearest=True), day))
    return tuple(item.node for item in found.items if isinstance(item.node, Source))


class TableSources:
    """Which sources state what is in a table on a day: found by reading it once, and then kept."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, date, str], tuple[Source, ...]] = OrderedDict()

    async def of(self, reader: Queries, table: Table, day: date) -> tuple[Source, ...]:
        """The sources of its rows and of its columns, by key; the table is read whole, whatever is asked of it."""
        key = (reader.revision, day, table.name)
        if key not in self._kept:
            self._kept[key] = await _found(reader, table, day)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return self._kept[key]


async def _found(reader: Queries, table: Table, day: date) -> tuple[Source, ...]:
    columns = tuple(column for column in table.columns.values() if column.shown)
    whole = Asked(table, day, columns)
    keys: set[str] = set()
    async for records in read_rows(reader, whole):
        keys.update((record.link or record.start).source for record in records)
        keys.update(_of_columns(whole, records))
    return await read_sources(reader, keys, day)


def _of_columns(asked: Asked, records: Sequence[Record]) -> Iterable[str]:
    """The sources of columns that come from another one than their row, where a value is known."""
    return {
        column.source
        for column in asked.columns
        if column.source and any(column.read(record) not in (None, ()) for record in records)
    }
