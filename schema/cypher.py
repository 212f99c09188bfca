"""Questions that an analyst writes in Cypher."""

from typing import Any

import orjson
import strawberry

from graph_api.errors import BadInput
from loaders.cyphered import CypherAsk, cyphered
from schema.batched import Batch, argument, batched_field
from schema.inputs import checked_text
from schema.scalars import JSON

DEFAULT_ROWS, MOST_ROWS = 1_000, 10_000

PRICE = 25_000
"""In nodes: most statements look at more than they return."""


@strawberry.type(description="What a statement answers (antwoord): a table.")
class CypherResult:
    columns: list[str] = strawberry.field(description="The names of the columns (kolommen).")
    rows: list[list[JSON | None]] = strawberry.field(
        description="A value a column in each row (rijen); docs/how-to/cypher.md tells how nodes, dates and others are "
        "written."
    )
    truncated: bool = strawberry.field(description="Whether there are more rows than the limit (afgekapt).")


def _ask(*, statement: str, parameters: Any = None, limit: int | None = None) -> CypherAsk:
    if limit is not None and not 1 <= limit <= MOST_ROWS:
        raise BadInput(f"'limit' is {limit}, and must be from 1 to {MOST_ROWS}.")
    if parameters is not None and not isinstance(parameters, dict):
        raise BadInput("'parameters' must be a JSON object, with a value by name.")
    try:
        given = orjson.dumps(parameters or {})
    except (TypeError, RecursionError):
        raise BadInput(
            "'parameters' cannot be used.",
            hint="Integers have 64 bits at most, texts are whole characters, and objects are not nested deeply.",
        ) from None
    return CypherAsk(checked_text(statement), given, limit or DEFAULT_ROWS)


@strawberry.type
class CypherQuery:
    cypher = batched_field(
        Batch(cyphered, _ask, None, price=PRICE, fleeting=True),
        CypherResult | None,
        "A question in Cypher (vraag in Cypher), where the graph is in Neo4j and the operator allows it; needs a key "
        "with the role analyst. It reads the graph and nothing else: no procedures, files or administration; within "
        "limits of time, memory, rows and bytes. Null when it fails.",
        [
            argument("statement", str, "One statement that reads (opdracht).", required=True),
            argument(
                "parameters", JSON | None, "Values of its parameters by name (parameters), as JSON; dates as text."
            ),
            argument(
                "limit", int | None, f"At most so many rows, 1 to {MOST_ROWS}; {DEFAULT_ROWS} when left out (grens)."
            ),
        ],
    )
