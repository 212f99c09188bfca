"""`samen import`: bring the store to what the source files say."""

import asyncio

import click

from graph_api import settings as settings_
from graph_api.cli.options import STORE, settings_options
from graph_api.cli.progress import progress
from graph_api.cli.stores import opened
from graph_api.service import import_dataset
from graph_api.settings import Settings
from graph_api.store.protocol import Applied


@click.command(name="import")
@settings_options("data", *STORE)
def import_(**flags: str | None) -> None:
    """Bring the store to what the source files say.

    Those are the files that come along, or those of --data. Only what differs is written, in one transaction; a
    second time nothing changes. Files that do not hold are refused whole, with all their problems.
    """
    applied = asyncio.run(_import(settings_.load(**flags)))
    click.echo(summary(applied))


async def _import(settings: Settings) -> Applied:
    with progress() as report:
        async with opened(settings, filled=False) as store:
            return await import_dataset(store, settings, report)


def summary(applied: Applied) -> str:
    """What an import did, in one line."""
    parts = {
        "added": applied.added,
        "changed": applied.changed,
        "ended": applied.ended,
        "dropped": applied.dropped,
    }
    named = ", ".join(f"{count} {what}" for what, count in parts.items() if count)
    changes = "1 change" if applied.total == 1 else f"{applied.total} changes"
    return f"{changes}{f' ({named})' if named else ''}; revision {applied.revision}"
