"""Finding nodes by what people call them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import strawberry

from graph_api.errors import BadInput
from graph_api.model.registry import KINDS
from graph_api.model.text import words
from graph_api.security.limits import DEFAULT_PAGE, LARGEST_PAGE
from loaders.searched import Search, SearchRank, SearchReason, searched
from schema.batched import Batch, argument, batched_field
from schema.graph import NodeKind
from schema.inputs import checked_text
from schema.node import Node
from schema.paging import checked_size
from schema.scalars import described_enum

LONGEST = 200
"""Characters of what can be searched for."""

described_enum(SearchRank, "How well a text fits what is searched for, the best first (rang).")
described_enum(SearchReason, "Why a node is found by a text (reden).")


@strawberry.type(description="The text by which a node was found, and why (treffer).")
class SearchMatch:
    text: str = strawberry.field(description="The text (tekst).")
    property: str = strawberry.field(description="The property that it is, such as `name` or `oin` (eigenschap).")
    reason: SearchReason = strawberry.field(description="Why it leads to the node (reden).")
    rank: SearchRank = strawberry.field(description="How well it fits what is searched for (rang).")
    since: date | None = strawberry.field(
        description="First day on which it was so; null: since before what is known (begin)."
    )
    until: date | None = strawberry.field(
        description="First day on which it was no longer so; null: no end is known (einde)."
    )
    predecessor: Node | None = strawberry.field(
        description="What it is a text of, where that is gone and the node took its place; else null (voorganger)."
    )


@strawberry.type(description="A node that was found (zoekresultaat).")
class SearchHit:
    node: Node = strawberry.field(description="The node; existsOn tells whether it exists on the day (knoop).")
    match: SearchMatch = strawberry.field(description="By what it was found (treffer).")


def _ask(*, text: str, kinds: Sequence[Any] | None = None, first: int | None = None) -> Search:
    if len(text) > LONGEST:
        raise BadInput(f"'text' has {len(text)} characters, and may have {LONGEST}.", hint="Search for fewer words.")
    if not words(checked_text(text)):
        raise BadInput("'text' has no letter or digit, so nothing could be found.", hint="Search for a name or a code.")
    if kinds is not None and not kinds:
        raise BadInput("'kinds' is empty, so nothing could be found.", hint="Leave it out for all kinds.")
    checked_size(first)
    among = tuple(KINDS) if kinds is None else tuple(sorted({kind.value for kind in kinds}))
    return Search(text, among, first or DEFAULT_PAGE)


@strawberry.type
class SearchQuery:
    search = batched_field(
        Batch(searched, _ask, None),
        list[SearchHit],
        "Nodes by what they are or were called, and by their codes (zoeken). Case and accents do not count, and every "
        "word must begin one of the name: 'omgevings' finds an Omgevingsdienst. A code (CBS, TOOI, OIN, Wikidata, ROO, "
        "a key) must be whole. What took the place of something that is gone is found by its names too. Each comes "
        "once, the best first; of equally good ones first what exists on the day, then by kind, what has the text on "
        "the day before what had it at another time, then by text and key.",
        [
            argument(
                "text", str, f"A name, words of one, or a code; at most {LONGEST} characters (tekst).", required=True
            ),
            argument("kinds", list[NodeKind] | None, "Only of these kinds (soorten)."),
            argument(
                "first", int | None, f"At most so many, 1 to {LARGEST_PAGE}; {DEFAULT_PAGE} when left out (eerste)."
            ),
        ],
        dated=True,
    )
