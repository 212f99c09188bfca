"""Facts out of a file, and a plan of changes into it."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

import orjson

from graph_api.model.nodes import Row, with_life
from graph_api.model.registry import KINDS, RELATIONS, KindSpec, RelationSpec
from graph_api.store.apply import Plan
from graph_api.store.change import Facts, LinkFact, NodeFact, NodeRef
from graph_api.store.sqlite.rows import (
    Stored,
    end,
    link_builder,
    link_columns,
    node_builder,
    node_columns,
    start,
    stored,
)
from graph_api.store.sqlite.schema import columns
from graph_api.store.terms import terms

Run = Callable[[str, dict[str, Any]], Iterable[tuple[Any, ...]]]
"""Runs one statement."""

_AMONG = "(SELECT value FROM json_each($ids))"
_ENDS = ("tail_id", "head_id")
# A node that was deleted behind the back of the service leaves links that must be found, not hidden.
_END = "coalesce({0}.kind, 'Missing'), coalesce({0}.key, 'node-' || l.{1}_id)"


def read(run: Run, refs: Collection[NodeRef] | None) -> Facts:
    """All facts; or these nodes, their links, and the nodes at the other ends. Sorted."""
    ids = None if refs is None else _asked(run, refs)
    links, ends = [], set[int]()
    for relation in RELATIONS.values():
        for tail_id, head_id, link in _links(run, relation, ids):
            links.append(link)
            ends.update((tail_id, head_id))
    wanted = None if ids is None else {*ids, *ends}
    return _sorted((node for kind in KINDS.values() for node in _nodes(run, kind, wanted)), links)


def page(run: Run, kind: str, after: str, size: int) -> Facts:
    """The nodes of a kind with the next keys, and the links from them. Sorted."""
    spec = KINDS[kind]
    text = (
        f"SELECT id FROM node n WHERE kind = $kind AND key > $after"
        f" AND EXISTS (SELECT 1 FROM {spec.table} v WHERE v.node_id = n.id) ORDER BY key LIMIT $size"
    )
    ids = {id_ for (id_,) in run(text, {"kind": kind, "after": after, "size": size})}
    relations = [spec for spec in RELATIONS.values() if any(tail == kind for tail, _ in spec.ends)]
    links = [link for relation in relations for _, _, link in _links(run, relation, ids, ("tail_id",))]
    return _sorted(_nodes(run, spec, ids), links)


def _sorted(nodes: Iterable[NodeFact], links: Iterable[LinkFact]) -> Facts:
    return Facts(
        tuple(sorted(nodes, key=lambda node: node.ref)),
        tuple(sorted(links, key=lambda link: (*link.id[:3], start(link.link.valid_from), link.link.source))),
    )


def _asked(run: Run, refs: Collection[NodeRef]) -> set[int]:
    text = (
        "SELECT n.id FROM json_each($refs) r JOIN node n"
        " ON n.kind = json_extract(r.value, '$[0]') AND n.key = json_extract(r.value, '$[1]')"
    )
    return {found for (found,) in run(text, {"refs": orjson.dumps(list(refs), default=list).decode()})}


def _links(
    run: Run, relation: RelationSpec, ids: set[int] | None, ends: Iterable[str] = _ENDS
) -> Iterator[tuple[int, int, LinkFact]]:
    selected = ", ".join(link_columns(relation, "l"))
    text = (
        f"SELECT l.tail_id, l.head_id, {_END.format('t', 'tail')}, {_END.format('h', 'head')}, {selected}"
        f" FROM {relation.table} l"
        " LEFT JOIN node t ON t.id = l.tail_id LEFT JOIN node h ON h.id = l.head_id"
    )
    if ids is not None:
        text = " UNION ".join(f"{text} WHERE l.{end_id} IN {_AMONG}" for end_id in ends)
    build = link_builder(relation.name)
    for tail_id, head_id, tail_kind, tail, head_kind, head, *values in run(text, _parameters(ids)):
        yield tail_id, head_id, LinkFact(NodeRef(tail_kind, tail), NodeRef(head_kind, head), build(values))


def _nodes(run: Run, kind: KindSpec, ids: set[int] | None) -> Iterator[NodeFact]:
    selected = ", ".join(node_columns(kind, "n", "v"))
    text = f"SELECT {selected} FROM {kind.table} v JOIN node n ON n.id = v.node_id"
    if ids is not None:
        text += f" WHERE v.node_id IN {_AMONG}"
    versions: dict[str, list[Row]] = defaultdict(list)
    build = node_builder(kind.name)
    for values in run(text, _parameters(ids)):
        versions[values[0]].append(build(values))
    for rows in versions.values():
        yield NodeFact(with_life(rows))


def _parameters(ids: set[int] | None) -> dict[str, Any]:
    return {} if ids is None else {"ids": orjson.dumps(sorted(ids)).decode()}


_ID = "(SELECT id FROM node WHERE kind = ? AND key = ?)"


def write(connection: sqlite3.Connection, plan: Plan) -> None:
    """Carries out a plan within the transaction that is open."""
    for relation, ids in _by(plan.drop_links, lambda link: link.relation).items():
        connection.executemany(
            f"DELETE FROM {RELATIONS[relation].table}"
            f" WHERE tail_id = {_ID} AND head_id = {_ID} AND valid_from = ? AND source = ?",
            ((*one.tail, *one.head, start(one.valid_from), one.source) for one in ids),
        )
    connection.executemany("DELETE FROM node WHERE kind = ? AND key = ?", plan.drop_nodes)
    connection.executemany(
        "INSERT INTO node (kind, key, valid_from, valid_until) VALUES (?, ?, ?, ?) ON CONFLICT (kind, key)"
        " DO UPDATE SET valid_from = excluded.valid_from, valid_until = excluded.valid_until",
        (
            (*fact.ref, start(fact.versions[0].version_from), end(fact.versions[-1].version_until))
            for fact in plan.put_nodes
        ),
    )
    for kind, nodes in _by(plan.put_nodes, lambda fact: fact.ref.kind).items():
        _put_versions(connection, KINDS[kind], nodes)
    _put_terms(connection, plan.put_nodes)
    for relation, links in _by(plan.put_links, lambda fact: fact.link.NAME).items():
        _put_links(connection, RELATIONS[relation], links)


def write_terms(connection: sqlite3.Connection) -> None:
    """Makes the terms of all nodes anew, within the transaction that is open."""
    _put_terms(connection, read(connection.execute, None).nodes)


def _put_terms(connection: sqlite3.Connection, facts: Iterable[NodeFact]) -> None:
    facts = tuple(facts)
    connection.executemany(f"DELETE FROM term WHERE node_id = {_ID}", (fact.ref for fact in facts))
    connection.executemany(
        f"INSERT INTO term (node_id, property, text, words, code, since, until) VALUES ({_ID}, ?, ?, ?, ?, ?, ?)",
        (
            (*fact.ref, term.property, term.text, term.words, term.code, start(term.since), end(term.until))
            for fact in facts
            for term in terms(fact)
        ),
    )


def _by(items: Iterable[Any], key: Callable[[Any], str]) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups


def _put_versions(connection: sqlite3.Connection, kind: KindSpec, facts: list[NodeFact]) -> None:
    connection.executemany(f"DELETE FROM {kind.table} WHERE node_id = {_ID}", (fact.ref for fact in facts))
    names = ["version_from", "version_until", "source", "reference", *(f'"{column.name}"' for column in columns(kind))]
    connection.executemany(
        f"INSERT INTO {kind.table} (node_id, {', '.join(names)}) VALUES ({_ID}{', ?' * len(names)})",
        (
            (*fact.ref, start(row.version_from), end(row.version_until), row.source, row.reference, *stored(row, kind))
            for fact in facts
            for row in fact.versions
        ),
    )


def _put_links(connection: sqlite3.Connection, relation: RelationSpec, facts: list[LinkFact]) -> None:
    names = ["valid_from", "valid_until", "source", "reference", *(f'"{column.name}"' for column in columns(relation))]
    connection.executemany(
        f"INSERT OR REPLACE INTO {relation.table} (tail_id, head_id, {', '.join(names)})"
        f" VALUES ({_ID}, {_ID}{', ?' * len(names)})",
        ((*fact.tail, *fact.head, *_link_values(fact, relation)) for fact in facts),
    )


def _link_values(fact: LinkFact, relation: RelationSpec) -> Iterator[Stored]:
    link = fact.link
    yield from (start(link.valid_from), end(link.valid_until), link.source, link.reference)
    yield from stored(link, relation)
