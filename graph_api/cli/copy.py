"""`samen copy`: the graph with its journal into another store."""

import asyncio

import click

from graph_api import settings as settings_
from graph_api.cli.options import STORE, settings_options
from graph_api.cli.progress import progress
from graph_api.cli.stores import opened
from graph_api.errors import BadInput
from graph_api.service import open_store
from graph_api.settings import Settings, variable
from graph_api.store import copying
from graph_api.store.copying import Copied

TO_PASSWORD = "SAMEN_TO_PASSWORD"  # noqa: S105 - the name of a variable
_SHOWN = 12


@click.command()
@click.option("--to", "to", required=True, metavar="STORE", help="Where to: sqlite:///PATH or bolt://HOST:PORT.")
@click.option("--to-user", metavar="TEXT", help="The user of that Neo4j, if another.")
@click.option(
    "--to-password",
    metavar="TEXT",
    envvar=TO_PASSWORD,
    help=f"The password of that user, if another.  [{TO_PASSWORD}, else {variable('password')}]",
)
@click.option("--to-database", metavar="TEXT", help="The database within that Neo4j, if another.")
@click.option("--replace", is_flag=True, help="Copy also over another graph, which is gone then.")
@settings_options(*STORE)
def copy(
    to: str,
    to_user: str | None,
    to_password: str | None,
    to_database: str | None,
    replace: bool,
    **flags: str | None,
) -> None:
    """Copy the graph with its journal into another store, and compare both ends.

    Only what differs is written, so a copy that was interrupted is finished by the same command, and one of last week
    brought up to date. The source may be in use. The target must not be: until the copy is whole, it counts as empty.
    """
    source = settings_.load(**flags)
    there = {"store": to, "user": to_user, "password": to_password, "database": to_database}
    target = settings_.load(**flags | {name: value for name, value in there.items() if value is not None})
    if _one(source, target):
        raise BadInput("A store cannot be copied onto itself.", hint="Name another one with --to.")
    copied = asyncio.run(_copy(source, target, replace))
    width = max(len(part.what) for part in copied.parts)
    for part in copied.parts:
        click.echo(f"{part.what:{width}}  {part.count:>8}  {part.digest[:_SHOWN]}")
    written = "1 fact" if copied.written == 1 else f"{copied.written} facts"
    click.echo(f"{written} written; both ends are equal; revision {copied.revision}")


async def _copy(source: Settings, target: Settings, replace: bool) -> Copied:
    async with opened(source) as here:
        there = open_store(target)
        try:
            await there.open()
            with progress() as report:
                return await copying.copy(here, there, replace=replace, progress=report)
        finally:
            await there.close()


def _one(source: Settings, target: Settings) -> bool:
    if source.sqlite_path and target.sqlite_path:
        return source.sqlite_path.resolve() == target.sqlite_path.resolve()
    return (source.store, source.database) == (target.store, target.database)
