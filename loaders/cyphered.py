"""What a statement in Cypher answers, that an analyst wrote."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from graph_api.errors import Unsupported
from graph_api.security.identity import Role, require
from graph_api.store.protocol import Table, cypher_of
from loaders.reading import Read


@dataclass(frozen=True, slots=True)
class CypherAsk:
    """`parameters` are a JSON object; at most so many `rows`."""

    statement: str
    parameters: bytes
    rows: int


async def cyphered(read: Read, parents: Sequence[str], ask: CypherAsk) -> list[Table]:
    """The answer, the same for every parent. Two statements: the plan, and the reading."""
    if not read.cypher:
        raise Unsupported(
            "Statements in Cypher are not taken here.",
            hint="The operator can set SAMEN_CYPHER=true where the graph is in Neo4j; `make serve-neo4j` starts one.",
        )
    require(read.identity, Role.ANALYST)
    engine = cypher_of(read.engine)
    if engine is None:
        raise Unsupported(
            f"Cypher needs a graph in Neo4j, and this one is in {read.engine.name}.",
            hint="`make serve-neo4j` serves it from a Neo4j of its own; `samen shell` asks this one in SQL.",
        )
    begun, rows = time.perf_counter(), None
    try:
        table = await engine.ask(ask.statement, orjson.loads(ask.parameters), ask.rows)
        rows = len(table.rows)
    finally:
        # Without its text: what an analyst wrote can have values in it.
        read.watch.ran("cyphered", "cypher", begun, rows=rows, text=None, parameters=())
    return [table for _ in parents]
