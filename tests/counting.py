"""Coverage counts the lines that a test runs, but not where another test runs the same ones.

Counting takes as much time again as running. The API on Neo4j runs what it runs on SQLite, another version of Neo4j
what the first one does, and a browser only what is asked for over HTTP. Load it with `pytest_plugins`, after
`tests.neo4j_fixtures`.
"""

import os
from collections.abc import Generator

import pytest
from coverage import Coverage

from tests.neo4j_fixtures import version_of, versions_to_test

# By this, processes that a test starts know that they are to count, and what.
_TOLD = "COVERAGE_PROCESS_CONFIG"


def is_counted(nodeid: str) -> bool:
    """Whether the lines that a test runs are counted."""
    version = version_of(nodeid)
    again = version is not None and (version not in versions_to_test()[:1] or nodeid.startswith("tests/api/"))
    return not again and not nodeid.startswith("tests/browser/")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    counting = Coverage.current()
    if counting is None or is_counted(item.nodeid):
        return (yield)
    told = os.environ.pop(_TOLD, None)
    counting.stop()
    try:
        return (yield)
    finally:
        counting.start()
        if told is not None:
            os.environ[_TOLD] = told
