"""A Neo4j of these tests alone: it is stopped, killed and started, and asks for a password."""

import os
from collections.abc import Iterator

import pytest

from graph_api.errors import SamenError
from graph_api.neo4j_server import RELEASES, LocalNeo4j
from tests.neo4j_fixtures import versions_to_test

PASSWORD = "a password of tests"


VERSIONS = [version for version in versions_to_test() if version in RELEASES]


@pytest.fixture(scope="package", params=VERSIONS)
def own_server(request: pytest.FixtureRequest) -> Iterator[LocalNeo4j]:
    """A server that each test leaves running. The first one to use it sees it start."""
    server = LocalNeo4j(request.param, password=PASSWORD)
    try:
        server.start()
    except SamenError as error:
        if os.environ.get("CI", "").lower() == "true":
            pytest.fail(str(error), pytrace=False)
        pytest.skip(str(error))
    yield server
    server.stop()
