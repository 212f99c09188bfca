"""How many nodes a listing has in all."""

from collections.abc import Sequence

from graph_api.store.query import Group
from loaders.reading import Read
from loaders.related import Listing


async def counted(read: Read, parents: Sequence[str], ask: Listing) -> list[int]:
    """A number a parent, whatever the page. One statement."""
    groups = await read.store.group(Group(ask.within(parents), read.day, ask.where))
    return [rows[0].values[0] or 0 for rows in groups]
