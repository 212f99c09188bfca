"""`samen import`: bring the store to what the source files say."""

import asyncio
from typing import TYPE_CHECKING

import click

from graph_api import settings as settings_
from graph_api.cli.options import STORE, settings_options
from graph_api.cli.progress import progress
from graph_api.cli.stores import opened
from graph_api.service import import_dataset
from graph_api.settings import Settings

if TYPE_CHECKING:
    from graph_api.ingest.sync import Imported, Tally
    from graph_api.store.protocol import Applied


@click.command(name="import")
@settings_options("data", *STORE)
def import_(**flags: str | None) -> None:
    """Bring the store to what the source files say.

    Those are the files that come along, or those of --data. Only what differs is written, in one transaction; a
    second time nothing changes. Files that do not hold are refused whole, with all their problems.
    """
    imported = asyncio.run(_import(settings_.load(**flags)))
    for tally in imported.tallies:
        click.echo(f"{tally.what}: {_counts(tally)}")
    changes = "1 change" if imported.total == 1 else f"{imported.total} changes"
    click.echo(f"{changes}{f' ({_counts(imported)})' if imported.total else ''}; revision {imported.revision}")


async def _import(settings: Settings) -> "Imported":
    async with opened(settings, filled=False) as store:
        with progress() as report:
            return await import_dataset(store, settings, report)


def _counts(of: "Applied | Tally") -> str:
    counts = {"added": of.added, "changed": of.changed, "ended": of.ended, "dropped": of.dropped}
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count)
