"""How much may be asked of any store in one condition, so that none of them fails where another answers."""

from graph_api.errors import LimitExceeded
from graph_api.model.registry import KEY
from graph_api.store.query import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Exists,
    FarEnd,
    NearEnd,
    Negation,
    Operator,
)

MOST_PARTS = 200
"""SQLite takes expressions that are at most 1,000 deep, and a chain of OR is as deep as it is long."""

MOST_DEPTH = 63
"""The parser of many a SQLite holds 100 symbols; these are left beside those around a condition."""

_OF_LINK, _OF_END, _OF_NEGATION, _OF_CHOICE = 9, 8, 2, 3
"""How many symbols each part keeps open while what is in it is read."""

_LEAST_OF_LINK, _LEAST_OF_END, _OF_SEARCH = 14, 12, 12
"""How many a step to links and one to an end need by themselves, and a comparison for which more is read than a value.
"""

_PLAIN = {Operator.EQ, Operator.LT, Operator.LTE, Operator.GT, Operator.GTE, Operator.IS_NULL}


def refuse_excess(condition: Condition) -> None:
    """Raises LimitExceeded for a condition of more parts, or nested more deeply, than every store takes."""
    parts, depth = _measured(condition)
    if parts > MOST_PARTS:
        raise LimitExceeded(
            f"A condition has {parts} parts, and may have {MOST_PARTS}.", hint="Use 'in' for a choice of many values."
        )
    if depth > MOST_DEPTH:
        raise LimitExceeded(
            "A condition is nested too deeply.", hint="Three steps over links are the most; each and, or, not counts."
        )


def _measured(condition: Condition) -> tuple[int, int]:
    match condition:
        case AllOf(conditions) | AnyOf(conditions):
            inner = [_measured(part) for part in conditions]
            return 1 + sum(parts for parts, _ in inner), _OF_CHOICE + max((depth for _, depth in inner), default=0)
        case Negation(part):
            return _within(part, _OF_NEGATION)
        case FarEnd(part) | NearEnd(part):
            parts, depth = _within(part, _OF_END)
            return parts, max(depth, _LEAST_OF_END)
        case Exists(_, where):
            parts, depth = _within(where, _OF_LINK) if where else (1, 0)
            return parts, max(depth, _LEAST_OF_LINK)
        case Compare(name, operator):
            return 1, 0 if operator in _PLAIN and name != KEY.name else _OF_SEARCH


def _within(part: Condition, open_symbols: int) -> tuple[int, int]:
    parts, depth = _measured(part)
    return 1 + parts, open_symbols + depth
