"""What can be changed: a list of these is applied whole or not at all. Each is idempotent."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any, NamedTuple

from graph_api.model.nodes import Row
from graph_api.model.property import ValueType, properties
from graph_api.model.relations import Link


class NodeRef(NamedTuple):
    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class NodeFact:
    """A node with all its versions, by start, contiguous; each a row of its kind."""

    versions: tuple[Row, ...]

    @property
    def ref(self) -> NodeRef:
        return NodeRef(type(self.versions[0]).__name__, self.versions[0].key)


class LinkId(NamedTuple):
    """The identity of a link: what it joins, from when, and who says so."""

    relation: str
    tail: NodeRef
    head: NodeRef
    valid_from: date | None
    source: str


@dataclass(frozen=True, slots=True)
class LinkFact:
    tail: NodeRef
    head: NodeRef
    link: Link

    @property
    def id(self) -> LinkId:
        return LinkId(self.link.NAME, self.tail, self.head, self.link.valid_from, self.link.source)


@dataclass(frozen=True, slots=True)
class PutNode:
    """The node has exactly these versions."""

    fact: NodeFact


@dataclass(frozen=True, slots=True)
class DropNode:
    """The node is gone; its links must be dropped with it."""

    ref: NodeRef


@dataclass(frozen=True, slots=True)
class PutLink:
    """The link of this identity is so."""

    fact: LinkFact


@dataclass(frozen=True, slots=True)
class DropLink:
    id: LinkId


Change = PutNode | DropNode | PutLink | DropLink


@dataclass(frozen=True, slots=True)
class Facts:
    """What a store holds, or a part of it, sorted by reference and identity."""

    nodes: tuple[NodeFact, ...]
    links: tuple[LinkFact, ...]


def touched(changes: tuple[Change, ...]) -> frozenset[NodeRef]:
    """The nodes that the changes are about: put or dropped, or an end of a link that is."""
    refs: set[NodeRef] = set()
    for change in changes:
        match change:
            case PutNode(fact):
                refs.add(fact.ref)
            case DropNode(ref):
                refs.add(ref)
            case PutLink(fact):
                refs.update((fact.tail, fact.head))
            case DropLink(id):
                refs.update((id.tail, id.head))
    return frozenset(refs)


def canonical(row: Row | Link) -> Row | Link:
    """The row as a store gives it back. Changes it in place.

    Lists are sorted and without duplicates; fractions have 15 digits, which every engine reads and writes exactly.
    """
    for spec in properties(type(row)):
        value: Any = getattr(row, spec.name)
        if spec.many:
            setattr(row, spec.name, spec.decode(spec.encode(value)))
        elif spec.value_type is ValueType.FLOAT and value is not None:
            setattr(row, spec.name, float(f"{value:.15g}"))
    return row


def record(change: Change) -> dict[str, Any]:
    """A change as JSON for the journal."""
    match change:
        case PutNode(fact):
            return {"put": fact.ref, "versions": [_values(row) for row in fact.versions]}
        case DropNode(ref):
            return {"drop": ref}
        case PutLink(fact):
            return {"put": fact.link.NAME, "tail": fact.tail, "head": fact.head, "link": _values(fact.link)}
        case DropLink(id):
            return {"drop": id.relation, "tail": id.tail, "head": id.head, "from": id.valid_from, "source": id.source}


def _values(row: Row | Link) -> dict[str, Any]:
    named = ((field.name, getattr(row, field.name)) for field in fields(row) if field.compare)
    return {name: value for name, value in named if value not in (None, ())}
