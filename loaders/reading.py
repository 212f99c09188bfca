"""What every loader is given to read with."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from graph_api.model.nodes import Row
from graph_api.security.identity import Identity
from graph_api.security.limits import DEFAULT_LIMITS, Limits
from graph_api.store.protocol import GraphStore, Queries
from graph_api.watching.watch import Watch
from graph_api.workers import Worker

ROOT = ""
"""The one parent of a root field."""


@dataclass(frozen=True, slots=True)
class Read:
    """The store as it is read for one level: on `day`, which rows carry when it was `asked` for.

    `engine` is the store behind the reader, `worker` the analysis process where there is one, `limits`
    what one operation may have, `identity` who asks, where that is known; `cypher` says whether that is open, and
    `watch` is told of statements that do not go through `store`.
    """

    store: Queries
    engine: GraphStore
    day: date
    asked: date | None = None
    worker: Worker | None = None
    limits: Limits = DEFAULT_LIMITS
    identity: Identity | None = None
    cypher: bool = False
    watch: Watch = field(default_factory=Watch)

    def on(self, day: date) -> "Read":
        """The same store on a day that was asked for."""
        return replace(self, day=day, asked=day)

    def mark(self, rows: Iterable[Row]) -> None:
        """Tells the rows the day they were asked for, so that everything below stands on it too."""
        if self.asked is not None:
            for row in rows:
                row.day = self.asked
