"""What a store is. SQLite and Neo4j both are one; nothing above this module knows which."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, Protocol

from graph_api.model.nodes import Row
from graph_api.model.relations import Link
from graph_api.store.change import Change, Facts, NodeRef
from graph_api.store.query import Edges, Find, Group, Links, OrderValue, Question, Select


@dataclass(slots=True)
class Item:
    """A node found, with the link that led to it (across a relation) and the values of the order's terms."""

    node: Row
    link: Link | None
    sort: tuple[OrderValue, ...]


@dataclass(slots=True)
class Slice:
    """A page of items in order. The flags say whether there are more on either side of it.

    `has_previous` is exact when paging backwards and "an `after` was given" when paging forwards; `has_next` likewise.
    """

    items: list[Item]
    has_previous: bool
    has_next: bool


@dataclass(frozen=True, slots=True)
class GroupRow:
    """`keys` are decoded values (enums, dates, booleans), `values` one an asked measure."""

    keys: tuple[object, ...]
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class EdgeTable:
    """A relation as columns: `near[near_index[i]]` is linked to `far[far_index[i]]`.

    Keys and pairs are sorted, and distinct.

    Over several far kinds a far key is written `Kind:key`. `sources` are the distinct sources of these links, sorted.
    """

    near: tuple[str, ...]
    far: tuple[str, ...]
    near_index: tuple[int, ...]
    far_index: tuple[int, ...]
    sources: tuple[str, ...]


class Linked(NamedTuple):
    """A link with the key of its near end, and kind and key of its far end."""

    near: str
    kind: str
    far: str
    link: Link


class Candidate(NamedTuple):
    """A term found (`store.terms.Term`), with kind, key and life of its node; all as text, since there can be many.

    An end that is open is the first or the last day that a date can be.
    """

    kind: str
    key: str
    valid_from: str
    valid_until: str
    property: str
    text: str
    words: str
    code: str | None
    since: str
    until: str
    fit: int
    """How well it fits what is searched for, as `query.Find` says: from 0, the best, to 3."""


@dataclass(frozen=True, slots=True)
class Applied:
    """The revision after an `apply`, and how many changes were of each sort (0 everywhere: nothing changed)."""

    revision: int
    added: int = 0
    changed: int = 0
    ended: int = 0
    dropped: int = 0

    @property
    def total(self) -> int:
        return self.added + self.changed + self.ended + self.dropped


@dataclass(frozen=True, slots=True)
class JournalEntry:
    revision: int
    at: datetime
    actor: str
    reason: str
    changes: list[dict[str, object]]


class Connections(NamedTuple):
    """Connections that a store holds to what it keeps the graph in."""

    in_use: int
    idle: int


class Queries(Protocol):
    """What one operation reads by. In SQLite it is a snapshot; Neo4j is read-committed. `revision` is read first.

    `statements` counts what was sent to the store so far; opening the reader is not counted.
    """

    @property
    def revision(self) -> int: ...

    @property
    def statements(self) -> int: ...

    async def select(self, query: Select) -> list[Slice]:
        """A slice a result of `query.within`. One statement."""

    async def group(self, query: Group) -> list[list[GroupRow]]:
        """Groups a result of `query.within`, in no promised order. One statement."""

    async def edges(self, query: Edges) -> EdgeTable:
        """One statement."""

    async def links(self, query: Links) -> list[Linked]:
        """Sorted by near end, far kind, far end, start (an unknown one first) and source. One statement."""

    async def find(self, query: Find) -> list[Candidate]:
        """In the order of the query. One statement."""


class Reader(Queries, Protocol):
    """Reads for one operation, and all that is held: for what compares, copies and imports."""

    async def facts(self, refs: Collection[NodeRef] | None = None) -> Facts:
        """All that is held; or these nodes, their links and the nodes at the other ends. Statements: a fixed number."""

    async def page(self, kind: str, after: str, size: int) -> Facts:
        """The nodes of a kind with the next keys, and the links from them; without nodes: there are no more."""

    async def journal(self, after: int = 0, limit: int | None = None) -> list[JournalEntry]:
        """What was applied since a revision, oldest first; the first so many."""

    def written(self, query: Question) -> tuple[str, Collection[str]]:
        """The statement that a query becomes, in the store's language, and the names of its parameters."""


@dataclass(frozen=True, slots=True)
class Table:
    """What a statement answers: a value a column in each row, as JSON; docs/how-to/cypher.md tells how each is written.

    `truncated`: there were more rows than were asked for.
    """

    columns: list[str]
    rows: list[list[Any]]
    truncated: bool


class CypherEngine(Protocol):
    """Carries out statements that somebody wrote in Cypher. They only read, and nothing but the graph."""

    async def ask(self, statement: str, parameters: Mapping[str, Any], rows: int) -> Table:
        """At most so many rows; the parameters are plain JSON.

        Raises:
            BadInput: the statement or a parameter is wrong, with the line and column where that is known.
            Forbidden: it would do more than read the graph.
            LimitExceeded: it, or what it answers, asks for too much.
            Unavailable: the engine does not answer, or not in time.
        """


class GraphStore(Protocol):
    """A store. `open` migrates it, and raises StoreUnusable or Unavailable with one clear sentence.

    Everything raises Unavailable while the store cannot be reached, and works again when it can.
    """

    name: str

    async def open(self) -> None: ...

    def reader(self) -> AbstractAsyncContextManager[Reader]: ...

    async def apply(self, changes: Sequence[Change], *, actor: str, reason: str) -> Applied:
        """One transaction: checks, changes, journal, revision + 1. No change, no new revision.

        Raises Conflict, and writes nothing, when what would come of it breaks a rule of `store/rules.py`;
        BadInput for what no store may hold (NUL, lone surrogates, integers beyond 64 bits, numbers that are not
        finite, no proper key).
        """

    def connections(self) -> Connections:
        """How many there are now; none while the store is not open."""

    async def version(self) -> str:
        """Product and version of the engine, such as `SQLite 3.45.1`."""

    async def close(self) -> None: ...


class RestorableStore(GraphStore, Protocol):
    """A store that can become the copy of another one (`store/copying.py`)."""

    async def restore(
        self,
        changes: Sequence[Change] = (),
        *,
        revision: int,
        journal: Sequence[JournalEntry] = (),
        keep: int | None = None,
    ) -> None:
        """One transaction that does as it is told, for a copy only.

        It writes the changes without checks, drops what the journal has after the revision `keep`, adds the entries
        that are given, and sets the revision. Changes that do not fit together may raise Conflict or be left out.
        """


def cypher_of(store: GraphStore) -> CypherEngine | None:
    """What carries out statements in Cypher, of a store (as its `cypher`) whose engine knows them."""
    engine: CypherEngine | None = getattr(store, "cypher", None)
    return engine
