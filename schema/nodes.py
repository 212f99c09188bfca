"""Any nodes by their global ids."""

from collections.abc import Sequence

import strawberry

from graph_api.errors import BadInput, LimitExceeded
from graph_api.security.limits import LARGEST_PAGE
from loaders.by_key import Ref, referenced
from schema.batched import Batch, argument, batched_field
from schema.context import checked_day
from schema.ids import read_id
from schema.node import Node

MOST_READS = 20


def _refs(ids: Sequence[str]) -> tuple[Ref, ...]:
    if len(ids) > LARGEST_PAGE:
        raise BadInput(f"{len(ids)} ids are too many.", hint=f"Ask for at most {LARGEST_PAGE} at once.")
    refs = tuple(read_id(text) for text in ids)
    if len({(ref.kind, ref.day) for ref in refs}) > MOST_READS:
        raise LimitExceeded(
            "The ids are of too many kinds and days.",
            hint=f"Ask for ids of at most {MOST_READS} days and kinds at once.",
        )
    for ref in refs:
        if ref.day:
            checked_day(ref.day)
    return refs


@strawberry.type
class NodeQuery:
    node = batched_field(
        Batch(referenced, lambda id: _refs([id]), None, make=lambda found, *_: found[0]),  # noqa: A006 - its GraphQL name
        Node | None,
        "A node by its id, on the day that the id carries, else today; null where there is none (knoop).",
        [argument("id", strawberry.ID, "The value of an `id` field (identificatie).", required=True)],
    )
    nodes = batched_field(
        Batch(referenced, _refs, None),
        list[Node | None],
        "Nodes by their ids, in the same order, each on the day that its id carries (knopen).",
        [argument("ids", list[strawberry.ID], "Values of `id` fields, at most 500 (identificaties).", required=True)],
    )
