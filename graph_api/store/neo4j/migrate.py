"""Brings a database to the newest version. A migration is a file of statements, numbered, never changed once released.

Neo4j changes its schema in a transaction without data, so the version is raised in one that follows. Each statement
must bear being run again: a migration that was cut off between the two is run again whole.
"""

from collections.abc import Awaitable, Callable, Iterable
from functools import cache
from importlib.resources import files
from typing import Any

from graph_api.errors import StoreUnusable
from graph_api.store.neo4j import facts
from graph_api.store.neo4j.render import Statement

_VERSION = Statement("OPTIONAL MATCH (g:Graph) RETURN coalesce(g.version, 0)", {})
_RAISE = "MERGE (g:Graph {key: 'graph'}) ON CREATE SET g.revision = 0 SET g.version = $version RETURN g.version"
_SECONDS_FOR_INDEXES = 300


@cache
def migrations() -> tuple[tuple[str, ...], ...]:
    """The statements of each migration; a database of version n has had the first n."""
    folder = files("graph_api.store.neo4j") / "migrations"
    texts = sorted((file.name, file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".cypher"))
    return tuple(tuple(part.strip() for part in text.split(";\n") if part.strip()) for _, text in texts)


async def migrate(transact: Callable[[Iterable[Statement]], Awaitable[Any]]) -> None:
    """Runs what the database has not had, waits until its indexes can be used, makes what search finds anew.

    `transact` runs statements in one transaction and gives what the last one answers.

    Raises:
        StoreUnusable: it was made by a newer version.
    """
    version = await transact([_VERSION])
    if version > len(migrations()):
        raise StoreUnusable(
            "This Neo4j database was made by a newer version of Samen.", hint="Upgrade Samen, or name another database."
        )

    async def run(statement: Statement) -> Any:
        return await transact([statement])

    for number, statements in enumerate(migrations()[version:], version + 1):
        await transact(Statement(text, {}) for text in statements)
        await transact([Statement("CALL db.awaitIndexes($seconds)", {"seconds": _SECONDS_FOR_INDEXES})])
        if number == len(migrations()):
            await facts.write_terms(run)
        await transact([Statement(_RAISE, {"version": number})])
