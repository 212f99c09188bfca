"""What passes the limits on a condition is taken by the parser of the embedded store, wherever it stands."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph_api.errors import LimitExceeded
from graph_api.store.limits import MOST_PARTS, refuse_excess
from graph_api.store.query import (
    Across,
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Edges,
    End,
    Everything,
    Exists,
    FarEnd,
    Group,
    GroupKey,
    Hop,
    Negation,
    Operator,
    Over,
    Page,
    Select,
    hop,
)
from graph_api.store.sqlite import SqliteStore, render

DAY = date(2020, 1, 1)
NAME = Compare("name", Operator.EQ, "x")
CERTAIN = Compare("certainty", Operator.EQ, "HIGH")
OF_NODE = (
    NAME,
    Compare("name", Operator.IN, ("x", "y")),
    Compare("name", Operator.STARTS_WITH, "x"),
    Compare("name", Operator.CONTAINS, "x"),
    Compare("name", Operator.IS_NULL, True),
    Compare("key", Operator.EQ, "x"),
    Compare("key", Operator.IN, ("x", "y")),
    Compare("key", Operator.IS_NULL, True),
)
OF_LINK = (CERTAIN, Compare("certainty", Operator.IN, ("HIGH", "LOW")))
INITIATIVES = ("Pilot", "SharedService", "Standard")


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[sqlite3.Connection]:
    store = SqliteStore(tmp_path / "graph.db")
    await store.open()
    await store.close()
    with closing(sqlite3.connect(tmp_path / "graph.db")) as connection:
        yield connection


@st.composite
def at_node(draw: st.DrawFn, kind: str, depth: int) -> Condition:
    """A condition on an initiative, nested `depth` times."""
    if depth == 0:
        return draw(st.sampled_from(OF_NODE))
    match draw(st.sampled_from(["not", "and", "or", "links", "links"])):
        case "not":
            return Negation(draw(at_node(kind, depth - 1)))
        case "and":
            return AllOf((NAME, draw(at_node(kind, depth - 1))))
        case "or":
            return AnyOf((NAME, draw(at_node(kind, depth - 1))))
        case _:
            far = draw(st.sampled_from([(one,) for one in INITIATIVES] + [INITIATIVES]))
            step = hop("RESULTED_IN", kind, outward=draw(st.booleans()), far=far)
            return Exists(step, draw(at_link(step, depth - 1)))


@st.composite
def at_link(draw: st.DrawFn, step: Hop, depth: int) -> Condition:
    """A condition on a link between initiatives, nested `depth` times."""
    if depth == 0:
        return draw(st.sampled_from(OF_LINK))
    match draw(st.sampled_from(["not", "and", "or", "far", "far"])):
        case "not":
            return Negation(draw(at_link(step, depth - 1)))
        case "and":
            return AllOf((CERTAIN, draw(at_link(step, depth - 1))))
        case "or":
            return AnyOf((CERTAIN, draw(at_link(step, depth - 1))))
        case _:
            return FarEnd(draw(at_node(step.far[0], depth - 1 if len(step.far) == 1 else 0)))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), depth=st.integers(1, 24))
async def test_what_passes_is_taken(connection: sqlite3.Connection, data: st.DataObject, depth: int) -> None:
    kind = data.draw(st.sampled_from(INITIATIVES))
    step = hop("RESULTED_IN", kind, far=("Pilot",))
    of_node, of_link = data.draw(at_node(kind, depth)), data.draw(at_link(step, depth))
    page = Page(first=1)
    statements = []
    if passes(of_node):
        statements.append(render.select(Select(Everything(kind), DAY, of_node, page=page)))
        statements.append(render.group(Group(Everything(kind), DAY, of_node)))
    if passes(of_link):
        statements.append(render.select(Select(Across(step, ("a",)), DAY, of_link, page=page)))
        statements.append(render.group(Group(Over(step), DAY, of_link, (GroupKey(End.LINK, "certainty"),))))
        statements.append(render.edges(Edges(Over(step), DAY, of_link)))
    for text, parameters in statements:
        connection.execute(f"EXPLAIN {text}", parameters)


def passes(condition: Condition) -> bool:
    try:
        refuse_excess(condition)
    except LimitExceeded:
        return False
    return True


@pytest.mark.parametrize("leaf", OF_NODE)
def test_three_steps_over_links_pass_and_four_do_not(leaf: Condition) -> None:
    step = hop("RESULTED_IN", "Pilot", far=("Pilot",))
    where: Condition = leaf
    for _ in range(3):
        where = Exists(step, FarEnd(where))
        assert passes(where)
    assert not passes(Exists(step, FarEnd(where)))


def test_a_condition_of_too_many_parts_does_not_pass() -> None:
    assert passes(AnyOf((NAME,) * (MOST_PARTS - 1)))
    with pytest.raises(LimitExceeded, match=f"{MOST_PARTS + 1} parts"):
        refuse_excess(AnyOf((NAME,) * MOST_PARTS))
