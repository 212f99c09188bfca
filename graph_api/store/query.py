"""The read algebra, closed: what can be asked of a store. `tests/store/oracle.py` is its definition over plain lists.

A condition is read where it stands: `Compare` is on the key or a property of the node (or, across a relation, on a
property of the link), `FarEnd` steps from a link to the node at its far end, `NearEnd` back to the near one, `Exists`
from a node to its links.
`none` is `Negation(Exists(...))`. A missing value makes a `Compare` false (but IS_NULL), and its negation true.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum

from graph_api.model.property import Filter
from graph_api.model.registry import RELATIONS, RelationSpec


class Operator(StrEnum):
    EQ = "eq"
    IN = "in"
    LT = "lt"
    LTE = "lte"
    GT = "gt"
    GTE = "gte"
    CONTAINS = "contains"
    STARTS_WITH = "starts_with"
    HAS = "has"
    IS_NULL = "is_null"


OPERATORS: dict[Filter, tuple[Operator, ...]] = {
    Filter.EQUAL: (Operator.EQ, Operator.IN, Operator.IS_NULL),
    Filter.TEXT: (Operator.EQ, Operator.IN, Operator.CONTAINS, Operator.STARTS_WITH, Operator.IS_NULL),
    Filter.RANGE: (
        Operator.EQ,
        Operator.IN,
        Operator.LT,
        Operator.LTE,
        Operator.GT,
        Operator.GTE,
        Operator.IS_NULL,
    ),
    Filter.LIST: (Operator.HAS,),
}
"""Which operators each filter of the model takes."""


Scalar = str | int | float | bool | date


@dataclass(frozen=True, slots=True)
class Compare:
    """`value` is a tuple for IN, a bool for IS_NULL, otherwise one scalar (an enum's name for enums)."""

    name: str
    operator: Operator
    value: Scalar | tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Negation:
    condition: "Condition"


@dataclass(frozen=True, slots=True)
class Hop:
    """A step over a relation from a node of kind `near`, with or against its direction, to nodes of the `far` kinds."""

    relation: str
    outward: bool
    near: str
    far: tuple[str, ...]

    @property
    def spec(self) -> RelationSpec:
        return RELATIONS[self.relation]


def hop(relation: str, near: str, *, outward: bool = True, far: tuple[str, ...] | None = None) -> Hop:
    """The hop from a kind over a relation, to all kinds that the relation allows there unless `far` names some."""
    return Hop(relation, outward, near, far or RELATIONS[relation].far_kinds(near, outward=outward))


@dataclass(frozen=True, slots=True)
class Exists:
    """Some link of the hop, in force on the day, meets the condition (read at the link); None: any link."""

    hop: Hop
    where: "Condition | None" = None


@dataclass(frozen=True, slots=True)
class FarEnd:
    """Only at a link: the node at its far end meets the condition. Of several far kinds only `name` is compared."""

    where: "Condition"


@dataclass(frozen=True, slots=True)
class NearEnd:
    """Only at a link of a whole relation (`Over`): the node at its near end meets the condition."""

    where: "Condition"


Condition = Compare | AllOf | AnyOf | Negation | Exists | FarEnd | NearEnd


@dataclass(frozen=True, slots=True)
class OfNode:
    """Order by a property of the node (over several far kinds: `name` only)."""

    name: str


@dataclass(frozen=True, slots=True)
class OfLink:
    """Order by a property of the link, or by `valid_from` / `valid_until`."""

    name: str


@dataclass(frozen=True, slots=True)
class CountOf:
    """Order by the number of links of the hop, in force on the day, that the node has."""

    hop: Hop


@dataclass(frozen=True, slots=True)
class Order:
    """A missing value sorts last in either direction, text folded; every order ends with the key, then the kind."""

    by: OfNode | OfLink | CountOf
    descending: bool = False


OrderValue = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class Position:
    """A place in an order: the values of its terms (text folded), then the key and the kind of the node."""

    values: tuple[OrderValue, ...]
    key: str
    kind: str


@dataclass(frozen=True, slots=True)
class Page:
    """Exactly one of `first` and `last` is given, at least 0; `after` and `before` are exclusive."""

    first: int | None = None
    last: int | None = None
    after: Position | None = None
    before: Position | None = None


@dataclass(frozen=True, slots=True)
class Everything:
    """All nodes of a kind that exist on the day: one result."""

    kind: str


@dataclass(frozen=True, slots=True)
class Keyed:
    """The nodes with these keys: one result. `nearest`: one not there on the day is shown nearest to it."""

    kind: str
    keys: tuple[str, ...]
    nearest: bool = False


@dataclass(frozen=True, slots=True)
class Across:
    """The far nodes over a hop, from each of these near nodes (distinct keys): a result a parent, in their order.

    Links in force on the day. The far end of a timeless relation is shown on the day, else in its nearest version.
    """

    hop: Hop
    parents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Versions:
    """Every version of each of these nodes, by start: a result a node. Takes no condition, order or page."""

    kind: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Over:
    """A whole relation on the day, from the near kind to the far kinds: one result. For `Group` and `Edges` only."""

    hop: Hop


@dataclass(frozen=True, slots=True)
class Select:
    """Nodes (across a relation with their links), filtered, ordered and paged; order and page hold per result.

    `where` is read at the node for Everything and Keyed, at the link for Across.
    """

    within: Everything | Keyed | Across | Versions
    day: date
    where: Condition | None = None
    order: tuple[Order, ...] = ()
    page: Page | None = None


class End(Enum):
    """Of what a group key or measure is: the node selected (the far one across a relation), the link, the near node."""

    NODE = "node"
    LINK = "link"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class GroupKey:
    """A property to group by. A list groups a node in each of its values (an empty one: key None); text as it is."""

    end: End
    name: str


class Function(StrEnum):
    """COUNT counts rows, DISTINCT nodes of that end, the others are over the known values of an integer property."""

    COUNT = "count"
    DISTINCT = "distinct"
    KNOWN = "known"
    SUM = "sum"
    MIN = "min"
    MAX = "max"


@dataclass(frozen=True, slots=True)
class Measure:
    """`name` is an integer property, None for COUNT and DISTINCT. KNOWN counts the rows in which the value is known."""

    function: Function
    end: End = End.NODE
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Counting; without keys, one group (also of nothing: counts 0, sums, minima and maxima None)."""

    within: Everything | Keyed | Across | Over
    day: date
    where: Condition | None = None
    keys: tuple[GroupKey, ...] = ()
    measures: tuple[Measure, ...] = (Measure(Function.COUNT),)


@dataclass(frozen=True, slots=True)
class Find:
    """The terms of nodes of these kinds, whenever they had them: names in which each word begins one, and equal codes.

    `words` and `code` are as `model/text.py` makes them of what is searched for. Without words no name is found, and
    without a code no code.

    They come in this order: how well they fit (0 a code, or just these words; 1 beginning with them; 2 each of them a
    word of it; 3 the rest), the kinds as they stand, terms of the day, names before other texts, words, key, the latest
    before earlier ones, text and property. With `first` they end with the term that finds so many nodes that exist on
    the day; what is gone does not count.
    """

    kinds: tuple[str, ...]
    day: date
    words: tuple[str, ...] = ()
    code: str | None = None
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Edges:
    """A whole relation in bulk; `where` is read at the link."""

    over: Over
    day: date
    where: Condition | None = None


@dataclass(frozen=True, slots=True)
class Links:
    """Every link of a hop, whatever the day: one result. It takes no condition: what asks looks at the past."""

    hop: Hop


Question = Select | Group | Edges | Find | Links
"""What a reader can be asked."""
