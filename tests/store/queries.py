"""Queries by chance, over the whole algebra."""

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from graph_api.model.nodes import Row
from graph_api.model.property import PropertySpec, properties
from graph_api.model.registry import KEY, KINDS, RELATIONS
from graph_api.model.relations import Link
from graph_api.model.text import condensed, words
from graph_api.store import query as q
from graph_api.store.change import Facts
from graph_api.store.query import End, Function, Operator
from tests.store.graphs import DAYS, known

INTERVAL = ("valid_from", "valid_until")


class Queries:
    """Makes queries that fit these facts, for the most part."""

    def __init__(self, chance: Random, facts: Facts) -> None:
        self.chance = chance
        self.keys = {kind: [node.ref.key for node in facts.nodes if node.ref.kind == kind] for kind in KINDS}
        self.kinds = [kind for kind in KINDS if self.keys[kind]] or list(KINDS)
        self.joins = sorted(
            {
                (link.link.NAME, outward, (link.head, link.tail)[outward].kind)
                for link in facts.links
                for outward in (0, 1)
            }
        )
        rows: list[Row | Link] = [row for node in facts.nodes for row in node.versions]
        self.rows = rows + [link.link for link in facts.links]

    def select(self) -> q.Select:
        within = self._within(self._everything, self._keyed, self._across)
        kinds = within.hop.far if isinstance(within, q.Across) else (within.kind,)
        orders = tuple(self._order(within, kinds) for _ in range(self.chance.choice((0, 1, 1, 2))))
        return q.Select(within, self._day(), self._where(within), orders)

    def versions(self) -> q.Select:
        kind = self.chance.choice(self.kinds)
        return q.Select(q.Versions(kind, self._some_keys(kind)), self._day())

    def group(self) -> q.Group:
        within = self._within(self._everything, self._keyed, self._across, self._over)
        ends = self._ends(within)
        keys = [q.GroupKey(end, spec.name) for end, specs in ends.items() for spec in specs if spec.declared.group]
        numbers = [(end, spec.name) for end, specs in ends.items() for spec in specs if spec.declared.measure]
        measures = [q.Measure(Function.COUNT), q.Measure(Function.DISTINCT)]
        if End.NEAR in ends:
            measures.append(q.Measure(Function.DISTINCT, End.NEAR))
        for function in (Function.KNOWN, Function.SUM, Function.MIN, Function.MAX):
            measures += [q.Measure(function, end, name) for end, name in numbers]
        return q.Group(
            within,
            self._day(),
            self._where(within),
            tuple(self._sample(keys, 2)),
            tuple(self._sample(measures, 4) or measures[:1]),
        )

    def edges(self) -> q.Edges:
        over = self._over()
        return q.Edges(over, self._day(), self._where(over))

    def links(self) -> q.Links:
        return q.Links(self._over().hop)

    def find(self) -> q.Find:
        """Words that some name has, or their beginnings, for the most part; and a code that some node has."""
        texts = [str(text) for row in self.rows for text in _texts(row)] or ["none"]
        asked = words(self.chance.choice(texts))[: self.chance.choice((0, 1, 2, 9))]
        begun = tuple(word[: self.chance.choice((1, 2, 200))] for word in asked)
        kinds = tuple(self._sample(list(KINDS), 5)) if self.chance.random() < 0.3 else tuple(KINDS)
        code = self.chance.choice((None, condensed(self.chance.choice(texts)) or None))
        return q.Find(kinds, self._day(), begun, code, self.chance.choice((None, 1, 2, 5)))

    def page(self, places: list[q.Position]) -> q.Page:
        """A page between some of the places, which need not be in the result."""
        after, before = (self.chance.choice(places) if places and self.chance.random() < 0.6 else None for _ in "ab")
        number = self.chance.choice((0, 1, 2, 5))
        first = self.chance.random() < 0.5
        return q.Page(number if first else None, None if first else number, after, before)

    def _day(self) -> Any:
        return self.chance.choice(DAYS)

    def _sample(self, items: list[Any], most: int) -> list[Any]:
        return self.chance.sample(items, self.chance.randint(0, min(most, len(items))))

    def _within(self, *makers: Callable[[], Any]) -> Any:
        return self.chance.choice(makers)()

    def _some_keys(self, kind: str) -> tuple[str, ...]:
        return tuple(self._sample([*self.keys[kind], "nobody"], 5))

    def _everything(self) -> q.Everything:
        return q.Everything(self.chance.choice(self.kinds))

    def _keyed(self) -> q.Keyed:
        kind = self.chance.choice(self.kinds)
        return q.Keyed(kind, self._some_keys(kind), nearest=self.chance.random() < 0.5)

    def _across(self) -> q.Across:
        hop = self._hop(self._joined_kind())
        return q.Across(hop, self._some_keys(hop.near))

    def _over(self) -> q.Over:
        return q.Over(self._hop(self._joined_kind()))

    def _joined_kind(self) -> str:
        return self.chance.choice([near for _, _, near in self.joins] or ["Pilot"])

    def _hop(self, near: str) -> q.Hop:
        fitting = [(relation, bool(outward)) for relation, outward, kind in self.joins if kind == near]
        if not fitting or self.chance.random() < 0.1:
            fitting = [
                (relation, outward)
                for relation in RELATIONS
                for outward in (True, False)
                if RELATIONS[relation].far_kinds(near, outward=outward)
            ]
        relation, outward = self.chance.choice(fitting)
        allowed = RELATIONS[relation].far_kinds(near, outward=outward)
        far = allowed if self.chance.random() < 0.6 else tuple(self._sample(list(allowed), len(allowed))) or allowed
        return q.hop(relation, near, outward=outward, far=far)

    def _ends(self, within: Any) -> dict[End, list[PropertySpec]]:
        """What can be grouped by and measured: over several far kinds nothing of the node."""
        if not isinstance(within, q.Across | q.Over):
            return {End.NODE: list(KINDS[within.kind].properties.values())}
        hop = within.hop
        ends = {End.LINK: list(hop.spec.properties.values()), End.NEAR: list(KINDS[hop.near].properties.values())}
        if len(hop.far) == 1:
            ends[End.NODE] = list(KINDS[hop.far[0]].properties.values())
        return ends

    def _where(self, within: Any) -> q.Condition | None:
        if self.chance.random() < 0.4:
            return None
        if isinstance(within, q.Across | q.Over):
            return self._at_link(within.hop, 3, over=isinstance(within, q.Over))
        return self._at_node((within.kind,), 3)

    def _at_node(self, kinds: tuple[str, ...], depth: int) -> q.Condition:
        specs = [spec for spec in KINDS[kinds[0]].compared.values() if len(kinds) == 1 or spec.name == "name"]
        makers: list[Callable[[], q.Condition]] = [lambda: self._compare(specs)]
        if depth:
            makers.append(lambda: self._combined(lambda: self._at_node(kinds, depth - 1)))
            if len(kinds) == 1 and kinds[0] != "Source":
                makers += [lambda: self._exists(kinds[0], depth - 1)] * 2
        return self.chance.choice(makers)()

    def _at_link(self, hop: q.Hop, depth: int, *, over: bool = False) -> q.Condition:
        specs = [spec for spec in hop.spec.properties.values() if spec.declared.filter]
        makers: list[Callable[[], q.Condition]] = [lambda: q.FarEnd(self._at_node(hop.far, max(depth - 1, 0)))]
        if specs:
            makers.append(lambda: self._compare(specs))
        if over:
            makers.append(lambda: q.NearEnd(self._at_node((hop.near,), max(depth - 1, 0))))
        if depth:
            makers.append(lambda: self._combined(lambda: self._at_link(hop, depth - 1, over=over)))
        return self.chance.choice(makers)()

    def _combined(self, part: Callable[[], q.Condition]) -> q.Condition:
        if self.chance.random() < 0.4:
            return q.Negation(part())
        parts = tuple(part() for _ in range(self.chance.choice((0, 1, 2, 2, 3))))
        return q.AllOf(parts) if self.chance.random() < 0.5 else q.AnyOf(parts)

    def _exists(self, kind: str, depth: int) -> q.Condition:
        hop = self._hop(kind)
        return q.Exists(hop, self._at_link(hop, depth) if self.chance.random() < 0.7 else None)

    def _compare(self, specs: list[PropertySpec]) -> q.Compare:
        spec = self.chance.choice([spec for spec in specs if spec.declared.filter])
        operator = self.chance.choice(q.OPERATORS[spec.declared.filter]) if spec.declared.filter else Operator.EQ
        return q.Compare(spec.name, operator, self._operand(spec, operator))

    def _operand(self, spec: PropertySpec, operator: Operator) -> Any:
        match operator:
            case Operator.IS_NULL:
                return self.chance.random() < 0.5
            case Operator.IN:
                return tuple(self._known(spec) for _ in range(self.chance.choice((0, 1, 2, 4))))
            case Operator.CONTAINS | Operator.STARTS_WITH:
                return self._known(spec)[: self.chance.randint(0, 3)]
        return self._known(spec)

    def _known(self, spec: PropertySpec) -> Any:
        """A value that occurs, or another one."""
        values = [
            getattr(row, spec.name)
            for row in self.rows
            if spec in properties(type(row)) or (spec is KEY and isinstance(row, Row))
        ]
        values = [one for value in values for one in (value if spec.many else [value]) if one is not None]
        return self.chance.choice(values) if values and self.chance.random() < 0.7 else known(spec, self.chance)

    def _order(self, within: Any, kinds: tuple[str, ...]) -> q.Order:
        names = [spec.name for spec in KINDS[kinds[0]].properties.values() if spec.declared.sort]
        bys: list[Any] = [q.OfNode(name) for name in names if len(kinds) == 1 or name == "name"]
        if isinstance(within, q.Across):
            links = [spec.name for spec in within.hop.spec.properties.values() if spec.declared.sort]
            bys += [q.OfLink(name) for name in (*links, *INTERVAL)]
        if len(kinds) == 1 and kinds[0] != "Source":
            bys.append(q.CountOf(self._hop(kinds[0])))
        return q.Order(self.chance.choice(bys), descending=self.chance.random() < 0.5)


def _texts(row: Row | Link) -> Iterator[str]:
    """What search finds the row by; nothing for a link."""
    if isinstance(row, Row):
        yield row.key
    for spec in properties(type(row)):
        if spec.declared.search or spec.declared.unique:
            value = getattr(row, spec.name)
            yield from value if isinstance(value, tuple) else () if value is None else (value,)
