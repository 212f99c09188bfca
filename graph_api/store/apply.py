"""The part of `apply` that every store shares: what the changes come down to, and whether that may be.

A store's `apply` is: `prepared`, begin, raise the revision, read the facts about `touched`, `plan`, write the plan.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import orjson

from graph_api.errors import BadInput, Conflict
from graph_api.model.nodes import with_life
from graph_api.store.change import (
    Change,
    DropLink,
    DropNode,
    Facts,
    LinkFact,
    LinkId,
    NodeFact,
    NodeRef,
    PutLink,
    PutNode,
    canonical,
    record,
)
from graph_api.store.protocol import Applied
from graph_api.store.rules import findings, refuse_unstorable


@dataclass(frozen=True, slots=True)
class Plan:
    """What differs from the facts already held, to be written in this order; `journal` is a JSON list of it.

    A node or link that is put may exist already: then it is replaced.
    """

    drop_links: tuple[LinkId, ...]
    drop_nodes: tuple[NodeRef, ...]
    put_nodes: tuple[NodeFact, ...]
    put_links: tuple[LinkFact, ...]
    counts: Counter[str]
    journal: str

    def __bool__(self) -> bool:
        return bool(self.counts)

    def applied(self, revision: int) -> Applied:
        return Applied(revision, **self.counts)


def prepared(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes as stores hold facts: versions in order, lists sorted. The rows are changed in place.

    Raises:
        BadInput: a value that no store may hold, or a node that is none.
    """
    ready: list[Change] = []
    for change in changes:
        match change:
            case PutNode(fact):
                ready.append(PutNode(_node(fact)))
            case PutLink(fact):
                canonical(fact.link)
                ready.append(change)
            case _:
                ready.append(change)
    result = tuple(ready)
    refuse_unstorable(result)
    return result


def plan(before: Facts, changes: Sequence[Change]) -> Plan:
    """What the prepared changes come down to; `before` holds what the store knows about the nodes they touch.

    Of several changes to one node or link the last one counts.

    Raises:
        Conflict: what would come of it breaks a rule.
    """
    held: dict[NodeRef | LinkId, NodeFact | LinkFact] = {fact.ref: fact for fact in before.nodes}
    held.update((fact.id, fact) for fact in before.links)
    after = dict(held)
    asked: dict[NodeRef | LinkId, None] = {}
    for change in changes:
        match change:
            case PutNode(node):
                asked[node.ref] = None
                after[node.ref] = node
            case PutLink(link):
                asked[link.id] = None
                after[link.id] = link
            case DropNode(gone) | DropLink(gone):
                asked[gone] = None
                after.pop(gone, None)
    _refuse_broken(after.values())
    differing = [one for one in asked if held.get(one) != after.get(one)]
    effective = [_change(one, after.get(one)) for one in differing]
    journal = orjson.dumps([record(change) for change in effective], default=list).decode()
    return _plan(effective, Counter(_sort(held.get(one), after.get(one)) for one in differing), journal)


def as_told(changes: Sequence[Change]) -> Plan:
    """The changes as they are, for a copy: what they come from was checked, and has a journal of its own."""
    return _plan(changes, Counter(), "[]")


def _plan(changes: Sequence[Change], counts: Counter[str], journal: str) -> Plan:
    return Plan(
        drop_links=tuple(change.id for change in changes if isinstance(change, DropLink)),
        drop_nodes=tuple(change.ref for change in changes if isinstance(change, DropNode)),
        put_nodes=tuple(change.fact for change in changes if isinstance(change, PutNode)),
        put_links=tuple(change.fact for change in changes if isinstance(change, PutLink)),
        counts=counts,
        journal=journal,
    )


def _node(fact: NodeFact) -> NodeFact:
    if len({(type(row), row.key) for row in fact.versions}) != 1:
        raise BadInput("The versions of a node are at least one, all of one kind and with one key.")
    for row in fact.versions:
        canonical(row)
    return NodeFact(with_life(fact.versions))


def _refuse_broken(facts: Iterable[NodeFact | LinkFact]) -> None:
    nodes, links = [], []
    for fact in facts:
        if isinstance(fact, NodeFact):
            nodes.append(fact)
        else:
            links.append(fact)
    found = list(findings(Facts(tuple(nodes), tuple(links))))
    if found:
        more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
        raise Conflict(f"Nothing was written, a rule would be broken: {found[0]}{more}.")


def _change(one: NodeRef | LinkId, after: NodeFact | LinkFact | None) -> Change:
    if isinstance(after, NodeFact):
        return PutNode(after)
    if isinstance(after, LinkFact):
        return PutLink(after)
    return DropNode(one) if isinstance(one, NodeRef) else DropLink(one)


def _sort(before: NodeFact | LinkFact | None, after: NodeFact | LinkFact | None) -> str:
    if before is None:
        return "added"
    if after is None:
        return "dropped"
    return "ended" if _end(before) is None and _end(after) is not None else "changed"


def _end(fact: NodeFact | LinkFact) -> date | None:
    return fact.versions[-1].version_until if isinstance(fact, NodeFact) else fact.link.valid_until
