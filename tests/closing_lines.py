"""Lines at the end of a run that say what was tested and what could not be, whichever process found it out.

Load it with `pytest_plugins = ["tests.closing_lines"]`.
"""

from typing import Any

import pytest

_LINES = pytest.StashKey[dict[str, bool]]()
_SENT = "samen_closing_lines"


def closing_line(config: pytest.Config, line: str, *, good: bool = False) -> None:
    """Has the run end with this line, once."""
    config.stash[_LINES][line] = good


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_LINES] = {}


def pytest_sessionfinish(session: pytest.Session) -> None:
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[_SENT] = session.config.stash[_LINES]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    node.config.stash[_LINES].update(getattr(node, "workeroutput", {}).get(_SENT, {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for line, good in sorted(config.stash[_LINES].items()):
        terminalreporter.write_line(line, green=good, red=not good, bold=not good)
