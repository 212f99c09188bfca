"""Why there is nothing, in a sentence."""

from typing import Any

import strawberry

from loaders.notes import not_there
from loaders.said import Said
from schema.context import Context
from schema.node import exists_on

NOTE = "Why there is nothing, where that is no answer to the question; else null (toelichting)."


@strawberry.type(description="A sentence that says why there is nothing (toelichting).")
class EmptyNote:
    english: str = strawberry.field(description="The sentence in English (Engels).")
    dutch: str = strawberry.field(description="The sentence in Dutch (Nederlands).")


def note(said: Said | None) -> EmptyNote | None:
    """A sentence for a client."""
    return EmptyNote(english=said.english, dutch=said.dutch) if said else None


def _absence(root: Any, info: strawberry.Info) -> EmptyNote | None:
    context: Context = info.context
    return None if exists_on(root, info) else note(not_there(root.day or context.today))


absence_field = strawberry.field(
    resolver=_absence,
    description="Why it has no partners, cluster, position, congruence and similar ones: it does not exist on the day; "
    "null where it does (toelichting).",
)
