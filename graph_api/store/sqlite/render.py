"""The read algebra as SQL. `store/neo4j/render.py` mirrors this module function by function, to be read side by side.

Every name comes from the model and every value is a bound parameter, so that the text depends on a query's shape only.
Aliases: `p` a parent's place and key, `e` the near node, `w` its version, `l` the link, `n` the node, `v` its version.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import NamedTuple

import orjson

from graph_api.model.property import PropertySpec
from graph_api.model.registry import KEY, KINDS
from graph_api.model.text import fold
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
    OfLink,
    OfNode,
    Operator,
    OrderValue,
    Over,
    Page,
    Question,
    Scalar,
    Select,
    Versions,
)
from graph_api.store.shape import (
    Within,
    chosen,
    end_properties,
    hop_of,
    kinds,
    limit,
    sort_property,
)
from graph_api.store.sqlite.rows import NODE, TERM, Stored, link_columns, node_columns, node_width
from graph_api.store.sqlite.schema import EVER, FOREVER, sorting

ALL = -1
"""As a LIMIT: none."""

_COMPARISONS = {Operator.EQ: "=", Operator.LT: "<", Operator.LTE: "<=", Operator.GT: ">", Operator.GTE: ">="}
_FUNCTIONS = {
    Function.COUNT: "count",
    Function.KNOWN: "count",
    Function.SUM: "sum",
    Function.MIN: "min",
    Function.MAX: "max",
}
_END_ROWS = {End.NODE: "v", End.LINK: "l", End.NEAR: "w"}


class Statement(NamedTuple):
    text: str
    parameters: dict[str, Stored]


@dataclass(frozen=True, slots=True)
class _Names:
    """The parameters and aliases of one statement, numbered as they come."""

    parameters: dict[str, Stored]
    numbers: Iterator[int] = field(default_factory=count)

    def bind(self, value: Stored | date) -> str:
        name = f"p{len(self.parameters)}"
        self.parameters[name] = _stored(value)
        return f"${name}"

    def alias(self, letter: str) -> str:
        return f"{letter}{next(self.numbers)}"


@dataclass(frozen=True, slots=True)
class _AtNode:
    """Where a condition is read: at a node, by its id and the alias of its version."""

    kind: str
    id: str
    row: str

    @property
    def properties(self) -> dict[str, PropertySpec]:
        return KINDS[self.kind].compared


@dataclass(frozen=True, slots=True)
class _AtLink:
    """Where a condition is read: at a link, by its alias."""

    hop: Hop
    row: str

    @property
    def properties(self) -> dict[str, PropertySpec]:
        return self.hop.spec.properties


_At = _AtNode | _AtLink


@dataclass(frozen=True, slots=True)
class _Term:
    """One thing to order by: the column that holds it."""

    column: str
    descending: bool = False
    nullable: bool = False


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
    """A row a result: its place, and the items as a JSON array of kind, columns of node and link, order values."""
    within, page = query.within, query.page
    names = _names(within, query.day)
    link = link_columns(within.hop.spec, "l") if isinstance(within, Across) else []
    width = node_width(kinds(within))

    def selected(kind: str) -> Iterator[str]:
        yield f"'{kind}' AS kind"
        yield "n.key AS key"
        node = node_columns(KINDS[kind], "n", "v")
        yield from _as("c", [*node, *["NULL"] * (width - len(node))])
        yield from _as("l", link)
        yield from _as("o", [_sorted_by(term.by, within, names) for term in query.order])

    source = _source(within, query.where, selected, names)
    terms = _terms(query)
    text = (
        f"SELECT * FROM ({source}){_all(_positions(terms, page, names))}"
        f" ORDER BY {order(terms, backwards=page is not None and page.last is not None)}"
        f" LIMIT {names.bind(ALL if page is None else limit(page))}"
    )
    items = ["kind", *_numbered("c", width), *_numbered("l", len(link)), *_numbered("o", len(query.order))]
    return Statement(_each_result(within, items, text), names.parameters)


def group(query: Group) -> Statement:
    """A row a result: its place, and the groups as a JSON array of keys and measures."""
    within = query.within
    names = _names(within, query.day)
    specs = [end_properties(key.end, within)[key.name] for key in query.keys]
    rows = [f"{_END_ROWS[key.end]}" for key in query.keys]
    lists = "".join(
        f' LEFT JOIN json_each({row}."{spec.column}") j{place} ON 1'
        for place, (row, spec) in enumerate(zip(rows, specs, strict=True))
        if spec.many
    )

    def selected(_: str) -> Iterator[str]:
        for place, (row, spec) in enumerate(zip(rows, specs, strict=True)):
            yield f"j{place}.value AS k{place}" if spec.many else f'{row}."{spec.column}" AS k{place}'
        yield from _as("x", [_operand(measure, within) for measure in query.measures])

    near = any(key.end is End.NEAR for key in query.keys)
    near = near or any(measure.end is End.NEAR and measure.name for measure in query.measures)
    source = _source(within, query.where, selected, names, lists=lists, near=near)
    keys = _numbered("k", len(query.keys))
    measured = [_measured(measure.function, f"x{place}") for place, measure in enumerate(query.measures)]
    text = f"SELECT {', '.join([*keys, *_as('m', measured)])} FROM ({source})"
    if keys:
        text += f" GROUP BY {', '.join(keys)}"
    return Statement(_each_result(within, [*keys, *_numbered("m", len(measured))], text), names.parameters)


def edges(query: Edges) -> Statement:
    """A row a link: the keys of both ends (of several far kinds with the kind before it), and its source."""
    hop, at = query.over.hop, _AtLink(query.over.hop, "l")
    names = _names(query.over, query.day)
    far = "n.kind || ':' || n.key" if len(hop.far) > 1 else "n.key"
    met = [f"e.kind = '{hop.near}'", *_in_force(hop, "l")]
    met += [] if query.where is None else [condition(query.where, at, names)]
    text = (
        f"SELECT e.key, {far}, l.source FROM {hop.spec.table} l JOIN node e ON e.id = l.{_near_id(hop)}"
        f" JOIN node n ON n.id = l.{_far_id(hop)}{_all(met)}"
    )
    return Statement(text, names.parameters)


def links(query: Links) -> Statement:
    """A row a link: the key of its near end, kind and key of its far end, its columns."""
    hop = query.hop
    met = [f"e.kind = '{hop.near}'", *_leads_to(hop, "l")]
    text = (
        f"SELECT e.key, n.kind, n.key, {', '.join(link_columns(hop.spec, 'l'))} FROM {hop.spec.table} l"
        f" JOIN node e ON e.id = l.{_near_id(hop)} JOIN node n ON n.id = l.{_far_id(hop)}{_all(met)}"
    )
    return Statement(text, {})


def find(query: Find) -> Statement:
    """A row a term: kind, key and life of its node, the term, how well it fits."""
    parameters: dict[str, Stored] = {"day": query.day.isoformat()}
    found, fit = [], []
    # Written out: to look each kind up in a list that is bound takes a quarter of the time of the whole.
    kinds = [f"'{kind}'" for kind in query.kinds] or ["NULL"]
    place = f"CASE n.kind {' '.join(f'WHEN {kind} THEN {place}' for place, kind in enumerate(kinds))} END"
    if query.words:
        parameters["words"] = " ".join(f'"{word}"*' for word in query.words)
        parameters["whole"] = " ".join(query.words)
        parameters |= {f"word{place}": f" {word} " for place, word in enumerate(query.words)}
        found.append("SELECT rowid FROM term_words WHERE term_words MATCH $words")
        inside = " AND ".join(f"instr(' ' || t.words || ' ', $word{place})" for place in range(len(query.words)))
        fit = ["t.words = $whole THEN 0", "substr(t.words, 1, length($whole)) = $whole THEN 1", f"{inside} THEN 2"]
    if query.code is not None:
        parameters["code"] = query.code
        found.append("SELECT id FROM term WHERE code = $code")
    text = (
        f"SELECT n.kind, n.key, n.valid_from, n.valid_until, {', '.join(f't.{name}' for name in TERM)},"
        f" CASE WHEN {' WHEN '.join(['t.code IS NOT NULL THEN 0', *fit])} ELSE 3 END AS fit"
        f" FROM term t JOIN node n ON n.id = t.node_id WHERE t.id IN ({' UNION ALL '.join(found) or 'NULL'})"
        f" AND n.kind IN ({', '.join(kinds)})"
        f" ORDER BY fit, {place}, t.since > $day OR t.until <= $day, t.property <> 'name',"
        " t.words, n.key, t.since DESC, t.text, t.property"
    )
    return Statement(text, parameters)


def condition(what: Condition, at: _At, names: _Names, *, negated: bool = False) -> str:
    """A condition, which under a negation is true or false and never unknown."""
    match what:
        case Compare():
            return compare(what, at, names, negated=negated)
        case AllOf(conditions):
            return f"({' AND '.join(condition(part, at, names, negated=negated) for part in conditions) or 1})"
        case AnyOf(conditions):
            return f"({' OR '.join(condition(part, at, names, negated=negated) for part in conditions) or 0})"
        case Negation(part):
            return f"NOT ({condition(part, at, names, negated=True)})"
        case Exists(hop, where) if isinstance(at, _AtNode):
            return exists(hop, where, at.id, names)
        case FarEnd(where) if isinstance(at, _AtLink):
            return _at_end(where, at.hop, at.hop.far, f"{at.row}.{_far_id(at.hop)}", names)
        case NearEnd(where) if isinstance(at, _AtLink):
            return _at_end(where, at.hop, (at.hop.near,), f"{at.row}.{_near_id(at.hop)}", names)
    raise TypeError(f"{type(what).__name__} has no meaning where it stands.")


def compare(what: Compare, at: _At, names: _Names, *, negated: bool = False) -> str:
    """A property compared with a bound value; a missing one makes it false."""
    spec = at.properties[what.name]
    if spec is KEY and isinstance(at, _AtNode):
        return _has_key(what, at, names)
    column = f'{at.row}."{sorting(spec)}"'
    if what.operator is Operator.IS_NULL:
        return f"{column} IS {'' if what.value else 'NOT '}NULL"
    value = names.bind(_comparable(spec, what.value))
    match what.operator:
        case Operator.IN:
            text = f"{column} IN (SELECT value FROM json_each({value}))"
        case Operator.HAS:
            text = f"EXISTS (SELECT 1 FROM json_each({column}) WHERE value = {value})"
        case Operator.CONTAINS:
            text = f"instr({column}, {value}) > 0"
        case Operator.STARTS_WITH:
            text = f"substr({column}, 1, length({value})) = {value}"
        case operator:
            text = f"{column} {_COMPARISONS[operator]} {value}"
    return f"({column} IS NOT NULL AND {text})" if negated else text


def exists(hop: Hop, where: Condition | None, node: str, names: _Names) -> str:
    """Whether a node has a link that meets the condition."""
    return f"EXISTS (SELECT 1 {_links_of(hop, where, node, names)})"


def order(terms: Sequence[_Term], *, backwards: bool = False) -> str:
    """The order, with missing values last; backwards it is turned round whole."""
    parts = []
    for term in terms:
        direction = "ASC" if term.descending is backwards else "DESC"
        nulls = f" NULLS {'FIRST' if backwards else 'LAST'}" if term.nullable else ""
        parts.append(f"{term.column} {direction}{nulls}")
    return ", ".join(parts)


def keyset(terms: Sequence[_Term], values: Sequence[OrderValue], names: _Names, *, before: bool) -> str:
    """That a row lies after the position with these values, or before it."""
    term, value = terms[0], values[0]
    if value is None:
        beyond, equal = f"{term.column} IS NOT NULL" if before else "0", f"{term.column} IS NULL"
    else:
        bound = names.bind(value)
        beyond = f"{term.column} {'>' if term.descending is before else '<'} {bound}"
        if term.nullable and not before:
            beyond += f" OR {term.column} IS NULL"
        equal = f"{term.column} = {bound}"
    if len(terms) == 1:
        return beyond
    return f"{beyond} OR {equal} AND ({keyset(terms[1:], values[1:], names, before=before)})"


def _names(within: Within, day: date) -> _Names:
    parameters: dict[str, Stored] = {"day": day.isoformat()}
    match within:
        case Keyed(keys=keys) | Across(parents=keys) | Versions(keys=keys):
            parameters["keys"] = _json(keys)
    return _Names(parameters)


def _each_result(within: Within, items: Sequence[str], text: str) -> str:
    """One row a result, with its place among them: of a root there is one, else one a key."""
    result = f"(SELECT json_group_array(json_array({', '.join(items)})) FROM ({text}))"
    if isinstance(within, Across | Versions):
        near = within.hop.near if isinstance(within, Across) else within.kind
        node = f"LEFT JOIN node e ON e.kind = '{near}' AND e.key = p.value"
        return f"SELECT p.key, {result} FROM json_each($keys) p {node}"
    return f"SELECT 0, {result}"


def _source(
    within: Within,
    where: Condition | None,
    selected: Callable[[str], Iterable[str]],
    names: _Names,
    *,
    lists: str = "",
    near: bool = False,
) -> str:
    """The rows that a query is about, of each of its kinds in turn; with `near`, the near node beside it."""
    arms = []
    for kind in kinds(within):
        columns = ", ".join(selected(kind))
        met = _scope(within, kind, near=near)
        met += [] if where is None else [condition(where, _place(within, kind), names)]
        arms.append(f"SELECT {columns} FROM {_from(within, kind, near=near)}{lists}{_all(met)}")
    return " UNION ALL ".join(arms)


def _from(within: Within, kind: str, *, near: bool) -> str:
    """The tables of what the query is about. To SQLite a CROSS JOIN is an order: from the links to their ends."""
    version = f"{KINDS[kind].table} v"
    if not isinstance(within, Across | Over):
        return f"{version} JOIN node n ON n.id = v.node_id"
    hop = within.hop
    text = f"{hop.spec.table} l CROSS JOIN node n ON n.id = l.{_far_id(hop)} CROSS JOIN {version} ON v.node_id = n.id"
    text += f" CROSS JOIN node e ON e.id = l.{_near_id(hop)}" if isinstance(within, Over) else ""
    return text + (f" CROSS JOIN {KINDS[hop.near].table} w ON w.node_id = l.{_near_id(hop)}" if near else "")


def _scope(within: Within, kind: str, *, near: bool) -> list[str]:
    """What must hold of their rows on the day."""
    match within:
        case Everything():
            return [_shown("v", "n", nearest=False)]
        case Keyed(nearest=nearest):
            keyed = [f"n.kind = '{kind}'", "n.key IN (SELECT value FROM json_each($keys))"]
            return [*keyed, _shown("v", "n", nearest=nearest)]
        case Versions():
            return ["n.id = e.id"]
        case Across(hop) | Over(hop):
            met = [f"l.{_near_id(hop)} = e.id" if isinstance(within, Across) else f"e.kind = '{hop.near}'"]
            met += [*_link_in_force(hop, "l"), _shown("v", "n", nearest=hop.spec.timeless)]
            return met + ([_shown("w", "e", nearest=hop.spec.timeless)] if near else [])


def _place(within: Within, kind: str) -> _At:
    return _AtLink(within.hop, "l") if isinstance(within, Across | Over) else _AtNode(kind, "n.id", "v")


def _has_key(what: Compare, at: _AtNode, names: _Names) -> str:
    """That a node has one of these keys, which an index finds: a version knows its node by the id only."""
    if what.operator is Operator.IS_NULL:
        return "0" if what.value else "1"
    keys = what.value if isinstance(what.value, tuple) else (what.value,)
    given = f"json_each({names.bind(_comparable(KEY, keys))})"
    return f"{at.id} IN (SELECT k.id FROM {given} JOIN node k ON k.kind = '{at.kind}' AND k.key = value)"


def _links_of(hop: Hop, where: Condition | None, node: str, names: _Names) -> str:
    """The links of a node over the hop that are in force and meet the condition."""
    link = names.alias("l")
    # The condition comes first: what stands before it would stay on the parser's stack, which is small.
    met = [] if where is None else [condition(where, _AtLink(hop, link), names)]
    met += [f"{link}.{_near_id(hop)} = {node}", *_in_force(hop, link)]
    return f"FROM {hop.spec.table} {link}{_all(met)}"


def _at_end(where: Condition, hop: Hop, ends: tuple[str, ...], node: str, names: _Names) -> str:
    """That the node at an end of a link, of one of the kinds, meets the condition."""
    parts = []
    for kind in ends:
        row, life = names.alias("v"), names.alias("n")
        joined = f" JOIN node {life} ON {life}.id = {row}.node_id" if hop.spec.timeless else ""
        met = [condition(where, _AtNode(kind, f"{row}.node_id", row), names)]
        met += [f"{row}.node_id = {node}", _shown(row, life, nearest=hop.spec.timeless)]
        parts.append(f"EXISTS (SELECT 1 FROM {KINDS[kind].table} {row}{joined}{_all(met)})")
    return parts[0] if len(parts) == 1 else f"({' OR '.join(parts)})"


def _shown(row: str, node: str, *, nearest: bool) -> str:
    """That a version holds on the day; `nearest` takes the first or last one of a node that does not exist then."""
    if nearest:
        return (
            f"{row}.version_from <= max($day, {node}.valid_from)"
            f" AND ($day < {row}.version_until OR {row}.version_until = {node}.valid_until)"
        )
    return f"{row}.version_from <= $day AND $day < {row}.version_until"


def _in_force(hop: Hop, link: str) -> list[str]:
    """That a link is in force and leads to one of the hop's kinds."""
    return [*_link_in_force(hop, link), *_leads_to(hop, link)]


def _leads_to(hop: Hop, link: str) -> list[str]:
    """That a link leads to one of the hop's kinds."""
    if not chosen(hop):
        return []
    allowed = ", ".join(f"'{kind}'" for kind in hop.far)
    return [f"(SELECT kind FROM node WHERE id = {link}.{_far_id(hop)}) IN ({allowed})"]


def _link_in_force(hop: Hop, link: str) -> list[str]:
    return [] if hop.spec.timeless else [f"{link}.valid_from <= $day AND $day < {link}.valid_until"]


def _near_id(hop: Hop) -> str:
    return "tail_id" if hop.outward else "head_id"


def _far_id(hop: Hop) -> str:
    return "head_id" if hop.outward else "tail_id"


def _all(conditions: Sequence[str]) -> str:
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def _terms(query: Select) -> list[_Term]:
    if isinstance(query.within, Versions):
        return [_Term(f"c{NODE.index('version_from')}")]
    terms = []
    for place, one in enumerate(query.order):
        spec = sort_property(one.by, query.within)
        nullable = isinstance(one.by, OfLink) if spec is None else spec.nullable
        terms.append(_Term(f"o{place}", one.descending, nullable))
    return [*terms, _Term("key"), _Term("kind")]


def _sorted_by(by: OfNode | OfLink | CountOf, within: Within, names: _Names) -> str:
    if isinstance(by, CountOf):
        return f"(SELECT count(*) {_links_of(by.hop, None, 'n.id', names)})"
    spec = sort_property(by, within)
    if spec is None:
        return f"nullif(l.{by.name}, '{EVER if by.name == 'valid_from' else FOREVER}')"
    return f'{"v" if isinstance(by, OfNode) else "l"}."{sorting(spec)}"'


def _positions(terms: Sequence[_Term], page: Page | None, names: _Names) -> list[str]:
    positions = [] if page is None else [(page.after, False), (page.before, True)]
    return [
        f"({keyset(terms, (*position.values, position.key, position.kind), names, before=before)})"
        for position, before in positions
        if position is not None
    ]


def _operand(measure: Measure, within: Within) -> str:
    if measure.name is not None:
        return f'{_END_ROWS[measure.end]}."{measure.name}"'
    if measure.function is Function.DISTINCT:
        return "n.id" if measure.end is End.NODE else f"l.{_near_id(hop_of(within))}"
    return "1"


def _measured(function: Function, operand: str) -> str:
    return f"count(DISTINCT {operand})" if function is Function.DISTINCT else f"{_FUNCTIONS[function]}({operand})"


def _comparable(spec: PropertySpec, value: Scalar | tuple[Scalar, ...]) -> Stored:
    if isinstance(value, tuple):
        return _json([_comparable(spec, one) for one in value])
    return fold(str(value)) if spec.folded else _stored(value)


def _stored(value: Stored | date) -> Stored:
    return value.isoformat() if isinstance(value, date) else value


def _json(values: Iterable[Stored]) -> str:
    return orjson.dumps(list(values)).decode()


def _numbered(letter: str, number: int) -> list[str]:
    return [f"{letter}{place}" for place in range(number)]


def _as(letter: str, expressions: Sequence[str]) -> list[str]:
    return [f"{expression} AS {letter}{place}" for place, expression in enumerate(expressions)]
