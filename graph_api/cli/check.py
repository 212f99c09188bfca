"""`samen check`: what does not hold in the store."""

import asyncio
import sys

import click

from graph_api import settings as settings_
from graph_api.cli.options import STORE, settings_options
from graph_api.cli.stores import opened
from graph_api.settings import Settings
from graph_api.store.rules import Finding, findings


@click.command()
@settings_options(*STORE)
def check(**flags: str | None) -> None:
    """Find facts in the store that break a rule.

    Exit with 1 if there are any. Samen itself never writes such facts: they come from changes made behind its back.
    """
    found = asyncio.run(_findings(settings_.load(**flags)))
    for finding in found:
        click.echo(str(finding))
    click.echo("No findings." if not found else "1 finding." if len(found) == 1 else f"{len(found)} findings.")
    sys.exit(1 if found else 0)


async def _findings(settings: Settings) -> list[Finding]:
    async with opened(settings) as store, store.reader() as reader:
        return list(findings(await reader.facts()))
