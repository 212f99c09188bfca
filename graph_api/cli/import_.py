"""`samen import`: bring the store to what the source files say; `samen import table`: or to what an own list says."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph_api import settings as settings_
from graph_api.cli.options import STORE, settings_options
from graph_api.cli.progress import progress
from graph_api.cli.stores import opened
from graph_api.errors import BadInput
from graph_api.service import import_dataset
from graph_api.settings import Settings

if TYPE_CHECKING:
    from graph_api.ingest.lists.importing import Difference
    from graph_api.ingest.sync import Imported, Tally
    from graph_api.store.protocol import Applied

_SIGNS = {"added": "+", "changed": "~", "ended": "~", "dropped": "-"}


@click.group(name="import", invoke_without_command=True)
@settings_options("data", *STORE)
@click.pass_context
def import_(ctx: click.Context, /, **flags: str | None) -> None:
    """Bring the store to what the source files say.

    Those are the files that come along, or those of --data. Only what differs is written, in one transaction; a
    second time nothing changes. Files that do not hold are refused whole, with all their problems.
    """
    ctx.obj = {name: value for name, value in flags.items() if name != "data"}
    if ctx.invoked_subcommand is None:
        _print(asyncio.run(_import(settings_.load(**flags))))


@import_.command()
@click.argument("files", nargs=-1, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--source", metavar="KEY", help="Key of the source, your own.")
@click.option("--name", metavar="TEXT", help="Name of the source.")
@click.option("--publisher", metavar="TEXT", help="Who publishes it.")
@click.option("--licence", metavar="TEXT", help="Under which licence it may be used.")
@click.option("--published-on", metavar="DATE", help="Of which day it is.")
@click.option("--address", metavar="URL", help="Where it can be found.")
@click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing.")
@click.option("--template", type=click.Choice(["xlsx", "csv"]), help="Write an empty list into this folder instead.")
@settings_options(*STORE)
@click.pass_obj
def table(  # noqa: PLR0917 - a flag each
    before: dict[str, str | None],
    /,
    files: tuple[Path, ...],
    source: str | None,
    name: str | None,
    publisher: str | None,
    licence: str | None,
    published_on: str | None,
    address: str | None,
    dry_run: bool,
    template: str | None,
    **flags: str | None,
) -> None:
    """Import your own list of services, pilots and participations.

    FILES are CSV or Excel (.xlsx), and are together all that your source says: what they no longer say is dropped. What
    the source is stands in a table of its own, or in the flags. Facts of other sources are never touched, and where
    they state the same they stay. The columns are described in docs/reference/table-import.md.
    """
    if template is not None:
        from graph_api.ingest.lists.template import write_template

        for path in write_template(template, Path()):
            click.echo(path.name)
        return
    if not files:
        raise BadInput("No file is named.", hint="Name the files of the list, or begin with --template xlsx.")
    about = {
        "source": source,
        "name": name,
        "publisher": publisher,
        "licence": licence,
        "published_on": published_on,
        "address": address,
    }
    given = {column: value for column, value in about.items() if value}
    settings = settings_.load(**before | {name: value for name, value in flags.items() if value is not None})
    if dry_run:
        _print_differences(asyncio.run(_compare_list(settings, files, given)))
    else:
        _print(asyncio.run(_import_list(settings, files, given)))


async def _import(settings: Settings) -> "Imported":
    async with opened(settings, filled=False) as store:
        with progress() as report:
            return await import_dataset(store, settings, report)


async def _import_list(settings: Settings, files: tuple[Path, ...], given: dict[str, str]) -> "Imported":
    from graph_api.ingest.lists.importing import import_list

    async with opened(settings) as store:
        with progress() as report:
            return await import_list(store, files, given, report)


async def _compare_list(settings: Settings, files: tuple[Path, ...], given: dict[str, str]) -> "tuple[Difference, ...]":
    from graph_api.ingest.lists.importing import compare_list

    async with opened(settings) as store:
        with progress() as report:
            return await compare_list(store, files, given, report)


def _print(imported: "Imported") -> None:
    for tally in imported.tallies:
        click.echo(f"{tally.what}: {_counts(tally)}")
    changes = "1 change" if imported.total == 1 else f"{imported.total} changes"
    click.echo(f"{changes}{f' ({_counts(imported)})' if imported.total else ''}; revision {imported.revision}")


def _print_differences(differences: "tuple[Difference, ...]") -> None:
    for what in dict.fromkeys(one.what for one in differences):
        click.echo(f"{what}:")
        for one in differences:
            if one.what == what:
                named = f": {', '.join(one.fields)}" if one.fields else ""
                click.echo(f"  {_SIGNS[one.sort]} {one.sort} {one.name}{named}")
    changes = "1 change" if len(differences) == 1 else f"{len(differences)} changes"
    click.echo(f"{changes}; nothing was written")


def _counts(of: "Applied | Tally") -> str:
    counts = {"added": of.added, "changed": of.changed, "ended": of.ended, "dropped": of.dropped}
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count)
