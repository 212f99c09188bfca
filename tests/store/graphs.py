"""Small graphs by chance, that keep the rules: versions, intervals, links, missing values, accents, lists."""

from datetime import date
from itertools import pairwise
from random import Random
from typing import Any

from graph_api.model.nodes import with_life
from graph_api.model.property import PropertySpec, ValueType, properties
from graph_api.model.registry import KINDS, RELATIONS, RelationSpec
from graph_api.store.change import Facts, LinkFact, NodeFact, NodeRef, canonical

DAYS = tuple(date(year, month, 1) for year in range(2015, 2022) for month in (1, 7))
TEXTS = (
    "Súdwest-Fryslân", "sudwest-fryslan", "'s-Hertogenbosch", "Straße", "STRASSE", "Zoë", "zoe\u0301", "Ω", "ﬁets",
    "fiets", "100%_", "a", "A", "á", "b c", "😀", "\uffee", "İ", "", " ", "\\\"'", "x" * 40,
)  # fmt: skip
NUMBERS = (-1, 0, 1, 2, 3, 10, 2**40)
FRACTIONS = (-0.1, 52.123456789012345, 1e-7, 3.0, 1 / 3)


def value(spec: PropertySpec, chance: Random) -> Any:
    """A value of the property."""
    if spec.many:
        pool = list(spec.enum) if spec.enum else list(TEXTS[:6])
        return tuple(chance.choice(pool) for _ in range(chance.choice((0, 1, 2, 3))))
    if spec.nullable and chance.random() < 0.3:
        return None
    return known(spec, chance)


def known(spec: PropertySpec, chance: Random) -> Any:
    """A value of the property (of a list, one of its values) that is not missing."""
    if spec.enum:
        return chance.choice(list(spec.enum)[:4])
    return chance.choice(
        {
            ValueType.TEXT: TEXTS[:6] if spec.many else TEXTS,
            ValueType.INTEGER: NUMBERS,
            ValueType.FLOAT: FRACTIONS,
            ValueType.BOOLEAN: (False, True),
            ValueType.DATE: DAYS,
        }[spec.value_type]
    )


def graph(chance: Random, nodes: int, links: int) -> Facts:
    """A graph of that many nodes, of a few kinds, and of at most that many pairs of them linked."""
    relations = chance.sample(list(RELATIONS.values()), 3)
    kinds = [
        *{kind: None for relation in relations for kind in chance.choice(relation.ends)},
        chance.choice(list(KINDS)),
    ]
    held: dict[NodeRef, NodeFact] = {}
    for number in range(nodes):
        fact = _node(chance.choice(kinds), f"{chance.choice('aAbZ')}{number}", chance)
        held[fact.ref] = fact
    joined: dict[tuple[str, NodeRef, NodeRef], list[LinkFact]] = {}
    for _ in range(links):
        relation = chance.choice(relations)
        pairs = [(tail, head) for tail in held for head in held if (tail.kind, head.kind) in relation.ends]
        pairs = [pair for pair in pairs if pair[0] != pair[1]]
        if pairs:
            tail, head = chance.choice(pairs)
            joined[relation.name, tail, head] = _links(relation, held[tail], held[head], chance)
    return Facts(tuple(held.values()), tuple(link for links_ in joined.values() for link in links_))


def _node(kind: str, key: str, chance: Random) -> NodeFact:
    cls = KINDS[kind].cls
    cuts: list[date | None] = [*sorted(chance.sample(DAYS, chance.choice((2, 2, 3, 4))))]
    if chance.random() < 0.8:
        cuts[0] = None
    if chance.random() < 0.8:
        cuts[-1] = None
    versions = (
        cls(
            key=key,
            version_from=start,
            version_until=end,
            source=chance.choice("xy"),
            reference=chance.choice((None, "r")),
            **{spec.name: value(spec, chance) for spec in properties(cls)},
        )
        for start, end in pairwise(cuts)
    )
    return NodeFact(with_life(_canonical(row) for row in versions))


def _links(relation: RelationSpec, tail: NodeFact, head: NodeFact, chance: Random) -> list[LinkFact]:
    cuts: list[date | None] = [None, None]
    if not relation.timeless:
        start = max(fact.versions[0].version_from or date.min for fact in (tail, head))
        end = min(fact.versions[-1].version_until or date.max for fact in (tail, head))
        days = [day for day in DAYS if start < day < end]
        within = sorted(chance.sample(days, chance.randint(0, min(3, len(days)))))
        cuts = [None if start == date.min else start, *within, None if end == date.max else end]
        if start >= end:
            return []
    intervals = list(pairwise(cuts))
    kept = intervals if relation.timeless else chance.sample(intervals, chance.randint(1, len(intervals)))
    return [
        LinkFact(
            tail.ref,
            head.ref,
            _canonical(
                relation.cls(
                    valid_from=start,
                    valid_until=end,
                    source=chance.choice("xy"),
                    reference=chance.choice((None, "r")),
                    **{spec.name: value(spec, chance) for spec in properties(relation.cls)},
                )
            ),
        )
        for start, end in kept
    ]


def _canonical(row: Any) -> Any:
    return canonical(row)
