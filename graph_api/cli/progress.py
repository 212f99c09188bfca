"""How far a long piece of work is: a bar in a terminal, plain lines elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

if TYPE_CHECKING:
    from graph_api.ingest.reading import Progress as Report


@contextmanager
def progress() -> Iterator["Report"]:
    """What shows on standard error how far the work is, told the stage, how much of it is done, how much there is."""
    if not sys.stderr.isatty():
        yield _line
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda stage, done, total: bar.update(task, description=stage, completed=done, total=total)


def _line(stage: str, done: int, total: int) -> None:
    click.echo(f"{stage}: {done} of {total}", err=True)
