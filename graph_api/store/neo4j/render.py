"""The read algebra as Cypher. It mirrors `store/sqlite/render.py` function by function, to be read side by side.

Every name comes from the model and every value is a parameter, so that the text depends on a query's shape only: then
Neo4j finds its plan again. A statement answers with ONE record: records are what costs in the driver, not values.

Variables: `e` the near node, `l` the link, `n` the node, `v` its version in force, `w` that of the near node. A
condition on a node starts at its version, from which a path leads to the node and its links.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, NamedTuple

from graph_api.model.property import PropertySpec, ValueType
from graph_api.model.registry import KINDS, KindSpec, RelationSpec
from graph_api.model.text import fold
from graph_api.store.neo4j.rows import LINK, TERM, bounded, read, values
from graph_api.store.neo4j.schema import WORDS_INDEX, sorting
from graph_api.store.query import (
    Across,
    AllOf,
    AnyOf,
    Compare,
    Condition,
    CountOf,
    Edges,
    End,
    Everything,
    Exists,
    FarEnd,
    Find,
    Function,
    Group,
    Hop,
    Keyed,
    Links,
    Measure,
    NearEnd,
    Negation,
    OfNode,
    Operator,
    Order,
    OrderValue,
    Over,
    Page,
    Question,
    Scalar,
    Select,
    Versions,
)
from graph_api.store.shape import Within, chosen, kinds, limit, sort_property

_COMPARISONS = {
    Operator.EQ: "{0} = {1}",
    Operator.IN: "{0} IN {1}",
    Operator.LT: "{0} < {1}",
    Operator.LTE: "{0} <= {1}",
    Operator.GT: "{0} > {1}",
    Operator.GTE: "{0} >= {1}",
    Operator.CONTAINS: "{0} CONTAINS {1}",
    Operator.STARTS_WITH: "{0} STARTS WITH {1}",
    Operator.HAS: "{1} IN {0}",
}
_FUNCTIONS = {
    Function.KNOWN: "count({0})",
    Function.SUM: "CASE WHEN count({0}) > 0 THEN sum({0}) END",
    Function.MIN: "min({0})",
    Function.MAX: "max({0})",
}


class Statement(NamedTuple):
    text: str
    parameters: dict[str, Any]


@dataclass(slots=True)
class _Names:
    """The parameters and variables of one statement, numbered as they come."""

    parameters: dict[str, Any]
    aliases: Iterator[int] = field(default_factory=count)

    def bind(self, value: object) -> str:
        name = f"p{len(self.parameters)}"
        self.parameters[name] = value
        return f"${name}"


@dataclass(frozen=True, slots=True)
class _AtNode:
    """Where a condition is read: at a node, by the path that leads to it and the variable of its version."""

    kinds: tuple[str, ...]
    path: str
    version: str


@dataclass(frozen=True, slots=True)
class _AtLink:
    """Where a condition is read: at a link, by its variable, with its ends."""

    hop: Hop
    link: str
    far: _AtNode
    near: _AtNode


_At = _AtNode | _AtLink


@dataclass(frozen=True, slots=True)
class _Term:
    """One thing to order by, as the expression that gives it."""

    column: str
    descending: bool = False
    nullable: bool = False
    is_date: bool = False


def written(query: Question) -> Statement:
    """The statement of a query of any sort."""
    match query:
        case Select():
            return select(query)
        case Group():
            return group(query)
        case Edges():
            return edges(query)
        case Find():
            return find(query)
        case Links():
            return links(query)


def select(query: Select) -> Statement:
    """A list of results, each its key and items, and one of nodes.

    An item is a list of the kind's place, the node, the link and the values of the order. Across a relation the same
    node is often found from many: then an item has its key only, and it stands once among the nodes.
    """
    within, page = query.within, query.page
    names = _names(within, query.day)
    at = _place(within)
    node = at.far if isinstance(at, _AtLink) else at
    conditions = _scope(within, {End.NODE})
    if query.where is not None:
        conditions.append(condition(query.where, at, names))
    terms = _terms(query, node, names)
    counts = [
        f"COUNT {{ {_links_of(term.by.hop, None, node, names)} }} AS o{place}"
        for place, term in enumerate(query.order)
        if isinstance(term.by, CountOf)
    ]
    text = _from(within, {End.NODE})
    positions = _positions(terms, page, names)
    if counts:
        bound = ["v", *(["n", "l"] if isinstance(at, _AtLink) else []), *counts]
        text += f"{_all(conditions)} WITH {', '.join(bound)}{_all(positions)}"
    else:
        text += _all([*_ordered_by_index(within, terms), *positions, *conditions])
    ends = ", ".join(read(term.column, is_date=term.is_date) for term in terms[: len(query.order)])
    place = _by_kind(node.kinds, [str(place) for place in range(len(node.kinds))])
    if isinstance(at, _AtLink):
        text += f" WITH [v, {place}, v.key, {_values(at.hop.spec, 'l')}, [{ends}]] AS item"
    else:
        text += f" WITH [{place}, {_values(KINDS[node.kinds[0]], 'v')}, null, [{ends}]] AS item"
    text += f" ORDER BY {order(terms, backwards=page is not None and page.last is not None)}"
    if page is not None:
        names.parameters["limit"] = limit(page)
        text += " LIMIT $limit"
    found = _with_nodes(node.kinds) if isinstance(at, _AtLink) else " RETURN [results, []]"
    return Statement(_each_result(within, text) + found, names.parameters)


def group(query: Group) -> Statement:
    """A list a result: its key, and the groups as lists of keys and measures."""
    within = query.within
    names = _names(within, query.day)
    at = _place(within)
    conditions = [] if query.where is None else [condition(query.where, at, names)]
    ends = {key.end for key in query.keys} | {measure.end for measure in query.measures if measure.name}
    ends |= _ends(query.where)
    lists, columns = "", []
    for place, key in enumerate(query.keys):
        spec, variable = _spec(key.name, _at_end(key.end, at))
        column = f"{variable}.{spec.graphql_name}"
        if spec.many:
            lists += f" UNWIND CASE WHEN size({column}) = 0 THEN [null] ELSE {column} END AS k{place}"
            column = f"k{place}"
        columns.append(f"{read(column, is_date=spec.value_type is ValueType.DATE)} AS k{place}")
    columns += [f"{_measured(measure, at)} AS m{place}" for place, measure in enumerate(query.measures)]
    results = [*_numbered("k", len(query.keys)), *_numbered("m", len(query.measures))]
    text = (
        f"{_from(within, ends)}{_all([*_scope(within, ends), *conditions])}{lists}"
        f" WITH {', '.join(columns)} WITH [{', '.join(results)}] AS item"
    )
    return Statement(f"{_each_result(within, text)} RETURN results", names.parameters)


def edges(query: Edges) -> Statement:
    """A list a near node: its key, the keys of the far ones (of several far kinds with the kind), the sources."""
    hop = query.over.hop
    names = _names(query.over, query.day)
    at = _place(query.over)
    conditions = [] if query.where is None else [condition(query.where, at, names)]
    ends = _ends(query.where)
    far = _by_kind(hop.far, [f"'{kind}:' + n.key" for kind in hop.far]) if len(hop.far) > 1 else "n.key"
    text = (
        f"{_from(query.over, ends)}{_all([*_scope(query.over, ends), *conditions])}"
        f" WITH e, collect(DISTINCT {far}) AS far, collect(DISTINCT l.source) AS sources"
        " RETURN collect([e.key, far, sources]) AS results"
    )
    return Statement(text, names.parameters)


def links(query: Links) -> Statement:
    """A list a link: the key of its near end, kind and key of its far end, its values."""
    hop = query.hop
    kind = _by_kind(hop.far, [f"'{kind}'" for kind in hop.far])
    text = (
        f"MATCH {_step(f'(e:{hop.near})', hop, 'l', 'n')}"
        f" RETURN collect([e.key, {kind}, n.key, {_values(hop.spec, 'l')}]) AS results"
    )
    return Statement(text, {})


def find(query: Find) -> Statement:
    """A list a term: kind, key and life of its node, the term, how well it fits."""
    parameters: dict[str, Any] = {"kinds": list(query.kinds), "day": query.day}
    found, fit = [], []
    if query.words:
        parameters["words"] = " ".join(f"+{word}*" for word in query.words)
        parameters |= {"asked": list(query.words), "whole": " ".join(query.words)}
        found.append(f"CALL db.index.fulltext.queryNodes('{WORDS_INDEX}', $words) YIELD node RETURN node AS t")
        inside = "all(word IN $asked WHERE word IN split(t.words, ' '))"
        fit = ["t.words = $whole THEN 0", "t.words STARTS WITH $whole THEN 1", f"{inside} THEN 2"]
    if query.code is not None:
        parameters["code"] = query.code
        found.append("MATCH (t:Term {code: $code}) RETURN t")
    dates = ("since", "until")
    text = (
        f"CALL () {{ {' UNION '.join(found) or 'UNWIND [] AS t RETURN t'} }} MATCH (n:Node)-[:HAS_TERM]->(t)"
        " WITH n, t, head([place IN range(0, size($kinds) - 1) WHERE $kinds[place] IN labels(n)]) AS place,"
        f" CASE WHEN {' WHEN '.join(['t.code IS NOT NULL THEN 0', *fit])} ELSE 3 END AS fit WHERE place IS NOT NULL"
        " ORDER BY fit, place, t.since > $day OR t.until <= $day, t.property <> 'name',"
        " t.words, n.key, t.since DESC, t.text, t.property"
        " RETURN collect([$kinds[place], n.key, toString(n.validFrom), toString(n.validUntil),"
        f" {', '.join(read(f't.{name}', is_date=name in dates) for name in TERM)}, fit]) AS results"
    )
    return Statement(text, parameters)


def condition(what: Condition, at: _At, names: _Names, *, negated: bool = False) -> str:
    """A condition, which under a negation is true or false and never unknown."""
    match what:
        case Compare():
            return compare(what, at, names, negated=negated)
        case AllOf(conditions):
            return _joined("AND", [condition(part, at, names, negated=negated) for part in conditions], names)
        case AnyOf(conditions):
            return _joined("OR", [condition(part, at, names, negated=negated) for part in conditions], names)
        case Negation(part):
            return f"NOT ({condition(part, at, names, negated=True)})"
        case Exists(hop, where) if isinstance(at, _AtNode):
            return exists(hop, where, at, names)
        case FarEnd(where) if isinstance(at, _AtLink):
            return condition(where, at.far, names, negated=negated)
        case NearEnd(where) if isinstance(at, _AtLink):
            return condition(where, at.near, names, negated=negated)
    raise TypeError(f"{type(what).__name__} has no meaning where it stands.")


def compare(what: Compare, at: _At, names: _Names, *, negated: bool = False) -> str:
    """A comparison of a property with a bound value; a missing one makes it false."""
    spec, variable = _spec(what.name, at)
    column = f"{variable}.{sorting(spec)}"
    if what.operator is Operator.IS_NULL:
        return f"{column} IS {'' if what.value else 'NOT '}NULL"
    text = _COMPARISONS[what.operator].format(column, names.bind(_comparable(spec, what.value)))
    return f"({column} IS NOT NULL AND {text})" if negated else text


def exists(hop: Hop, where: Condition | None, node: _AtNode, names: _Names) -> str:
    """Whether a node has a link that meets the condition."""
    return f"EXISTS {{ {_links_of(hop, where, node, names)} }}"


def order(terms: Iterable[_Term], *, backwards: bool = False) -> str:
    """The order, missing values last; backwards it is turned round whole.

    Left to itself, Neo4j puts what is missing last when ascending and first when descending.
    """
    parts = []
    for term in terms:
        descending = term.descending is not backwards
        if term.nullable and descending is not backwards:
            parts.append(f"{term.column} IS {'NOT ' if backwards else ''}NULL")
        parts.append(f"{term.column} {'DESC' if descending else 'ASC'}")
    return ", ".join(parts)


def keyset(terms: Sequence[_Term], position: Sequence[OrderValue], names: _Names, *, before: bool = False) -> str:
    """That an item lies after the position with these values, or before it."""
    term, value = terms[0], position[0]
    operator = "<" if term.descending is not before else ">"
    if value is None:
        beyond = f"{term.column} IS NOT NULL" if before else ""
        equal = f"{term.column} IS NULL"
    else:
        bound = names.bind(value)
        missing = f" OR {term.column} IS NULL" if term.nullable and not before else ""
        beyond = f"{term.column} {operator} {bound}{missing}"
        equal = f"{term.column} = {bound}"
        if len(terms) > 1 and not missing:
            # With this shape the first term's index is entered at the position.
            rest = keyset(terms[1:], position[1:], names, before=before)
            return f"{term.column} {operator}= {bound} AND ({beyond} OR {rest})"
    if len(terms) == 1:
        return beyond
    rest = f"{equal} AND ({keyset(terms[1:], position[1:], names, before=before)})"
    return f"{beyond} OR {rest}" if beyond else rest


def _names(within: Within, day: object) -> _Names:
    parameters = {"day": day}
    match within:
        case Keyed(keys=keys) | Across(parents=keys) | Versions(keys=keys):
            parameters["keys"] = list(keys)
    return _Names(parameters)


def _each_result(within: Within, text: str) -> str:
    """The items that the text ends with, in their order: of a root one list, else one a key."""
    if isinstance(within, Across | Versions):
        each = f"CALL (key) {{ {text} RETURN collect(item) AS items }}"
        return f"UNWIND $keys AS key {each} WITH collect([key, items]) AS results"
    return f"{text} WITH [[null, collect(item)]] AS results"


def _with_nodes(kinds: Sequence[str]) -> str:
    """The results with the keys of their nodes, and the values of each node once."""
    cases = (f"WHEN {place} THEN {_values(KINDS[kind], 'v')}" for place, kind in enumerate(kinds))
    each = "UNWIND results AS result UNWIND result[1] AS item WITH DISTINCT item[0] AS v, item[1] AS kind"
    return (
        f" CALL (results) {{ {each} RETURN collect([kind, CASE kind {' '.join(cases)} END]) AS nodes }}"
        " RETURN [[result IN results | [result[0], [item IN result[1] | item[1..]]]], nodes]"
    )


def _from(within: Within, ends: set[End]) -> str:
    """The pattern of what the query is about, with the versions of those ends that it looks at."""
    match within:
        case Everything(kind):
            return f"MATCH (v:{kind}Version)"
        case Keyed(kind):
            return f"MATCH (n:{kind})-[:HAS_VERSION]->(v)"
        case Versions(kind):
            return f"MATCH (:{kind} {{key: key}})-[:HAS_VERSION]->(v)"
        case Across(hop) | Over(hop):
            key = " {key: key}" if isinstance(within, Across) else ""
            text = f"MATCH {_step(f'(e:{hop.near}{key})', hop, 'l', 'n')}"
            text += "-[:HAS_VERSION]->(v)" if End.NODE in ends else ""
            return text + (", (e)-[:HAS_VERSION]->(w)" if End.NEAR in ends else "")


def _scope(within: Within, ends: set[End]) -> list[str]:
    """What must hold of that pattern on the day."""
    match within:
        case Everything():
            return [_in_force("v.version", "$day")]
        case Keyed(nearest=nearest):
            return ["n.key IN $keys", _nearest("v") if nearest else _in_force("v.version", "$day")]
        case Versions():
            return []
        case Across(hop) | Over(hop):
            conditions = _link_in_force(hop, "l")
            conditions += [_shown(hop, "v")] if End.NODE in ends else []
            return conditions + ([_shown(hop, "w")] if End.NEAR in ends else [])


def _place(within: Within) -> _At:
    match within:
        case Across(hop) | Over(hop):
            return _AtLink(hop, "l", _AtNode(hop.far, "(n)", "v"), _AtNode((hop.near,), "(e)", "w"))
        case _:
            return _AtNode(kinds(within), "(v)<-[:HAS_VERSION]-()", "v")


def _links_of(hop: Hop, where: Condition | None, node: _AtNode, names: _Names) -> str:
    """The links of a node over the hop that are in force and meet the condition."""
    number = next(names.aliases)
    link, far, version = f"l{number}", f"n{number}", f"v{number}"
    text = f"MATCH {_step(node.path, hop, link, far)}"
    conditions = _link_in_force(hop, link)
    if End.NODE in _ends(where):
        text += f"-[:HAS_VERSION]->({version})"
        conditions.append(_shown(hop, version))
    if where is not None:
        at = _AtLink(hop, link, _AtNode(hop.far, f"({far})", version), node)
        conditions.append(condition(where, at, names))
    return text + _all(conditions)


def _step(near: str, hop: Hop, link: str, far: str) -> str:
    """The pattern of a hop. The far end has a label only where the relation does not imply it.

    Without one, Neo4j counts the links of a node without looking at their ends.
    """
    label = ":" + "|".join(hop.far) if chosen(hop) else ""
    tail, head = ("-", "->") if hop.outward else ("<-", "-")
    return f"{near}{tail}[{link}:{hop.relation}]{head}({far}{label})"


def _in_force(interval: str, day: str) -> str:
    return f"{interval}From <= {day} AND {interval}Until > {day}"


def _link_in_force(hop: Hop, link: str) -> list[str]:
    return [] if hop.spec.timeless else [_in_force(f"{link}.valid", "$day")]


def _shown(hop: Hop, version: str) -> str:
    """Which version of an end of a link is meant: of a timeless one the nearest, for the node may not exist then."""
    return _nearest(version) if hop.spec.timeless else _in_force(f"{version}.version", "$day")


def _nearest(version: str) -> str:
    """The version on the day, before the node's life its first and after it its last: there are no gaps."""
    return (
        f"({version}.versionFrom <= $day OR {version}.versionFrom = {version}.validFrom)"
        f" AND ({version}.versionUntil > $day OR {version}.versionUntil = {version}.validUntil)"
    )


def _joined(word: str, parts: Sequence[str], names: _Names) -> str:
    """All or any of the parts; of none, a parameter: Neo4j 5.26 fails to plan some statements with a constant."""
    return f"({f' {word} '.join(parts) or names.bind(word == 'AND')})"


def _all(conditions: Sequence[str]) -> str:
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def _at_end(end: End, at: _At) -> _At:
    if isinstance(at, _AtLink):
        return at if end is End.LINK else at.far if end is End.NODE else at.near
    if end is End.NODE:
        return at
    raise TypeError("Only a query over a relation has links.")


def _spec(name: str, at: _At) -> tuple[PropertySpec, str]:
    """A property with the variable that has it. What several kinds share they declare alike."""
    if isinstance(at, _AtLink):
        return at.hop.spec.properties[name], at.link
    return KINDS[at.kinds[0]].compared[name], at.version


def _ends(where: Condition | None) -> set[End]:
    """The ends of a link that a condition at the link looks at."""
    match where:
        case AllOf(conditions) | AnyOf(conditions):
            return {end for part in conditions for end in _ends(part)}
        case Negation(inner):
            return _ends(inner)
        case FarEnd():
            return {End.NODE}
        case NearEnd():
            return {End.NEAR}
        case _:
            return set()


def _comparable(spec: PropertySpec, value: Scalar | tuple[Scalar, ...]) -> object:
    if isinstance(value, tuple):
        return [_comparable(spec, item) for item in value]
    return fold(str(value)) if spec.folded else value


def _terms(query: Select, node: _AtNode, names: _Names) -> list[_Term]:
    """The terms of the order with those that end it: of versions the start, of nodes the key and then the kind."""
    if isinstance(query.within, Versions):
        return [_Term("v.versionFrom")]
    terms = [_term(place, one, query.within, names) for place, one in enumerate(query.order)]
    terms.append(_Term("v.key"))
    if len(node.kinds) > 1:
        terms.append(_Term(_by_kind(node.kinds, [f"'{kind}'" for kind in node.kinds])))
    return terms


def _term(place: int, one: Order, within: Within, names: _Names) -> _Term:
    if isinstance(one.by, CountOf):
        return _Term(f"o{place}", one.descending)
    spec = sort_property(one.by, within)
    if spec is None:
        bound, unknown = f"l.{LINK[one.by.name]}", names.bind(bounded(one.by.name, None))
        return _Term(f"CASE WHEN {bound} <> {unknown} THEN {bound} END", one.descending, nullable=True, is_date=True)
    column = f"{'v' if isinstance(one.by, OfNode) else 'l'}.{sorting(spec)}"
    return _Term(column, one.descending, spec.nullable, spec.value_type is ValueType.DATE)


def _positions(terms: Sequence[_Term], page: Page | None, names: _Names) -> list[str]:
    positions = [] if page is None else [(page.after, False), (page.before, True)]
    return [
        f"({keyset(terms, (*position.values, position.key, position.kind)[: len(terms)], names, before=before)})"
        for position, before in positions
        if position is not None
    ]


def _ordered_by_index(within: Within, terms: Sequence[_Term]) -> list[str]:
    """A condition on the first term that always holds: only beside one is an index read in its order."""
    return [f"{terms[0].column} IS NOT NULL"] if isinstance(within, Everything) and not terms[0].nullable else []


def _measured(measure: Measure, at: _At) -> str:
    if measure.function is Function.COUNT:
        return "count(*)"
    if measure.function is Function.DISTINCT:
        linked = {End.NODE: "n", End.LINK: "l", End.NEAR: "e"}
        return f"count(DISTINCT {linked[measure.end] if isinstance(at, _AtLink) else 'v'})"
    spec, variable = _spec(str(measure.name), _at_end(measure.end, at))
    return _FUNCTIONS[measure.function].format(f"{variable}.{spec.graphql_name}")


def _by_kind(kinds: Sequence[str], expressions: Sequence[str]) -> str:
    """The expression for the kind that the node is of."""
    if len(kinds) == 1:
        return expressions[0]
    cases = (f"WHEN n:{kind} THEN {text}" for kind, text in zip(kinds, expressions, strict=True))
    return f"CASE {' '.join(cases)} END"


def _values(spec: KindSpec | RelationSpec, variable: str) -> str:
    """The values of a version or a link. To read all its properties at once costs less than each by itself."""
    return f"head([p IN [properties({variable})] | [{', '.join(values(spec, 'p'))}]])"


def _numbered(letter: str, number: int) -> list[str]:
    return [f"{letter}{place}" for place in range(number)]
