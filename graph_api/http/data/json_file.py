"""JSON: an object that says in `meta` what it is, and has the rows in `data`."""

from collections.abc import AsyncGenerator, Iterable

import orjson

from graph_api.http.data.file import File

MEDIA_TYPE = "application/json"


async def write(file: File) -> AsyncGenerator[bytes, None]:
    """An object a row, with null for what is unknown."""
    yield b'{"meta":' + orjson.dumps(file.about.as_json()) + b',"data":[\n'
    columns = file.asked.columns
    first = True
    async for records in file.rows():
        objects = (orjson.dumps({column.name: column.read(record) for column in columns}) for record in records)
        if chunk := joined(objects, first=first):
            yield chunk
            first = False
    yield b"\n]}\n"


def joined(objects: Iterable[bytes], *, first: bool) -> bytes:
    """Members of a list, one a line; a comma goes before them unless they are the first."""
    members = b",\n".join(objects)
    return members if first or not members else b",\n" + members
