"""Facts out of Neo4j, and a plan of changes into it.

What a plan puts may exist: it is replaced, so that writing a plan twice comes to the same.
"""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Hashable, Iterable, Iterator
from datetime import date
from typing import Any, TypeVar

from graph_api.model.nodes import Row, with_life
from graph_api.model.registry import KINDS, RELATIONS
from graph_api.store.apply import Plan
from graph_api.store.change import Facts, LinkFact, LinkId, NodeFact, NodeRef
from graph_api.store.neo4j.render import Statement
from graph_api.store.neo4j.rows import EVER, latest, link_builder, listed, node_builder, stored, stored_term
from graph_api.store.terms import terms

Run = Callable[[Statement], Awaitable[Any]]
"""Runs one statement, and gives the one value that it answers with."""

BATCH = 2_000
"""Facts in one statement: enough that round trips do not count, few enough that no message grows large."""

_PARTS_OF = "UNWIND $rows AS row MATCH (n:{0} {{key: row.key}})-[:HAS_VERSION|HAS_TERM]->(v) DETACH DELETE v"
_TERMS_OF = "UNWIND $rows AS row MATCH (n:{0} {{key: row.key}})-[:HAS_TERM]->(t) DETACH DELETE t"
_PUT_TERMS = (
    "UNWIND $rows AS row MATCH (n:{0} {{key: row.key}}) UNWIND row.terms AS term"
    " CREATE (n)-[:HAS_TERM]->(t:Term) SET t = term"
)

K = TypeVar("K", bound=Hashable)


async def read(run: Run, refs: Collection[NodeRef] | None) -> Facts:
    """All facts; or these nodes, their links, and the nodes at the other ends. Sorted."""
    links = [_link_fact(found) for found in await run(_links(refs))]
    wanted = None if refs is None else {*refs, *(end for link in links for end in (link.tail, link.head))}
    versions: dict[NodeRef, list[Row]] = defaultdict(list)
    for kind, properties in await run(_versions(wanted)):
        row = node_builder(kind)(listed(KINDS[kind], properties))
        versions[NodeRef(kind, row.key)].append(row)
    return _sorted((NodeFact(with_life(rows)) for rows in versions.values()), links)


async def page(run: Run, kind: str, after: str, size: int) -> Facts:
    """The nodes of a kind with the next keys, and the links from them. Sorted."""
    text = (
        f"MATCH (n:{kind}) WHERE n.key > $after AND EXISTS {{ (n)-[:HAS_VERSION]->() }}"
        " WITH n ORDER BY n.key LIMIT $size RETURN collect(["
        "COLLECT { MATCH (n)-[:HAS_VERSION]->(v) RETURN properties(v) },"
        f" COLLECT {{ MATCH (n)-[l]->(m:Node) RETURN [type(l), '{kind}', n.key, {_kind('m')}, m.key, properties(l)] }}"
        "])"
    )
    build, nodes, links = node_builder(kind), [], list[LinkFact]()
    for versions, leaving in await run(Statement(text, {"after": after, "size": size})):
        nodes.append(NodeFact(with_life(build(listed(KINDS[kind], properties)) for properties in versions)))
        links.extend(map(_link_fact, leaving))
    return _sorted(nodes, links)


def _sorted(nodes: Iterable[NodeFact], links: Iterable[LinkFact]) -> Facts:
    return Facts(
        tuple(sorted(nodes, key=lambda node: node.ref)),
        tuple(sorted(links, key=lambda link: (*link.id[:3], link.link.valid_from or EVER, link.link.source))),
    )


def _links(refs: Collection[NodeRef] | None) -> Statement:
    """A list a link: the relation, kind and key of tail and head, the properties; from or to these nodes, or all."""
    match = "MATCH (a:Node)-[l]->(b:Node)"
    if refs is not None:
        match = "MATCH (n)-[l]-(:Node) WITH DISTINCT l, startNode(l) AS a, endNode(l) AS b"
    ends = f"{_kind('a')}, a.key, {_kind('b')}, b.key"
    return _of_these(refs, f"{match} RETURN collect([type(l), {ends}, properties(l)])")


def _versions(refs: Collection[NodeRef] | None) -> Statement:
    """A list a version: the kind and the properties; of these nodes, or of all."""
    return _of_these(refs, f"MATCH (n:Node)-[:HAS_VERSION]->(v) RETURN collect([{_kind('n')}, properties(v)])")


def _kind(node: str) -> str:
    return f"head([label IN labels({node}) WHERE label <> 'Node'])"


def _of_these(refs: Collection[NodeRef] | None, text: str) -> Statement:
    if refs is None:
        return Statement(text, {})
    these = "UNWIND $refs AS ref MATCH (n:Node {key: ref[1]}) WHERE ref[0] IN labels(n) WITH n"
    return Statement(f"{these} {text}", {"refs": [list(ref) for ref in refs]})


def _link_fact(found: list[Any]) -> LinkFact:
    relation, tail_kind, tail, head_kind, head, properties = found
    link = link_builder(relation)(listed(RELATIONS[relation], properties))
    return LinkFact(NodeRef(tail_kind, tail), NodeRef(head_kind, head), link)


def write(plan: Plan) -> Iterator[Statement]:
    """What carries out a plan, in this order: a statement a kind or relation and some thousand facts."""
    for ends, ids in _grouped((_ends(gone), gone) for gone in plan.drop_links):
        yield from _batches(_drop_links(*ends), map(_identity, ids))
    for kind, refs in _grouped((ref.kind, ref) for ref in plan.drop_nodes):
        yield from _batches(_PARTS_OF.format(kind), map(_key, refs))
        yield from _batches(f"UNWIND $rows AS row MATCH (n:{kind} {{key: row.key}}) DELETE n", map(_key, refs))
    for kind, nodes in _grouped((fact.ref.kind, fact) for fact in plan.put_nodes):
        yield from _batches(_PARTS_OF.format(kind), (_key(fact.ref) for fact in nodes))
        yield from _batches(_put_nodes(kind), map(_node_row, nodes))
        yield from _batches(_PUT_TERMS.format(kind), map(_term_row, nodes))
    for ends, links in _grouped((_ends(fact.id), fact) for fact in plan.put_links):
        yield from _batches(_put_links(*ends), map(_link_row, links))


async def write_terms(run: Run) -> None:
    """Makes the terms of all nodes anew."""
    held = await read(run, None)
    for kind, nodes in _grouped((fact.ref.kind, fact) for fact in held.nodes):
        for statement in _batches(_TERMS_OF.format(kind), (_key(fact.ref) for fact in nodes)):
            await run(statement)
        for statement in _batches(_PUT_TERMS.format(kind), map(_term_row, nodes)):
            await run(statement)


def _drop_links(relation: str, tail: str, head: str) -> str:
    return f"{_matched_ends(tail, head)} MATCH (a)-{_matched_link(relation)}->(b) DELETE l"


def _put_links(relation: str, tail: str, head: str) -> str:
    return f"{_matched_ends(tail, head)} MERGE (a)-{_matched_link(relation)}->(b) SET l = row.link"


def _matched_ends(tail: str, head: str) -> str:
    return f"UNWIND $rows AS row MATCH (a:{tail} {{key: row.tail}}) MATCH (b:{head} {{key: row.head}})"


def _matched_link(relation: str) -> str:
    return f"[l:{relation} {{validFrom: row.from, source: row.source}}]"


def _put_nodes(kind: str) -> str:
    return (
        f"UNWIND $rows AS row MERGE (n:{kind} {{key: row.key}}) SET n:Node SET n = row.latest"
        " WITH n, row UNWIND row.versions AS version"
        f" CREATE (n)-[:HAS_VERSION]->(v:{kind}Version:Version) SET v = version"
    )


def _key(ref: NodeRef) -> dict[str, Any]:
    return {"key": ref.key}


def _node_row(fact: NodeFact) -> dict[str, Any]:
    spec = KINDS[fact.ref.kind]
    versions = [stored(row, spec) for row in fact.versions]
    return {"key": fact.ref.key, "latest": latest(fact.versions[-1], spec), "versions": versions}


def _term_row(fact: NodeFact) -> dict[str, Any]:
    return {"key": fact.ref.key, "terms": [stored_term(term) for term in terms(fact)]}


def _link_row(fact: LinkFact) -> dict[str, Any]:
    return {**_identity(fact.id), "link": stored(fact.link, RELATIONS[fact.link.NAME])}


def _identity(of: LinkId) -> dict[str, str | date]:
    return {"tail": of.tail.key, "head": of.head.key, "from": of.valid_from or EVER, "source": of.source}


def _ends(of: LinkId) -> tuple[str, str, str]:
    return of.relation, of.tail.kind, of.head.kind


def _grouped(pairs: Iterable[tuple[K, Any]]) -> Iterable[tuple[K, list[Any]]]:
    groups: dict[K, list[Any]] = defaultdict(list)
    for group, member in pairs:
        groups[group].append(member)
    return groups.items()


def _batches(text: str, rows: Iterable[dict[str, Any]]) -> Iterator[Statement]:
    every = list(rows)
    for begin in range(0, len(every), BATCH):
        yield Statement(text, {"rows": every[begin : begin + BATCH]})
