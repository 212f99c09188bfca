"""What the read algebra means, over plain lists. This is its definition: every store must give the same."""

import operator
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from itertools import product
from typing import Any, NamedTuple

from graph_api.model.property import properties
from graph_api.model.text import condensed, fold, words
from graph_api.store import query as q
from graph_api.store.change import Facts, NodeFact, NodeRef
from graph_api.store.protocol import Candidate, EdgeTable, GroupRow, Item, Linked, Slice
from graph_api.store.query import Function, Operator

MISSING = object()


class At(NamedTuple):
    """A node found; across a relation with the link that leads to it and the node it comes from."""

    node: Any
    link: Any = None
    near: Any = None


class Oracle:
    def __init__(self, facts: Facts) -> None:
        self.nodes = {fact.ref: fact for fact in facts.nodes}
        self.held = facts.links

    def select(self, query: q.Select) -> list[Slice]:
        return [self._page(query, found) for found in self._results(query)]

    def group(self, query: q.Group) -> list[list[GroupRow]]:
        return [list(_groups(query, found)) for found in self._results(query)]

    def edges(self, query: q.Edges) -> EdgeTable:
        (steps,) = self._results(q.Group(query.over, query.day, query.where))
        several = len(query.over.hop.far) > 1
        pairs = {(at.near.key, f"{type(at.node).__name__}:" * several + at.node.key) for at in steps}
        near, far = sorted({pair[0] for pair in pairs}), sorted({pair[1] for pair in pairs})
        places = sorted((near.index(pair[0]), far.index(pair[1])) for pair in pairs)
        columns = (tuple(place[0] for place in places), tuple(place[1] for place in places))
        return EdgeTable(tuple(near), tuple(far), *columns, tuple(sorted({at.link.source for at in steps})))

    def links(self, query: q.Links) -> list[Linked]:
        found = []
        for fact in self.held:
            near, far = (fact.tail, fact.head) if query.hop.outward else (fact.head, fact.tail)
            if query.hop.relation == fact.link.NAME and near.kind == query.hop.near and far.kind in query.hop.far:
                found.append(Linked(near.key, far.kind, far.key, fact.link))
        return sorted(found, key=lambda one: (*one[:3], one.link.valid_from or date.min, one.link.source))

    def find(self, query: q.Find) -> list[Candidate]:
        nodes = [node for ref, node in self.nodes.items() if ref.kind in query.kinds]
        matching = [found for node in nodes for found in _candidates(node) if _matches(found, query)]
        fitting = sorted((found._replace(fit=_fit(found, query)) for found in matching), key=partial(_found_at, query))
        exist = list(dict.fromkeys(found[:2] for found in fitting if _exists(found, query)))
        if query.first is None or len(exist) < query.first:
            return fitting
        last = next(place for place, found in enumerate(fitting) if found[:2] == exist[query.first - 1])
        return fitting[: last + 1]

    def _results(self, query: q.Select | q.Group) -> list[list[At]]:
        results = [list(found) for found in self._within(query.within, query.day)]
        return [[at for at in found if not query.where or self._holds(query.where, at, query.day)] for found in results]

    def _within(self, within: Any, day: date) -> Iterator[Iterable[At]]:
        match within:
            case q.Everything(kind):
                yield self._existing((ref for ref in self.nodes if ref.kind == kind), day, nearest=False)
            case q.Keyed(kind, keys, nearest):
                yield self._existing({NodeRef(kind, key) for key in keys} & self.nodes.keys(), day, nearest=nearest)
            case q.Versions(kind, keys):
                for ref in (NodeRef(kind, key) for key in keys):
                    yield [At(row) for row in self.nodes[ref].versions] if ref in self.nodes else []
            case q.Across(hop, parents):
                for key in parents:
                    yield self._steps(hop, day, key)
            case q.Over(hop):
                yield self._steps(hop, day)

    def _existing(self, refs: Iterable[NodeRef], day: date, *, nearest: bool) -> list[At]:
        return [At(row) for ref in refs if (row := _shown(self.nodes[ref], day, nearest=nearest))]

    def _steps(self, hop: q.Hop, day: date, key: str | None = None) -> Iterator[At]:
        for tail, head, link in ((fact.tail, fact.head, fact.link) for fact in self.held):
            near, far = (tail, head) if hop.outward else (head, tail)
            joined = hop.relation == link.NAME and hop.near == near.kind and far.kind in hop.far
            if joined and key in (None, near.key) and _holds_on(day, link.valid_from, link.valid_until):
                ends = (_shown(self.nodes[ref], day, nearest=hop.spec.timeless) for ref in (near, far))
                yield At(near=next(ends), node=next(ends), link=link)

    def _holds(self, condition: q.Condition, at: At, day: date) -> bool:
        match condition:
            case q.Compare(name, operation, value):
                return _compares(at.link or at.node, name, operation, value)
            case q.AllOf(parts):
                return all(self._holds(part, at, day) for part in parts)
            case q.AnyOf(parts):
                return any(self._holds(part, at, day) for part in parts)
            case q.Negation(part):
                return not self._holds(part, at, day)
            case q.Exists(hop, where):
                return any(not where or self._holds(where, step, day) for step in self._steps(hop, day, at.node.key))
            case q.FarEnd(where):
                return self._holds(where, At(at.node), day)
            case q.NearEnd(where):
                return self._holds(where, At(at.near), day)

    def _page(self, query: q.Select, found: list[At]) -> Slice:
        items = [
            Item(at.node, at.link, tuple(self._sort(order, at, query.day) for order in query.order)) for at in found
        ]
        places = {id(item): _place(query, item.sort, item.node.key, type(item.node).__name__) for item in items}
        if not isinstance(query.within, q.Versions):
            items.sort(key=lambda item: places[id(item)])
        page = query.page or q.Page(first=len(items))
        if after := page.after and _place(query, page.after.values, page.after.key, page.after.kind):
            items = [item for item in items if after < places[id(item)]]
        if before := page.before and _place(query, page.before.values, page.before.key, page.before.kind):
            items = [item for item in items if places[id(item)] < before]
        if page.last is None:
            return Slice(items[: page.first], has_previous=bool(after), has_next=len(items) > (page.first or 0))
        rest = max(len(items) - page.last, 0)
        return Slice(items[rest:], has_previous=rest > 0, has_next=bool(before))

    def _sort(self, order: q.Order, at: At, day: date) -> Any:
        if isinstance(order.by, q.CountOf):
            return len(list(self._steps(order.by.hop, day, at.node.key)))
        return _folded(at.link if isinstance(order.by, q.OfLink) else at.node, order.by.name)


class Backwards(NamedTuple):
    value: Any

    def __lt__(self, other: "Backwards") -> bool:  # type: ignore[override]
        return bool(other.value < self.value)


def _place(query: q.Select, values: tuple[Any, ...], key: str, kind: str) -> list[Any]:
    ranked = (
        (value, Backwards(value) if order.descending else value)
        for value, order in zip(values, query.order, strict=True)
    )
    return [*((value is None, 0 if value is None else rank) for value, rank in ranked), key, kind]


def _shown(node: NodeFact, day: date, *, nearest: bool) -> Any:
    now = [row for row in node.versions if _holds_on(day, row.version_from, row.version_until)]
    before_life = day < (node.versions[0].version_from or date.min)
    return now[0] if now else node.versions[0 if before_life else -1] if nearest else None


def _holds_on(day: date, start: date | None, end: date | None) -> bool:
    return (start or date.min) <= day < (end or date.max)


def _folded(row: Any, name: str, value: Any = MISSING) -> Any:
    """The row's value of a property, or another value of it, as it is compared."""
    value = getattr(row, name) if value is MISSING else value
    folds = value is not None and any(spec.folded for spec in properties(type(row)) if spec.name == name)
    return fold(value) if folds else value


OPERATORS: dict[Operator, Callable[[Any, Any], bool]] = {
    Operator.EQ: operator.eq,
    Operator.IN: lambda value, wanted: value in wanted,
    Operator.LT: operator.lt,
    Operator.LTE: operator.le,
    Operator.GT: operator.gt,
    Operator.GTE: operator.ge,
    Operator.CONTAINS: operator.contains,
    Operator.HAS: operator.contains,
    Operator.STARTS_WITH: str.startswith,
}


def _compares(row: Any, name: str, operation: Operator, wanted: Any) -> bool:
    value = _folded(row, name)
    if operation is Operator.IS_NULL:
        return (value is None) is wanted
    several = operation is Operator.IN
    wanted = [_folded(row, name, one) for one in wanted] if several else _folded(row, name, wanted)
    return value is not None and OPERATORS[operation](value, wanted)


def _groups(query: q.Group, found: list[At]) -> Iterator[GroupRow]:
    groups: dict[tuple[Any, ...], list[At]] = defaultdict(list) if query.keys else {(): []}
    for at in found:
        values = [getattr(getattr(at, key.end.value), key.name) for key in query.keys]
        for keys in product(*((value or (None,)) if isinstance(value, tuple) else (value,) for value in values)):
            groups[keys].append(at)
    for keys, members in groups.items():
        yield GroupRow(keys, tuple(_measured(measure, members) for measure in query.measures))


MEASURES: dict[Function, Callable[[list[Any]], int | None]] = {
    Function.COUNT: len,
    Function.DISTINCT: lambda ends: len({(type(end), end.key) for end in ends}),
    Function.KNOWN: len,
    Function.SUM: lambda known: sum(known) if known else None,
    Function.MIN: lambda known: min(known, default=None),
    Function.MAX: lambda known: max(known, default=None),
}


def _measured(measure: q.Measure, members: list[At]) -> int | None:
    ends = [getattr(at, measure.end.value) for at in members]
    if measure.name is not None:
        ends = [value for end in ends if (value := getattr(end, measure.name)) is not None]
    return MEASURES[measure.function](ends)


def _candidates(node: NodeFact) -> Iterator[Candidate]:
    first, last = node.versions[0], node.versions[-1]
    declared = [spec.name for spec in properties(type(first)) if spec.declared.search]
    unique = [spec.name for spec in properties(type(first)) if spec.declared.unique]
    named = first.key in {getattr(row, name) for row in node.versions for name in unique}
    for name in [*declared, *unique, *([] if named else ["key"])]:
        had: dict[str, list[tuple[date | None, date | None]]] = defaultdict(list)
        for row in node.versions:
            value = getattr(row, name)
            for text in value if isinstance(value, tuple) else () if value is None else (value,):
                goes_on = had[text] and had[text][-1][1] == row.version_from
                since = had[text].pop()[0] if goes_on else row.version_from
                had[text].append((since, row.version_until))
        for text, (since, until) in ((text, period) for text, periods in had.items() for period in periods):
            wording, code = (" ".join(words(text)), None) if name in declared else ("", condensed(text))
            life = _bounds(first.version_from, last.version_until)
            yield Candidate(*node.ref, *life, name, text, wording, code, *_bounds(since, until), fit=-1)


def _bounds(start: date | None, end: date | None) -> tuple[str, str]:
    return (start or date.min).isoformat(), (end or date.max).isoformat()


def _matches(term: Candidate, query: q.Find) -> bool:
    begun = all(any(word.startswith(asked) for word in term.words.split()) for asked in query.words)
    return bool(query.words and begun) or bool(query.code and term.code == query.code)


def _exists(term: Candidate, query: q.Find) -> bool:
    return date.fromisoformat(term.valid_from) <= query.day < date.fromisoformat(term.valid_until)


def _fit(term: Candidate, query: q.Find) -> int:
    if term.code is not None:
        return 0
    said = term.words.split()
    if said[: len(query.words)] == list(query.words):
        return 0 if len(said) == len(query.words) else 1
    if term.words.startswith(" ".join(query.words)):
        return 1
    return 2 if set(query.words) <= set(said) else 3


def _found_at(query: q.Find, term: Candidate) -> tuple[object, ...]:
    other_time = not date.fromisoformat(term.since) <= query.day < date.fromisoformat(term.until)
    latest = -date.fromisoformat(term.since).toordinal()
    kind, name = query.kinds.index(term.kind), term.property != "name"
    return term.fit, kind, other_time, name, term.words, term.key, latest, term.text, term.property
