"""How far a long piece of work is: a bar in a terminal, plain lines elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from graph_api.service import Report


@contextmanager
def progress() -> Iterator[Report]:
    """A function that shows on standard error how far the work is."""
    if not sys.stderr.isatty():
        yield _line
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda what, done, total: bar.update(task, description=what, completed=done, total=total)


def _line(what: str, done: int, total: int) -> None:
    click.echo(f"[{done}/{total}] {what}", err=True)
