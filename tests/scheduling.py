"""Several processes divide the tests so that each Neo4j, and each file's fixtures, has one.

Load it with `pytest_plugins`, after `tests.neo4j_fixtures`.
"""

from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

from tests.neo4j_fixtures import version_of

# What these install or build, they do in the folder of the project.
_SHARED = ("tests/clients", "tests/docs")


class _Grouped(LoadScopeScheduling):  # type: ignore[misc]
    def _split_scope(self, nodeid: str) -> str:
        file, _, _ = nodeid.partition("::")
        return version_of(nodeid) or next((folder for folder in _SHARED if file.startswith(f"{folder}/")), file)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> _Grouped:
    return _Grouped(config, log)
