"""Statements: text that depends on the shape of a query only, and no value in it."""

import re
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from graph_api.store import query as q
from graph_api.store.neo4j import render
from graph_api.store.query import End, Operator
from tests.store.examples import TODAY
from tests.store.graphs import graph
from tests.store.queries import Queries

SERVICES = q.hop("PARTICIPATES_IN", "Municipality")
POSITION = q.Position(("zoe",), "GM0001", "Municipality")


def one(value: str, number: int, *keys: str) -> q.Select:
    where = q.AllOf(
        (
            q.Compare("name", Operator.CONTAINS, value),
            q.Compare("code", Operator.IN, (value,) * number),
            q.Negation(q.Compare("population", Operator.LT, number)),
            q.Exists(SERVICES, q.FarEnd(q.Compare("policy_areas", Operator.HAS, value))),
        )
    )
    page = q.Page(first=number, after=replace(POSITION, values=(value,), key=value))
    return q.Select(
        q.Keyed("Municipality", keys), date(2000 + number % 20, 1, 1), where, (q.Order(q.OfNode("name")),), page
    )


def rendered(seed: int) -> list[render.Statement]:
    chance = Random(seed)
    queries = Queries(chance, graph(chance, 20, 40))
    return [
        statement
        for _ in range(20)
        for statement in (
            render.select(queries.select()),
            render.group(queries.group()),
            render.edges(queries.edges()),
        )
    ]


def test_other_values_and_other_numbers_of_them_give_the_same_text() -> None:
    first, second = one("a", 1, "GM0001"), one("'}) DETACH DELETE n //", 20, *map(str, range(300)))
    assert render.select(first).text == render.select(second).text
    assert render.select(first).parameters != render.select(second).parameters


@pytest.mark.parametrize("seed", range(20))
def test_a_query_always_gives_the_same_text(seed: int) -> None:
    assert rendered(seed) == rendered(seed)


@pytest.mark.parametrize("seed", range(20))
def test_every_value_is_a_parameter(seed: int) -> None:
    for text, parameters in (*rendered(seed), render.select(one("'secret'", 12345, "GM'9999"))):
        assert set(re.findall(r"\$(\w+)", text)) <= set(parameters)
        # What is quoted is a kind, what is a number is a place in a list.
        assert all(quoted.rstrip(":").isalpha() for quoted in re.findall(r"'(.*?)'", text))
        assert all(int(number) < 10 for number in re.findall(r"\b\d+\b", text))


@pytest.mark.parametrize("within", [q.Everything("Municipality"), q.Keyed("Municipality", ("GM0001",))])
def test_a_condition_on_a_link_has_no_place_at_a_node(within: Any) -> None:
    for where in (q.FarEnd(q.Compare("name", Operator.EQ, "a")), q.NearEnd(q.Compare("name", Operator.EQ, "a"))):
        with pytest.raises(TypeError, match="no meaning"):
            render.select(q.Select(within, TODAY, where))
    with pytest.raises(TypeError, match="has links"):
        render.select(q.Select(within, TODAY, order=(q.Order(q.OfLink("role")),)))
    with pytest.raises(TypeError, match="has links"):
        render.group(q.Group(within, TODAY, keys=(q.GroupKey(End.LINK, "role"),)))


def test_a_condition_on_links_has_no_place_at_a_link() -> None:
    with pytest.raises(TypeError, match="no meaning"):
        render.select(q.Select(q.Across(SERVICES, ("GM0001",)), TODAY, q.Exists(SERVICES)))
