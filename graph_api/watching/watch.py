"""What is seen of one request while it is carried out: for its log line, its figures, its trace and its explanation."""

import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from graph_api.watching.spans import NO_TRACES, Span, Tracer


@dataclass(frozen=True, slots=True)
class Ran:
    """A statement that was sent to the store.

    `verb` is what the store was asked (`select`, `group`, `edges`, `links`, `find`, `cypher`), `rows` what came of it:
    nodes, groups, links, terms or rows, None when it failed. `after` is in milliseconds since the request came;
    `milliseconds` is what was waited for it, its way to the store and back included. `text` and the names of its
    `parameters` are there when they are asked for.
    """

    loader: str
    verb: str
    after: float
    milliseconds: float
    rows: int | None
    text: str | None
    parameters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A level of an operation that a loader read, for so many parents; `milliseconds` has its statements in it."""

    loader: str
    parents: int
    after: float
    milliseconds: float


@dataclass(slots=True)
class Watch:
    """One request, filled in as it goes; what never came to be known is None or empty.

    `operation` is the name of the operation, `kind` query or another, `document` the id of its document, `key` the name
    of the API key that was sent. The first two are known from when the operation was found to be valid. `explains`: the
    texts of statements are kept.
    """

    tracer: Tracer = NO_TRACES
    explains: bool = False
    key: str | None = None
    operation: str | None = None
    kind: str | None = None
    document: str | None = None
    root_fields: tuple[str, ...] = ()
    variables: Mapping[str, Any] = field(default_factory=dict)
    cost: int | None = None
    codes: list[str] = field(default_factory=list)
    statements: list[Ran] = field(default_factory=list)
    loaded: list[Loaded] = field(default_factory=list)
    started: float = field(default_factory=time.perf_counter)

    def milliseconds(self, since: float | None = None) -> float:
        """From then, or from when the request came, until now."""
        return round((time.perf_counter() - (self.started if since is None else since)) * 1000, 2)

    def chosen(self, kind: str, name: str | None, root_fields: Sequence[str]) -> None:
        """The operation of the document that is carried out."""
        self.kind, self.operation, self.root_fields = kind, name, tuple(root_fields)

    @contextmanager
    def operating(self) -> Iterator[Span]:
        """While the operation is prepared and carried out."""
        with self.tracer.span("operation", {}) as span:
            try:
                yield span
            finally:
                span.note(self._of_operation())

    @contextmanager
    def loading(self, loader: str, parents: int) -> Iterator[None]:
        """While a loader reads a level."""
        begun = time.perf_counter()
        with self.tracer.span(f"loader {loader}", {"samen.loader": loader, "samen.parents": parents}):
            try:
                yield
            finally:
                self.loaded.append(Loaded(loader, parents, self._after(begun), self.milliseconds(begun)))

    def ran(
        self, loader: str, verb: str, begun: float, *, rows: int | None, text: str | None, parameters: Collection[str]
    ) -> None:
        """A statement was sent at this time of `time.perf_counter`, and answered now."""
        after, milliseconds = self._after(begun), self.milliseconds(begun)
        self.statements.append(Ran(loader, verb, after, milliseconds, rows, text, tuple(parameters)))

    def explained(self) -> dict[str, Any]:
        """What the request did so far, as JSON: levels and statements in the order in which they were answered."""
        return {
            "milliseconds": self.milliseconds(),
            "loaders": [
                {"loader": one.loader, "parents": one.parents, "after": one.after, "milliseconds": one.milliseconds}
                for one in self.loaded
            ],
            "statements": [
                {
                    "loader": one.loader,
                    "verb": one.verb,
                    "statement": one.text,
                    "parameters": list(one.parameters),
                    "rows": one.rows,
                    "after": one.after,
                    "milliseconds": one.milliseconds,
                }
                for one in self.statements
            ],
        }

    def _after(self, begun: float) -> float:
        return round((begun - self.started) * 1000, 2)

    def _of_operation(self) -> dict[str, Any]:
        known = {
            "graphql.operation.name": self.operation,
            "graphql.operation.type": self.kind,
            "samen.document": self.document,
            "samen.root_fields": self.root_fields,
            "samen.cost": self.cost,
            "samen.statements": len(self.statements),
        }
        return {name: value for name, value in known.items() if value not in (None, ())}
