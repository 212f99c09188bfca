"""As the contract suite, but longer, for here it is quick."""

from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph_api.store.sqlite import SqliteStore
from tests.store.graphs import graph
from tests.store.test_oracle import compare
from tests.stores import hold


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    seed=st.integers(0, 2**32),
    nodes=st.integers(0, 24),
    links=st.integers(0, 60),
    chance=st.randoms(use_true_random=False),
)
async def test_sqlite_equals_the_oracle(
    own_store: SqliteStore, seed: int, nodes: int, links: int, chance: Random
) -> None:
    facts = graph(Random(seed), nodes, links)
    await hold(own_store, facts)
    await compare(own_store, facts, chance, 10)
