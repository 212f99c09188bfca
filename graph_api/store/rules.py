"""What must hold of the facts in a store; `apply` refuses what would break it, `samen check` finds what does."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from itertools import pairwise
from math import isfinite

from graph_api.errors import BadInput
from graph_api.model.nodes import Row
from graph_api.model.registry import RELATIONS
from graph_api.model.relations import Link
from graph_api.model.text import KEY
from graph_api.store.change import Change, Facts, LinkFact, NodeFact, NodeRef, PutLink, PutNode


@dataclass(frozen=True, slots=True)
class Finding:
    """`rule` is a stable name, `about` what it is about, `detail` one clause that says how it is broken."""

    rule: str
    about: str
    detail: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.about}: {self.detail}"


def refuse_unstorable(changes: tuple[Change, ...]) -> None:
    """Raises BadInput for values that no store may hold, before anything reaches one."""
    for change in changes:
        match change:
            case PutNode(fact):
                for row in fact.versions:
                    if not KEY.fullmatch(row.key):
                        raise BadInput(
                            f"{row.key!r} is no key.", hint="A key is made of letters, digits, '.', '_' and '-'."
                        )
                    _refuse_values(row)
            case PutLink(fact):
                _refuse_values(fact.link)


def _refuse_values(row: Row | Link) -> None:
    for field in fields(row):
        value = getattr(row, field.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, str) and ("\0" in item or any("\ud800" <= character <= "\udfff" for character in item)):
                raise BadInput(f"The text of {field.name} holds a character that is not allowed (NUL or half a pair).")
            if isinstance(item, int) and not -(2**63) <= item < 2**63:
                raise BadInput(f"The number of {field.name} does not fit in 64 bits.")
            if isinstance(item, float) and not isfinite(item):
                raise BadInput(f"The number of {field.name} is {item}, which no two stores take alike.")


def findings(facts: Facts) -> Iterator[Finding]:
    """Every rule that the facts break. Links are checked whose both ends are among the facts, or should be."""
    nodes = {fact.ref: fact for fact in facts.nodes}
    for node in facts.nodes:
        yield from _of_versions(node)
    by_pair: dict[tuple[str, NodeRef, NodeRef], list[LinkFact]] = defaultdict(list)
    for link in facts.links:
        by_pair[link.link.NAME, link.tail, link.head].append(link)
        yield from _of_link(link, nodes)
    for links in by_pair.values():
        links.sort(key=lambda fact: _start(fact.link.valid_from))
        for earlier, later in pairwise(links):
            if _end(earlier.link.valid_until) > _start(later.link.valid_from):
                yield Finding(
                    "overlapping-links", _describe(later), f"another one holds until {earlier.link.valid_until}"
                )


def _of_versions(node: NodeFact) -> Iterator[Finding]:
    about = ":".join(node.ref)
    for row in node.versions:
        if _start(row.version_from) >= _end(row.version_until):
            yield Finding("empty-version", about, f"a version ends on {row.version_until}, not after its start")
    for earlier, later in pairwise(node.versions):
        if _end(earlier.version_until) > _start(later.version_from):
            yield Finding(
                "overlapping-versions", about, f"a version from {later.version_from} starts before the last one ends"
            )
        elif _end(earlier.version_until) < _start(later.version_from):
            yield Finding("gap-between-versions", about, f"no version holds from {earlier.version_until}")


def _of_link(fact: LinkFact, nodes: dict[NodeRef, NodeFact]) -> Iterator[Finding]:
    spec = RELATIONS[fact.link.NAME]
    about = _describe(fact)
    # An end that is gone has no kind to be wrong: it is told of below.
    if fact.tail in nodes and fact.head in nodes and (fact.tail.kind, fact.head.kind) not in spec.ends:
        yield Finding("wrong-ends", about, f"{spec.name} does not join a {fact.tail.kind} to a {fact.head.kind}")
    if fact.tail == fact.head:
        yield Finding("loop", about, "a node is not linked to itself")
    start, end = _start(fact.link.valid_from), _end(fact.link.valid_until)
    if start >= end:
        yield Finding("empty-link", about, f"it ends on {fact.link.valid_until}, not after its start")
    if spec.timeless and (fact.link.valid_from or fact.link.valid_until):
        yield Finding("dated-timeless-link", about, "this relation holds on every day and has no interval")
    for ref in (fact.tail, fact.head):
        node = nodes.get(ref)
        if node is None:
            yield Finding("dangling-link", about, f"there is no {ref.kind} {ref.key}")
        elif not spec.timeless and not (
            _start(node.versions[0].version_from) <= start and end <= _end(node.versions[-1].version_until)
        ):
            yield Finding("link-outside-life", about, f"it holds on days on which {ref.kind} {ref.key} does not exist")


def _describe(fact: LinkFact) -> str:
    return f"{':'.join(fact.tail)} {fact.link.NAME} {':'.join(fact.head)} from {fact.link.valid_from or 'ever'}"


def _start(day: date | None) -> date:
    return day or date.min


def _end(day: date | None) -> date:
    return day or date.max
